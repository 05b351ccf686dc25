//! The way between the sides of the portfolio.

use crate::i18n::{Key, key};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

const SIDES: [(Route, Key); 3] = [
    (Route::Portfolio, key!("concentration-side")),
    (Route::KeyAccounts, key!("key-accounts")),
    (Route::Value, key!("book-value")),
];

/// Tabs, of which the one of this page is current.
#[component]
pub(crate) fn Sides(here: Route) -> impl IntoView {
    let session = use_session();
    let side = |(route, label): (Route, Key)| {
        let current = (route == here).then_some("page");
        view! { <li><a href=route.to_string() aria-current=current>{session.say(label)}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=session.say(key!("portfolio"))>
            <ul>{SIDES.map(side).collect_view()}</ul>
        </nav>
    }
}
