//! A folder for one browser's profile, removed in the end.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// A new, empty folder that is removed when it is dropped. Two browsers started one after the other
/// on the same profile are one person coming back.
pub struct Profile {
    path: PathBuf,
    downloads: PathBuf,
    flags: Vec<&'static str>,
    /// The folder is a disk of its own.
    mounted: bool,
}

impl Profile {
    /// Makes the folder among the system's temporary files.
    pub fn new() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("rapport-e2e-{}-{number}", std::process::id()));
        // What an earlier process with the same id left behind is nobody's profile.
        let _ = std::fs::remove_dir_all(&path);
        let downloads = path.join("downloads");
        std::fs::create_dir_all(&downloads)
            .with_context(|| format!("{} could not be made", path.display()))?;
        Ok(Self {
            path,
            downloads,
            flags: Vec::new(),
            mounted: false,
        })
    }

    /// Puts the folder on a disk of its own, so small that a test can fill it.
    ///
    /// # Errors
    /// Only who may mount disks can do that.
    pub fn on_a_disk_of(mut self, megabytes: usize) -> Result<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(&self.path)
            .status()?;
        ensure!(mounted.success(), "no disk can be mounted here");
        self.mounted = true;
        std::fs::create_dir_all(&self.downloads)?;
        Ok(self)
    }

    /// Chromium is started with this flag, too, whenever it is started on this profile.
    #[must_use]
    pub fn with_flag(mut self, flag: &'static str) -> Self {
        self.flags.push(flag);
        self
    }

    pub(crate) fn flags(&self) -> &[&'static str] {
        &self.flags
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where a browser of this profile saves files.
    pub(crate) fn downloads(&self) -> &Path {
        &self.downloads
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        if self.mounted {
            // Lazily: the browser may still be closing files.
            let _ = Command::new("umount").arg("-l").arg(&self.path).status();
        }
        // The browser may still be closing files; what stays is among the temporary files.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}
