//! Another person's book taken over record by record.

use super::makers::*;
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::model::*;
use std::collections::BTreeSet;

const MARK: &str = " (Ada)";

fn all(choice: Choice) -> Choices {
    let mut choices = Choices::default();
    for standing in Standing::OPEN {
        choices.set_all(standing, choice);
    }
    choices
}

fn merged(mine: &Book, theirs: &Book, choices: &Choices) -> (Book, Undo, Vec<Refusal>) {
    let Merged { edit, left } = Merge::new(mine, theirs).edit(choices, MARK, &mut Mint::new(9, 9));
    let (book, undo) = mine.edit(edit).expect("a merge is accepted");
    (book, undo, left)
}

fn standings(mine: &Book, theirs: &Book) -> Vec<(Standing, RecordRef)> {
    let merge = Merge::new(mine, theirs);
    let all = [Standing::Addition, Standing::Change, Standing::Older];
    let all = all.into_iter().chain(Standing::OPEN);
    all.flat_map(|standing| {
        merge
            .items(standing)
            .iter()
            .map(move |at| (standing, *at))
            .collect::<Vec<_>>()
    })
    .collect()
}

/// Two books that went apart from one.
fn apart() -> impl Strategy<Value = (Book, Book)> {
    (books(), vec(edits(), 0..12), vec(edits(), 0..12))
        .prop_map(|(first, mine, theirs)| (lived(&first, mine, 0), lived(&first, theirs, 500)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_book_merged_into_itself_stays((mine, _) in apart()) {
        prop_assert!(Merge::new(&mine, &mine).is_empty());
        for choice in [Choice::Mine, Choice::Theirs, Choice::Both] {
            let (after, undo, left) = merged(&mine, &mine, &all(choice));
            prop_assert_eq!(&after, &mine);
            prop_assert!(undo.is_empty() && left.is_empty());
        }
    }

    #[test]
    fn whatever_is_chosen_one_undo_takes_it_back((mine, theirs) in apart()) {
        for choice in [Choice::Mine, Choice::Theirs, Choice::Both] {
            let (after, undo, _) = merged(&mine, &theirs, &all(choice));
            let (back, _) = after.edit(undo.into_edit()).expect("nothing came between");
            prop_assert_eq!(back.to_parts(), mine.to_parts());
        }
    }

    #[test]
    fn a_second_merge_adds_nothing((mine, theirs) in apart()) {
        for choice in [Choice::Mine, Choice::Theirs, Choice::Both] {
            let (mut once, ..) = merged(&mine, &theirs, &all(choice));
            // What hung on something left out may find its place after all, and an account that comes back
            // is asked after what had been erased of it before: a link of the chain with each merge.
            for _ in 0..3 {
                (once, ..) = merged(&once, &theirs, &all(choice));
            }
            let (twice, ..) = merged(&once, &theirs, &all(choice));
            prop_assert_eq!(twice.to_parts(), once.to_parts(), "{:?}", choice);
        }
    }

    #[test]
    fn nothing_of_mine_is_lost_and_nothing_erased_returns_unasked((mine, theirs) in apart()) {
        let (after, ..) = merged(&mine, &theirs, &Choices::default());
        let changed: BTreeSet<RecordRef> =
            Merge::new(&mine, &theirs).items(Standing::Change).iter().copied().collect();
        for (at, record) in flat(&mine) {
            let now = after.record(at);
            prop_assert!(now.is_some(), "{at:?} is still there");
            if !changed.contains(&at) {
                prop_assert_eq!(now, Some(record));
            }
        }
        for at in mine.erased() {
            prop_assert!(!after.holds(at), "{at:?} stays away");
        }
        for at in flat(&theirs).into_keys().filter(|at| mine.is_erased(*at)) {
            prop_assert!(!after.holds(at), "{at:?} stays away");
        }
    }

    #[test]
    fn what_was_decided_for_theirs_is_as_theirs_or_named_as_left((mine, theirs) in apart()) {
        let merge = Merge::new(&mine, &theirs);
        let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
        let left: BTreeSet<RecordRef> = left.iter().map(|refusal| refusal.record).collect();
        let taken = [Standing::Addition, Standing::Change].into_iter().chain(Standing::OPEN);
        for at in taken.flat_map(|standing| merge.items(standing)) {
            let expected = if left.contains(at) { mine.record(*at) } else { merge.theirs().record(*at) };
            prop_assert_eq!(after.record(*at), expected, "{:?}", at);
        }
    }

    #[test]
    fn an_empty_book_becomes_theirs((theirs, _) in apart()) {
        let (after, _, left) = merged(&Book::default(), &theirs, &Choices::default());
        prop_assert_eq!(left, []);
        prop_assert_eq!(after.to_parts(), theirs.to_parts());
    }

    /// Each record is touched by one of the two at most, so that nothing is to be decided.
    #[test]
    fn without_conflicts_the_order_does_not_matter(owners in vec(0..3_u8, 40)) {
        let common = lived(&furnished(), vec![put(contact(2, 0)), put(promise(2, 1)), put(complaint(2, 2))], 0);
        let mut edits: [Vec<Edit>; 2] = [Vec::new(), Vec::new()];
        let old = flat(&common).into_values().map(touched);
        for (record, owner) in old.chain(fresh()).zip(&owners) {
            if let Some(edits) = edits.get_mut(usize::from(*owner)) {
                edits.push(put(record));
            }
        }
        let counts = edits.each_ref().map(Vec::len);
        let [one, other] = edits;
        let (one, other) = (lived(&common, one, 100), lived(&common, other, 500));
        for (theirs, count) in [(&one, counts[0]), (&other, counts[1])] {
            let standings = standings(&common, theirs);
            prop_assert_eq!(standings.len(), count);
            let quiet = |(standing, _): &(Standing, _)| !Standing::OPEN.contains(standing);
            prop_assert!(standings.iter().all(quiet));
        }
        let after = |first, second| {
            let (book, _, left) = merged(&common, first, &Choices::default());
            assert_eq!(left, []);
            merged(&book, second, &Choices::default()).0.to_parts()
        };
        prop_assert_eq!(after(&one, &other), after(&other, &one));
    }
}

fn named(name: &str) -> Edit {
    put(Contact {
        name: name.into(),
        ..contact(0, 1)
    })
}

const BUYER: fn() -> RecordRef = || RecordRef::Contact(id(0), id(1));

#[test]
fn what_differs_is_sorted_without_asking_a_clock() {
    let common = lived(&furnished(), vec![put(contact(2, 0))], 0);
    let check = |mine: Vec<Edit>, theirs: Vec<Edit>, expected: &[(Standing, RecordRef)]| {
        // The clocks of both may go as they like.
        for (here, there) in [(100, 500), (500, 100)] {
            let (mine, theirs) = (
                lived(&common, mine.clone(), here),
                lived(&common, theirs.clone(), there),
            );
            assert_eq!(standings(&mine, &theirs), expected);
        }
    };
    let gone = || Edit::Remove(vec![BUYER()]);
    check(vec![], vec![named("Ada")], &[(Standing::Change, BUYER())]);
    check(vec![named("Ada")], vec![], &[(Standing::Older, BUYER())]);
    check(
        vec![named("Ada")],
        vec![named("Ben")],
        &[(Standing::Conflict, BUYER())],
    );
    check(vec![named("Ada")], vec![named("Ada")], &[]);
    check(vec![gone()], vec![], &[(Standing::ErasedHere, BUYER())]);
    check(
        vec![gone()],
        vec![named("Ada")],
        &[(Standing::ErasedHere, BUYER())],
    );
    check(vec![], vec![gone()], &[(Standing::ErasedThere, BUYER())]);
    check(vec![named("Ada")], vec![gone()], &[(Standing::Conflict, BUYER())]);
    check(vec![gone()], vec![gone()], &[]);
    let added = RecordRef::Promise(id(2), id(7));
    check(vec![], vec![put(promise(2, 7))], &[(Standing::Addition, added)]);
    let tolerant = |days| {
        put(Policy {
            delivery_tolerance_days: days,
            ..Policy::default()
        })
    };
    check(
        vec![],
        vec![tolerant(3)],
        &[(Standing::Change, RecordRef::Policy)],
    );
    check(vec![tolerant(3)], vec![], &[(Standing::Older, RecordRef::Policy)]);
    check(
        vec![tolerant(3)],
        vec![tolerant(4)],
        &[(Standing::Conflict, RecordRef::Policy)],
    );
}

#[test]
fn a_conflict_goes_each_way() {
    let common = furnished();
    let mine = lived(&common, vec![named("Ada")], 100);
    let theirs = lived(&common, vec![named("Ben")], 500);
    let names = |choice| {
        let (after, ..) = merged(&mine, &theirs, &all(choice));
        let dossier = after.dossier(id(0)).expect("the account");
        dossier
            .contacts
            .iter()
            .map(|one| one.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(Choice::Mine), ["Contact 0", "Ada"]);
    assert_eq!(names(Choice::Theirs), ["Contact 0", "Ben"]);
    assert_eq!(names(Choice::Both), ["Contact 0", "Ada", "Ben (Ada)"]);
}

#[test]
fn one_choice_for_all_gives_way_to_a_single_one_and_takes_over_again() {
    let at = BUYER();
    let mut choices = Choices::default();
    choices.set_all(Standing::Conflict, Choice::Both);
    choices.set(Standing::Conflict, at, Choice::Theirs);
    assert_eq!(choices.of(Standing::Conflict, at), Choice::Theirs);
    assert_eq!(choices.of(Standing::ErasedHere, at), Choice::Mine);
    assert_eq!(choices.of_all(Standing::Conflict), None);
    choices.set_all(Standing::Conflict, Choice::Mine);
    assert_eq!(choices.of(Standing::Conflict, at), Choice::Mine);
    assert_eq!(choices.of_all(Standing::Conflict), Some(Choice::Mine));
}

#[test]
fn an_erased_account_comes_back_with_its_dossier_when_asked_for() {
    let theirs = lived(&furnished(), vec![put(account(1))], 0);
    let (mine, _) = done(&theirs, Edit::Remove(vec![BUYER()]));
    let (mine, _) = done(&mine, Edit::Remove(vec![RecordRef::Account(id(0))]));
    assert_eq!(
        standings(&mine, &theirs),
        [(Standing::ErasedHere, RecordRef::Account(id(0)))]
    );
    let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert_eq!(left, []);
    let dossier = after.dossier(id(0)).expect("it is back");
    assert_eq!(
        (dossier.orders.len(), dossier.contacts.len()),
        (1, 1),
        "save who was erased before"
    );
}

#[test]
fn an_account_erased_there_goes_with_its_dossier_when_asked_for() {
    let mine = lived(
        &furnished(),
        vec![put(account(1)), Edit::Remove(vec![RecordRef::Account(id(1))])],
        0,
    );
    let (theirs, _) = done(&mine, Edit::Remove(vec![RecordRef::Account(id(0))]));
    let account = RecordRef::Account(id(0));
    assert_eq!(standings(&mine, &theirs), [(Standing::ErasedThere, account)]);
    assert!(
        merged(&mine, &theirs, &Choices::default()).0.holds(account),
        "nothing goes unasked"
    );
    let (after, ..) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert_eq!(after.to_parts(), theirs.to_parts());
    // What was edited here since makes it a conflict.
    let mine = lived(&mine, vec![named("Ada")], 100);
    assert_eq!(standings(&mine, &theirs)[0], (Standing::Conflict, account));
}

#[test]
fn what_names_something_that_stays_out_stays_out_and_is_named() {
    let common = furnished();
    let (mine, _) = done(&common, Edit::Remove(vec![BUYER()]));
    let talk = Touchpoint {
        contacts: vec![id(1)],
        ..touchpoint(0, 5)
    };
    let theirs = lived(&common, vec![put(talk)], 500);
    let (after, _, left) = merged(&mine, &theirs, &Choices::default());
    assert_eq!(after.to_parts(), mine.to_parts());
    let at = RecordRef::Touchpoint(id(0), id(5));
    let why = Refusal {
        record: at,
        field: Field::Contacts,
        reason: Reason::Unknown,
    };
    assert_eq!(left, [why]);
    let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert!(after.holds(at) && after.holds(BUYER()) && left.is_empty());
}

#[test]
fn what_is_still_named_here_is_not_erased() {
    let common = furnished();
    let (theirs, _) = done(&common, Edit::Remove(vec![BUYER()]));
    let talk = Touchpoint {
        contacts: vec![id(1)],
        ..touchpoint(0, 5)
    };
    let mine = lived(&common, vec![put(talk)], 100);
    let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert_eq!(after.to_parts(), mine.to_parts());
    assert_eq!((left[0].record, left[0].reason), (BUYER(), Reason::StillNamed(1)));
}

#[test]
fn two_units_set_above_each_other_make_no_circle() {
    let common = lived(&furnished(), vec![put(account(3))], 0);
    let mine = lived(&common, vec![put(unit(3, 2))], 100);
    let theirs = lived(&common, vec![put(unit(2, 3))], 500);
    let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert_eq!(after.to_parts(), mine.to_parts());
    assert_eq!(
        (left[0].record, left[0].reason),
        (RecordRef::Account(id(2)), Reason::Cycle)
    );
}

#[test]
fn what_they_erased_is_remembered_against_a_third_book() {
    let third = furnished();
    let (theirs, _) = done(&third, Edit::Remove(vec![BUYER()]));
    let mine = Book::default();
    let (mine, ..) = merged(&mine, &theirs, &Choices::default());
    assert_eq!(standings(&mine, &third), [(Standing::ErasedHere, BUYER())]);
    let (after, ..) = merged(&mine, &third, &Choices::default());
    assert!(!after.holds(BUYER()));
}

/// The same lists imported twice, apart: other ids, other stamps, the same numbers.
#[test]
fn what_has_the_same_number_is_taken_for_the_same() {
    let list = |from: u8, name: &str| {
        let customer = Account {
            number: "K-1".into(),
            name: name.into(),
            ..account(from)
        };
        let site = Account {
            number: "K-2".into(),
            parent: Some(customer.id),
            ..account(from + 1)
        };
        let site = Account {
            name: "Site".into(),
            ..site
        };
        let seller = Colleague {
            number: "7".into(),
            name: "Seller".into(),
            ..colleague(from + 2)
        };
        let valve = Product {
            number: "A-1".into(),
            name: "Valve".into(),
            ..product(from + 3)
        };
        let sale = Order {
            number: "4711".into(),
            account: customer.id,
            seller: Some(seller.id),
            lines: vec![line(Some(from + 3))],
            ..order(from, from + 4)
        };
        // A renewal bears the number of the one before.
        let service = |n: u8, starts: u64| Contract {
            number: "V-1".into(),
            starts_on: day(starts),
            ..contract(from, from + n)
        };
        let bill = Invoice {
            number: "R-1".into(),
            ..invoice(from, from + 7)
        };
        let records = vec![
            customer.into(),
            site.into(),
            seller.into(),
            valve.into(),
            sale.into(),
            service(5, 1).into(),
            service(6, 366).into(),
            bill.into(),
        ];
        lived(&Book::default(), vec![Edit::Put(records)], usize::from(from))
    };
    let (mine, theirs) = (list(10, "Mill"), list(50, "Mill"));
    assert!(Merge::new(&mine, &theirs).is_empty());
    let theirs = lived(
        &theirs,
        vec![
            put(touchpoint(50, 60)),
            put(Account {
                number: "K-1".into(),
                name: "Mill Ltd".into(),
                ..account(50)
            }),
        ],
        700,
    );
    let expected = [
        (Standing::Addition, RecordRef::Touchpoint(id(10), id(60))),
        (Standing::Conflict, RecordRef::Account(id(10))),
    ];
    assert_eq!(standings(&mine, &theirs), expected);
    let (after, _, left) = merged(&mine, &theirs, &all(Choice::Theirs));
    assert_eq!(left, []);
    assert_eq!(after.dossiers().len(), 2);
    assert_eq!(after.dossier(id(10)).expect("mine").account.name, "Mill Ltd");
    assert_eq!(merged(&after, &theirs, &all(Choice::Theirs)).0, after);
}
