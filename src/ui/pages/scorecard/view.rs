//! The page of key accounts.

use super::card::{Card, Customers};
use super::criteria_view::Criteria;
use super::draft::{Draft, Faults};
use super::ranking_view::Ranking;
use super::words;
use crate::engine::scorecard::Rule;
use crate::engine::selection::{self, Figures, Shown, top};
use crate::i18n::key;
use crate::model::{AccountId, Criterion, Dossier, Edit, Held, Policy, Refusal};
use crate::ui::help::Term;
use crate::ui::pages::Sides;
use crate::ui::parts::Meanings;
use crate::ui::per_account::PerAccount;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::slices::Slices;
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
    /// The customers; none until they are put together for the first time.
    pub(super) customers: RwSignal<Option<Arc<Customers>>>,
    /// The ranking by the last draft that read well; it stands until the next is there.
    pub(super) card: RwSignal<Option<Arc<Card>>>,
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
        let customers = gathered(session);
        Self {
            session,
            typed,
            draft,
            read,
            customers,
            card: ranked(customers, read, policy),
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

/// The customers, put together anew whenever the book or the day changes.
fn gathered(session: Session) -> RwSignal<Option<Arc<Customers>>> {
    let customers = RwSignal::new(None);
    let slices = Slices::new();
    let shown = StoredValue::new(PerAccount::default());
    Effect::new(move || {
        let (book, as_of) = (session.book.get(), session.as_of.get());
        shown.update_value(|shown| shown.rest_on((book.without_dossiers(), as_of)));
        slices.begin(async move |run| {
            let mut families: BTreeMap<AccountId, Shown> = BTreeMap::new();
            let join = |dossier: &Held<Dossier>| {
                let family = families.entry(top(&book, &dossier.account)).or_default();
                shown.update_value(|shown| {
                    family.join(shown.of(dossier, || Shown::of(&book, dossier, as_of)));
                });
            };
            run.each(book.dossiers(), join).await?;
            let mut all = Customers::default();
            let add = |(id, family): (AccountId, Shown)| {
                if let Some(figures) = family.figures(&book, id, as_of) {
                    all.add(id, figures);
                }
            };
            run.each(families, add).await?;
            customers.set(Some(Arc::new(all)));
            Some(())
        });
    });
    customers
}

/// The ranking of the customers, worked out anew whenever they or the criteria change.
fn ranked(
    customers: RwSignal<Option<Arc<Customers>>>,
    read: Memo<Result<Vec<Criterion>, Faults>>,
    policy: Memo<Vec<Criterion>>,
) -> RwSignal<Option<Arc<Card>>> {
    let card = RwSignal::new(None::<Arc<Card>>);
    let slices = Slices::new();
    let last = StoredValue::new(None::<Vec<Criterion>>);
    Effect::new(move || {
        let Some(customers) = customers.get() else { return };
        // While something does not read, the ranking is by what read last, or as the policy has it.
        if let Ok(criteria) = read.get() {
            last.set_value(Some(criteria));
        }
        let criteria = last.get_value().unwrap_or_else(|| policy.get());
        // Criteria that cannot rank stand in no policy but that of a foreign file.
        let rule = Rule::of(selection::criteria(&criteria)).ok();
        slices.begin(async move |run| {
            let rule = rule?;
            let mut scored = Vec::with_capacity(customers.figures.len());
            let score = |(id, figures): &(AccountId, Figures)| scored.push(rule.score(*id, figures));
            run.each(&customers.figures, score).await?;
            run.settle().await?;
            card.set(Some(Arc::new(Card::of(&criteria, rule, &customers, scored))));
            Some(())
        });
    });
    card
}

const TERMS: [Term; 4] = [Term::Scorecard, Term::SwapDistance, Term::Interval, Term::Tier];

/// The customers by what makes an account key, with the criteria to try beside them.
#[component]
pub(crate) fn KeyAccounts() -> impl IntoView {
    let session = use_session();
    let desk = Desk::new(session);
    let count = Memo::new(move |_| {
        desk.customers
            .with(|customers| Some(customers.as_ref()?.figures.len()))
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
        <Show when=move || count.get().is_some() fallback=move || view! {
            <p role="status" class="quiet-text">{session.say(key!("ahead-reading"))}</p>
        }>
            <Show when=move || count.get() != Some(0) fallback=|| view! { <NoCustomers/> }>
                <div class="row grid-count">
                    <p class="small quiet-text" role="status">{summary}</p>
                    <Meanings terms=&TERMS/>
                </div>
                <div class="scorecard">
                    <Ranking desk/>
                    <Criteria desk/>
                </div>
            </Show>
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
