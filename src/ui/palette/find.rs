//! What the palette offers for what is typed: plain data, tested without a browser.

use crate::folding;
use crate::model::{AccountId, Book, ContactId};
use crate::sorting;
use crate::ui::pages::dossier::asked::Addition;

/// As many as can be taken in at a glance; who needs more types a letter more.
const MOST: usize = 12;

/// Where an offer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The command at that place of the list.
    Command(usize),
    /// The setting at that place of its list.
    Setting(usize),
    /// An account.
    Account(AccountId),
    /// An account, by one of its people.
    Person(AccountId, ContactId),
    /// Recording a touchpoint with that account.
    Log(AccountId),
    /// Adding a record to the account on screen.
    Add(AccountId, Addition),
    /// A message to that person.
    Mail(AccountId, ContactId),
    /// A call to that person.
    Call(AccountId, ContactId),
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Where it leads.
    pub goal: Goal,
    /// Its name.
    pub name: String,
    /// What tells it from others of that name.
    pub note: String,
    folded: String,
}

impl Offer {
    fn new(goal: Goal, name: String, note: String) -> Self {
        let folded = folding::words(&format!("{name} {note}"));
        Self {
            goal,
            name,
            note,
            folded,
        }
    }
}

/// Everything that can be found: commands and settings under the names given, then accounts, then people.
pub fn offers(
    commands: impl IntoIterator<Item = String>,
    settings: impl IntoIterator<Item = String>,
    book: &Book,
) -> Vec<Offer> {
    let named = |goal, name| Offer::new(goal, name, String::new());
    let commands = commands.into_iter().enumerate();
    let commands = commands.map(|(place, name)| named(Goal::Command(place), name));
    let settings = settings.into_iter().enumerate();
    let settings = settings.map(|(place, name)| named(Goal::Setting(place), name));
    let mut all: Vec<Offer> = commands.chain(settings).collect();
    for dossier in book.dossiers() {
        let account = &dossier.account;
        let place = [account.number.as_str(), account.address.city.as_str()];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        all.push(Offer::new(
            Goal::Account(dossier.id()),
            account.name.clone(),
            place.join(" · "),
        ));
    }
    for dossier in book.dossiers() {
        let people = dossier.contacts.iter().map(|contact| {
            Offer::new(
                Goal::Person(dossier.id(), contact.id),
                contact.name.clone(),
                dossier.account.name.clone(),
            )
        });
        all.extend(people);
    }
    all
}

/// What can be added to the account on screen, under the names given.
pub fn additions(
    names: impl IntoIterator<Item = (Addition, String)>,
    book: &Book,
    on_screen: AccountId,
) -> Vec<Offer> {
    let dossier = book.dossier(on_screen);
    let note = dossier.map(|held| held.account.name.clone()).unwrap_or_default();
    let offer = |(addition, name)| Offer::new(Goal::Add(on_screen, addition), name, note.clone());
    names.into_iter().map(offer).collect()
}

/// What can be done with an account or a person, in the person's own language.
pub struct Actions {
    /// Recording a touchpoint.
    pub log: String,
    /// Writing a message.
    pub mail: String,
    /// Calling.
    pub call: String,
}

/// Puts what can be done with the first account or person found right behind it: for the others a letter
/// more is typed.
pub fn with_actions(found: &[&Offer], book: &Book, actions: &Actions) -> Vec<Offer> {
    let mut all: Vec<Offer> = found.iter().map(|offer| (*offer).clone()).collect();
    let first = all
        .iter()
        .position(|offer| matches!(offer.goal, Goal::Account(_) | Goal::Person(..)));
    let Some(first) = first else { return all };
    let Offer { goal, name, .. } = all[first].clone();
    let with = |goal, action: &str| Offer::new(goal, action.to_owned(), name.clone());
    let here = match goal {
        Goal::Account(id) => vec![with(Goal::Log(id), &actions.log)],
        Goal::Person(id, contact) => {
            let dossier = book.dossier(id);
            let person = dossier.and_then(|held| held.contacts.iter().find(|person| person.id == contact));
            let mail = person.filter(|person| !person.email.is_empty());
            let call = person.filter(|person| !person.phone.is_empty());
            let mail = mail.map(|_| with(Goal::Mail(id, contact), &actions.mail));
            let call = call.map(|_| with(Goal::Call(id, contact), &actions.call));
            mail.into_iter()
                .chain(call)
                .chain([with(Goal::Log(id), &actions.log)])
                .collect()
        }
        _ => Vec::new(),
    };
    all.splice(first + 1..=first, here);
    all
}

/// The best offers for what is typed: every word must begin a word of the offer. Those whose name
/// begins with the text come first; nothing typed offers every command.
pub fn find<'a>(offers: &'a [Offer], typed: &str) -> Vec<&'a Offer> {
    let typed = folding::words(typed);
    if typed.is_empty() {
        let commands = offers
            .iter()
            .filter(|offer| matches!(offer.goal, Goal::Command(_)));
        return commands.collect();
    }
    let wanted: Vec<&str> = typed.split(' ').collect();
    let begins = |offer: &Offer, word: &str| offer.folded.split(' ').any(|own| own.starts_with(word));
    let fitting = offers
        .iter()
        .filter(|offer| wanted.iter().all(|word| begins(offer, word)));
    // Beyond this many the order could not matter to anyone.
    let mut fitting: Vec<&Offer> = fitting.take(200).collect();
    sorting::by_key(&mut fitting, |offer| !offer.folded.starts_with(&typed));
    fitting.truncate(MOST);
    fitting
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Beliefs, Contact, Edit, Mint, Stamp};

    fn book() -> Book {
        let mut mint = Mint::new(1, 1);
        let names = ["Nordwind Śrubex", "Today Trading", "Alfa Nord"];
        let mut records = Vec::new();
        for name in names {
            let mut account = Account::named(mint.mint(), name, Stamp::default());
            account.address.city = "Łódź".into();
            let contact = Contact {
                id: mint.mint(),
                account: account.id,
                name: format!("Zoë {name}"),
                title: String::new(),
                email: if name == "Today Trading" {
                    "zoe@today.example".into()
                } else {
                    String::new()
                },
                phone: String::new(),
                power: Beliefs::default(),
                attitude: Beliefs::default(),
                roles: Beliefs::default(),
                stamp: Stamp::default(),
            };
            records.push(account.into());
            records.push(contact.into());
        }
        Book::default().edit(Edit::Put(records)).expect("valid").0
    }

    fn names(typed: &str) -> Vec<String> {
        let all = offers(
            ["Today".into(), "Accounts".into()],
            ["Theme: Dark".into()],
            &book(),
        );
        find(&all, typed)
            .into_iter()
            .map(|offer| offer.name.clone())
            .collect()
    }

    #[test]
    fn nothing_typed_offers_the_commands() {
        assert_eq!(names("  "), ["Today", "Accounts"]);
    }

    #[test]
    fn settings_are_found_and_wait_to_be_asked_for() {
        assert_eq!(names("dark"), ["Theme: Dark"]);
        assert!(!names("").contains(&"Theme: Dark".to_owned()));
    }

    #[test]
    fn the_first_account_or_person_comes_with_what_can_be_done() {
        let book = book();
        let actions = Actions {
            log: "Log touchpoint".into(),
            mail: "Write".into(),
            call: "Call".into(),
        };
        let all = offers(["Today".into()], [], &book);
        let goals = |typed: &str| -> Vec<(String, Goal)> {
            let found = with_actions(&find(&all, typed), &book, &actions);
            found.into_iter().map(|offer| (offer.name, offer.goal)).collect()
        };
        let nord = goals("nord");
        let [(_, Goal::Account(first)), (log, Goal::Log(logged)), ..] = &nord[..] else {
            panic!("{nord:?}");
        };
        assert_eq!((log.as_str(), logged), ("Log touchpoint", first));
        assert_eq!(
            nord.iter()
                .filter(|(_, goal)| matches!(goal, Goal::Log(_)))
                .count(),
            1
        );
        // Only the second of these people has an address.
        let zoe = goals("zoe today");
        assert!(
            matches!(
                &zoe[..],
                [(_, Goal::Person(..)), (_, Goal::Mail(..)), (_, Goal::Log(_))]
            ),
            "{zoe:?}"
        );
        let plain = goals("zoe alfa");
        assert!(
            matches!(&plain[..], [(_, Goal::Person(..)), (_, Goal::Log(_))]),
            "{plain:?}"
        );
        assert_eq!(goals("nobody"), []);
    }

    #[test]
    fn words_are_found_by_their_beginnings_without_accents() {
        assert_eq!(names("srub"), ["Nordwind Śrubex", "Zoë Nordwind Śrubex"]);
        assert_eq!(names("lodz tod"), ["Today Trading"]);
        assert_eq!(names("rubex"), [""; 0]);
    }

    #[test]
    fn what_begins_with_the_text_comes_first() {
        assert_eq!(names("nord")[..2], ["Nordwind Śrubex", "Alfa Nord"]);
        assert_eq!(names("today")[..2], ["Today", "Today Trading"]);
        assert_eq!(names("zoe")[0], "Zoë Nordwind Śrubex");
    }
}
