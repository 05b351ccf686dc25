//! The same measurements in WebAssembly: compiled as the app's worker is, or its page, and done in a worker of headless
//! Chromium.

use crate::project::{Project, Sentence};
use crate::run::{ask, timed};
use crate::tools::{self, Engine};
use crate::wasm::{self, Like};
use std::path::PathBuf;

pub(super) struct Chromium {
    project: Project,
    browsers: tools::Browsers,
    folder: PathBuf,
}

impl Chromium {
    /// Compiles the measurements and lays out a folder to serve, which is no part of `dist/`: a page, that script of the
    /// example as its worker, and the data.
    pub(super) fn ready(
        project: &Project,
        like: Like,
        worker: &str,
        data: &[PathBuf],
    ) -> Result<Self, Sentence> {
        tools::for_page(project)?;
        let browsers = tools::for_browsers(project, &[Engine::Chromium])?;
        let folder = project.root.join("target/speed");
        timed("building the measurements for Chromium", || {
            wasm::example(project, "speed", like, &folder)
        })?;
        let example = project.root.join("examples/speed");
        wasm::copy(&example.join("index.html"), &folder.join("index.html"))?;
        wasm::copy(&example.join(worker), &folder.join("worker.js"))?;
        for file in data {
            wasm::copy(file, &folder.join(file.file_name().unwrap_or_default()))?;
        }
        Ok(Self {
            project: project.clone(),
            browsers,
            folder,
        })
    }

    /// What it prints there: the lines of `examples/speed`, among others.
    pub(super) fn measure(&self) -> Result<String, Sentence> {
        let mut test = super::in_chromium(&self.project, &self.browsers, "speed");
        ask(test.env("RAPPORT_SPEED", &self.folder))
    }
}
