//! Sums too long for the page: what it may ask for, and what it is told on the way.
//!
//! A job is a value and so is each report on it, so that both can be sent to a worker (`src/bin/worker.rs`) and
//! back; [`run`] does a job wherever it is called and knows neither the worker nor the page (`src/ui/worker.rs`).
//!
//! To add a job: a file of its own here with the job's values, its findings and a `run`; a variant of [`Job`] and
//! of [`Report`], and an arm of [`run`].
//!
//! A fraction that must arrive to the last bit travels as [`Exact`]. Those of [`value`] travel as decimals: written with
//! every digit they need, but read by a reader that may miss the last bit, since an exact one would weigh on every
//! visitor. So whatever is sent back to the worker ([`value::Ahead::fitted`]) may differ in that bit from what the worker
//! found, which no figure shows.

mod exact;
mod pace;
pub mod self_test;
pub mod value;
pub mod wire;

pub use exact::Exact;

use serde::{Deserialize, Serialize};

/// Something to work out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// What a book says of its customers.
    Fit(value::Fit),
    /// What lies ahead of accounts.
    Ahead(value::Ahead),
    /// All that is told of one account.
    One(value::One),
    /// Whether the models say here what they say elsewhere.
    SelfTest(self_test::SelfTest),
}

/// What is known so far of one job. After [`Report::Done`] nothing follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// So many of so many steps are done. Steps of one job take about as long as each other.
    Progress {
        /// Never less than what was said before, never more than `of`.
        done: u32,
        /// The same in all reports on one job.
        of: u32,
    },
    /// Found for [`Job::Fit`], [`Job::Ahead`] and [`Job::One`].
    Value(value::Found),
    /// Found for [`Job::SelfTest`].
    SelfTest(self_test::Finding),
    /// That was all.
    Done,
}

/// Does a job from beginning to end, and reports what it finds as soon as it is found.
pub fn run(job: &Job, report: &mut dyn FnMut(Report)) {
    match job {
        Job::Fit(fit) => value::fit(fit, report),
        Job::Ahead(ahead) => value::ahead(ahead, report),
        Job::One(one) => value::one(one, report),
        Job::SelfTest(test) => self_test::run(test, report),
    }
    report(Report::Done);
}
