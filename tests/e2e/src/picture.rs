//! Pictures of a whole page, which each engine draws in its own way.

use crate::browser::Browser;
use crate::engine::{Ability, Engine};
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::path::PathBuf;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

const SIZE: &str = "const page = document.documentElement; return [page.scrollWidth, page.scrollHeight, 1 / devicePixelRatio]";

impl Browser {
    /// Saves the page from its first line to its last as `artifacts/NAME.png`, one pixel for each of CSS; an
    /// engine that cannot saves what the window shows, and that is reported. Engines other than Chromium add
    /// their name to it.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let engine = self.engine();
        let name = match engine {
            Engine::Chromium => name.to_owned(),
            other => format!("{name}-{}", other.name()),
        };
        if !engine.able(Ability::WholePage)? {
            return self.screenshot(&name).await;
        }
        let drawn = if engine == Engine::Firefox {
            self.driver().cmd(Whole).await?.value_json()?
        } else {
            let (width, height, scale): (f64, f64, f64) = self.js(SIZE, &[]).await?;
            let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": scale });
            let wanted = json!({ "captureBeyondViewport": true, "clip": clip });
            self.cdp("Page.captureScreenshot", wanted).await?["data"].take()
        };
        let drawn = STANDARD.decode(drawn.as_str().context("no picture came")?)?;
        let folder = crate::artifacts();
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, drawn)?;
        Ok(path)
    }
}

/// Geckodriver's own command for a picture of the whole page.
#[derive(Debug)]
struct Whole;

impl FormatRequestData for Whole {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(
            http::Method::GET,
            format!("/session/{session}/moz/screenshot/full"),
        )
    }
}
