//! Hostile bytes: a fuzzer makes them up and looks for those that make the app panic, hang or fill the memory.
//! What it finds is mended, and its bytes go into `fuzz/corpus/`, which the native tests replay.

use crate::project::{Project, Sentence};
use crate::run::{show, timed};
use crate::table::Table;
use crate::tools;
use std::process::{Command, Stdio};

/// The functions of `fuzz/src/lib.rs`.
const TARGETS: [&str; 4] = ["csv", "json", "page", "store"];

/// Seconds a target is tried in `cargo xtask test`.
pub(crate) const SHORT: u32 = 20;

/// Seconds a target is tried in `cargo xtask soak`.
pub(crate) const LONG: u32 = 600;

/// Longer inputs than this find nothing that shorter ones do not, only later.
const LONGEST: u32 = 64 << 10;

/// Megabytes a target may take, seconds one input may take.
const LIMITS: [&str; 2] = ["-rss_limit_mb=1024", "-timeout=10"];

/// Tries each target for so many seconds, as steps of a suite. Where the compiler or the fuzzer cannot be
/// installed, that is said.
pub(crate) fn steps(project: &Project, table: &mut Table, seconds: u32) {
    let compiler = match tools::for_fuzzing(project) {
        Ok(compiler) => compiler,
        Err(error) => return table.lack("fuzzing", &error),
    };
    let built = table.check("fuzz targets", || {
        let mut build = fuzzer(project, &compiler);
        timed("compiling the fuzz targets", || {
            show(build.args(["build", "--sanitizer", "none"]))
        })
    });
    for target in TARGETS.into_iter().filter(|_| built) {
        table.figure(&format!("fuzzing {target}"), || {
            tried(project, &compiler, target, seconds)
        });
    }
}

fn fuzzer(project: &Project, compiler: &str) -> Command {
    let mut cargo = project.command("cargo-fuzz");
    cargo
        .arg("fuzz")
        .env("RUSTUP_TOOLCHAIN", compiler)
        .env("CARGO_TARGET_DIR", project.root.join("target/fuzz"))
        .env_remove("RUSTFLAGS");
    cargo
}

fn tried(project: &Project, compiler: &str, target: &str, seconds: u32) -> Result<String, Sentence> {
    let folder = project.root.join("fuzz");
    // What leads further is gathered here, from run to run; the corpus is only read.
    let found = project.root.join("target/fuzz/found").join(target);
    std::fs::create_dir_all(&found)
        .map_err(|error| format!("{} could not be made: {error}.", found.display()))?;
    let mut run = fuzzer(project, compiler);
    // No sanitizer: there is no unsafe code of ours, and without it twice as much is tried.
    run.args(["run", "--sanitizer", "none", target]).arg(&found);
    run.arg(folder.join("corpus").join(target)).arg("--");
    run.args(LIMITS).args([
        format!("-max_total_time={seconds}"),
        format!("-max_len={LONGEST}"),
    ]);
    let output = run.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("The fuzzer could not be started: {error}."))?;
    let told = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let lines: Vec<&str> = told.lines().collect();
        eprintln!("{}", lines[lines.len().saturating_sub(60)..].join("\n"));
        return Err(format!(
            "Some bytes break it: see fuzz/artifacts/{target} and the lines above."
        ));
    }
    runs(&told)
        .map(|runs| format!("{runs} runs in {seconds} s"))
        .ok_or_else(|| {
            format!(
                "The fuzzer ended well but does not say what it did: {}",
                told.lines().last().unwrap_or("nothing")
            )
        })
}

/// How many inputs were tried: `Done 12345 runs in 21 second(s)`.
fn runs(told: &str) -> Option<u64> {
    let line = told.lines().rfind(|line| line.starts_with("Done "))?;
    let number = line.split(' ').nth(1)?.parse().ok()?;
    (number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_number_of_runs_is_read() {
        assert_eq!(
            runs("#2\tINITED\nDone 48211 runs in 21 second(s)\n"),
            Some(48_211)
        );
        assert_eq!(runs("Done 0 runs in 21 second(s)"), None);
        assert_eq!(runs("==1== ERROR: libFuzzer: timeout"), None);
    }

    #[test]
    fn every_target_has_a_program_and_seeds() {
        let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
        for target in TARGETS {
            assert!(
                fuzz.join(format!("fuzz_targets/{target}.rs")).is_file(),
                "{target}"
            );
            let seeds = std::fs::read_dir(fuzz.join("corpus").join(target));
            assert!(seeds.is_ok_and(|seeds| seeds.count() > 5), "{target}");
        }
    }
}
