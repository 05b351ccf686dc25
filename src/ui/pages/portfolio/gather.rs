//! What the accounts brought and earned, added up in slices and kept in step with the book, the day and the period.

use super::earnings::{Earnings, Part};
use super::ranking::{Period, Ranking, brought};
use crate::model::{Dossier, Held};
use crate::ui::per_account::PerAccount;
use crate::ui::session::Session;
use crate::ui::slices::Slices;
use leptos::prelude::*;
use std::sync::Arc;

/// What the page knows of the accounts. While it is worked out anew the last stays.
#[derive(Clone, Copy)]
pub(super) struct Gathered {
    /// Who brought how much; none before the first time.
    pub(super) ranking: RwSignal<Option<Arc<Ranking>>>,
    /// Who earned how much, if any cost is known; none before the first time.
    pub(super) earnings: RwSignal<Option<Option<Arc<Earnings>>>>,
}

/// Adds up now and whenever the book, the day or the period changes.
pub(super) fn gathered(session: Session, period: RwSignal<Period>) -> Gathered {
    let gathered = Gathered {
        ranking: RwSignal::new(None),
        earnings: RwSignal::new(None),
    };
    let slices = Slices::new();
    let sums = StoredValue::new(PerAccount::default());
    let parts = StoredValue::new(PerAccount::default());
    Effect::new(move || {
        let (book, period, as_of) = (session.book.get(), period.get(), session.as_of.get());
        slices.begin(async move |run| {
            sums.update_value(|sums| sums.rest_on((period, as_of)));
            let mut accounts = Vec::new();
            let sum = |dossier: &Held<Dossier>| {
                sums.update_value(|sums| {
                    let brought = sums.of(dossier, || brought(dossier, period, as_of));
                    accounts.push((dossier.clone(), brought.clone()));
                });
            };
            run.each(book.dossiers(), sum).await?;
            run.settle().await?;
            let ranking = Arc::new(Ranking::of(&accounts, book.policy().currency));
            let currency = ranking.currency;
            gathered.ranking.set(Some(ranking));
            run.settle().await?;

            parts.update_value(|parts| parts.rest_on((book.without_dossiers(), currency, period, as_of)));
            let mut earned = Vec::new();
            let earn = |dossier: &Held<Dossier>| {
                parts.update_value(|parts| {
                    let part = parts.of(dossier, || Part::of(&book, dossier, currency, period, as_of));
                    earned.push(part.clone());
                });
            };
            run.each(book.dossiers(), earn).await?;
            run.settle().await?;
            let earnings = Earnings::of(currency, earned).map(Arc::new);
            gathered.earnings.set(Some(earnings));
            Some(())
        });
    });
    gathered
}
