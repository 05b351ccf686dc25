//! What the files would do to the book: counts, refused rows, cells and columns left out.

use super::desk::{Desk, use_desk};
use crate::exchange::csv_out;
use crate::exchange::import::{DryRun, Kind, RefusedRow, RowReason, Source, Tally, Target};
use crate::i18n::{Key, Text, key, t};
use crate::ui::download::download;
use crate::ui::route::Route;
use crate::ui::session::{NoticeKind, Session, use_session};
use crate::ui::words::import as words;
use leptos::prelude::*;
use std::borrow::Cow;

/// So many refused rows are listed; a file with all of them can be saved.
const LISTED: usize = 100;

/// The trial, once there is one.
#[component]
pub(super) fn Outcome() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let tallies = Memo::new(move |_| {
        desk.trial
            .with(|trial| trial.as_ref().map(|run| run.tallies.clone()))
    });
    view! {
        {move || tallies.get().map(|tallies| view! { <Tallies tallies/> })}
        <Show when=move || tallies.with(Option::is_none)>
            <p class="quiet-text">{session.say(key!("import-outcome-none"))}</p>
        </Show>
        {move || desk.trial.with(|trial| trial.as_ref().map(|run| refused(session, desk, run)))}
        {move || desk.trial.with(|trial| trial.as_ref().map(|run| left_out(session, desk, run)))}
        <Ignored/>
        <Assumptions/>
    }
}

#[component]
fn Tallies(tallies: Vec<Tally>) -> impl IntoView {
    let session = use_session();
    let figure = move |count: usize| move || session.text.with(|text| text.integer(count as i64));
    let row = move |tally: Tally| {
        view! {
            <tr data-kind=format!("{:?}", tally.kind)>
                <th scope="row">{session.say(words::kind(tally.kind))}</th>
                <td class="number">{figure(tally.created)}</td>
                <td class="number">{figure(tally.updated)}</td>
                <td class="number">{figure(tally.unchanged)}</td>
                <td class="number" data-bad=(tally.refused > 0).then_some("")>{figure(tally.refused)}</td>
            </tr>
        }
    };
    view! {
        <div class="panel table-wrap" tabindex="0" role="region" aria-label=session.say(key!("import-counts"))>
            <table class="plain import-tallies">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("import-kind"))}</th>
                        <th scope="col" class="number">{session.say(key!("import-created"))}</th>
                        <th scope="col" class="number">{session.say(key!("import-updated"))}</th>
                        <th scope="col" class="number">{session.say(key!("import-unchanged"))}</th>
                        <th scope="col" class="number">{session.say(key!("import-refused"))}</th>
                    </tr>
                </thead>
                <tbody>{tallies.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A row of the lists of what is not taken.
struct Cell<'a> {
    source: usize,
    line: usize,
    column: Option<usize>,
    value: Cow<'a, str>,
    reason: RowReason,
}

fn refused(session: Session, desk: Desk, run: &DryRun) -> Option<AnyView> {
    let count = run.refused.len();
    let cells = run.refused.iter().map(|row| Cell {
        source: row.source,
        line: row.line,
        column: row.column,
        value: match row.column {
            Some(_) => Cow::Borrowed(row.value.as_str()),
            None => Cow::Owned(beginning(desk, row)),
        },
        reason: row.reason,
    });
    let mut sources: Vec<usize> = run.refused.iter().map(|row| row.source).collect();
    sources.dedup();
    let downloads = sources
        .into_iter()
        .map(|source| view! { <SaveRefused source/> })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <div class="panel stack import-refused">
                <h3>{move || session.text.with(|text| t!(text, "import-refused-count", count = count))}</h3>
                <p class="quiet-text">{session.say(key!("import-refused-help"))}</p>
                <div class="row">{downloads}</div>
                {listing(session, desk, key!("import-refused-rows"), cells)}
                {move || (count > LISTED).then(|| session.text.with(|text| view! { <p class="small quiet-text">{t!(text, "import-listed-only", count = LISTED)}</p> }))}
            </div>
        }
        .into_any()
    })
}

fn left_out(session: Session, desk: Desk, run: &DryRun) -> Option<AnyView> {
    let count = run.left_out.len();
    let cells = run.left_out.iter().map(|cell| Cell {
        source: cell.source,
        line: cell.line,
        column: Some(cell.column),
        value: Cow::Borrowed(&cell.value),
        reason: cell.reason,
    });
    (count > 0).then(|| {
        view! {
            <details class="panel import-left-out">
                <summary>{move || session.text.with(|text| t!(text, "import-left-out-count", count = count))}</summary>
                {listing(session, desk, key!("import-left-out-cells"), cells)}
                {move || (count > LISTED).then(|| session.text.with(|text| view! { <p class="small quiet-text">{t!(text, "import-listed-only", count = LISTED)}</p> }))}
            </details>
        }
        .into_any()
    })
}

/// How a row begins that is refused as a whole, so that it can be told which it is.
fn beginning(desk: Desk, refused: &RefusedRow) -> String {
    let cells = desk.files.with_untracked(|files| {
        let row = files.sources().get(refused.source)?.table().row(refused.row)?;
        Some(row.cells().take(3).collect::<Vec<_>>().join(" | "))
    });
    let whole = cells.unwrap_or_default();
    whole.chars().take(80).chain(std::iter::once('…')).collect()
}

fn listing<'a>(session: Session, desk: Desk, label: Key, cells: impl Iterator<Item = Cell<'a>>) -> AnyView {
    let rows = cells.take(LISTED).map(|cell| {
        let Cell {
            source,
            line,
            column,
            value,
            reason,
        } = cell;
        let named = move |read: fn(&Text, &Source, usize) -> String| {
            move || {
                desk.files.with_untracked(|files| {
                    let source = files.sources().get(source)?;
                    session
                        .text
                        .with(|text| Some(read(text, source, column.unwrap_or(usize::MAX))))
                })
            }
        };
        let file = named(|_, source, _| source.name().to_owned());
        let heading = named(|text, source, place| {
            source
                .columns()
                .get(place)
                .map(|column| words::heading(text, column.heading(), place))
                .unwrap_or_default()
        });
        view! {
            <tr>
                <td><bdi>{file}</bdi></td>
                <td class="number">{move || session.text.with(|text| text.integer(line as i64))}</td>
                <td><bdi>{heading}</bdi></td>
                <td class="import-value"><bdi>{value.into_owned()}</bdi></td>
                <td>{move || session.text.with(|text| words::reason(text, reason))}</td>
            </tr>
        }
    });
    view! {
        <div class="table-wrap import-listing" tabindex="0" role="region" aria-label=session.say(label)>
            <table class="plain small">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("import-file"))}</th>
                        <th scope="col" class="number">{session.say(key!("import-line"))}</th>
                        <th scope="col">{session.say(key!("import-column"))}</th>
                        <th scope="col">{session.say(key!("import-value"))}</th>
                        <th scope="col">{session.say(key!("import-reason"))}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Saves the refused rows of one file, so that they can be corrected and imported by themselves.
#[component]
fn SaveRefused(source: usize) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let name = move || {
        desk.files
            .with_untracked(|files| files.sources().get(source).map(|source| source.name().to_owned()))
    };
    let save = move |_| {
        let bytes = desk.trial.with_untracked(|trial| {
            desk.files.with_untracked(|files| {
                refused_file(session, files.sources().get(source)?, source, trial.as_ref()?)
            })
        });
        let (Some(bytes), Some(name)) = (bytes, name()) else {
            return;
        };
        offer(session, &format!("refused-{}.csv", stem(&name)), &bytes);
    };
    view! {
        <button on:click=save>
            {move || session.text.with(|text| t!(text, "import-save-refused", file = name().unwrap_or_default()))}
        </button>
    }
}

fn refused_file(session: Session, source: &Source, index: usize, run: &DryRun) -> Option<Vec<u8>> {
    session.text.with_untracked(|text| {
        let headings = [t!(text, "import-line"), t!(text, "import-reason")];
        let say = |row: &RefusedRow| {
            let reason = words::reason(text, row.reason);
            let Some(place) = row.column else {
                return plain(&reason);
            };
            let heading = source.columns().get(place).map_or("", |column| column.heading());
            plain(&t!(
                text,
                "import-reason-at",
                column = words::heading(text, heading, place),
                reason = reason
            ))
        };
        Some(csv_out::refused(
            source,
            index,
            run,
            [&headings[0], &headings[1]],
            say,
        ))
    })
}

/// Without the marks that keep names apart in mixed scripts: a table program would show them as boxes.
fn plain(sentence: &str) -> String {
    sentence
        .chars()
        .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'))
        .collect()
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Hands a table to the person and says so.
pub(super) fn offer(session: Session, name: &str, bytes: &[u8]) {
    let made = download(name, "text/csv;charset=utf-8", bytes).is_ok();
    let (kind, sentence) = session.text.with_untracked(|text| {
        if made {
            (
                NoticeKind::Done { undoable: false },
                t!(text, "import-file-made", file = name),
            )
        } else {
            (NoticeKind::Refused, t!(text, "import-file-failed", file = name))
        }
    });
    session.notify(kind, sentence);
}

/// The columns that are not imported, by name.
#[component]
fn Ignored() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let ignored = Memo::new(move |_| {
        desk.files.with(|files| {
            let headings = |source: &Source| {
                let columns = source
                    .columns()
                    .iter()
                    .enumerate()
                    .filter(|(_, column)| column.target().is_none());
                columns
                    .map(|(place, column)| (place, column.heading().to_owned()))
                    .collect::<Vec<_>>()
            };
            let named = files
                .sources()
                .iter()
                .map(|source| (source.name().to_owned(), headings(source)));
            named
                .filter(|(_, columns)| !columns.is_empty())
                .collect::<Vec<_>>()
        })
    });
    let lines = move || {
        ignored.with(|ignored| session.text.with(|text| {
            ignored.iter().map(|(file, columns)| {
                let names: Vec<_> = columns.iter().map(|(place, heading)| words::heading(text, heading, *place)).collect();
                view! { <li>{t!(text, "import-ignored-of", file = file, columns = text.list(&names))}</li> }
            }).collect_view()
        }))
    };
    view! {
        <Show when=move || ignored.with(|ignored| !ignored.is_empty())>
            <div class="panel stack">
                <h3>{session.say(key!("import-ignored"))}</h3>
                <ul class="import-ignored small">{lines}</ul>
            </div>
        </Show>
    }
}

/// What the files do not tell and is assumed instead.
#[component]
fn Assumptions() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let currency = move || {
        desk.trial
            .with(|trial| trial.as_ref().and_then(|run| run.assumed_currency))
    };
    let sells = Memo::new(move |_| {
        desk.trial.with(|trial| {
            let trade = |tally: &Tally| matches!(tally.kind, Kind::Orders | Kind::OrderLines);
            trial.as_ref().is_some_and(|run| run.tallies.iter().any(trade))
        })
    });
    let costs = Memo::new(move |_| {
        desk.files.with(|files| {
            files
                .sources()
                .iter()
                .flat_map(|source| source.columns())
                .any(|column| column.target() == Some(Target::Cost))
        })
    });
    view! {
        <Show when=move || sells.get() || currency().is_some()>
            <div class="panel stack import-assumed">
                <h3><span class="tag" data-kind="assumption">{session.say(key!("import-assumed"))}</span></h3>
                <ul class="stack">
                    {move || currency().map(|currency| view! { <li>{session.text.with(|text| t!(text, "import-assumed-currency", currency = currency.code()))}</li> })}
                    <Show when=move || sells.get()>
                        <li>
                            {move || session.text.with(|text| if costs.get() { t!(text, "import-assumed-value") } else { t!(text, "import-assumed-costs") })}
                            " "
                            <a href=Route::Settings.to_string()>{session.say(key!("import-assumed-link"))}</a>
                        </li>
                        <li>{session.say(key!("import-assumed-contact"))}</li>
                    </Show>
                </ul>
            </div>
        </Show>
    }
}
