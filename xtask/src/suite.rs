//! `cargo xtask test`: every check, in order, each timed, with a table at the end.

use crate::project::{Project, Sentence};
use crate::run::{Tally, show, tests};
use crate::tools::Engine;
use crate::{budget, page, tidy, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::time::Instant;

/// What a person asked of the suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Only what needs neither the page nor a browser.
    Quick,
    /// Everything, with the journeys in these engines.
    Whole(&'static [Engine]),
}

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs the suite to its end, whatever fails on the way, and prints the table and the sum.
pub(crate) fn run(project: &Project, reach: Reach) -> Result<(), Sentence> {
    let mut suite = Suite {
        project: project.clone(),
        rows: Vec::new(),
        lacks: Vec::new(),
        started: Instant::now(),
    };
    suite.native();
    if let Reach::Whole(engines) = reach {
        suite.documentation();
        suite.in_the_browser(engines);
    }
    suite.sum_up()
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

struct Row {
    name: &'static str,
    seconds: f64,
    tally: Tally,
    failure: Option<Sentence>,
}

struct Suite {
    project: Project,
    rows: Vec<Row>,
    /// What an engine could not do, in the words of the journeys.
    lacks: Vec<String>,
    started: Instant,
}

impl Suite {
    fn native(&mut self) {
        let project = self.project.clone();
        let cargo = |arguments: &[&'static str]| project.cargo(arguments.iter().copied());
        self.check("format", || show(&mut cargo(&["fmt", "--all", "--check"])));
        self.check("clippy", || {
            show(&mut cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]))
        });
        self.check("tidy", || tidy::run(&project));
        self.tests("native tests", || {
            let mut cargo = cargo(&["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]);
            tests(cargo.env("RAPPORT_DATA", project.data()))
        });
    }

    fn documentation(&mut self) {
        let project = self.project.clone();
        self.check("documentation", || {
            let mut native = project.cargo(["doc", "--workspace", "--no-deps"]);
            show(native.env("RUSTDOCFLAGS", "-D warnings"))
        });
    }

    fn in_the_browser(&mut self, engines: &[Engine]) {
        let project = self.project.clone();
        let ready = tools::for_page(&project).and_then(|()| tools::for_browsers(&project, engines));
        let browsers = match ready {
            Ok(browsers) => browsers,
            Err(error) => return self.check("tools", || Err(error)),
        };
        self.check("clippy for wasm", || {
            let mut clippy = project.cargo(["clippy", "--package", "rapport", "--lib", "--bins"]);
            show(clippy.args(WASM).args(["--", "-D", "warnings"]))
        });
        self.check("documentation for wasm", || {
            let mut wasm = project.cargo(["doc", "--package", "rapport", "--lib", "--no-deps"]);
            show(wasm.args(WASM).env("RUSTDOCFLAGS", "-D warnings"))
        });
        self.tests("wasm tests", || wasm_tests(&project, &browsers));
        // From what the tests in WebAssembly compiled; the journeys say it where it is missing.
        self.check("development build", || page::build_for_development(&project));
        let built = self.check_and_tell("release build", || page::build(&project));
        let only_if_built = |work: &dyn Fn() -> Result<(), Sentence>| {
            if built {
                work()
            } else {
                Err("not run, because the page was not built.".into())
            }
        };
        self.check("size budget", || only_if_built(&|| budget::check(&project)));
        let online = engines.iter().map(|engine| (*engine, Server::Answers));
        // What works without a server is the app's doing, hardly the engine's: one of them shows it.
        let offline = engines.iter().filter(|engine| **engine == Engine::Chromium);
        for (engine, server) in online.chain(offline.map(|engine| (*engine, Server::Stops))) {
            if built {
                self.journeys(&browsers, engine, server);
            } else {
                self.check(journeys_of(engine, server), || only_if_built(&|| Ok(())));
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
        self.tests(journeys_of(engine, server), || {
            let cargo = project.cargo(["test", "--package", "e2e", "--no-fail-fast"]);
            let mut cargo = browser_environment(&project, browsers, engine, cargo);
            cargo.env("RAPPORT_OFFLINE", offline);
            // Each journey has a browser of its own; more of them than this starve each other.
            tests(cargo.env("RUST_TEST_THREADS", "2"))
        });
        let report = std::fs::read_to_string(&report).unwrap_or_default();
        self.lacks
            .extend(told(&format!("{}{mode}", engine.name()), &report));
    }

    /// A step that is right or wrong as a whole; it counts as one test.
    fn check(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Sentence>) {
        self.check_and_tell(name, work);
    }

    fn check_and_tell(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Sentence>) -> bool {
        self.tests(name, || {
            let result = work();
            let (passed, failed) = if result.is_ok() { (1, 0) } else { (0, 1) };
            (
                Tally {
                    passed,
                    failed,
                    ignored: 0,
                },
                result,
            )
        })
    }

    fn tests(&mut self, name: &'static str, work: impl FnOnce() -> (Tally, Result<(), Sentence>)) -> bool {
        eprintln!("\n▸ {name}");
        let start = Instant::now();
        let (tally, result) = work();
        if let Err(error) = &result {
            eprintln!("✗ {name}: {error}");
        }
        let passed = result.is_ok();
        self.rows.push(Row {
            name,
            seconds: start.elapsed().as_secs_f64(),
            tally,
            failure: result.err(),
        });
        passed
    }

    fn sum_up(&self) -> Result<(), Sentence> {
        let mut total = Tally::default();
        println!(
            "\n{:<24} {:>8} {:>8} {:>8} {:>8}",
            "step", "seconds", "passed", "failed", "ignored"
        );
        for Row {
            name,
            seconds,
            tally,
            failure,
        } in &self.rows
        {
            let mark = if failure.is_some() { "  ✗" } else { "" };
            let Tally {
                passed,
                failed,
                ignored,
            } = tally;
            println!("{name:<24} {seconds:>8.1} {passed:>8} {failed:>8} {ignored:>8}{mark}");
            total.add(*tally);
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
        for (name, error) in self
            .rows
            .iter()
            .filter_map(|row| Some((row.name, row.failure.as_ref()?)))
        {
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
