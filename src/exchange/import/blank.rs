//! Cells that say nothing.

/// Says nothing: empty, or one of the words by which other systems write emptiness.
pub(super) fn is_blank(cell: &str) -> bool {
    let cell = cell.trim();
    matches!(cell, "" | "-" | "–" | "—" | "\\N")
        || ["null", "(null)", "<null>", "n/a", "#n/a"]
            .iter()
            .any(|word| cell.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_blank() {
        for cell in ["", "  ", "NULL", "null", "N/A", "n/a", "-", "\\N", "\u{a0}"] {
            assert!(is_blank(cell), "{cell:?}");
        }
        for cell in ["0", "NA", "none", "--x", "Null & Co"] {
            assert!(!is_blank(cell), "{cell:?}");
        }
    }
}
