//! A file of the person's own choice, written again and again (File System Access; Chromium has it).

use crate::store::{keep_own_file, own_file};
use js_sys::{JSON, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Books are JSON; the browser opens the folder that was used last time for files of this id.
const CHOICE: &str = r#"{"id":"rapport-backup","types":[{"accept":{"application/json":[".json"]}}]}"#;
const TO_WRITE: &str = r#"{"mode":"readwrite"}"#;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = showSaveFilePicker)]
    fn show_save_file_picker(options: &JsValue) -> Result<Promise, JsValue>;

    #[derive(Clone)]
    type Handle;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Handle) -> String;

    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    fn query_permission(this: &Handle, mode: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    fn request_permission(this: &Handle, mode: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &Handle) -> Result<Promise, JsValue>;

    type Writing;

    #[wasm_bindgen(method, catch)]
    fn write(this: &Writing, bytes: &Uint8Array) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn close(this: &Writing) -> Result<Promise, JsValue>;
}

/// Whether this browser lets a file be chosen.
pub(super) fn can_choose() -> bool {
    Reflect::has(&window(), &"showSaveFilePicker".into()).unwrap_or_default()
}

/// The file.
#[derive(Clone)]
pub(super) struct OwnFile(Handle);

impl OwnFile {
    /// Lets the person choose one; none if they do not. It is remembered for the next time.
    ///
    /// # Errors
    /// The browser's own, where it does not even ask.
    pub(super) async fn choose(name: &str) -> Result<Option<Self>, JsValue> {
        let options = JSON::parse(CHOICE)?;
        Reflect::set(&options, &"suggestedName".into(), &name.into())?;
        match JsFuture::from(show_save_file_picker(&options)?).await {
            Ok(handle) => {
                // Where it is forgotten, the file is chosen anew next time.
                let _ = keep_own_file(&handle).await;
                Ok(Some(Self(handle.unchecked_into())))
            }
            Err(error) if Reflect::get(&error, &"name".into())? == "AbortError" => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The one chosen last.
    pub(super) async fn kept() -> Option<Self> {
        own_file().await.map(|handle| Self(handle.unchecked_into()))
    }

    pub(super) fn name(&self) -> String {
        self.0.name()
    }

    /// Whether it may be written to, after asking where that is needed: a browser lets go of the permission when
    /// it is closed.
    pub(super) async fn permitted(&self) -> bool {
        let granted = async |asked: Result<Promise, JsValue>| {
            Ok::<_, JsValue>(JsFuture::from(asked?).await? == "granted")
        };
        let Ok(mode) = JSON::parse(TO_WRITE) else {
            return false;
        };
        granted(self.0.query_permission(&mode)).await.unwrap_or_default()
            || granted(self.0.request_permission(&mode))
                .await
                .unwrap_or_default()
    }

    /// Replaces what the file holds; all of it or nothing, since the browser writes beside it first.
    ///
    /// # Errors
    /// The browser's own: the file is gone, the disk is full.
    pub(super) async fn write(&self, bytes: &[u8]) -> Result<(), JsValue> {
        let writing: Writing = JsFuture::from(self.0.create_writable()?).await?.unchecked_into();
        JsFuture::from(writing.write(&Uint8Array::from(bytes))?).await?;
        JsFuture::from(writing.close()?).await?;
        Ok(())
    }
}
