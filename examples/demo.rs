//! Writes a book to try Rapport with into a file that its settings can read: the demo book, or a crowd of
//! any size. The same words write the same file. Started by `cargo xtask demo`.

use chrono::{Datelike, NaiveDate};
use rapport::demo;
use rapport::exchange::json;
use rapport::model::{Book, Mint, Moment, Signature};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

const USAGE: &str = "\
cargo xtask demo [--day YYYY-MM-DD] FILE.json
    the demo book as of that day, else of today
cargo xtask demo --accounts N [--events N] [--seed N] [--day YYYY-MM-DD] FILE.json
    N made-up accounts with 20 events each, or as many as said; another seed makes another crowd";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match today().and_then(|today| write(&Wanted::read(&words, today)?)) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("✗ {error}");
            ExitCode::FAILURE
        }
    }
}

fn today() -> Result<NaiveDate, String> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok();
    let millis = since.and_then(|since| i64::try_from(since.as_millis()).ok());
    let day = millis.and_then(|millis| Moment(millis).day());
    day.ok_or_else(|| "The clock shows no day: name one with --day YYYY-MM-DD.".into())
}

#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    crowd: Option<Crowd>,
    day: NaiveDate,
    file: PathBuf,
}

#[derive(Debug, PartialEq, Eq)]
struct Crowd {
    accounts: usize,
    events: usize,
    seed: u64,
}

impl Wanted {
    fn read(words: &[&str], today: NaiveDate) -> Result<Self, String> {
        let (mut accounts, mut events, mut seed) = (None, None, None);
        let (mut day, mut file) = (None, None);
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            let mut given = || {
                words
                    .next()
                    .copied()
                    .ok_or(format!("After `{word}` comes a value.\n{USAGE}"))
            };
            match word {
                "--accounts" => accounts = Some(number(word, given()?)?),
                "--events" => events = Some(number(word, given()?)?),
                "--seed" => seed = Some(number(word, given()?)?),
                "--day" => day = Some(self::day(given()?)?),
                _ if word.starts_with('-') || file.is_some() => {
                    return Err(format!("`{word}` means nothing here.\n{USAGE}"));
                }
                _ => file = Some(PathBuf::from(word)),
            }
        }
        if accounts.is_none() && (events.is_some() || seed.is_some()) {
            return Err(format!("`--events` and `--seed` go with `--accounts`.\n{USAGE}"));
        }
        Ok(Self {
            crowd: accounts.map(|accounts| Crowd {
                accounts: accounts as usize,
                events: events.unwrap_or(20) as usize,
                seed: seed.unwrap_or(1),
            }),
            day: day.unwrap_or(today),
            file: file.ok_or(format!("Name the file to write.\n{USAGE}"))?,
        })
    }

    fn book(&self) -> Result<Book, String> {
        let midnight = self.day.and_time(chrono::NaiveTime::MIN).and_utc();
        let at = Moment(midnight.timestamp_millis());
        let signature = Signature { at, by: None };
        if let Some(crowd) = &self.crowd {
            let parts = demo::generated(crowd.accounts, crowd.events, self.day, crowd.seed, signature);
            return Ok(Book::from_parts(parts));
        }
        let mut mint = Mint::new(u64::try_from(at.0).unwrap_or_default(), 1);
        let edit = demo::book(self.day, signature, &mut mint);
        let (book, _) = Book::default()
            .edit(edit)
            .map_err(|refusal| format!("The demo book was refused: {refusal:?}."))?;
        Ok(book)
    }
}

fn number(word: &str, text: &str) -> Result<u64, String> {
    let number = text
        .parse()
        .ok()
        .filter(|number| (1..=1_000_000).contains(number));
    number.ok_or_else(|| format!("`{word} {text}`: give a number from 1 to 1,000,000."))
}

/// The years for which every book of the demo is accepted.
fn day(text: &str) -> Result<NaiveDate, String> {
    let day = text
        .parse()
        .ok()
        .filter(|day: &NaiveDate| (1950..2198).contains(&day.year()));
    day.ok_or_else(|| format!("`{text}` is no day such as 2026-11-23, from 1950 to 2197."))
}

fn write(wanted: &Wanted) -> Result<String, String> {
    let book = wanted.book()?;
    let bytes = json::write(&book);
    let file = wanted.file.display();
    std::fs::write(&wanted.file, &bytes).map_err(|error| format!("{file} could not be written: {error}."))?;
    Ok(format!(
        "{file}: {} accounts as of {}, {} kB; Settings → Data reads it.",
        book.dossiers().len(),
        wanted.day,
        bytes.len() / 1000
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
    }

    fn wanted(words: &[&str]) -> Result<Wanted, String> {
        Wanted::read(words, noon())
    }

    #[test]
    fn reads_what_people_type() {
        let demo = wanted(&["a.json"]).expect("a file is enough");
        assert_eq!((demo.crowd, demo.day), (None, noon()));
        let crowd = wanted(&[
            "--accounts",
            "300",
            "b.json",
            "--day",
            "2024-02-29",
            "--seed",
            "9",
        ]);
        let crowd = crowd.expect("in any order");
        assert_eq!(
            crowd.crowd,
            Some(Crowd {
                accounts: 300,
                events: 20,
                seed: 9
            })
        );
        assert_eq!(
            (crowd.day, crowd.file),
            (day("2024-02-29").expect("a day"), "b.json".into())
        );
    }

    #[test]
    fn says_what_is_wrong() {
        for (words, named) in [
            (&[][..], "Name the file"),
            (&["a.json", "b.json"], "`b.json` means nothing"),
            (&["--acounts", "3", "a.json"], "`--acounts` means nothing"),
            (&["--accounts"], "After `--accounts`"),
            (&["--accounts", "0", "a.json"], "from 1 to"),
            (&["--seed", "3", "a.json"], "go with `--accounts`"),
            (&["--day", "2026-02-30", "a.json"], "is no day"),
            (&["--day", "1900-01-01", "a.json"], "is no day"),
        ] {
            let error = wanted(words).expect_err("refused");
            assert!(error.contains(named), "{words:?}: {error}");
        }
    }

    #[test]
    fn what_is_written_is_the_book() {
        let folder = std::env::temp_dir().join(format!("rapport-demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("book.json");
        let name = file.to_string_lossy();
        for words in [&[&*name][..], &["--accounts", "30", "--events", "7", &name]] {
            let wanted = wanted(words).expect("sound words");
            write(&wanted).expect("there is room");
            let bytes = std::fs::read(&file).expect("the file");
            let read = json::read(&bytes).expect("a book");
            assert_eq!(read.to_parts(), wanted.book().expect("accepted").to_parts());
            assert!(read.dossiers().len() >= 30);
            write(&wanted).expect("there is room");
            assert_eq!(
                std::fs::read(&file).expect("the file"),
                bytes,
                "the same every time"
            );
        }
        std::fs::remove_dir_all(&folder).expect("our own folder");
    }
}
