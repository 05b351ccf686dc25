//! What a row judges of an account.

use super::plan::Plan;
use super::row::{Fail, Line};
use super::{Target, words};
use crate::model::{Account, AccountId, Basis, Beliefs, Field, Money, Observation, Posture, Share, Tier};
use chrono::NaiveDate;

pub(super) struct Judged {
    tier: Option<Tier>,
    posture: Option<Posture>,
    wish: Option<u8>,
    share_of_wallet: Option<Share>,
    central_purchasing: Option<Share>,
    price_sensitivity: Option<u8>,
    switching_cost: Option<Money>,
    ordering_links: Option<u8>,
    our_replaceability: Option<u8>,
    their_replaceability: Option<u8>,
    shares_information: Option<bool>,
    offers_ideas: Option<bool>,
    waives_inspection: Option<bool>,
}

impl Judged {
    pub(super) fn read(plan: &mut Plan, line: &Line, account: AccountId) -> Result<Self, Fail> {
        let rating = |target| line.step(target, Field::Rating, 1..=5);
        let whether = |target| line.word(target, words::yes_or_no);
        Ok(Self {
            tier: line.word(Target::Tier, words::tier)?,
            posture: line.word(Target::Posture, words::posture)?,
            wish: rating(Target::Wish)?,
            share_of_wallet: line.share(Target::ShareOfWallet)?,
            central_purchasing: line.share(Target::CentralPurchasing)?,
            price_sensitivity: rating(Target::PriceSensitivity)?,
            switching_cost: switching_cost(plan, line, account)?,
            ordering_links: line.step(Target::OrderingLinks, Field::Rating, 0..=99)?,
            our_replaceability: rating(Target::OurReplaceability)?,
            their_replaceability: rating(Target::TheirReplaceability)?,
            shares_information: whether(Target::SharesInformation)?,
            offers_ideas: whether(Target::OffersIdeas)?,
            waives_inspection: whether(Target::WaivesInspection)?,
        })
    }

    /// Observed on the day of the import, since no column tells since when it was believed.
    pub(super) fn write(&self, account: &mut Account, today: Option<NaiveDate>) {
        believe(&mut account.tier, self.tier, today);
        believe(&mut account.posture, self.posture, today);
        believe(&mut account.wish, self.wish, today);
        believe(&mut account.share_of_wallet, self.share_of_wallet, today);
        believe(&mut account.central_purchasing, self.central_purchasing, today);
        believe(&mut account.price_sensitivity, self.price_sensitivity, today);
        believe(&mut account.switching_cost, self.switching_cost, today);
        believe(&mut account.ordering_links, self.ordering_links, today);
        believe(&mut account.our_replaceability, self.our_replaceability, today);
        believe(
            &mut account.their_replaceability,
            self.their_replaceability,
            today,
        );
        believe(&mut account.shares_information, self.shares_information, today);
        believe(&mut account.offers_ideas, self.offers_ideas, today);
        believe(&mut account.waives_inspection, self.waives_inspection, today);
    }
}

fn switching_cost(plan: &mut Plan, line: &Line, account: AccountId) -> Result<Option<Money>, Fail> {
    let known = plan
        .account(account)
        .and_then(|held| held.switching_cost.all().last());
    let held = known.map(|observation| observation.value);
    let currency = plan.currency_for(line, Target::SwitchingCost, held, account)?;
    line.money(Target::SwitchingCost, currency)
}

/// Adds what is believed from that day on, where it differs from what was believed then.
pub(super) fn believe<T: Copy + PartialEq>(
    beliefs: &mut Beliefs<T>,
    value: Option<T>,
    on: Option<NaiveDate>,
) {
    let (Some(value), Some(on)) = (value, on) else {
        return;
    };
    if beliefs.value_on(on) != Some(value) {
        beliefs.observe(Observation {
            on,
            value,
            basis: Basis::Assumed,
            expires: None,
        });
    }
}
