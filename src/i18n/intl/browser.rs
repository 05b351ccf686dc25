//! The calls into `Intl`. Each can throw (an engine without an option, a date out of range): then there
//! is no text, and the caller falls back to the plain layout.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::{Detail, Input, Shape};
use crate::i18n::{Lang, minor_digits};

/// Decimals that every engine accepts; more is an error in those before 2023.
const MOST_DECIMALS: u8 = 20;

thread_local! {
    // A formatter costs a thousand times one formatting. Never emptied: few shapes exist.
    static FORMATTERS: RefCell<BTreeMap<(Lang, Shape), Option<Formatter>>> = const { RefCell::new(BTreeMap::new()) };
}

#[derive(Clone)]
struct Formatter {
    instance: JsValue,
    format: Function,
}

/// The text of an input, or `None` where `Intl` throws.
pub(super) fn shown(lang: Lang, shape: Shape, input: Input<'_>) -> Option<String> {
    let formatter = formatter(lang, shape)?;
    let value = match input {
        Input::Number(number) => JsValue::from_f64(number),
        Input::Decimal(decimal) => JsValue::from_str(decimal),
        Input::Items(items) => items
            .iter()
            .map(|item| JsValue::from_str(item))
            .collect::<Array>()
            .into(),
    };
    let text = match shape {
        Shape::RelativeDays => formatter
            .format
            .call2(&formatter.instance, &value, &JsValue::from_str("day")),
        _ => formatter.format.call1(&formatter.instance, &value),
    };
    text.ok()?.as_string()
}

fn formatter(lang: Lang, shape: Shape) -> Option<Formatter> {
    FORMATTERS.with_borrow_mut(|formatters| match formatters.entry((lang, shape)) {
        Entry::Occupied(known) => known.get().clone(),
        Entry::Vacant(place) => place.insert(construct(lang, shape).ok()).clone(),
    })
}

/// `new Intl[class](locale, options)` and its `format`, through `Reflect`, because the typed
/// constructors turn a thrown error into an abort.
fn construct(lang: Lang, shape: Shape) -> Result<Formatter, JsValue> {
    let intl = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl"))?;
    let class: Function = Reflect::get(&intl, &JsValue::from_str(class(shape)))?.dyn_into()?;
    let arguments = Array::of2(&JsValue::from_str(lang.locale()), &options(shape)?);
    let instance = Reflect::construct(&class, &arguments)?;
    let format = Reflect::get(&instance, &JsValue::from_str("format"))?.dyn_into()?;
    Ok(Formatter { instance, format })
}

fn class(shape: Shape) -> &'static str {
    match shape {
        Shape::Decimal { .. } | Shape::Percent { .. } | Shape::Money { .. } => "NumberFormat",
        Shape::Date | Shape::DayAndMonth | Shape::Month => "DateTimeFormat",
        Shape::RelativeDays => "RelativeTimeFormat",
        Shape::List => "ListFormat",
    }
}

fn options(shape: Shape) -> Result<JsValue, JsValue> {
    let options = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&options, &JsValue::from_str(name), &value).map(drop);
    let word = |name: &str, value: &str| set(name, JsValue::from_str(value));
    let decimals = |least: u8, most: u8| {
        set("minimumFractionDigits", least.min(MOST_DECIMALS).into())?;
        set("maximumFractionDigits", most.min(MOST_DECIMALS).into())
    };
    match shape {
        Shape::Decimal { least, most } => decimals(least, most)?,
        Shape::Percent { digits } => {
            word("style", "percent")?;
            decimals(digits, digits)?;
        }
        Shape::Money { currency, detail } => {
            let code = String::from_utf8_lossy(&currency);
            word("style", "currency")?;
            word("currency", &code)?;
            match detail {
                Detail::Full => decimals(minor_digits(&code), minor_digits(&code))?,
                Detail::Whole => decimals(0, 0)?,
                Detail::Compact => {
                    word("notation", "compact")?;
                    decimals(0, 1)?;
                }
            }
        }
        Shape::Date => {
            word("dateStyle", "medium")?;
            word("timeZone", "UTC")?;
        }
        Shape::DayAndMonth => {
            word("day", "numeric")?;
            word("month", "short")?;
            word("timeZone", "UTC")?;
        }
        Shape::Month => {
            word("month", "short")?;
            word("year", "numeric")?;
            word("timeZone", "UTC")?;
        }
        Shape::RelativeDays => word("numeric", "auto")?,
        Shape::List => word("type", "conjunction")?,
    }
    Ok(options.into())
}
