//! Prints the budgets that have figures: the speed of the models and of health, bytes, and what the browser suite
//! measures.

mod chromium;
mod health;
mod measured;
mod models;

use crate::project::{Project, Sentence};
use crate::tools::{self, Engine};
use crate::{budget, page, suite};
use std::process::Command;

/// Measures the models and health, builds the page, weighs it, and runs the browser measurements where there are any.
pub(crate) fn bench(project: &Project) -> Result<(), Sentence> {
    let speed = models::compare(project);
    let health = health::compare(project);
    page::build(project)?;
    let weight = budget::check(project);
    in_the_browser(project, "budgets")?;
    speed.and(health).and(weight)
}

/// Measures the models alone, natively and in Chromium: the page is not built.
pub(crate) fn models(project: &Project) -> Result<(), Sentence> {
    models::compare(project)
}

/// Measures health alone, in the same two places.
pub(crate) fn health(project: &Project) -> Result<(), Sentence> {
    health::compare(project)
}

/// Builds the page and draws the README's pictures from it, into `docs/`.
pub(crate) fn shots(project: &Project) -> Result<(), Sentence> {
    page::build(project)?;
    in_the_browser(project, "shots")
}

/// Builds or runs `examples/speed`, natively and made for speed.
fn speed(project: &Project, task: &str, words: &[&str]) -> Command {
    let mut cargo = project.cargo([task, "--quiet", "--release"]);
    cargo
        .args(["--package", "rapport", "--example", "speed"])
        .args(words);
    cargo
}

fn in_the_browser(project: &Project, test: &str) -> Result<(), Sentence> {
    let browsers = tools::for_browsers(project, &[Engine::Chromium])?;
    crate::run::show(&mut in_chromium(project, &browsers, test))
}

/// One of the browser suite's tests that only people start.
fn in_chromium(project: &Project, browsers: &tools::Browsers, test: &str) -> Command {
    let arguments = [
        "test",
        "--package",
        "e2e",
        "--test",
        "bench",
        test,
        "--",
        "--exact",
        "--ignored",
        "--nocapture",
    ];
    suite::browser_environment(project, browsers, Engine::Chromium, project.cargo(arguments))
}
