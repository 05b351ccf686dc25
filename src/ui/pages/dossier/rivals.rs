//! Rivals as a person types them, one a line: a name, and how well they do from 1 to 5.

use super::typed::Fault;
use crate::folding::western_digits;
use crate::model::{Field, Reason, Rival};
use chrono::NaiveDate;

/// Stands for a rating not known, where the name itself ends in a number.
const UNRATED: &str = "–";

/// One a line, as known on a day.
pub fn written(rivals: &[Rival], day: NaiveDate) -> String {
    let line = |rival: &Rival| match rival.rating.value_on(day) {
        Some(rating) => format!("{} {rating}", rival.name),
        None if rival.name.split_whitespace().last().is_some_and(is_number) => {
            format!("{} {UNRATED}", rival.name)
        }
        None => rival.name.clone(),
    };
    rivals.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The rivals with their ratings, where one is given. A number that ends a line is a rating.
///
/// # Errors
/// A rating that is not 1 to 5, or a rating without a name.
pub fn read(typed: &str) -> Result<Vec<(String, Option<u8>)>, Fault> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(rival).collect()
}

fn is_number(word: &str) -> bool {
    western_digits(word).bytes().all(|byte| byte.is_ascii_digit())
}

fn rival(line: &str) -> Result<(String, Option<u8>), Fault> {
    if let Some(name) = line
        .strip_suffix(UNRATED)
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        return Ok((name.to_owned(), None));
    }
    let (name, last) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
    let number = western_digits(last);
    if !is_number(last) {
        return Ok((line.to_owned(), None));
    }
    let rating = number
        .parse::<u8>()
        .ok()
        .filter(|rating| (1..=5).contains(rating));
    let rating = rating.ok_or((Field::Rival, Reason::OutOfRange(1, 5)))?;
    let name = name.trim_end_matches([' ', ':', ',', '،', '-', '–']).trim();
    if name.is_empty() {
        return Err((Field::Rival, Reason::Empty));
    }
    Ok((name.to_owned(), Some(rating)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b8_a_name_and_a_number_are_a_rival_with_a_rating() {
        let named = |name: &str, rating| (name.to_owned(), rating);
        assert_eq!(
            read("Nord 4\n\n  Süd & Söhne: 2 \nWest\nشمال ۵"),
            Ok(vec![
                named("Nord", Some(4)),
                named("Süd & Söhne", Some(2)),
                named("West", None),
                named("شمال", Some(5)),
            ])
        );
        let unrated = Rival {
            name: "Plant 4".into(),
            rating: crate::model::Beliefs::default(),
        };
        let day = "2026-03-01".parse().expect("a day");
        assert_eq!(read(&written(&[unrated], day)), Ok(vec![named("Plant 4", None)]));
        assert_eq!(read("Nord 6"), Err((Field::Rival, Reason::OutOfRange(1, 5))));
        assert_eq!(read("4"), Err((Field::Rival, Reason::Empty)));
        assert_eq!(read(" \n"), Ok(Vec::new()));
    }
}
