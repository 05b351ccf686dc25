//! The budgets of health: a large book, one account after an edit, one account over two years; natively, and in Chromium
//! compiled as the page is, for it is the page that works them out.

use super::chromium::Chromium;
use super::measured::{Measured, ROUNDS, verdict};
use crate::project::{Project, Sentence};
use crate::run::{ask, show, timed};
use crate::wasm::Like;

/// What is measured, its name in what is printed, the most it may take in seconds, and where that holds.
const FIGURES: [(&str, &str, f64, Place); 3] = [
    (
        "10,000 accounts, 500,000 records, scored",
        "assess",
        0.400,
        Place::Natively,
    ),
    (
        "One of them edited and scored anew",
        "edit",
        0.001,
        Place::Everywhere,
    ),
    ("24 months of it replayed", "replay", 0.020, Place::Everywhere),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The page scores a whole book between frames: there it is told, and has no limit.
    Natively,
    Everywhere,
}

/// Prints the table; whatever is over its limit, and a disagreement, is an error.
pub(super) fn compare(project: &Project) -> Result<(), Sentence> {
    let chromium = Chromium::ready(project, Like::Page, "health.js", &[]);
    if let Err(why) = &chromium {
        println!("· health in Chromium: not measured. {why}");
    }
    timed("building the measurements", || {
        show(&mut super::speed(project, "build", &[]))
    })?;
    let mut all = Table::default();
    timed("measuring health", || {
        for _ in 0..ROUNDS {
            all.native
                .read(&ask(&mut super::speed(project, "run", &["--", "health"]))?);
            if let Ok(chromium) = &chromium {
                all.chromium.read(&chromium.measure()?);
            }
        }
        Ok(())
    })?;
    let (lines, missed) = all.lines();
    println!("{lines}");
    all.native.agree(&all.chromium)?;
    verdict(&missed)
}

/// What was measured, of each.
#[derive(Default)]
struct Table {
    native: Measured,
    chromium: Measured,
}

impl Table {
    /// Its lines, and what is over its limit.
    fn lines(&self) -> (String, Vec<String>) {
        let row = |what: &str, [ours, share]: [&str; 2], [there, share_there]: [&str; 2], limit: &str| {
            format!("{what:<42} {ours:>10} {share:>7} {there:>11} {share_there:>7} {limit:>11}")
        };
        let mut lines = row("what", ["native", "of it"], ["Chromium", "of it"], "limit") + "\n";
        let mut missed = Vec::new();
        for (what, name, limit, place) in FIGURES {
            let mut over = false;
            let sides = [
                ("natively", &self.native, true),
                ("in Chromium", &self.chromium, place == Place::Everywhere),
            ];
            let cells = sides.map(|(side, measured, limited)| {
                let seconds = measured.median(name);
                let share = seconds.filter(|_| limited).map(|seconds| seconds / limit);
                let told = seconds.map_or("–".into(), shown);
                if share.is_some_and(|share| share > 1.0) {
                    over = true;
                    missed.push(format!("{what} {side} ({told})"));
                }
                [told, share.map_or("–".into(), |share| format!("{share:.2}"))]
            });
            let [native, chromium] = cells.each_ref().map(|cells| cells.each_ref().map(String::as_str));
            lines += &row(what, native, chromium, &format!("≤ {}", shown(limit)));
            lines += if over { "  ✗\n" } else { "\n" };
        }
        (lines, missed)
    }
}

fn shown(seconds: f64) -> String {
    let ms = seconds * 1000.0;
    let digits = if ms < 10.0 { 3 } else { 0 };
    format!("{ms:.digits$} ms")
}

#[cfg(test)]
mod tests {
    use super::super::measured::measured;
    use super::*;

    #[test]
    fn the_table_says_what_is_over_its_limit_and_where() {
        let all = Table {
            native: measured(
                "{\"what\":\"assess\",\"seconds\":0.5}\n{\"what\":\"edit\",\"seconds\":0.0001}\n{\"what\":\"replay\",\"seconds\":0.001}",
            ),
            chromium: measured(
                "{\"what\":\"assess\",\"seconds\":0.9}\n{\"what\":\"edit\",\"seconds\":0.0005}\n{\"what\":\"replay\",\"seconds\":0.03}",
            ),
        };
        let (lines, missed) = all.lines();
        // In Chromium nothing is asked of the whole book.
        assert_eq!(
            missed,
            [
                "10,000 accounts, 500,000 records, scored natively (500 ms)",
                "24 months of it replayed in Chromium (30 ms)"
            ]
        );
        let crossed: Vec<bool> = lines.lines().skip(1).map(|line| line.ends_with('✗')).collect();
        assert_eq!(crossed, [true, false, true]);
        assert!(lines.contains("0.100 ms    0.10    0.500 ms    0.50"), "{lines}");
    }

    #[test]
    fn what_was_not_measured_is_not_over() {
        let (lines, missed) = Table::default().lines();
        assert!(missed.is_empty() && !lines.contains('✗'), "{lines}");
    }
}
