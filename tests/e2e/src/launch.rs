//! How each engine is started: quiet on the network, at home in a container, with a profile of its own.

use crate::engine::Engine;
use crate::profile::Profile;
use crate::webdriver::DriverProcess;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::PathBuf;
use thirtyfour::WebDriver;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

/// Nothing the browser does by itself may reach the network or the machine's own settings.
const CHROMIUM: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
    "--no-proxy-server",
    // Another host cannot even be looked up, so a request to one fails loudly.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Starts the engine's driver and, through it, the browser.
pub(crate) async fn start(engine: Engine, profile: &Profile) -> Result<(WebDriver, DriverProcess)> {
    let process = DriverProcess::start(engine, profile)?;
    let wanted = match engine {
        Engine::Chromium => chromium(profile),
        Engine::Firefox => firefox(profile),
        Engine::WebKit => webkit(),
    };
    let Value::Object(wanted) = wanted else {
        unreachable!("capabilities are an object")
    };
    let driver = WebDriver::new(process.url(), Capabilities::from(wanted))
        .await
        .with_context(|| format!("{} did not start", engine.name()))?;
    Ok((driver, process))
}

fn chromium(profile: &Profile) -> Value {
    let binary = crate::setting("RAPPORT_CHROMIUM", || PathBuf::from("/usr/bin/chromium"));
    let folder = format!("--user-data-dir={}", profile.path().display());
    let more = profile.flags().iter().copied();
    let flags: Vec<&str> = CHROMIUM.into_iter().chain([&*folder]).chain(more).collect();
    json!({
        "goog:chromeOptions": {
            "binary": binary,
            "args": flags,
            "prefs": { "download.default_directory": profile.downloads() },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn firefox(profile: &Profile) -> Value {
    let binary = crate::setting("RAPPORT_FIREFOX", || PathBuf::from("/usr/bin/firefox-esr"));
    json!({
        "moz:firefoxOptions": {
            "binary": binary,
            "args": ["-headless", "-profile", profile.path()],
            "prefs": {
                "intl.accept_languages": "en-GB",
                "network.proxy.type": 0,
                "browser.download.folderList": 2,
                "browser.download.dir": profile.downloads(),
                "browser.download.alwaysOpenPanel": false,
            },
        },
    })
}

fn webkit() -> Value {
    let binary = crate::setting("RAPPORT_MINIBROWSER", || {
        PathBuf::from("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser")
    });
    json!({ "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] } })
}
