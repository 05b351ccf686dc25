//! What a first visit downloads, against the budget.

use crate::project::{Project, Sentence};
use crate::run::ask;
use std::path::{Path, PathBuf};

/// First visit: the page and one language, brotli, in bytes.
const FIRST_VISIT: u64 = 350_000;
/// What the page may weigh while it is still on its way to that budget. A ratchet: lower it with every
/// step, never raise it, and take it out when the budget is met.
const FIRST_VISIT_SO_FAR: u64 = 790_000;
/// The worker, fetched when first needed, brotli, in bytes.
const WORKER: u64 = 450_000;

/// Prints what the built page weighs; too much is an error.
pub(crate) fn check(project: &Project) -> Result<(), Sentence> {
    let dist = project.dist();
    let files = files(&dist)?;
    if files.is_empty() {
        return Err("There is no built page to weigh: run `cargo xtask build` first.".into());
    }
    let weighed = weigh(project, &dist, &files)?;
    print(&weighed);
    verdict(&weighed)
}

#[derive(Clone, Debug)]
struct Weighed {
    /// Relative to `dist/`, with `/`.
    name: String,
    plain: u64,
    brotli: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    FirstVisit,
    Worker,
    Language,
}

impl Weighed {
    fn share(&self) -> Share {
        if self.name.starts_with("locales/") {
            Share::Language
        } else if self.name.starts_with("worker") {
            Share::Worker
        } else {
            Share::FirstVisit
        }
    }
}

/// Everything that is not the worker or another language counts, fetched at once or not: a file
/// nobody asks for has no place in `dist/`.
fn first_visit(files: &[Weighed]) -> u64 {
    let page: u64 = files
        .iter()
        .filter(|file| file.share() == Share::FirstVisit)
        .map(|file| file.brotli)
        .sum();
    let languages = files.iter().filter(|file| file.share() == Share::Language);
    page + languages.map(|file| file.brotli).max().unwrap_or(0)
}

fn worker(files: &[Weighed]) -> u64 {
    files
        .iter()
        .filter(|file| file.share() == Share::Worker)
        .map(|file| file.brotli)
        .sum()
}

fn verdict(files: &[Weighed]) -> Result<(), Sentence> {
    for (what, size, budget) in [
        ("The first visit", first_visit(files), FIRST_VISIT_SO_FAR),
        ("The worker", worker(files), WORKER),
    ] {
        if size > budget {
            return Err(format!(
                "{what} is {size} bytes in brotli, {} over its budget of {budget}.",
                size - budget
            ));
        }
    }
    Ok(())
}

fn print(files: &[Weighed]) {
    println!("{:<44} {:>10} {:>10}", "file", "bytes", "brotli");
    for file in files {
        println!("{:<44} {:>10} {:>10}", file.name, file.plain, file.brotli);
    }
    println!(
        "{:<44} {:>10} {:>10}  of {FIRST_VISIT}",
        "first visit, with the largest language",
        "",
        first_visit(files)
    );
    let over = first_visit(files).saturating_sub(FIRST_VISIT);
    if over > 0 {
        println!(
            "! The first visit is {over} bytes over its budget; the suite holds it at {FIRST_VISIT_SO_FAR} until then."
        );
    }
    println!(
        "{:<44} {:>10} {:>10}  of {WORKER}",
        "worker, when first needed",
        "",
        worker(files)
    );
}

/// Node is needed for wasm-opt anyway, and its brotli at quality 11 is the reference encoder.
fn weigh(project: &Project, dist: &Path, files: &[PathBuf]) -> Result<Vec<Weighed>, Sentence> {
    const SCRIPT: &str = "const z = require('zlib'), fs = require('fs');\
        for (const file of process.argv.slice(1)) {\
            const plain = fs.readFileSync(file);\
            const params = { [z.constants.BROTLI_PARAM_QUALITY]: 11, [z.constants.BROTLI_PARAM_SIZE_HINT]: plain.length };\
            console.log(plain.length, z.brotliCompressSync(plain, { params }).length);\
        }";
    let printed = ask(project.command("node").args(["-e", SCRIPT, "--"]).args(files))?;
    let sizes = printed.lines().filter_map(|line| {
        let (plain, brotli) = line.split_once(' ')?;
        Some((plain.parse::<u64>().ok()?, brotli.parse::<u64>().ok()?))
    });
    let weighed = files.iter().zip(sizes).map(|(file, (plain, brotli))| {
        let name = file
            .strip_prefix(dist)
            .unwrap_or(file)
            .to_string_lossy()
            .replace('\\', "/");
        Weighed { name, plain, brotli }
    });
    let weighed: Vec<_> = weighed.collect();
    if weighed.len() == files.len() {
        Ok(weighed)
    } else {
        Err("Node did not weigh every file of the page.".into())
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Sentence> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry
            .map_err(|error| format!("{} could not be listed: {error}.", folder.display()))?
            .path();
        if path.is_dir() {
            found.extend(files(&path)?)
        } else {
            found.push(path)
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> Weighed {
        Weighed {
            name: name.into(),
            plain: brotli * 3,
            brotli,
        }
    }

    #[test]
    fn a_first_visit_is_the_page_and_its_largest_language() {
        let files = [
            file("app.js", 10),
            file("app_bg.wasm", 100),
            file("locales/ar.ftl", 9),
            file("locales/en.ftl", 7),
            file("worker_bg.wasm", 400),
        ];
        assert_eq!(first_visit(&files), 119);
        assert_eq!(worker(&files), 400);
        assert!(verdict(&files).is_ok());
    }

    #[test]
    fn too_much_is_refused_with_both_figures() {
        let error =
            verdict(&[file("app_bg.wasm", FIRST_VISIT_SO_FAR + 5)]).expect_err("five bytes over the budget");
        assert!(error.contains("5 over its budget of 790000"), "{error}");
        assert!(verdict(&[file("worker_bg.wasm", WORKER + 1)]).is_err());
    }
}
