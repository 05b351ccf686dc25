//! The cells of one account in the table, and the same as fields when it is edited where it stands.

use super::desk::Desk;
use super::rows::{Column, Row};
use super::view::{class, heading_key};
use crate::engine::health::{Band, Health, TrendLabel};
use crate::i18n::{Key, Text, t};
use crate::model::{AccountId, Posture, Stage, Tier};
use crate::ui::account_change::AccountChange;
use crate::ui::focus;
use crate::ui::parts::{Icon, Interval, ShownBand, TrendMark};
use crate::ui::route::{Route, Tab};
use crate::ui::session::Session;
use crate::ui::words;
use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// One row of the table. Read through the id, so that a new figure updates it in place.
#[derive(Clone, Copy)]
struct Line {
    desk: Desk,
    id: AccountId,
    row: Memo<Option<Row>>,
    editing: Memo<bool>,
}

/// The cells of one row, in the order of the columns.
pub(super) fn cells(desk: Desk, id: AccountId, columns: Memo<Arc<Vec<Column>>>) -> AnyView {
    let row = Memo::new(move |_| desk.row(id));
    let editing = Memo::new(move |_| desk.editing.get() == Some(id));
    let line = Line {
        desk,
        id,
        row,
        editing,
    };
    (move || columns.with(|columns| columns.iter().map(|column| line.cell(*column)).collect_view()))
        .into_any()
}

/// The same for paper: words alone, once.
pub(super) fn printed(desk: Desk, id: AccountId, columns: &[Column]) -> AnyView {
    let session = desk.session;
    let row = untrack(|| desk.row(id));
    let Some(row) = row else { return ().into_any() };
    session.text.with_untracked(|text| {
        let cell = |column: &Column| {
            let said = words_of(*column, &row, text, session).unwrap_or_else(|| "–".into());
            let figures = matches!(column, Column::Value | Column::Revenue);
            view! { <td class:number=figures><bdi>{said}</bdi></td> }
        };
        columns.iter().map(cell).collect_view().into_any()
    })
}

/// What a cell says in words; none where there is nothing to say.
fn words_of(column: Column, row: &Row, text: &Text, session: Session) -> Option<String> {
    let account = &row.dossier().account;
    match column {
        Column::Name => Some(account.name.clone()),
        Column::Tier => Some(text.get(words::tier(row.tier))),
        Column::Posture => Some(text.get(words::posture(row.posture))),
        Column::Stage => Some(text.get(words::stage(account.stage))),
        Column::Segment => (!account.segment.is_empty()).then(|| account.segment.clone()),
        Column::Health => row.health().map(|health| {
            let figure = text.number(health.value, 0);
            let band = row.band().unwrap_or(health.band);
            let set = by_hand(row, session)
                .map(|set| format!(" ({set})"))
                .unwrap_or_default();
            format!("{figure} {}{set}", words::band(text, band))
        }),
        Column::Trend => row.health().map(|health| words::trend(text, health.trend.label)),
        Column::Value => row.clv().map(|clv| amount(row, text, clv)),
        Column::Revenue => row.revenue().map(|revenue| amount(row, text, revenue)),
        Column::LastContact => row.last_contact(session.as_of.get()).map(|day| text.date(day)),
    }
}

/// That the band was set by hand, until when and why, with the computed one.
pub(super) fn by_hand(row: &Row, session: Session) -> Option<String> {
    let (set, until) = row.by_hand.as_ref()?;
    let health = row.health()?;
    session
        .text
        .with(|text| Some(words::set_by_hand(text, set, *until, (health.value, health.band))))
}

/// Begins to edit a row, with the focus in its first field.
pub(super) fn edit_in_place(desk: Desk, id: AccountId) {
    desk.editing.set(Some(id));
    request_animation_frame(|| {
        focus::first(".grid [data-edits]");
        // The first field is the name: typing replaces it, an arrow keeps it.
        let field = document()
            .active_element()
            .and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        field.into_iter().for_each(|field| field.select());
    });
}

impl Line {
    fn session(self) -> Session {
        self.desk.session
    }

    fn cell(self, column: Column) -> AnyView {
        let class = class(column);
        match column {
            Column::Name => self.name(),
            Column::Tier => self.chosen(
                column,
                &Tier::ALL,
                words::tier,
                |row| row.tier,
                AccountChange::Tier,
            ),
            Column::Posture => self.chosen(
                column,
                &Posture::ALL,
                words::posture,
                |row| row.posture,
                AccountChange::Posture,
            ),
            Column::Stage => self.chosen(
                column,
                &Stage::ALL,
                words::stage,
                |row| row.dossier().account.stage,
                AccountChange::Stage,
            ),
            Column::Segment => {
                let written = move || self.with(|row| row.dossier().account.segment.clone());
                let shown = self.of(Column::Segment);
                view! {
                    <div role="gridcell" class=class>
                        {move || if self.editing.get() {
                            self.field(column, written().unwrap_or_default(), AccountChange::Segment)
                        } else {
                            view! { <bdi>{shown}</bdi> }.into_any()
                        }}
                    </div>
                }
                .into_any()
            }
            Column::Health => self.health(),
            Column::Trend => {
                let label = move || {
                    self.with(|row| row.health().map(|health| health.trend.label))
                        .flatten()
                };
                let trend = Signal::derive(move || label().unwrap_or(TrendLabel::Unknown));
                view! { <div role="gridcell" class=class><Show when=move || self.scored()><TrendMark trend/></Show></div> }.into_any()
            }
            Column::Value | Column::Revenue => self.plain(column, "number"),
            Column::LastContact => self.plain(column, ""),
        }
    }

    fn with<T>(self, read: impl FnOnce(&Row) -> T) -> Option<T> {
        self.row.with(|row| row.as_ref().map(read))
    }

    fn scored(self) -> bool {
        self.with(|row| row.scored.is_some()).unwrap_or(false)
    }

    /// What a cell says; a dash where there is nothing to say.
    fn of(self, column: Column) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || {
            let session = self.session();
            let said = session
                .text
                .with(|text| self.with(|row| words_of(column, row, text, session)).flatten());
            said.unwrap_or_else(|| "–".into())
        }
    }

    fn plain(self, column: Column, kind: &'static str) -> AnyView {
        view! { <div role="gridcell" class=format!("{} {kind}", class(column))>{self.of(column)}</div> }
            .into_any()
    }

    fn name(self) -> AnyView {
        let session = self.session();
        let href = Route::Dossier(self.id, Tab::Overview).to_string();
        let written = move || {
            self.with(|row| row.dossier().account.name.clone())
                .unwrap_or_default()
        };
        let place = move || {
            self.with(|row| {
                let account = &row.dossier().account;
                let parts = [&account.number, &account.address.city, &account.address.country];
                let parts: Vec<&str> = parts
                    .into_iter()
                    .map(String::as_str)
                    .filter(|part| !part.is_empty())
                    .collect();
                parts.join(" · ")
            })
        };
        let begin = move |event: MouseEvent| {
            event.stop_propagation();
            edit_in_place(self.desk, self.id);
        };
        let shown = move || {
            let href = href.clone();
            view! {
                <a href=href tabindex="-1"><bdi>{written}</bdi></a>
                <bdi class="quiet-text small">{place}</bdi>
                <button class="quiet icon-button edit-row" tabindex="-1" on:click=begin
                    aria-label=move || session.text.with(|text| t!(text, "edit-row", name = written()))>{Icon::Edit.view()}</button>
            }
        };
        view! {
            <div role="rowheader" class="c-name">
                {move || if self.editing.get() {
                    self.field(Column::Name, written(), AccountChange::Name)
                } else {
                    shown().into_any()
                }}
            </div>
        }
        .into_any()
    }

    fn health(self) -> AnyView {
        let figure = move |read: fn(&Health) -> f64| {
            Signal::derive(move || {
                self.with(|row| row.health().map(read))
                    .flatten()
                    .unwrap_or_default()
            })
        };
        let band = Signal::derive(move || {
            let band = self.with(Row::band).flatten();
            band.unwrap_or(Band::Unknown)
        });
        let by_hand = move || self.with(|row| by_hand(row, self.session())).flatten();
        let value = move || {
            let value = self.with(|row| row.health().map(|health| health.value)).flatten();
            value.map(|value| self.session().text.with(|text| text.number(value, 0)))
        };
        view! {
            <div role="gridcell" class="c-health">
                <Show when=move || self.scored() fallback=|| "…">
                    <span class="health-figure">{value}</span>
                    <ShownBand band by_hand=Signal::derive(by_hand)/>
                    <Interval value=figure(|health| health.value) low=figure(|health| health.low80) high=figure(|health| health.high80)/>
                </Show>
            </div>
        }
        .into_any()
    }

    /// What a field of this row asks; the filters above ask for a tier too.
    fn asks(self, column: Column) -> String {
        let name = self.desk.name(self.id);
        let text = self.session().text;
        text.with(|text| {
            t!(
                text,
                "labelled",
                label = text.get(heading_key(column)),
                value = name
            )
        })
    }

    /// A choice among a few: its word, or a field while the row is edited.
    fn chosen<T: Copy + PartialEq + Send + Sync + 'static>(
        self,
        column: Column,
        all: &'static [T],
        word: fn(T) -> Key,
        chosen: fn(&Row) -> T,
        change: fn(T) -> AccountChange,
    ) -> AnyView {
        let session = self.session();
        let held = move || self.with(chosen);
        let said = move || held().map(|value| session.say(word(value))());
        let on_change = move |event| {
            let place: usize = event_target_value(&event).parse().unwrap_or_default();
            if let Some(value) = all.get(place) {
                self.desk.change(&[self.id], &change(*value));
            }
        };
        let options = move || {
            let option = |(place, value): (usize, &'static T)| {
                view! { <option value=place selected=move || held() == Some(*value)>{session.say(word(*value))}</option> }
            };
            all.iter().enumerate().map(option).collect_view()
        };
        let field = move || {
            view! {
                <select data-edits="" aria-label=move || self.asks(column) on:change=on_change on:click=|event| event.stop_propagation()
                    on:keydown=move |event| self.leave_by_key(&event) on:focusout=move |event| self.leave(&event)>{options}</select>
            }
        };
        view! {
            <div role="gridcell" class=class(column)>
                {move || if self.editing.get() { field().into_any() } else { said.into_any() }}
            </div>
        }
        .into_any()
    }

    /// A line of text, kept when it is left or confirmed.
    fn field(self, column: Column, written: String, change: fn(String) -> AccountChange) -> AnyView {
        let before = written.clone();
        let keep = move |event: leptos::ev::Event| {
            let typed = event_target_value(&event).trim().to_owned();
            if typed != before {
                self.desk.change(&[self.id], &change(typed));
            }
        };
        view! {
            <input type="text" data-edits="" autocomplete="off" aria-label=move || self.asks(column) value=written
                on:change=keep on:click=|event| event.stop_propagation()
                on:keydown=move |event| self.leave_by_key(&event) on:focusout=move |event| self.leave(&event)/>
        }
        .into_any()
    }

    /// Enter keeps, Escape gives up; both lead back to the table.
    fn leave_by_key(self, event: &KeyboardEvent) {
        if event.key() == "Escape" {
            // What was typed is not kept: the field reports no change when it says again what it said.
            if let Some(field) = event
                .target()
                .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
            {
                field.set_value(&field.default_value());
            }
        }
        if matches!(event.key().as_str(), "Enter" | "Escape") {
            event.stop_propagation();
            focus::first(".grid");
            self.desk.editing.set(None);
        }
    }

    /// Editing ends when the focus leaves the row's fields.
    fn leave(self, event: &FocusEvent) {
        let to = event
            .related_target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let stays = to.is_some_and(|element| element.has_attribute("data-edits"));
        // Without a target the window lost the focus, or the field was drawn anew: the row stays open.
        if !stays && event.related_target().is_some() {
            self.desk.editing.set(None);
        }
    }
}

/// Money in the account's own currency.
pub(super) fn amount(row: &Row, text: &Text, major: f64) -> String {
    let currency = row.scored.as_deref().map(|scored| scored.value.currency);
    currency
        .map(|currency| words::rounded(text, major, currency))
        .unwrap_or_default()
}
