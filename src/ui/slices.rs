//! Long work on the page in slices, between which the browser answers.

use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The length of a slice: short enough to keep scrolling smooth.
const SLICE_MS: f64 = 8.0;

/// One kind of work, of which the newest run counts: an older one gives way, and all do when the page is left.
#[derive(Clone, Copy)]
pub(crate) struct Slices(StoredValue<u32>);

impl Slices {
    pub(crate) fn new() -> Self {
        Self(StoredValue::new(0))
    }

    /// Begins a run. What takes less than a slice is done before the next frame.
    pub(crate) fn begin(self, work: impl AsyncFnOnce(&Run) -> Option<()> + 'static) {
        self.0.update_value(|turn| *turn = turn.wrapping_add(1));
        let run = Run {
            turn: self.0,
            mine: self.0.get_value(),
            end: Cell::new(now() + SLICE_MS),
            long: Cell::new(false),
        };
        spawn_local(async move {
            work(&run).await;
        });
    }
}

/// Work under way.
pub(crate) struct Run {
    turn: StoredValue<u32>,
    mine: u32,
    end: Cell<f64>,
    long: Cell<bool>,
}

impl Run {
    /// Whether the slice is over.
    pub(crate) fn is_spent(&self) -> bool {
        now() >= self.end.get()
    }

    /// Lets the browser answer; none where the work is no longer wanted.
    pub(crate) async fn rest(&self) -> Option<()> {
        self.long.set(true);
        let answered = js_sys::Promise::new(&mut |resolve, _| {
            set_timeout(move || drop(resolve.call0(&JsValue::NULL)), Duration::ZERO);
        });
        let _ = JsFuture::from(answered).await;
        self.end.set(now() + SLICE_MS);
        (self.turn.try_get_value() == Some(self.mine)).then_some(())
    }

    /// A rest before what cannot be parted, where the work is long: a small book is spared it.
    pub(crate) async fn settle(&self) -> Option<()> {
        if self.long.get() {
            self.rest().await
        } else {
            Some(())
        }
    }

    /// Does something with each.
    pub(crate) async fn each<T>(
        &self,
        all: impl IntoIterator<Item = T>,
        mut act: impl FnMut(T),
    ) -> Option<()> {
        for one in all {
            act(one);
            if self.is_spent() {
                self.rest().await?;
            }
        }
        Some(())
    }

    /// Goes on with what stops when it is told to and says whether there is more.
    pub(crate) async fn through(&self, mut advance: impl FnMut(&dyn Fn() -> bool) -> bool) -> Option<()> {
        while advance(&|| self.is_spent()) {
            self.rest().await?;
        }
        Some(())
    }
}

/// Counts from 0 up to `last`, once in each turn of the browser: parts that wait for their number are drawn one by one.
pub(crate) fn turns(last: usize) -> Signal<usize> {
    let turn = RwSignal::new(0);
    Slices::new().begin(async move |run| {
        for next in 1..=last {
            run.rest().await?;
            turn.set(next);
        }
        Some(())
    });
    turn.into()
}

/// What `source` says, one turn of the browser later, so that what hangs on it is drawn by itself.
pub(crate) fn later<T: Clone + Send + Sync + 'static>(source: Signal<Option<T>>) -> Signal<Option<T>> {
    let told = RwSignal::new(None);
    let slices = Slices::new();
    Effect::new(move || {
        let says = source.get();
        slices.begin(async move |run| {
            run.rest().await?;
            told.set(says);
            Some(())
        });
    });
    told.into()
}

fn now() -> f64 {
    js_sys::Date::now()
}
