//! Bytes of a closed browser's own files are changed, as a failing disk would.

use crate::{Engine, Profile, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// One of the two places that hold the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Local storage.
    Near,
    /// The database.
    Deep,
}

/// Bytes changed at a time, next to each other: a disk fails in stretches.
const STRETCH: u64 = 8;
/// Stretches changed at a time.
const STRETCHES: u64 = 6;

/// Changes some bytes of the files in which the browser keeps that copy; which, depends on the round alone.
///
/// # Errors
/// There are no such files.
pub fn flip_bytes(engine: Engine, profile: &Profile, copy: Copy, round: u64) -> Result<()> {
    let files = files(engine, profile, copy)?;
    let sizes: Vec<u64> = files
        .iter()
        .map(|file| Ok(fs::metadata(file)?.len()))
        .collect::<Result<_>>()?;
    let all: u64 = sizes.iter().sum();
    ensure!(all > 0, "{copy:?} of {} holds nothing", engine.name());
    for stretch in 0..STRETCHES {
        // Multiples of a large prime fall everywhere.
        let mut place = (round * STRETCHES + stretch + 1).wrapping_mul(2_654_435_761) % all;
        for (file, size) in files.iter().zip(&sizes) {
            if place < *size {
                flip(file, place)?;
                break;
            }
            place -= size;
        }
    }
    Ok(())
}

fn flip(file: &Path, from: u64) -> Result<()> {
    let mut bytes = fs::read(file)?;
    let from = usize::try_from(from)?;
    let until = bytes.len().min(from + usize::try_from(STRETCH)?);
    bytes[from..until].iter_mut().for_each(|byte| *byte ^= 0xA5);
    Ok(fs::write(file, bytes)?)
}

/// The files, in a fixed order.
fn files(engine: Engine, profile: &Profile, copy: Copy) -> Result<Vec<PathBuf>> {
    let (from, folder) = match (engine, copy) {
        (Engine::Chromium, Copy::Near) => ("Default/Local Storage", ""),
        (Engine::Chromium, Copy::Deep) => ("Default/IndexedDB", "127.0.0.1"),
        (_, Copy::Near) => ("storage/default", "/ls"),
        (_, Copy::Deep) => ("storage/default", "/idb"),
    };
    let mut found = Vec::new();
    walk(&profile.path().join(from), &mut found)?;
    found.retain(|file| {
        let path = file.display().to_string();
        let data = !["LOCK", "LOG", "LOG.old", ".metadata-v2"].contains(&&*name(file));
        data && path.contains(folder) && (engine == Engine::Chromium || path.contains("127.0.0.1"))
    });
    found.sort();
    Ok(found)
}

fn name(file: &Path) -> String {
    file.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
