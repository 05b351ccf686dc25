//! People: contacts at the account, colleagues on our side.

use super::{AccountId, Beliefs, ColleagueId, ContactId, Money, Stamp};
use serde::{Deserialize, Serialize};

/// What a colleague does for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Field sales.
    Sales,
    /// Inside sales.
    InsideSales,
    /// Product specialist.
    ProductSpecialist,
    /// Engineering.
    Engineering,
    /// After-sale service.
    Service,
    /// Production.
    Production,
    /// Logistics and shipping.
    Logistics,
    /// Marketing.
    Marketing,
    /// Finance and credit.
    Finance,
    /// Manager.
    Management,
    /// Director.
    Direction,
}

impl Function {
    /// Every function, in the order shown.
    pub const ALL: [Self; 11] = [
        Self::Sales,
        Self::InsideSales,
        Self::ProductSpecialist,
        Self::Engineering,
        Self::Service,
        Self::Production,
        Self::Logistics,
        Self::Marketing,
        Self::Finance,
        Self::Management,
        Self::Direction,
    ];
}

/// What a person does in the buying centre (Webster & Wind 1972; the initiator after Bonoma 1982).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BuyingRole {
    /// Sees the need first.
    Initiator,
    /// Works with what is bought.
    User,
    /// Advises, sets the specification.
    Influencer,
    /// Negotiates and orders.
    Buyer,
    /// Has the last word.
    Decider,
    /// Lets people and information through, or not.
    Gatekeeper,
}

impl BuyingRole {
    /// Every role, in the order of the buying process.
    pub const ALL: [Self; 6] = [
        Self::Initiator,
        Self::User,
        Self::Influencer,
        Self::Buyer,
        Self::Decider,
        Self::Gatekeeper,
    ];
}

/// The roles of one person; often several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<BuyingRole>", into = "Vec<BuyingRole>")]
pub struct Roles(u8);

impl Roles {
    /// Whether the role is among them.
    pub fn has(self, role: BuyingRole) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// The roles, in their order.
    pub fn iter(self) -> impl Iterator<Item = BuyingRole> {
        BuyingRole::ALL.into_iter().filter(move |role| self.has(*role))
    }

    fn bit(role: BuyingRole) -> u8 {
        1 << role as u8
    }
}

impl FromIterator<BuyingRole> for Roles {
    fn from_iter<I: IntoIterator<Item = BuyingRole>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | Self::bit(role)))
    }
}

impl From<Vec<BuyingRole>> for Roles {
    fn from(roles: Vec<BuyingRole>) -> Self {
        roles.into_iter().collect()
    }
}

impl From<Roles> for Vec<BuyingRole> {
    fn from(roles: Roles) -> Self {
        roles.iter().collect()
    }
}

/// A person at an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Identity in the book.
    pub id: ContactId,
    /// The account the person works for.
    pub account: AccountId,
    /// Full name.
    pub name: String,
    /// Job title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Electronic mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Power in the buying decision, 1 (little) to 5 (decides alone).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub power: Beliefs<u8>,
    /// Attitude to us, −2 (opponent) to 2 (champion).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub attitude: Beliefs<i8>,
    /// Roles in the buying decision.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub roles: Beliefs<Roles>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

/// One of our own people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Colleague {
    /// Identity in the book.
    pub id: ColleagueId,
    /// The personnel number other systems know; empty if none. Unique in the book.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Full name.
    pub name: String,
    /// Job title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What the colleague does; none if not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
    /// Electronic mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Full cost of one hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_per_hour: Option<Money>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_kept_by_name_each_once_and_in_their_order() {
        let roles: Roles = serde_json::from_str(r#"["decider","user","decider"]"#).expect("roles");
        assert!(roles.has(BuyingRole::User) && !roles.has(BuyingRole::Buyer));
        assert_eq!(
            serde_json::to_string(&roles).expect("a list"),
            r#"["user","decider"]"#
        );
        let all: Roles = BuyingRole::ALL.into_iter().collect();
        assert!(all.iter().eq(BuyingRole::ALL));
    }
}
