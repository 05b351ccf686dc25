//! The data that both sides read, as the files hold it.

use std::str::FromStr;

use chrono::NaiveDate;
use rapport::engine::clv::models::History;
use rapport::engine::clv::summary::{Line, Summary, summaries};

use crate::Sentence;

/// The end of the log, and that of the sample's first half, from which the published fits are.
const LOG_ENDS: (i32, u32, u32) = (1998, 6, 30);
const SAMPLE_ENDS: (i32, u32, u32) = (1997, 9, 30);

/// Three files of the folder `cdnow`.
pub(crate) struct Given {
    /// `cdnow_summary.csv`.
    pub(crate) published: String,
    /// `cdnow_sample_log.txt`.
    pub(crate) sample: String,
    /// `cdnow_master_log.txt.gz`.
    pub(crate) log: Vec<u8>,
}

impl Given {
    /// The 2,357 customers of the published fits.
    pub(crate) fn published(&self) -> Result<Vec<History>, Sentence> {
        let rows = self.published.lines().skip(1).map(|row| {
            let mut cells = row.split(',').skip(1);
            Some(History {
                orders: cell(cells.next())?,
                last: cell(cells.next())?,
                observed: cell(cells.next())?,
            })
        });
        rows.collect::<Option<_>>()
            .ok_or_else(|| "cdnow_summary.csv has a row that is no customer.".into())
    }

    /// The first half of the sample: the orders of one customer in ten, who have numbers of their own.
    pub(crate) fn sample(&self) -> Result<Vec<(u32, Summary)>, Sentence> {
        let lines = lines(self.sample.lines(), [1, 2, 4])?;
        Ok(summaries(&lines, day(SAMPLE_ENDS)?))
    }

    /// All 69,659 orders, and the day that ends them: customer, day, number of records and amount, in a file packed by
    /// gzip.
    pub(crate) fn log(&self) -> Result<(Vec<Line<u32>>, NaiveDate), Sentence> {
        let text = unpacked(&self.log).ok_or("cdnow_master_log.txt.gz is not packed by gzip.")?;
        Ok((lines(text.lines().skip(1), [0, 1, 3])?, day(LOG_ENDS)?))
    }
}

fn day((year, month, day): (i32, u32, u32)) -> Result<NaiveDate, Sentence> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| "That is no day.".into())
}

fn lines<'a>(text: impl Iterator<Item = &'a str>, columns: [usize; 3]) -> Result<Vec<Line<u32>>, Sentence> {
    let line = |row: &'a str| {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let [customer, day, amount] = columns.map(|column| cells.get(column).copied());
        Some(Line {
            customer: cell(customer)?,
            day: NaiveDate::parse_from_str(day?, "%Y%m%d").ok()?,
            amount: cell(amount)?,
        })
    };
    text.map(|row| line(row).ok_or_else(|| format!("`{row}` is no order.")))
        .collect()
}

fn cell<T: FromStr>(cell: Option<&str>) -> Option<T> {
    cell?.parse().ok()
}

/// What gzip packed, if its header holds nothing but a name (RFC 1952).
fn unpacked(packed: &[u8]) -> Option<String> {
    const NAMED: u8 = 8;
    let [0x1f, 0x8b, 8, flags, _, _, _, _, _, _, rest @ ..] = packed else {
        return None;
    };
    let start = match *flags {
        0 => 0,
        NAMED => rest.iter().position(|byte| *byte == 0)? + 1,
        _ => return None,
    };
    let bytes = miniz_oxide::inflate::decompress_to_vec(rest.get(start..)?).ok()?;
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_unpacked_with_a_name_and_without() {
        let deflated = miniz_oxide::deflate::compress_to_vec(b"00001 19970101  1   11.77", 6);
        let head = |flags| vec![0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3];
        let plain = [head(0), deflated.clone()].concat();
        let named = [head(8), b"log.txt\0".to_vec(), deflated].concat();
        for packed in [plain, named] {
            let text = unpacked(&packed).expect("gzip");
            let found = lines(text.lines(), [0, 1, 3]).expect("an order");
            assert_eq!((found[0].customer, found[0].amount), (1, 11.77));
        }
        assert_eq!(unpacked(b"PK"), None);
        assert!(lines(["1 never 2 3"].into_iter(), [0, 1, 3]).is_err());
    }
}
