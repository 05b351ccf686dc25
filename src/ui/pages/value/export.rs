//! The book's buying and outlook as a table for other programs.
//!
//! Headings and numbers are plain English and unformatted: `frequency`, `recency`, `T` (weeks) and `monetary_value`
//! (the mean of repeat orders) are named and counted as the Python package `lifetimes` has them.

use crate::engine::clv::outlook::Outlook;
use crate::engine::clv::purchases::Purchases;
use crate::exchange::csv_out;
use chrono::NaiveDate;

const HEADINGS: [&str; 19] = [
    "customer",
    "name",
    "currency",
    "frequency",
    "recency",
    "T",
    "monetary_value",
    "margin_rate",
    "p_alive",
    "orders",
    "orders_q10",
    "orders_q90",
    "revenue",
    "revenue_q10",
    "revenue_q90",
    "revenue_q025",
    "revenue_q975",
    "margin",
    "horizon_months",
];

/// One account of the table.
pub struct Row<'a> {
    /// Its number, else its id.
    pub customer: String,
    /// Its name.
    pub name: &'a str,
    /// What it bought.
    pub purchases: &'a Purchases,
    /// What lies ahead of it, if anything.
    pub outlook: Option<&'a Outlook>,
}

/// The table as CSV; accounts that never bought are not in it.
pub fn file<'a>(rows: impl Iterator<Item = Row<'a>>, as_of: NaiveDate, months: u32) -> Vec<u8> {
    let head = HEADINGS.map(str::to_owned).to_vec();
    let rows = rows.filter_map(|row| cells(&row, as_of, months));
    csv_out::table(std::iter::once(head).chain(rows))
}

fn cells(row: &Row<'_>, as_of: NaiveDate, months: u32) -> Option<Vec<String>> {
    let history = row.purchases.history(as_of)?;
    let seen = [
        row.customer.clone(),
        row.name.to_owned(),
        row.purchases.currency.to_string(),
        history.orders.to_string(),
        history.last.to_string(),
        history.observed.to_string(),
        repeat_mean(row.purchases).to_string(),
        row.purchases.margin.rate.to_string(),
    ];
    let ahead = match row.outlook {
        Some(outlook) => ahead(outlook),
        None => vec![String::new(); 10],
    };
    Some(
        seen.into_iter()
            .chain(ahead)
            .chain([months.to_string()])
            .collect(),
    )
}

fn ahead(outlook: &Outlook) -> Vec<String> {
    let orders = &outlook.orders;
    let mut cells = vec![outlook.alive, orders.expected, orders.likely.0, orders.likely.1]
        .into_iter()
        .map(|figure| figure.to_string())
        .collect::<Vec<_>>();
    let money = outlook.revenue.ok().map(|revenue| {
        let margin = outlook.margin.map_or(f64::NAN, |margin| margin.expected);
        let (likely, almost) = (revenue.likely, revenue.almost);
        [revenue.expected, likely.0, likely.1, almost.0, almost.1, margin].map(|figure| figure.to_string())
    });
    cells.extend(money.unwrap_or_default());
    cells
}

/// The mean of all amounts but that of the first purchase; 0 without repeat orders, as `lifetimes` has it.
fn repeat_mean(purchases: &Purchases) -> f64 {
    let repeats = purchases
        .made
        .iter()
        .skip(1)
        .filter_map(|purchase| purchase.amount);
    let (sum, count) = repeats.fold((0.0, 0.0), |(sum, count), amount| (sum + amount, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{bought, day};

    #[test]
    fn d5_the_table_counts_as_lifetimes_does() {
        let made = [("2026-01-01", 90.0), ("2026-01-15", 10.0), ("2026-02-12", 20.0)];
        let purchases = bought(1, made.map(|(on, amount)| (day(on), amount)));
        let row = Row {
            customer: "D17".into(),
            name: "Adler",
            purchases: &purchases,
            outlook: None,
        };
        let bytes = file([row].into_iter(), day("2026-03-12"), 12);
        let text = String::from_utf8(bytes).expect("UTF-8");
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert!(lines[0].starts_with("customer,name,currency,frequency,recency,T,monetary_value,"));
        assert_eq!(lines[1], "D17,Adler,EUR,2,6,10,15,0.25,,,,,,,,,,,12");
        assert_eq!(lines[0].split(',').count(), lines[1].split(',').count());
    }
}
