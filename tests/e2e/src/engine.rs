//! The three engines, and what one of them cannot do. Nothing is left out in silence: each lack is written
//! down where `cargo xtask test` gathers it.

use anyhow::{Result, bail};
use std::io::Write;

/// What draws and runs the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Opera and others.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, here in `WebKitGTK`'s small browser.
    WebKit,
}

/// What a journey may need of its browser beyond WebDriver itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Keeps its storage when it is closed.
    ComeBack,
    /// Takes the system's colour scheme from the test.
    SystemColours,
    /// Answers as a touch screen does.
    Touch,
    /// Saves files where the test says.
    Downloads,
    /// Draws a page beyond the window's edges.
    WholePage,
    /// Has its speed, paints and frames measured.
    Measure,
    /// Has a server that answers all the while.
    Server,
    /// Takes keys in a second tab.
    KeysInTabs,
    /// Has its quota lowered, its tabs put to sleep or crashed.
    Provoke,
}

impl Engine {
    /// The engine under test: `RAPPORT_BROWSER`, or Chromium when a test is started by hand.
    ///
    /// # Errors
    /// The variable names none of the three.
    pub fn chosen() -> Result<Self> {
        match std::env::var("RAPPORT_BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => bail!("RAPPORT_BROWSER is `{other}`: choose chromium, firefox or webkit"),
        }
    }

    /// The word by which people choose it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What is so instead, where the engine cannot do this.
    fn lacks(self, ability: Ability) -> Option<&'static str> {
        match (self, ability) {
            (Self::WebKit, Ability::ComeBack) => {
                Some("storage ends with the browser under automation; the page is loaded anew instead")
            }
            (Self::WebKit, Ability::SystemColours) => {
                Some("the system's colour scheme cannot be set; dark mode is chosen in the app only")
            }
            (Self::Firefox | Self::WebKit, Ability::Touch) => {
                Some("touch cannot be imitated; a phone is a narrow window here")
            }
            (Self::WebKit, Ability::WholePage) => {
                Some("only what the window shows can be drawn; pictures end at its edge")
            }
            (Self::Firefox | Self::WebKit, Ability::Measure) => {
                Some("frames and a slower processor are measured in Chromium only")
            }
            (Self::WebKit, Ability::KeysInTabs) => {
                Some("keys reach the first tab only under automation; nothing is typed in a second")
            }
            (_, Ability::Server) if crate::offline() => {
                Some("the server is stopped; what it counts, withholds or replaces is tried while it runs")
            }
            (Self::Firefox | Self::WebKit, Ability::Provoke) => {
                Some("a full database, a tab asleep and a crashed one are brought about in Chromium only")
            }
            _ => None,
        }
    }

    /// Whether the engine can; if not, that is reported under the name of the running test.
    ///
    /// # Errors
    /// The report cannot be written.
    pub fn able(self, ability: Ability) -> Result<bool> {
        let Some(instead) = self.lacks(ability) else {
            return Ok(true);
        };
        let folder = crate::artifacts();
        std::fs::create_dir_all(&folder)?;
        let test = std::thread::current().name().unwrap_or("a test").to_owned();
        let mode = if crate::offline() { "-offline" } else { "" };
        let report = folder.join(format!("lacks-{}{mode}.txt", self.name()));
        let mut report = std::fs::File::options().create(true).append(true).open(report)?;
        // One write a line, for journeys run side by side.
        report.write_all(format!("{instead}\t{test}\n").as_bytes())?;
        Ok(false)
    }
}
