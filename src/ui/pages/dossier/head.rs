//! Who the account is and how it stands, above every tab.

use super::by_hand::SetByHand;
use super::forms::names;
use super::inputs::Choose;
use super::ledger;
use super::open::{Open, use_open};
use crate::engine::clv;
use crate::engine::health::Band;
use crate::i18n::{Key, Text, key, t};
use crate::model::{Dossier, Posture, Stage, Tier};
use crate::ui::account_change::AccountChange;
use crate::ui::help::Term;
use crate::ui::parts::{BandBadge, Explained, Icon, Interval, Meanings, TrendMark};
use crate::ui::route::{Route, Tab};
use crate::ui::words;
use leptos::prelude::*;

/// Name, standing and tabs.
#[component]
pub(super) fn Head(tab: Tab) -> impl IntoView {
    let open = use_open();
    let name = move || open.dossier.with(|dossier| dossier.account.name.clone());
    let place = move || {
        open.dossier.with(|dossier| {
            let account = &dossier.account;
            let parts = [&account.number, &account.address.city, &account.address.country];
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .cloned()
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div class="dossier-head panel">
            <div class="dossier-who">
                <h1><bdi>{name}</bdi></h1>
                <p class="quiet-text">{move || place().into_iter().enumerate().map(apart).collect_view()}</p>
            </div>
            <HealthFigure/>
            <ValueFigure/>
            <Standing/>
        </div>
        <Tabs tab/>
    }
}

/// One part of a line, set apart from the one before it. The dot stands outside the part, which may be
/// written in another direction than the page.
fn apart((at, part): (usize, String)) -> impl IntoView {
    view! { {(at > 0).then_some(" · ")} <bdi>{part}</bdi> }
}

#[component]
fn HealthFigure() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let of = move |read: fn(&crate::engine::health::Health) -> f64| {
        Signal::derive(move || open.figures.with(|figures| read(&figures.health)))
    };
    let band = Signal::derive(move || open.figures.with(|figures| figures.health.band));
    let trend = Signal::derive(move || open.figures.with(|figures| figures.health.trend.label));
    let range = move || {
        open.figures.with(|figures| {
            let (low, high) = (figures.health.low80, figures.health.high80);
            session.text.with(|text| {
                t!(
                    text,
                    "interval-80",
                    low = text.number(low, 0),
                    high = text.number(high, 0)
                )
            })
        })
    };
    let value = of(|health| health.value);
    let by_hand = Memo::new(move |_| {
        let set = |dossier: &Dossier| {
            let (set, until) = dossier.account.by_hand_on(open.day())?;
            Some((set.clone(), until))
        };
        open.dossier.with(|dossier| set(dossier))
    });
    let shown = Signal::derive(move || {
        by_hand.with(|set| set.as_ref().map_or(band.get(), |(set, _)| set.band.into()))
    });
    let said = move || {
        by_hand.with(|set| {
            let (set, until) = set.as_ref()?;
            let computed = open
                .figures
                .with(|figures| (figures.health.value, figures.health.band));
            let said = |text: &Text| words::set_by_hand(text, set, *until, computed);
            Some(session.text.with(said))
        })
    };
    let frozen = move || {
        let on = open.figures.with(|figures| figures.health.on);
        (on != open.day()).then(|| {
            session
                .text
                .with(|text| t!(text, "health-frozen", date = text.date(on)))
        })
    };
    view! {
        <div class="dossier-figure">
            <span class="figure-label"><Explained term=Term::Health>{session.say(key!("relationship-health"))}</Explained></span>
            <span class="figure-line">
                <strong class="figure" data-unknown=move || (band.get() == Band::Unknown).then_some("")>
                    {move || session.text.with(|text| text.number(value.get(), 0))}
                </strong>
                <BandBadge band=shown/>
                <TrendMark trend/>
            </span>
            {move || said().map(|said| view! { <p class="by-hand small">{Icon::Edit.view()} <span>{said}</span></p> })}
            <Interval value low=of(|health| health.low80) high=of(|health| health.high80)/>
            <span class="small quiet-text">{range}</span>
            {move || frozen().map(|frozen| view! { <span class="small">{frozen}</span> })}
            <SetByHand/>
        </div>
    }
}

#[component]
fn ValueFigure() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let amount = move |major: f64| {
        open.figures.with(|figures| {
            session
                .text
                .with(|text| words::rounded(text, major, figures.value.currency))
        })
    };
    let clv = move || open.figures.with(|figures| figures.value.clv());
    let range = move || {
        // As sure as the range of health beside it.
        let (low, high) = session.book.with(|book| {
            open.figures
                .with(|figures| clv::value::range(&figures.value, book.policy(), 0.1))
        })?;
        Some(
            session
                .text
                .with(|text| t!(text, "interval-80", low = amount(low), high = amount(high))),
        )
    };
    let missing = move || clv().is_none().then(|| session.say(key!("worth-no-orders"))());
    view! {
        <div class="dossier-figure">
            <span class="figure-label"><Explained term=Term::LifetimeValue>{session.say(key!("lifetime-value"))}</Explained></span>
            <span class="figure-line"><strong class="figure">{move || clv().map_or_else(|| "–".to_owned(), amount)}</strong></span>
            <span class="small quiet-text">{range}{missing}</span>
        </div>
    }
}

const STANDING: [Term; 3] = [Term::Stage, Term::Tier, Term::Posture];

/// Stage, tier and posture: what the manager decides. Each change is one dated edit.
#[component]
fn Standing() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let policy = move || session.book.with(|book| book.policy().clone());
    let stage = Signal::derive(move || open.dossier.with(|dossier| dossier.account.stage));
    let tier = Signal::derive(move || {
        open.dossier
            .with(|dossier| dossier.tier_on(open.day(), &policy()))
    });
    let posture = Signal::derive(move || {
        open.dossier
            .with(|dossier| dossier.posture_on(open.day(), &policy()))
    });
    let change = move |change: AccountChange| {
        let account = open.dossier.with_untracked(|dossier| dossier.account.clone());
        session.edit_or_notify(change.edit([&account], session.as_of.get_untracked(), session.signature()));
    };
    let set_stage = move |stage| change(AccountChange::Stage(stage));
    let set_tier = move |tier| change(AccountChange::Tier(tier));
    let set_posture = move |posture| change(AccountChange::Posture(posture));
    view! {
        <div class="dossier-standing">
            <Choose label=key!("field-stage") options=names(open, &Stage::ALL, words::stage) chosen=stage choose=set_stage/>
            <Choose label=key!("column-tier") options=names(open, &Tier::ALL, words::tier) chosen=tier choose=set_tier/>
            <Choose label=key!("ask-posture") options=names(open, &Posture::ALL, words::posture) chosen=posture choose=set_posture/>
            <Meanings terms=&STANDING/>
        </div>
    }
}

#[component]
fn Tabs(tab: Tab) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let link = move |to: Tab| {
        let waiting = move || waiting(open, to).filter(|count| *count > 0);
        view! {
            <li>
                <a href=Route::Dossier(open.id, to).to_string() aria-current=(to == tab).then_some("page")>
                    {session.say(label(to))}
                    {move || waiting().map(|count| view! {
                        <span class="tag"><span aria-hidden="true">{session.text.with(|text| text.integer(count as i64))}</span>
                        <span class="visually-hidden">{session.text.with(|text| t!(text, "tab-open", count = count))}</span></span>
                    })}
                </a>
            </li>
        }
    };
    view! {
        <nav class="tabs" aria-label=session.say(key!("dossier-tabs"))>
            <ul>{Tab::ALL.map(link).collect_view()}</ul>
        </nav>
    }
}

fn label(tab: Tab) -> Key {
    match tab {
        Tab::Overview => key!("tab-overview"),
        Tab::Timeline => key!("tab-timeline"),
        Tab::Promises => key!("tab-promises"),
        Tab::Complaints => key!("tab-complaints"),
        Tab::Relationship => key!("tab-relationship"),
        Tab::Orders => key!("tab-trade"),
        Tab::Value => key!("tab-value"),
    }
}

/// How many records of a tab still ask for something.
fn waiting(open: Open, tab: Tab) -> Option<usize> {
    let as_of = open.day();
    open.dossier.with(|dossier| match tab {
        Tab::Promises => Some(ledger::promises(dossier, as_of).open.len()),
        Tab::Complaints => Some(ledger::complaints(dossier, as_of).open.len()),
        Tab::Overview | Tab::Timeline | Tab::Relationship | Tab::Orders | Tab::Value => None,
    })
}
