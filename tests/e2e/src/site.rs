//! Serves `dist/` from a sub-path, as a static host would, and remembers what was asked.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Deep enough that an address beginning with `/` anywhere in the page would miss.
const BASE: &str = "/some/path/";

/// Lets a page tell of its errors and requests, for browsers that keep no log of them.
const WATCH: &str = include_str!("watch.js");
const WATCH_NAME: &str = "watch-e2e.js";
/// A journey's own script, before everything of the page.
const EARLY_NAME: &str = "early-e2e.js";

/// A static host on the loopback interface, for as long as it lives.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    asked: Mutex<Vec<String>>,
    withheld: Mutex<Option<String>>,
    /// How long each answer takes.
    pace: Mutex<Duration>,
    /// Given in place of the files of those names.
    instead: Mutex<Vec<(String, Vec<u8>)>>,
    watched: AtomicBool,
    early: Mutex<Option<String>>,
    closing: AtomicBool,
}

impl Site {
    /// Serves the built page: `RAPPORT_DIST`, or `dist/` in the checkout.
    pub fn of_the_build() -> Result<Self> {
        let folder = crate::setting("RAPPORT_DIST", || crate::checkout().join("dist"));
        let built = folder.join("index.html").is_file();
        ensure!(
            built,
            "{} holds no built page: run `cargo xtask build` first",
            folder.display()
        );
        Self::of(folder)
    }

    /// Serves the development build: `RAPPORT_DEV_DIST`, or `target/dev-dist/` in the checkout. None where it
    /// is missing: then the journey says so and ends, except under CI, where that is a failure.
    pub fn of_the_development_build() -> Result<Option<Self>> {
        let folder = crate::setting("RAPPORT_DEV_DIST", || crate::checkout().join("target/dev-dist"));
        if folder.join("index.html").is_file() {
            return Self::of(folder).map(Some);
        }
        let missing = format!(
            "{} holds no development build: run `cargo xtask test` once, or set RAPPORT_DEV_DIST",
            folder.display()
        );
        ensure!(!crate::under_ci(), missing);
        println!("left out: {missing}");
        Ok(None)
    }

    /// Serves any folder, under a port of its own.
    pub fn of(folder: impl Into<PathBuf>) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
        let address = listener.local_addr()?;
        let asked = Mutex::default();
        let shared = Arc::new(Shared {
            folder: folder.into(),
            asked,
            withheld: Mutex::default(),
            pace: Mutex::default(),
            instead: Mutex::default(),
            watched: AtomicBool::new(false),
            early: Mutex::default(),
            closing: AtomicBool::new(false),
        });
        let served = Arc::clone(&shared);
        thread::spawn(move || served.accept(&listener));
        Ok(Self { address, shared })
    }

    /// The folder that is served.
    pub fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// From now on the page tells of its errors and of what it asks for.
    pub(crate) fn watched(self) -> Self {
        self.shared.watched.store(true, Ordering::Relaxed);
        self
    }

    /// The page's address, with a final slash.
    pub fn url(&self) -> String {
        format!("http://{}{BASE}", self.address)
    }

    /// From now on gives no file whose name begins like this; `None` gives all again.
    pub fn withhold(&self, beginning: Option<&str>) {
        let mut withheld = self
            .shared
            .withheld
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *withheld = beginning.map(str::to_owned);
    }

    /// From now on takes so long for every answer, as a host far away does.
    pub fn answer_after(&self, pace: Duration) {
        *self.shared.pace.lock().unwrap_or_else(PoisonError::into_inner) = pace;
    }

    /// From now on gives this for every file whose path ends so: `locales/en.ftl`.
    pub fn give_instead(&self, name: &str, content: impl Into<Vec<u8>>) {
        let mut instead = self.shared.instead.lock().unwrap_or_else(PoisonError::into_inner);
        instead.push((name.to_owned(), content.into()));
    }

    /// From now on runs this before everything of the page, whenever that is loaded: another clock, say, or a
    /// browser that lacks something.
    pub fn begin_with(&self, script: &str) {
        let mut early = self.shared.early.lock().unwrap_or_else(PoisonError::into_inner);
        *early = Some(script.to_owned());
    }

    /// The paths asked for so far, in order, those refused included.
    pub fn asked(&self) -> Vec<String> {
        self.shared
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for visitors; if that fails it is gone already.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn accept(self: Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.closing.load(Ordering::Relaxed) {
                return;
            }
            let (Ok(stream), shared) = (stream, Arc::clone(&self)) else {
                continue;
            };
            // A visitor that goes away is no concern of the others.
            thread::spawn(move || shared.answer(&stream));
        }
    }

    fn answer(&self, mut stream: &TcpStream) -> std::io::Result<()> {
        // Browsers open connections ahead of need. One that stays silent must not hold a thread for ever, but
        // WebKit takes it ill when one it comes back to was closed meanwhile: longer than any journey.
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        let mut words = request.split(' ');
        let (Some("GET"), Some(target)) = (words.next(), words.next()) else {
            return Ok(());
        };
        let path = target.split('?').next().unwrap_or(target);
        if !path.ends_with(WATCH_NAME) {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.push(path.to_owned());
        }
        let pace = *self.pace.lock().unwrap_or_else(PoisonError::into_inner);
        thread::sleep(pace);
        let (status, kind, body) = match self
            .file(path)
            .and_then(|file| Some((kind(&file), self.read(&file)?)))
        {
            Some((kind, body)) => ("200 OK", kind, body),
            None => ("404 Not Found", "text/plain", b"not here".to_vec()),
        };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
             X-Content-Type-Options: nosniff\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(&body)
    }

    fn read(&self, file: &Path) -> Option<Vec<u8>> {
        if file.ends_with(WATCH_NAME) {
            return Some(WATCH.into());
        }
        let early = self.early.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if file.ends_with(EARLY_NAME) {
            return early.map(String::into_bytes);
        }
        let watched = self.watched.load(Ordering::Relaxed);
        if file.ends_with("index.html") && (watched || early.is_some()) {
            let page = std::fs::read_to_string(file).ok()?;
            // Behind the policy, which comes first, and before everything it could tell of or change.
            let added = [(watched, WATCH_NAME), (early.is_some(), EARLY_NAME)];
            let added: String = added
                .iter()
                .filter(|(wanted, _)| *wanted)
                .map(|(_, name)| format!("<script src=\"{name}\"></script>"))
                .collect();
            return Some(page.replacen("<title>", &format!("{added}<title>"), 1).into());
        }
        let instead = self.instead.lock().unwrap_or_else(PoisonError::into_inner);
        let named = instead.iter().rev().find(|(name, _)| file.ends_with(name));
        named
            .map(|(_, content)| content.clone())
            .or_else(|| std::fs::read(file).ok())
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        let inside = path.strip_prefix(BASE)?;
        let withheld = self.withheld.lock().unwrap_or_else(PoisonError::into_inner);
        let name = inside.rsplit('/').next().unwrap_or_default();
        if withheld
            .as_ref()
            .is_some_and(|beginning| name.starts_with(beginning))
        {
            return None;
        }
        if inside.is_empty() {
            return Some(self.folder.join("index.html"));
        }
        let plain =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '%', ':']);
        inside.split('/').all(plain).then(|| self.folder.join(inside))
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json" | "webmanifest") => "application/json",
        Some("ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn get(site: &Site, path: &str) -> Result<String> {
        let mut stream = TcpStream::connect(site.address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn serves_the_folder_under_the_sub_path_only() -> Result<()> {
        let folder = crate::Profile::new()?;
        std::fs::write(folder.path().join("index.html"), "<p>page")?;
        std::fs::write(folder.path().join("a.wasm"), "x")?;
        let site = Site::of(folder.path())?;
        let page = get(&site, "/some/path/")?;
        assert!(
            page.starts_with("HTTP/1.1 200") && page.ends_with("<p>page"),
            "{page}"
        );
        assert!(get(&site, "/some/path/a.wasm?v=1")?.contains("application/wasm"));
        for outside in [
            "/",
            "/index.html",
            "/some/path",
            "/some/path/b",
            "/some/path/../path/a.wasm",
            "/some/path//a.wasm",
        ] {
            assert!(get(&site, outside)?.starts_with("HTTP/1.1 404"), "{outside}");
        }
        assert_eq!(site.asked().len(), 8);
        Ok(())
    }
}
