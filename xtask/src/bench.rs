//! Prints the budgets that have figures: bytes, and what the browser suite measures.

use crate::project::{Project, Sentence};
use crate::{budget, page, suite, tools};

/// Builds the page, weighs it, and runs the browser measurements where there are any.
pub(crate) fn bench(project: &Project) -> Result<(), Sentence> {
    page::build(project)?;
    let weight = budget::check(project);
    if project.root.join("tests/e2e/tests/bench.rs").is_file() {
        let browser = tools::for_browser(project)?;
        let arguments = [
            "test",
            "--package",
            "e2e",
            "--test",
            "bench",
            "--",
            "--ignored",
            "--nocapture",
        ];
        let mut cargo = suite::browser_environment(project, &browser, project.cargo(arguments));
        // One at a time: two browsers at once measure each other.
        crate::run::show(cargo.env("RUST_TEST_THREADS", "1"))?;
    }
    weight
}
