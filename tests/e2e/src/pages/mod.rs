//! The pages as a person knows them: what can be done there and what can be read.

mod accounts;
mod dossier;
mod import;
mod promises;
mod shell;

pub use accounts::Accounts;
pub use dossier::Dossier;
pub use import::Import;
pub use promises::Promises;
pub use shell::Shell;

/// The address of every page with a book: those of the house, then that dossier's.
pub fn every_address(dossier: &str) -> Vec<String> {
    let house = [
        "#/",
        "#/accounts",
        "#/promises",
        "#/portfolio",
        "#/portfolio/value",
        "#/portfolio/scorecard",
        "#/import",
        "#/settings",
        "#/help",
        "#/help/silence",
    ];
    let house = house.map(String::from);
    let tabs = [
        "",
        "/timeline",
        "/promises",
        "/complaints",
        "/relationship",
        "/orders",
        "/value",
    ];
    let tabs = tabs.map(|tab| format!("{dossier}{tab}"));
    house.into_iter().chain(tabs).collect()
}
