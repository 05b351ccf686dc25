//! Sorting whose machinery is compiled once.
//!
//! The standard library's sorts, and the maps and sets it collects, are compiled anew for every type and
//! every key: three to four kilobytes each, which every visitor would download. Here the order is found
//! over plain places, by one sort for all types; only the comparison and the moving are compiled per type.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::mem;

/// Sorts by a comparison; equals stay in their order.
pub fn by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(list.len(), &|a, b| compare(&list[a], &list[b]));
    rearrange(list, order);
}

/// Sorts by a key, smallest first; equals stay in their order.
pub fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    by(list, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by a key that is costly to make, and so is made once for each.
pub fn by_cached_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = list.iter().map(key).collect();
    let order = order(list.len(), &|a, b| keys[a].cmp(&keys[b]));
    rearrange(list, order);
}

/// Collects a map; of equal keys the last counts.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

/// Collects a set.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The places of a list in sorted order.
fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Brings to each place what stands at the place that the order names, by swaps around each circle of places.
fn rearrange<T>(list: &mut [T], mut order: Vec<usize>) {
    for start in 0..order.len() {
        let mut place = start;
        loop {
            let from = mem::replace(&mut order[place], place);
            if from == start {
                break;
            }
            list.swap(place, from);
            place = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Reverse;

    #[test]
    fn sorts_stably_and_loses_nothing() {
        let mut list: Vec<(u8, usize)> = [3, 1, 2, 1, 3, 0].into_iter().zip(0..).collect();
        by_key(&mut list, |(key, _)| *key);
        assert_eq!(list, [(0, 5), (1, 1), (1, 3), (2, 2), (3, 0), (3, 4)]);
        by_cached_key(&mut list, |(key, _)| Reverse(*key));
        assert_eq!(list, [(3, 0), (3, 4), (2, 2), (1, 1), (1, 3), (0, 5)]);
        by(&mut list, |a, b| a.1.cmp(&b.1));
        assert_eq!(list, [(3, 0), (1, 1), (2, 2), (1, 3), (3, 4), (0, 5)]);
        let mut none: Vec<String> = Vec::new();
        by_key(&mut none, String::len);
        assert!(none.is_empty());
    }

    #[test]
    fn the_last_of_equal_keys_counts() {
        assert_eq!(
            map([("b", 1), ("a", 2), ("b", 3)]),
            BTreeMap::from([("a", 2), ("b", 3)])
        );
        assert_eq!(set([2, 1, 2]), BTreeSet::from([1, 2]));
    }
}
