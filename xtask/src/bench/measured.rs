//! What a side's program printed in several rounds.

use crate::project::Sentence;
use std::collections::BTreeMap;

/// All sides take turns so often: what else the machine does meets each of them.
pub(super) const ROUNDS: usize = 3;

/// Under this name every side prints a mark of all that it worked out.
const MARK: &str = "mark";

/// Figures by name, one for each round.
#[derive(Default)]
pub(super) struct Measured(BTreeMap<String, Vec<f64>>);

impl Measured {
    /// Takes in lines like `{"what":"worth","seconds":0.1}`; others are left.
    pub(super) fn read(&mut self, printed: &str) {
        for line in printed.lines() {
            let pieces: Vec<&str> = line.split(['{', '}', ',', ':']).map(str::trim).collect();
            if let ["", "\"what\"", what, _, value, ""] = pieces[..]
                && let Ok(value) = value.parse()
            {
                let name = what.trim_matches('"').to_owned();
                self.0.entry(name).or_default().push(value);
            }
        }
    }

    /// The median of the rounds.
    pub(super) fn median(&self, what: &str) -> Option<f64> {
        let mut all = self.0.get(what)?.clone();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    }

    /// Says that the other came to the same figures as this; that it did not is an error. Silent where either is missing.
    pub(super) fn agree(&self, chromium: &Self) -> Result<(), Sentence> {
        let (Some(native), Some(chromium)) = (self.median(MARK), chromium.median(MARK)) else {
            return Ok(());
        };
        if native.to_bits() != chromium.to_bits() {
            return Err("Chromium came to other figures than native code, so its times say nothing.".into());
        }
        println!("Chromium came to the figures of native code, to the last bit.");
        Ok(())
    }
}

/// An error that names whatever is not as it should be.
pub(super) fn verdict(missed: &[String]) -> Result<(), Sentence> {
    if missed.is_empty() {
        return Ok(());
    }
    Err(format!("Not as asked: {}.", missed.join("; ")))
}

/// What was printed in one go.
#[cfg(test)]
pub(super) fn measured(lines: &str) -> Measured {
    let mut measured = Measured::default();
    measured.read(lines);
    measured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_both_sides_print() {
        let ours = measured(
            "{\"what\":\"worth\",\"seconds\":0.1}\n{\"what\":\"memory\",\"bytes\":3200000}\nWorth agrees: 3",
        );
        assert_eq!(
            (ours.median("worth"), ours.median("memory")),
            (Some(0.1), Some(3.2e6))
        );
        let theirs = measured("{\"what\": \"worth\", \"seconds\": 1.5e0}");
        assert_eq!(
            (theirs.median("worth"), theirs.median("memory")),
            (Some(1.5), None)
        );
    }

    #[test]
    fn the_median_of_the_rounds_counts() {
        let rounds = measured(
            &[5.0, 1.0, 2.0]
                .map(|s| format!("{{\"what\":\"worth\",\"seconds\":{s}}}\n"))
                .concat(),
        );
        assert_eq!(rounds.median("worth"), Some(2.0));
    }

    #[test]
    fn other_figures_are_no_agreement() {
        let mark = |bits: u32| measured(&format!("{{\"what\":\"mark\",\"bits\":{bits}}}"));
        assert!(mark(7).agree(&mark(7)).is_ok());
        assert!(mark(7).agree(&mark(8)).is_err());
        assert!(mark(7).agree(&Measured::default()).is_ok());
    }
}
