//! Clean starts and returns over both copies, for the recovery page, which has no vault.

use super::backups::{Backups, kept_key};
use crate::model::Moment;
use crate::sorting;
use crate::store::depot::{Batch, Commit, Depot, manifest_key};
use crate::store::keep::{self, Kept, RawExport};
use crate::store::{Denied, KeyValue};

/// Starts clean while keeping the present book in both copies. The next start finds none.
///
/// # Errors
/// Full or blocked. Until the last step the book opens as before.
pub async fn clear_keeping_both<D: Depot>(
    near: &mut dyn KeyValue,
    depot: Option<&D>,
    now: Moment,
) -> Result<(), Denied> {
    keep::clear_keeping(near, now)?;
    match depot {
        Some(depot) => put_away(depot, now, None).await,
        None => Ok(()),
    }
}

/// The books kept aside in either copy, oldest first.
///
/// # Errors
/// Storage is blocked.
pub async fn kept_both<D: Depot>(near: &dyn KeyValue, depot: Option<&D>) -> Result<Vec<Kept>, Denied> {
    let mut all = keep::kept(near)?;
    if let Some(depot) = depot {
        let deep = Backups::read(&depot.look().await?.backups);
        for kept in deep.kept() {
            if all.iter().all(|held| held.at != kept.at) {
                all.push(kept);
            }
        }
    }
    sorting::by_key(&mut all, |kept| kept.at);
    Ok(all)
}

/// Brings a kept book back in both copies, and keeps the present one aside in its turn; false if there is none
/// of that name.
///
/// # Errors
/// Full or blocked; both books are then still there, kept or open.
pub async fn restore_kept_both<D: Depot>(
    near: &mut dyn KeyValue,
    depot: Option<&D>,
    at: Moment,
    now: Moment,
) -> Result<bool, Denied> {
    let text = match depot {
        Some(depot) => depot.texts(&[kept_key(at)]).await?.pop().flatten(),
        None => None,
    };
    let mut found = keep::restore_kept(near, at, now)?;
    if text.is_some() && !found {
        // The database alone has it: local storage must not bring the present book back.
        keep::clear_keeping(near, now)?;
    }
    found |= text.is_some();
    if let Some(depot) = depot.filter(|_| found) {
        put_away(depot, now, text.map(|text| (at, text))).await?;
    }
    Ok(found)
}

/// Keeps the present book of the depot aside, and puts another in its place, if any.
async fn put_away<D: Depot>(depot: &D, now: Moment, instead: Option<(Moment, String)>) -> Result<(), Denied> {
    loop {
        let present = depot.look().await?.manifest;
        let mut batch = Batch {
            expects: present.clone(),
            ..Batch::default()
        };
        batch.put.extend(present.map(|text| (kept_key(now), text)));
        match &instead {
            Some((at, text)) => {
                batch.put.push((manifest_key(), text.clone()));
                batch.remove.push(kept_key(*at));
            }
            None => batch.remove.push(manifest_key()),
        }
        // Whoever saved in between has the newer book: that one is to be kept.
        if depot.commit(batch).await? == Commit::Done {
            return Ok(());
        }
    }
}

/// Everything of ours in both copies as one JSON text, without understanding any of it.
///
/// # Errors
/// Storage is blocked.
pub async fn export_raw_both<D: Depot>(near: &dyn KeyValue, depot: Option<&D>) -> Result<String, Denied> {
    let mut export = RawExport::of(near)?;
    if let Some(depot) = depot {
        let keys = depot.look().await?.keys;
        let texts = depot.texts(&keys).await?;
        let held = keys
            .into_iter()
            .zip(texts)
            .filter_map(|(key, text)| Some((key, text?)));
        export.database = sorting::map(held);
    }
    Ok(export.text())
}
