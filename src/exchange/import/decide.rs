//! Choosing among several ways to read a column by looking at all of it.

/// What a column says about the ways to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict<Way> {
    /// No cell reads differently in different ways.
    Free,
    /// Just this way fits.
    One(Way),
    /// These ways all fit, or none fits every cell; the cell shows the difference.
    Open { example: String, ways: Vec<Way> },
}

/// Holds every cell against every way. A cell that no way can read is left aside: its row is refused
/// later whatever is chosen. Where no way reads all the rest, the column mixes two, and only a person
/// knows which of them is the slip.
pub(super) fn decide<'a, Way, Read, Cells>(
    ways: &[Way],
    cells: impl Fn() -> Cells,
    read: impl Fn(&str, Way) -> Option<Read>,
) -> Verdict<Way>
where
    Way: Copy,
    Read: PartialEq,
    Cells: Iterator<Item = &'a str>,
{
    let (mut fits, mut fits_any) = (vec![true; ways.len()], vec![false; ways.len()]);
    let mut informed = false;
    for cell in cells() {
        let readings: Vec<_> = ways.iter().map(|way| read(cell, *way)).collect();
        if agree(&readings) {
            continue;
        }
        informed = true;
        for (place, reading) in readings.iter().enumerate() {
            fits[place] &= reading.is_some();
            fits_any[place] |= reading.is_some();
        }
    }
    if !informed {
        return Verdict::Free;
    }
    let fitting = if fits.contains(&true) { fits } else { fits_any };
    let ways: Vec<Way> = ways.iter().zip(&fitting).filter(|(_, fits)| **fits).map(|(way, _)| *way).collect();
    let differs = |cell: &&str| !agree(&ways.iter().map(|way| read(cell, *way)).collect::<Vec<_>>());
    match cells().find(differs) {
        Some(cell) if ways.len() > 1 => Verdict::Open { example: cell.to_owned(), ways },
        _ => ways.first().map_or(Verdict::Free, |way| Verdict::One(*way)),
    }
}

fn agree<Read: PartialEq>(readings: &[Option<Read>]) -> bool {
    readings.windows(2).all(|pair| pair[0] == pair[1])
}
