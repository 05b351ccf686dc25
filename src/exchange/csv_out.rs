//! Tables as CSV for other systems (RFC 4180, UTF-8 with byte order mark, which Excel needs).

use crate::exchange::import::{DryRun, RefusedRow, Source};

/// A table as a file.
///
/// Cells that a spreadsheet would run as a formula get an apostrophe in front, unless they are plain
/// numbers; our own import takes it off again.
pub fn table<Row, Cell>(rows: impl IntoIterator<Item = Row>) -> Vec<u8>
where
    Row: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut text = String::from('\u{feff}');
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            push(&mut text, cell.as_ref());
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// The refused rows of one source with all their cells as they came, behind two columns for the line and
/// the reason: headed as given, and worded by `say`. Corrected, the file can be imported as it is.
pub fn refused(
    source: &Source,
    index: usize,
    run: &DryRun,
    headings: [&str; 2],
    say: impl Fn(&RefusedRow) -> String,
) -> Vec<u8> {
    let own = headings.into_iter().map(str::to_owned);
    let head: Vec<String> = own.chain(source.table().headings().iter().cloned()).collect();
    let rows = run.refused.iter().filter(|refused| refused.source == index).filter_map(|refused| {
        let cells = source.table().row(refused.row)?.cells().map(str::to_owned);
        Some([refused.line.to_string(), say(refused)].into_iter().chain(cells).collect())
    });
    table(std::iter::once(head).chain(rows))
}

fn push(text: &mut String, cell: &str) {
    let guard = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(cell);
    let quoted = cell.contains([',', ';', '"', '\n', '\r', '\t', '|']) || cell != cell.trim();
    if quoted {
        text.push('"');
    }
    if guard {
        text.push('\'');
    }
    text.push_str(&cell.replace('"', if quoted { "\"\"" } else { "\"" }));
    if quoted {
        text.push('"');
    }
}

fn is_number(cell: &str) -> bool {
    let figures = cell.trim_start_matches(['-', '+']);
    figures.starts_with(|first: char| first.is_ascii_digit())
        && figures.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_guarded_where_needed() {
        for (cell, written) in [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" spaced", "\" spaced\""),
            ("=1+1", "'=1+1"),
            ("@sum", "'@sum"),
            ("+49 30 1", "'+49 30 1"),
            ("-5", "-5"),
            ("-5.25", "-5.25"),
            ("-2+3", "'-2+3"),
            ("=a,b", "\"'=a,b\""),
            ("", ""),
        ] {
            let bytes = table([[cell]]);
            assert_eq!(String::from_utf8(bytes), Ok(format!("\u{feff}{written}\r\n")), "{cell}");
        }
    }
}
