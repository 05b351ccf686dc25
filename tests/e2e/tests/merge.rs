//! Another person's book file merged into the book here, record by record.

use e2e::pages::Shell;
use e2e::{Browser, Context, Result, Window, crowd, ensure, eventually, journey};
use rapport::exchange::json;
use rapport::model::{
    Account, Beliefs, Book, BookParts, Contact, Edit, Mint, Moment, Promise, Record, RecordRef, Side,
    Signature, Stamp,
};
use rapport::store::{self, MemoryKv};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const FILE: &str = "Colleague’s book file (JSON)";

fn signed(at: i64) -> Signature {
    Signature {
        at: Moment(1_700_000_000_000 + at),
        by: None,
    }
}

fn edited(book: &Book, edit: Edit) -> Book {
    book.edit(edit).expect("a valid edit").0
}

/// An account with these people.
fn mill(people: &[String]) -> (Account, Vec<Contact>) {
    let mut mint = Mint::new(1, 1);
    let stamp = Stamp::new(signed(0));
    let account = Account::named(mint.mint(), "Mill & Sons", stamp);
    let contact = |name: &String| Contact {
        id: mint.mint(),
        account: account.id,
        name: name.clone(),
        title: String::new(),
        email: String::new(),
        phone: String::new(),
        power: Beliefs::default(),
        attitude: Beliefs::default(),
        roles: Beliefs::default(),
        stamp,
    };
    let contacts = people.iter().map(contact).collect();
    (account, contacts)
}

fn titled(contact: &Contact, title: &str, at: i64) -> Record {
    Contact {
        title: title.into(),
        stamp: contact.stamp.edited(signed(at)),
        ..contact.clone()
    }
    .into()
}

/// Two books that went apart: three people changed on both sides, one deleted here, and new ones there.
fn apart() -> (Book, Book) {
    let names = ["Ann", "Ben", "Cid", "Dot"].map(String::from);
    let (account, people) = mill(&names);
    let [ann, others @ ..] = &people[..] else {
        unreachable!()
    };
    let all = [account.clone().into()]
        .into_iter()
        .chain(people.iter().cloned().map(Record::from));
    let common = edited(&Book::default(), Edit::Put(all.collect()));
    // Whose clock runs ahead says nothing.
    let titles = |side: &str, at| others.iter().map(|one| titled(one, side, at)).collect();
    let mine = edited(&common, Edit::Put(titles("Title here", 900)));
    let mine = edited(&mine, Edit::Remove(vec![RecordRef::Contact(account.id, ann.id)]));
    let mut theirs: Vec<Record> = titles("Title there", 500);
    theirs.push(titled(ann, "Wants to be forgotten", 500));
    let mut mint = Mint::new(2, 2);
    theirs.push(
        Contact {
            id: mint.mint(),
            name: "Eve".into(),
            stamp: Stamp::new(signed(500)),
            ..ann.clone()
        }
        .into(),
    );
    theirs.push(
        Promise {
            id: mint.mint(),
            account: account.id,
            side: Side::Ours,
            what: "Bring samples".into(),
            made_on: chrono::NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day"),
            due_on: None,
            delivered_on: None,
            broken_on: None,
            cancelled_on: None,
            promiser: None,
            deliverer: None,
            deliverer_function: None,
            accountable: None,
            contact: None,
            stamp: Stamp::new(signed(500)),
        }
        .into(),
    );
    (mine, edited(&common, Edit::Put(theirs)))
}

fn file(b: &Browser, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = b.downloads().join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}

/// The book as the browser stores it.
async fn stored(b: &Browser) -> Result<BookParts> {
    const OURS: &str = "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('rapport.')))";
    let texts: BTreeMap<String, String> = b.js(OURS, &[]).await?;
    let plain = texts
        .into_iter()
        .filter_map(|(key, text)| Some((key, serde_json::from_str(&text).ok()?)));
    Ok(store::open(&mut MemoryKv(plain.collect()))?.book.to_parts())
}

/// Presses that choice in the group that is called so.
async fn decide(b: &Browser, group: &str, choice: &str) -> Result<()> {
    const CHOOSE: &str = "const [group, choice] = arguments;\
        const plain = (node) => node.textContent.replace(/[\\u2066-\\u2069]/g, '').trim();\
        const set = [...document.querySelectorAll('fieldset')].find((set) => plain(set.querySelector('legend')).startsWith(group));\
        const label = set && [...set.querySelectorAll('label')].find((label) => plain(label) === choice);\
        if (!label) return false;\
        label.click(); return label.querySelector('input').checked;";
    eventually(&format!("{group}: {choice}"), async || {
        let done: bool = b.js(CHOOSE, &[json!(group), json!(choice)]).await?;
        Ok(done.then_some(()))
    })
    .await
}

/// The figures beside a kind of record, in the order of the columns.
async fn counts(b: &Browser, kind: &str) -> Result<Vec<String>> {
    const CELLS: &str = "const row = [...document.querySelectorAll('.merge-counts tbody tr')]\
        .find((row) => row.querySelector('th').textContent.trim() === arguments[0]);\
        return row ? [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()) : null";
    eventually(&format!("the counts of {kind}"), async || {
        b.js(CELLS, &[json!(kind)]).await
    })
    .await
}

async fn offer(b: &Browser, path: &Path) -> Result<()> {
    b.goto("#/settings").await?;
    b.upload(FILE, &[path]).await
}

#[tokio::test]
async fn f_a_colleagues_file_is_merged_and_taken_back_in_one_step() -> Result<()> {
    journey("merge", Window::Desk, async |b| {
        let (mine, theirs) = apart();
        crowd::store_book(b, &mine).await?;
        let path = file(b, "theirs.json", &json::write(&theirs))?;
        offer(b, &path).await?;
        let people = counts(b, "Contacts").await?;
        ensure!(people == ["1", "0", "3", "1", "0", "0"], "{people:?}");
        let promises = counts(b, "Promises").await?;
        ensure!(promises[0] == "1", "{promises:?}");
        b.see("Title here").await?;
        b.see("Title there").await?;
        decide(b, "All of these", "Both").await?;
        decide(b, "Contact: Ben", "Mine").await?;
        decide(b, "Contact: Cid", "Theirs").await?;
        b.screenshot("merge").await?;
        b.click("button", "Merge").await?;
        b.gone("button", "Merge").await?;
        ensure!(
            b.focused().await?.contains(FILE),
            "the focus is lost: {}",
            b.focused().await?
        );

        let after = eventually("the merged book to be stored", async || {
            let after = stored(b).await?;
            Ok((after != mine.to_parts()).then_some(after))
        })
        .await?;
        let dossier = Context::context(after.dossiers.first(), "the account")?;
        let mut people: Vec<(&str, &str)> = dossier
            .contacts
            .iter()
            .map(|one| (one.name.as_str(), one.title.as_str()))
            .collect();
        people.sort_unstable();
        let expected = [
            ("Ben", "Title here"),
            ("Cid", "Title there"),
            ("Dot", "Title here"),
            ("Dot (theirs)", "Title there"),
            ("Eve", ""),
        ];
        ensure!(people == expected, "{people:?}");
        ensure!(
            dossier.promises.len() == 1 && after.erased == mine.to_parts().erased,
            "{:?}",
            after.erased
        );

        Shell(b).undo().await?;
        eventually("the merge to be taken back", async || {
            Ok((stored(b).await? == mine.to_parts()).then_some(()))
        })
        .await?;

        // Asked for, the deleted one comes back.
        offer(b, &path).await?;
        decide(b, "Contact: Ann", "Bring back").await?;
        b.click("button", "Merge").await?;
        eventually("the deleted contact to be back", async || {
            let names = stored(b).await?.dossiers.into_iter().flat_map(|dossier| {
                dossier
                    .contacts
                    .iter()
                    .map(|one| one.name.clone())
                    .collect::<Vec<_>>()
            });
            Ok(names.into_iter().any(|name| name == "Ann").then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn f_a_file_that_cannot_be_merged_says_why() -> Result<()> {
    journey("merge-faults", Window::Desk, async |b| {
        let (mine, _) = apart();
        crowd::store_book(b, &mine).await?;
        for (name, bytes, said) in [
            ("same.json", json::write(&mine), "same.json holds nothing new"),
            (
                "cut.json",
                json::write(&mine)[..90].to_vec(),
                "cut.json is damaged or no JSON file",
            ),
            (
                "other.json",
                b"{\"a\":1}".to_vec(),
                "other.json is no book of Rapport",
            ),
            (
                "newer.json",
                br#"{"format":"rapport-book","v":99,"data":{}}"#.to_vec(),
                "newer.json was written by a newer version",
            ),
        ] {
            offer(b, &file(b, name, &bytes)?).await?;
            b.see(said).await?;
            ensure!(!b.has("button", "Merge").await?, "{name} could be merged");
        }
        ensure!(stored(b).await? == mine.to_parts(), "something was changed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_merging_into_an_empty_book_opens_it() -> Result<()> {
    journey("merge-empty", Window::Desk, async |b| {
        let (_, theirs) = apart();
        offer(b, &file(b, "theirs.json", &json::write(&theirs))?).await?;
        let people = counts(b, "Contacts").await?;
        ensure!(people[0] == "5", "{people:?}");
        b.click("button", "Merge").await?;
        eventually("their book to be stored", async || {
            Ok((stored(b).await? == theirs.to_parts()).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn f_thousands_of_conflicts_are_paged_and_settled_at_once() -> Result<()> {
    journey("merge-many", Window::Desk, async |b| {
        let names: Vec<String> = (0..3_000).map(|n| format!("Person {n}")).collect();
        let (account, people) = mill(&names);
        let all = [account.into()]
            .into_iter()
            .chain(people.iter().cloned().map(Record::from));
        let common = edited(&Book::default(), Edit::Put(all.collect()));
        let titles = |side: &str, at| Edit::Put(people.iter().map(|one| titled(one, side, at)).collect());
        let (mine, theirs) = (
            edited(&common, titles("Here", 100)),
            edited(&common, titles("There", 50)),
        );
        crowd::store_book(b, &mine).await?;
        offer(b, &file(b, "theirs.json", &json::write(&theirs))?).await?;
        b.see("1 – 20 of 3,000").await?;
        b.see("Person 19").await?;
        b.click("button", "Next").await?;
        b.see("21 – 40 of 3,000").await?;
        b.see("Person 39").await?;
        decide(b, "All of these", "Theirs").await?;
        b.click("button", "Merge").await?;
        eventually("their state to be stored", async || {
            Ok((stored(b).await? == theirs.to_parts()).then_some(()))
        })
        .await
    })
    .await
}

async fn accessible(name: &str, window: Window, arabic: bool) -> Result<()> {
    journey(name, window, async |b| {
        let (mine, theirs) = apart();
        crowd::store_book(b, &mine).await?;
        offer(b, &file(b, "theirs.json", &json::write(&theirs))?).await?;
        b.see("Title there").await?;
        if arabic {
            Shell(b).speak("Language", "العربية").await?;
            Shell(b).runs("rtl").await?;
        }
        b.assert_accessible(name).await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "{name} is wider than the window"
        );
        b.screenshot(name).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_a_merge_is_accessible() -> Result<()> {
    accessible("merge-wide", Window::Desk, false).await?;
    accessible("merge-narrow-ar", Window::Phone, true).await
}
