//! The processes under a driver, for a browser that is to end without a warning.

use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Dead processes are gone from the machine well within this.
const PATIENCE: Duration = Duration::from_secs(5);

/// A line of the system's table of processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Process {
    pid: u32,
    parent: u32,
    /// Ended, and only not yet taken note of by its parent.
    dead: bool,
}

/// Ends everything below that process at one blow, and waits until it is gone.
pub(crate) fn kill_below(root: u32) -> Result<()> {
    let doomed = below(&table(), root);
    ensure!(!doomed.is_empty(), "there is no browser to end");
    // Some may go by themselves meanwhile, which is what is wanted.
    Command::new("sh")
        .args(["-c", "kill -KILL \"$@\" 2>&-", "kill"])
        .args(doomed.iter().map(|process| process.pid.to_string()))
        .status()?;
    let start = Instant::now();
    loop {
        let now = table();
        let left = doomed
            .iter()
            .filter(|process| now.get(&process.pid).is_some_and(|now| !now.dead));
        if left.count() == 0 {
            return Ok(());
        }
        ensure!(
            start.elapsed() < PATIENCE,
            "the browser outlives being killed: {doomed:?}"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn table() -> BTreeMap<u32, Process> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return BTreeMap::new();
    };
    entries
        .flatten()
        .filter_map(|entry| line(&fs::read_to_string(entry.path().join("stat")).ok()?))
        .map(|process| (process.pid, process))
        .collect()
}

/// Reads `pid (name) state parent …`; the name may hold blanks and brackets.
fn line(stat: &str) -> Option<Process> {
    let (pid, rest) = stat.split_once(' ')?;
    let mut words = rest.rsplit_once(')')?.1.split_whitespace();
    let dead = matches!(words.next()?, "Z" | "X");
    Some(Process {
        pid: pid.parse().ok()?,
        parent: words.next()?.parse().ok()?,
        dead,
    })
}

/// Children, their children and so on, parents first.
fn below(all: &BTreeMap<u32, Process>, root: u32) -> Vec<Process> {
    let mut found: Vec<Process> = Vec::new();
    let mut parents = vec![root];
    while let Some(parent) = parents.pop() {
        let children = all
            .values()
            .filter(|process| process.parent == parent && !process.dead);
        for child in children {
            found.push(*child);
            parents.push(child.pid);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_brackets_misleads_nobody() {
        let read = line("42 (Web (Content) 1) S 7 41 3 0");
        let wanted = Process {
            pid: 42,
            parent: 7,
            dead: false,
        };
        assert_eq!(read, Some(wanted));
    }

    #[test]
    fn grandchildren_end_with_their_forebear_and_it_stays() -> Result<()> {
        let mut shell = Command::new("sh")
            .args(["-c", "sh -c 'sleep 60; :' & sleep 60; :"])
            .spawn()?;
        let start = Instant::now();
        while below(&table(), shell.id()).len() < 3 && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
        }
        kill_below(shell.id())?;
        assert_eq!(below(&table(), shell.id()), []);
        shell.wait()?;
        Ok(())
    }
}
