//! What an edit did, in a few words: for notices, undo and redo.

use super::{posture, record, stage, tier};
use crate::i18n::{Key, Text, t};
use crate::model::{Account, Beliefs, Change, Record};

/// The state of a record on both sides of an edit.
pub(crate) type States<'a> = (&'a Option<Record>, &'a Option<Record>);

/// What changed. `order` says which side of each change came first: an undone edit runs backwards.
pub(crate) fn changes(text: &Text, changes: &[Change], order: fn(&Change) -> States<'_>) -> String {
    let judged: Option<Vec<Judged>> = changes.iter().map(|change| judged(order(change))).collect();
    match (changes, judged.as_deref()) {
        ([_], Some([one])) => {
            let from = one.from.map(|from| format!("{} → ", text.get(from)));
            let value = from.unwrap_or_default() + &text.get(one.to);
            t!(text, "labelled", label = one.name.clone(), value = value)
        }
        ([change], _) => single(text, change, order(change)),
        // All of them came to the same: that is what was done.
        (_, Some([first, rest @ ..])) if rest.iter().all(|other| other.to == first.to) => {
            let label = t!(text, "account-count", count = changes.len());
            t!(text, "labelled", label = label, value = text.get(first.to))
        }
        _ => t!(text, "changed-many", count = changes.len()),
    }
}

fn single(text: &Text, change: &Change, (before, after): States<'_>) -> String {
    let how = match (before, after) {
        (None, Some(_)) => "created",
        (Some(_), None) => "removed",
        _ => "changed",
    };
    let said = t!(
        text,
        "changed-one",
        record = text.get(record(change.at)),
        how = how
    );
    match after.as_ref().or(before.as_ref()) {
        Some(Record::Account(account)) => t!(text, "labelled", label = account.name.clone(), value = said),
        _ => said,
    }
}

/// An account of which something was judged anew.
struct Judged {
    name: String,
    from: Option<Key>,
    to: Key,
}

fn judged((before, after): States<'_>) -> Option<Judged> {
    let (Some(Record::Account(before)), Some(Record::Account(after))) = (before, after) else {
        return None;
    };
    let (from, to) = moved(before, after)?;
    let name = after.name.clone();
    Some(Judged { name, from, to })
}

fn moved(before: &Account, after: &Account) -> Option<(Option<Key>, Key)> {
    let stages = (before.stage != after.stage).then(|| (Some(stage(before.stage)), stage(after.stage)));
    let tiers = || latest(&before.tier, &after.tier, tier);
    let postures = || latest(&before.posture, &after.posture, posture);
    stages.or_else(tiers).or_else(postures)
}

/// The latest judgement before and after, if it differs.
fn latest<T: Copy + PartialEq>(
    before: &Beliefs<T>,
    after: &Beliefs<T>,
    word: fn(T) -> Key,
) -> Option<(Option<Key>, Key)> {
    let last = |beliefs: &Beliefs<T>| beliefs.all().last().map(|held| held.value);
    let (from, to) = (last(before), last(after)?);
    (from != Some(to)).then(|| (from.map(word), word(to)))
}
