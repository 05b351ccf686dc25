//! Orders with their lines, and how they were delivered.

use super::asked::Addition;
use super::inputs::{Choose, Day, DayInput, Faults, Line};
use super::ledger;
use super::open::{LIST, Open, focus_on, use_open};
use super::promises::{Later, Manage};
use super::typed::{self, Fault};
use crate::i18n::{Text, key, t};
use crate::model::{Currency, Field as Named, Money, Order, OrderId, OrderLine, Record, RecordRef};
use crate::ui::words;
use leptos::prelude::*;

/// Orders shown at once.
const AT_ONCE: usize = 50;

/// What is typed about an order.
#[derive(Clone, Copy)]
pub(super) struct OrderForm {
    number: RwSignal<String>,
    ordered: Day,
    due: Day,
    delivered: Day,
    defect_free: RwSignal<Option<bool>>,
    total: RwSignal<String>,
}

/// An order of the day asked, in the currency in which this account was invoiced last.
pub(super) fn blank_order(open: Open) -> Order {
    let session = open.session;
    Order {
        id: session.mint().mint(),
        account: open.id,
        number: String::new(),
        ordered_on: session.as_of.get_untracked(),
        due_on: None,
        delivered_on: None,
        defect_free: None,
        seller: None,
        currency: currency_of(open),
        lines: Vec::new(),
        total: None,
        stamp: session.stamp(),
    }
}

/// The currency of what is entered: the account's own, else that of its latest order, else the book's.
pub(super) fn currency_of(open: Open) -> Currency {
    let known = open.dossier.with_untracked(|dossier| {
        let last = dossier.orders.iter().max_by_key(|order| order.ordered_on);
        dossier.account.currency.or(last.map(|order| order.currency))
    });
    let session = open.session;
    known.unwrap_or_else(|| session.book.with_untracked(|book| book.policy().currency))
}

impl OrderForm {
    /// Shows a record.
    pub(super) fn of(record: &Order) -> Self {
        Self {
            number: RwSignal::new(record.number.clone()),
            ordered: Day::of(Some(record.ordered_on)),
            due: Day::of(record.due_on),
            delivered: Day::of(record.delivered_on),
            defect_free: RwSignal::new(record.defect_free),
            total: RwSignal::new(record.total.map(typed::plain).unwrap_or_default()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Order) -> Result<Order, Fault> {
        let as_of = open.session.as_of.get_untracked();
        Ok(Order {
            number: self.number.get_untracked().trim().to_owned(),
            ordered_on: typed::day(Named::On, &self.ordered.typed(as_of))?,
            due_on: typed::optional_day(&self.due.typed(as_of)),
            delivered_on: typed::optional_day(&self.delivered.typed(as_of)),
            defect_free: self.defect_free.get_untracked(),
            total: typed::money(Named::Total, &self.total.get_untracked(), record.currency)?,
            ..record
        })
    }
}

/// The fields an order's refusal may name here.
pub(super) const ORDER_FIELDS: &[Named] = &[
    Named::Number,
    Named::On,
    Named::DueOn,
    Named::DeliveredOn,
    Named::Total,
];

/// The fields of an order; the amount of one with lines is their sum.
#[component]
pub(super) fn OrderFields(form: OrderForm, faults: Faults, summed: bool) -> impl IntoView {
    let session = use_open().session;
    let defects = Signal::derive(move || {
        session.text.with(|text| {
            vec![
                (None, t!(text, "choice-none")),
                (Some(true), t!(text, "defect-none")),
                (Some(false), t!(text, "defect-some")),
            ]
        })
    });
    let amount = if summed {
        view! { <p class="small quiet-text">{session.say(key!("order-summed"))}</p> }.into_any()
    } else {
        view! { <Line label=key!("field-total") typed=form.total kind="number" fault=faults.of(Named::Total)/> }.into_any()
    };
    view! {
        <div class="form-row">
            <Line label=key!("order-number") typed=form.number fault=faults.of(Named::Number) grow=true/>
            {amount}
        </div>
        <div class="form-row">
            <DayInput label=key!("order-on") day=form.ordered fault=faults.of(Named::On)/>
            <DayInput label=key!("order-due") day=form.due fault=faults.of(Named::DueOn)/>
            <DayInput label=key!("field-delivered-on") day=form.delivered fault=faults.of(Named::DeliveredOn)/>
            <Choose label=key!("order-quality") options=defects chosen=form.defect_free choose=move |state| form.defect_free.set(state)/>
        </div>
    }
}

/// Every order, the latest first.
#[component]
pub(super) fn OrdersTab() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| open.dossier.with(|dossier| ledger::orders(dossier, open.day())));
    let limit = RwSignal::new(AT_ONCE);
    let all = Memo::new(move |_| {
        held.with(|held| held.open.iter().chain(&held.closed).copied().collect::<Vec<_>>())
    });
    // More than the limit only to reach the order that the address asks for.
    let reach = Memo::new(move |_| {
        let asked = |id: &OrderId| open.asked_record() == Some(id.uuid());
        let place = all.with(|all| all.iter().position(asked));
        place.map_or(limit.get(), |place| limit.get().max(place + 1))
    });
    let shown = move || all.with(|all| all.iter().take(reach.get()).copied().collect::<Vec<_>>());
    let more = move || all.with(|all| all.len().saturating_sub(reach.get()));
    let none = move || all.with(Vec::is_empty);
    view! {
        <section class="panel">
            <header>
                <h2 id=LIST tabindex="-1">{session.say(key!("tab-orders"))}</h2>
                <button class="primary" on:click=move |_| open.editor.add(Addition::Order)>{session.say(key!("order-add"))}</button>
            </header>
            <Year/>
            <Show when=none><p class="quiet-text">{session.say(key!("orders-none"))}</p></Show>
            <Show when=move || !none()>
                <ul class="records orders">
                    <For each=shown key=|id| *id let:id><Row id/></For>
                </ul>
            </Show>
            <Later count=Signal::derive(move || held.with(|held| held.later))/>
            <Show when=move || { more() > 0 }>
                <button on:click=move |_| limit.set(reach.get_untracked() + AT_ONCE)>
                    {move || session.text.with(|text| t!(text, "show-more", count = more()))}
                </button>
            </Show>
        </section>
    }
}

/// What was ordered in the year up to the day asked.
#[component]
fn Year() -> impl IntoView {
    let open = use_open();
    let sentence = move || {
        open.figures.with(|figures| {
            let value = &figures.value;
            open.session.text.with(|text| {
                let amount = words::rounded(text, value.revenue, value.currency);
                t!(text, "orders-year", amount = amount, count = value.evidence_total)
            })
        })
    };
    view! { <p>{sentence}</p> }
}

#[component]
fn Row(id: OrderId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let at = RecordRef::Order(open.id, id);
    let order = Memo::new(move |_| open.dossier.with(|dossier| dossier.orders.get(id).cloned()));
    let say = move |say: fn(Open, &Text, &Order) -> String| {
        move || {
            order
                .with(|order| {
                    session
                        .text
                        .with(|text| order.as_ref().map(|order| say(open, text, order)))
                })
                .unwrap_or_default()
        }
    };
    let undelivered = move || {
        order.with(|order| {
            order
                .as_ref()
                .is_some_and(|order| delivered(open, order).is_none())
        })
    };
    let late = move || {
        order.with(|order| {
            order
                .as_ref()
                .is_some_and(|order| days_late(open, order).is_some())
        })
    };
    let name = say(name);
    let deliver = move |_| {
        let on = session.as_of.get_untracked();
        open.change(at, |record| {
            if let Record::Order(order) = record {
                order.stamp = order.stamp.edited(session.signature());
                order.delivered_on = Some(on);
            }
        });
        focus_on(LIST);
    };
    let lines = move || {
        order.with(|order| {
            order
                .as_ref()
                .map(|order| order.lines.clone())
                .unwrap_or_default()
        })
    };
    let has_lines = Memo::new(move |_| !lines().is_empty());
    let deliver_label = move || {
        session.text.with(|text| {
            t!(
                text,
                "dossier-act-on",
                action = t!(text, "order-deliver"),
                what = name()
            )
        })
    };
    view! {
        <li class="record" data-record=id.to_string()>
            <div class="record-what">
                <p><strong><bdi>{name}</bdi></strong> " " <span class="number">{say(amount)}</span></p>
                <p class="small quiet-text">{say(dates)}</p>
                <Show when=move || has_lines.get()>
                    <details class="why">
                        <summary>{say(line_count)}</summary>
                        <Lines lines=Signal::derive(lines)/>
                    </details>
                </Show>
            </div>
            <span class="tag" data-kind=move || late().then_some("bad")>{say(delivery)}</span>
            <div class="row record-do">
                <Show when=undelivered><button aria-label=deliver_label on:click=deliver>{session.say(key!("order-deliver"))}</button></Show>
                <Manage at what=Signal::derive(name)/>
            </div>
        </li>
    }
}

fn name(_: Open, text: &Text, order: &Order) -> String {
    if order.number.is_empty() {
        t!(text, "order-of-day", date = text.date(order.ordered_on))
    } else {
        order.number.clone()
    }
}

fn amount(_: Open, text: &Text, order: &Order) -> String {
    order.amount().map_or_else(
        || t!(text, "order-no-amount"),
        |amount| words::money(text, amount),
    )
}

fn dates(_: Open, text: &Text, order: &Order) -> String {
    let ordered = t!(text, "order-ordered", date = text.date(order.ordered_on));
    let due = order
        .due_on
        .map(|due| t!(text, "order-asked-for", date = text.date(due)));
    [Some(ordered), due]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn delivered(open: Open, order: &Order) -> Option<chrono::NaiveDate> {
    order.delivered_on.filter(|day| *day <= open.day())
}

/// Days past the day asked for, delivered or not.
fn days_late(open: Open, order: &Order) -> Option<i64> {
    let until = delivered(open, order).unwrap_or_else(|| open.day());
    order
        .due_on
        .map(|due| (until - due).num_days())
        .filter(|days| *days > 0)
}

fn delivery(open: Open, text: &Text, order: &Order) -> String {
    match (delivered(open, order), days_late(open, order)) {
        (Some(on), Some(days)) => t!(text, "order-late", date = text.date(on), days = days),
        (Some(on), None) => t!(text, "order-in-time", date = text.date(on)),
        (None, Some(days)) => t!(text, "overdue-by-days", days = days),
        (None, None) => t!(text, "order-awaited"),
    }
}

fn line_count(_: Open, text: &Text, order: &Order) -> String {
    t!(text, "order-lines", count = order.lines.len())
}

#[component]
fn Lines(lines: Signal<Vec<OrderLine>>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let row = move |line: OrderLine| {
        let product = line.product.and_then(|id| {
            session
                .book
                .with(|book| book.product(id).map(|product| product.name.clone()))
        });
        let (quantity, price, discount) = session.text.with(|text| figures(text, &line));
        let sum = line.amount().round(line.unit_price.currency);
        let sum = session.text.with(|text| sum.map(|sum| words::money(text, sum)));
        view! {
            <tr>
                <th scope="row"><bdi>{product.unwrap_or(line.text)}</bdi></th>
                <td class="number">{quantity}</td>
                <td class="number">{price}</td>
                <td class="number">{discount}</td>
                <td class="number">{sum}</td>
            </tr>
        }
    };
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=session.say(key!("order-lines-label"))>
            <table class="plain">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("field-product"))}</th>
                        <th scope="col" class="number">{session.say(key!("field-quantity"))}</th>
                        <th scope="col" class="number">{session.say(key!("field-price"))}</th>
                        <th scope="col" class="number">{session.say(key!("ask-discount"))}</th>
                        <th scope="col" class="number">{session.say(key!("ask-amount"))}</th>
                    </tr>
                </thead>
                <tbody>{move || lines.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Quantity, price and discount of a line as written.
fn figures(text: &Text, line: &OrderLine) -> (String, String, String) {
    let digits = if line.quantity.0 % 1000 == 0 { 0 } else { 3 };
    let quantity = text.number(line.quantity.0 as f64 / 1000.0, digits);
    let price = line.unit_price;
    // Trade prices run below the cent: such a price is written out rather than rounded away.
    let unit = 10_i64.pow(6 - price.currency.decimals());
    let written = if price.micros % unit == 0 {
        words::money(
            text,
            Money {
                minor: price.micros / unit,
                currency: price.currency,
            },
        )
    } else {
        t!(
            text,
            "amount-in",
            amount = text.number(price.micros as f64 / 1e6, 6),
            currency = price.currency.code()
        )
    };
    let discount = if line.discount.ppm() == 0 {
        String::new()
    } else {
        text.percent(line.discount.as_f64(), 1)
    };
    (quantity, written, discount)
}
