//! Brings a locale file from the server.

use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::{Catalog, CatalogError, Help, Lang, Text};

/// Why a language could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LoadError {
    /// No answer: offline, blocked, or the connection broke off.
    #[error("{}.ftl: {reason}", lang.tag())]
    Network {
        /// The language asked for.
        lang: Lang,
        /// The browser's own words, for a log.
        reason: String,
    },
    /// The server answered with another status than success.
    #[error("{}.ftl: status {status}", lang.tag())]
    Status {
        /// The language asked for.
        lang: Lang,
        /// The HTTP status.
        status: u16,
    },
    /// The answer is no locale file.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
}

/// Loads a language from `TAG.ftl` among the app's languages.
///
/// # Errors
/// See [`LoadError`]; each names the language.
pub async fn fetch(lang: Lang) -> Result<Catalog, LoadError> {
    fetch_from("", lang).await
}

/// Loads a language's explanations from `help/TAG.ftl` there.
///
/// # Errors
/// See [`LoadError`].
pub async fn fetch_help(lang: Lang) -> Result<Help, LoadError> {
    fetch_from("help/", lang).await.map(Help::new)
}

/// Loads a language, or English if that fails. The error of the language asked for comes along, so that
/// the page can say why it speaks English.
///
/// # Errors
/// The error of English, when that fails too: nothing can be said in any language then.
pub async fn fetch_or_english(lang: Lang) -> Result<(Text, Option<LoadError>), LoadError> {
    match fetch(lang).await {
        Ok(catalog) => Ok((Text::new(catalog), None)),
        Err(error) if lang == Lang::En => Err(error),
        Err(error) => Ok((Text::new(fetch(Lang::En).await?), Some(error))),
    }
}

async fn fetch_from(folder: &str, lang: Lang) -> Result<Catalog, LoadError> {
    let source = source(folder, lang).await?;
    Ok(Catalog::parse(lang, &source)?)
}

async fn source(folder: &str, lang: Lang) -> Result<String, LoadError> {
    let broken = |fault: JsValue| LoadError::Network {
        lang,
        reason: reason(&fault),
    };
    let window = web_sys::window().ok_or_else(|| broken(JsValue::NULL))?;
    // The page names the folder, in which only its own build's languages lie: a tab left open over an update
    // never speaks with another build's messages.
    let page = window.document();
    let named = page.and_then(|page| page.query_selector("meta[name=locales]").ok().flatten());
    let locales = named.and_then(|meta| meta.get_attribute("content"));
    let address = format!("{}/{folder}{}.ftl", locales.unwrap_or_default(), lang.tag());
    let answer = JsFuture::from(window.fetch_with_str(&address))
        .await
        .map_err(broken)?;
    let answer: Response = answer.dyn_into().map_err(broken)?;
    if !answer.ok() {
        return Err(LoadError::Status {
            lang,
            status: answer.status(),
        });
    }
    let body = JsFuture::from(answer.text().map_err(broken)?)
        .await
        .map_err(broken)?;
    body.as_string().ok_or_else(|| broken(body))
}

fn reason(fault: &JsValue) -> String {
    fault
        .dyn_ref::<js_sys::Error>()
        .map_or_else(|| format!("{fault:?}"), |error| error.message().into())
}
