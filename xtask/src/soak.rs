//! `cargo xtask soak`: the long version of the tests that break things.

use crate::project::{Project, Sentence};
use crate::run::tests;
use crate::table::Table;
use crate::tools::Engine;
use crate::{fuzz, page, suite, supply, tools};

/// Sequences of edits that are crashed at every write.
const SEQUENCES: &str = "100000";

/// One part of the soak, for who wants only that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Fake storages that crash, damage at every position, jumping clocks.
    Store,
    /// Ten minutes of hostile bytes for each target.
    Fuzz,
    /// Dependencies, and two builds from nothing. It takes two release builds, too long for every change.
    Supply,
    /// What only a browser shows.
    Browsers,
}

impl Part {
    pub(crate) const ALL: [Self; 4] = [Self::Store, Self::Fuzz, Self::Supply, Self::Browsers];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::Fuzz => "fuzz",
            Self::Supply => "supply",
            Self::Browsers => "browsers",
        }
    }
}

/// Runs these parts to their end, whatever fails on the way, and prints the table.
pub(crate) fn run(project: &Project, parts: &[Part]) -> Result<(), Sentence> {
    let mut table = Table::new();
    for part in parts {
        match part {
            Part::Store => store(project, &mut table),
            Part::Fuzz => fuzz::steps(project, &mut table, fuzz::LONG),
            Part::Supply => {
                supply::steps(project, &mut table);
                table.figure("two builds from nothing", || supply::reproduced(project));
            }
            Part::Browsers => browsers(project, &mut table),
        }
    }
    table.sum_up()
}

fn store(project: &Project, table: &mut Table) {
    let native = |target: &[&str], filter: &str| {
        let mut cargo = project.cargo(["test", "--profile", "soak", "--package", "rapport"]);
        cargo.args(target).args([filter, "--", "--nocapture"]);
        cargo
            .env("RAPPORT_SEQUENCES", SEQUENCES)
            .env("RAPPORT_POSITIONS", "all")
            .env("RAPPORT_BOOKS", "200");
        cargo
    };
    let lib = |filter: &str| native(&["--lib"], filter);
    table.told("all or nothing", &format!("{SEQUENCES} sequences"), || {
        tests(&mut lib("store::tests::sequences"))
    });
    table.told("corruption", "every position", || {
        tests(&mut lib("store::tests::positions"))
    });
    table.told("ranges of value", "200 books of 20, 50 and 300", || {
        tests(&mut lib("clv::coverage"))
    });
    table.told("clocks", "±10 years, 40 zones", || {
        tests(&mut native(&["--test", "book"], "clocks"))
    });
    table.told("corpus", "every input", || {
        tests(&mut native(&["--test", "corpus"], ""))
    });
}

/// The journeys that only a soak waits for: `tests/e2e/tests/soak.rs`, each ignored elsewhere. They print the
/// figures that they reach.
fn browsers(project: &Project, table: &mut Table) {
    if !project.root.join("tests/e2e/tests/soak.rs").is_file() {
        return table.lack("browsers", "There is no tests/e2e/tests/soak.rs.");
    }
    let mut browsers = None;
    let ready = table.check("release build", || {
        page::build(project)?;
        browsers = Some(tools::for_browsers(project, &Engine::ALL)?);
        Ok(())
    });
    let Some(browsers) = browsers.filter(|_| ready) else {
        return;
    };
    for engine in Engine::ALL {
        table.tests(&format!("soak in {}", engine.name()), || {
            let arguments = ["test", "--package", "e2e", "--test", "soak", "--no-fail-fast"];
            let cargo = project.cargo(arguments);
            let mut cargo = suite::browser_environment(project, &browsers, engine, cargo);
            cargo.args(["--", "--ignored", "--nocapture", "--test-threads", "1"]);
            tests(&mut cargo)
        });
    }
}
