//! How much of what the browser gives is used.

use super::holdings::{QUOTA, units_used};
use super::safety::{Measure, Room};
use crate::i18n::{Text, t};
use crate::store::browser_kv;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEstimate;

const MEGABYTE: f64 = 1_000_000.0;

/// What was measured: none at first, then what [`Measured::now`] gave.
pub(super) type Reading = Option<Option<Measured>>;

/// The same for those who judge it.
pub(super) fn measure(reading: Reading) -> Measure {
    match reading {
        None => Measure::Awaited,
        Some(None) => Measure::Nothing,
        Some(Some(measured)) => Measure::Of(measured.room()),
    }
}

/// A room in the unit it was measured in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Measured {
    /// By the browser, over everything this site stores.
    Bytes(Room),
    /// By us, over local storage, where the browser does not say.
    Units(Room),
}

impl Measured {
    /// None where nothing can be stored.
    pub(super) async fn now() -> Option<Self> {
        match estimate().await {
            Some(room) => Some(Self::Bytes(room)),
            None => units().map(Self::Units),
        }
    }

    fn room(self) -> Room {
        match self {
            Self::Bytes(room) | Self::Units(room) => room,
        }
    }

    pub(super) fn words(self, text: &Text) -> String {
        let share = text.percent(self.room().share(), 1);
        match self {
            Self::Bytes(Room { used, quota }) => t!(
                text,
                "safety-room-used",
                used = text.number(used / MEGABYTE, 1),
                quota = text.number(quota / MEGABYTE, 0),
                share = share
            ),
            Self::Units(Room { used, .. }) => t!(
                text,
                "storage-used",
                used = used as usize,
                quota = QUOTA,
                share = share
            ),
        }
    }
}

async fn estimate() -> Option<Room> {
    let asked = window().navigator().storage().estimate().ok()?;
    let told: StorageEstimate = JsFuture::from(asked).await.ok()?.unchecked_into();
    Some(Room {
        used: told.get_usage()?,
        quota: told.get_quota()?,
    })
}

fn units() -> Option<Room> {
    let (kv, denied) = browser_kv();
    let used = units_used(&*kv).ok().filter(|_| denied.is_none())?;
    Some(Room {
        used: used as f64,
        quota: QUOTA as f64,
    })
}
