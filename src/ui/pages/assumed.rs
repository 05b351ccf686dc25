//! What lifetime value assumes, said wherever such a value is shown in passing.

use crate::i18n::{key, t};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// One line with the policy's assumptions and the way to change them.
#[component]
pub(crate) fn Assumed() -> impl IntoView {
    let session = use_session();
    let sentence = move || {
        let value = session.book.with(|book| book.policy().value);
        session.text.with(|text| {
            let percent = |share: crate::model::Share| text.percent(share.as_f64(), 0);
            t!(
                text,
                "value-assumes",
                margin = percent(value.margin),
                retention = percent(value.retention),
                discount = percent(value.discount)
            )
        })
    };
    view! {
        <p class="small quiet-text">
            <span class="tag" data-kind="assumption">{session.say(key!("tag-assumption"))}</span>
            " " {sentence} " "
            <a href=Route::Settings.to_string()>{session.say(key!("settings"))}</a>
        </p>
    }
}
