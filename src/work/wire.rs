//! How jobs and reports travel between the page and the worker: as text, which the page can read and write already.

use super::{Job, Report};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Word {
    /// It listens from now on; what was sent before may be lost.
    Ready,
    /// Something about the job it was given.
    Report(Report),
    /// It cannot go on, with the reason for a log. `web/worker_start.js` says this, too.
    Failed(String),
}

/// A message that is none of ours.
#[derive(Debug, Error)]
#[error("the message cannot be read: {0}")]
pub struct Garbled(#[from] serde_json::Error);

/// The job as text.
///
/// # Errors
/// No job there is cannot be written.
pub fn write_job(job: &Job) -> Result<String, Garbled> {
    Ok(serde_json::to_string(job)?)
}

/// The job that was sent.
///
/// # Errors
/// The text is no job.
pub fn read_job(text: &str) -> Result<Job, Garbled> {
    Ok(serde_json::from_str(text)?)
}

/// The word as text.
///
/// # Errors
/// No word there is cannot be written.
pub fn write_word(word: &Word) -> Result<String, Garbled> {
    Ok(serde_json::to_string(word)?)
}

/// The word that was said.
///
/// # Errors
/// The text is no word.
pub fn read_word(text: &str) -> Result<Word, Garbled> {
    Ok(serde_json::from_str(text)?)
}

/// Does the job of that text, and says everything about it as text: all that the worker does.
pub fn serve(job: &str, say: &mut dyn FnMut(&Word)) {
    match read_job(job) {
        Ok(job) => super::run(&job, &mut |report| say(&Word::Report(report))),
        Err(garbled) => say(&Word::Failed(garbled.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::run;
    use super::super::self_test::SelfTest;
    use super::*;

    fn job() -> Job {
        Job::SelfTest(SelfTest {
            customers: 7,
            draws: 50,
        })
    }

    #[test]
    fn a_job_arrives_as_it_was_sent() {
        let text = write_job(&job()).expect("a job");
        assert_eq!(read_job(&text).expect("the same job"), job());
    }

    #[test]
    fn the_worker_says_what_the_job_reports_and_all_of_it_arrives() {
        let mut reports = Vec::new();
        run(&job(), &mut |report| reports.push(report));
        let mut heard = Vec::new();
        serve(&write_job(&job()).expect("a job"), &mut |word| {
            let text = write_word(word).expect("a word");
            heard.push(read_word(&text).expect("the same word"));
        });
        let expected: Vec<Word> = reports.into_iter().map(Word::Report).collect();
        assert_eq!(heard, expected);
    }

    #[test]
    fn what_is_no_job_is_refused_aloud() {
        for text in [
            "",
            "null",
            "{\"SelfTest\":{}}",
            "{\"SelfTest\":{\"customers\":7,\"draws\":-1}}",
        ] {
            let mut heard = Vec::new();
            serve(text, &mut |word| heard.push(word.clone()));
            assert!(matches!(&heard[..], [Word::Failed(_)]), "{text}: {heard:?}");
        }
    }

    #[test]
    fn the_script_that_starts_the_worker_speaks_as_it_does() {
        let said = read_word("{\"Failed\":\"no connection\"}").expect("a word");
        assert_eq!(said, Word::Failed("no connection".into()));
        assert_eq!(write_word(&Word::Ready).expect("a word"), "\"Ready\"");
    }
}
