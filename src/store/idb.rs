//! The depot of the browser: a database of IndexedDB, written with strict durability.

use super::depot::{Batch, Commit, Depot, Look, manifest_key};
use super::vault::backup_prefix;
use super::{Denied, PREFIX};
use futures_util::future::{Either, select};
use idb::{DatabaseEvent, Error, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query, Transaction};
use js_sys::{Array, Object, Promise, Reflect};
use std::cell::RefCell;
use std::future::IntoFuture;
use std::pin::pin;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "rapport";
const VERSION: u32 = 1;
const STORE: &str = "book";

/// A browser that has not opened a database by then never will: another window's prompt, or a fault of its own.
const PATIENCE_MS: i32 = 5_000;

/// From so many texts on, all are read at once: one request each would take longer.
const MANY: usize = 24;

#[wasm_bindgen]
extern "C" {
    /// The database, with what the bindings hide behind a flag.
    #[wasm_bindgen(extends = IdbDatabase, js_name = IDBDatabase)]
    type Strict;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn strict_transaction(
        this: &Strict,
        stores: &JsValue,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;

    #[wasm_bindgen(catch, js_namespace = indexedDB, js_name = databases)]
    fn databases() -> Result<Promise, JsValue>;
}

/// The database, opened anew where the browser has closed it.
pub struct IdbDepot {
    database: RefCell<IdbDatabase>,
}

impl IdbDepot {
    /// Opens the database, and makes it where there is none.
    ///
    /// # Errors
    /// The browser has none, or does not let it be used.
    pub async fn open() -> Result<Self, Denied> {
        let database = RefCell::new(connect(NAME, STORE).await?);
        Ok(Self { database })
    }

    /// Whether a database of ours seems to exist, without making one.
    pub async fn exists() -> bool {
        let Ok(asked) = databases() else { return true };
        let Ok(list) = JsFuture::from(asked).await else {
            return true;
        };
        let name = JsValue::from_str("name");
        Array::from(&list)
            .iter()
            .any(|one| Reflect::get(&one, &name).is_ok_and(|found| found == NAME))
    }

    /// A transaction on the one store. The browser may have closed the connection: then once more.
    async fn transaction(&self, mode: &str) -> Result<IdbTransaction, Denied> {
        let begin = |database: &IdbDatabase| {
            let options = Object::new();
            let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
            database
                .unchecked_ref::<Strict>()
                .strict_transaction(&STORE.into(), mode, &options)
        };
        if let Ok(transaction) = begin(&self.database.borrow()) {
            return Ok(transaction);
        }
        let database = connect(NAME, STORE).await?;
        let transaction = begin(&database).map_err(|_| Denied::Blocked)?;
        self.database.replace(database);
        Ok(transaction)
    }
}

impl Depot for IdbDepot {
    async fn look(&self) -> Result<Look, Denied> {
        let transaction = Transaction::from(self.transaction("readonly").await?);
        let store = transaction.object_store(STORE).map_err(denied)?;
        let manifest = text(&store, &manifest_key()).await?;
        let keys = store
            .get_all_keys(None, None)
            .map_err(denied)?
            .await
            .map_err(denied)?;
        let keys: Vec<String> = keys.iter().filter_map(JsValue::as_string).collect();
        let mut backups = Vec::new();
        for key in keys.iter().filter(|key| key.starts_with(&backup_prefix())) {
            backups.extend(text(&store, key).await?.map(|text| (key.clone(), text)));
        }
        Ok(Look {
            manifest,
            keys,
            backups,
        })
    }

    async fn texts(&self, keys: &[String]) -> Result<Vec<Option<String>>, Denied> {
        let transaction = Transaction::from(self.transaction("readonly").await?);
        let store = transaction.object_store(STORE).map_err(denied)?;
        let mut texts = Vec::new();
        if keys.len() < MANY {
            for key in keys {
                texts.push(text(&store, key).await?);
            }
            return Ok(texts);
        }
        let range = || {
            let (from, to) = (PREFIX.into(), format!("{PREFIX}\u{ffff}").into());
            KeyRange::bound(&from, &to, None, None).map(Query::from).ok()
        };
        let names = store
            .get_all_keys(range(), None)
            .map_err(denied)?
            .await
            .map_err(denied)?;
        let values = store
            .get_all(range(), None)
            .map_err(denied)?
            .await
            .map_err(denied)?;
        let names = names.iter().map(|name| name.as_string().unwrap_or_default());
        let places = crate::sorting::map(names.zip(values.iter()));
        Ok(keys.iter().map(|key| places.get(key)?.as_string()).collect())
    }

    async fn commit(&self, batch: Batch) -> Result<Commit, Denied> {
        let raw = self.transaction("readwrite").await?;
        let transaction = Transaction::from(raw.clone());
        let store = transaction.object_store(STORE).map_err(denied)?;
        if text(&store, &manifest_key()).await? != batch.expects {
            return Ok(Commit::Overtaken);
        }
        for (key, text) in &batch.put {
            store.put(&text.into(), Some(&key.into())).map_err(denied)?;
        }
        for key in &batch.remove {
            store.delete(Query::from(JsValue::from(key))).map_err(denied)?;
        }
        // Sent off at once: the page may be about to close.
        match transaction.commit().map_err(denied)?.await {
            Ok(result) if result.is_committed() => Ok(Commit::Done),
            Ok(_) => Err(raw.error().map_or(Denied::Blocked, |error| named(&error.name()))),
            Err(error) => Err(raw.error().map_or(denied(error), |error| named(&error.name()))),
        }
    }
}

async fn text(store: &ObjectStore, key: &str) -> Result<Option<String>, Denied> {
    let found = store
        .get(Query::from(JsValue::from(key)))
        .map_err(denied)?
        .await
        .map_err(denied)?;
    Ok(found.and_then(|value| value.as_string()))
}

/// Opens a database with one store, and makes it where there is none.
pub(super) async fn connect(name: &str, store: &'static str) -> Result<IdbDatabase, Denied> {
    let mut request = Factory::new()
        .and_then(|factory| factory.open(name, Some(VERSION)))
        .map_err(denied)?;
    request.on_upgrade_needed(move |event| {
        let made = event
            .database()
            .and_then(|database| database.create_object_store(store, ObjectStoreParams::new()));
        // Refused, the opening fails, and that is told.
        drop(made);
    });
    let (opened, patience) = (pin!(request.into_future()), pin!(pause(PATIENCE_MS)));
    let Either::Left((database, _)) = select(opened, patience).await else {
        return Err(Denied::Blocked);
    };
    let database = IdbDatabase::from(database.map_err(denied)?);
    // A newer version of the app may want to change the database: it must not wait for this tab.
    let close = database.clone();
    let close = Closure::<dyn Fn()>::new(move || close.close());
    database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
    close.forget();
    Ok(database)
}

/// Waits so long.
pub async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let window = web_sys::window();
        let set = window.map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
        drop(set);
    });
    let _ = JsFuture::from(promise).await;
}

pub(super) fn denied(error: Error) -> Denied {
    named(&error.to_string())
}

fn named(error: &str) -> Denied {
    if error.contains("Quota") {
        Denied::Full
    } else {
        Denied::Blocked
    }
}
