//! Steps and their results: each timed and counted, with a table at the end.

use crate::project::Sentence;
use crate::run::Tally;
use std::time::Instant;

struct Row {
    name: String,
    seconds: f64,
    tally: Tally,
    /// What was reached, where a step has a figure.
    figure: String,
    failure: Option<Sentence>,
}

/// The steps taken so far.
pub(crate) struct Table {
    rows: Vec<Row>,
    /// What could not be done, each a line of its own under the table.
    pub(crate) lacks: Vec<String>,
    started: Instant,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self {
            rows: Vec::new(),
            lacks: Vec::new(),
            started: Instant::now(),
        }
    }

    /// A step that is right or wrong as a whole; it counts as one test. Whether it was right.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Result<(), Sentence>) -> bool {
        self.figure(name, || work().map(|()| String::new()))
    }

    /// The same, with the figure that it reached.
    pub(crate) fn figure(&mut self, name: &str, work: impl FnOnce() -> Result<String, Sentence>) -> bool {
        let mut figure = String::new();
        let passed = self.tests(name, || {
            let result = work();
            let (passed, failed) = if result.is_ok() { (1, 0) } else { (0, 1) };
            let tally = Tally {
                passed,
                failed,
                ignored: 0,
            };
            (tally, result.map(|reached| figure = reached))
        });
        if let Some(row) = self.rows.last_mut() {
            row.figure = figure;
        }
        passed
    }

    /// A step of many tests.
    pub(crate) fn tests(&mut self, name: &str, work: impl FnOnce() -> (Tally, Result<(), Sentence>)) -> bool {
        eprintln!("\n▸ {name}");
        let start = Instant::now();
        let (tally, result) = work();
        if let Err(error) = &result {
            eprintln!("✗ {name}: {error}");
        }
        let passed = result.is_ok();
        self.rows.push(Row {
            name: name.to_owned(),
            seconds: start.elapsed().as_secs_f64(),
            tally,
            figure: String::new(),
            failure: result.err(),
        });
        passed
    }

    /// A step of many tests that has reached this figure if all of them pass.
    pub(crate) fn told(
        &mut self,
        name: &str,
        figure: &str,
        work: impl FnOnce() -> (Tally, Result<(), Sentence>),
    ) {
        let passed = self.tests(name, work);
        if let Some(row) = self.rows.last_mut().filter(|_| passed) {
            row.figure = figure.to_owned();
        }
    }

    /// A step that cannot be taken here: counted as ignored, and said.
    pub(crate) fn lack(&mut self, name: &str, why: &str) {
        self.tests(name, || {
            let tally = Tally {
                ignored: 1,
                ..Tally::default()
            };
            (tally, Ok(()))
        });
        self.lacks.push(format!("· {name}: not done. {why}"));
    }

    /// Prints the table; an error without words if anything failed, since the table says it.
    pub(crate) fn sum_up(&self) -> Result<(), Sentence> {
        let mut total = Tally::default();
        println!(
            "\n{:<24} {:>8} {:>8} {:>8} {:>8}",
            "step", "seconds", "passed", "failed", "ignored"
        );
        for row in &self.rows {
            let mark = if row.failure.is_some() { "  ✗" } else { "" };
            let Tally {
                passed,
                failed,
                ignored,
            } = row.tally;
            let line = format!(
                "{:<24} {:>8.1} {passed:>8} {failed:>8} {ignored:>8}{mark}  {}",
                row.name, row.seconds, row.figure
            );
            println!("{}", line.trim_end());
            total.add(row.tally);
        }
        println!(
            "{:<24} {:>8.1} {:>8} {:>8} {:>8}",
            "all",
            self.started.elapsed().as_secs_f64(),
            total.passed,
            total.failed,
            total.ignored
        );
        for lack in &self.lacks {
            println!("{lack}");
        }
        let failures = self
            .rows
            .iter()
            .filter_map(|row| Some((&row.name, row.failure.as_ref()?)));
        for (name, error) in failures {
            println!("✗ {name}: {error}");
        }
        println!("{} passed, {} failed", total.passed, total.failed);
        if total.failed == 0 {
            Ok(())
        } else {
            Err(String::new())
        }
    }
}
