//! The commands people type: `cargo xtask help` lists them.

mod bench;
mod bill;
mod budget;
mod csp;
mod fuzz;
mod html;
mod page;
mod project;
mod run;
mod soak;
mod stamp;
mod suite;
mod supply;
mod table;
mod tidy;
mod tools;
mod wasm;
mod worker;

use project::{Project, Sentence};
use soak::Part;
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use suite::Reach;
use tools::Engine;
use wasm::Mode;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]       build, serve on 127.0.0.1 (port 8080) and rebuild on change
  build                  release build: plain files in dist/, for any static host
  test                   everything: format, lints, native, wasm and browser tests, budgets, docs
  test --quick           only what needs neither the page nor a browser
  test --browser NAME    everything, with one browser engine: chromium, firefox or webkit
  soak [PART]            the long tests that break things: store, fuzz, supply, browsers; hours
  bench                  figures against the budgets
  bench models           only the models' speed, natively and in Chromium, against PyPI's lifetimes
  bench health           only the speed of health, natively and in Chromium
  shots                  the README's pictures, drawn from the built page
  demo [--day D] FILE    the demo book as a file that Settings can read
  demo --accounts N FILE the same with N made-up accounts; --events N each, --seed N, --day D
  fmt                    format the sources
  tidy                   the rules of the house: layers, text, styles, sizes
  help                   this list

Missing tools are installed into $RAPPORT_CACHE, or rapport/ in the user's cache folder.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = Order::read(&words).and_then(|order| obey(&order));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The suite has said everything in its table.
            if !error.is_empty() {
                eprintln!("✗ {error}");
            }
            ExitCode::FAILURE
        }
    }
}

/// What Trunk is building.
fn mode() -> Mode {
    match env::var_os("TRUNK_PROFILE") {
        Some(profile) if profile != "release" => Mode::Debug,
        _ => Mode::Release,
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Order {
    Serve {
        port: u16,
    },
    Build,
    Test(Reach),
    Soak(Vec<Part>),
    Bench,
    BenchModels,
    BenchHealth,
    Shots,
    /// The words are read by the program that writes the book.
    Demo(Vec<String>),
    Format,
    Tidy,
    /// Called by Trunk before it looks at the page, with the build's mode in the environment.
    Wasm,
    /// Called by Trunk once the page stands, with mode and folder in the environment.
    Seal,
    Help,
}

impl Order {
    fn read(words: &[&str]) -> Result<Self, Sentence> {
        match words {
            [] | ["help" | "--help" | "-h"] => Ok(Self::Help),
            ["serve"] => Ok(Self::Serve { port: 8080 }),
            ["serve", "--port", port] => match port.parse() {
                Ok(port) if port > 0 => Ok(Self::Serve { port }),
                _ => Err(format!("`{port}` is no port: give a number from 1 to 65535.")),
            },
            ["build"] => Ok(Self::Build),
            ["test"] => Ok(Self::Test(Reach::Whole(&Engine::ALL))),
            ["test", "--browser", "chromium"] => Ok(Self::Test(Reach::Whole(&[Engine::Chromium]))),
            ["test", "--browser", "firefox"] => Ok(Self::Test(Reach::Whole(&[Engine::Firefox]))),
            ["test", "--browser", "webkit"] => Ok(Self::Test(Reach::Whole(&[Engine::WebKit]))),
            ["test", "--browser", name] => Err(format!(
                "The browser `{name}` is not supported: choose chromium, firefox or webkit."
            )),
            ["test", "--quick"] => Ok(Self::Test(Reach::Quick)),
            ["soak"] => Ok(Self::Soak(Part::ALL.to_vec())),
            ["soak", name] => {
                let part = Part::ALL.into_iter().find(|part| part.name() == *name);
                let part = part.ok_or_else(|| {
                    format!("The soak has no part `{name}`: choose store, fuzz, supply or browsers.")
                })?;
                Ok(Self::Soak(vec![part]))
            }
            ["bench"] => Ok(Self::Bench),
            ["bench", "models"] => Ok(Self::BenchModels),
            ["bench", "health"] => Ok(Self::BenchHealth),
            ["shots"] => Ok(Self::Shots),
            ["demo", words @ ..] => Ok(Self::Demo(words.iter().map(ToString::to_string).collect())),
            ["fmt"] => Ok(Self::Format),
            ["tidy"] => Ok(Self::Tidy),
            ["wasm"] => Ok(Self::Wasm),
            ["seal"] => Ok(Self::Seal),
            _ => Err(format!(
                "`cargo xtask {}` means nothing here; `cargo xtask help` lists the commands.",
                words.join(" ")
            )),
        }
    }
}

fn obey(order: &Order) -> Result<(), Sentence> {
    let project = Project::locate()?;
    match order {
        Order::Serve { port } => page::serve(&project, *port),
        Order::Build => page::build(&project),
        Order::Test(reach) => suite::run(&project, *reach),
        Order::Soak(parts) => soak::run(&project, parts),
        Order::Bench => bench::bench(&project),
        Order::BenchModels => bench::models(&project),
        Order::BenchHealth => bench::health(&project),
        Order::Shots => bench::shots(&project),
        Order::Demo(words) => {
            let mut cargo = project.cargo([
                "run",
                "--quiet",
                "--package",
                "rapport",
                "--example",
                "demo",
                "--",
            ]);
            // A file is named from where the person stands; what is wrong, cargo or the program has said.
            run::show(cargo.args(words).current_dir(".")).map_err(|_| Sentence::new())
        }
        Order::Format => run::show(&mut project.cargo(["fmt", "--all"])),
        Order::Tidy => tidy::run(&project),
        Order::Wasm => wasm::build(&project, mode()),
        Order::Seal => {
            let folder = env::var_os("TRUNK_STAGING_DIR").map_or_else(|| project.dist(), PathBuf::from);
            stamp::stamp(&folder)?;
            worker::mention(&folder, mode())?;
            csp::seal(&folder)?;
            // Last, for it names every other file as it finally stands.
            match mode() {
                Mode::Release => worker::seal(&project, &folder),
                Mode::Debug => Ok(()),
            }
        }
        Order::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        assert_eq!(Order::read(&[]), Ok(Order::Help));
        assert_eq!(
            Order::read(&["serve", "--port", "9000"]),
            Ok(Order::Serve { port: 9000 })
        );
        assert_eq!(Order::read(&["bench", "models"]), Ok(Order::BenchModels));
        assert_eq!(Order::read(&["bench", "health"]), Ok(Order::BenchHealth));
        assert_eq!(
            Order::read(&["test"]),
            Ok(Order::Test(Reach::Whole(&Engine::ALL)))
        );
        assert_eq!(Order::read(&["test", "--quick"]), Ok(Order::Test(Reach::Quick)));
        assert_eq!(Order::read(&["soak", "fuzz"]), Ok(Order::Soak(vec![Part::Fuzz])));
        assert_eq!(
            Order::read(&["test", "--browser", "firefox"]),
            Ok(Order::Test(Reach::Whole(&[Engine::Firefox])))
        );
    }

    #[test]
    fn says_what_is_wrong_with_an_unknown_command() {
        for (words, named) in [
            (&["tset"][..], "cargo xtask tset"),
            (&["serve", "--port", "no"][..], "`no` is no port"),
            (&["test", "--browser", "lynx"][..], "`lynx` is not supported"),
            (&["soak", "clouds"][..], "no part `clouds`"),
        ] {
            let error = Order::read(words).expect_err("an unknown command is refused");
            assert!(error.contains(named), "{error}");
        }
    }

    #[test]
    fn help_names_every_command() {
        for word in [
            "serve", "build", "test", "soak", "bench", "shots", "demo", "fmt", "tidy", "help",
        ] {
            assert!(
                HELP.lines().any(|line| line.trim_start().starts_with(word)),
                "{word}"
            );
            assert!(Order::read(&[word]).is_ok(), "{word}");
        }
    }
}
