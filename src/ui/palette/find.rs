//! What the palette offers for what is typed: plain data, tested without a browser.

use crate::folding;
use crate::model::{AccountId, Book};
use crate::sorting;

/// As many as can be taken in at a glance; who needs more types a letter more.
const MOST: usize = 12;

/// Where an offer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The command at that place of the list.
    Command(usize),
    /// An account.
    Account(AccountId),
    /// An account, by one of its people.
    Person(AccountId),
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

/// Everything that can be found: commands under the names given, then accounts, then people.
pub fn offers(commands: impl IntoIterator<Item = String>, book: &Book) -> Vec<Offer> {
    let commands = commands.into_iter().enumerate();
    let mut all: Vec<Offer> = commands
        .map(|(place, name)| Offer::new(Goal::Command(place), name, String::new()))
        .collect();
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
                Goal::Person(dossier.id()),
                contact.name.clone(),
                dossier.account.name.clone(),
            )
        });
        all.extend(people);
    }
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
                email: String::new(),
                phone: String::new(),
                power: Beliefs::default(),
                attitude: Beliefs::default(),
                stamp: Stamp::default(),
            };
            records.push(account.into());
            records.push(contact.into());
        }
        Book::default().edit(Edit::Put(records)).expect("valid").0
    }

    fn names(typed: &str) -> Vec<String> {
        let all = offers(["Today".into(), "Accounts".into()], &book());
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
