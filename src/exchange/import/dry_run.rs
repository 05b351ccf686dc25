//! What an import would do, row by row.

use super::{DryRun, Source};
use crate::model::{Book, Currency, Mint, Signature};
use std::borrow::Borrow;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// What an import needs to know besides the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The currency of amounts that come without one; offer that of the policy.
    pub currency: Currency,
    /// Who imports, and when.
    pub signature: Signature,
}

/// Works out what the sources that are ready would do to the book, in the order of [`super::Kind::ALL`],
/// whatever their own order.
pub fn dry_run(book: &Book, sources: &[Source], options: &Options, mint: &mut Mint) -> DryRun {
    let paced = pin!(dry_run_paced(book, sources, options, mint, async |_| true));
    match paced.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Some(run)) => run,
        Poll::Ready(None) | Poll::Pending => unreachable!("nothing stops or waits in these pauses"),
    }
}

/// The same in pieces short enough for a page that must answer meanwhile. `pause` is told the share of rows
/// worked on, 0 to 1, and says whether to go on; if not, there is no result.
pub async fn dry_run_paced<S: Borrow<Source>>(
    book: &Book,
    sources: &[S],
    options: &Options,
    mint: &mut Mint,
    pause: impl AsyncFnMut(f64) -> bool,
) -> Option<DryRun> {
    let sources: Vec<&Source> = sources.iter().map(Borrow::borrow).collect();
    super::plan::run(book, &sources, options, mint, pause).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::read;
    use crate::model::Moment;

    fn options() -> Options {
        Options {
            currency: Currency::EUR,
            signature: Signature {
                at: Moment(1),
                by: None,
            },
        }
    }

    /// More rows than are worked on between two pauses.
    fn many() -> Source {
        let rows = (0..9_500).map(|row| format!("A{row},Account {row}\n"));
        let table: String = std::iter::once("number,name\n".to_owned()).chain(rows).collect();
        read("accounts.csv", table.as_bytes()).expect("the sample is a table")
    }

    fn paced(sources: &[Source], pause: impl AsyncFnMut(f64) -> bool) -> Option<DryRun> {
        let mut mint = Mint::new(1, 1);
        let (book, options) = (Book::default(), options());
        let run = pin!(dry_run_paced(&book, sources, &options, &mut mint, pause));
        match run.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(run) => run,
            Poll::Pending => panic!("no pause waits here"),
        }
    }

    #[test]
    fn pauses_tell_how_far_it_is_and_change_nothing() {
        let sources = [many()];
        let mut told = Vec::new();
        let run = paced(&sources, async |done| {
            told.push(done);
            true
        });
        assert!(
            told.len() >= 2 && told.is_sorted() && told.iter().all(|done| (0.0..=1.0).contains(done)),
            "{told:?}"
        );
        let whole = dry_run(&Book::default(), &sources, &options(), &mut Mint::new(1, 1));
        assert_eq!(run.map(|run| run.edit), Some(whole.edit));
    }

    #[test]
    fn a_pause_can_stop_it() {
        let mut pauses = 0;
        let run = paced(&[many()], async |_| {
            pauses += 1;
            false
        });
        assert_eq!((run.map(|run| run.edit), pauses), (None, 1));
    }
}
