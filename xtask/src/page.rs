//! Builds the page and serves it while it is being worked on.

use crate::project::{Project, Sentence};
use crate::run::{show, timed};
use crate::tools;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The release build: plain files in `dist/` that work from any sub-path of any static host.
pub(crate) fn build(project: &Project) -> Result<(), Sentence> {
    tools::for_page(project)?;
    timed("building the release page", || {
        show(trunk(project).args(["build", "--release"]))
    })?;
    eprintln!("  the page is in {}", project.dist().display());
    Ok(())
}

/// A release build into other folders than usual, compiled where nothing is compiled yet.
pub(crate) fn build_apart(project: &Project, dist: &Path, target: &Path) -> Result<(), Sentence> {
    let mut trunk = trunk(project);
    trunk
        .args(["build", "--release", "--dist"])
        .arg(made(dist.to_path_buf())?);
    show(trunk.env("CARGO_TARGET_DIR", target))
}

/// The development build, whose page of parts the journeys look at.
pub(crate) fn build_for_development(project: &Project) -> Result<(), Sentence> {
    tools::for_page(project)?;
    show(
        trunk(project)
            .args(["build", "--dist"])
            .arg(made(project.dev_dist())?),
    )
}

/// Serves a debug build on the loopback interface and rebuilds it when a source changes.
pub(crate) fn serve(project: &Project, port: u16) -> Result<(), Sentence> {
    tools::for_page(project)?;
    // A folder of its own: `dist/` holds only release builds.
    let folder = made(project.root.join("target/serve"))?;
    eprintln!(
        "▸ Rapport will be at http://127.0.0.1:{port}/ once it is built; Ctrl-C stops it. Reload after a change."
    );
    let mut trunk = trunk(project);
    trunk
        .args([
            "serve",
            "--address",
            "127.0.0.1",
            "--port",
            &port.to_string(),
            "--dist",
        ])
        .arg(folder);
    show(&mut trunk)
}

/// Trunk makes no folder above the one it builds.
fn made(folder: PathBuf) -> Result<PathBuf, Sentence> {
    std::fs::create_dir_all(&folder)
        .map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
    Ok(folder)
}

fn trunk(project: &Project) -> Command {
    let mut command = project.command("trunk");
    // Trunk takes NO_COLOR=1, which many shells set, for a malformed flag of its own.
    command.env_remove("NO_COLOR").env_remove("RUSTFLAGS");
    command
}
