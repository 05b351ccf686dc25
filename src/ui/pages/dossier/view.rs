//! The dossier's page: its head, its tabs, and beside them the facts.

use super::closeness::Closeness;
use super::complaints::ComplaintsTab;
use super::contracts::Contracts;
use super::editor::EditorDialog;
use super::entry::{Mode, QuickEntry};
use super::facts::Facts;
use super::head::Head;
use super::health::HealthPanel;
use super::history_view::Past;
use super::invoices::Invoices;
use super::leaving::Leaving;
use super::open::{Open, use_open};
use super::orders::OrdersTab;
use super::promises::PromisesTab;
use super::question_view::OpenQuestion;
use super::relationship::RelationshipTab;
use super::timeline::TimelineTab;
use super::value::ValuePanel;
use crate::model::AccountId;
use crate::ui::fetched;
use crate::ui::pages::Unknown;
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use crate::ui::slices::turns;
use leptos::prelude::*;

/// One account's dossier.
#[component]
pub(crate) fn Dossier(account: AccountId, tab: Tab) -> impl IntoView {
    let session = use_session();
    session.on_screen.set(Some(account));
    on_cleanup(move || session.on_screen.set(None));
    let exists = Memo::new(move |_| session.book.with(|book| book.dossier(account).is_some()));
    move || {
        let held = session.book.with_untracked(|book| book.dossier(account).cloned());
        match held.filter(|_| exists.get()) {
            Some(held) => {
                let open = Open::new(session, held);
                open.heed_address();
                provide_context(open);
                view! { <Page tab/> }.into_any()
            }
            None => view! { <Unknown/> }.into_any(),
        }
    }
}

#[component]
fn Page(tab: Tab) -> impl IntoView {
    let mode = RwSignal::new(Mode::Touchpoint);
    let content = match tab {
        Tab::Overview => {
            // What is seen first is drawn first.
            let turn = turns(4);
            view! {
                <QuickEntry modes=&[Mode::Touchpoint, Mode::Promise, Mode::Complaint] mode/>
                <OpenQuestion mode/>
                <HealthPanel/>
                <Show when=move || turn.get().ge(&1)><Past/></Show>
                <Show when=move || turn.get().ge(&2)><Leaving/></Show>
                <Show when=move || turn.get().ge(&3)><ValuePanel/></Show>
                <Show when=move || turn.get().ge(&4)><Closeness/></Show>
            }
            .into_any()
        }
        Tab::Timeline => view! {
            <QuickEntry modes=&[Mode::Touchpoint, Mode::Promise, Mode::Complaint]/>
            <TimelineTab/>
        }
        .into_any(),
        Tab::Promises => view! { <QuickEntry modes=&[Mode::Promise]/> <PromisesTab/> }.into_any(),
        Tab::Complaints => view! { <QuickEntry modes=&[Mode::Complaint]/> <ComplaintsTab/> }.into_any(),
        Tab::Relationship => view! { <RelationshipTab/> }.into_any(),
        Tab::Orders => view! { <Contracts/> <Invoices/> <OrdersTab/> }.into_any(),
        Tab::Value => {
            let route = Route::Dossier(use_open().id, Tab::Value);
            fetched::show(&fetched::ACCOUNT_VALUE, &route)
        }
    };
    view! {
        <Head tab/>
        <div class="dossier">
            <div class="dossier-main stack">{content}</div>
            <Facts/>
        </div>
        <EditorDialog/>
    }
}
