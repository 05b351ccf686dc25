//! What a draft policy would change, before it is saved: plain figures from the scores of the book.

use crate::engine::clv::gupta_lehmann::{Worth, worth};
use crate::engine::clv::value;
use crate::engine::health::{self, Band};
use crate::model::{AccountId, Currency, Policy};
use crate::sorting;
use crate::ui::scores::{Scored, Scores};
use chrono::NaiveDate;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many accounts are assessed anew while somebody types.
pub const SAMPLE: usize = 200;
/// How many movers are named.
pub const MOVERS: usize = 5;
/// The bands in the order shown, best first.
pub const BANDS: [Band; 5] = [
    Band::Thriving,
    Band::Steady,
    Band::Strained,
    Band::Failing,
    Band::Unknown,
];

/// What a draft does to the health of the accounts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthPreview {
    /// How many accounts were compared.
    pub compared: usize,
    /// How many there are.
    pub accounts: usize,
    /// How many change their band.
    pub changed: usize,
    /// Accounts per band now, in the order of [`BANDS`].
    pub before: [usize; 5],
    /// Accounts per band under the draft.
    pub after: [usize; 5],
    /// The accounts that would stand differently: first who changes band, then whose health moves most.
    pub movers: Vec<Mover>,
}

/// An account that a draft moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Mover {
    /// Which.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// How it stands now.
    pub before: Standing,
    /// How it would stand.
    pub after: Standing,
}

/// Health in short.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// 0..=100.
    pub value: f64,
    /// In one word.
    pub band: Band,
}

impl Mover {
    /// Whether it changes its band.
    pub fn changes_band(&self) -> bool {
        self.before.band != self.after.band
    }

    fn distance(&self) -> f64 {
        (self.after.value - self.before.value).abs()
    }

    fn rank(&self) -> (bool, f64) {
        (self.changes_band(), self.distance())
    }
}

impl HealthPreview {
    /// Only some of the accounts were compared.
    pub fn is_partial(&self) -> bool {
        self.compared < self.accounts
    }
}

/// Compares health under the policy that was scored with health under the draft.
///
/// New weights and bands alone are tried on every account. Any other change calls for new assessments: then on the
/// [`SAMPLE`] most valuable accounts, so that the answer comes while somebody types.
pub fn health(scores: &Scores, policy: &Policy, draft: &Policy, as_of: NaiveDate) -> HealthPreview {
    let all: Vec<&Arc<Scored>> = scores.iter().collect();
    let accounts = all.len() + scores.waiting();
    if only_weighing_differs(policy, draft) {
        return compare(&all, accounts, |scored| {
            let whole = health::reweighed(&scored.health, draft);
            Standing {
                value: whole.value,
                band: whole.band,
            }
        });
    }
    let sample = most_valuable(all, SAMPLE);
    compare(&sample, accounts, |scored| {
        let health = health::assess(scored.dossier(), draft, as_of);
        Standing {
            value: health.value,
            band: health.band,
        }
    })
}

fn compare(sample: &[&Arc<Scored>], accounts: usize, judge: impl Fn(&Scored) -> Standing) -> HealthPreview {
    let mut preview = HealthPreview {
        compared: sample.len(),
        accounts,
        ..HealthPreview::default()
    };
    for scored in sample {
        let before = Standing {
            value: scored.health.value,
            band: scored.health.band,
        };
        let after = judge(scored);
        preview.before[place(before.band)] += 1;
        preview.after[place(after.band)] += 1;
        let account = &scored.dossier().account;
        let mover = Mover {
            account: account.id,
            name: account.name.clone(),
            before,
            after,
        };
        preview.changed += usize::from(mover.changes_band());
        keep_largest(&mut preview.movers, mover);
    }
    preview
}

fn place(band: Band) -> usize {
    BANDS
        .iter()
        .position(|one| *one == band)
        .unwrap_or(BANDS.len() - 1)
}

/// Keeps the largest moves in order; what rounds to no tenth of a point is none, unless the band changes.
fn keep_largest(movers: &mut Vec<Mover>, mover: Mover) {
    if !mover.changes_band() && mover.distance() < 0.05 {
        return;
    }
    let at = movers.partition_point(|other| other.rank() >= mover.rank());
    movers.insert(at, mover);
    movers.truncate(MOVERS);
}

/// Everything else that health depends on is the same.
fn only_weighing_differs(policy: &Policy, draft: &Policy) -> bool {
    let alike = Policy {
        weights: policy.weights,
        bands: policy.bands,
        currency: policy.currency,
        value: policy.value,
        scorecard: policy.scorecard.clone(),
        stamp: policy.stamp,
        ..draft.clone()
    };
    alike == *policy
}

fn most_valuable(mut all: Vec<&Arc<Scored>>, count: usize) -> Vec<&Arc<Scored>> {
    let value = |scored: &Scored| scored.value.clv().unwrap_or(-1.0);
    let dearest_first = |a: &&Arc<Scored>, b: &&Arc<Scored>| match value(b).total_cmp(&value(a)) {
        Ordering::Equal => a.dossier().id().cmp(&b.dossier().id()),
        order => order,
    };
    sorting::by(&mut all, dearest_first);
    all.truncate(count);
    all
}

/// What a draft does to the lifetime value of all accounts that trade in one currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValuePreview {
    /// The currency of the amounts.
    pub currency: Currency,
    /// Accounts with orders in the last year.
    pub accounts: usize,
    /// Their revenue of that year, major units.
    pub revenue: f64,
    /// Lifetime value under the policy in force; none where its terms have no bound.
    pub before: Option<Worth>,
    /// The same under the draft.
    pub after: Option<Worth>,
}

/// Compares total lifetime value, one currency at a time, since amounts are not converted.
///
/// All accounts share the assumed margin, retention and discount, so the total is the worth of the summed
/// margin; so is its interval, because one retention, wrongly assumed, is wrong for all of them at once.
pub fn value(scores: &Scores, policy: &Policy, draft: &Policy) -> Vec<ValuePreview> {
    let mut revenues = BTreeMap::<Currency, (usize, f64)>::new();
    for scored in scores.iter().filter(|scored| scored.value.evidence_total > 0) {
        let total = revenues.entry(scored.value.currency).or_default();
        total.0 += 1;
        total.1 += scored.value.revenue;
    }
    let under = |policy, revenue| worth(value::terms(policy, revenue)).ok();
    let previews = revenues
        .into_iter()
        .map(|(currency, (accounts, revenue))| ValuePreview {
            currency,
            accounts,
            revenue,
            before: under(policy, revenue),
            after: under(draft, revenue),
        });
    previews.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Account, BandStarts, Basis, Book, Channel, Direction, Edit, Mint, Money, Observation, Order, Record,
        Share, Stamp, Tier, Touchpoint,
    };
    use crate::ui::scores::score;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn order(mint: &mut Mint, account: AccountId, days_ago: u64, late: u64, minor: i64) -> Record {
        let ordered_on = day() - chrono::Days::new(days_ago);
        let due_on = ordered_on + chrono::Days::new(10);
        Order {
            id: mint.mint(),
            account,
            number: String::new(),
            ordered_on,
            due_on: Some(due_on),
            delivered_on: Some(due_on + chrono::Days::new(late)),
            defect_free: None,
            seller: None,
            currency: Currency::EUR,
            lines: Vec::new(),
            total: Some(Money {
                minor,
                currency: Currency::EUR,
            }),
            stamp: Stamp::default(),
        }
        .into()
    }

    fn visit(mint: &mut Mint, account: AccountId, days_ago: u64, tone: i8) -> Record {
        Touchpoint {
            id: mint.mint(),
            account,
            on: day() - chrono::Days::new(days_ago),
            channel: Channel::Visit,
            direction: Direction::Mutual,
            contacts: Vec::new(),
            colleagues: Vec::new(),
            minutes: None,
            transactional: None,
            sentiment: Some(tone),
            notes: String::new(),
            stamp: Stamp::default(),
        }
        .into()
    }

    /// Accounts that differ in value, punctuality, tone, silence and tier.
    fn scores(count: u64) -> (Book, Scores) {
        let mut mint = Mint::new(1, 1);
        let mut records = Vec::new();
        for i in 0..count {
            let id = mint.mint();
            let mut account = Account::named(id, format!("Account {i}"), Stamp::default());
            account.tier.observe(Observation {
                on: day() - chrono::Days::new(400),
                value: Tier::ALL[(i / 5 % 4) as usize],
                basis: Basis::Confirmed,
                expires: None,
            });
            records.push(account.into());
            for n in 0..4 {
                records.push(order(
                    &mut mint,
                    id,
                    40 * n + 20,
                    (i % 3) * 2,
                    1000 * (i as i64 + 1),
                ));
                records.push(visit(&mut mint, id, 30 * n + i % 25, (i % 5) as i8 - 2));
            }
        }
        let book = Book::default().edit(Edit::Put(records)).expect("valid records").0;
        let mut scores = Scores::default();
        scores.prepare(&book, day(), None);
        while scores.advance(&book, score, || false) {}
        (book, scores)
    }

    fn draft(book: &Book, change: impl Fn(&mut Policy)) -> Policy {
        let mut draft = Policy::clone(book.policy());
        change(&mut draft);
        draft
    }

    #[test]
    fn an_unchanged_policy_moves_nobody() {
        let (book, scores) = scores(12);
        let preview = health(&scores, book.policy(), book.policy(), day());
        assert_eq!((preview.changed, preview.movers.len()), (0, 0));
        assert_eq!(preview.before, preview.after);
        assert_eq!(preview.before.iter().sum::<usize>(), 12);
    }

    #[test]
    fn new_weights_give_what_a_new_assessment_gives() {
        let (book, scores) = scores(12);
        let draft = draft(&book, |policy| {
            policy
                .weights
                .iter_mut()
                .for_each(|weights| weights.0 = [0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 1])
        });
        let preview = health(&scores, book.policy(), &draft, day());
        assert_eq!(preview.movers.len(), MOVERS);
        assert!(preview.changed > 0);
        for mover in &preview.movers {
            let dossier = book.dossier(mover.account).expect("scored");
            let anew = health::assess(dossier, &draft, day());
            assert_eq!(
                (mover.after.value, mover.after.band),
                (anew.value, anew.band),
                "{}",
                mover.name
            );
        }
        let ranks: Vec<_> = preview.movers.iter().map(Mover::rank).collect();
        assert!(ranks.is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn new_bands_give_what_a_new_assessment_gives() {
        let (book, scores) = scores(12);
        let draft = draft(&book, |policy| {
            let bands = BandStarts {
                strained: 40,
                steady: 52,
                thriving: 58,
            };
            policy.bands = [bands; 4];
        });
        let preview = health(&scores, book.policy(), &draft, day());
        assert!(preview.changed > 0, "{preview:?}");
        assert_eq!(
            preview.movers.len(),
            preview.changed.min(MOVERS),
            "who changes is named"
        );
        let anew = book
            .dossiers()
            .map(|dossier| health::assess(dossier, &draft, day()).band);
        let mut after = [0; 5];
        anew.for_each(|band| after[place(band)] += 1);
        assert_eq!(preview.after, after);
    }

    #[test]
    fn the_bands_of_one_tier_move_that_tier_alone() {
        let (book, scores) = scores(20);
        let draft = draft(&book, |policy| {
            policy.bands[Tier::Key as usize] = BandStarts {
                strained: 1,
                steady: 2,
                thriving: 3,
            };
        });
        let preview = health(&scores, book.policy(), &draft, day());
        assert_eq!((preview.compared, preview.changed), (20, 5), "{preview:?}");
        for mover in &preview.movers {
            let dossier = book.dossier(mover.account).expect("scored");
            assert_eq!(dossier.tier_on(day(), book.policy()), Tier::Key);
            assert_eq!((mover.after.band, mover.distance()), (Band::Thriving, 0.0));
        }
    }

    #[test]
    fn quicker_forgetting_is_tried_before_it_is_saved() {
        let (book, scores) = scores(12);
        let draft = draft(&book, |policy| {
            policy.half_lives.iter_mut().for_each(|days| days.service = 20);
        });
        let preview = health(&scores, book.policy(), &draft, day());
        assert!(!preview.movers.is_empty());
    }

    #[test]
    fn other_changes_are_tried_on_the_most_valuable_accounts() {
        let (book, scores) = scores(SAMPLE as u64 + 10);
        let draft = draft(&book, |policy| policy.delivery_tolerance_days = 30);
        let preview = health(&scores, book.policy(), &draft, day());
        assert_eq!((preview.compared, preview.accounts), (SAMPLE, SAMPLE + 10));
        assert!(preview.is_partial());
        // Deliveries no longer count as late, so who moves gains; the ten cheapest accounts are left out.
        assert!(!preview.movers.is_empty());
        assert!(
            preview
                .movers
                .iter()
                .all(|mover| mover.after.value > mover.before.value)
        );
    }

    #[test]
    fn the_total_is_the_sum_over_the_accounts() {
        let (book, scores) = scores(7);
        let draft = draft(&book, |policy| {
            policy.value.margin = Share::percent(50).expect("half")
        });
        let [total] = value(&scores, book.policy(), &draft)[..] else {
            panic!("one currency")
        };
        let (before, after) = (total.before.expect("bounded"), total.after.expect("bounded"));
        let sum: f64 = scores.iter().filter_map(|scored| scored.value.clv()).sum();
        assert!((before.clv - sum).abs() < 1e-6);
        assert!((after.clv - 2.0 * sum).abs() < 1e-6);
        let lows: f64 = scores
            .iter()
            .filter_map(|scored| scored.value.worth?.interval)
            .map(|(low, _)| low)
            .sum();
        assert!(
            before
                .interval
                .is_some_and(|(low, high)| (low - lows).abs() < 1e-6 && high > low)
        );
        assert_eq!(total.accounts, 7);
    }
}
