//! Compiles the page and cuts it up: what a first visit needs, and what a page fetches when it is first
//! opened (`src/ui/fetched.rs`). Beside it stands the worker (`src/bin/worker.rs`), in one piece.

use crate::project::{Project, Sentence};
use crate::run::{ask, show, timed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Proposals that every browser of the last years has and the compiler makes use of.
const FEATURES: [&str; 8] = [
    "--enable-simd",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
];

/// Which build is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Quick to make.
    Debug,
    /// Quick to fetch.
    Release,
}

/// What an example is compiled like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Like {
    /// For size.
    Page,
    /// For speed.
    Worker,
}

/// The script that starts the worker, put beside it as it is.
const WORKER_START: &str = "worker_start.js";

/// Makes `target/page/app`: `app.js`, `app_bg.wasm`, the files fetched later, and the worker's.
pub(crate) fn build(project: &Project, mode: Mode) -> Result<(), Sentence> {
    let whole = compile(project, mode)?;
    let worker = compile_for_speed(project, ["--bin", "worker"], mode)?;
    let work = project.root.join("target/page");
    let (cut, made, out) = (work.join("cut"), work.join("made"), work.join("app"));
    for folder in [&cut, &made] {
        empty(folder)?;
    }
    let mut split = project.command("wasm-split-cli");
    ask(split.args(["--out-name", "app"]).arg(whole).arg(&cut))?;
    // The parts reach memory and table of the main file through the linker's exports.
    bind(
        project,
        &cut.join("app.wasm"),
        "app",
        &["--keep-lld-exports"],
        &made,
    )?;
    bind(project, &worker, "worker", &[], &made)?;
    copy(
        &project.root.join("web").join(WORKER_START),
        &made.join(WORKER_START),
    )?;
    for file in files(&cut)? {
        let name = file.file_name().unwrap_or_default();
        if name != "app.wasm" {
            copy(&file, &made.join(name))?;
        }
    }
    if mode == Mode::Release {
        timed("shrinking the WebAssembly", || shrink(project, &made))?;
    }
    // Last, and at once: what is being served stays whole until its successor stands.
    remove(&out)?;
    std::fs::rename(&made, &out)
        .map_err(|error| format!("{} could not be put in place: {error}.", out.display()))
}

/// The whole page in one file, with the relocations by which it is cut.
fn compile(project: &Project, mode: Mode) -> Result<PathBuf, Sentence> {
    let mut cargo = rustc(project, ["--bin", "app"]);
    let profile = match mode {
        Mode::Debug => "debug",
        Mode::Release => {
            cargo.args(["--profile", "page"]);
            cargo.arg("--config").arg(flags(project, &[])?);
            "page"
        }
    };
    show(cargo.args(["--", "-C", "link-arg=--emit-relocs"]))?;
    Ok(compiled(project, profile, "app.wasm"))
}

/// Makes an example as the page or the worker is made, and puts `NAME.js` and `NAME_bg.wasm` into `out`, which is
/// emptied.
pub(crate) fn example(project: &Project, name: &str, like: Like, out: &Path) -> Result<(), Sentence> {
    let what = ["--example", name];
    let compiled = match like {
        Like::Page => compile_alone(project, what, Some(("page", &[])))?,
        Like::Worker => compile_for_speed(project, what, Mode::Release)?,
    };
    empty(out)?;
    bind(project, &compiled, name, &[], out)?;
    shrink(project, out)
}

/// The worker, made for speed: nobody waits for it to arrive, but everybody for its sums.
fn compile_for_speed(project: &Project, what: [&str; 2], mode: Mode) -> Result<PathBuf, Sentence> {
    let release = (mode == Mode::Release).then_some(("release", &[SIMD][..]));
    compile_alone(project, what, release)
}

/// What holds nothing of the page, hence without its feature; as that release's profile and flags have it, if any.
fn compile_alone(
    project: &Project,
    [kind, name]: [&str; 2],
    release: Option<(&str, &[&str])>,
) -> Result<PathBuf, Sentence> {
    let mut cargo = rustc(project, [kind, name]);
    cargo.arg("--no-default-features");
    let profile = match release {
        None => "debug",
        Some((profile, more)) => {
            cargo.args(["--profile", profile]);
            cargo.arg("--config").arg(flags(project, more)?);
            profile
        }
    };
    show(&mut cargo)?;
    let folder = if kind == "--example" { "examples/" } else { "" };
    Ok(compiled(project, profile, &format!("{folder}{name}.wasm")))
}

fn rustc(project: &Project, [kind, name]: [&str; 2]) -> Command {
    let mut cargo = project.cargo(["rustc", "--package", "rapport", kind, name]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    cargo
}

fn compiled(project: &Project, profile: &str, file: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let built = project.root.join(target).join("wasm32-unknown-unknown");
    built.join(profile).join(file)
}

/// Two fractions at once, each as it would be alone: an eighth off the value of many customers. Browsers that know the
/// page's popovers have known it for longer.
const SIMD: &str = "-Ctarget-feature=+simd128";

/// The compiler's flags of a release. Panic messages name source files; where this machine keeps them is nobody's
/// business, and bytes.
fn flags(project: &Project, more: &[&str]) -> Result<String, Sentence> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let home = home.ok_or("Neither CARGO_HOME nor HOME is set.")?;
    let registry = files(&home.join("registry/src"))?;
    let folders = registry.iter().map(|folder| (folder.as_path(), ""));
    let flags: Vec<String> = folders
        .chain([(project.root.as_path(), ".")])
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .chain(more.iter().map(|flag| (*flag).to_owned()))
        .map(|flag| format!("{flag:?}"))
        .collect();
    Ok(format!(
        "target.wasm32-unknown-unknown.rustflags=[{}]",
        flags.join(",")
    ))
}

/// Puts `NAME.js` and `NAME_bg.wasm` into `out`.
fn bind(project: &Project, wasm: &Path, name: &str, more: &[&str], out: &Path) -> Result<(), Sentence> {
    let mut bindgen = project.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name]);
    ask(bindgen.args(more).arg("--out-dir").arg(out).arg(wasm)).map(drop)
}

fn shrink(project: &Project, folder: &Path) -> Result<(), Sentence> {
    for file in files(folder)? {
        if file.extension().is_some_and(|extension| extension == "wasm") {
            let mut opt = project.command("wasm-opt");
            // The compiler went for size already: after that, `-Oz` is larger in brotli than `-O3`. The worker is
            // made for speed anyway.
            opt.args(["-O3", "--strip-producers", "--strip-target-features"]);
            opt.args(FEATURES).arg(&file).arg("--output").arg(&file);
            ask(&mut opt)?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Sentence> {
    let unreadable = |error| format!("{} could not be listed: {error}.", folder.display());
    let entries = std::fs::read_dir(folder).map_err(unreadable)?;
    let found: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut found = found.map_err(unreadable)?;
    found.sort();
    Ok(found)
}

/// Copies one file.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Sentence> {
    let copied = std::fs::copy(from, to).map(drop);
    copied.map_err(|error| format!("{} could not be copied: {error}.", from.display()))
}

fn empty(folder: &Path) -> Result<(), Sentence> {
    remove(folder)?;
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("{} could not be made: {error}.", folder.display()))
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<(), Sentence> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{} could not be removed: {error}.", folder.display()))
        }
        _ => Ok(()),
    }
}
