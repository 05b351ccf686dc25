//! The account: a customer organisation, one of its units, or a site.

use super::{AccountId, Beliefs, ByHand, Currency, Money, Share, Stamp, day};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Its place in the customer's own organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// The organisation itself.
    #[default]
    Headquarters,
    /// A business unit under it.
    Unit,
    /// A plant, branch or delivery address.
    Site,
}

/// How far the relation has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Has not bought yet.
    Prospect,
    /// Buys, or may buy again.
    #[default]
    Customer,
    /// Has left.
    Lost,
}

/// How much attention the policy gives; sets the expected rhythm of contact, the targets for complaints and where
/// the bands of health start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Key account.
    Key,
    /// Major account.
    Major,
    /// The ordinary customer.
    #[default]
    Standard,
    /// Small customer.
    Small,
}

/// How close we choose to be; sets the weights of the health factors and how fast records fade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Posture {
    /// One deal at a time.
    Transactional,
    /// Repeated buying.
    #[default]
    Repeat,
    /// Preferred supplier.
    Preferred,
    /// Partnership.
    Partnership,
}

impl Tier {
    /// Every tier, the closest first.
    pub const ALL: [Self; 4] = [Self::Key, Self::Major, Self::Standard, Self::Small];
}

impl Posture {
    /// Every posture, the loosest first.
    pub const ALL: [Self; 4] = [
        Self::Transactional,
        Self::Repeat,
        Self::Preferred,
        Self::Partnership,
    ];
}

impl Stage {
    /// Every stage in its natural order.
    pub const ALL: [Self; 3] = [Self::Prospect, Self::Customer, Self::Lost];
}

/// Where an account can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Street and number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// Postal code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postal_code: String,
    /// City.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// State, province or sales region.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// Country.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Telephone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Fax.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fax: String,
    /// Web site.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub website: String,
}

/// A customer organisation, one of its units, or a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Its identity in the book.
    pub id: AccountId,
    /// The customer number other systems know it by; empty if none. Unique in the book.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Its name.
    pub name: String,
    /// The account above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<AccountId>,
    /// Headquarters, unit or site.
    #[serde(default)]
    pub kind: AccountKind,
    /// Prospect, customer or lost.
    #[serde(default)]
    pub stage: Stage,
    /// The day it was lost.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub lost_on: Option<NaiveDate>,
    /// Line of business, in the user's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub segment: String,
    /// Address and lines.
    #[serde(default)]
    pub address: Address,
    /// The currency it is invoiced in; the book's own if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The day the relation began; silence counts from it where no contact is known.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub opened_on: Option<NaiveDate>,
    /// Attention given (set by the manager, dated).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub tier: Beliefs<Tier>,
    /// Closeness chosen (set by the manager, dated).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub posture: Beliefs<Posture>,
    /// The buyer's own wish for closeness, 1 (none) to 5 (partnership).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub wish: Beliefs<u8>,
    /// Our share of what it spends in our field.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub share_of_wallet: Beliefs<Share>,
    /// Share of what it buys that is decided at its head office.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub central_purchasing: Beliefs<Share>,
    /// How much the price decides, 1 (little) to 5 (alone).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub price_sensitivity: Beliefs<u8>,
    /// What changing to another supplier would cost it.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub switching_cost: Beliefs<Money>,
    /// Direct ordering links it uses: terminals, portals, data interchange.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub ordering_links: Beliefs<u8>,
    /// How easily it replaces us, 1 (not at all) to 5 (trivially).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub our_replaceability: Beliefs<u8>,
    /// How easily we replace it, 1 (not at all) to 5 (trivially).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub their_replaceability: Beliefs<u8>,
    /// Its share of our margin.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub share_of_our_margin: Beliefs<Share>,
    /// Whether it tells us what it would not tell everybody.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub shares_information: Beliefs<bool>,
    /// Whether it offers ideas.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub offers_ideas: Beliefs<bool>,
    /// Whether it takes our deliveries without inspecting them.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub waives_inspection: Beliefs<bool>,
    /// The band of health that the manager sets by hand, each time until the day after which it must be looked at
    /// again; none where that was taken back.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub by_hand: Beliefs<Option<ByHand>>,
    /// Free labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The user's own fields.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub custom: BTreeMap<String, String>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Account {
    /// Whether it had left by that day.
    pub fn is_lost_on(&self, day: NaiveDate) -> bool {
        self.stage == Stage::Lost && self.lost_on.is_none_or(|lost| lost <= day)
    }

    /// The band set by hand that holds on that day, and its last day.
    pub fn by_hand_on(&self, day: NaiveDate) -> Option<(&ByHand, NaiveDate)> {
        let held = self.by_hand.on(day)?;
        let until = held.expires.filter(|until| day <= *until)?;
        Some((held.value.as_ref()?, until))
    }

    /// An account of which only the name is known.
    pub fn named(id: AccountId, name: impl Into<String>, stamp: Stamp) -> Self {
        Self {
            id,
            number: String::new(),
            name: name.into(),
            parent: None,
            kind: AccountKind::default(),
            stage: Stage::default(),
            lost_on: None,
            segment: String::new(),
            address: Address::default(),
            currency: None,
            opened_on: None,
            tier: Beliefs::default(),
            posture: Beliefs::default(),
            wish: Beliefs::default(),
            share_of_wallet: Beliefs::default(),
            central_purchasing: Beliefs::default(),
            price_sensitivity: Beliefs::default(),
            switching_cost: Beliefs::default(),
            ordering_links: Beliefs::default(),
            our_replaceability: Beliefs::default(),
            their_replaceability: Beliefs::default(),
            share_of_our_margin: Beliefs::default(),
            shares_information: Beliefs::default(),
            offers_ideas: Beliefs::default(),
            waives_inspection: Beliefs::default(),
            by_hand: Beliefs::default(),
            tags: Vec::new(),
            custom: BTreeMap::new(),
            stamp,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Basis, HandBand, Mint, Observation};

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, d).expect("a day of March")
    }

    fn set(on: u32, until: Option<u32>, band: Option<HandBand>) -> Observation<Option<ByHand>> {
        Observation {
            on: day(on),
            value: band.map(|band| ByHand {
                band,
                reason: "New owner".into(),
            }),
            basis: Basis::Assumed,
            expires: until.map(day),
        }
    }

    #[test]
    fn what_was_set_by_hand_ends_by_itself_or_is_taken_back_and_the_past_stays() {
        let mut account = Account::named(Mint::new(1, 1).mint(), "Alfa", Stamp::default());
        account.by_hand.observe(set(5, Some(10), Some(HandBand::Failing)));
        let band = |account: &Account, d| account.by_hand_on(day(d)).map(|(set, _)| set.band);
        assert_eq!(band(&account, 4), None);
        assert_eq!(band(&account, 5), Some(HandBand::Failing));
        assert_eq!(account.by_hand_on(day(10)).map(|(_, until)| until), Some(day(10)));
        assert_eq!(band(&account, 11), None);
        account.by_hand.observe(set(8, None, None));
        assert_eq!(
            (band(&account, 7), band(&account, 8)),
            (Some(HandBand::Failing), None)
        );
    }
}
