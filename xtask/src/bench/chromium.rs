//! The same measurements in WebAssembly: compiled as the app's worker is, and done in a worker of headless Chromium.

use crate::project::{Project, Sentence};
use crate::run::{ask, timed};
use crate::tools::{self, Engine};
use crate::wasm;
use std::path::{Path, PathBuf};

/// What stands beside the compiled example: its page and its worker, and the data.
const BESIDE: [&str; 2] = ["index.html", "worker.js"];
const DATA: [&str; 3] = [
    "cdnow_summary.csv",
    "cdnow_sample_log.txt",
    "cdnow_master_log.txt.gz",
];

pub(super) struct Chromium {
    project: Project,
    browsers: tools::Browsers,
    folder: PathBuf,
}

impl Chromium {
    /// Compiles the measurements and lays out a folder to serve, which is no part of `dist/`.
    pub(super) fn ready(project: &Project, cdnow: &Path) -> Result<Self, Sentence> {
        tools::for_page(project)?;
        let browsers = tools::for_browsers(project, &[Engine::Chromium])?;
        let folder = project.root.join("target/speed");
        timed("building the measurements for Chromium", || {
            wasm::example(project, "speed", &folder)
        })?;
        let example = project.root.join("examples/speed");
        let files = BESIDE.map(|name| (&*example, name)).into_iter();
        for (from, name) in files.chain(DATA.map(|name| (cdnow, name))) {
            wasm::copy(&from.join(name), &folder.join(name))?;
        }
        Ok(Self {
            project: project.clone(),
            browsers,
            folder,
        })
    }

    /// What it prints there: the lines of `examples/speed`, among others.
    pub(super) fn measure(&self) -> Result<String, Sentence> {
        let mut test = super::in_chromium(&self.project, &self.browsers, "models");
        ask(test.env("RAPPORT_SPEED", &self.folder))
    }
}
