//! The room a page has, and the colours the system asks for: each engine has its own way to set them.

use crate::browser::Browser;
use crate::engine::{Ability, Engine};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

/// The size of what the person looks at, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// 1280 × 900.
    Desk,
    /// 390 × 844; where the engine can, with touch and two device pixels to one.
    Phone,
}

impl Window {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Desk => (1280, 900),
            Self::Phone => (390, 844),
        }
    }
}

/// Gives the browser's own window the room that leaves the page so much, less than a person could.
const FIREFOX_SIZE: &str = "const [width, height, done] = arguments;\
    const window = Services.wm.getMostRecentWindow('navigator:browser');\
    const frame = window.document.documentElement;\
    frame.style.minWidth = frame.style.minHeight = window.document.body.style.minWidth = '0';\
    const view = window.gBrowser.selectedBrowser;\
    const fit = (left) => {\
        if (left === 0 || (view.clientWidth === width && view.clientHeight === height)) return done(null);\
        window.resizeBy(width - view.clientWidth, height - view.clientHeight);\
        window.setTimeout(fit, 50, left - 1);\
    };\
    fit(40);";
const FIREFOX_COLOURS: &str = "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]); arguments[1](null);";
const SIZE: &str = "return [innerWidth, innerHeight]";

impl Browser {
    /// Changes the size of the page's view.
    pub async fn resize(&mut self, window: Window) -> Result<()> {
        self.window = window;
        let (width, height) = window.size();
        match self.engine() {
            Engine::Chromium => {
                let phone = window == Window::Phone;
                let scale = if phone { 2 } else { 1 };
                let metrics =
                    json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": phone });
                self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
                let touch = json!({ "enabled": phone });
                self.cdp("Emulation.setTouchEmulationEnabled", touch).await?;
            }
            Engine::Firefox => {
                self.as_firefox(FIREFOX_SIZE, vec![json!(width), json!(height)])
                    .await?;
            }
            Engine::WebKit => {
                let driver = self.driver();
                driver.set_window_rect(0, 0, width, height).await?;
                // The window has a bar of its own above the page.
                let (_, inside): (u32, u32) = self.js(SIZE, &[]).await?;
                driver.set_window_rect(0, 0, width, 2 * height - inside).await?;
            }
        }
        if window == Window::Phone {
            self.engine().able(Ability::Touch)?;
        }
        if self.engine() == Engine::Chromium {
            // Before a page says how wide it wants to be on a phone, it is as wide as a desk.
            return Ok(());
        }
        crate::eventually(&format!("the page to be {width} pixels wide"), async || {
            let size: (u32, u32) = self.js(SIZE, &[]).await?;
            ensure!(size == (width, height), "it is {size:?}");
            Ok(Some(()))
        })
        .await
    }

    /// The system's colour scheme, as the style sheets see it: `light` or `dark`. An engine that cannot is
    /// reported; the caller then chooses in the app.
    pub async fn prefer_colours(&self, scheme: &str) -> Result<bool> {
        if !self.engine().able(Ability::SystemColours)? {
            return Ok(false);
        }
        if self.engine() == Engine::Firefox {
            let value = i32::from(scheme != "dark");
            self.as_firefox(FIREFOX_COLOURS, vec![json!(value)]).await?;
        } else {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            self.cdp("Emulation.setEmulatedMedia", features).await?;
        }
        Ok(true)
    }

    /// Runs a script on the browser's own side; its last argument takes the answer.
    async fn as_firefox(&self, script: &str, arguments: Vec<Value>) -> Result<()> {
        self.driver().cmd(Side::Browser).await?;
        let done = self.driver().execute_async(script, arguments).await;
        self.driver().cmd(Side::Page).await?;
        Ok(done.map(drop)?)
    }
}

/// Whose scripts geckodriver runs.
#[derive(Clone, Copy, Debug)]
enum Side {
    Browser,
    Page,
}

impl FormatRequestData for Side {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let context = match self {
            Self::Browser => "chrome",
            Self::Page => "content",
        };
        RequestData::new(http::Method::POST, format!("/session/{session}/moz/context"))
            .add_body(json!({ "context": context }))
    }
}
