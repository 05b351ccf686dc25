//! The accounts as a table for other programs, with the figures of the day shown.

use crate::model::{Account, Book};
use crate::ui::scores::{Scored, Scores};
use chrono::NaiveDate;
use serde::Serialize;

/// Names of the columns: the same in every language, so that other programs, and our own import, find
/// the column again.
const COLUMNS: [&str; 26] = [
    "Customer number",
    "Name",
    "Parent",
    "Kind",
    "Stage",
    "Lost on",
    "Segment",
    "Street",
    "Postal code",
    "City",
    "Region",
    "Country",
    "Phone",
    "Fax",
    "Website",
    "Currency",
    "Customer since",
    "Tier",
    "Posture",
    "Tags",
    "Health",
    "Health from",
    "Health to",
    "Lifetime value",
    "Revenue 12 months",
    "Value currency",
];

/// The column names, then one row per account by ascending id. Figures of accounts not yet scored, and of
/// those without a value, stay empty.
pub fn rows(book: &Book, scores: &Scores, as_of: NaiveDate) -> Vec<Vec<String>> {
    let head = COLUMNS.map(str::to_owned).to_vec();
    let rows = book.dossiers().map(|dossier| {
        let account = &dossier.account;
        let mut cells = record(book, account);
        cells.push(word(dossier.tier_on(as_of, book.policy())));
        cells.push(word(dossier.posture_on(as_of, book.policy())));
        cells.push(account.tags.join("; "));
        cells.extend(
            scores
                .get(account.id)
                .map_or_else(Default::default, |scored| figures(scored)),
        );
        cells
    });
    std::iter::once(head).chain(rows).collect()
}

fn record(book: &Book, account: &Account) -> Vec<String> {
    let above = account
        .parent
        .and_then(|id| book.dossier(id))
        .map(|dossier| &dossier.account);
    let parent = above.map(|above| {
        if above.number.is_empty() {
            &above.name
        } else {
            &above.number
        }
    });
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let address = &account.address;
    vec![
        account.number.clone(),
        account.name.clone(),
        parent.cloned().unwrap_or_default(),
        word(account.kind),
        word(account.stage),
        day(account.lost_on),
        account.segment.clone(),
        address.street.clone(),
        address.postal_code.clone(),
        address.city.clone(),
        address.region.clone(),
        address.country.clone(),
        address.phone.clone(),
        address.fax.clone(),
        address.website.clone(),
        account
            .currency
            .map(|currency| currency.to_string())
            .unwrap_or_default(),
        day(account.opened_on),
    ]
}

/// Health with its 80 % band, lifetime value and revenue in major units, and their currency.
fn figures(scored: &Scored) -> [String; 6] {
    let (health, value) = (&scored.health, &scored.value);
    let amount = |major: f64| format!("{major:.*}", value.currency.decimals() as usize);
    let revenue = value.missing.is_none().then_some(value.revenue);
    [
        format!("{:.1}", health.value),
        format!("{:.1}", health.low80),
        format!("{:.1}", health.high80),
        value.clv().map(amount).unwrap_or_default(),
        revenue.map(amount).unwrap_or_default(),
        value.currency.to_string(),
    ]
}

/// The word under which a choice is stored, which our import knows in any language.
fn word(choice: impl Serialize) -> String {
    let stored = serde_json::to_value(choice).unwrap_or_default();
    stored.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv_out;
    use crate::exchange::import::{self, Kind, Target};
    use crate::model::{Edit, Mint, Stage, Stamp};
    use crate::ui::scores::score;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn book() -> Book {
        let mut mint = Mint::new(1, 1);
        let mut hull = Account::named(mint.mint(), "Hull & Sons", Stamp::default());
        hull.number = "K-1".into();
        hull.address.city = "Łódź".into();
        let mut yard = Account::named(mint.mint(), "Yard, north", Stamp::default());
        yard.parent = Some(hull.id);
        yard.stage = Stage::Prospect;
        yard.tags = vec!["marine".into(), "new".into()];
        let edit = Edit::Put(vec![hull.into(), yard.into()]);
        Book::default().edit(edit).expect("valid accounts").0
    }

    #[test]
    fn each_row_is_as_long_as_the_head() {
        let mut scores = Scores::default();
        for scored in [false, true] {
            let rows = rows(&book(), &scores, day());
            assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [COLUMNS.len(); 3]);
            assert_eq!(rows[2][20].is_empty(), !scored);
            assert_eq!(rows[2][2..5], ["K-1", "headquarters", "prospect"]);
            scores.prepare(&book(), day(), None);
            while scores.advance(&book(), score, || false) {}
        }
    }

    #[test]
    fn our_own_import_knows_the_columns_again() {
        let bytes = csv_out::table(rows(&book(), &Scores::default(), day()));
        let source = import::read("accounts.csv", &bytes).expect("a table");
        assert_eq!(source.kind(), Some(Kind::Accounts));
        let known: Vec<Option<Target>> = source.columns().iter().map(|column| column.target()).collect();
        let expected = [
            (0, Target::Number),
            (1, Target::Name),
            (2, Target::Parent),
            (3, Target::AccountKind),
            (4, Target::Stage),
            (5, Target::LostOn),
            (6, Target::Segment),
            (9, Target::City),
            (12, Target::Phone),
            (15, Target::Currency),
            (16, Target::OpenedOn),
            (17, Target::Tier),
            (18, Target::Posture),
            (19, Target::Tags),
        ];
        for (place, target) in expected {
            assert_eq!(known[place], Some(target), "{}", COLUMNS[place]);
        }
        // Figures are computed, never imported.
        assert_eq!(known[20..], [None; 6]);
    }
}
