//! What is measured of the models, the same here and there.

use std::fmt::Write as _;
use std::hint::black_box;

use rapport::engine::clv::fit::{Draws, Histories};
use rapport::engine::clv::models::beta_geometric::Leaving;
use rapport::engine::clv::months::Customer;
use rapport::engine::clv::summary::summaries;

use crate::Sentence;
use crate::given::Given;
use crate::models::{Models, made_up};

/// Draws behind an interval.
const DRAWS: usize = 1_000;

/// What is measured lasts so long, in seconds, repeated if need be: browsers tell the time to a tenth of a millisecond.
const LASTS: f64 = 0.02;

/// What only the machine can tell.
pub(crate) struct Machine {
    /// Seconds since some moment.
    pub(crate) now: fn() -> f64,
    /// Bytes that the whole program holds, where that is known.
    pub(crate) held: fn() -> Option<usize>,
}

/// A line of JSON for each figure. The last is a mark of all that was worked out, down to the last bit: programs that
/// disagree in it were not asked the same.
pub(crate) fn measure(given: &Given, machine: &Machine) -> Result<String, Sentence> {
    let mut figures = Figures::by(machine.now);
    let models = Models::of(&given.sample()?);
    figures.mark(models.pareto);
    let histories = given.published()?;
    let book = || histories.iter().copied().collect::<Histories>();
    let leaving = Leaving::AfterRepeats;
    let found = figures.seconds("bgnbd_fit", 41, || {
        let maximum = book().likeliest(leaving);
        (maximum.at, maximum.errors())
    });
    figures.mark(found.0.into_iter().chain(found.1.into_iter().flatten()));
    let found = figures.seconds("pnbd_fit", 21, || {
        let maximum = book().likeliest_pareto();
        (maximum.at, maximum.errors())
    });
    figures.mark(found.0.into_iter().chain(found.1.into_iter().flatten()));
    let draws = figures.seconds("intervals", 7, || {
        let book = book();
        let maximum = book.most_credible(leaving);
        Draws::around(&maximum, book.credibility(leaving), DRAWS)
    });
    figures.mark(draws.iter().map(|draws| draws.effective));

    let customers = made_up(&models);
    let worth = figures.seconds("worth", 7, || {
        let worth = customers.iter().map(|customer| models.worth(customer));
        worth.collect::<Result<Vec<f64>, _>>()
    })?;
    let size = customers.capacity() * size_of::<Customer>() + worth.capacity() * size_of::<f64>();
    figures.line("memory", "bytes", (machine.held)().unwrap_or(size));
    figures.mark(worth);

    let (lines, ends) = given.log()?;
    let summaries = figures.seconds("summary", 21, || summaries(&lines, ends));
    figures.mark(summaries.into_iter().map(|(_, summary)| summary.mean));
    Ok(figures.end())
}

/// The lines so far.
pub(crate) struct Figures {
    now: fn() -> f64,
    lines: String,
    mark: u64,
}

impl Figures {
    /// None yet; times are taken by that clock.
    pub(crate) fn by(now: fn() -> f64) -> Self {
        Self {
            now,
            lines: String::new(),
            mark: 0,
        }
    }

    /// All lines, the mark's last.
    pub(crate) fn end(mut self) -> String {
        // As many bits as a decimal fraction holds for certain.
        let mark = self.mark >> 12;
        self.line("mark", "bits", mark);
        self.lines
    }

    fn line(&mut self, what: &str, unit: &str, figure: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.lines, "{{\"what\":\"{what}\",\"{unit}\":{figure}}}");
    }

    /// Has the mark tell of these, too.
    pub(crate) fn mark(&mut self, figures: impl IntoIterator<Item = f64>) {
        for figure in figures {
            // The step of FNV (Fowler, Noll & Vo), over words instead of bytes.
            self.mark = (self.mark.rotate_left(7) ^ figure.to_bits()).wrapping_mul(0x0100_0000_01B3);
        }
    }

    /// Notes the median of so many runs after two that warm up; gives what the last came to.
    pub(crate) fn seconds<T>(&mut self, what: &str, runs: usize, work: impl Fn() -> T) -> T {
        let now = self.now;
        let run = |times: u32| {
            let start = now();
            for _ in 0..times {
                black_box(work());
            }
            (now() - start) / f64::from(times)
        };
        run(1);
        let times = (LASTS / run(1)).ceil().clamp(1.0, 1_000.0);
        let mut all: Vec<f64> = (0..runs).map(|_| run(times as u32)).collect();
        all.sort_by(f64::total_cmp);
        self.line(what, "seconds", all[runs / 2]);
        work()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_other_figures_is_another() {
        let mark = |figures: &[f64]| {
            let mut marked = Figures::by(|| 0.0);
            marked.mark(figures.iter().copied());
            marked.mark
        };
        let marks = [&[1.0, 2.0][..], &[2.0, 1.0], &[1.0, 2.0 + 4e-16], &[1.0]].map(mark);
        for (n, one) in marks.iter().enumerate() {
            assert!(!marks[n + 1..].contains(one), "{marks:?}");
        }
        assert_eq!(marks[0], mark(&[1.0, 2.0]));
    }
}
