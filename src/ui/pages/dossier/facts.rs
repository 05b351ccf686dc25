//! How often they order, who and where they are: rhythm, people, family, details.

use super::account_form::{attitude, kind, power};
use super::asked::Addition;
use super::open::use_open;
use super::rhythm;
use super::typed;
use crate::i18n::{Key, Text, key, t};
use crate::model::{AccountId, Contact, ContactId, Edit, RecordRef, Roles};
use crate::sorting;
use crate::ui::chart::Chart;
use crate::ui::help::Term;
use crate::ui::parts::{Dialog, Explained, Meanings};
use crate::ui::route::{Route, Tab};
use crate::ui::session::Session;
use crate::ui::words;
use leptos::prelude::*;

/// The column beside the tabs.
#[component]
pub(super) fn Facts() -> impl IntoView {
    let session = use_open().session;
    view! {
        <aside class="dossier-side stack" aria-label=session.say(key!("dossier-facts"))>
            <Rhythm/>
            <People/>
            <Family/>
            <Details/>
        </aside>
    }
}

/// How often they order.
#[component]
fn Rhythm() -> impl IntoView {
    let open = use_open();
    let model = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let chart = |text: &Text| rhythm::chart(text, dossier, open.day());
            open.session.text.with(chart)
        })
    });
    view! { <section class="panel"><Chart id="orders-per-month" model/></section> }
}

#[component]
fn People() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let ids = move || {
        let day = open.day();
        open.dossier.with(|dossier| {
            let mut people: Vec<&Contact> = dossier.contacts.iter().collect();
            // Who decides most stands first.
            sorting::by_cached_key(&mut people, |one| {
                (
                    std::cmp::Reverse(one.power.value_on(day)),
                    one.name.to_lowercase(),
                )
            });
            people.into_iter().map(|contact| contact.id).collect::<Vec<_>>()
        })
    };
    let none = move || open.dossier.with(|dossier| dossier.contacts.is_empty());
    view! {
        <section class="panel">
            <header>
                <h2>{session.say(key!("field-contacts"))}</h2>
                <button on:click=move |_| open.editor.add(Addition::Contact)>{session.say(key!("contact-add"))}</button>
            </header>
            <Show when=none><p class="quiet-text small">{session.say(key!("contacts-none"))}</p></Show>
            <Show when=move || !none()><Meanings terms=&PEOPLE/></Show>
            <ul class="people"><For each=ids key=|id| *id let:id><Person id/></For></ul>
        </section>
    }
}

const PEOPLE: [Term; 4] = [Term::Contact, Term::Role, Term::Power, Term::Attitude];

#[component]
fn Person(id: ContactId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let contact = Memo::new(move |_| open.dossier.with(|dossier| dossier.contacts.get(id).cloned()));
    let field = move |read: fn(&Contact) -> &str| {
        move || {
            contact.with(|contact| {
                contact
                    .as_ref()
                    .map(|contact| read(contact).to_owned())
                    .filter(|text| !text.is_empty())
            })
        }
    };
    let name = field(|contact| &contact.name);
    let phone = field(|contact| &contact.phone);
    let email = field(|contact| &contact.email);
    let beliefs = move || {
        let day = open.day();
        let held = contact.with(|contact| {
            let contact = contact.as_ref()?;
            let keys = [
                contact.power.value_on(day).map(power),
                contact.attitude.value_on(day).map(attitude),
            ];
            let roles = contact
                .roles
                .value_on(day)
                .filter(|roles| *roles != Roles::default());
            Some((keys, roles))
        });
        let (keys, roles) = held?;
        Some(session.text.with(|text| {
            let judged = keys.into_iter().flatten().map(|key| text.get(key));
            let roles = roles.map(|roles| words::judged::roles(text, roles));
            let all: Vec<String> = roles.into_iter().chain(judged).collect();
            if all.is_empty() {
                t!(text, "power-unrated")
            } else {
                all.join(" · ")
            }
        }))
    };
    let edit = move || {
        session.text.with(|text| {
            t!(
                text,
                "dossier-act-on",
                action = t!(text, "edit"),
                what = name().unwrap_or_default()
            )
        })
    };
    view! {
        <li>
            <div class="row between">
                <strong><bdi>{name}</bdi></strong>
                <button class="quiet" aria-label=edit on:click=move |_| open.editor.edit(RecordRef::Contact(open.id, id))>{session.say(key!("edit"))}</button>
            </div>
            <bdi class="small">{field(|contact| &contact.title)}</bdi>
            <span class="small quiet-text">{beliefs}</span>
            {move || phone().map(|number| view! { <a class="small" href=format!("tel:{}", dialled(&number))><bdi>{number.clone()}</bdi></a> })}
            {move || email().map(|address| view! { <a class="small" href=format!("mailto:{address}")><bdi>{address.clone()}</bdi></a> })}
        </li>
    }
}

/// What a telephone dials: spaces and brackets are for eyes.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'))
        .collect()
}

#[component]
fn Family() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let named = move |id: AccountId| {
        session
            .book
            .with(|book| book.dossier(id).map(|held| (id, held.account.name.clone())))
    };
    let parent = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.account.parent)
            .and_then(named)
    });
    let children = Memo::new(move |_| {
        let mut children: Vec<_> = session.book.with(|book| {
            let below = book
                .dossiers()
                .filter(|held| held.account.parent == Some(open.id));
            below.map(|held| (held.id(), held.account.name.clone())).collect()
        });
        sorting::by_cached_key(&mut children, |(_, name)| name.to_lowercase());
        children
    });
    let link = |(id, name): (AccountId, String)| {
        view! { <a href=Route::Dossier(id, Tab::Overview).to_string()><bdi>{name}</bdi></a> }
    };
    view! {
        <Show when=move || parent.with(Option::is_some) || children.with(|children| !children.is_empty())>
            <section class="panel stack">
                <h2>{session.say(key!("family"))}</h2>
                {move || parent.get().map(|parent| view! { <p class="small">{session.say(key!("field-parent"))} " " {link(parent)}</p> })}
                <ul class="people">{move || children.get().into_iter().map(|child| view! { <li>{link(child)}</li> }).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Details() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let deleting = RwSignal::new(false);
    let facts = move || {
        open.dossier.with(|dossier| {
            let account = &dossier.account;
            let address = &account.address;
            let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            let town = [&address.postal_code, &address.city]
                .map(String::as_str)
                .join(" ");
            let place = [
                address.street.as_str(),
                town.trim(),
                &address.region,
                &address.country,
            ];
            let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
            session.text.with(|words| {
                let wallet = account.share_of_wallet.value_on(open.day());
                [
                    (key!("ask-kind"), Some(words.get(kind(account.kind)))),
                    (key!("ask-segment"), text(&account.segment)),
                    (
                        key!("field-opened-on"),
                        account.opened_on.map(|day| words.date(day)),
                    ),
                    (key!("field-lost-on"), account.lost_on.map(|day| words.date(day))),
                    (
                        key!("ask-wallet"),
                        wallet.map(|share| words.percent(share.as_f64(), 0)),
                    ),
                    (key!("ask-address"), text(&place.join(", "))),
                    (key!("ask-phone"), text(&address.phone)),
                    (key!("ask-website"), text(&address.website)),
                    (key!("dossier-tags"), text(&account.tags.join(", "))),
                ]
            })
        })
    };
    let custom = move || {
        let fields = open.dossier.with(|dossier| dossier.account.custom.clone());
        let shown = |text: &Text, fact: String| typed::full_day(&fact).map_or(fact, |day| text.date(day));
        session.text.with(|text| {
            let fields = fields.into_iter();
            fields
                .map(|(label, fact)| (label, shown(text, fact)))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <section class="panel">
            <header>
                <h2>{session.say(key!("dossier-details"))}</h2>
                <button on:click=move |_| open.editor.edit(RecordRef::Account(open.id))>{session.say(key!("account-edit"))}</button>
            </header>
            <dl class="facts">
                {move || facts().into_iter().filter_map(|(label, fact)| Some((label, fact?))).map(|(label, fact)| view! {
                    <div><dt>{named(session, label)}</dt><dd><bdi>{fact}</bdi></dd></div>
                }).collect_view()}
                {move || custom().into_iter().map(|(label, fact)| view! {
                    <div><dt><bdi>{label}</bdi></dt><dd><bdi>{fact}</bdi></dd></div>
                }).collect_view()}
            </dl>
            <button class="danger" on:click=move |_| deleting.set(true)>{session.say(key!("account-delete"))}</button>
            <Dialog open=deleting title=Signal::derive(session.say(key!("account-delete")))><Farewell deleting/></Dialog>
        </section>
    }
}

/// The label of a fact; the one that is a term of the field leads to its meaning.
fn named(session: Session, label: Key) -> AnyView {
    if label == key!("ask-wallet") {
        return view! { <Explained term=Term::Wallet>{session.say(label)}</Explained> }.into_any();
    }
    session.say(label).into_any()
}

/// What goes with the account, before it goes.
#[component]
fn Farewell(deleting: RwSignal<bool>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let question = move || {
        open.dossier.with(|dossier| {
            session.text.with(|text| {
                t!(
                    text,
                    "account-delete-question",
                    name = dossier.account.name.as_str(),
                    contacts = dossier.contacts.len(),
                    touchpoints = dossier.touchpoints.len(),
                    orders = dossier.orders.len(),
                    promises = dossier.promises.len(),
                    complaints = dossier.complaints.len(),
                    contracts = dossier.contracts.len(),
                    others = dossier.invoices.len()
                        + dossier.surveys.len()
                        + dossier.needs.len()
                        + dossier.signs.len()
                )
            })
        })
    };
    let fault = RwSignal::new(None::<String>);
    let delete = move |_| match session.edit(Edit::Remove(vec![RecordRef::Account(open.id)])) {
        Ok(()) => {
            deleting.set(false);
            let _ = window().location().set_hash(&Route::Accounts.to_string());
        }
        Err(refusal) => fault.set(Some(
            session
                .text
                .with_untracked(|text| crate::ui::words::refusal(text, &refusal)),
        )),
    };
    view! {
        <p>{question}</p>
        <p>{session.say(key!("account-delete-undo"))}</p>
        {move || fault.get().map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        <footer>
            <button on:click=move |_| deleting.set(false)>{session.say(key!("cancel"))}</button>
            <button class="danger" on:click=delete>{session.say(key!("account-delete"))}</button>
        </footer>
    }
}
