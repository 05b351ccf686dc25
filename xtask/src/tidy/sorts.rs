//! Each sort of the standard library weighs kilobytes for every type it sorts; the house has one.

use super::rust::Rust;
use super::{Source, Violation};

const SORTS: [&str; 6] = [
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_by_cached_key",
    "sort_unstable",
    "sort_unstable_by",
];

pub(super) fn check(source: &Source, rust: &Rust) -> Vec<Violation> {
    if !source.is_under("src") || source.is_test_file() || source.path == "src/sorting.rs" {
        return Vec::new();
    }
    let calls = SORTS.iter().flat_map(|name| {
        let call = format!(".{name}(");
        let places: Vec<usize> = rust.words(&call).filter(|at| !rust.is_test(*at)).collect();
        places.into_iter().map(move |at| (at, name))
    });
    let sentence = |name| format!("`{name}` is compiled anew for every type: use `crate::sorting`.");
    calls
        .map(|(at, name)| source.violation(at, sentence(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::check;

    #[test]
    fn lists_are_sorted_by_the_sort_of_the_house() {
        let source = "names.sort();\nsorting::by(&mut names, Ord::cmp);\nnames.sort_by_key(key);\nquery.sort == column;";
        lines("src/engine/a.rs", source, check, &[1, 3]);
        lines("xtask/src/a.rs", source, check, &[]);
        lines("src/sorting.rs", source, check, &[]);
    }
}
