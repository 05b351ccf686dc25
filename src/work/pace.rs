//! How far a job is.

use super::Report;
use std::cell::{Cell, RefCell};

/// Takes what one job reports and counts its steps.
pub(super) struct Pace<'a> {
    report: RefCell<&'a mut dyn FnMut(Report)>,
    done: Cell<u32>,
    said: Cell<u32>,
    of: u32,
}

/// Progress is said at most so often: a bar shows no more, and every message takes time from the sum.
const TIMES: u32 = 100;

impl<'a> Pace<'a> {
    /// For a job of so many steps.
    pub(super) fn new(of: u32, report: &'a mut dyn FnMut(Report)) -> Self {
        Self {
            report: RefCell::new(report),
            done: Cell::new(0),
            said: Cell::new(0),
            of,
        }
    }

    /// Passes on what was found.
    pub(super) fn found(&self, report: Report) {
        (self.report.borrow_mut())(report);
    }

    /// One step more is done.
    pub(super) fn step(&self) {
        self.reach(self.done.get().saturating_add(1));
    }

    /// So many steps are done, or more.
    pub(super) fn reach(&self, done: u32) {
        let done = done.max(self.done.get()).min(self.of);
        self.done.set(done);
        let worth_saying = done - self.said.get() >= (self.of / TIMES).max(1);
        if worth_saying {
            self.said.set(done);
            self.found(Report::Progress { done, of: self.of });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said when so many steps of so many are done, one by one.
    fn said(steps: u32, of: u32) -> Vec<u32> {
        let mut said = Vec::new();
        let mut report = |report| match report {
            Report::Progress { done, .. } => said.push(done),
            other => panic!("{other:?}"),
        };
        let pace = Pace::new(of, &mut report);
        (0..steps).for_each(|_| pace.step());
        said
    }

    #[test]
    fn a_long_job_says_so_a_hundred_times_and_a_short_one_at_every_step() {
        let long = said(10_000, 10_000);
        assert_eq!((long.len(), long[0], long[99]), (100, 100, 10_000));
        assert_eq!(said(3, 3), [1, 2, 3]);
    }

    #[test]
    fn no_more_is_done_than_there_was_to_do() {
        assert_eq!(said(5, 3), [1, 2, 3]);
        assert!(said(1, 0).is_empty());
    }

    #[test]
    fn what_was_done_stays_done() {
        let mut said = Vec::new();
        let mut report = |report| said.push(report);
        let pace = Pace::new(10, &mut report);
        [4, 2, 6].into_iter().for_each(|done| pace.reach(done));
        let progress = |done| Report::Progress { done, of: 10 };
        assert_eq!(said, [progress(4), progress(6)]);
    }
}
