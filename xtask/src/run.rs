//! Starts other programs: their output is shown as it comes, and test results are counted.

use crate::project::Sentence;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

/// How many tests passed, failed or were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) ignored: u64,
}

impl Tally {
    /// Adds what one `test result: …` line reports; other lines change nothing.
    fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else {
            return;
        };
        let count = |word| {
            let part = counts
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word));
            part.and_then(|number| number.trim().parse::<u64>().ok())
                .unwrap_or(0)
        };
        self.add(Self {
            passed: count("passed"),
            failed: count("failed"),
            ignored: count("ignored"),
        });
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

/// Runs a command with its output shown; an exit code other than 0 is a sentence.
pub(crate) fn show(command: &mut Command) -> Result<(), Sentence> {
    let status = command.status().map_err(|error| unstartable(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` ended with {status}.", name(command)))
    }
}

/// Runs a command and gives what it printed; what it complained about goes into the sentence.
pub(crate) fn ask(command: &mut Command) -> Result<String, Sentence> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| unstartable(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "`{}` ended with {}: {}",
        name(command),
        output.status,
        complaint.trim()
    ))
}

/// Runs a test command with its output shown and its results counted. A command that fails without
/// a failed test (it did not compile, say) counts as one failure.
pub(crate) fn tests(command: &mut Command) -> (Tally, Result<(), Sentence>) {
    tests_heard(command, &mut Heard::default())
}

/// So many failed tests may be the machine's doing; more are not.
const FEW: usize = 3;

/// Runs tests that depend on other programs, browsers say, whose drivers now and then lose an answer: where only
/// a few fail, those run once more. Gives the names of those that passed only then, for a person to look at.
pub(crate) fn tests_twice(make: impl Fn() -> Command) -> (Vec<String>, Tally, Result<(), Sentence>) {
    let mut heard = Heard::default();
    let (first, ended) = tests_heard(&mut make(), &mut heard);
    if ended.is_ok() || heard.failed.len() > FEW || !heard.explains(first) {
        return (Vec::new(), first, ended);
    }
    let mut failed = heard.failed;
    println!("▸ once more: {}", failed.join(", "));
    let mut heard = Heard::default();
    let mut command = make();
    let (second, again) = tests_heard(command.args(["--", "--exact"]).args(&failed), &mut heard);
    if second.passed + second.failed != failed.len() as u64 || again.is_err() && !heard.explains(second) {
        return (Vec::new(), first, ended);
    }
    failed.retain(|name| !heard.failed.contains(name));
    let tally = Tally {
        passed: first.passed + second.passed,
        failed: second.failed,
        ignored: first.ignored,
    };
    (failed, tally, again)
}

/// What test programs said of themselves.
#[derive(Default)]
struct Heard {
    /// The tests that failed.
    failed: Vec<String>,
    /// Programs that began and have not summed up.
    silent: u64,
}

impl Heard {
    fn read(&mut self, line: &str) {
        let line = line.trim_end();
        let name = line
            .strip_prefix("test ")
            .and_then(|rest| rest.strip_suffix(" ... FAILED"));
        self.failed.extend(name.map(String::from));
        self.silent += u64::from(line.starts_with("running "));
        self.silent = self
            .silent
            .saturating_sub(u64::from(line.starts_with("test result: ")));
    }

    /// Whether tests that failed are all that went wrong: no program ended on its way, or was none.
    fn explains(&self, tally: Tally) -> bool {
        self.silent == 0 && tally.failed > 0 && self.failed.len() as u64 == tally.failed
    }
}

fn tests_heard(command: &mut Command, heard: &mut Heard) -> (Tally, Result<(), Sentence>) {
    let mut tally = Tally::default();
    let ended = count_lines(command, &mut tally, heard);
    if ended.is_err() && tally.failed == 0 {
        tally.failed = 1;
    }
    if ended.is_ok() && tally.passed == 0 {
        tally.failed = 1;
        return (tally, Err(format!("`{}` ran no test.", name(command))));
    }
    (tally, ended)
}

fn count_lines(command: &mut Command, tally: &mut Tally, heard: &mut Heard) -> Result<(), Sentence> {
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| unstartable(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally.read(&line);
            heard.read(&line);
        }
    }
    let status = child
        .wait()
        .map_err(|error| format!("`{}` was lost: {error}.", name(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` ended with {status}.", name(command)))
    }
}

/// Announces a piece of work and says how long it took.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, Sentence>) -> Result<T, Sentence> {
    eprintln!("▸ {what}");
    let start = Instant::now();
    let result = work();
    let ended = if result.is_ok() { "done" } else { "failed" };
    eprintln!("  {what}: {ended} after {:.0} s", start.elapsed().as_secs_f64());
    result
}

fn unstartable(command: &Command, error: &std::io::Error) -> Sentence {
    format!(
        "`{}` could not be started: {error}.",
        command.get_program().to_string_lossy()
    )
}

fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let words = command
        .get_args()
        .take(4)
        .map(|word| word.to_string_lossy().into_owned());
    std::iter::once(program)
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, passed: u64, failed: u64, ignored: u64) {
        let mut tally = Tally::default();
        tally.read(line);
        assert_eq!(
            tally,
            Tally {
                passed,
                failed,
                ignored
            },
            "{line}"
        );
    }

    #[test]
    fn counts_what_cargo_libtest_mimic_and_the_wasm_runner_print() {
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s",
            12,
            0,
            1,
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            3,
            2,
            0,
        );
        check(
            "test result: ok. 7 passed; 0 failed; 0 ignored; 0 filtered out",
            7,
            0,
            0,
        );
        check("test clv::fits ... ok", 0, 0, 0);
    }

    #[test]
    fn a_command_that_fails_before_its_tests_counts_as_one_failure() {
        let (tally, ended) = super::tests(Command::new("false").arg("nothing"));
        assert_eq!(
            tally,
            Tally {
                passed: 0,
                failed: 1,
                ignored: 0
            }
        );
        assert!(ended.is_err());
    }

    /// Says of each of `tests` that it failed; asked for by name, only the one called "broken" still does. The one
    /// called "crash" ends its program, of which nothing more is heard.
    fn suite(tests: &str) -> (Vec<String>, Tally, bool) {
        let script = "last=0; [ \"$2\" = --exact ] && shift 2
            for test in \"$@\"; do
                [ \"$test\" = --first ] && first=yes && continue
                echo 'running 1 test'
                [ $test = crash ] && last=1 && continue
                [ -z \"$first\" ] && [ $test != broken ] && echo \"test $test ... ok\" && echo 'test result: 1 passed' && continue
                echo \"test $test ... FAILED\"; echo 'test result: 1 failed'; last=1
            done; exit $last";
        let asked = std::cell::Cell::new(false);
        let (late, tally, ended) = tests_twice(|| {
            let mut sh = Command::new("sh");
            sh.args(["-c", script, "sh"]);
            if !asked.replace(true) {
                sh.arg("--first").args(tests.split(' '));
            }
            sh
        });
        (late, tally, ended.is_ok())
    }

    #[test]
    fn a_few_failed_tests_run_once_more_and_are_told_of() {
        let counts = |passed, failed| Tally {
            passed,
            failed,
            ignored: 0,
        };
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(suite("one two"), (names(&["one", "two"]), counts(2, 0), true));
        assert_eq!(suite("one broken"), (names(&["one"]), counts(1, 1), false));
        assert_eq!(suite("one two three four"), (names(&[]), counts(0, 4), false));
        // Nobody knows what a program that died would have found.
        assert_eq!(suite("crash one"), (names(&[]), counts(0, 1), false));
    }
}
