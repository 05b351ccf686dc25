//! The pages as a person knows them: what can be done there and what can be read.

mod accounts;
mod dossier;
mod import;
mod shell;

pub use accounts::Accounts;
pub use dossier::Dossier;
pub use import::Import;
pub use shell::Shell;
