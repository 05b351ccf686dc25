//! Where the page comes from: licences, sources and bans of what it is built of, known vulnerabilities where a
//! list of them can be reached, the bill of materials, and whether a second build gives the same bytes.

use crate::bill;
use crate::page;
use crate::project::{Project, Sentence};
use crate::run::{ask, show, timed};
use crate::table::Table;
use crate::tools;
use crate::wasm;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The list of vulnerabilities lies elsewhere than crates; a machine that cannot reach it is not kept waiting.
const PATIENCE: Duration = Duration::from_secs(60);

/// Dependencies and bill of materials, as steps of a suite.
pub(crate) fn steps(project: &Project, table: &mut Table) {
    if let Err(error) = tools::for_supply(project) {
        table.check("dependencies", || Err(error));
        return;
    }
    table.check("dependencies", || {
        show(&mut deny(project, &["licenses", "bans", "sources"]))
    });
    match fetched(project) {
        Ok(date) => {
            table.figure("vulnerabilities", || {
                show(deny(project, &["advisories"]).arg("--disable-fetch"))?;
                Ok(format!("by the list of {date}"))
            });
        }
        Err(error) => table.lack("vulnerabilities", &error),
    }
    table.figure("bill of materials", || {
        let (file, components) = bill::write(project)?;
        Ok(format!("{components} components in {}", file.display()))
    });
}

fn deny(project: &Project, what: &[&str]) -> Command {
    let mut deny = project.command("cargo-deny");
    deny.args(["--locked", "--workspace", "check"]).args(what);
    deny
}

/// Fetches the list of known vulnerabilities; gives the day of its last entry.
fn fetched(project: &Project) -> Result<String, Sentence> {
    let mut fetch = project.command("cargo-deny");
    if !ended_well(fetch.args(["fetch", "db"]), PATIENCE)? {
        return Err("The list of known vulnerabilities could not be reached from here.".into());
    }
    let homes = home().join("advisory-dbs");
    let newest = fs::read_dir(&homes).into_iter().flatten().flatten();
    let list = newest
        .map(|entry| entry.path())
        .find(|path| path.join(".git").exists());
    let list = list.ok_or_else(|| format!("No list of vulnerabilities lies in {}.", homes.display()))?;
    let date = ask(Command::new("git")
        .arg("-C")
        .arg(list)
        .args(["log", "-1", "--format=%cs"]))?;
    Ok(date.trim().to_owned())
}

fn home() -> PathBuf {
    let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"));
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_default()
}

/// Runs a command quietly and no longer than that.
fn ended_well(command: &mut Command, patience: Duration) -> Result<bool, Sentence> {
    let quiet = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = quiet.spawn().map_err(|error| {
        format!(
            "`{}` could not be started: {error}.",
            command.get_program().display()
        )
    })?;
    let started = Instant::now();
    while started.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.success()),
            Ok(None) => std::thread::sleep(Duration::from_millis(200)),
            Err(error) => return Err(format!("A program was lost: {error}.")),
        }
    }
    // It may have ended this very moment; either way it is over.
    let _ = child.kill().and_then(|()| child.wait());
    Ok(false)
}

/// Builds the page twice from nothing, in one path, and compares every file.
pub(crate) fn reproduced(project: &Project) -> Result<String, Sentence> {
    tools::for_page(project)?;
    let work = project.root.join("target/reproduced");
    let once = |run: &str| {
        let (dist, built) = (work.join(run), work.join("target"));
        for folder in [&dist, &built] {
            wasm::remove(folder)?;
        }
        timed(&format!("building from nothing, the {run} time"), || {
            page::build_apart(project, &dist, &built)
        })?;
        hashes(&dist)
    };
    let (first, second) = (once("first")?, once("second")?);
    wasm::remove(&work.join("target"))?;
    let differing: Vec<&str> = first
        .keys()
        .chain(second.keys())
        .filter(|name| first.get(*name) != second.get(*name))
        .map(String::as_str)
        .collect();
    if differing.is_empty() {
        return Ok(format!("{} files, identical", first.len()));
    }
    Err(format!(
        "The second build differs from the first ({} has both): {}.",
        work.display(),
        differing.join(", ")
    ))
}

/// The hash of each file under a folder, by its path within.
fn hashes(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Sentence> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    let unreadable = |path: &Path, error| format!("{} could not be read: {error}.", path.display());
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|error| unreadable(&next, error))? {
            let path = entry.map_err(|error| unreadable(&next, error))?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| unreadable(&path, error))?;
            let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            found.insert(name, Sha256::digest(bytes).to_vec());
        }
    }
    match found.is_empty() {
        true => Err(format!("{} holds no file.", folder.display())),
        false => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let started = Instant::now();
        let asleep = ended_well(Command::new("sleep").arg("60"), Duration::from_millis(300));
        assert_eq!(asleep, Ok(false));
        assert!(started.elapsed() < Duration::from_secs(20));
        assert_eq!(ended_well(&mut Command::new("true"), PATIENCE), Ok(true));
        assert_eq!(ended_well(&mut Command::new("false"), PATIENCE), Ok(false));
    }

    #[test]
    fn a_folder_is_known_by_the_hashes_of_its_files() -> Result<(), Sentence> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let found = hashes(here)?;
        assert!(found.contains_key("Cargo.toml") && found.contains_key("src/supply.rs"));
        assert_eq!(found, hashes(here)?);
        assert!(hashes(&here.join("nowhere")).is_err());
        Ok(())
    }
}
