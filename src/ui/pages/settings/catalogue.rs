//! What we sell, to look up; it comes from imported files.

use super::view::Section;
use crate::i18n::{Text, key, t};
use crate::model::{Held, Price, Product};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// As many as one looks through by eye; the search finds the others.
const SHOWN: usize = 50;

/// The section.
#[component]
pub(super) fn Catalogue() -> impl IntoView {
    let session = use_session();
    let search = RwSignal::new(String::new());
    let total = Memo::new(move |_| session.book.with(|book| book.catalogue().len()));
    let found = Memo::new(move |_| {
        let words: Vec<String> = search.with(|search| {
            search
                .to_lowercase()
                .split_whitespace()
                .map(str::to_owned)
                .collect()
        });
        session.book.with(|book| {
            book.catalogue()
                .filter(|product| matches(product, &words))
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| found.with(Vec::len));
    let rows = move || {
        session.text.with(|text| {
            found.with(|found| {
                found
                    .iter()
                    .take(SHOWN)
                    .map(|product| row(text, product))
                    .collect_view()
            })
        })
    };
    view! {
        <Section id="settings-catalogue" title=key!("settings-catalogue")>
            <Show when=move || { total.get() > 0 } fallback=move || view! { <p>{session.say(key!("catalogue-none"))}</p> }>
                <div class="form-row">
                    <input type="search" class="grow" placeholder=session.say(key!("catalogue-search"))
                        aria-label=session.say(key!("catalogue-search"))
                        prop:value=search on:input=move |event| search.set(event_target_value(&event))/>
                    <p class="small quiet-text" role="status">
                        {move || session.text.with(|text| t!(text, "shown-of-total", shown = count.get().min(SHOWN), total = total.get()))}
                    </p>
                </div>
                <Show when=move || { count.get() > 0 } fallback=move || view! { <p>{session.say(key!("catalogue-none-match"))}</p> }>
                    <div class="table-wrap catalogue" tabindex="0" role="group" aria-labelledby="settings-catalogue">
                        <table class="plain">
                            <thead>
                                <tr>
                                    <th scope="col">{session.say(key!("field-number"))}</th>
                                    <th scope="col">{session.say(key!("field-name"))}</th>
                                    <th scope="col" class="number">{session.say(key!("field-price"))}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </Show>
            </Show>
        </Section>
    }
}

fn matches(product: &Product, words: &[String]) -> bool {
    let haystack = format!("{}\n{}", product.number, product.name).to_lowercase();
    words.iter().all(|word| haystack.contains(word))
}

fn row(text: &Text, product: &Held<Product>) -> impl IntoView + use<> {
    view! {
        <tr>
            <td><bdi>{product.number.clone()}</bdi></td>
            <th scope="row"><bdi>{product.name.clone()}</bdi></th>
            <td class="number">{product.price.map(|price| self::price(text, price))}</td>
        </tr>
    }
}

/// A price to the minor unit, or with all its decimals where it runs below that.
pub(super) fn price(text: &Text, price: Price) -> String {
    let per_minor = 10_i64.pow(6 - price.currency.decimals());
    if price.micros % per_minor == 0 {
        text.money(price.micros / per_minor, price.currency.code())
    } else {
        format!("{} {}", text.number(price.micros as f64 / 1e6, 6), price.currency)
    }
}
