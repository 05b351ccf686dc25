//! What can be changed of an account in one stroke, of one or of many: in its head, in the table, on the board.

use crate::model::{Account, Basis, Beliefs, Edit, Observation, Posture, Signature, Stage, Tier};
use chrono::NaiveDate;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountChange {
    /// Its name.
    Name(String),
    /// Its line of business.
    Segment(String),
    /// Attention given, from that day on.
    Tier(Tier),
    /// Closeness chosen, from that day on.
    Posture(Posture),
    /// How far the relation has come.
    Stage(Stage),
    /// One more label.
    AddTag(String),
    /// One label less.
    RemoveTag(String),
}

impl AccountChange {
    /// Changes the account; a judgement holds from that day.
    pub fn apply(&self, account: &mut Account, on: NaiveDate) {
        match self {
            Self::Name(name) => account.name.clone_from(name),
            Self::Segment(segment) => account.segment.clone_from(segment),
            Self::Tier(tier) => judge(&mut account.tier, *tier, on),
            Self::Posture(posture) => judge(&mut account.posture, *posture, on),
            // Saying again that an account is lost does not move the day it was.
            Self::Stage(stage) if *stage == account.stage => {}
            Self::Stage(stage) => {
                account.stage = *stage;
                account.lost_on = (*stage == Stage::Lost).then_some(on);
            }
            Self::AddTag(tag) => {
                if !account.tags.contains(tag) {
                    account.tags.push(tag.clone());
                }
            }
            Self::RemoveTag(tag) => account.tags.retain(|one| one != tag),
        }
    }

    /// The edit that makes this change in each of these accounts; those that are so already stay untouched.
    pub fn edit<'a>(
        &self,
        accounts: impl IntoIterator<Item = &'a Account>,
        on: NaiveDate,
        signature: Signature,
    ) -> Edit {
        let changed = accounts.into_iter().filter_map(|account| {
            let mut changed = account.clone();
            self.apply(&mut changed, on);
            if changed == *account {
                return None;
            }
            changed.stamp = changed.stamp.edited(signature);
            Some(changed.into())
        });
        Edit::Put(changed.collect())
    }
}

fn judge<T: Copy + PartialEq>(beliefs: &mut Beliefs<T>, value: T, on: NaiveDate) {
    if beliefs.value_on(on) != Some(value) {
        beliefs.observe(Observation {
            on,
            value,
            basis: Basis::Assumed,
            expires: None,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Mint, Moment, Record, Stamp};

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, d).expect("a day of March")
    }

    fn account() -> Account {
        Account::named(Mint::new(1, 1).mint(), "Alfa", Stamp::default())
    }

    const SIGNATURE: Signature = Signature {
        at: Moment(5),
        by: None,
    };

    #[test]
    fn a_judgement_leaves_the_past_as_it_was() {
        let mut account = account();
        AccountChange::Tier(Tier::Key).apply(&mut account, day(10));
        AccountChange::Tier(Tier::Small).apply(&mut account, day(20));
        assert_eq!(account.tier.value_on(day(15)), Some(Tier::Key));
        assert_eq!(account.tier.value_on(day(20)), Some(Tier::Small));
        AccountChange::Tier(Tier::Small).apply(&mut account, day(25));
        assert_eq!(account.tier.all().len(), 2, "nothing new was judged");
    }

    #[test]
    fn losing_an_account_keeps_its_first_day() {
        let mut account = account();
        AccountChange::Stage(Stage::Lost).apply(&mut account, day(3));
        AccountChange::Stage(Stage::Lost).apply(&mut account, day(9));
        assert_eq!(account.lost_on, Some(day(3)));
        AccountChange::Stage(Stage::Customer).apply(&mut account, day(9));
        assert_eq!((account.stage, account.lost_on), (Stage::Customer, None));
    }

    #[test]
    fn only_those_that_differ_are_edited_and_signed() {
        let (tagged, plain) = (
            Account {
                tags: vec!["water".into()],
                ..account()
            },
            account(),
        );
        let Edit::Put(records) =
            AccountChange::AddTag("water".into()).edit([&tagged, &plain], day(1), SIGNATURE)
        else {
            panic!("accounts are put");
        };
        let [Record::Account(changed)] = &records[..] else {
            panic!("one account differs: {records:?}");
        };
        assert_eq!(changed.tags, ["water"]);
        assert_eq!(changed.stamp, Stamp::default().edited(SIGNATURE));
        let back = AccountChange::RemoveTag("water".into()).edit([&plain], day(1), SIGNATURE);
        assert_eq!(back, Edit::Put(Vec::new()));
    }
}
