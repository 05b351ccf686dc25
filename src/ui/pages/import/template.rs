//! Files to fill in: one line of headings per kind.

use crate::exchange::csv_out;
use crate::exchange::import::{Kind, Target};

/// The headings of a kind's template, in the order offered. They are the names of the meanings
/// themselves, which every language's import knows; a test holds them to it.
pub fn headings(kind: Kind) -> Vec<String> {
    let own = kind.targets().iter().filter(|target| **target != Target::Custom);
    own.map(|target| format!("{target:?}")).collect()
}

/// The name of a kind's template.
pub fn file_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Colleagues => "colleagues.csv",
        Kind::Products => "products.csv",
        Kind::Accounts => "accounts.csv",
        Kind::Contacts => "contacts.csv",
        Kind::Orders => "orders.csv",
        Kind::OrderLines => "order-lines.csv",
        Kind::Touchpoints => "touchpoints.csv",
        Kind::Promises => "promises.csv",
        Kind::Complaints => "complaints.csv",
        Kind::Contracts => "contracts.csv",
        Kind::Invoices => "invoices.csv",
        Kind::Surveys => "answers.csv",
        Kind::Needs => "needs.csv",
        Kind::Signs => "signs.csv",
    }
}

/// A kind's template.
pub fn file(kind: Kind) -> Vec<u8> {
    csv_out::table([headings(kind)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::read;

    #[test]
    fn every_template_is_recognised_without_a_correction() {
        for kind in Kind::ALL {
            let source = read(file_name(kind), &file(kind)).expect("a table");
            assert_eq!(source.kind(), Some(kind));
            for (column, target) in source.columns().iter().zip(kind.targets()) {
                assert_eq!(column.target(), Some(*target), "{kind:?}: {}", column.heading());
            }
        }
    }
}
