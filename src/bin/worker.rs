//! The worker: does the page's long sums beside it, and says what it finds.

#[cfg(target_arch = "wasm32")]
fn main() {
    loop_of_messages::start();
}

/// Natively there is no worker: the binary exists so that `cargo check` sees every target.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod loop_of_messages {
    use rapport::work::wire::{Word, serve, write_word};
    use std::panic;
    use wasm_bindgen::prelude::{Closure, JsValue};
    use wasm_bindgen::{JsCast, throw_str};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    pub(super) fn start() {
        // The sum dies with the worker, but not in silence.
        panic::set_hook(Box::new(|info| say(&Word::Failed(info.to_string()))));
        let hear = Closure::<dyn Fn(MessageEvent)>::new(|message: MessageEvent| {
            // What is no text is no job either, and is answered as such.
            serve(&message.data().as_string().unwrap_or_default(), &mut say);
        });
        scope().set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        say(&Word::Ready);
    }

    fn say(word: &Word) {
        let said = write_word(word).map(|text| scope().post_message(&JsValue::from_str(&text)));
        // Thrown where nothing can be said any more, the page hears of it as of any error of the worker.
        match said {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => wasm_bindgen::throw_val(fault),
            Err(garbled) => throw_str(&garbled.to_string()),
        }
    }

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }
}
