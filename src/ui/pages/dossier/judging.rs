//! What can be judged of an account, read and changed alike: plain data, tested without a browser.

use crate::i18n::{Key, key};
use crate::model::{Account, Basis, Beliefs, Money, Observation, Share};
use chrono::{Days, NaiveDate};

/// Something that is judged of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Their wish for closeness.
    Wish,
    /// Our share of what they spend.
    Wallet,
    /// Share of it bought by their head office.
    Central,
    /// How much price decides.
    Price,
    /// What changing supplier would cost them.
    Switching,
    /// Direct ordering links.
    Links,
    /// How easily they replace us.
    Us,
    /// How easily we replace them.
    Them,
    /// Their share of our margin.
    Margin,
    /// Whether they share confidential information.
    Shares,
    /// Whether they offer ideas.
    Ideas,
    /// Whether they waive the inspection of our goods.
    Inspection,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// In five steps.
    Steps,
    /// Yes or no.
    Truth,
    /// In whole per cent.
    Percent,
    /// A sum of money.
    Sum,
    /// A count up to this.
    Count(i64),
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A step or a count.
    Number(u8),
    /// Yes or no.
    Truth(bool),
    /// A share.
    Share(Share),
    /// A sum of money.
    Sum(Money),
}

/// Days after which a judgement is to be looked at again.
const GOOD_FOR: u64 = 365;

impl Question {
    /// Every question, in the order asked.
    pub const ALL: [Self; 12] = [
        Self::Wish,
        Self::Shares,
        Self::Ideas,
        Self::Inspection,
        Self::Wallet,
        Self::Switching,
        Self::Links,
        Self::Us,
        Self::Margin,
        Self::Them,
        Self::Central,
        Self::Price,
    ];

    /// What is asked.
    pub fn label(self) -> Key {
        match self {
            Self::Wish => key!("judge-wish"),
            Self::Wallet => key!("ask-wallet"),
            Self::Central => key!("judge-central"),
            Self::Price => key!("judge-price"),
            Self::Switching => key!("judge-switching"),
            Self::Links => key!("judge-links"),
            Self::Us => key!("judge-us"),
            Self::Them => key!("judge-them"),
            Self::Margin => key!("judge-margin"),
            Self::Shares => key!("judge-shares"),
            Self::Ideas => key!("judge-ideas"),
            Self::Inspection => key!("judge-inspection"),
        }
    }

    /// How it is answered.
    pub fn scale(self) -> Scale {
        match self {
            Self::Wish | Self::Price | Self::Us | Self::Them => Scale::Steps,
            Self::Shares | Self::Ideas | Self::Inspection => Scale::Truth,
            Self::Wallet | Self::Central | Self::Margin => Scale::Percent,
            Self::Switching => Scale::Sum,
            Self::Links => Scale::Count(99),
        }
    }

    /// What is held of an account on a day.
    pub fn held(self, account: &Account, day: NaiveDate) -> Option<Observation<Answer>> {
        match self {
            Self::Wish => held(&account.wish, day, Answer::Number),
            Self::Price => held(&account.price_sensitivity, day, Answer::Number),
            Self::Links => held(&account.ordering_links, day, Answer::Number),
            Self::Us => held(&account.our_replaceability, day, Answer::Number),
            Self::Them => held(&account.their_replaceability, day, Answer::Number),
            Self::Shares => held(&account.shares_information, day, Answer::Truth),
            Self::Ideas => held(&account.offers_ideas, day, Answer::Truth),
            Self::Inspection => held(&account.waives_inspection, day, Answer::Truth),
            Self::Wallet => held(&account.share_of_wallet, day, Answer::Share),
            Self::Margin => held(&account.share_of_our_margin, day, Answer::Share),
            Self::Central => held(&account.central_purchasing, day, Answer::Share),
            Self::Switching => held(&account.switching_cost, day, Answer::Sum),
        }
    }

    /// Notes an answer of that day; one of another kind is no answer.
    pub fn observe(self, account: &mut Account, answer: Answer, basis: Basis, on: NaiveDate) {
        match (self, answer) {
            (Self::Wish, Answer::Number(it)) => note(&mut account.wish, it, basis, on),
            (Self::Price, Answer::Number(it)) => note(&mut account.price_sensitivity, it, basis, on),
            (Self::Links, Answer::Number(it)) => note(&mut account.ordering_links, it, basis, on),
            (Self::Us, Answer::Number(it)) => note(&mut account.our_replaceability, it, basis, on),
            (Self::Them, Answer::Number(it)) => note(&mut account.their_replaceability, it, basis, on),
            (Self::Shares, Answer::Truth(it)) => note(&mut account.shares_information, it, basis, on),
            (Self::Ideas, Answer::Truth(it)) => note(&mut account.offers_ideas, it, basis, on),
            (Self::Inspection, Answer::Truth(it)) => note(&mut account.waives_inspection, it, basis, on),
            (Self::Wallet, Answer::Share(it)) => note(&mut account.share_of_wallet, it, basis, on),
            (Self::Margin, Answer::Share(it)) => note(&mut account.share_of_our_margin, it, basis, on),
            (Self::Central, Answer::Share(it)) => note(&mut account.central_purchasing, it, basis, on),
            (Self::Switching, Answer::Sum(it)) => note(&mut account.switching_cost, it, basis, on),
            _ => {}
        }
    }
}

fn held<T: Copy>(
    beliefs: &Beliefs<T>,
    day: NaiveDate,
    answer: impl Fn(T) -> Answer,
) -> Option<Observation<Answer>> {
    let &Observation {
        on,
        value,
        basis,
        expires,
    } = beliefs.on(day)?;
    Some(Observation {
        on,
        value: answer(value),
        basis,
        expires,
    })
}

fn note<T>(beliefs: &mut Beliefs<T>, value: T, basis: Basis, on: NaiveDate) {
    beliefs.observe(Observation {
        on,
        value,
        basis,
        expires: on.checked_add_days(Days::new(GOOD_FOR)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Currency, Mint, Stamp};

    #[test]
    fn every_question_takes_its_answer_and_gives_it_back() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let mut account = Account::named(Mint::new(1, 1).mint(), "Alfa", Stamp::default());
        for question in Question::ALL {
            let answer = match question.scale() {
                Scale::Steps | Scale::Count(_) => Answer::Number(2),
                Scale::Truth => Answer::Truth(false),
                Scale::Percent => Answer::Share(Share::percent(40).expect("a share")),
                Scale::Sum => Answer::Sum(Money {
                    minor: 5,
                    currency: Currency::EUR,
                }),
            };
            assert_eq!(question.held(&account, day("2026-03-01")), None);
            question.observe(&mut account, answer, Basis::Assumed, day("2026-03-01"));
            question.observe(&mut account, answer, Basis::Confirmed, day("2026-04-01"));
            let held = |on| {
                question
                    .held(&account, day(on))
                    .map(|held| (held.value, held.basis))
            };
            assert_eq!(held("2026-03-31"), Some((answer, Basis::Assumed)), "{question:?}");
            assert_eq!(
                held("2026-04-01"),
                Some((answer, Basis::Confirmed)),
                "{question:?}"
            );
        }
        let before = account.clone();
        let wrong = if before.wish.is_empty() {
            Answer::Number(1)
        } else {
            Answer::Truth(true)
        };
        Question::Wish.observe(&mut account, wrong, Basis::Assumed, day("2026-05-01"));
        assert_eq!(account, before, "yes is no wish");
    }
}
