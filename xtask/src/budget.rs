//! What a first visit downloads, against the budget.

use crate::project::{Project, Sentence, files};
use crate::run::ask;
use std::path::{Path, PathBuf};

/// First visit: what the start page fetches, with one language, brotli, in bytes.
const FIRST_VISIT: u64 = 350_000;
/// The worker, fetched when first needed, brotli, in bytes.
const WORKER: u64 = 450_000;

/// Prints what the built page weighs; too much is an error.
pub(crate) fn check(project: &Project) -> Result<(), Sentence> {
    let dist = project.dist();
    if !dist.is_dir() {
        return Err("There is no built page to weigh: run `cargo xtask build` first.".into());
    }
    let files = files(&dist)?;
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
    Later,
    Worker,
    Language,
}

impl Weighed {
    fn share(&self) -> Share {
        let file = self.name.rsplit('/').next().unwrap_or_default();
        let later = ["split_", "chunk_", "sw.js", "manifest.webmanifest"];
        if later.iter().any(|start| file.starts_with(start))
            || ["/locales/help/", "icons/"]
                .iter()
                .any(|part| self.name.contains(part))
        {
            Share::Later
        } else if self.name.contains("/locales/") {
            Share::Language
        } else if file.starts_with("worker") {
            Share::Worker
        } else {
            Share::FirstVisit
        }
    }
}

/// Everything counts that is not the worker, another language, the explanations, what installing needs, or code
/// cut off to be fetched with the page that needs it; a journey proves that a first visit asks for none of that
/// before its first screen stands. Then the whole build is fetched, to be kept (`web/sw.js`).
fn first_visit(files: &[Weighed]) -> u64 {
    let languages = files.iter().filter(|file| file.share() == Share::Language);
    sum(files, Share::FirstVisit) + languages.map(|file| file.brotli).max().unwrap_or(0)
}

fn sum(files: &[Weighed], share: Share) -> u64 {
    let of_it = files.iter().filter(|file| file.share() == share);
    of_it.map(|file| file.brotli).sum()
}

fn verdict(files: &[Weighed]) -> Result<(), Sentence> {
    for (what, size, budget) in [
        ("The first visit", first_visit(files), FIRST_VISIT),
        ("The worker", sum(files, Share::Worker), WORKER),
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
    println!(
        "{:<44} {:>10} {:>10}",
        "the rest, as it is opened or kept for offline",
        "",
        sum(files, Share::Later)
    );
    println!(
        "{:<44} {:>10} {:>10}  of {WORKER}",
        "worker, when first needed",
        "",
        sum(files, Share::Worker)
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
            file("app-1/app.js", 10),
            file("app-1/app_bg.wasm", 100),
            file("app-1/split_work.wasm", 50),
            file("app-1/chunk_7.wasm", 5),
            file("app-1/locales/ar.ftl", 9),
            file("app-1/locales/en.ftl", 7),
            file("app-1/locales/help/ar.ftl", 30),
            file("icons/icon-512.png", 6),
            file("manifest.webmanifest", 4),
            file("sw.js", 3),
            file("app-1/worker_start.js", 1),
            file("app-1/worker_bg.wasm", 399),
        ];
        assert_eq!(first_visit(&files), 119);
        assert_eq!(sum(&files, Share::Worker), 400);
        assert_eq!(sum(&files, Share::Later), 98);
        assert!(verdict(&files).is_ok());
    }

    #[test]
    fn too_much_is_refused_with_both_figures() {
        let error =
            verdict(&[file("app-1/app_bg.wasm", FIRST_VISIT + 5)]).expect_err("five bytes over the budget");
        assert!(error.contains("5 over its budget of 350000"), "{error}");
        assert!(verdict(&[file("app-1/worker_bg.wasm", WORKER + 1)]).is_err());
    }
}
