//! A health band as word, shape and colour: never colour alone.

use super::Icon;
use crate::engine::health::{Band, TrendLabel};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// The word for a health band with its shape.
#[component]
pub(crate) fn BandBadge(#[prop(into)] band: Signal<Band>) -> impl IntoView {
    let session = use_session();
    view! {
        <span class="band" data-band=move || name(band.get())>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d=move || shape(band.get())/></svg>
            {move || session.text.with(|text| words::band(text, band.get()))}
        </span>
    }
}

/// The band of an account that counts, with a mark where it was set by hand.
#[component]
pub(crate) fn ShownBand(
    /// The one set by hand, else the computed one.
    #[prop(into)]
    band: Signal<Band>,
    /// That it was set by hand, until when and why.
    #[prop(into)]
    by_hand: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <span class="row" title=move || by_hand.get()>
            <BandBadge band/>
            {move || by_hand.get().map(|said| view! { {Icon::Edit.view()}<span class="visually-hidden">{said}</span> })}
        </span>
    }
}

/// The direction an account moves in, as arrow and word.
#[component]
pub(crate) fn TrendMark(#[prop(into)] trend: Signal<TrendLabel>) -> impl IntoView {
    let session = use_session();
    let icon = move || match trend.get() {
        TrendLabel::Improving => Some(Icon::Up.view()),
        TrendLabel::Deteriorating => Some(Icon::Down.view()),
        TrendLabel::Steady => Some(Icon::Level.view()),
        TrendLabel::New | TrendLabel::Unknown => None,
    };
    view! {
        <span class="trend" data-trend=move || trend_name(trend.get())>
            {icon} {move || session.text.with(|text| words::trend(text, trend.get()))}
        </span>
    }
}

fn name(band: Band) -> &'static str {
    match band {
        Band::Thriving => "thriving",
        Band::Steady => "steady",
        Band::Strained => "strained",
        Band::Failing => "failing",
        Band::Unknown => "unknown",
    }
}

fn trend_name(trend: TrendLabel) -> &'static str {
    match trend {
        TrendLabel::Improving => "improving",
        TrendLabel::Deteriorating => "deteriorating",
        TrendLabel::Steady => "steady",
        TrendLabel::New => "new",
        TrendLabel::Unknown => "unknown",
    }
}

/// Disc, square, triangle, diamond, ring: told apart without colour and in small size.
fn shape(band: Band) -> &'static str {
    match band {
        Band::Thriving => "M6 0a6 6 0 1 0 0 12A6 6 0 1 0 6 0z",
        Band::Steady => "M1 1h10v10H1z",
        Band::Strained => "M6 0 12 12H0z",
        Band::Failing => "M6 0 12 6 6 12 0 6z",
        Band::Unknown => "M6 0a6 6 0 1 0 0 12A6 6 0 1 0 6 0zM6 3a3 3 0 1 1 0 6A3 3 0 1 1 6 3z",
    }
}
