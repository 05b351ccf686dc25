//! One browser on the page: start, restart, look, and the checks every journey ends with.

use crate::engine::{Ability, Engine};
use crate::launch::start;
use crate::profile::Profile;
use crate::site::Site;
use crate::wait::eventually;
use crate::webdriver::DriverProcess;
use crate::window::Window;
use anyhow::{Context, Error, Result, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use thirtyfour::WebDriver;

/// One line of the browser's console.
#[derive(Clone, Debug, Deserialize)]
pub struct ConsoleEntry {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub level: String,
    /// What it says, with its source first.
    pub message: String,
}

/// A browser with the page open.
pub struct Browser {
    engine: Engine,
    driver: WebDriver,
    process: DriverProcess,
    profile: Profile,
    site: Site,
    pub(crate) window: Window,
    console: Vec<ConsoleEntry>,
    requested: Vec<String>,
}

/// Runs one journey from an empty browser at the start page. A journey that fails leaves the
/// screenshot `NAME-failed.png` and tells what the console said; one that succeeds must leave the
/// console without an error and have asked no other host for anything.
pub async fn journey(
    name: &str,
    window: Window,
    steps: impl AsyncFnOnce(&mut Browser) -> Result<()>,
) -> Result<()> {
    journey_at(Site::of_the_build()?, name, window, steps).await
}

/// The same on another site.
pub async fn journey_at(
    site: Site,
    name: &str,
    window: Window,
    steps: impl AsyncFnOnce(&mut Browser) -> Result<()>,
) -> Result<()> {
    let (engine, profile) = (Engine::chosen()?, Profile::new()?);
    journey_on(engine, profile, site, name, window, steps).await
}

/// The same in that engine with that profile.
pub async fn journey_on(
    engine: Engine,
    profile: Profile,
    site: Site,
    name: &str,
    window: Window,
    steps: impl AsyncFnOnce(&mut Browser) -> Result<()>,
) -> Result<()> {
    let mut browser = Browser::on(engine, profile, site, window).await?;
    let mut result = steps(&mut browser).await;
    if result.is_ok() {
        result = browser.assert_quiet().await;
    }
    if let Err(error) = result {
        result = Err(browser.testify(name, error).await);
    }
    browser.close().await?;
    result
}

impl Browser {
    /// A new person: an empty profile, the page from a server of its own.
    pub async fn open(window: Window) -> Result<Self> {
        Self::at(Site::of_the_build()?, window).await
    }

    /// The same on any other site whose `<html>` says `data-started`.
    pub async fn at(site: Site, window: Window) -> Result<Self> {
        Self::on(Engine::chosen()?, Profile::new()?, site, window).await
    }

    /// The same in that engine with that profile.
    pub async fn on(engine: Engine, profile: Profile, site: Site, window: Window) -> Result<Self> {
        let site = if engine == Engine::Chromium {
            site
        } else {
            site.watched()
        };
        let (driver, process) = start(engine, &profile).await?;
        let (console, requested) = (Vec::new(), Vec::new());
        let mut browser = Self {
            engine,
            driver,
            process,
            profile,
            site,
            window,
            console,
            requested,
        };
        browser.arrive().await?;
        if browser.site.is_leaving() {
            browser.lose_connection().await?;
        }
        Ok(browser)
    }

    /// Waits until the browser keeps the page and answers for it.
    pub async fn kept(&self) -> Result<()> {
        const KEPT: &str = "const kept = ['ready', 'update'].includes(document.documentElement.dataset.offline);\
            return kept && navigator.serviceWorker.controller?.scriptURL === new URL('sw.js', document.baseURI).href";
        eventually("the browser to keep the page", async || {
            Ok(self.js::<bool>(KEPT, &[]).await?.then_some(()))
        })
        .await
    }

    /// Once the browser keeps the page, stops its server and starts the page without.
    pub async fn lose_connection(&self) -> Result<()> {
        self.kept().await?;
        self.site.stop();
        self.reload().await
    }

    /// Closes the browser and starts it again with the same profile, as the next morning would.
    pub async fn restart(&mut self) -> Result<()> {
        self.settled().await?;
        if !self.engine.able(Ability::ComeBack)? {
            return self.goto("").await;
        }
        self.while_closed(|_| Ok(())).await
    }

    /// Ends the browser without a warning, whatever it is doing. [`Self::revive`] starts it again.
    pub fn kill(&mut self) -> Result<()> {
        self.process.kill_browser()
    }

    /// Starts a browser that was killed again, with the same profile.
    pub async fn revive(&mut self) -> Result<()> {
        // There is nobody left to say goodbye to.
        self.driver.clone().leak()?;
        (self.driver, self.process) = start(self.engine, &self.profile).await?;
        self.arrive().await
    }

    /// Does something to the files of the browser while it is closed.
    pub async fn while_closed(&mut self, work: impl FnOnce(&Profile) -> Result<()>) -> Result<()> {
        self.settled().await?;
        self.read_logs().await?;
        self.driver.clone().quit().await?;
        work(&self.profile)?;
        (self.driver, self.process) = start(self.engine, &self.profile).await?;
        self.arrive().await
    }

    async fn arrive(&mut self) -> Result<()> {
        self.resize(self.window).await?;
        self.goto("").await
    }

    /// Ends the browser, and says if that failed; being dropped ends it too.
    pub async fn close(self) -> Result<()> {
        Ok(self.driver.clone().quit().await?)
    }

    /// The WebDriver session, for what this harness has no word for.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// What draws and runs the page.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where files that the page hands out are saved.
    pub fn downloads(&self) -> &Path {
        self.profile.downloads()
    }

    /// The downloaded file whose name ends like this, and what it holds, once it is there and whole.
    pub async fn saved(&self, ending: &str) -> Result<(PathBuf, Vec<u8>)> {
        eventually(&format!("a file …{ending}"), async || {
            let files = std::fs::read_dir(self.downloads())?;
            let mut paths = files.filter_map(Result::ok).map(|entry| entry.path());
            let Some(path) = paths.find(|path| path.to_string_lossy().ends_with(ending)) else {
                return Ok(None);
            };
            let bytes = std::fs::read(&path)?;
            Ok((!bytes.is_empty()).then_some((path, bytes)))
        })
        .await
    }

    /// The server of the page.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Opens a route (`#/accounts`, or nothing for the start page) and waits for the WebAssembly to run.
    pub async fn goto(&self, route: &str) -> Result<()> {
        self.settled().await?;
        self.driver.goto(format!("{}{route}", self.site.url())).await?;
        self.started().await
    }

    /// Loads the page again where it stands.
    pub async fn reload(&self) -> Result<()> {
        self.settled().await?;
        self.refresh().await?;
        self.started().await
    }

    /// The same for a page that may not start.
    pub async fn refresh(&self) -> Result<()> {
        // Firefox' driver goes past what the browser keeps, as a person's reload does not.
        const RELOAD: &str = "document.documentElement.removeAttribute('data-started'); location.reload()";
        if self.engine == Engine::Firefox && self.site.is_keepable() {
            return self.js(RELOAD, &[]).await;
        }
        Ok(self.driver.refresh().await?)
    }

    /// Waits until nothing is being saved any more, as a person does who would otherwise be asked whether to
    /// leave.
    pub async fn settled(&self) -> Result<()> {
        let saving = "return document.querySelector('[data-state=saving]') !== null";
        eventually("the last edit to be saved", async || {
            Ok((!self.js::<bool>(saving, &[]).await?).then_some(()))
        })
        .await
    }

    async fn started(&self) -> Result<()> {
        let started = "return document.documentElement.hasAttribute('data-started')";
        eventually("the WebAssembly to start", async || {
            Ok(self.js::<bool>(started, &[]).await?.then_some(()))
        })
        .await
    }

    /// Slows the processor down: 4.0 is a cheap phone, 1.0 is this machine.
    pub async fn slow_down(&self, times: f64) -> Result<()> {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await
            .map(drop)
    }

    /// One command of the Chrome DevTools protocol, which only Chromium speaks.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        self.driver
            .cdp()
            .send_raw(method, parameters)
            .await
            .with_context(|| method.to_owned())
    }

    /// Runs a script in the page and gives what it returns. `arguments` are its `arguments[0]` and on.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Result<T> {
        Ok(self.driver.execute(script, arguments.to_vec()).await?.convert()?)
    }

    /// Everything a person can read on the page, without the marks that keep names apart.
    pub async fn text(&self) -> Result<String> {
        self.js(
            "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '')",
            &[],
        )
        .await
    }

    /// Waits until the page says this somewhere.
    pub async fn see(&self, text: &str) -> Result<()> {
        let what = format!("the page to say \u{201c}{text}\u{201d}");
        eventually(&what, async || {
            Ok(self.text().await?.contains(text).then_some(()))
        })
        .await
    }

    /// Saves what is on the screen as `artifacts/NAME.png`.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = crate::artifacts();
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        self.driver.screenshot(&path).await?;
        Ok(path)
    }

    /// What the console has said since the browser was opened, restarts included.
    pub async fn console(&mut self) -> Result<&[ConsoleEntry]> {
        self.read_logs().await?;
        Ok(&self.console)
    }

    /// Every address the page has asked for since the browser was opened, restarts included.
    pub async fn requested(&mut self) -> Result<&[String]> {
        self.read_logs().await?;
        Ok(&self.requested)
    }

    /// Forgets what the console has said: for a journey that provokes an error on purpose.
    pub async fn forget_console(&mut self) -> Result<()> {
        self.read_logs().await?;
        self.console.clear();
        Ok(())
    }

    /// No error in the console, nothing asked of another host, nor of the page's own once it had stopped.
    pub async fn assert_quiet(&mut self) -> Result<()> {
        self.read_logs().await?;
        let severe: Vec<_> = self
            .console
            .iter()
            .filter(|entry| entry.level == "SEVERE")
            .collect();
        ensure!(severe.is_empty(), "the console holds errors: {severe:#?}");
        let own = self.site.url();
        let local = |url: &String| {
            ["data:", "blob:", &own]
                .iter()
                .any(|start| url.starts_with(start))
        };
        let foreign: Vec<_> = self.requested.iter().filter(|url| !local(url)).collect();
        ensure!(foreign.is_empty(), "other hosts were asked: {foreign:#?}");
        // Browsers go on asking whether there is a newer version; and while a worker wakes up, Chromium asks for
        // the page beside it, in case that says it has none.
        let mut missed = self.site.asked_in_vain();
        missed.retain(|path| !path.ends_with("/sw.js") && !path.ends_with('/'));
        ensure!(missed.is_empty(), "the stopped server was asked: {missed:#?}");
        let strange: Vec<String> = self.js(STRANGE, &[]).await?;
        ensure!(strange.is_empty(), "stored outside what is ours: {strange:?}");
        Ok(())
    }

    /// The browser hands each line out once, so they are gathered here.
    async fn read_logs(&mut self) -> Result<()> {
        if self.engine != Engine::Chromium {
            let watched: Watched = self.js(WATCHED, &[]).await?;
            self.console.extend(watched.console);
            self.requested.extend(watched.requested);
            return Ok(());
        }
        for entry in self.driver.get_log("browser").await? {
            self.console.push(ConsoleEntry {
                level: entry.level,
                message: entry.message,
            });
        }
        for entry in self.driver.get_log("performance").await? {
            self.requested.extend(request(&entry.message));
        }
        Ok(())
    }

    async fn testify(&mut self, name: &str, error: Error) -> Error {
        let picture = match self.screenshot(&format!("{name}-failed")).await {
            Ok(path) => format!("see {}", path.display()),
            Err(missing) => format!("no screenshot: {missing:#}"),
        };
        let console = match self.console().await {
            Ok(entries) => format!("{entries:#?}"),
            Err(missing) => format!("{missing:#}"),
        };
        error.context(format!("journey {name}: {picture}; console: {console}"))
    }
}

impl Drop for Browser {
    /// A journey that panicked leaves its session open. The client would close it over a connection
    /// that belongs to the runtime this very drop holds up, and wait for two minutes in vain.
    fn drop(&mut self) {
        if self.driver.clone().leak().is_ok() {
            // If this fails, the driver is gone, and the browser with it or soon after.
            let _ = self.process.end_session(self.driver.session_id());
        }
    }
}

/// What a page has told of itself (`watch.js`) since it was last asked.
#[derive(Deserialize)]
struct Watched {
    console: Vec<ConsoleEntry>,
    requested: Vec<String>,
}

const WATCHED: &str = "return window.rapportWatch ? window.rapportWatch() : { console: [], requested: [] }";

/// Everything the page's origin stores that is not ours, be it in local storage, in a database, in a cache or
/// as a cookie. Tests may call things of theirs `neighbour`.
const STRANGE: &str = "const look = async (kind, ask) => {\
        try { return (await ask()).filter((name) => !/^(rapport|neighbour)/.test(name)).map((name) => `${kind} ${name}`); }\
        catch { return []; }\
    };\
    return Promise.all([\
        look('local storage', () => Object.keys(localStorage)),\
        look('session storage', () => Object.keys(sessionStorage)),\
        look('database', async () => (await indexedDB.databases()).map((base) => base.name)),\
        look('cache', () => caches.keys()),\
        look('cookie', () => document.cookie.split('; ').filter(Boolean)),\
    ]).then((all) => all.flat())";

/// The address in one line of the performance log, if it tells of a request the page sends.
fn request(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let event = line.get("message")?;
    let sent = event.get("method")?.as_str()? == "Network.requestWillBeSent";
    let url = event.pointer("/params/request/url")?.as_str()?;
    // The browser's own start page is not ours.
    (sent && url.starts_with(|char: char| char.is_ascii_alphabetic()) && !url.starts_with("chrome"))
        .then(|| url.to_owned())
}
