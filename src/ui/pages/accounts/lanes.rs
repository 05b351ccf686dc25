//! The board: the rows shown, one lane for each tier, each with what it is worth.

use super::rows::Row;
use crate::model::{Currency, Tier};

/// The accounts of one tier, in the order of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Which tier.
    pub tier: Tier,
    /// Its accounts.
    pub rows: Vec<Row>,
    /// Their lifetime value together; none where nothing is known, or in several currencies.
    pub value: Option<(f64, Currency)>,
}

/// One lane for each tier, the closest first, empty ones included.
pub fn lanes(rows: &[Row]) -> Vec<Lane> {
    let lane = |tier| {
        let rows: Vec<Row> = rows.iter().filter(|row| row.tier == tier).cloned().collect();
        let value = together(&rows);
        Lane { tier, rows, value }
    };
    Tier::ALL.map(lane).into()
}

fn together(rows: &[Row]) -> Option<(f64, Currency)> {
    let mut values = rows
        .iter()
        .filter_map(|row| Some((row.clv()?, row.scored.as_deref()?.value.currency)));
    let (first, currency) = values.next()?;
    values.try_fold((first, currency), |(sum, currency), (value, other)| {
        (other == currency).then_some((sum + value, currency))
    })
}

/// The lane beside, towards the closest tier or away from it; the last one stays.
pub fn beside(tier: Tier, closer: bool) -> Tier {
    let at = tier as usize;
    let to = if closer { at.saturating_sub(1) } else { at + 1 };
    Tier::ALL.get(to).copied().unwrap_or(tier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Basis, Book, Edit, Mint, Observation, Stamp};
    use crate::ui::pages::accounts::rows::index;
    use chrono::NaiveDate;

    #[test]
    fn every_row_lies_in_the_lane_of_its_tier() {
        let day = NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day");
        let mut mint = Mint::new(1, 1);
        let tiers = [Tier::Small, Tier::Key, Tier::Small, Tier::Major];
        let accounts = tiers.map(|tier| {
            let mut account = Account::named(mint.mint(), format!("{tier:?}"), Stamp::default());
            account.tier.observe(Observation {
                on: day,
                value: tier,
                basis: Basis::Assumed,
                expires: None,
            });
            account.into()
        });
        let book = Book::default().edit(Edit::Put(accounts.into())).expect("valid").0;
        let rows: Vec<Row> = index(book.dossiers(), &[])
            .iter()
            .map(|entry| Row::new(entry, None, book.policy(), day))
            .collect();
        let lanes = lanes(&rows);
        let shape: Vec<_> = lanes.iter().map(|lane| (lane.tier, lane.rows.len())).collect();
        assert_eq!(
            shape,
            [
                (Tier::Key, 1),
                (Tier::Major, 1),
                (Tier::Standard, 0),
                (Tier::Small, 2)
            ]
        );
        assert!(
            lanes.iter().all(|lane| lane.value.is_none()),
            "nothing is scored yet"
        );
    }

    #[test]
    fn the_outer_lanes_have_one_neighbour() {
        assert_eq!(
            Tier::ALL.map(|tier| beside(tier, true)),
            [Tier::Key, Tier::Key, Tier::Major, Tier::Standard]
        );
        assert_eq!(
            Tier::ALL.map(|tier| beside(tier, false)),
            [Tier::Major, Tier::Standard, Tier::Small, Tier::Small]
        );
    }
}
