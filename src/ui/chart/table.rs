//! The figures of a chart as a table.

use super::model::Table;
use leptos::prelude::*;

/// The table, with what it does not list.
pub(super) fn table(table: &Table) -> AnyView {
    let number = |place: usize| table.columns.get(place).is_some_and(|column| column.figures);
    let named = table.columns.iter().position(|column| !column.figures);
    let heads = table.columns.iter().map(|column| {
        view! { <th scope="col" class:number=column.figures>{column.label.clone()}</th> }
    });
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(place, cell)| {
            let text = cell.text.clone();
            let content = match cell.href.clone() {
                Some(href) => view! { <a href=href>{text}</a> }.into_any(),
                None => text.into_any(),
            };
            if named == Some(place) {
                view! { <th scope="row">{content}</th> }.into_any()
            } else {
                view! { <td class:number=number(place)>{content}</td> }.into_any()
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=table.caption.clone()>
            <table class="plain">
                <caption class="visually-hidden">{table.caption.clone()}</caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        {table.note.clone().map(|note| view! { <p class="small quiet-text">{note}</p> })}
    }
    .into_any()
}
