//! Which layer may name which, and what the pure layers never name.

use super::rust::{Rust, is_word};
use super::{Source, Violation};
use std::collections::BTreeSet;

/// The layers, and which of the others each may use; `ui` may use all.
const LAYERS: [(&str, &[&str]); 7] = [
    ("model", &[]),
    ("engine", &["model"]),
    ("exchange", &["model"]),
    ("store", &["model"]),
    // Money and dates are types of the model; showing them is its business.
    ("i18n", &["model"]),
    ("work", &["model", "engine"]),
    ("ui", &[]),
];

/// Plain tools that know nothing of ours: any layer may use them.
const COMMON: [&str; 2] = ["folding", "sorting"];

const PURE: [&str; 4] = ["src/model", "src/engine", "src/exchange", "src/work"];

/// The browser, the view and the clock: a figure must be replayable from its arguments alone.
const IMPURE: [&str; 10] = [
    "web_sys",
    "js_sys",
    "leptos",
    "gloo",
    "gloo_storage",
    "wasm_bindgen",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
];

/// The modules at the root of the crate, so that they can be told from macros exported there.
pub(super) fn modules<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let inside = paths.filter_map(|path| path.strip_prefix("src/")?.split('/').next());
    inside
        .map(|first| first.trim_end_matches(".rs").to_owned())
        .collect()
}

pub(super) fn check(source: &Source, rust: &Rust, modules: &BTreeSet<String>) -> Vec<Violation> {
    let mut found = impure(source, rust);
    found.extend(upward(source, rust, modules));
    found.extend(within_the_view(source, rust));
    found
}

fn impure(source: &Source, rust: &Rust) -> Vec<Violation> {
    if !PURE.iter().any(|layer| source.is_under(layer)) {
        return Vec::new();
    }
    let sentence = |name| {
        format!(
            "`{name}` has no place here: model, engine, exchange and work know neither browser nor clock."
        )
    };
    let uses = IMPURE
        .iter()
        .flat_map(|name| rust.words(name).map(move |at| (at, name)));
    uses.map(|(at, name)| source.violation(at, sentence(name)))
        .collect()
}

/// Tests may bring their data from any layer; the code they test may not.
fn upward(source: &Source, rust: &Rust, modules: &BTreeSet<String>) -> Vec<Violation> {
    let Some((layer, allowed)) = layer_of(&source.path) else {
        return Vec::new();
    };
    if layer == "ui" || source.is_test_file() {
        return Vec::new();
    }
    let names = crate_names(rust)
        .into_iter()
        .chain(climbed_names(&source.path, rust));
    let wrong = names.filter(|(at, name)| {
        modules.contains(name)
            && !rust.is_test(*at)
            && name != layer
            && !allowed.contains(&&**name)
            && !COMMON.contains(&&**name)
    });
    let sentence = |name| format!("`{layer}` may not use `{name}`: imports never run back.");
    wrong
        .map(|(at, name)| source.violation(at, sentence(name)))
        .collect()
}

fn layer_of(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    let inside = path.strip_prefix("src/")?;
    let first = inside.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    LAYERS.into_iter().find(|(layer, _)| *layer == name)
}

/// The first name after each `crate::`, those of a group one by one.
fn crate_names(rust: &Rust) -> Vec<(usize, String)> {
    let after = rust.words("crate::").map(|at| at + "crate::".len());
    after.flat_map(|at| names_at(&rust.code, at)).collect()
}

/// The name at this place, or the names of the group that opens here, without what follows them.
fn names_at(code: &str, at: usize) -> Vec<(usize, String)> {
    let space = |text: &str| text.len() - text.trim_start().len();
    let at = at + space(&code[at..]);
    if !code[at..].starts_with('{') {
        let name: String = code[at..].chars().take_while(|char| is_word(*char)).collect();
        return if name.is_empty() {
            Vec::new()
        } else {
            vec![(at, name)]
        };
    }
    let end = super::rust::block_end(code, at);
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut expecting = false;
    for (offset, char) in code[at..end].char_indices() {
        match char {
            '{' | '}' => {
                depth = if char == '{' {
                    depth + 1
                } else {
                    depth.saturating_sub(1)
                }
            }
            _ if is_word(char) && expecting => names.extend(names_at(code, at + offset)),
            _ => {}
        }
        let opens = depth == 1 && matches!(char, '{' | ',');
        expecting = opens || (expecting && char.is_whitespace());
    }
    names
}

/// `super::super::engine` where the chain climbs out of the layer. An inline module makes the chain
/// one longer than the file knows, so only names of layers count.
fn climbed_names(path: &str, rust: &Rust) -> Vec<(usize, String)> {
    let file = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let depth = file.split('/').count() - 1;
    let mut found = Vec::new();
    for start in rust.words("super::") {
        if rust.code[..start].ends_with("super::") {
            continue;
        }
        let chain = &rust.code[start..];
        let rest = chain.trim_start_matches("super::");
        let climbed = (chain.len() - rest.len()) / "super::".len();
        if climbed >= depth {
            let names = names_at(&rust.code, start + chain.len() - rest.len());
            found.extend(
                names
                    .into_iter()
                    .filter(|(_, name)| LAYERS.iter().any(|(layer, _)| layer == name)),
            );
        }
    }
    found
}

/// Pages are made of parts and charts, never the other way round.
fn within_the_view(source: &Source, rust: &Rust) -> Vec<Violation> {
    if !source.is_under("src/ui/parts") && !source.is_under("src/ui/chart") {
        return Vec::new();
    }
    let after = ["ui::", "super::"]
        .into_iter()
        .flat_map(|path| rust.words(path).map(move |at| at + path.len()));
    let named = after
        .flat_map(|at| names_at(&rust.code, at))
        .filter(|(_, name)| name == "pages");
    let sentence = "Parts and charts know no pages: hand over what they need as props.";
    named.map(|(at, _)| source.violation(at, sentence)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::rust::Rust;
    use super::super::tests::lines;
    use super::super::{Source, Violation};

    fn check(source: &Source, rust: &Rust) -> Vec<Violation> {
        let roots = [
            "src/model/mod.rs",
            "src/engine/a.rs",
            "src/exchange.rs",
            "src/store/a.rs",
            "src/i18n/a.rs",
            "src/work/mod.rs",
        ];
        let paths = roots
            .into_iter()
            .chain(["src/ui/app.rs", "src/demo.rs", "README.md"]);
        super::check(source, rust, &super::modules(paths))
    }

    #[test]
    fn the_pure_layers_name_no_browser_and_no_clock() {
        lines(
            "src/engine/clv.rs",
            "use chrono::Utc;\nlet now = Utc::now();",
            check,
            &[2],
        );
        lines(
            "src/exchange/csv.rs",
            "// leptos\nuse leptos::prelude::*;",
            check,
            &[2],
        );
        lines("src/work/mod.rs", "use web_sys::Worker;", check, &[1]);
        lines("src/store/snapshot.rs", "use web_sys::Window;", check, &[]);
        lines("src/model/money.rs", "let text = \"web_sys\";", check, &[]);
    }

    #[test]
    fn imports_never_run_back() {
        lines(
            "src/model/book.rs",
            "use crate::model::Money;\nuse crate::engine::health;",
            check,
            &[2],
        );
        lines(
            "src/engine/mod.rs",
            "use crate::model::{Book, ui::x};\nuse crate::{model, store::{a, ui}};",
            check,
            &[2],
        );
        lines(
            "src/engine/health/silence.rs",
            "use super::super::super::store::Store;\nuse super::super::clv;",
            check,
            &[1],
        );
        lines(
            "src/i18n/mod.rs",
            "use crate::model::Money;\nuse crate::ui::app;",
            check,
            &[2],
        );
        lines(
            "src/store.rs",
            "fn a() { crate::exchange::json::write() }",
            check,
            &[1],
        );
        lines(
            "src/work/value.rs",
            "use crate::{engine, model};\nuse crate::store;",
            check,
            &[2],
        );
        lines("src/engine/a.rs", "use crate::work;", check, &[1]);
        lines(
            "src/ui/app.rs",
            "use crate::{engine, store, demo, work};",
            check,
            &[],
        );
        lines("src/engine/a.rs", "use crate::demo;", check, &[1]);
        lines(
            "src/i18n/a.rs",
            "use crate::{t, model};\ncrate::t!(x);",
            check,
            &[],
        );
    }

    #[test]
    fn tests_may_bring_their_data_from_anywhere() {
        lines(
            "src/engine/a.rs",
            "#[cfg(test)]\nmod tests {\n use crate::exchange::csv;\n}",
            check,
            &[],
        );
    }

    #[test]
    fn parts_and_charts_know_no_pages() {
        lines(
            "src/ui/chart/axis.rs",
            "use crate::ui::pages::portfolio;",
            check,
            &[1],
        );
        lines("src/ui/parts/mod.rs", "use super::pages;", check, &[1]);
        lines(
            "src/ui/parts/row.rs",
            "use crate::ui::{parts, pages::today};",
            check,
            &[1],
        );
        lines(
            "src/ui/pages/today.rs",
            "use crate::ui::pages::accounts;",
            check,
            &[],
        );
    }
}
