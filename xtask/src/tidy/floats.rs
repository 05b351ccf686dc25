//! The engine gives the same bits natively and in WebAssembly, in the same order on every run.

use super::rust::Rust;
use super::{Source, Violation};

/// `f64` methods that call the platform's mathematics. `sqrt`, `abs`, `floor` and their like are exact.
const PLATFORM: [&str; 27] = [
    "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "powf", "powi", "cbrt", "hypot", "sin",
    "cos", "tan", "asin", "acos", "atan", "atan2", "sin_cos", "sinh", "cosh", "tanh", "asinh", "acosh",
    "atanh", "mul_add",
];

pub(super) fn check(source: &Source, rust: &Rust) -> Vec<Violation> {
    if !source.is_under("src/engine") || source.is_test_file() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for method in PLATFORM {
        for call in [
            format!(".{method}("),
            format!("f64::{method}"),
            format!("f32::{method}"),
        ] {
            let places = rust.words(&call).filter(|at| !rust.is_test(*at));
            let sentence = format!("`{method}` differs between platforms: call `libm` instead.");
            found.extend(places.map(|at| source.violation(at, sentence.clone())));
        }
    }
    for map in ["HashMap", "HashSet"] {
        let places = rust.words(map).filter(|at| !rust.is_test(*at));
        found.extend(
            places.map(|at| source.violation(at, format!("`{map}` has no order: use the B-tree kind."))),
        );
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::check;

    #[test]
    fn transcendental_functions_come_from_libm() {
        let source = "let a = x.exp();\nlet b = libm::exp(x);\nlet c = x.sqrt();\nlet d = xs.map(f64::ln);\nx.expect(\"\");";
        lines("src/engine/clv.rs", source, check, &[1, 4]);
        lines("src/ui/chart/axis.rs", source, check, &[]);
    }

    #[test]
    fn maps_have_an_order() {
        lines(
            "src/engine/a.rs",
            "use std::collections::{BTreeMap,\nHashMap};",
            check,
            &[2],
        );
        lines(
            "src/engine/a.rs",
            "#[cfg(test)]\nmod tests { use std::collections::HashSet; }",
            check,
            &[],
        );
    }
}
