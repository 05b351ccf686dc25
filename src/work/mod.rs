//! Sums too long for the page: what it may ask for, and what it is told on the way.
//!
//! A job is a value and so is each report on it, so that both can be sent to a worker (`src/bin/worker.rs`) and
//! back; [`run`] does a job wherever it is called and knows neither the worker nor the page (`src/ui/worker.rs`).
//!
//! To add a job: a file of its own here with the job's values, its findings and a `run`; a variant of [`Job`] and
//! of [`Report`], and an arm of [`run`]. Fractions travel as [`Exact`].

pub mod alive;
mod exact;
mod pace;
pub mod value;
pub mod wire;

pub use exact::Exact;

use serde::{Deserialize, Serialize};

/// Something to work out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// How likely each customer of a book is still there.
    Alive(alive::Customers),
    /// What a book says of its customers.
    Fit(value::Fit),
    /// What lies ahead of accounts.
    Ahead(value::Ahead),
    /// All that is told of one account.
    One(value::One),
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
    /// Found for [`Job::Alive`].
    Alive(alive::Finding),
    /// Found for [`Job::Fit`], [`Job::Ahead`] and [`Job::One`].
    Value(value::Found),
    /// That was all.
    Done,
}

/// Does a job from beginning to end, and reports what it finds as soon as it is found.
pub fn run(job: &Job, report: &mut dyn FnMut(Report)) {
    match job {
        Job::Alive(customers) => alive::run(customers, report),
        Job::Fit(fit) => value::fit(fit, report),
        Job::Ahead(ahead) => value::ahead(ahead, report),
        Job::One(one) => value::one(one, report),
    }
    report(Report::Done);
}
