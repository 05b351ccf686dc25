//! The Northwind traders as files, and as the book they give natively.

use anyhow::{Result, bail};
use chrono::NaiveDate;
use rapport::exchange::import::{Options, dry_run, read};
use rapport::model::{Book, Mint, Moment, Policy, Signature};
use std::path::PathBuf;

/// The five files of the reference data.
#[derive(Debug)]
pub struct Northwind(PathBuf);

impl Northwind {
    /// The files, or none where the data set is missing: then the journey says so and ends, except
    /// under CI, where missing data is a failure.
    pub fn find() -> Result<Option<Self>> {
        let folder = crate::data().join("data/northwind");
        if folder.is_dir() {
            return Ok(Some(Self(folder)));
        }
        if crate::under_ci() {
            bail!("the data set {} is missing", folder.display());
        }
        println!(
            "left out: the data set {} is missing; set RAPPORT_DATA",
            folder.display()
        );
        Ok(None)
    }

    /// Every file of the export.
    pub fn files(&self) -> Vec<PathBuf> {
        let names = ["customers", "employees", "products", "orders", "order-details"];
        names.map(|name| self.0.join(name).with_extension("csv")).into()
    }

    /// A file as found in the wild.
    pub fn ragged(&self, name: &str) -> PathBuf {
        self.0.join("ragged").join(name).with_extension("csv")
    }

    /// The last day of the data.
    pub fn last_day() -> NaiveDate {
        NaiveDate::from_ymd_opt(1998, 5, 6).expect("a day of the calendar")
    }

    /// The book that the five files give.
    pub fn book(&self) -> Result<Book> {
        let sources = self
            .files()
            .iter()
            .map(|path| Ok(read(&path.display().to_string(), &std::fs::read(path)?)?))
            .collect::<Result<Vec<_>>>()?;
        let signature = Signature {
            at: Moment(0),
            by: None,
        };
        let options = Options {
            currency: Policy::default().currency,
            signature,
        };
        let run = dry_run(&Book::default(), &sources, &options, &mut Mint::new(0, 1));
        Ok(Book::default().edit(run.edit)?.0)
    }
}
