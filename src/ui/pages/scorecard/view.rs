//! The page of key accounts.

use super::card::{Candidates, Card, Known, known};
use super::criteria_view::Criteria;
use super::draft::{Draft, Faults};
use super::ranking_view::Ranking;
use super::words;
use crate::engine::selection::candidates;
use crate::i18n::key;
use crate::model::{AccountId, Criterion, Edit, Measure, Policy, Refusal};
use crate::ui::help::Term;
use crate::ui::pages::Sides;
use crate::ui::parts::Meanings;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the page's parts share.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    /// What was typed; none while nothing was.
    typed: RwSignal<Option<Draft>>,
    /// What stands in the inputs.
    pub(super) draft: Memo<Draft>,
    /// What it reads as.
    pub(super) read: Memo<Result<Vec<Criterion>, Faults>>,
    /// The ranking by the last draft that read well.
    pub(super) card: Memo<Option<Arc<Card>>>,
    /// What is known of the customers.
    pub(super) known: Memo<BTreeMap<Measure, Known>>,
    /// The rows chosen.
    pub(super) chosen: RwSignal<BTreeSet<AccountId>>,
    /// Why the book refused the criteria.
    pub(super) refusal: RwSignal<Option<Refusal>>,
}

/// What was typed, kept for the session: a look at another page must not cost it.
#[derive(Clone, Copy)]
struct Typing(RwSignal<Option<Draft>>);

fn typing(session: Session) -> RwSignal<Option<Draft>> {
    let kept = use_context::<Typing>().unwrap_or_else(|| {
        session.for_good(|| {
            let typing = Typing(RwSignal::new(None));
            provide_context(typing);
            typing
        })
    });
    kept.0
}

impl Desk {
    fn new(session: Session) -> Self {
        let typed = typing(session);
        let policy = Memo::new(move |_| session.book.with(|book| book.policy().scorecard.clone()));
        let draft = Memo::new(move |_| {
            let standing = || policy.with(|policy| Draft::of(policy));
            typed.get().unwrap_or_else(standing)
        });
        let read = Memo::new(move |_| draft.with(Draft::read));
        let customers: Memo<Candidates> = Memo::new(move |_| {
            let as_of = session.as_of.get();
            Arc::new(session.book.with(|book| candidates(book, as_of)))
        });
        let card = Memo::new(move |before: Option<&Option<Arc<Card>>>| {
            let customers = customers.get();
            // While something does not read, the ranking stays as it was, or as the policy has it.
            let criteria = read.get().unwrap_or_else(|_| match before {
                Some(Some(card)) => card.criteria.clone(),
                _ => policy.get(),
            });
            Card::of(&criteria, &customers).map(Arc::new)
        });
        Self {
            session,
            typed,
            draft,
            read,
            card,
            known: Memo::new(move |_| customers.with(|customers| known(customers))),
            chosen: RwSignal::new(BTreeSet::new()),
            refusal: RwSignal::new(None),
        }
    }

    /// Changes the draft.
    pub(super) fn change(self, change: impl FnOnce(&mut Draft)) {
        let mut draft = self.draft.get_untracked();
        change(&mut draft);
        self.refusal.set(None);
        self.typed.set(Some(draft));
    }

    /// Whether there is anything to save or discard.
    pub(super) fn is_dirty(self) -> bool {
        self.read.with(|read| {
            self.session
                .book
                .with(|book| read.as_ref().ok() != Some(&book.policy().scorecard))
        })
    }

    /// Leaves the criteria as they stand in the policy.
    pub(super) fn discard(self) {
        self.refusal.set(None);
        self.typed.set(None);
    }

    /// Makes the draft the policy's criteria.
    pub(super) fn save(self) {
        let Ok(scorecard) = self.read.get_untracked() else {
            return;
        };
        let mut policy = self
            .session
            .book
            .with_untracked(|book| Policy::clone(book.policy()));
        policy.scorecard = scorecard;
        policy.stamp = policy.stamp.edited(self.session.signature());
        match self.session.edit(Edit::Put(vec![policy.into()])) {
            Ok(()) => self.discard(),
            Err(refusal) => self.refusal.set(Some(refusal)),
        }
    }

    /// The name of an account.
    pub(super) fn name(self, id: AccountId) -> String {
        let name = |book: &crate::model::Book| book.dossier(id).map(|dossier| dossier.account.name.clone());
        self.session.book.with(name).unwrap_or_default()
    }
}

const TERMS: [Term; 4] = [Term::Scorecard, Term::SwapDistance, Term::Interval, Term::Tier];

/// The customers by what makes an account key, with the criteria to try beside them.
#[component]
pub(crate) fn KeyAccounts() -> impl IntoView {
    let session = use_session();
    let desk = Desk::new(session);
    let any = Memo::new(move |_| {
        desk.card.with(|card| {
            card.as_ref()
                .is_some_and(|card| !card.scorecard.ranking.is_empty())
        })
    });
    let summary = move || {
        desk.card.with(|card| {
            let card = card.as_ref()?;
            Some(session.text.with(|text| words::summary(text, card)))
        })
    };
    view! {
        <div class="page-head">
            <div>
                <h1>{session.say(key!("key-accounts"))}</h1>
                <p class="quiet-text">{session.say(key!("key-accounts-lead"))}</p>
            </div>
        </div>
        <Sides here=Route::KeyAccounts/>
        <Show when=move || any.get() fallback=|| view! { <NoCustomers/> }>
            <div class="row grid-count">
                <p class="small quiet-text" role="status">{summary}</p>
                <Meanings terms=&TERMS/>
            </div>
            <div class="scorecard">
                <Ranking desk/>
                <Criteria desk/>
            </div>
        </Show>
    }
}

#[component]
fn NoCustomers() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty panel">
            <h2>{session.say(key!("portfolio-empty"))}</h2>
            <p>{session.say(key!("key-accounts-none"))}</p>
            <a class="button primary" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
        </div>
    }
}
