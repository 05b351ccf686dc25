//! What the customers of a book show on the criteria by which key accounts are chosen (`models.md` §13).
//!
//! A customer is judged whole: an account that has no other above it, with all units and sites below it. What is
//! believed of it, and the user's own fields, are those of the account on top.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::clv::contracts::fees::{Fees, is_covered};
use super::clv::value::{orders_of_the_year, year_start};
use super::contribution::{cost, major};
use super::estimate::CUT;
use super::scorecard;
use crate::folding::{fold, western_digits};
use crate::model::{Account, AccountId, Book, Criterion, Dossier, Measure, Order, Share};

/// The figures of a customer; what is not known is not among them.
pub type Figures = BTreeMap<Measure, f64>;

/// The customers of a book with their figures, by ascending id. Those of which every account has left are none.
#[must_use]
pub fn candidates(book: &Book, as_of: NaiveDate) -> Vec<(AccountId, Figures)> {
    let mut customers: BTreeMap<AccountId, Shown> = BTreeMap::new();
    for dossier in book.dossiers() {
        let shown = customers.entry(top(book, &dossier.account)).or_default();
        shown.join(&Shown::of(book, dossier, as_of));
    }
    let here = |(id, shown): (AccountId, Shown)| Some((id, shown.figures(book, id, as_of)?));
    customers.into_iter().filter_map(here).collect()
}

/// The criteria of a policy as the scorecard reckons with them.
#[must_use]
pub fn criteria(criteria: &[Criterion]) -> Vec<scorecard::Criterion<Measure>> {
    let one = |criterion: &Criterion| scorecard::Criterion {
        key: criterion.measure.clone(),
        weight: f64::from(criterion.weight),
        anchors: criterion
            .anchors
            .iter()
            .map(|anchor| (anchor.at.as_f64(), f64::from(anchor.score)))
            .collect(),
    };
    criteria.iter().map(one).collect()
}

/// A number as people write it: in any script's digits that our languages use, with a point or a comma, per
/// cent left out. None where it is no number, or where a sign may part thousands as well as decimals.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let digits = western_digits(text.trim()).replace('٫', ",").replace('٬', "'");
    let bare = digits.trim_end_matches(['%', '٪', ' ', '\u{a0}', '\u{202f}']);
    let bare: String = bare
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\''))
        .collect();
    let plain = bare.replace('−', "-");
    let (minus, plain) = plain
        .strip_prefix('-')
        .map_or((false, plain.as_str()), |rest| (true, rest));
    let parts: Vec<&str> = plain.split(['.', ',']).collect();
    let signs: Vec<char> = plain.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let (whole, decimals) = match (parts.as_slice(), signs.as_slice()) {
        ([whole], _) => (vec![*whole], ""),
        ([whole, decimals], _) if decimals.len() != 3 || matches!(*whole, "" | "0") => {
            (vec![*whole], *decimals)
        }
        ([_, _], _) => return None,
        // 1,234.5 has its last sign only once; 1.234.567 has nothing but thousands.
        ([whole @ .., decimals], [.., before, last]) if before != last => (whole.to_vec(), *decimals),
        (whole, _) => (whole.to_vec(), ""),
    };
    let grouped = whole.iter().skip(1).all(|group| group.len() == 3);
    let digits = plain
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let written = format!("{}.{decimals}", whole.concat());
    let figure: f64 = written.parse().ok().filter(|_| grouped && digits)?;
    Some(if minus { -figure } else { figure })
}

/// Far more levels than any customer has.
const LEVELS: usize = 64;

/// The account above all others above it. A file changed by hand may lead round in a circle: there each stands for
/// itself.
#[must_use]
pub fn top(book: &Book, account: &Account) -> AccountId {
    let mut at = account;
    for _ in 0..LEVELS {
        match at.parent.and_then(|above| book.dossier(above)) {
            Some(above) => at = &above.account,
            None => return at.id,
        }
    }
    account.id
}

/// What an account shows, or all accounts of a customer together.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Whether some account of it has not left.
    lives: bool,
    /// Revenue of the year in the book's currency.
    revenue: f64,
    /// Whether anything of it was counted, and whether anything could not be.
    counted: bool,
    uncounted: bool,
    /// Revenue whose cost is known, and the part of it that earns the margin we count on.
    costed: f64,
    profitable: f64,
    /// Regions by country, as written but for case and accents.
    places: BTreeMap<String, BTreeSet<String>>,
}

impl Shown {
    /// What one account shows by itself.
    #[must_use]
    pub fn of(book: &Book, dossier: &Dossier, as_of: NaiveDate) -> Self {
        let mut shown = Self::default();
        let currency = book.policy().currency;
        let agreed = dossier.agreements(as_of);
        for order in orders_of_the_year(dossier, as_of) {
            // The fee that pays for it is counted instead.
            if !is_covered(&agreed, order) {
                shown.order(book, order);
            }
        }
        let fees = Fees::of(&agreed, currency, (year_start(as_of), as_of)).total();
        shown.revenue += fees;
        shown.counted |= fees > 0.0;
        if dossier.account.is_lost_on(as_of) {
            return shown;
        }
        shown.lives = true;
        let address = &dossier.account.address;
        let (country, region) = (fold(&address.country), fold(&address.region));
        if !(country.is_empty() && region.is_empty()) {
            let regions = shown.places.entry(country).or_default();
            regions.extend(Some(region).filter(|region| !region.is_empty()));
        }
        shown
    }

    /// Takes another account of the customer in.
    pub fn join(&mut self, other: &Self) {
        self.lives |= other.lives;
        self.revenue += other.revenue;
        self.counted |= other.counted;
        self.uncounted |= other.uncounted;
        self.costed += other.costed;
        self.profitable += other.profitable;
        for (country, regions) in &other.places {
            let own = self.places.entry(country.clone()).or_default();
            own.extend(regions.iter().cloned());
        }
    }

    fn order(&mut self, book: &Book, order: &Order) {
        let policy = book.policy();
        let amount = order.amount().filter(|amount| amount.currency == policy.currency);
        let Some(amount) = amount else {
            self.uncounted = true;
            return;
        };
        self.counted = true;
        // No edit lets an order below zero in; an older or foreign file might.
        self.revenue += amount.major().max(0.0);
        for line in &order.lines {
            let paid = major(line.amount());
            let Some(cost) = cost(book, policy.currency, line).filter(|_| paid > 0.0) else {
                continue;
            };
            self.costed += paid;
            if (paid - cost) / paid >= policy.value.margin.as_f64() - CUT {
                self.profitable += paid;
            }
        }
    }

    /// The figures of the customer with that account on top; none where every account of it has left.
    #[must_use]
    pub fn figures(&self, book: &Book, top: AccountId, as_of: NaiveDate) -> Option<Figures> {
        let account = &book.dossier(top).filter(|_| self.lives)?.account;
        // A country alone is a region of its own, unless a finer one in it is named.
        let regions: usize = self.places.values().map(|regions| regions.len().max(1)).sum();
        let standard = [
            (
                Measure::Volume,
                (self.counted || !self.uncounted).then_some(self.revenue),
            ),
            (
                Measure::Profitable,
                (self.costed > 0.0).then(|| self.profitable / self.costed),
            ),
            (
                Measure::CentralPurchasing,
                account.central_purchasing.value_on(as_of).map(Share::as_f64),
            ),
            (
                Measure::PriceSensitivity,
                account.price_sensitivity.value_on(as_of).map(f64::from),
            ),
            (Measure::Regions, (regions > 0).then_some(regions as f64)),
            (Measure::Wish, account.wish.value_on(as_of).map(f64::from)),
        ];
        let own = account
            .custom
            .iter()
            .map(|(name, text)| (Measure::Own(name.clone()), number(text)));
        let all = standard.into_iter().chain(own);
        Some(crate::sorting::map(
            all.filter_map(|(measure, figure)| Some((measure, figure?))),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day, product};
    use crate::model::{BookParts, Currency, Money, OrderLine, Policy, Price, Quantity};
    use uuid::Uuid;

    fn price(euros: i64) -> Price {
        Price {
            micros: euros * 1_000_000,
            currency: Currency::EUR,
        }
    }

    /// One piece of a product for so many euros.
    fn line(product: u128, euros: i64) -> OrderLine {
        OrderLine {
            product: Some(Uuid::from_u128(product).into()),
            text: String::new(),
            quantity: Quantity::whole(1),
            unit_price: price(euros),
            discount: Share::default(),
        }
    }

    fn book(dossiers: Vec<Dossier>) -> Book {
        Book::from_parts(BookParts {
            policy: Policy::default(),
            catalogue: vec![product(1, Some(70)), product(2, Some(76)), product(3, None)],
            dossiers,
            ..BookParts::default()
        })
    }

    fn sold(lines: &[OrderLine]) -> Dossier {
        let mut dossier = Sample::new().order("2026-01-01", None, None, 0).dossier();
        let orders = dossier.orders.iter().cloned().map(|order| Order {
            lines: lines.to_vec(),
            total: None,
            ..order
        });
        dossier.orders = orders.collect();
        dossier
    }

    fn of(book: &Book) -> Vec<Figures> {
        let found = candidates(book, day("2026-03-01")).into_iter();
        found.map(|(_, figures)| figures).collect()
    }

    #[test]
    fn c1_a_customer_is_judged_with_all_accounts_below_it() {
        let mut head = Sample::new().order("2026-01-01", None, None, 300).dossier();
        let mut unit = Sample::new().order("2025-06-01", None, None, 200).dossier();
        let mut site = Sample::new().order("2025-02-01", None, None, 9).dossier();
        (unit.account.parent, site.account.parent) = (Some(head.id()), Some(unit.id()));
        head.account.address.country = "Österreich".into();
        unit.account.address.country = "osterreich".into();
        unit.account.address.region = "Tirol".into();
        site.account.address.country = "Italia".into();
        let other = Sample::new().dossier();
        let found = of(&book(vec![head, unit, site, other]));
        // The site's order is more than a year old.
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].get(&Measure::Volume), Some(&500.0));
        assert_eq!(found[0].get(&Measure::Regions), Some(&2.0));
        assert_eq!(found[1].get(&Measure::Volume), Some(&0.0));
        assert_eq!(found[1].get(&Measure::Regions), None);
    }

    #[test]
    fn c1_products_count_as_profitable_from_the_margin_we_count_on() {
        // A quarter is counted on: 70 of 100 leaves more, 76 of 100 less, of the third nothing is known.
        let found = of(&book(vec![
            sold(&[line(1, 100), line(2, 100), line(2, 100), line(3, 100)]),
            sold(&[line(3, 100)]),
        ]));
        let share = |at: usize| found[at].get(&Measure::Profitable).copied();
        assert_eq!((share(0), share(1)), (Some(100.0 / 300.0), None));
        assert_eq!(found[0].get(&Measure::Volume), Some(&400.0));
    }

    #[test]
    fn c1_what_cannot_be_counted_is_missing_and_not_nothing() {
        let mut foreign = Sample::new().order("2026-01-01", None, None, 300).dossier();
        let orders = foreign.orders.iter().cloned().map(|order| Order {
            currency: Currency::USD,
            total: order.total.map(|total| Money {
                currency: Currency::USD,
                ..total
            }),
            ..order
        });
        foreign.orders = orders.collect();
        assert_eq!(of(&book(vec![foreign]))[0].get(&Measure::Volume), None);
    }

    #[test]
    fn c1_who_has_left_is_no_candidate_and_no_circle_loses_anyone() {
        let mut lost = Sample::new().dossier();
        lost.account.stage = crate::model::Stage::Lost;
        let (mut one, mut other) = (Sample::new().dossier(), Sample::new().dossier());
        one.account.parent = Some(other.id());
        other.account.parent = Some(one.id());
        assert_eq!(of(&book(vec![lost, one, other])).len(), 2);
    }

    #[test]
    fn c1_own_fields_are_read_as_numbers_only_where_they_are_some() {
        for (text, expected) in [
            ("12", Some(12.0)),
            (" −3,5 % ", Some(-3.5)),
            ("1 234,5", Some(1234.5)),
            ("1,234.5", Some(1234.5)),
            ("1.234.567", Some(1_234_567.0)),
            ("0.125", Some(0.125)),
            ("١٢٫٥", Some(12.5)),
            ("۱۲۳۴", Some(1234.0)),
            // One thousand two hundred, or a little more than one?
            ("1,200", None),
            ("red", None),
            ("12 kg", None),
            ("", None),
            ("-", None),
            ("1e5", None),
            ("1.2.3", None),
            ("31.12.2026", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        let mut dossier = Sample::new().dossier();
        dossier.account.custom = [("Lines", "7"), ("Colour", "red")]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .into();
        let found = of(&book(vec![dossier]));
        assert_eq!(found[0].get(&Measure::Own("Lines".into())), Some(&7.0));
        assert_eq!(found[0].get(&Measure::Own("Colour".into())), None);
    }

    #[test]
    fn c1_the_standard_criteria_rank() {
        let criteria = criteria(&Criterion::standard());
        let weights: f64 = criteria.iter().map(|criterion| criterion.weight).sum();
        assert_eq!((criteria.len(), weights), (Measure::STANDARD.len(), 100.0));
        let candidates = candidates(&book(vec![sold(&[line(1, 100_000)])]), day("2026-03-01"));
        let card = scorecard::scorecard(&criteria, &candidates).expect("possible");
        // 40 of 100 at a quarter of the weight, all of a fifth; the other 55 hundredths are not known.
        let ranked = &card.ranking[0];
        assert!((ranked.worst - 30.0).abs() < 1e-9, "{}", ranked.worst);
        assert!((ranked.best - 85.0).abs() < 1e-9, "{}", ranked.best);
    }
}
