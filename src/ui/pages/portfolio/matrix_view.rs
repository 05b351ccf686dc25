//! A matrix of accounts, whose cells open the accounts behind them.

use super::matrix::{Advised, BANDS, Class, Kind, Matrix, Member, Tally};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Currency, Posture};
use crate::ui::help::Term;
use crate::ui::parts::{BandBadge, Icon, Meanings, ShownBand};
use crate::ui::route::{Route, Tab};
use crate::ui::scores::Scores;
use crate::ui::session::use_session;
use crate::ui::slices::later;
use crate::ui::words;
use leptos::prelude::*;
use std::sync::Arc;

/// While accounts are scored, the matrix follows in steps: to sort ten thousand after each slice would hold the
/// page up.
const STEP: usize = 500;
/// What the recommended posture rests on.
const TERMS: [Term; 4] = [Term::Posture, Term::Advised, Term::Closeness, Term::Reciprocity];
/// Rows of an opened cell shown at once.
const ROWS: usize = 50;

/// The matrix of the traits chosen, and below it the accounts of the cell chosen.
#[component]
pub(super) fn Matrices() -> impl IntoView {
    let session = use_session();
    let kind = RwSignal::new(Kind::default());
    let open = RwSignal::new(None::<(usize, usize)>);
    let scores = Memo::new(move |before: Option<&Scores>| {
        session.scores.with(|now| match before {
            Some(before) if now.waiting() > 0 && before.waiting().abs_diff(now.waiting()) < STEP => {
                before.clone()
            }
            _ => now.clone(),
        })
    });
    let scores = later(Signal::derive(move || Some(scores.get())));
    let make = move |_: Option<&_>| {
        let as_of = session.as_of.get();
        let scores = scores.get().unwrap_or_default();
        Arc::new(
            session
                .book
                .with(|book| Matrix::of(book, &scores, as_of, kind.get())),
        )
    };
    let here = Memo::new(move |_| scores.with(Option::is_some));
    // Made anew it is another: to compare ten thousand accounts would cost as much as to show them.
    let matrix = Memo::new_with_compare(make, |_, _| true);
    let choices = Kind::ALL.map(|one| {
        view! {
            <label>
                <input type="radio" name="matrix-kind" prop:checked=move || kind.get() == one
                    on:change=move |_| { open.set(None); kind.set(one); }/>
                <span>{session.say(name(one))}</span>
            </label>
        }
    });
    let notes = move || {
        if !here.get() {
            return String::new();
        }
        let (waiting, foreign, currency) =
            matrix.with(|matrix| (matrix.waiting, matrix.foreign, matrix.currency));
        let by_hand = matrix.with(|matrix| matrix.members.iter().filter(|one| one.by_hand.is_some()).count());
        session.text.with(|text| {
            let waits = (waiting > 0).then(|| t!(text, "scoring-waits", count = waiting));
            let count = text.integer(foreign as i64);
            let foreign =
                (foreign > 0).then(|| t!(text, "matrix-currency", currency = currency.code(), count = count));
            let count = text.integer(by_hand as i64);
            let by_band = kind.get() != Kind::PostureAdvised;
            let by_hand = (by_band && by_hand > 0).then(|| t!(text, "matrix-by-hand", count = count));
            [waits, foreign, by_hand]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        })
    };
    view! {
        <section class="panel stack" aria-labelledby="matrix">
            <header>
                <h2 id="matrix">{session.say(key!("matrix"))}</h2>
                <fieldset class="portfolio-period">
                    <legend class="visually-hidden">{session.say(key!("matrix-kind"))}</legend>
                    {choices.collect_view()}
                </fieldset>
            </header>
            <p class="quiet-text">{session.say(key!("matrix-about"))}</p>
            <Show when=move || kind.get() == Kind::PostureAdvised>
                <p class="small quiet-text">{session.say(key!("matrix-advised-about"))} " " <Meanings terms=&TERMS/></p>
            </Show>
            <div class="table-wrap" tabindex="0" role="group" aria-labelledby="matrix">
                {move || here.get().then(|| table(kind.get(), matrix, open))}
            </div>
            <p class="small quiet-text" role="status">{notes}</p>
            {move || open.get().map(|at| view! { <Cell kind=kind.get() at matrix/> })}
        </section>
    }
}

fn name(kind: Kind) -> Key {
    match kind {
        Kind::HealthValue => key!("matrix-health-value"),
        Kind::PostureHealth => key!("matrix-posture-health"),
        Kind::PostureAdvised => key!("matrix-posture-advised"),
    }
}

/// What a row or a column is called, for reading aloud and for headings.
fn row_name(text: &Text, kind: Kind, row: usize) -> String {
    match kind {
        Kind::HealthValue => words::band(text, BANDS[row]),
        Kind::PostureHealth | Kind::PostureAdvised => text.get(words::posture(Posture::ALL[row])),
    }
}

fn column_name(text: &Text, kind: Kind, column: usize) -> String {
    match kind {
        Kind::HealthValue => Class::ALL[column].words(text),
        Kind::PostureHealth => words::band(text, BANDS[column]),
        Kind::PostureAdvised => text.get(match Advised::ALL[column] {
            Advised::Posture(posture) => words::posture(posture),
            Advised::DoNotInvest => key!("matrix-do-not-invest"),
            Advised::FindOut => key!("matrix-find-out"),
        }),
    }
}

fn table(kind: Kind, matrix: Memo<Arc<Matrix>>, open: RwSignal<Option<(usize, usize)>>) -> AnyView {
    let session = use_session();
    let cells = Memo::new(move |_| matrix.with(|matrix| matrix.cells(kind)));
    let head = move |column: usize| {
        let label = match kind {
            _ if column == kind.columns() => session.say(key!("matrix-all")).into_any(),
            Kind::PostureHealth => view! { <BandBadge band=BANDS[column]/> }.into_any(),
            Kind::HealthValue | Kind::PostureAdvised => {
                (move || session.text.with(|text| column_name(text, kind, column))).into_any()
            }
        };
        view! { <th scope="col" class="number">{label}</th> }
    };
    let row = move |row: usize| {
        let label = match kind {
            _ if row == kind.rows() => session.say(key!("matrix-all")).into_any(),
            Kind::HealthValue => view! { <BandBadge band=BANDS[row]/> }.into_any(),
            Kind::PostureHealth | Kind::PostureAdvised => {
                session.say(words::posture(Posture::ALL[row])).into_any()
            }
        };
        let cell = move |column| view! { <td class="number"><CellButton kind at=(row, column) cells matrix open/></td> };
        view! { <tr><th scope="row">{label}</th>{(0..=kind.columns()).map(cell).collect_view()}</tr> }
    };
    view! {
        <table class="plain matrix">
            <thead><tr><td></td>{(0..=kind.columns()).map(head).collect_view()}</tr></thead>
            <tbody>{(0..=kind.rows()).map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// One cell: a button where accounts are behind it, a plain figure where it is a sum.
#[component]
fn CellButton(
    kind: Kind,
    at: (usize, usize),
    cells: Memo<Vec<Vec<Tally>>>,
    matrix: Memo<Arc<Matrix>>,
    open: RwSignal<Option<(usize, usize)>>,
) -> impl IntoView {
    let session = use_session();
    let (row, column) = at;
    let tally = Memo::new(move |_| cells.with(|cells| cells[row][column]));
    let count = move || session.text.with(|text| text.integer(tally.get().count as i64));
    let value = move || {
        let Tally { value, .. } = tally.get();
        let currency = matrix.with(|matrix| matrix.currency);
        (value > 0.0).then(|| session.text.with(|text| short(text, value, currency)))
    };
    let by_hand = move || {
        let count = tally.get().by_hand as i64;
        let said = |text: &Text| {
            t!(
                text,
                "labelled",
                label = t!(text, "by-hand"),
                value = text.integer(count)
            )
        };
        let said = (count > 0).then(|| session.text.with(said))?;
        let title = said.clone();
        Some(view! {
            <span class="small" title=title>
                {Icon::Edit.view()} <span aria-hidden="true">{session.text.with(|text| text.integer(count))}</span>
                <span class="visually-hidden">{said}</span>
            </span>
        })
    };
    let shown =
        move || view! { <strong>{count}</strong> " " <span class="small">{value}</span> " " {by_hand} };
    if row == kind.rows() || column == kind.columns() {
        return shown().into_any();
    }
    let any = Memo::new(move |_| tally.get().count > 0);
    let pressed = move || (open.get() == Some(at)).to_string();
    let toggle = move |_| open.update(|open| *open = (*open != Some(at)).then_some(at));
    let said = move || session.text.with(|text| cell_name(text, kind, at));
    view! {
        <Show when=move || any.get() fallback=|| "·">
            <button class="quiet" aria-pressed=pressed on:click=toggle><span class="visually-hidden">{said}</span> " " {shown()}</button>
        </Show>
    }
    .into_any()
}

fn short(text: &Text, value: f64, currency: Currency) -> String {
    let minor = value * 10_f64.powi(currency.decimals() as i32);
    text.money_compact(minor.round() as i64, currency.code())
}

fn cell_name(text: &Text, kind: Kind, (row, column): (usize, usize)) -> String {
    let (row, column) = (row_name(text, kind, row), column_name(text, kind, column));
    match kind {
        Kind::PostureAdvised => t!(text, "matrix-cell-advised", row = row, column = column),
        _ => t!(text, "matrix-cell", row = row, column = column),
    }
}

/// The accounts of one cell.
#[component]
fn Cell(kind: Kind, at: (usize, usize), matrix: Memo<Arc<Matrix>>) -> impl IntoView {
    let session = use_session();
    let shown = RwSignal::new(ROWS);
    let count = Memo::new(move |_| matrix.with(|matrix| matrix.cell(kind, at).len()));
    let title = move || {
        session.text.with(|text| {
            let accounts = t!(text, "account-count", count = count.get());
            t!(
                text,
                "labelled",
                label = cell_name(text, kind, at),
                value = accounts
            )
        })
    };
    let rows = move || {
        matrix.with(|matrix| {
            let members = matrix.cell(kind, at).into_iter().take(shown.get());
            let rows = members.map(|member| session.text.with(|text| row(text, member, matrix.currency)));
            rows.collect_view()
        })
    };
    view! {
        <div class="stack" role="region" aria-labelledby="matrix-cell">
            <h3 id="matrix-cell" aria-live="polite">{title}</h3>
            <div class="table-wrap" tabindex="0" role="group" aria-labelledby="matrix-cell">
                <table class="plain">
                    <thead><tr>
                        <th scope="col">{session.say(key!("column-name"))}</th>
                        <th scope="col">{session.say(key!("column-health"))}</th>
                        <th scope="col">{session.say(key!("ask-posture"))}</th>
                        <th scope="col" class="number">{session.say(key!("column-value"))}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <Show when=move || count.get().gt(&shown.get())>
                <button on:click=move |_| shown.update(|shown| *shown += 4 * ROWS)>{session.say(key!("ahead-more"))}</button>
            </Show>
        </div>
    }
}

fn row(text: &Text, member: &Member, currency: Currency) -> AnyView {
    let value = match member.value {
        Some(value) => words::rounded(text, value, currency),
        None => t!(text, "portfolio-no-figure"),
    };
    let set = member.by_hand.as_ref();
    let band = set.map_or(member.band, |(set, _)| set.band.into());
    let by_hand = set.map(|(set, until)| words::set_by_hand(text, set, *until, (member.health, member.band)));
    view! {
        <tr>
            <th scope="row"><a href=Route::Dossier(member.id, Tab::Overview).to_string()><bdi>{member.name.clone()}</bdi></a></th>
            <td><ShownBand band by_hand=Signal::stored(by_hand)/></td>
            <td>{text.get(words::posture(member.posture))}</td>
            <td class="number">{value}</td>
        </tr>
    }
    .into_any()
}
