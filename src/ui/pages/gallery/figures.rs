//! What is read: bands, trends, intervals, icons, tags, and what stands where there is nothing.

use super::samples::{ARABIC, LONG, PERSIAN};
use super::view::{Part, Specimen};
use crate::engine::health::{Band, TrendLabel};
use crate::i18n::key;
use crate::ui::parts::{BandBadge, Icon, Interval, ShownBand, TrendMark};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// All of them.
#[component]
pub(super) fn Figures() -> impl IntoView {
    view! { <Bands/> <Trends/> <Intervals/> <Icons/> <Tags/> <Panels/> <PlainTable/> }
}

const BANDS: [(&str, Band); 5] = [
    ("thriving", Band::Thriving),
    ("steady", Band::Steady),
    ("strained", Band::Strained),
    ("failing", Band::Failing),
    ("unknown", Band::Unknown),
];

#[component]
fn Bands() -> impl IntoView {
    let each = BANDS.map(|(state, band)| view! { <Specimen state><BandBadge band/></Specimen> });
    let set = [("computed", None), ("set by hand", Some(LONG.to_owned()))].map(|(state, said)| {
        view! { <Specimen state><ShownBand band=Band::Strained by_hand=Signal::stored(said)/></Specimen> }
    });
    view! {
        <Part name="BandBadge">{each.collect_view()}</Part>
        <Part name="ShownBand">{set.collect_view()}</Part>
    }
    .into_any()
}

const TRENDS: [(&str, TrendLabel); 5] = [
    ("improving", TrendLabel::Improving),
    ("deteriorating", TrendLabel::Deteriorating),
    ("steady", TrendLabel::Steady),
    ("new", TrendLabel::New),
    ("unknown", TrendLabel::Unknown),
];

#[component]
fn Trends() -> impl IntoView {
    let each = TRENDS.map(|(state, trend)| view! { <Specimen state><TrendMark trend/></Specimen> });
    view! { <Part name="TrendMark">{each.collect_view()}</Part> }.into_any()
}

/// Low end, estimate, high end.
const INTERVALS: [(&str, [f64; 3]); 6] = [
    ("narrow", [58.0, 60.0, 62.0]),
    ("wide", [5.0, 50.0, 95.0]),
    ("of no width", [40.0, 40.0, 40.0]),
    ("at the lower end", [0.0, 0.0, 12.0]),
    ("at the upper end", [88.0, 100.0, 100.0]),
    ("beyond the scale", [80.0, 130.0, 160.0]),
];

#[component]
fn Intervals() -> impl IntoView {
    let session = use_session();
    let each = INTERVALS.map(|(state, [low, value, high])| {
        let told = move || {
            session
                .text
                .with(|text| text.list(&[low, value, high].map(|figure| text.number(figure, 0))))
        };
        view! {
            <Specimen state><p class="small">{told}</p><Interval value low high/></Specimen>
        }
    });
    view! { <Part name="Interval">{each.collect_view()}</Part> }.into_any()
}

#[component]
fn Icons() -> impl IntoView {
    let session = use_session();
    view! {
        <Part name="Icon" wide=true>
            <Specimen state="every one">
                <div class="row">{Icon::ALL.map(Icon::view).collect_view()}</div>
            </Specimen>
            <Specimen state="beside a word">
                <div class="row">
                    <span class="row">{Icon::Warning.view()} {session.say(key!("silence"))}</span>
                    <span class="row">{Icon::Undo.view()} {session.say(key!("undo"))}</span>
                    <span class="row">{Icon::Redo.view()} {session.say(key!("redo"))}</span>
                </div>
            </Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Tags() -> impl IntoView {
    let session = use_session();
    view! {
        <Part name="tag">
            <Specimen state="plain"><span class="tag">{session.say(key!("tier-key"))}</span></Specimen>
            <Specimen state="assumption"><span class="tag" data-kind="assumption">{session.say(key!("tag-assumption"))}</span></Specimen>
            <Specimen state="bad"><span class="tag" data-kind="bad">{session.say(key!("stage-lost"))}</span></Specimen>
            <Specimen state="right to left"><span class="tag"><bdi>{ARABIC}</bdi></span></Specimen>
            <Specimen state="long"><span class="tag">{LONG}</span></Specimen>
            <Specimen state="keys"><span class="keys"><kbd dir="ltr">"⌘"</kbd> <kbd dir="ltr">"K"</kbd></span></Specimen>
            <Specimen state="figure">
                <p class="figure">{move || session.text.with(|text| text.percent(0.62, 0))}</p>
            </Specimen>
            <Specimen state="figure, unknown"><p class="figure" data-unknown="">{session.say(key!("band-unknown"))}</p></Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Panels() -> impl IntoView {
    let session = use_session();
    view! {
        <Part name="panel" wide=true>
            <Specimen state="banner">
                <div class="banner" role="alert">
                    {Icon::Warning.view()}
                    <p>{session.say(key!("warning-full"))}</p>
                    <a href="#/parts">{session.say(key!("go-to-export"))}</a>
                </div>
            </Specimen>
            <Specimen state="hint"><p class="hint">{session.say(key!("door-demo-help"))}</p></Specimen>
            <Specimen state="empty">
                <div class="empty panel">
                    <h4>{session.say(key!("accounts-none-match"))}</h4>
                    <p>{session.say(key!("attention-none-help"))}</p>
                    <button class="primary">{session.say(key!("filters-clear"))}</button>
                </div>
            </Specimen>
            <Specimen state="with a head">
                <div class="panel">
                    <header><h4>{session.say(key!("relationship-health"))}</h4><button class="link">{session.say(key!("why"))}</button></header>
                    <p>{session.say(key!("welcome-promise"))}</p>
                </div>
            </Specimen>
            <Specimen state="long head, right to left">
                <div class="panel"><header><h4>{LONG}</h4><button class="link"><bdi>{PERSIAN}</bdi></button></header></div>
            </Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn PlainTable() -> impl IntoView {
    let session = use_session();
    let of = move |names: &'static [&'static str]| {
        let row = move |(place, name): (usize, &&'static str)| {
            let share = move || {
                session
                    .text
                    .with(|text| text.percent(0.3 / (place + 1) as f64, 1))
            };
            view! { <tr><th scope="row"><bdi>{*name}</bdi></th><td class="number">{share}</td></tr> }
        };
        view! {
            <div class="table-wrap">
                <table class="plain">
                    <thead><tr>
                        <th scope="col">{session.say(key!("account"))}</th>
                        <th scope="col" class="number">{session.say(key!("portfolio-share"))}</th>
                    </tr></thead>
                    <tbody>{names.iter().enumerate().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    view! {
        <Part name="table" wide=true>
            <Specimen state="none">{of(&[])}</Specimen>
            <Specimen state="one">{of(&[ARABIC])}</Specimen>
            <Specimen state="few">{of(&super::samples::NAMES)}</Specimen>
        </Part>
    }
    .into_any()
}
