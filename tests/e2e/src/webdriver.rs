//! One driver process and what it needs around it, ended with its owner.

use crate::engine::Engine;
use crate::profile::Profile;
use anyhow::{Context, Result, bail};
use std::fmt::Display;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// The small browser's own bar is wider than a phone; without room around its buttons it is not.
const NO_TRIMMINGS: &str = "* { margin: 0; padding: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.01); }";
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver on a port of its own choosing.
pub(crate) struct DriverProcess {
    // Ended in this order: a browser whose screen is gone goes too.
    driver: Owned,
    _screen: Option<Owned>,
    port: u16,
}

/// A child process that ends with its owner.
struct Owned(Child);

impl Drop for Owned {
    fn drop(&mut self) {
        // Both fail only if it is gone already, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl DriverProcess {
    pub(crate) fn start(engine: Engine, profile: &Profile) -> Result<Self> {
        match engine {
            Engine::Chromium => {
                let program = crate::setting("RAPPORT_CHROMEDRIVER", || PathBuf::from("chromedriver"));
                Self::speaking(Command::new(&program).arg("--port=0"))
            }
            Engine::Firefox => {
                let program = crate::setting("RAPPORT_GECKODRIVER", || PathBuf::from("geckodriver"));
                // A narrow window and the system's colours are set from the browser's own side.
                let options = ["--port", "0", "--websocket-port", "0", "--allow-system-access"];
                Self::speaking(Command::new(&program).args(options).env_remove("DISPLAY"))
            }
            Engine::WebKit => Self::webkit(profile),
        }
    }

    /// A driver that says which port it chose.
    fn speaking(command: &mut Command) -> Result<Self> {
        let (driver, mut lines) = spawn(command)?;
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port(&line));
        let port = port.with_context(|| format!("{} ended without naming its port", name(command)))?;
        // Nobody listens any longer; the driver must not die of a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(Self {
            driver,
            _screen: None,
            port,
        })
    }

    /// `WebKitWebDriver` takes a port and says nothing; its browser needs a screen.
    fn webkit(profile: &Profile) -> Result<Self> {
        let program = crate::setting("RAPPORT_XVFB", || PathBuf::from("Xvfb"));
        let mut xvfb = Command::new(&program);
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1200x24",
            "-nolisten",
            "tcp",
        ]);
        let (screen, mut lines) = spawn(&mut xvfb)?;
        let display = lines
            .next()
            .transpose()?
            .context("Xvfb ended without naming its screen")?;
        let settings = profile.path().join("gtk-3.0");
        std::fs::create_dir_all(&settings)?;
        std::fs::write(settings.join("gtk.css"), NO_TRIMMINGS)?;
        let downloads = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", profile.downloads().display());
        std::fs::write(profile.path().join("user-dirs.dirs"), downloads)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let program = crate::setting("RAPPORT_WEBKITDRIVER", || PathBuf::from("WebKitWebDriver"));
        let mut command = Command::new(&program);
        command
            .arg(format!("--port={port}"))
            .env("DISPLAY", format!(":{}", display.trim()))
            .env("XDG_CONFIG_HOME", profile.path())
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env("NO_AT_BRIDGE", "1");
        let (driver, lines) = spawn(&mut command)?;
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        await_port(port, &program)?;
        Ok(Self {
            driver,
            _screen: Some(screen),
            port,
        })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends the browser with all its processes at one blow, as a power cut would.
    pub(crate) fn kill_browser(&self) -> Result<()> {
        crate::process::kill_below(self.driver.0.id())
    }

    /// Closes a session's browser and waits for the driver's word, without any runtime.
    pub(crate) fn end_session(&self, session: impl Display) -> Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            stream,
            "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = [0; 12];
        Ok(stream.read_exact(&mut answer)?)
    }
}

fn spawn(command: &mut Command) -> Result<(Owned, Lines<BufReader<ChildStdout>>)> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{} did not start", name(command)))?;
    // Owned at once, so that it is ended on every way out of here.
    let mut owned = Owned(child);
    let output = owned.0.stdout.take().context("the driver has no output")?;
    Ok((owned, BufReader::new(output).lines()))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn await_port(port: u16, program: &Path) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE {
            bail!("{} did not answer on its port", program.display());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// The port in "ChromeDriver was started successfully on port 12345." or "… Listening on 127.0.0.1:12345".
fn port(line: &str) -> Option<u16> {
    let chromium = line.strip_prefix("ChromeDriver was started successfully on port ");
    let firefox = || line.split_once("Listening on 127.0.0.1:").map(|(_, port)| port);
    chromium.or_else(firefox)?.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn reads_the_port_a_driver_chose() {
        let lines = [
            "ChromeDriver was started successfully on port 41231.",
            "1795650751725\tgeckodriver\tINFO\tListening on 127.0.0.1:41629",
            "Starting ChromeDriver 156.0 on port 0",
        ];
        assert_eq!(lines.map(port), [Some(41231), Some(41629), None]);
    }
}
