//! Looking through the depot for damage while nobody waits.
//!
//! A start reads from local storage what that holds, so a page that only the depot has lost would go unnoticed
//! until the other copy is gone as well.

use super::{Vault, unreadable};
use crate::sorting;
use crate::store::StoreError;
use crate::store::depot::{Batch, Commit, Depot};
use crate::store::manifest::Stored;
use crate::store::seal::unseal;

impl<D: Depot> Vault<D> {
    /// Compares the next few pages of the depot that no start has read with what the manifest says of them, and
    /// gives back from local storage what is damaged. How many were given back; none once nothing is left to be
    /// looked at, or another tab saves, whose start has looked itself.
    ///
    /// # Errors
    /// Local storage cannot be read, or the depot not be written.
    pub async fn check(&mut self, pages: usize) -> Result<Option<usize>, StoreError> {
        let Some(deep) = &mut self.deep else {
            return Ok(None);
        };
        let named = sorting::map(self.layout.stored().map(|page| (page.key, *page)));
        let mut looked_at: Vec<Stored> = Vec::new();
        while looked_at.len() < pages
            && let Some(key) = deep.unread.pop_first()
        {
            looked_at.extend(named.get(&key));
        }
        if looked_at.is_empty() {
            return Ok(None);
        }
        let keys: Vec<String> = looked_at.iter().map(|page| page.key.to_string()).collect();
        let texts = read(&deep.depot, &keys).await;
        let mut put: Vec<(String, String)> = Vec::new();
        for ((page, key), text) in looked_at.into_iter().zip(keys).zip(texts) {
            if text.is_some_and(|text| is_whole(page, &text)) {
                continue;
            }
            let near = self.near.get(&key).map_err(unreadable)?;
            put.extend(near.filter(|text| is_whole(page, text)).map(|text| (key, text)));
        }
        let healed = put.len();
        if healed == 0 {
            return Ok(Some(0));
        }
        let batch = Batch {
            expects: deep.seen.clone(),
            put,
            remove: Vec::new(),
        };
        let refused = |cause| StoreError::NotSaved { cause, cleared: true };
        match deep.depot.commit(batch).await.map_err(refused)? {
            Commit::Done => Ok(Some(healed)),
            Commit::Overtaken => Ok(None),
        }
    }
}

/// The texts under these keys; none for one that cannot be read, which must not hide the others.
async fn read<D: Depot>(depot: &D, keys: &[String]) -> Vec<Option<String>> {
    if let Ok(texts) = depot.texts(keys).await {
        return texts;
    }
    let mut texts = Vec::new();
    for key in keys {
        let alone = depot.texts(std::slice::from_ref(key)).await;
        texts.push(alone.ok().into_iter().flatten().flatten().next());
    }
    texts
}

fn is_whole(page: Stored, text: &str) -> bool {
    unseal(text).is_ok_and(|unsealed| unsealed.checksum == page.checksum)
}
