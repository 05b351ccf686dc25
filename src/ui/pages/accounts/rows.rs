//! Which accounts the table shows, and in which order: plain data, tested without a browser.

use crate::engine::health::{Band, Health, TrendLabel};
use crate::folding;
use crate::model::{AccountId, ByHand, Dossier, Held, Policy, Posture, Stage, Tier};
use crate::sorting;
use crate::ui::scores::Scored;
use chrono::NaiveDate;
use std::cmp::Ordering;
use std::sync::Arc;

/// An account as the table knows it before it is scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Everything recorded.
    pub dossier: Held<Dossier>,
    /// The name as it sorts.
    sort_name: Arc<str>,
    /// What a search looks through.
    haystack: Arc<str>,
}

impl Entry {
    fn of(dossier: &Held<Dossier>) -> Self {
        let account = &dossier.account;
        let address = &account.address;
        let contacts = dossier.contacts.iter().map(|contact| contact.name.as_str());
        let words: Vec<&str> = [
            &account.name,
            &account.number,
            &account.segment,
            &address.city,
            &address.country,
        ]
        .into_iter()
        .map(String::as_str)
        .chain(contacts)
        .collect();
        Self {
            dossier: dossier.clone(),
            sort_name: account.name.to_lowercase().into(),
            haystack: folding::words(&words.join(" ")).into(),
        }
    }

    fn id(&self) -> AccountId {
        self.dossier.id()
    }
}

/// One entry per dossier, by ascending id. Entries of untouched dossiers are taken from `earlier`,
/// since folding ten thousand names at every edit would be felt.
pub fn index<'a>(dossiers: impl Iterator<Item = &'a Held<Dossier>>, earlier: &[Entry]) -> Vec<Entry> {
    let mut earlier = earlier.iter().peekable();
    dossiers
        .map(|dossier| {
            while earlier.next_if(|entry| entry.id() < dossier.id()).is_some() {}
            match earlier.peek() {
                Some(entry) if entry.dossier == *dossier => (*entry).clone(),
                _ => Entry::of(dossier),
            }
        })
        .collect()
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    entry: Entry,
    /// The account's figures; none while they are computed.
    pub scored: Option<Arc<Scored>>,
    /// The tier in force.
    pub tier: Tier,
    /// The posture in force.
    pub posture: Posture,
    /// The band set by hand that is in force, and its last day.
    pub by_hand: Option<(ByHand, NaiveDate)>,
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Arc<Scored>, b: &Arc<Scored>| Arc::ptr_eq(a, b);
        let scored = match (&self.scored, &other.scored) {
            (Some(a), Some(b)) => same(a, b),
            (None, None) => true,
            _ => false,
        };
        let set = self.tier == other.tier && self.posture == other.posture && self.by_hand == other.by_hand;
        scored && self.entry == other.entry && set
    }
}

impl Row {
    /// Joins an entry with its figures.
    pub fn new(entry: &Entry, scored: Option<&Arc<Scored>>, policy: &Policy, as_of: NaiveDate) -> Self {
        Self {
            entry: entry.clone(),
            scored: scored.cloned(),
            tier: entry.dossier.tier_on(as_of, policy),
            posture: entry.dossier.posture_on(as_of, policy),
            by_hand: entry
                .dossier
                .account
                .by_hand_on(as_of)
                .map(|(set, until)| (set.clone(), until)),
        }
    }

    /// Which account.
    pub fn id(&self) -> AccountId {
        self.entry.id()
    }

    /// The band shown: the one set by hand, else the computed one.
    pub fn band(&self) -> Option<Band> {
        let set = self.by_hand.as_ref().map(|(set, _)| set.band.into());
        set.or(self.health().map(|health| health.band))
    }

    /// Everything recorded about it.
    pub fn dossier(&self) -> &Dossier {
        &self.entry.dossier
    }

    /// Its health.
    pub fn health(&self) -> Option<&Health> {
        self.scored.as_deref().map(|scored| &scored.health)
    }

    /// Its lifetime value.
    pub fn clv(&self) -> Option<f64> {
        self.scored.as_deref().and_then(|scored| scored.value.clv())
    }

    /// Revenue of the last year.
    pub fn revenue(&self) -> Option<f64> {
        let value = &self.scored.as_deref()?.value;
        value.missing.is_none().then_some(value.revenue)
    }

    /// The last contact event, orders included.
    pub fn last_contact(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let touchpoints = self.dossier().touchpoints.iter().map(|touchpoint| touchpoint.on);
        let orders = self.dossier().orders.iter().map(|order| order.ordered_on);
        touchpoints.chain(orders).filter(|day| *day <= as_of).max()
    }
}

/// What the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Name of the account.
    Name,
    /// Attention given.
    Tier,
    /// Relationship health.
    Health,
    /// Where health is heading.
    Trend,
    /// Lifetime value.
    Value,
    /// Revenue of the last year.
    Revenue,
    /// Last contact event.
    LastContact,
    /// Closeness chosen.
    Posture,
    /// Prospect, customer or lost.
    Stage,
    /// Line of business.
    Segment,
}

impl Column {
    /// Every column, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Tier,
        Self::Health,
        Self::Trend,
        Self::Value,
        Self::Revenue,
        Self::LastContact,
        Self::Posture,
        Self::Stage,
        Self::Segment,
    ];

    /// What is shown until a person chooses otherwise.
    pub const USUAL: [Self; 7] = [
        Self::Name,
        Self::Tier,
        Self::Health,
        Self::Trend,
        Self::Value,
        Self::Revenue,
        Self::LastContact,
    ];

    /// Whether the first click sorts downwards: large figures are looked for, names are looked up.
    pub fn starts_descending(self) -> bool {
        matches!(self, Self::Value | Self::Revenue)
    }
}

/// What a person asked to see.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Words, all of which must occur.
    pub search: String,
    /// Only this band.
    pub band: Option<Band>,
    /// Only this tier.
    pub tier: Option<Tier>,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// By which column.
    pub sort: Column,
    /// Largest first.
    pub descending: bool,
}

impl Default for Query {
    /// The most valuable first: what a manager looks for.
    fn default() -> Self {
        Self {
            search: String::new(),
            band: None,
            tier: None,
            stage: None,
            sort: Column::Value,
            descending: true,
        }
    }
}

impl Query {
    fn admits(&self, row: &Row, words: &[&str]) -> bool {
        words.iter().all(|word| row.entry.haystack.contains(*word))
            && self.tier.is_none_or(|tier| row.tier == tier)
            && self
                .stage
                .is_none_or(|stage| row.dossier().account.stage == stage)
            && self.band.is_none_or(|band| row.band() == Some(band))
    }
}

/// The rows asked for, in the order asked for. Rows without the figure sorted by come last either way.
pub fn select(rows: &[Row], query: &Query, as_of: NaiveDate) -> Vec<Row> {
    let search = folding::words(&query.search);
    let words: Vec<&str> = search.split_whitespace().collect();
    let mut keyed: Vec<(Option<f64>, &Row)> = rows
        .iter()
        .filter(|row| query.admits(row, &words))
        .map(|row| (figure(row, query.sort, as_of), row))
        .collect();
    let by_name = |a: &Row, b: &Row| {
        a.entry
            .sort_name
            .cmp(&b.entry.sort_name)
            .then(a.id().cmp(&b.id()))
    };
    sorting::by(&mut keyed, |(a, row_a), (b, row_b)| {
        let figures = match (a, b) {
            (Some(a), Some(b)) => directed(a.total_cmp(b), query.descending),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        };
        let names = by_name(row_a, row_b);
        figures.then_with(|| match query.sort {
            Column::Name => directed(names, query.descending),
            Column::Segment => directed(by_segment(row_a, row_b), query.descending).then(names),
            _ => names,
        })
    });
    keyed.into_iter().map(|(_, row)| row.clone()).collect()
}

fn by_segment(a: &Row, b: &Row) -> Ordering {
    let segment = |row: &Row| row.dossier().account.segment.to_lowercase();
    segment(a).cmp(&segment(b))
}

fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

/// What a column sorts by; none for names, which are texts, and where there is nothing to sort by.
fn figure(row: &Row, column: Column, as_of: NaiveDate) -> Option<f64> {
    use chrono::Datelike;
    match column {
        Column::Name => None,
        // The text decides; a figure only parts those that have one from those that do not.
        Column::Segment => (!row.dossier().account.segment.is_empty()).then_some(0.0),
        Column::Tier => Some(row.tier as u8 as f64),
        Column::Posture => Some(row.posture as u8 as f64),
        Column::Stage => Some(row.dossier().account.stage as u8 as f64),
        Column::Health => row
            .health()
            .filter(|health| health.band != Band::Unknown)
            .map(|health| health.value),
        Column::Trend => row
            .health()
            .filter(|health| !matches!(health.trend.label, TrendLabel::Unknown | TrendLabel::New))
            .map(|health| health.trend.delta),
        Column::Value => row.clv(),
        Column::Revenue => row.revenue(),
        Column::LastContact => row
            .last_contact(as_of)
            .map(|day| f64::from(day.num_days_from_ce())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Book, Edit, Mint, Stamp};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn rows(names: &[(&str, Stage)]) -> Vec<Row> {
        let mut mint = Mint::new(1, 1);
        let accounts = names.iter().map(|(name, stage)| {
            let mut account = Account::named(mint.mint(), *name, Stamp::default());
            account.stage = *stage;
            account.address.city = "Łódź".into();
            account.into()
        });
        let book = Book::default()
            .edit(Edit::Put(accounts.collect()))
            .expect("valid accounts")
            .0;
        index(book.dossiers(), &[])
            .iter()
            .map(|entry| Row::new(entry, None, book.policy(), day()))
            .collect()
    }

    fn names(rows: &[Row], query: &Query) -> Vec<String> {
        select(rows, query, day())
            .iter()
            .map(|row| row.dossier().account.name.clone())
            .collect()
    }

    #[test]
    fn search_wants_every_word_and_folds_case() {
        let rows = rows(&[("Alfa Pumps", Stage::Customer), ("Beta", Stage::Customer)]);
        let ask = |search: &str| {
            names(
                &rows,
                &Query {
                    search: search.into(),
                    ..Query::default()
                },
            )
        };
        assert_eq!(ask("łódź ALFA"), ["Alfa Pumps"]);
        assert_eq!(ask("lodz"), ["Alfa Pumps", "Beta"]);
        assert_eq!(ask("alfa beta"), [""; 0]);
        assert_eq!(ask("  ").len(), 2);
    }

    #[test]
    fn names_sort_both_ways_and_rows_without_figures_stay_in_order() {
        let rows = rows(&[("b", Stage::Lost), ("A", Stage::Customer), ("c", Stage::Customer)]);
        let by = |sort, descending| {
            names(
                &rows,
                &Query {
                    sort,
                    descending,
                    ..Query::default()
                },
            )
        };
        assert_eq!(by(Column::Name, false), ["A", "b", "c"]);
        assert_eq!(by(Column::Name, true), ["c", "b", "A"]);
        assert_eq!(by(Column::Value, true), ["A", "b", "c"]);
        let lost = Query {
            stage: Some(Stage::Lost),
            ..Query::default()
        };
        assert_eq!(names(&rows, &lost), ["b"]);
    }

    #[test]
    fn untouched_entries_are_taken_over() {
        let mut mint = Mint::new(1, 1);
        let accounts: Vec<Account> = ["a", "b", "c"]
            .map(|name| Account::named(mint.mint(), name, Stamp::default()))
            .into();
        let put = accounts.iter().cloned().map(Into::into).collect();
        let first = Book::default().edit(Edit::Put(put)).expect("valid").0;
        let before = index(first.dossiers(), &[]);
        let mut renamed = accounts[1].clone();
        renamed.name = "z".into();
        let second = first.edit(Edit::Put(vec![renamed.into()])).expect("valid").0;
        let after = index(second.dossiers(), &before);
        assert!(Arc::ptr_eq(&before[0].haystack, &after[0].haystack));
        assert!(Arc::ptr_eq(&before[2].haystack, &after[2].haystack));
        assert_eq!(&*after[1].sort_name, "z");
    }
}
