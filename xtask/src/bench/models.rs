//! The models of customer lifetime against `lifetimes`, the usual Python package: natively and in Chromium, all measured
//! in this run, on this machine, over the same data.

use super::chromium::Chromium;
use super::measured::{Measured, ROUNDS, verdict};
use crate::project::{Project, Sentence};
use crate::run::{ask, timed};
use crate::tools;
use crate::wasm::Like;
use std::path::PathBuf;

/// The other side's program.
const REFERENCE: &str = include_str!("reference.py");

/// What of the data lies beside the measurements in Chromium.
const DATA: [&str; 3] = [
    "cdnow_summary.csv",
    "cdnow_sample_log.txt",
    "cdnow_master_log.txt.gz",
];

/// What is measured, how the other side calls it, and what is asked.
const FIGURES: [(&str, &str, Target); 6] = [
    (
        "BG/NBD, 2,357 customers fitted",
        "bgnbd_fit",
        Target::Faster(30.0),
    ),
    (
        "Pareto/NBD, 2,357 customers fitted",
        "pnbd_fit",
        Target::Faster(50.0),
    ),
    (
        "12 months' value, 100,000 customers",
        "worth",
        Target::Faster(10.0),
    ),
    ("Summary of 69,659 orders", "summary", Target::Faster(10.0)),
    (
        "Intervals, 2,357 customers",
        "intervals",
        Target::Within(0.150, "ms"),
    ),
    (
        "Memory of 100,000 customers",
        "memory",
        Target::Within(64.0 * 1024.0 * 1024.0, "MiB"),
    ),
];

#[derive(Clone, Copy, Debug)]
enum Target {
    /// At least so many times as fast as the other side.
    Faster(f64),
    /// At most so much, in seconds or bytes, shown in this unit.
    Within(f64, &'static str),
}

/// Prints the table; a missed target or a disagreement is an error. Without the data sets, or without the package, a
/// sentence says what is left out.
pub(super) fn compare(project: &Project) -> Result<(), Sentence> {
    let data = project.data().join("data");
    if !data.join("cdnow/cdnow_summary.csv").is_file() {
        println!(
            "· customer lifetime models: not measured. {} holds no cdnow/: set RAPPORT_DATA to the folder of the data sets.",
            data.display()
        );
        return Ok(());
    }
    let sides = Sides::ready(project, data)?;
    let mut all = Table::default();
    timed("measuring the customer lifetime models", || {
        for _ in 0..ROUNDS {
            all.native.read(&sides.ours("measure")?);
            all.theirs.read(&sides.theirs("measure")?);
            if let Some(chromium) = &sides.chromium {
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

/// Both sides' programs, with the folders they read.
struct Sides {
    project: Project,
    chromium: Option<Chromium>,
    python: Option<PathBuf>,
    data: PathBuf,
    work: PathBuf,
}

impl Sides {
    /// Builds this side, installs the other, writes what both read and has the other check what this one made of it.
    fn ready(project: &Project, data: PathBuf) -> Result<Self, Sentence> {
        let work = project.cache.join("models");
        std::fs::create_dir_all(&work)
            .and_then(|()| std::fs::write(work.join("reference.py"), REFERENCE))
            .map_err(|error| format!("{} could not be written: {error}.", work.display()))?;
        let python = tools::for_reference(project);
        if let Err(why) = &python {
            println!("· comparison with lifetimes: not done. {why}");
        }
        let files = DATA.map(|name| data.join("cdnow").join(name));
        let chromium = Chromium::ready(project, Like::Worker, "models.js", &files);
        if let Err(why) = &chromium {
            println!("· models in Chromium: not measured. {why}");
        }
        let sides = Self {
            project: project.clone(),
            chromium: chromium.ok(),
            python: python.ok(),
            data,
            work,
        };
        timed("building the measurements", || sides.ours("prepare"))?;
        print!("{}", sides.theirs("check")?);
        Ok(sides)
    }

    fn ours(&self, task: &str) -> Result<String, Sentence> {
        let mut ours = super::speed(&self.project, "run", &["--", task]);
        ask(ours.args([&self.data, &self.work]))
    }

    /// What the other side prints; nothing where it is not there.
    fn theirs(&self, task: &str) -> Result<String, Sentence> {
        let Some(python) = &self.python else {
            return Ok(String::new());
        };
        let mut command = self.project.command(python);
        command.arg(self.work.join("reference.py")).arg(task);
        ask(command.args([&self.data, &self.work]))
    }
}

impl Target {
    fn unit(self) -> &'static str {
        match self {
            Self::Faster(_) => "ms",
            Self::Within(_, unit) => unit,
        }
    }

    /// Whether it is reached, where that can be said.
    fn reached(self, ours: Option<f64>, ratio: Option<f64>) -> Option<bool> {
        match self {
            Self::Faster(times) => ratio.map(|ratio| ratio >= times),
            Self::Within(most, _) => ours.map(|ours| ours <= most),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Faster(times) => write!(f, "≥ {times} ×"),
            Self::Within(most, unit) => write!(f, "≤ {}", shown(*most, unit)),
        }
    }
}

/// What was measured, of each.
#[derive(Default)]
struct Table {
    theirs: Measured,
    native: Measured,
    chromium: Measured,
}

impl Table {
    /// Its lines, and what is not as asked. A figure is reached where it is reached both natively and in Chromium.
    fn lines(&self) -> (String, Vec<String>) {
        let row = |what: &str,
                   theirs: &str,
                   native: [&str; 2],
                   chromium: [&str; 2],
                   target: &str,
                   verdict: &str| {
            let [ours, ratio] = native;
            let [there, ratio_there] = chromium;
            format!(
                "{what:<36} {theirs:>12} {ours:>10} {ratio:>7} {there:>11} {ratio_there:>7} {target:>11}  {verdict}\n"
            )
        };
        let mut lines = row(
            "what",
            "lifetimes",
            ["native", "ratio"],
            ["Chromium", "ratio"],
            "target",
            "verdict",
        );
        let mut missed = Vec::new();
        for (what, name, target) in FIGURES {
            let theirs = self.theirs.median(name);
            let figure =
                |figure: Option<f64>| figure.map_or("–".into(), |figure| shown(figure, target.unit()));
            let mut all_reached = Some(true);
            let cells = [("natively", &self.native), ("in Chromium", &self.chromium)].map(|(place, side)| {
                let ours = side.median(name);
                let ratio = ours.zip(theirs).map(|(ours, theirs)| theirs / ours);
                let cells = [
                    figure(ours),
                    ratio.map_or("–".into(), |ratio| format!("{ratio:.1} ×")),
                ];
                let reached = target.reached(ours, ratio);
                if reached == Some(false) {
                    missed.push(format!("{what} {place} ({})", cells.join(", ")));
                }
                all_reached = match (all_reached, reached) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    (Some(true), reached) => reached,
                    (None, _) => None,
                };
                cells
            });
            let verdict = match all_reached {
                Some(true) => "reached",
                Some(false) => "missed",
                None => "not known",
            };
            let [native, chromium] = cells.each_ref().map(|cells| cells.each_ref().map(String::as_str));
            lines += &row(
                what,
                &figure(theirs),
                native,
                chromium,
                &target.to_string(),
                verdict,
            );
        }
        (lines, missed)
    }
}

fn shown(figure: f64, unit: &str) -> String {
    match unit {
        "MiB" => format!("{:.1} MiB", figure / 1024.0 / 1024.0),
        _ => format!("{:.2} ms", figure * 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::measured::measured;
    use super::*;

    #[test]
    fn the_table_says_what_is_missed_and_where_and_what_is_not_known() {
        let line = |what: &str, seconds: f64| format!("{{\"what\":\"{what}\",\"seconds\":{seconds}}}\n");
        let lines = |worth: f64, summary: f64, intervals: f64| {
            line("worth", worth) + &line("summary", summary) + &line("intervals", intervals)
        };
        let all = Table {
            theirs: measured(&(line("worth", 1.1) + &line("summary", 1.1) + &line("bgnbd_fit", 1.0))),
            native: measured(&(lines(0.1, 0.1, 0.2) + &line("bgnbd_fit", 0.001))),
            chromium: measured(&lines(0.105, 0.2, 0.1)),
        };
        let (lines, missed) = all.lines();
        let verdict = |what: &str| {
            lines
                .lines()
                .find(|line| line.starts_with(what))
                .map(|line| line.split("  ").last())
        };
        assert_eq!(verdict("12 months"), Some(Some("reached")));
        assert_eq!(verdict("Summary"), Some(Some("missed")));
        assert_eq!(verdict("Intervals"), Some(Some("missed")));
        // Known of native code alone.
        assert_eq!(verdict("BG/NBD"), Some(Some("not known")));
        assert_eq!(
            missed,
            [
                "Summary of 69,659 orders in Chromium (200.00 ms, 5.5 ×)",
                "Intervals, 2,357 customers natively (200.00 ms, –)"
            ]
        );
    }

    #[test]
    fn the_reference_is_pinned() {
        let wanted = include_str!("requirements.txt");
        assert!(
            wanted.lines().all(|line| line.split("==").count() == 2),
            "{wanted}"
        );
        assert!(wanted.starts_with("lifetimes=="));
    }
}
