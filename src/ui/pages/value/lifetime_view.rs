//! Lifetime value by the models on the Value page of an account.

use super::contracts_view::subject;
use super::lifetime;
use crate::engine::clv::lifetime::{Lifetime, NoLifetime};
use crate::i18n::{key, t};
use crate::model::AccountId;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// All that the account brings from now on, or why that cannot be said.
#[component]
pub(super) fn LifetimePanel(
    account: AccountId,
    found: Memo<Option<Result<Lifetime, NoLifetime>>>,
) -> impl IntoView {
    let session = use_session();
    let about = move |contracts: &[crate::model::ContractId]| subject(session, account, contracts);
    let list = |lines: Vec<String>| {
        lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view()
    };
    let content = move || {
        let found = found.get()?;
        Some(session.text.with(|text| match &found {
            Ok(lifetime) => {
                let (figure, sure) = lifetime::figure(text, lifetime);
                view! {
                    <p><strong class="figure">{figure}</strong></p>
                    <ul class="sentences small quiet-text">{list(sure)}</ul>
                    <ul class="sentences">{list(lifetime::parts(text, lifetime, about))}{list(lifetime::points(text, lifetime, about))}</ul>
                    <p class="small quiet-text">{t!(text, "ahead-lifetime-apart")}</p>
                }
                .into_any()
            }
            Err(why) => view! { <p>{lifetime::none(text, *why)}</p> <p class="small quiet-text">{t!(text, "ahead-lifetime-fallback")}</p> }.into_any(),
        }))
    };
    view! {
        <section class="panel stack" aria-labelledby="ahead-lifetime">
            <h2 id="ahead-lifetime"><Explained term=Term::LifetimeValue>{session.say(key!("ahead-lifetime"))}</Explained></h2>
            {content}
        </section>
    }
}
