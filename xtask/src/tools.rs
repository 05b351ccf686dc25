//! The pinned tools: found in the cache or on the machine, installed when missing.

use crate::project::{Project, Sentence, read};
use crate::run::{ask, show, timed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Trunk 0.22 needs a newer compiler than the pinned one.
const TRUNK: &str = "0.21.14";
/// Must equal the library's version in `Cargo.toml`, or the generated glue does not fit.
const WASM_BINDGEN: &str = "0.2.130";
/// Must know the marks that the library's `wasm_split_helpers`, which Leptos brings, leaves in the file.
const WASM_SPLIT: &str = "0.2.4";
/// What npm brings, with the hashes of what it has to be.
const NPM: [(&str, &str); 2] = [
    ("package.json", include_str!("../npm/package.json")),
    ("package-lock.json", include_str!("../npm/package-lock.json")),
];
/// The Python package that the models are measured against, and what it needs, as PyPI has them.
const LIFETIMES: &str = include_str!("bench/requirements.txt");
/// The Pythons for which PyPI holds those versions ready-made.
const PYTHONS: [&str; 4] = ["3.11", "3.10", "3.9", "3.8"];
const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";
/// For fuzzing only: a fuzzer sees what its bytes reach by marks that stable compilers do not set.
const NIGHTLY: &str = "nightly-2026-05-20";
/// How that compiler names itself, under whatever name it is installed.
const NIGHTLY_RUSTC: &str = "1.97.0-nightly (e50aa6fba 2026-05-19)";
const GECKODRIVER: &str = "0.37.1";
const TARGET: &str = "wasm32-unknown-unknown";

/// A browser engine in which the journeys run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The word by which people and the harness choose it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What it needs of Debian: a program on the path and the package that brings it.
    fn programs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium => &[("chromium", "chromium"), ("chromedriver", "chromium-driver")],
            Self::Firefox => &[("firefox-esr", "firefox-esr")],
            Self::WebKit => &[("WebKitWebDriver", "webkit2gtk-driver"), ("Xvfb", "xvfb")],
        }
    }
}

/// Makes sure that the page can be built, installing what is missing.
pub(crate) fn for_page(project: &Project) -> Result<(), Sentence> {
    wasm_target(project)?;
    cargo_tools(project)?;
    npm_packages(project)?;
    // Trunk is told never to reach for the network, so the crates must be here before it starts.
    show(project.cargo(["fetch", "--quiet"]).args(["--target", TARGET]))
}

/// The browsers and the page's test tools.
pub(crate) struct Browsers {
    /// Where each program is, under the variable by which the harness asks for it.
    pub(crate) programs: Vec<(&'static str, PathBuf)>,
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
    pub(crate) axe: PathBuf,
    pub(crate) wasm_runner: PathBuf,
}

/// Makes sure that the tests can run in these engines, installing what is missing. Chromium is always among
/// them: the WebAssembly's own tests run there.
pub(crate) fn for_browsers(project: &Project, engines: &[Engine]) -> Result<Browsers, Sentence> {
    let wants = |engine| engine == Engine::Chromium || engines.contains(&engine);
    let engines: Vec<Engine> = Engine::ALL.into_iter().filter(|engine| wants(*engine)).collect();
    let missing = missing_packages(&engines);
    if !missing.is_empty() {
        debian_packages(&missing)?;
    }
    let found = |name: &str| {
        on_path(name).ok_or_else(|| {
            format!(
                "`{name}` is not on the path: {}",
                by_hand(&missing_packages(&engines))
            )
        })
    };
    let (chromium, chromedriver) = (found("chromium")?, found("chromedriver")?);
    let mut programs = vec![
        ("RAPPORT_CHROMIUM", chromium.clone()),
        ("RAPPORT_CHROMEDRIVER", chromedriver.clone()),
    ];
    if wants(Engine::Firefox) {
        programs.push(("RAPPORT_FIREFOX", found("firefox-esr")?));
        programs.push(("RAPPORT_GECKODRIVER", geckodriver(project)?));
    }
    if wants(Engine::WebKit) {
        programs.push(("RAPPORT_WEBKITDRIVER", found("WebKitWebDriver")?));
        programs.push(("RAPPORT_XVFB", found("Xvfb")?));
        let browser = mini_browser()
            .ok_or("WebKit's MiniBrowser is nowhere: install the package webkit2gtk-driver.")?;
        programs.push(("RAPPORT_MINIBROWSER", browser));
    }
    Ok(Browsers {
        programs,
        chromium,
        chromedriver,
        axe: project.npm().join("node_modules/axe-core/axe.min.js"),
        wasm_runner: project.tools().join("bin/wasm-bindgen-test-runner"),
    })
}

fn geckodriver(project: &Project) -> Result<PathBuf, Sentence> {
    pinned(project, "geckodriver", GECKODRIVER)?;
    Ok(project.tools().join("bin/geckodriver"))
}

/// WebKit's small browser lies beside its library, in a folder named after the machine and its version.
fn mini_browser() -> Option<PathBuf> {
    let inside = |folder: PathBuf| {
        std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
    };
    let homes = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from);
    let beside = inside("/usr/lib".into()).map(|entry| entry.path());
    homes
        .into_iter()
        .chain(beside)
        .flat_map(inside)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("webkit2gtk-4"))
        .map(|entry| entry.path().join("MiniBrowser"))
        .find(|file| file.is_file())
}

fn wasm_target(project: &Project) -> Result<(), Sentence> {
    let sysroot = ask(project.command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    timed("adding the WebAssembly target", || {
        show(project.command("rustup").args(["target", "add", TARGET]))
    })
    .map_err(|error| format!("{error} Install rustup from https://rustup.rs, or add {TARGET} by hand."))
}

fn cargo_tools(project: &Project) -> Result<(), Sentence> {
    let bin = project.tools().join("bin");
    if version(&bin.join("trunk")).as_deref() != Some(TRUNK) {
        cargo_install(project, "trunk", TRUNK, &["--locked"])?;
    }
    let runner = bin.join("wasm-bindgen-test-runner").is_file();
    if !runner || version(&bin.join("wasm-bindgen")).as_deref() != Some(WASM_BINDGEN) {
        // Its published lock file no longer resolves, so this one is installed without it.
        cargo_install(project, "wasm-bindgen-cli", WASM_BINDGEN, &[])?;
    }
    if !lists(project, "wasm_split_cli_support", WASM_SPLIT) {
        let options = ["--locked", "--features", "build-binary"];
        cargo_install(project, "wasm_split_cli_support", WASM_SPLIT, &options)?;
    }
    // Left for the end so that the tools share what they both compile.
    clear_scratch(project)
}

fn clear_scratch(project: &Project) -> Result<(), Sentence> {
    let scratch = install_scratch(project);
    if scratch.exists() {
        std::fs::remove_dir_all(&scratch)
            .map_err(|error| format!("{} could not be removed: {error}.", scratch.display()))?;
    }
    Ok(())
}

/// Whether cargo's own list says so, for a tool that does not tell its version.
fn lists(project: &Project, name: &str, version: &str) -> bool {
    let list = read(&project.tools().join(".crates.toml")).unwrap_or_default();
    list.contains(&format!("\"{name} {version} "))
}

fn cargo_install(project: &Project, name: &str, version: &str, options: &[&str]) -> Result<(), Sentence> {
    make_folder(&project.cache)?;
    timed(
        &format!("installing {name} {version} (a few minutes, once)"),
        || {
            let mut cargo = project.cargo(["install", "--force", "--root"]);
            cargo
                .arg(project.tools())
                .args(options)
                .arg(format!("{name}@{version}"));
            // The tools are for this machine, not for the page: flags meant for the page must not reach them.
            for variable in inherited_build_settings() {
                cargo.env_remove(variable);
            }
            cargo.env("RUSTUP_TOOLCHAIN", project.toolchain()?);
            cargo.env("CARGO_TARGET_DIR", install_scratch(project));
            show(cargo.current_dir(&project.cache))
        },
    )
}

fn inherited_build_settings() -> impl Iterator<Item = std::ffi::OsString> {
    let ours = [
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTDOCFLAGS",
        "CARGO_INCREMENTAL",
    ];
    let starts = ["CARGO_BUILD_", "CARGO_TARGET_", "CARGO_PROFILE_"];
    std::env::vars_os().map(|(name, _)| name).filter(move |name| {
        let name = name.to_string_lossy();
        ours.contains(&&*name) || starts.iter().any(|start| name.starts_with(start))
    })
}

fn install_scratch(project: &Project) -> PathBuf {
    project.cache.join("install-scratch")
}

fn npm_packages(project: &Project) -> Result<(), Sentence> {
    let folder = project.npm();
    let same = |(name, text): (&str, &str)| read(&folder.join(name)).is_ok_and(|held| held == text);
    let there = |package: &str| folder.join("node_modules").join(package).is_dir();
    if NPM.into_iter().all(same) && there("binaryen") && there("axe-core") {
        return Ok(());
    }
    if on_path("npm").is_none() {
        return Err(
            "npm is missing: install Node (on Debian the packages nodejs and npm) and try again.".into(),
        );
    }
    make_folder(&folder)?;
    for (name, text) in NPM {
        std::fs::write(folder.join(name), text)
            .map_err(|error| format!("{name} could not be written: {error}."))?;
    }
    // `ci` takes exactly what the lock file says and refuses what has another hash; no package may run a script.
    timed("installing wasm-opt and axe-core from npm", || {
        let mut npm = project.command("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder);
        show(npm.current_dir(&folder))
    })
}

/// Makes sure that dependencies can be checked, installing what is missing.
pub(crate) fn for_supply(project: &Project) -> Result<(), Sentence> {
    pinned(project, "cargo-deny", CARGO_DENY)
}

/// Makes sure that hostile bytes can be made up; gives the name of the compiler that does it.
pub(crate) fn for_fuzzing(project: &Project) -> Result<String, Sentence> {
    let is_it = |name: &&str| {
        let asked = ask(project.command("rustc").args([&format!("+{name}"), "--version"]));
        asked.is_ok_and(|told| told.contains(NIGHTLY_RUSTC))
    };
    let found = [NIGHTLY, "nightly"].into_iter().find(is_it);
    let compiler = match found {
        Some(name) => name,
        None => {
            timed("installing a nightly compiler, for fuzzing only", || {
                let mut rustup = project.command("rustup");
                show(rustup.args(["toolchain", "install", NIGHTLY, "--profile", "minimal"]))
            })?;
            NIGHTLY
        }
    };
    pinned(project, "cargo-fuzz", CARGO_FUZZ)?;
    Ok(compiler.to_owned())
}

/// Makes sure that the package which the models are measured against is there, in a virtual environment in the
/// cache; gives that environment's Python.
pub(crate) fn for_reference(project: &Project) -> Result<PathBuf, Sentence> {
    let folder = project.cache.join("lifetimes");
    let python = folder.join("bin/python");
    let marker = folder.join("requirements.txt");
    // Written last, so that an installation that broke off is made anew.
    if python.exists() && read(&marker).is_ok_and(|held| held == LIFETIMES) {
        return Ok(python);
    }
    let found = python_on_path().ok_or_else(|| {
        let known = PYTHONS.join(", ");
        format!("None of Python {known} with its modules venv and ensurepip is on the path.")
    })?;
    make_folder(&folder)?;
    let what = format!(
        "installing lifetimes and what it needs from PyPI into {} (a minute, once)",
        folder.display()
    );
    timed(&what, || {
        ask(Command::new(found).args(["-m", "venv", "--clear"]).arg(&folder))?;
        let wanted = folder.join("wanted.txt");
        write(&wanted, LIFETIMES)?;
        // Only what is ready-made: no package may run a script here before it is asked to.
        let options = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let mut pip = Command::new(&python);
        pip.args(options)
            .args(["--only-binary", ":all:", "--no-deps", "--requirement"]);
        ask(pip.arg(&wanted).current_dir(&folder))?;
        write(&marker, LIFETIMES)
    })
    .map_err(|error| format!("PyPI's packages could not be installed: {error}"))?;
    Ok(python)
}

/// A Python of a known version that can make environments.
fn python_on_path() -> Option<String> {
    let names = PYTHONS.iter().map(|version| format!("python{version}"));
    names.chain(["python3".into(), "python".into()]).find(|name| {
        let told = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])";
        let told = ask(Command::new(name).args(["-c", told]));
        told.is_ok_and(|told| PYTHONS.contains(&told.trim()))
    })
}

/// A tool of one's own name that tells its version.
fn pinned(project: &Project, name: &str, wanted: &str) -> Result<(), Sentence> {
    if version(&project.tools().join("bin").join(name)).as_deref() != Some(wanted) {
        cargo_install(project, name, wanted, &["--locked"])?;
        clear_scratch(project)?;
    }
    Ok(())
}

/// Debian's packages that seem to be missing. Judged by what they bring, so that another system's own
/// packages serve as well.
fn missing_packages(engines: &[Engine]) -> Vec<&'static str> {
    let programs = engines.iter().flat_map(|engine| engine.programs());
    let mut missing: Vec<_> = programs
        .filter(|(program, _)| on_path(program).is_none())
        .map(|(_, package)| *package)
        .collect();
    // Screenshots in Arabic are boxes without it; other systems name their fonts otherwise.
    let arabic = Path::new("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf");
    if on_path("apt-get").is_some() && !arabic.is_file() {
        missing.push("fonts-noto-core");
    }
    missing
}

fn debian_packages(packages: &[&str]) -> Result<(), Sentence> {
    if on_path("apt-get").is_none() {
        return Err(by_hand(packages));
    }
    let root = ask(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root && ask(Command::new("sudo").args(["-n", "true"])).is_err() {
        return Err(by_hand(packages));
    }
    let apt = |arguments: &[&str]| {
        let mut command = if root {
            Command::new("env")
        } else {
            Command::new("sudo")
        };
        if !root {
            command.args(["-n", "env"]);
        }
        show(
            command
                .arg("DEBIAN_FRONTEND=noninteractive")
                .arg("apt-get")
                .args(arguments),
        )
    };
    timed("installing the browsers by apt-get", || {
        apt(&["update"])?;
        let options = ["install", "--yes", "--no-install-recommends"];
        apt(&[&options[..], packages].concat())
    })
    .map_err(|error| format!("{error} {}", by_hand(packages)))
}

fn by_hand(packages: &[&str]) -> Sentence {
    let packages = packages.join(" ");
    format!("Install the Debian packages {packages} (apt-get install {packages}) and try again.")
}

fn version(program: &Path) -> Option<String> {
    let printed = ask(Command::new(program).arg("--version")).ok()?;
    printed.split_whitespace().nth(1).map(str::to_owned)
}

/// The first executable of this name on the path.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

fn write(path: &Path, text: &str) -> Result<(), Sentence> {
    std::fs::write(path, text).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

fn make_folder(path: &Path) -> Result<(), Sentence> {
    std::fs::create_dir_all(path).map_err(|error| format!("{} could not be made: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tools_fit_the_library_and_trunks_own_settings() -> Result<(), Sentence> {
        let root = Project::locate()?.root;
        let library = read(&root.join("Cargo.toml"))?;
        assert!(library.contains(&format!("wasm-bindgen = \"={WASM_BINDGEN}\"")));
        let trunk = read(&root.join("Trunk.toml"))?;
        assert!(trunk.contains(&format!("trunk-version = \"={TRUNK}\"")));
        Ok(())
    }

    #[test]
    fn what_npm_brings_is_held_by_its_hash() {
        let [(_, wanted), (_, lock)] = NPM;
        let packages = lock.matches("\"node_modules/").count();
        assert_eq!(
            packages,
            wanted.matches("\": \"").count(),
            "each package is wanted by name"
        );
        assert_eq!(packages, lock.matches("\"integrity\": \"sha512-").count());
        assert!(!lock.contains("hasInstallScript"));
    }
}
