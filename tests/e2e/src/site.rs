//! Serves `dist/` from a sub-path, as a static host would, and remembers what was asked.

use crate::engine::{Ability, Engine};
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Deep enough that an address beginning with `/` anywhere in the page would miss.
const BASE: &str = "/some/path/";

/// Lets a page tell of its errors and requests, for browsers that keep no log of them.
const WATCH: &str = include_str!("watch.js");
const WATCH_NAME: &str = "watch-e2e.js";

/// By this the page knows of its service worker, which would go on giving what it keeps while a journey withholds
/// or replaces files. A page that is to be kept says it; others do not.
const WORKER: &str = "<meta name=\"offline-worker\" content=\"./sw.js\">";
/// Under this name lies what a test lets run before the page.
const FIRST_NAME: &str = "first-e2e.js";

/// What is asked for below this path is a word from the page to the test.
const TOLD: &str = "/some/path/told/";

/// A static host on the loopback interface, for as long as it lives.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    /// What lies where: the beginning of the paths, and the folder of their files.
    copies: Mutex<Vec<(String, PathBuf)>>,
    asked: Mutex<Vec<String>>,
    asked_in_vain: Mutex<Vec<String>>,
    withheld: Mutex<Option<String>>,
    /// How long each answer takes.
    pace: Mutex<Duration>,
    /// Given in place of the files of those names.
    instead: Mutex<Vec<(String, Vec<u8>)>>,
    /// A script that runs before all others.
    first: Mutex<Option<String>>,
    told: Mutex<Vec<(Instant, String)>>,
    watched: AtomicBool,
    keepable: AtomicBool,
    leaving: AtomicBool,
    silent: AtomicBool,
    closing: AtomicBool,
}

/// A poisoned lock only tells that another thread of the same journey failed.
fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Site {
    /// Serves the built page: `RAPPORT_DIST`, or `dist/` in the checkout. Where journeys are to do without it,
    /// it stops as soon as the browser keeps the page.
    pub fn of_the_build() -> Result<Self> {
        let site = Self::of(Self::build()?)?;
        let leaving = crate::offline();
        site.shared.keepable.store(leaving, Ordering::Relaxed);
        site.shared.leaving.store(leaving, Ordering::Relaxed);
        Ok(site)
    }

    /// Serves the built page for a browser that keeps it, and goes on serving. None where journeys do without a
    /// server.
    pub fn to_be_kept() -> Result<Option<Self>> {
        let site = Self::of(Self::build()?)?;
        site.shared.keepable.store(true, Ordering::Relaxed);
        Ok(Engine::chosen()?.able(Ability::Server)?.then_some(site))
    }

    fn build() -> Result<PathBuf> {
        let folder = crate::setting("RAPPORT_DIST", || crate::checkout().join("dist"));
        let built = folder.join("index.html").is_file();
        ensure!(
            built,
            "{} holds no built page: run `cargo xtask build` first",
            folder.display()
        );
        Ok(folder)
    }

    /// Serves the development build: `RAPPORT_DEV_DIST`, or `target/dev-dist/` in the checkout. None where it
    /// is missing: then the journey says so and ends, except under CI, where that is a failure. Such a build is
    /// never kept, so there is none without a server either.
    pub fn of_the_development_build() -> Result<Option<Self>> {
        if !Engine::chosen()?.able(Ability::Server)? {
            return Ok(None);
        }
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
        let shared = Arc::new(Shared {
            copies: Mutex::new(vec![(BASE.to_owned(), folder.into())]),
            asked: Mutex::default(),
            asked_in_vain: Mutex::default(),
            withheld: Mutex::default(),
            pace: Mutex::default(),
            instead: Mutex::default(),
            first: Mutex::default(),
            told: Mutex::default(),
            watched: AtomicBool::new(false),
            keepable: AtomicBool::new(false),
            leaving: AtomicBool::new(false),
            silent: AtomicBool::new(false),
            closing: AtomicBool::new(false),
        });
        let served = Arc::clone(&shared);
        thread::spawn(move || served.accept(&listener));
        Ok(Self { address, shared })
    }

    /// The folder that is served.
    pub fn folder(&self) -> PathBuf {
        lock(&self.shared.copies)[0].1.clone()
    }

    /// From now on serves this folder in place of the one before, as a host does after a deployment.
    pub fn deploy(&self, folder: impl Into<PathBuf>) {
        lock(&self.shared.copies)[0].1 = folder.into();
    }

    /// From now on serves this folder, too, from below the page: `second/`.
    pub fn deploy_below(&self, below: &str, folder: impl Into<PathBuf>) {
        let base = format!("{BASE}{below}");
        let mut copies = lock(&self.shared.copies);
        copies.retain(|(other, _)| *other != base);
        copies.push((base, folder.into()));
    }

    /// Whether browsers may keep the page.
    pub(crate) fn is_keepable(&self) -> bool {
        self.shared.keepable.load(Ordering::Relaxed)
    }

    /// Whether it ends once the browser keeps the page.
    pub(crate) fn is_leaving(&self) -> bool {
        self.shared.leaving.load(Ordering::Relaxed)
    }

    /// From now on answers nobody: a stopped server, but for its port, which nobody else may get meanwhile.
    pub fn stop(&self) {
        self.shared.silent.store(true, Ordering::Relaxed);
    }

    /// Forgets what it was asked for after it had stopped: for a journey that asks on purpose.
    pub fn forget(&self) {
        lock(&self.shared.asked_in_vain).clear();
    }

    /// The paths it was asked for after it had stopped.
    pub fn asked_in_vain(&self) -> Vec<String> {
        lock(&self.shared.asked_in_vain).clone()
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
        *lock(&self.shared.withheld) = beginning.map(str::to_owned);
    }

    /// From now on takes so long for every answer, as a host far away does.
    pub fn answer_after(&self, pace: Duration) {
        *lock(&self.shared.pace) = pace;
    }

    /// From now on gives this for every file whose path ends so: `locales/en.ftl`.
    pub fn give_instead(&self, name: &str, content: impl Into<Vec<u8>>) {
        lock(&self.shared.instead).push((name.to_owned(), content.into()));
    }

    /// From now on every page begins with this script; `None` takes it away.
    pub fn run_first(&self, script: Option<&str>) {
        *lock(&self.shared.first) = script.map(str::to_owned);
    }

    /// What scripts in the page have told by `fetch("told/…")`, and when it arrived. It has left the browser:
    /// whatever becomes of that, this was said.
    pub fn told(&self) -> Vec<(Instant, String)> {
        lock(&self.shared.told).clone()
    }

    /// The paths asked for so far, in order, those refused included.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared.asked).clone()
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
        if let Some(word) = path.strip_prefix(TOLD) {
            lock(&self.told).push((Instant::now(), word.to_owned()));
            return stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        }
        if self.silent.load(Ordering::Relaxed) {
            lock(&self.asked_in_vain).push(path.to_owned());
            return Ok(());
        }
        if !path.ends_with(WATCH_NAME) {
            lock(&self.asked).push(path.to_owned());
        }
        let pace = *lock(&self.pace);
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
        let first = lock(&self.first).clone();
        if file.ends_with(FIRST_NAME) {
            return first.map(String::into_bytes);
        }
        let instead = {
            let instead = lock(&self.instead);
            let named = instead.iter().rev().find(|(name, _)| file.ends_with(name));
            named.map(|(_, content)| content.clone())
        };
        let body = instead.or_else(|| std::fs::read(file).ok())?;
        let watched = self.watched.load(Ordering::Relaxed);
        match file.file_name()?.to_str()? {
            "index.html" => self.page(&String::from_utf8(body).ok()?, watched, first.is_some()),
            "sw.js" if watched => {
                self.worker(&String::from_utf8(body).ok()?, &file.with_file_name("index.html"))
            }
            _ => Some(body),
        }
    }

    fn page(&self, page: &str, watched: bool, first: bool) -> Option<Vec<u8>> {
        let mut page = page.to_owned();
        if !self.keepable.load(Ordering::Relaxed) {
            page = page.replace(WORKER, "");
        }
        let names = [watched.then_some(WATCH_NAME), first.then_some(FIRST_NAME)];
        for name in names.into_iter().flatten() {
            // Behind the policy, which comes first, and before everything it could tell of.
            let script = format!("<script src=\"{name}\"></script><title>");
            page = page.replacen("<title>", &script, 1);
        }
        Some(page.into())
    }

    /// The worker keeps only the bytes it was told of: here those of the page that is watched, and the script.
    fn worker(&self, worker: &str, index: &Path) -> Option<Vec<u8>> {
        let entry = |name, bytes| format!("[\"{name}\", \"{}\"]", hash(bytes));
        let (before, rest) = worker.split_once("[\"./\", ")?;
        let (_, after) = rest.split_once(']')?;
        let (page, watch) = (
            entry("./", &self.read(index)?),
            entry(WATCH_NAME, WATCH.as_bytes()),
        );
        Some(format!("{before}{page},\n  {watch}{after}").into())
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        let copies = lock(&self.copies);
        let below = copies.iter().filter_map(|(base, folder)| {
            let inside = path.strip_prefix(&**base)?;
            Some((base.len(), inside, folder))
        });
        let (_, inside, folder) = below.max_by_key(|(depth, ..)| *depth)?;
        let name = inside.rsplit('/').next().unwrap_or_default();
        if lock(&self.withheld)
            .as_ref()
            .is_some_and(|beginning| name.starts_with(beginning))
        {
            return None;
        }
        if inside.is_empty() {
            return Some(folder.join("index.html"));
        }
        let plain =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '%', ':']);
        inside.split('/').all(plain).then(|| folder.join(inside))
    }
}

/// As the service worker spells it.
pub(crate) fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
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
