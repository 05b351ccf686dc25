//! What is pressed, typed into and chosen from.

use super::samples::{ARABIC, LONG, UNBROKEN};
use super::view::{Part, Specimen};
use crate::i18n::{Key, key};
use crate::ui::parts::{Field, Icon, Menu};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// All of them.
#[component]
pub(super) fn Controls() -> impl IntoView {
    view! { <Buttons/> <Inputs/> <Fields/> <Choices/> <Menus/> <Switches/> <Tabs/> }
}

const BUTTONS: [(&str, &str); 5] = [
    ("plain", ""),
    ("primary", "primary"),
    ("quiet", "quiet"),
    ("danger", "danger"),
    ("link", "link"),
];

#[component]
fn Buttons() -> impl IntoView {
    let session = use_session();
    let kinds = BUTTONS.map(|(state, class)| {
        view! {
            <Specimen state>
                <div class="row">
                    <button class=class>{session.say(key!("save"))}</button>
                    <button class=class disabled=true>{session.say(key!("save"))}</button>
                    <button class=format!("{class} icon-button")>{Icon::Undo.view()} {session.say(key!("undo"))}</button>
                </div>
            </Specimen>
        }
    });
    view! {
        <Part name="button">
            {kinds.collect_view()}
            <Specimen state="link to another page"><a class="button" href="#/parts">{session.say(key!("go-to-today"))}</a></Specimen>
            <Specimen state="link, long"><button class="link">{LONG}</button></Specimen>
            <Specimen state="right to left"><button><bdi>{ARABIC}</bdi></button></Specimen>
        </Part>
    }
    .into_any()
}

const INPUTS: [(&str, &str, &str); 5] = [
    ("text", "text", LONG),
    ("text, right to left", "text", ARABIC),
    ("number", "number", "1200"),
    ("date", "date", "2026-03-14"),
    ("file", "file", ""),
];

#[component]
fn Inputs() -> impl IntoView {
    let session = use_session();
    let kinds = INPUTS.map(|(state, kind, value)| {
        view! {
            <Specimen state>
                <Field label=Signal::derive(session.say(key!("field-name")))>
                    <input type=kind dir="auto" value=value/>
                </Field>
            </Specimen>
        }
    });
    view! {
        <Part name="input">
            {kinds.collect_view()}
            <Specimen state="placeholder">
                <input type="text" aria-label=session.say(key!("search")) placeholder=session.say(key!("accounts-search"))/>
            </Specimen>
            <Specimen state="disabled">
                <input type="text" disabled=true aria-label=session.say(key!("field-name")) value=LONG/>
            </Specimen>
            <Specimen state="range"><input type="range" aria-label=session.say(key!("weights")) value="30"/></Specimen>
            <Specimen state="textarea"><textarea dir="auto" aria-label=session.say(key!("field-text")) prop:value=ARABIC></textarea></Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Fields() -> impl IntoView {
    let session = use_session();
    let asked = Signal::derive(session.say(key!("field-name")));
    let fault = Signal::derive(move || Some(session.say(key!("reason-empty"))()));
    let long = Signal::derive(move || Some(session.say(key!("help-not-fetched"))()));
    view! {
        <Part name="Field">
            <Specimen state="empty"><Field label=asked><input type="text"/></Field></Specimen>
            <Specimen state="filled"><Field label=asked><input type="text" value=LONG/></Field></Specimen>
            <Specimen state="with a fault"><Field label=asked fault><input type="text"/></Field></Specimen>
            <Specimen state="with a long fault"><Field label=asked fault=long><input type="text" value=UNBROKEN/></Field></Specimen>
            <Specimen state="select with a fault"><Field label=asked fault><select>{options()}</select></Field></Specimen>
            <Specimen state="text with a fault"><Field label=asked fault><textarea></textarea></Field></Specimen>
            <Specimen state="long label"><Field label=LONG><input type="text"/></Field></Specimen>
            <Specimen state="in a row, one growing">
                <div class="form-row">
                    <Field label=asked><select>{options()}</select></Field>
                    <Field label=asked grow=true><input type="text"/></Field>
                    <button class="primary">{session.say(key!("save"))}</button>
                </div>
            </Specimen>
        </Part>
    }
    .into_any()
}

fn options() -> impl IntoView {
    [ARABIC, LONG, UNBROKEN]
        .map(|name| view! { <option>{name}</option> })
        .collect_view()
}

#[component]
fn Choices() -> impl IntoView {
    let session = use_session();
    let tick = move |checked: bool, disabled: bool| {
        view! {
            <label class="row">
                <input type="checkbox" prop:checked=checked disabled=disabled/><span>{session.say(key!("accounts"))}</span>
            </label>
        }
    };
    let pick = move |kind: &'static str, checked: bool, says: Key| {
        view! {
            <label class="pick">
                <input type=kind name=format!("gallery-{kind}") prop:checked=checked/><span>{session.say(says)}</span>
            </label>
        }
    };
    view! {
        <Part name="choices">
            <Specimen state="select"><select aria-label=session.say(key!("account"))>{options()}</select></Specimen>
            <Specimen state="select, quiet"><select class="quiet" aria-label=session.say(key!("account"))>{options()}</select></Specimen>
            <Specimen state="select, disabled"><select disabled=true aria-label=session.say(key!("account"))>{options()}</select></Specimen>
            <Specimen state="checkbox: off, on, disabled">{tick(false, false)} {tick(true, false)} {tick(true, true)}</Specimen>
            <Specimen state="picks, one of several">
                <div class="picks">{pick("radio", true, key!("channel-visit"))} {pick("radio", false, key!("channel-call"))}</div>
            </Specimen>
            <Specimen state="picks, any of several">
                <div class="picks">{pick("checkbox", true, key!("tone-good"))} {pick("checkbox", false, key!("tone-bad"))}</div>
            </Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Menus() -> impl IntoView {
    let session = use_session();
    let tick = move |says: Key| {
        view! { <label><input type="checkbox"/><span>{session.say(says)}</span></label> }
    };
    view! {
        <Part name="Menu">
            <Specimen state="with fields">
                <div class="row">
                    <Menu label=Signal::derive(session.say(key!("columns")))>{tick(key!("column-tier"))} {tick(key!("column-health"))}</Menu>
                </div>
            </Specimen>
            <Specimen state="right to left">
                <div class="row"><Menu label=ARABIC>{tick(key!("column-revenue"))}</Menu></div>
            </Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Switches() -> impl IntoView {
    let session = use_session();
    let of = move |says: &[Key]| {
        let choice = |(place, says): (usize, &Key)| {
            view! { <button aria-pressed=(place == 0).to_string()>{session.say(*says)}</button> }
        };
        view! {
            <div class="switch" role="group" aria-label=session.say(key!("layout"))>{says.iter().enumerate().map(choice).collect_view()}</div>
        }
    };
    view! {
        <Part name="switch">
            <Specimen state="of two">{of(&[key!("layout-table"), key!("layout-board")])}</Specimen>
            <Specimen state="of many">
                {of(&[key!("view-all"), key!("view-key"), key!("view-failing"), key!("view-prospects"), key!("warning-blocked")])}
            </Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Tabs() -> impl IntoView {
    let session = use_session();
    let tabs = [
        key!("tab-overview"),
        key!("tab-timeline"),
        key!("tab-promises"),
        key!("tab-complaints"),
        key!("tab-orders"),
    ];
    let tab = move |(place, says): (usize, Key)| {
        let count = (place == 2).then(|| view! { <span class="tag" aria-hidden="true">{move || session.text.with(|text| text.integer(12))}</span> });
        view! { <li><a href="#/parts" aria-current=(place == 0).then_some("page")>{session.say(says)} {count}</a></li> }
    };
    view! {
        <Part name="tabs" wide=true>
            <Specimen state="first chosen, one with a count">
                <nav class="tabs" aria-label=session.say(key!("dossier-tabs"))>
                    <ul>{tabs.into_iter().enumerate().map(tab).collect_view()}</ul>
                </nav>
            </Specimen>
        </Part>
    }
    .into_any()
}
