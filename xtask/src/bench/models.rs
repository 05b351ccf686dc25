//! The models of customer lifetime against `lifetimes`, the usual Python package: both measured in this run, on this
//! machine, over the same data.

use crate::project::{Project, Sentence};
use crate::run::{ask, timed};
use crate::tools;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The other side's program.
const REFERENCE: &str = include_str!("reference.py");

/// Both sides take turns so often: what else the machine does meets both.
const ROUNDS: usize = 3;

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
    let (mut ours, mut theirs) = (Measured::default(), Measured::default());
    timed("measuring the customer lifetime models", || {
        for _ in 0..ROUNDS {
            ours.read(&sides.ours("measure")?);
            theirs.read(&sides.theirs("measure")?);
        }
        Ok(())
    })?;
    let (lines, missed) = table(&ours, &theirs);
    println!("{lines}");
    if missed.is_empty() {
        Ok(())
    } else {
        Err(format!("Not as asked: {}.", missed.join("; ")))
    }
}

/// Both sides' programs, with the folders they read.
struct Sides {
    project: Project,
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
        let sides = Self {
            project: project.clone(),
            python: python.ok(),
            data,
            work,
        };
        timed("building the measurements", || sides.ours("prepare"))?;
        print!("{}", sides.theirs("check")?);
        Ok(sides)
    }

    fn ours(&self, task: &str) -> Result<String, Sentence> {
        let arguments = [
            "run",
            "--quiet",
            "--release",
            "--package",
            "rapport",
            "--example",
            "speed",
            "--",
            task,
        ];
        ask(self.project.cargo(arguments).args([&self.data, &self.work]))
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

/// Figures by name, one for each round.
#[derive(Default)]
struct Measured(BTreeMap<String, Vec<f64>>);

impl Measured {
    /// Takes in lines like `{"what":"worth","seconds":0.1}`; others are left.
    fn read(&mut self, printed: &str) {
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
    fn median(&self, what: &str) -> Option<f64> {
        let mut all = self.0.get(what)?.clone();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    }
}

/// The lines of the table, and what is not as asked.
fn table(ours: &Measured, theirs: &Measured) -> (String, Vec<String>) {
    let row = |what: &str, theirs: &str, ours: &str, ratio: &str, target: &str, verdict: &str| {
        format!("{what:<36} {theirs:>12} {ours:>12} {ratio:>8} {target:>12}  {verdict}\n")
    };
    let mut lines = row("what", "lifetimes", "Rapport", "ratio", "target", "verdict");
    let mut missed = Vec::new();
    for (what, name, target) in FIGURES {
        let (ours, theirs) = (ours.median(name), theirs.median(name));
        let ratio = ours.zip(theirs).map(|(ours, theirs)| theirs / ours);
        let (unit, asked, reached) = match target {
            Target::Faster(times) => ("ms", format!("≥ {times} ×"), ratio.map(|ratio| ratio >= times)),
            Target::Within(most, unit) => (
                unit,
                format!("≤ {}", shown(most, unit)),
                ours.map(|ours| ours <= most),
            ),
        };
        let verdict = match reached {
            Some(true) => "reached",
            Some(false) => "missed",
            None => "not known",
        };
        let figure = |figure: Option<f64>| figure.map_or("–".into(), |figure| shown(figure, unit));
        let ratio = ratio.map_or("–".into(), |ratio| format!("{ratio:.0} ×"));
        lines += &row(what, &figure(theirs), &figure(ours), &ratio, &asked, verdict);
        if reached == Some(false) {
            missed.push(format!("{what} ({ratio}, {})", figure(ours)));
        }
    }
    (lines, missed)
}

fn shown(figure: f64, unit: &str) -> String {
    match unit {
        "MiB" => format!("{:.1} MiB", figure / 1024.0 / 1024.0),
        _ => format!("{:.2} ms", figure * 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(lines: &str) -> Measured {
        let mut measured = Measured::default();
        measured.read(lines);
        measured
    }

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
    fn the_table_says_what_is_missed_and_what_is_not_known() {
        let ours = measured(
            "{\"what\":\"worth\",\"seconds\":0.1}\n{\"what\":\"intervals\",\"seconds\":0.2}\n{\"what\":\"memory\",\"bytes\":1}",
        );
        let theirs = measured("{\"what\":\"worth\",\"seconds\":1.1}");
        let (lines, missed) = table(&ours, &theirs);
        let verdict = |what: &str| {
            lines
                .lines()
                .find(|line| line.starts_with(what))
                .map(|line| line.split_whitespace().last())
        };
        assert_eq!(verdict("12 months"), Some(Some("reached")));
        assert_eq!(verdict("Intervals"), Some(Some("missed")));
        assert_eq!(verdict("Memory"), Some(Some("reached")));
        assert!(lines.contains("not known"), "{lines}");
        assert_eq!(missed, ["Intervals, 2,357 customers (–, 200.00 ms)"]);
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
