//! The stories are told by the figures, not by the names.

use super::*;
use crate::engine::attention::{self, Attention, Reason};
use crate::engine::concentration::{concentration, revenue_by_account};
use crate::engine::health::{self, Band, Detail, FactorKind, Health, TrendLabel};

const YEAR: i64 = 365;

/// The book of a day with every figure that a person would see.
struct Seen {
    as_of: NaiveDate,
    book: Book,
    listed: Vec<Attention>,
}

impl Seen {
    fn today() -> Self {
        let as_of = day(2026, 11, 23);
        let book = played(as_of);
        let dossiers = book.dossiers().map(|dossier| &**dossier);
        let listed = attention::assess(dossiers, book.policy(), as_of);
        Self { as_of, book, listed }
    }

    fn of(&self, number: &str) -> &Dossier {
        dossier(&self.book, number)
    }

    fn all(&self) -> impl Iterator<Item = &Dossier> {
        self.book.dossiers().map(|dossier| &**dossier)
    }

    fn others(&self, number: &str) -> impl Iterator<Item = &Dossier> {
        self.all().filter(move |other| other.account.number != number)
    }

    fn health(&self, dossier: &Dossier) -> Health {
        health::assess(dossier, self.book.policy(), self.as_of)
    }

    fn reasons(&self, dossier: &Dossier) -> &[Reason] {
        let listed = self.listed.iter().find(|listed| listed.account == dossier.id());
        listed.map_or(&[], |listed| &listed.reasons)
    }

    /// Euro ordered in the year that ended so many years ago.
    fn year(&self, dossier: &Dossier, ago: i64) -> f64 {
        turnover(dossier, self.as_of, (ago + 1) * YEAR, ago * YEAR)
    }

    fn orders_of_year<'a>(&self, dossier: &'a Dossier, ago: i64) -> Vec<&'a Order> {
        let as_of = self.as_of;
        let placed = move |order: &&Order| {
            (ago * YEAR..(ago + 1) * YEAR).contains(&(as_of - order.ordered_on).num_days())
        };
        dossier.orders.iter().filter(placed).collect()
    }

    /// Share left of the list price, and of that price after our cost, in one year.
    fn terms(&self, dossier: &Dossier, ago: i64) -> Option<(f64, f64)> {
        let (mut list, mut paid, mut cost) = (0.0, 0.0, 0.0);
        for line in self
            .orders_of_year(dossier, ago)
            .iter()
            .flat_map(|order| &order.lines)
        {
            let Some(product) = line.product.and_then(|id| self.book.product(id)) else {
                continue;
            };
            let pieces = line.quantity.0 as f64;
            list += line.unit_price.micros as f64 * pieces;
            paid += line.unit_price.micros as f64 * pieces * (1.0 - line.discount.as_f64());
            cost += product.cost?.micros as f64 * pieces;
        }
        (list > 0.0).then(|| (paid / list, (paid - cost) / paid))
    }
}

fn silence_bits(health: &Health) -> f64 {
    match &health.factor(FactorKind::Silence).detail {
        Detail::Silence(silence) => silence.pause.map_or(0.0, |pause| pause.bits),
        _ => 0.0,
    }
}

fn middle(mut values: Vec<f64>) -> f64 {
    crate::sorting::by(&mut values, f64::total_cmp);
    values[values.len() / 2]
}

#[test]
fn the_silent_giant_stands_first() {
    let seen = Seen::today();
    let giant = seen.of("K-1001");
    let revenue = revenue_by_account(seen.all(), seen.book.policy(), seen.as_of);
    let largest = revenue
        .accounts
        .iter()
        .max_by(|a, b| a.revenue.total_cmp(&b.revenue))
        .expect("accounts");
    assert_eq!(largest.id, giant.id());
    let shares = concentration(&revenue.accounts).expect("sound").revenue.shares;
    assert!(shares.is_some_and(|shares| shares.largest > 1.0 / shares.effective_number()));

    assert_eq!(seen.listed[0].account, giant.id());
    assert!(matches!(seen.reasons(giant)[0], Reason::UnusualSilence { .. }));
    let health = seen.health(giant);
    let stayed = seen
        .others("K-1001")
        .filter(|other| other.account.stage != Stage::Lost);
    let quietest = stayed.map(|other| silence_bits(&seen.health(other)));
    assert!(silence_bits(&health) > quietest.fold(0.0, f64::max));
    assert_eq!(health.trend.label, TrendLabel::Deteriorating);
    let peers = seen
        .others("K-1001")
        .map(|other| seen.health(other).value)
        .collect();
    assert!(health.value < middle(peers));
    assert_eq!(turnover(giant, seen.as_of, 90, 0), 0.0);
}

#[test]
fn the_loyal_complainer_grumbles_and_buys() {
    let seen = Seen::today();
    let grumbler = seen.of("K-1005");
    let most = seen.others("K-1005").map(|other| other.complaints.len()).max();
    assert!(Some(grumbler.complaints.len()) > most);
    let rate = |dossier: &Dossier| dossier.complaints.len() as f64 / dossier.orders.len() as f64;
    let peers = seen
        .others("K-1005")
        .filter(|other| !other.orders.is_empty())
        .map(rate);
    assert!(rate(grumbler) > middle(peers.collect()));
    let overdue = |complaint: &&Complaint| {
        complaint.is_open_on(seen.as_of) && (seen.as_of - complaint.opened_on).num_days() > 30
    };
    assert_eq!(grumbler.complaints.iter().filter(overdue).count(), 1);

    assert!(seen.year(grumbler, 0) > seen.year(grumbler, 1));
    let orders = |dossier| seen.orders_of_year(dossier, 0).len();
    assert!(orders(grumbler) > seen.others("K-1005").map(orders).max().unwrap_or_default());
    assert!(seen.health(grumbler).band > Band::Failing);
    let wallet = |dossier: &Dossier| dossier.account.share_of_wallet.value_on(seen.as_of);
    assert!(wallet(grumbler) > seen.others("K-1005").filter_map(wallet).max());
}

#[test]
fn the_price_gamer_pays_less_every_year() {
    let seen = Seen::today();
    let gamer = seen.of("K-1008");
    let terms: Vec<(f64, f64)> = (0..4).filter_map(|ago| seen.terms(gamer, ago)).collect();
    assert_eq!(terms.len(), 4, "orders in each of four years");
    assert!(terms.is_sorted_by(|later, earlier| later < earlier), "{terms:?}");
    assert!(
        terms.is_sorted_by(|later, earlier| later.1 < earlier.1),
        "margins: {terms:?}"
    );
    for other in seen.others("K-1008") {
        let Some((paid, margin)) = seen.terms(other, 0) else {
            continue;
        };
        assert!(terms[0].0 < paid, "{} pays {paid}", other.account.name);
        assert!(terms[0].1 < margin, "{} leaves {margin}", other.account.name);
    }
    let broken = |promise: &&Promise| promise.side == Side::Theirs && promise.broken_on.is_some();
    assert!(gamer.promises.iter().filter(broken).count() > 1);
}

#[test]
fn the_rising_unit_outgrows_all() {
    let seen = Seen::today();
    let unit = seen.of("K-1004");
    assert_eq!(unit.account.parent, Some(seen.of("K-1002").id()));
    let growth = |dossier: &Dossier| {
        let before = seen.year(dossier, 1);
        (before > 0.0).then(|| seen.year(dossier, 0) / before)
    };
    let rise = growth(unit).expect("orders in both years");
    // Who came back ordered little before.
    let stayed = seen
        .others("K-1004")
        .filter(|other| other.account.number != "K-1102");
    assert!(rise > stayed.filter_map(growth).fold(0.0, f64::max), "{rise}");
    let wallet: Vec<Share> = unit
        .account
        .share_of_wallet
        .all()
        .iter()
        .map(|held| held.value)
        .collect();
    assert!(wallet.is_sorted_by(|a, b| a < b) && wallet.len() > 2);
    assert!(seen.health(unit).value > seen.health(seen.of("K-1002")).value);
    assert!(seen.health(unit).band >= Band::Steady);
}

#[test]
fn the_partner_about_to_renew_shows_the_day() {
    let seen = Seen::today();
    let partner = seen.of("K-1014");
    let ends = partner.account.custom["Agreement ends"]
        .parse::<NaiveDate>()
        .expect("a day");
    let left = (ends - seen.as_of).num_days();
    assert!((0..90).contains(&left), "{left} days left");
    assert!(partner.account.tags.iter().any(|tag| tag.contains("renewal")));
    assert_eq!(
        partner.account.posture.value_on(seen.as_of),
        Some(Posture::Partnership)
    );
    let before = |promise: &&Promise| promise.is_open_on(seen.as_of) && promise.due_on < Some(ends);
    let open: Vec<Side> = partner
        .promises
        .iter()
        .filter(before)
        .map(|promise| promise.side)
        .collect();
    assert!(
        open.contains(&Side::Ours) && open.contains(&Side::Theirs),
        "{open:?}"
    );
    let lately = partner
        .touchpoints
        .iter()
        .filter(|met| (seen.as_of - met.on).num_days() < 30);
    assert!(lately.filter(|met| met.notes.contains("enewal")).count() > 1);
    assert!(seen.health(partner).band >= Band::Steady);
}

#[test]
fn others_fade_wait_leave_and_come_back() {
    let seen = Seen::today();
    for number in ["K-1006", "K-1104", "K-1206"] {
        let fading = seen.of(number);
        assert!(seen.year(fading, 0) < seen.year(fading, 2) / 2.0, "{number}");
    }
    let falling = |reason: &Reason| matches!(reason, Reason::OrdersFalling { .. });
    assert!(
        ["K-1104", "K-1206"]
            .iter()
            .all(|number| seen.reasons(seen.of(number)).iter().any(falling))
    );

    let waiting = seen.reasons(seen.of("K-1106"));
    let owed = |reason: &Reason| matches!(reason, Reason::OverdueDelivery { .. });
    assert!(matches!(waiting[0], Reason::OverduePromise { .. }) && waiting.iter().any(owed));

    let back = seen.of("K-1102");
    assert!(seen.year(back, 0) > 0.0 && seen.year(back, 1) == 0.0 && seen.year(back, 3) > 0.0);

    for number in ["K-1013", "K-1209"] {
        let lost = seen.of(number);
        assert!(lost.account.is_lost_on(seen.as_of), "{number}");
        assert!(
            lost.orders
                .iter()
                .all(|order| Some(order.ordered_on) < lost.account.lost_on)
        );
    }
    let harvest = seen.of("K-1201");
    assert!((0..4).all(|ago| seen.year(harvest, ago) > 0.0));
    assert_eq!(turnover(harvest, seen.as_of, 130, 0), 0.0);
}

#[test]
fn the_ordinary_states_are_there_too() {
    let seen = Seen::today();
    let new = seen.of("K-1007");
    assert_eq!(
        (new.last_event_on(), seen.health(new).band),
        (None, Band::Unknown)
    );
    assert_eq!(seen.of("K-1111").orders.len(), 1);
    let never = |dossier: &&Dossier| dossier.orders.is_empty() && dossier.last_event_on().is_some();
    let stages: Vec<Stage> = seen
        .all()
        .filter(never)
        .map(|dossier| dossier.account.stage)
        .collect();
    assert!(
        stages.contains(&Stage::Customer) && stages.contains(&Stage::Prospect),
        "{stages:?}"
    );
    let revenue = revenue_by_account(seen.all(), seen.book.policy(), seen.as_of);
    assert!(revenue.left_out > 0, "one account pays in another currency");
    let foreign = seen
        .all()
        .filter(|it| it.account.currency != Some(revenue.currency));
    assert_eq!(foreign.count(), 1);
}

/// A list that names everybody tells nothing, and one that gives a single reason explains little.
#[test]
fn today_names_some_and_for_many_reasons() {
    let seen = Seen::today();
    assert!(seen.listed.len() > 5 && seen.listed.len() < seen.book.dossiers().len() / 2);
    let given = |test: fn(&Reason) -> bool| seen.listed.iter().flat_map(|it| &it.reasons).any(test);
    assert!(given(|reason| matches!(reason, Reason::OverduePromise { .. })));
    assert!(given(|reason| matches!(reason, Reason::OpenComplaint { .. })));
    assert!(given(|reason| matches!(reason, Reason::OverdueDelivery { .. })));
    assert!(given(|reason| matches!(reason, Reason::UnusualSilence { .. })));
    assert!(given(|reason| matches!(reason, Reason::OrdersFalling { .. })));
    assert!(given(|reason| matches!(reason, Reason::Deteriorating { .. })));
    assert!(given(|reason| matches!(reason, Reason::LateDeliveries { .. })));
    let bands: Vec<Band> = seen.all().map(|dossier| seen.health(dossier).band).collect();
    for band in [
        Band::Unknown,
        Band::Failing,
        Band::Strained,
        Band::Steady,
        Band::Thriving,
    ] {
        assert!(bands.contains(&band), "{band:?}");
    }
}
