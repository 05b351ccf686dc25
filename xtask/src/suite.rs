//! `cargo xtask test`: every check, in order, each timed, with a table at the end.

use crate::project::{Project, Sentence};
use crate::run::{Tally, show, tests, tests_twice};
use crate::table::Table;
use crate::tools::Engine;
use crate::{budget, fuzz, page, supply, tidy, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What a person asked of the suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Only what needs neither the page nor a browser.
    Quick,
    /// Everything, with the journeys in these engines.
    Whole(&'static [Engine]),
}

/// Sequences of edits that are crashed at every write (`src/store/tests/sequences.rs`).
const SEQUENCES: &str = "2000";

/// So many where a person waits.
const FEW: &str = "100";

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs the suite to its end, whatever fails on the way, and prints the table and the sum.
pub(crate) fn run(project: &Project, reach: Reach) -> Result<(), Sentence> {
    let mut suite = Suite {
        project: project.clone(),
        table: Table::new(),
    };
    suite.native(if reach == Reach::Quick { FEW } else { SEQUENCES });
    if let Reach::Whole(engines) = reach {
        suite.documentation();
        suite.supply_and_bytes();
        suite.in_the_browser(engines);
    }
    suite.table.sum_up()
}

/// The environment of tests that drive a browser.
pub(crate) fn browser_environment(
    project: &Project,
    browsers: &tools::Browsers,
    engine: Engine,
    mut cargo: Command,
) -> Command {
    cargo
        .env("RAPPORT_DATA", project.data())
        .env("RAPPORT_DIST", project.dist())
        .env("RAPPORT_DEV_DIST", project.dev_dist())
        .env("RAPPORT_ARTIFACTS", project.root.join("artifacts"))
        .env("RAPPORT_AXE", &browsers.axe)
        .env("RAPPORT_BROWSER", engine.name())
        .envs(
            browsers
                .programs
                .iter()
                .map(|(variable, program)| (variable, program)),
        )
        // The browser and its driver are on this machine, whatever proxy the machine needs for others.
        .env("NO_PROXY", "127.0.0.1,localhost")
        .env("no_proxy", "127.0.0.1,localhost");
    cargo
}

struct Suite {
    project: Project,
    table: Table,
}

impl Suite {
    fn native(&mut self, sequences: &str) {
        let project = self.project.clone();
        let cargo = |arguments: &[&'static str]| project.cargo(arguments.iter().copied());
        self.table
            .check("format", || show(&mut cargo(&["fmt", "--all", "--check"])));
        self.table.check("clippy", || {
            show(&mut cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]))
        });
        self.table.check("tidy", || tidy::run(&project));
        self.table.tests("native tests", || {
            let mut cargo = cargo(&["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]);
            tests(
                cargo
                    .env("RAPPORT_DATA", project.data())
                    .env("RAPPORT_SEQUENCES", sequences),
            )
        });
    }

    fn supply_and_bytes(&mut self) {
        supply::steps(&self.project, &mut self.table);
        fuzz::steps(&self.project, &mut self.table, fuzz::SHORT);
    }

    fn documentation(&mut self) {
        let project = self.project.clone();
        self.table.check("documentation", || {
            let mut native = project.cargo(["doc", "--workspace", "--no-deps"]);
            show(native.env("RUSTDOCFLAGS", "-D warnings"))
        });
    }

    fn in_the_browser(&mut self, engines: &[Engine]) {
        let project = self.project.clone();
        let ready = tools::for_page(&project).and_then(|()| tools::for_browsers(&project, engines));
        let browsers = match ready {
            Ok(browsers) => browsers,
            Err(error) => {
                self.table.check("tools", || Err(error));
                return;
            }
        };
        self.table.check("clippy for wasm", || {
            let mut clippy = project.cargo(["clippy", "--package", "rapport", "--lib", "--bins"]);
            show(clippy.args(WASM).args(["--", "-D", "warnings"]))
        });
        self.table.check("clippy for the worker", || {
            let mut clippy = project.cargo(["clippy", "--package", "rapport", "--bin", "worker"]);
            show(
                clippy
                    .args(WASM)
                    .args(["--no-default-features", "--", "-D", "warnings"]),
            )
        });
        self.table.check("documentation for wasm", || {
            let mut wasm = project.cargo(["doc", "--package", "rapport", "--lib", "--no-deps"]);
            show(wasm.args(WASM).env("RUSTDOCFLAGS", "-D warnings"))
        });
        self.table.tests("wasm tests", || wasm_tests(&project, &browsers));
        // From what the tests in WebAssembly compiled; the journeys say it where it is missing.
        self.table
            .check("development build", || page::build_for_development(&project));
        let built = self.table.check("release build", || page::build(&project));
        let only_if_built = |work: &dyn Fn() -> Result<(), Sentence>| {
            if built {
                work()
            } else {
                Err("not run, because the page was not built.".into())
            }
        };
        self.table
            .check("size budget", || only_if_built(&|| budget::check(&project)));
        let online = engines.iter().map(|engine| (*engine, Server::Answers));
        // What works without a server is the app's doing, hardly the engine's: one of them shows it.
        let offline = engines.iter().filter(|engine| **engine == Engine::Chromium);
        for (engine, server) in online.chain(offline.map(|engine| (*engine, Server::Stops))) {
            if built {
                self.journeys(&browsers, engine, server);
            } else {
                self.table
                    .check(journeys_of(engine, server), || only_if_built(&|| Ok(())));
            }
        }
    }

    fn journeys(&mut self, browsers: &tools::Browsers, engine: Engine, server: Server) {
        let project = self.project.clone();
        let (mode, offline) = match server {
            Server::Answers => ("", "0"),
            Server::Stops => ("-offline", "1"),
        };
        let report = project
            .root
            .join(format!("artifacts/lacks-{}{mode}.txt", engine.name()));
        // What an earlier run could not do is no news; there may be none.
        let _ = std::fs::remove_file(&report);
        let mut late = Vec::new();
        self.table.tests(journeys_of(engine, server), || {
            let (passed_late, tally, ended) = tests_twice(|| {
                let cargo = project.cargo(["test", "--package", "e2e", "--no-fail-fast"]);
                let mut cargo = browser_environment(&project, browsers, engine, cargo);
                // Each journey has a browser of its own; more of them than this starve each other.
                cargo
                    .env("RAPPORT_OFFLINE", offline)
                    .env("RUST_TEST_THREADS", "2");
                cargo
            });
            late = passed_late;
            (tally, ended)
        });
        let mut report = std::fs::read_to_string(&report).unwrap_or_default();
        for journey in late {
            report.push_str(&format!("passed only when run once more\t{journey}\n"));
        }
        self.table
            .lacks
            .extend(told(&format!("{}{mode}", engine.name()), &report));
    }
}

/// Whether the journeys have a server all the while, or only until the browser keeps the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Server {
    Answers,
    Stops,
}

fn journeys_of(engine: Engine, server: Server) -> &'static str {
    match (engine, server) {
        (_, Server::Stops) => "journeys offline",
        (Engine::Chromium, _) => "journeys in Chromium",
        (Engine::Firefox, _) => "journeys in Firefox",
        (Engine::WebKit, _) => "journeys in WebKit",
    }
}

/// What an engine could not do, one line each, with the journeys it concerns.
fn told(run: &str, report: &str) -> Vec<String> {
    let mut lacks: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (instead, test) in report.lines().filter_map(|line| line.split_once('\t')) {
        lacks.entry(instead).or_default().insert(test);
    }
    let line = |(instead, tests): (&str, BTreeSet<&str>)| {
        let tests: Vec<&str> = tests.into_iter().collect();
        format!("· {run}: {instead} ({}: {})", tests.len(), tests.join(", "))
    };
    lacks.into_iter().map(line).collect()
}

fn wasm_tests(project: &Project, browser: &tools::Browsers) -> (Tally, Result<(), Sentence>) {
    let folder = project.root.join("target");
    let capabilities = folder.join("webdriver.json");
    let written = std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&capabilities, webdriver_json(browser)));
    if let Err(error) = written {
        let sentence = format!("{} could not be written: {error}.", capabilities.display());
        return (
            Tally {
                failed: 1,
                ..Tally::default()
            },
            Err(sentence),
        );
    }
    let mut cargo = project.cargo(["test", "--package", "rapport", "--lib", "--no-fail-fast"]);
    cargo
        .args(WASM)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &browser.wasm_runner)
        .env("CHROMEDRIVER", &browser.chromedriver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    tests(&mut cargo)
}

/// What the wasm test runner asks of the browser: quiet on the network, and at home in a container.
fn webdriver_json(browser: &tools::Browsers) -> String {
    let flags = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    let flags = flags.map(|flag| format!("\"{flag}\"")).join(", ");
    let binary = browser
        .chromium
        .display()
        .to_string()
        .replace('\\', "\\\\")
        .replace('"', "\\\"");
    format!("{{ \"goog:chromeOptions\": {{ \"binary\": \"{binary}\", \"args\": [{flags}] }} }}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_engine_could_not_do_is_told_once_with_its_journeys() {
        let report = "no touch\tpalette\nno touch\tsmoke\nno restart\timport\nno touch\tsmoke\n";
        assert_eq!(
            told("webkit", report),
            [
                "· webkit: no restart (1: import)",
                "· webkit: no touch (2: palette, smoke)"
            ]
        );
        assert_eq!(told("chromium-offline", ""), [] as [String; 0]);
    }
}
