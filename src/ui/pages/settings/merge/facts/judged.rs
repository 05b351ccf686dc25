//! What differs in invoices, answers, needs, signs, and in what is judged of an account.

use super::{Facts, share};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Account, Beliefs, Invoice, Need, Sign, Survey};
use crate::ui::words;
use chrono::NaiveDate;

impl Facts<'_> {
    pub(super) fn judged(&mut self, one: &Account) {
        let rated = |name: fn(u8) -> Key| move |text: &Text, level: u8| text.get(name(level));
        let yes = |text: &Text, yes: bool| text.get(words::judged::yes_or_no(yes));
        self.beliefs(key!("judge-wish"), &one.wish, rated(words::judged::wish));
        self.beliefs(key!("judge-central"), &one.central_purchasing, share);
        self.beliefs(
            key!("judge-price"),
            &one.price_sensitivity,
            rated(words::judged::price),
        );
        self.beliefs(key!("judge-switching"), &one.switching_cost, words::money);
        self.beliefs(key!("judge-links"), &one.ordering_links, |text, links| {
            text.integer(links.into())
        });
        let replaceable = words::judged::replaceable;
        self.beliefs(key!("judge-us"), &one.our_replaceability, rated(replaceable));
        self.beliefs(key!("judge-them"), &one.their_replaceability, rated(replaceable));
        self.beliefs(key!("judge-margin"), &one.share_of_our_margin, share);
        self.beliefs(key!("judge-shares"), &one.shares_information, yes);
        self.beliefs(key!("judge-ideas"), &one.offers_ideas, yes);
        self.beliefs(key!("judge-inspection"), &one.waives_inspection, yes);
        self.beliefs(key!("by-hand"), &one.by_hand, |text, set| match set {
            Some(set) => words::by_hand(text, &set),
            None => t!(text, "by-hand-taken-back"),
        });
    }

    fn date(&mut self, label: Key, day: Option<NaiveDate>) {
        let day = day.map(|day| self.text.date(day)).unwrap_or_default();
        self.tell(label, day);
    }

    pub(super) fn invoice(&mut self, one: &Invoice) {
        self.tell(key!("field-number"), &one.number);
        self.date(key!("field-issued-on"), Some(one.issued_on));
        self.date(key!("field-due-on"), Some(one.due_on));
        self.date(key!("field-paid-on"), one.paid_on);
        self.date(key!("field-withheld-on"), one.withheld_on);
        self.tell(
            key!("invoice-our-fault-ask"),
            if one.our_fault { "✓" } else { "" },
        );
        let amount = one.amount.map(|amount| words::money(self.text, amount));
        self.tell(key!("field-amount"), amount.unwrap_or_default());
        self.tell(key!("invoice-notes"), &one.notes);
    }

    pub(super) fn survey(&mut self, one: &Survey) {
        let dossier = self.book.dossier(one.account);
        let who = one
            .contact
            .and_then(|id| dossier.and_then(|dossier| dossier.contacts.get(id)));
        let who = who.map(|contact| contact.name.clone());
        self.date(key!("field-on"), Some(one.on));
        self.tell(
            key!("survey-question"),
            self.text.get(words::judged::question(one.question)),
        );
        self.tell(key!("field-score"), self.text.integer(one.score.into()));
        self.tell(key!("survey-who"), who.unwrap_or_default());
        self.tell(key!("survey-comment"), &one.comment);
    }

    pub(super) fn need(&mut self, one: &Need) {
        self.tell(key!("need-what"), &one.what);
        let rated = |beliefs: &Beliefs<u8>, name: fn(u8) -> Key| {
            self.judgements(beliefs, |text, level| text.get(name(level)))
        };
        let mut rivals: Vec<(String, String)> = vec![
            (
                self.text.get(key!("need-importance")),
                rated(&one.importance, words::judged::importance),
            ),
            (
                self.text.get(key!("need-ours")),
                rated(&one.ours, words::judged::served),
            ),
        ];
        for rival in &one.rivals {
            rivals.push((rival.name.clone(), rated(&rival.rating, words::judged::served)));
        }
        self.told.extend(rivals);
    }

    pub(super) fn sign(&mut self, one: &Sign) {
        let (tactic, cue) = (
            words::judged::tactic(one.cue.tactic()),
            words::judged::cue(one.cue),
        );
        self.date(key!("field-on"), Some(one.on));
        self.tell(
            key!("sign-cue"),
            [tactic, cue].map(|key| self.text.get(key)).join(" · "),
        );
        let seen = if one.seen {
            key!("sign-seen")
        } else {
            key!("sign-absent")
        };
        self.tell(key!("sign-what"), self.text.get(seen));
        self.tell(key!("sign-notes"), &one.notes);
    }
}
