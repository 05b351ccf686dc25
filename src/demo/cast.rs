//! The demo's cast: the makers of Tidewright pumps, what they sell, what is said, and the customers,
//! a chapter a file.

mod agreements;
mod courted;
mod giants;
mod industry;
mod judgements;
mod loyal;
mod restless;
mod talk;
mod team;
mod waters;

pub(super) use agreements::AGREEMENTS;
pub(super) use judgements::JUDGEMENTS;
pub(super) use talk::{
    ANSWERS, COURTING, GRIEVANCES, HARD_TALK, OFFERS, OUR_WORDS, SMALL_TALK, THEIR_WORDS, VISITS,
};
pub(super) use team::{Article, CATALOGUE, TEAM, Teammate};

use super::ordinary::Ordinary;
use super::plot::{Firm, Office};

/// Told event by event.
pub(super) const LEADS: [&[Firm<'static>]; 4] =
    [giants::FIRMS, loyal::FIRMS, restless::FIRMS, courted::FIRMS];

/// Told in a few lines each.
pub(super) const OTHERS: [&[Ordinary]; 2] = [industry::ACCOUNTS, waters::ACCOUNTS];

/// No address is known but the city.
pub(super) const NOWHERE: Office = office("", "", "", "", "");

const fn office(
    street: &'static str,
    postal_code: &'static str,
    region: &'static str,
    phone: &'static str,
    fax: &'static str,
) -> Office {
    Office {
        street,
        postal_code,
        region,
        phone,
        fax,
    }
}
