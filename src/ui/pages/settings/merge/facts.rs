//! A record in words, field by field, so that two states of it can be read side by side.

mod judged;

use super::super::catalogue::price;
use crate::engine::health::Band;
use crate::exchange::import::{Kind, Target};
use crate::i18n::{Key, Text, key, t};
use crate::model::{
    Account, AccountKind, Beliefs, Book, Colleague, ColleagueId, Complaint, Contact, Contract, HalfLives,
    Merge, Order, OrderLine, Policy, Posture, Product, Promise, Record, RecordRef, Share, Tier, Touchpoint,
};
use crate::ui::pages::scorecard::words as scorecard;
use crate::ui::words;
use chrono::NaiveDate;

/// One field that differs.
pub(super) struct Difference {
    pub(super) label: String,
    pub(super) mine: String,
    pub(super) theirs: String,
}

/// What differs between both states of a record.
pub(super) fn differences(text: &Text, merge: &Merge, at: RecordRef) -> Vec<Difference> {
    let told = |book: &Book| {
        book.record(at)
            .map(|record| Facts::of(text, book, &record))
            .unwrap_or_default()
    };
    let (mine, mut theirs) = (told(merge.mine()), told(merge.theirs()));
    let mut rows = Vec::new();
    for (label, mine) in mine {
        let place = theirs.iter().position(|(other, _)| *other == label);
        let theirs = place.map(|place| theirs.remove(place).1).unwrap_or_default();
        rows.push(Difference { label, mine, theirs });
    }
    // What only theirs has: fields of a person's own.
    rows.extend(theirs.into_iter().map(|(label, theirs)| Difference {
        label,
        mine: String::new(),
        theirs,
    }));
    rows.retain(|row| row.mine != row.theirs);
    if rows.is_empty() {
        // Something that is recorded but shown nowhere.
        let (mine, theirs) = (t!(text, "merge-mine"), t!(text, "merge-theirs"));
        let label = t!(text, "merge-other");
        rows.push(Difference { label, mine, theirs });
    }
    rows
}

/// What a record is called: its kind, its name, and the account that it hangs on.
pub(super) fn title(text: &Text, merge: &Merge, at: RecordRef) -> String {
    let (theirs, mine) = (merge.theirs(), merge.mine());
    let record = mine.record(at).or_else(|| theirs.record(at));
    let kind = text.get(words::record(at));
    let named = record.and_then(|record| name(text, &record));
    let title = match named {
        Some(name) => t!(text, "labelled", label = kind, value = name),
        None => kind,
    };
    let home = at.account().filter(|_| !matches!(at, RecordRef::Account(_)));
    let home = home.and_then(|id| mine.dossier(id).or_else(|| theirs.dossier(id)));
    match home {
        Some(home) => [title, text.isolate(&home.account.name)].join(" · "),
        None => title,
    }
}

fn name(text: &Text, record: &Record) -> Option<String> {
    match record {
        Record::Policy(_) => None,
        Record::Colleague(one) => Some(one.name.clone()),
        Record::Product(one) => Some(one.name.clone()),
        Record::Account(one) => Some(one.name.clone()),
        Record::Contact(one) => Some(one.name.clone()),
        Record::Order(one) if one.number.is_empty() => Some(text.date(one.ordered_on)),
        Record::Order(one) => Some(one.number.clone()),
        Record::Touchpoint(one) => {
            let what = text.get(words::channel(one.channel));
            Some(t!(text, "on-day", what = what, date = text.date(one.on)))
        }
        Record::Promise(one) => Some(one.what.clone()),
        Record::Complaint(one) => Some(one.subject.clone()),
        Record::Contract(one) => Some(one.subject.clone()),
        Record::Invoice(one) if one.number.is_empty() => Some(text.date(one.issued_on)),
        Record::Invoice(one) => Some(one.number.clone()),
        Record::Survey(one) => {
            let what = text.get(words::judged::question(one.question));
            Some(t!(text, "on-day", what = what, date = text.date(one.on)))
        }
        Record::Need(one) => Some(one.what.clone()),
        Record::Sign(one) => Some(text.get(words::judged::cue(one.cue))),
    }
}

/// Labels with values, in a fixed order.
struct Facts<'a> {
    text: &'a Text,
    /// In which the record's references are looked up.
    book: &'a Book,
    kind: Kind,
    told: Vec<(String, String)>,
}

impl<'a> Facts<'a> {
    fn of(text: &'a Text, book: &'a Book, record: &Record) -> Vec<(String, String)> {
        let mut facts = Self {
            text,
            book,
            kind: Kind::Accounts,
            told: Vec::new(),
        };
        match record {
            Record::Policy(one) => facts.policy(one),
            Record::Colleague(one) => facts.colleague(one),
            Record::Product(one) => facts.product(one),
            Record::Account(one) => facts.account(one),
            Record::Contact(one) => facts.contact(one),
            Record::Order(one) => facts.order(one),
            Record::Touchpoint(one) => facts.touchpoint(one),
            Record::Promise(one) => facts.promise(one),
            Record::Complaint(one) => facts.complaint(one),
            Record::Contract(one) => facts.contract(one),
            Record::Invoice(one) => facts.invoice(one),
            Record::Survey(one) => facts.survey(one),
            Record::Need(one) => facts.need(one),
            Record::Sign(one) => facts.sign(one),
        }
        facts.told
    }

    fn tell(&mut self, label: Key, value: impl Into<String>) {
        self.told.push((self.text.get(label), value.into()));
    }

    /// Under the name that the import has for such a column.
    fn column(&mut self, target: Target, value: impl Into<String>) {
        self.tell(words::import::target(self.kind, target), value);
    }

    fn word(&mut self, target: Target, word: Option<Key>) {
        let word = word.map(|word| self.text.get(word)).unwrap_or_default();
        self.column(target, word);
    }

    fn day(&mut self, target: Target, day: Option<NaiveDate>) {
        let day = day.map(|day| self.text.date(day)).unwrap_or_default();
        self.column(target, day);
    }

    fn team(&mut self, target: Target, ids: impl IntoIterator<Item = ColleagueId>) {
        let names = ids.into_iter().filter_map(|id| self.book.colleague(id));
        let names: Vec<String> = names.map(|held| held.name.clone()).collect();
        self.column(target, self.text.list(&names));
    }

    /// Each judgement with its days.
    fn beliefs<T: Clone>(&mut self, label: Key, beliefs: &Beliefs<T>, word: impl Fn(&Text, T) -> String) {
        self.tell(label, self.judgements(beliefs, word));
    }

    fn judgements<T: Clone>(&self, beliefs: &Beliefs<T>, word: impl Fn(&Text, T) -> String) -> String {
        let told = beliefs.all().iter().map(|held| {
            let days = held.expires.map_or_else(
                || self.text.date(held.on),
                |until| {
                    t!(
                        self.text,
                        "day-range",
                        from = self.text.date(held.on),
                        to = self.text.date(until)
                    )
                },
            );
            t!(
                self.text,
                "on-day",
                what = word(self.text, held.value.clone()),
                date = days
            )
        });
        let told: Vec<String> = told.collect();
        self.text.list(&told)
    }

    fn account(&mut self, one: &Account) {
        let above = one.parent.and_then(|id| self.book.dossier(id));
        let above = above.map(|held| held.account.name.clone()).unwrap_or_default();
        self.column(Target::Name, &one.name);
        self.column(Target::Number, &one.number);
        self.column(Target::Parent, above);
        self.word(Target::AccountKind, Some(kind(one.kind)));
        self.word(Target::Stage, Some(words::stage(one.stage)));
        self.day(Target::OpenedOn, one.opened_on);
        self.day(Target::LostOn, one.lost_on);
        self.column(Target::Segment, &one.segment);
        self.column(Target::Street, &one.address.street);
        self.column(Target::PostalCode, &one.address.postal_code);
        self.column(Target::City, &one.address.city);
        self.column(Target::Region, &one.address.region);
        self.column(Target::Country, &one.address.country);
        self.column(Target::Phone, &one.address.phone);
        self.column(Target::Fax, &one.address.fax);
        self.column(Target::Website, &one.address.website);
        let currency = one.currency.map(|currency| currency.to_string());
        self.column(Target::Currency, currency.unwrap_or_default());
        self.beliefs(key!("column-tier"), &one.tier, |text, tier| {
            text.get(words::tier(tier))
        });
        self.beliefs(key!("ask-posture"), &one.posture, |text, held| {
            text.get(words::posture(held))
        });
        self.beliefs(key!("ask-wallet"), &one.share_of_wallet, share);
        self.judged(one);
        self.column(Target::Tags, self.text.list(&one.tags));
        let own = one
            .custom
            .iter()
            .map(|(label, value)| (label.clone(), value.clone()));
        self.told.extend(own);
    }

    fn contact(&mut self, one: &Contact) {
        self.kind = Kind::Contacts;
        self.column(Target::Name, &one.name);
        self.column(Target::Title, &one.title);
        self.column(Target::Email, &one.email);
        self.column(Target::Phone, &one.phone);
        self.beliefs(key!("ask-power"), &one.power, |text, level| {
            text.integer(level.into())
        });
        self.beliefs(key!("ask-roles"), &one.roles, words::judged::roles);
        self.beliefs(key!("ask-attitude"), &one.attitude, |text, level| {
            text.integer(level.into())
        });
    }

    fn colleague(&mut self, one: &Colleague) {
        self.kind = Kind::Colleagues;
        self.column(Target::Name, &one.name);
        self.column(Target::Number, &one.number);
        self.column(Target::Title, &one.title);
        self.word(Target::Function, one.function.map(words::function));
        self.column(Target::Email, &one.email);
        self.column(Target::Phone, &one.phone);
        let cost = one.cost_per_hour.map(|cost| words::money(self.text, cost));
        self.column(Target::CostPerHour, cost.unwrap_or_default());
    }

    fn product(&mut self, one: &Product) {
        self.kind = Kind::Products;
        self.column(Target::Name, &one.name);
        self.column(Target::Number, &one.number);
        self.column(Target::Unit, &one.unit);
        for (target, amount) in [(Target::Price, one.price), (Target::Cost, one.cost)] {
            let amount = amount.map(|amount| price(self.text, amount));
            self.column(target, amount.unwrap_or_default());
        }
        let stock = one
            .stock
            .map(|stock| self.text.number(stock.0 as f64 / 1000.0, 3));
        self.column(Target::Stock, stock.unwrap_or_default());
        let days = one.lead_days.map(|days| self.text.integer(days.into()));
        self.column(Target::LeadDays, days.unwrap_or_default());
        self.column(Target::Discontinued, if one.discontinued { "✓" } else { "" });
    }

    fn order(&mut self, one: &Order) {
        self.kind = Kind::Orders;
        self.column(Target::Order, &one.number);
        self.day(Target::OrderedOn, Some(one.ordered_on));
        self.day(Target::DueOn, one.due_on);
        self.day(Target::DeliveredOn, one.delivered_on);
        let quality = |sound: bool| {
            if sound {
                key!("defect-none")
            } else {
                key!("defect-some")
            }
        };
        let quality = one.defect_free.map(quality).map(|word| self.text.get(word));
        self.tell(key!("order-quality"), quality.unwrap_or_default());
        self.team(Target::Seller, one.seller);
        let total = one.amount().map(|total| words::money(self.text, total));
        self.column(Target::Total, total.unwrap_or_default());
        let lines: Vec<String> = one.lines.iter().map(|line| self.line(line)).collect();
        self.tell(key!("order-lines-label"), self.text.list(&lines));
    }

    fn line(&self, line: &OrderLine) -> String {
        let product = line.product.and_then(|id| self.book.product(id));
        let what = product.map_or(line.text.as_str(), |held| held.name.as_str());
        let quantity = self.text.number(line.quantity.0 as f64 / 1000.0, 3);
        let price = price(self.text, line.unit_price);
        let discount = share(self.text, line.discount);
        [self.text.isolate(what), quantity, price, discount].join(" · ")
    }

    fn touchpoint(&mut self, one: &Touchpoint) {
        self.kind = Kind::Touchpoints;
        self.day(Target::On, Some(one.on));
        self.word(Target::Channel, Some(words::channel(one.channel)));
        self.word(Target::Direction, Some(words::direction(one.direction)));
        let dossier = self.book.dossier(one.account);
        let people = one.contacts.iter().filter_map(|id| dossier?.contacts.get(*id));
        let people: Vec<String> = people.map(|contact| contact.name.clone()).collect();
        self.column(Target::Contacts, self.text.list(&people));
        self.team(Target::Colleagues, one.colleagues.iter().copied());
        let minutes = one.minutes.map(|minutes| self.text.integer(minutes.into()));
        self.column(Target::Minutes, minutes.unwrap_or_default());
        let transactional = one.transactional.map(|part| share(self.text, part));
        self.tell(key!("field-transactional"), transactional.unwrap_or_default());
        self.word(Target::Sentiment, one.sentiment.map(words::tone));
        self.column(Target::Notes, &one.notes);
    }

    fn promise(&mut self, one: &Promise) {
        self.kind = Kind::Promises;
        self.word(Target::Side, Some(words::side(one.side)));
        self.column(Target::What, &one.what);
        self.day(Target::MadeOn, Some(one.made_on));
        self.day(Target::DueOn, one.due_on);
        self.day(Target::DeliveredOn, one.delivered_on);
        self.day(Target::BrokenOn, one.broken_on);
        self.day(Target::CancelledOn, one.cancelled_on);
        self.team(Target::Promiser, one.promiser);
        self.team(Target::Deliverer, one.deliverer);
        self.word(
            Target::DelivererFunction,
            one.deliverer_function.map(words::function),
        );
        self.team(Target::Accountable, one.accountable);
        let dossier = self.book.dossier(one.account);
        let person = one.contact.and_then(|id| dossier?.contacts.get(id));
        self.column(
            Target::PromiseContact,
            person.map(|contact| contact.name.clone()).unwrap_or_default(),
        );
    }

    fn complaint(&mut self, one: &Complaint) {
        self.kind = Kind::Complaints;
        self.column(Target::Subject, &one.subject);
        self.day(Target::OpenedOn, Some(one.opened_on));
        self.day(Target::AnsweredOn, one.answered_on);
        self.day(Target::ResolvedOn, one.resolved_on);
        self.column(Target::Cause, &one.cause);
        self.word(Target::Department, one.department.map(words::function));
    }

    fn contract(&mut self, one: &Contract) {
        self.kind = Kind::Contracts;
        let yes = |yes: bool| if yes { "✓" } else { "" };
        let days = one.notice_days.map(|days| self.text.integer(days.into()));
        self.column(Target::Number, &one.number);
        self.column(Target::Subject, &one.subject);
        self.day(Target::StartsOn, Some(one.starts_on));
        self.column(Target::Term, self.text.integer(one.term_months.into()));
        self.column(Target::Renews, yes(one.renews));
        self.column(Target::NoticeDays, days.unwrap_or_default());
        self.day(Target::NoticeOn, one.notice_on);
        self.day(Target::EndedOn, one.ended_on);
        let fee = one.fee.map(|fee| words::money(self.text, fee));
        self.column(Target::Fee, fee.unwrap_or_default());
        self.column(Target::CoversOrders, yes(one.covers_orders));
        self.column(Target::Benchmarking, yes(one.benchmarking));
    }

    fn policy(&mut self, one: &Policy) {
        let text = self.text;
        self.tell(key!("book-currency"), one.currency.to_string());
        self.tell(key!("default-tier"), text.get(words::tier(one.default_tier)));
        self.tell(
            key!("default-posture"),
            text.get(words::posture(one.default_posture)),
        );
        let days = one.delivery_tolerance_days.into();
        self.tell(key!("delivery-tolerance"), text.integer(days));
        self.tell(key!("clv-margin"), share(text, one.value.margin));
        self.tell(key!("clv-retention"), share(text, one.value.retention));
        self.tell(
            key!("clv-strength"),
            text.integer(one.value.retention_strength.into()),
        );
        self.tell(key!("clv-discount"), share(text, one.value.discount));
        for tier in Tier::ALL {
            let rhythm = one.rhythm_of(tier);
            for (what, days) in [
                (key!("rhythm-contact"), rhythm.contact_days),
                (key!("rhythm-order"), rhythm.order_days),
            ] {
                let tier = text.get(words::tier(tier));
                let label = t!(text, "rhythm-of-tier", what = text.get(what), tier = tier);
                self.told.push((label, text.integer(days.into())));
            }
        }
        for tier in Tier::ALL {
            let target = one.complaint_target_of(tier);
            for (what, days) in [
                (key!("target-answer"), target.answer_days),
                (key!("target-resolve"), target.resolve_days),
            ] {
                let tier = text.get(words::tier(tier));
                let label = t!(text, "rhythm-of-tier", what = text.get(what), tier = tier);
                self.told.push((label, text.integer(days.into())));
            }
        }
        for posture in Posture::ALL {
            let half_lives = one.half_lives_of(posture).all();
            for (factor, days) in HalfLives::FACTORS.into_iter().zip(half_lives) {
                let label = words::half_life(text, posture, factor);
                self.told.push((label, text.integer(days.into())));
            }
        }
        for tier in Tier::ALL {
            let bands = [Band::Strained, Band::Steady, Band::Thriving];
            for (band, start) in bands.into_iter().zip(one.bands_of(tier).points()) {
                let label = words::band_start(text, tier, band);
                self.told.push((label, text.number(start, 0)));
            }
        }
        for posture in Posture::ALL {
            let weights = one
                .weights_of(posture)
                .0
                .map(|weight| text.integer(weight.into()));
            let (label, posture) = (text.get(key!("weights")), text.get(words::posture(posture)));
            self.told.push((
                t!(text, "on-day", what = label, date = posture),
                weights.join(" · "),
            ));
        }
        for criterion in &one.scorecard {
            let weight = text.integer(criterion.weight.into());
            let scale = scorecard::scale(text, criterion, one.currency);
            let label = scorecard::measure(text, &criterion.measure);
            self.told.push((label, format!("{weight} · {scale}")));
        }
    }
}

fn share(text: &Text, share: Share) -> String {
    text.percent(share.as_f64(), 1)
}

fn kind(kind: AccountKind) -> Key {
    match kind {
        AccountKind::Headquarters => key!("kind-headquarters"),
        AccountKind::Unit => key!("kind-unit"),
        AccountKind::Site => key!("kind-site"),
    }
}
