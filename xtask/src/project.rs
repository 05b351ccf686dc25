//! Where things lie: the checkout, the cache outside it, and the reference data.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A sentence for the person at the keyboard, saying what went wrong and what to do.
pub(crate) type Sentence = String;

/// One checkout and the folders its commands work with.
#[derive(Clone)]
pub(crate) struct Project {
    /// The folder of the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Pinned tools, shared by every checkout of this user.
    pub(crate) cache: PathBuf,
}

impl Project {
    /// Finds the checkout this program was started from, and the user's cache.
    pub(crate) fn locate() -> Result<Self, Sentence> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = manifest.parent().map(Path::to_path_buf);
        let root = root.filter(|root| root.join("Trunk.toml").is_file());
        let root = root.ok_or("The checkout was not found: run `cargo xtask` from inside it.")?;
        Ok(Self {
            root,
            cache: cache(|name| env::var_os(name).map(PathBuf::from))?,
        })
    }

    /// The release build of the page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The development build of the page that the journeys look at; `dist/` holds only release builds.
    pub(crate) fn dev_dist(&self) -> PathBuf {
        self.root.join("target/dev-dist")
    }

    /// Where `cargo install` puts the pinned tools: `tools/bin/…`.
    pub(crate) fn tools(&self) -> PathBuf {
        self.cache.join("tools")
    }

    /// Where npm puts the pinned packages: `npm/node_modules/…`.
    pub(crate) fn npm(&self) -> PathBuf {
        self.cache.join("npm")
    }

    /// The reference data sets: `RAPPORT_DATA`, else `../shared`. Children start in other folders,
    /// so they are always given an absolute path.
    pub(crate) fn data(&self) -> PathBuf {
        let given = env::var_os("RAPPORT_DATA").map_or_else(|| "../shared".into(), PathBuf::from);
        let path = self.root.join(given);
        path.canonicalize().unwrap_or(path)
    }

    /// The toolchain named by `rust-toolchain.toml`.
    pub(crate) fn toolchain(&self) -> Result<String, Sentence> {
        let text = read(&self.root.join("rust-toolchain.toml"))?;
        let channel = text.lines().find_map(|line| line.trim().strip_prefix("channel"));
        let channel = channel.and_then(|rest| rest.split('"').nth(1));
        channel
            .map(str::to_owned)
            .ok_or_else(|| "rust-toolchain.toml names no channel.".into())
    }

    /// A command that starts in the checkout with the pinned tools first on its path.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.path());
        forget_cargo_run(&mut command);
        command
    }

    /// `cargo` in the checkout.
    pub(crate) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    fn path(&self) -> std::ffi::OsString {
        let ours = [self.tools().join("bin"), self.npm().join("node_modules/.bin")];
        let theirs = env::var_os("PATH").unwrap_or_default();
        let all = ours.into_iter().chain(env::split_paths(&theirs));
        // Joining fails only for a folder whose name holds a colon; the person's own path is then all there is.
        env::join_paths(all).unwrap_or(theirs)
    }
}

/// Reads a file of the checkout.
pub(crate) fn read(path: &Path) -> Result<String, Sentence> {
    std::fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

/// Every file under a folder, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Sentence> {
    let unreadable = |error| format!("{} could not be listed: {error}.", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.extend(files(&path)?)
        } else {
            found.push(path)
        }
    }
    found.sort();
    Ok(found)
}

/// Removes what `cargo run` left in our environment. Build scripts that watch such a variable would
/// otherwise be run again at every change between `cargo` and `cargo xtask`.
fn forget_cargo_run(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let leftover = [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
            "CARGO_PRIMARY_",
        ];
        if name
            .to_str()
            .is_some_and(|name| leftover.iter().any(|start| name.starts_with(start)))
        {
            command.env_remove(&name);
        }
    }
}

fn cache(variable: impl Fn(&str) -> Option<PathBuf>) -> Result<PathBuf, Sentence> {
    let absolute = |name| variable(name).filter(|path: &PathBuf| path.is_absolute());
    absolute("RAPPORT_CACHE")
        .or_else(|| Some(absolute("XDG_CACHE_HOME")?.join("rapport")))
        .or_else(|| Some(absolute("HOME")?.join(".cache/rapport")))
        .ok_or_else(|| "No folder for the tools: set RAPPORT_CACHE to an absolute path.".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(variables: &[(&str, &str)], expected: Option<&str>) {
        let look_up = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| PathBuf::from(value))
        };
        assert_eq!(cache(look_up).ok(), expected.map(PathBuf::from), "{variables:?}");
    }

    #[test]
    fn the_cache_lies_where_the_most_specific_variable_says() {
        let home = ("HOME", "/srv/rep");
        check(&[home], Some("/srv/rep/.cache/rapport"));
        check(&[home, ("XDG_CACHE_HOME", "/var/xdg")], Some("/var/xdg/rapport"));
        check(
            &[home, ("XDG_CACHE_HOME", "/var/xdg"), ("RAPPORT_CACHE", "/ci")],
            Some("/ci"),
        );
        check(
            &[home, ("RAPPORT_CACHE", "relative")],
            Some("/srv/rep/.cache/rapport"),
        );
        check(&[], None);
    }
}
