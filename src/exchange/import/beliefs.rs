//! What a row judges of an account.

use super::plan::Plan;
use super::row::{Fail, Line};
use super::{RowReason, Target, words};
use crate::model::{
    Account, AccountId, Basis, Beliefs, Contact, Field, Money, Observation, Posture, Reason, Roles, Share,
    Tier,
};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

pub(super) struct Judged {
    tier: Option<Tier>,
    posture: Option<Posture>,
    wish: Option<u8>,
    share_of_wallet: Option<Share>,
    share_of_our_margin: Option<Share>,
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
    /// A judgement outside its scale is left out, not the account: too much else hangs on its row.
    pub(super) fn read(plan: &mut Plan, line: &Line, account: AccountId) -> Result<Self, Fail> {
        let (tier, posture) = (
            line.word(Target::Tier, words::tier)?,
            line.word(Target::Posture, words::posture)?,
        );
        let switching_cost = switching_cost(plan, line, account);
        let mut kept = Kept { plan, line };
        Ok(Self {
            tier,
            posture,
            wish: kept.rating(Target::Wish, 1..=5),
            share_of_wallet: kept.share(Target::ShareOfWallet),
            share_of_our_margin: kept.share(Target::ShareOfOurMargin),
            central_purchasing: kept.share(Target::CentralPurchasing),
            price_sensitivity: kept.rating(Target::PriceSensitivity, 1..=5),
            switching_cost: kept.one(Target::SwitchingCost, switching_cost),
            ordering_links: kept.rating(Target::OrderingLinks, 0..=99),
            our_replaceability: kept.rating(Target::OurReplaceability, 1..=5),
            their_replaceability: kept.rating(Target::TheirReplaceability, 1..=5),
            shares_information: kept.whether(Target::SharesInformation),
            offers_ideas: kept.whether(Target::OffersIdeas),
            waives_inspection: kept.whether(Target::WaivesInspection),
        })
    }

    /// Observed on that day.
    pub(super) fn write(&self, account: &mut Account, on: Option<NaiveDate>) {
        believe(&mut account.tier, self.tier, on);
        believe(&mut account.posture, self.posture, on);
        believe(&mut account.wish, self.wish, on);
        believe(&mut account.share_of_wallet, self.share_of_wallet, on);
        believe(&mut account.share_of_our_margin, self.share_of_our_margin, on);
        believe(&mut account.central_purchasing, self.central_purchasing, on);
        believe(&mut account.price_sensitivity, self.price_sensitivity, on);
        believe(&mut account.switching_cost, self.switching_cost, on);
        believe(&mut account.ordering_links, self.ordering_links, on);
        believe(&mut account.our_replaceability, self.our_replaceability, on);
        believe(&mut account.their_replaceability, self.their_replaceability, on);
        believe(&mut account.shares_information, self.shares_information, on);
        believe(&mut account.offers_ideas, self.offers_ideas, on);
        believe(&mut account.waives_inspection, self.waives_inspection, on);
    }
}

/// Since when what a row judges holds: the day it tells, or that of the import.
pub(super) fn judged_on(plan: &Plan, line: &Line) -> Result<Option<NaiveDate>, Fail> {
    Ok(line.day(Target::AsOf)?.or(plan.options.signature.at.day()))
}

/// What a row judges of a person.
pub(super) struct JudgedPerson {
    power: Option<u8>,
    attitude: Option<i8>,
    roles: Option<Roles>,
}

impl JudgedPerson {
    /// Likewise, what is outside its scale is left out, not the person.
    pub(super) fn read(plan: &mut Plan, line: &Line) -> Self {
        let attitude = attitude(line);
        let roles = roles(line);
        let mut kept = Kept { plan, line };
        Self {
            power: kept.rating(Target::Power, 1..=5),
            attitude: kept.one(Target::Attitude, attitude),
            roles: kept.one(Target::Roles, roles),
        }
    }

    /// Observed on that day.
    pub(super) fn write(&self, contact: &mut Contact, on: Option<NaiveDate>) {
        believe(&mut contact.power, self.power, on);
        believe(&mut contact.attitude, self.attitude, on);
        believe(&mut contact.roles, self.roles, on);
    }
}

fn attitude(line: &Line) -> Result<Option<i8>, Fail> {
    let attitude = line.whole::<i8>(Target::Attitude)?;
    let (field, reason) = (Field::Rating, Reason::OutOfRange(-2, 2));
    match attitude {
        Some(attitude) if !(-2..=2).contains(&attitude) => {
            Err(line.fail(Target::Attitude, RowReason::Refused { field, reason }))
        }
        attitude => Ok(attitude),
    }
}

fn roles(line: &Line) -> Result<Option<Roles>, Fail> {
    let Some(cell) = line.text(Target::Roles) else {
        return Ok(None);
    };
    let named = cell
        .split([';', '|', ','])
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let roles: Option<Roles> = named.map(words::role).collect();
    let unknown = || line.fail(Target::Roles, RowReason::UnknownWord);
    roles.map(Some).ok_or_else(unknown)
}

/// Reads cells that may be left out.
struct Kept<'p, 'a, 'l> {
    plan: &'p mut Plan<'a>,
    line: &'p Line<'l>,
}

impl Kept<'_, '_, '_> {
    fn one<T>(&mut self, target: Target, read: Result<Option<T>, Fail>) -> Option<T> {
        read.unwrap_or_else(|fail| {
            self.plan.leave_out(self.line, target, fail.reason);
            None
        })
    }

    fn rating(&mut self, target: Target, scale: RangeInclusive<u8>) -> Option<u8> {
        self.one(target, self.line.step(target, Field::Rating, scale))
    }

    fn share(&mut self, target: Target) -> Option<Share> {
        self.one(target, self.line.share(target))
    }

    fn whether(&mut self, target: Target) -> Option<bool> {
        self.one(target, self.line.word(target, words::yes_or_no))
    }
}

fn switching_cost(plan: &mut Plan, line: &Line, account: AccountId) -> Result<Option<Money>, Fail> {
    let known = plan
        .account(account)
        .and_then(|held| held.switching_cost.all().last());
    let held = known.map(|observation| observation.value);
    let currency = plan.currency_for(line, Target::SwitchingCost, held, account)?;
    let cost = line.money(Target::SwitchingCost, currency)?;
    if cost.is_some_and(|cost| cost.minor < 0) {
        let (field, reason) = (Field::Amount, Reason::OutOfRange(0, i64::MAX));
        return Err(line.fail(Target::SwitchingCost, RowReason::Refused { field, reason }));
    }
    Ok(cost)
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
