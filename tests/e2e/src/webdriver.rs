//! One chromedriver process, ended with its owner.

use anyhow::{Context, Result};
use std::fmt::Display;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running driver on a port of its own choosing.
pub(crate) struct DriverProcess {
    child: Child,
    port: u16,
}

impl DriverProcess {
    pub(crate) fn start() -> Result<Self> {
        let program = crate::setting("RAPPORT_CHROMEDRIVER", || PathBuf::from("chromedriver"));
        let mut command = Command::new(&program);
        command
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let child = command
            .spawn()
            .with_context(|| format!("{} did not start", program.display()))?;
        // Owned at once, so that it is ended on every way out of here.
        let mut process = Self { child, port: 0 };
        let output = process
            .child
            .stdout
            .take()
            .context("chromedriver has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.find_map(|line| port(&line));
        process.port = port.context("chromedriver ended without naming its port")?;
        // Nobody listens any longer; the driver must not die of a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(process)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
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

impl Drop for DriverProcess {
    fn drop(&mut self) {
        // Both fail only if it is gone already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The port in "ChromeDriver was started successfully on port 12345."
fn port(line: &str) -> Option<u16> {
    line.strip_prefix("ChromeDriver was started successfully on port ")?
        .trim_end_matches('.')
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn reads_the_port_chromedriver_chose() {
        assert_eq!(
            port("ChromeDriver was started successfully on port 41231."),
            Some(41231)
        );
        assert_eq!(port("Starting ChromeDriver 156.0 on port 0"), None);
    }
}
