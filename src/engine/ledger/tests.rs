use super::*;
use crate::engine::sample::{Sample, believed, day};
use crate::model::{Account, BookParts, Colleague, Edit, Mint, Policy, Posture, Record, Stamp};

const TODAY: &str = "2026-06-30";

fn colleague(mint: &mut Mint, name: &str, function: Function) -> Colleague {
    Colleague {
        id: mint.mint(),
        number: String::new(),
        name: name.into(),
        title: String::new(),
        function: Some(function),
        email: String::new(),
        phone: String::new(),
        cost_per_hour: None,
        stamp: Stamp::default(),
    }
}

/// A promise of ours, kept so many days after it was due, or open.
fn promise(mint: &mut Mint, account: AccountId, days_late: Option<u64>) -> Promise {
    let due = day("2026-06-01");
    Promise {
        id: mint.mint(),
        account,
        side: Side::Ours,
        what: "Drawing of the Ładowarka".into(),
        made_on: day("2026-05-01"),
        due_on: Some(due),
        delivered_on: days_late.map(|days| due + chrono::Days::new(days)),
        broken_on: None,
        cancelled_on: None,
        promiser: None,
        deliverer: None,
        deliverer_function: None,
        accountable: None,
        contact: None,
        stamp: Stamp::default(),
    }
}

/// Two accounts; sales promises for production, which is late, and for itself, where it is in time.
fn book() -> (Book, ColleagueId, ColleagueId) {
    let mut mint = Mint::new(1, 1);
    let sales = colleague(&mut mint, "Ada", Function::Sales);
    let maker = colleague(&mut mint, "Bo", Function::Production);
    let (ada, bo) = (Some(sales.id), Some(maker.id));
    let mut records: Vec<Record> = vec![sales.clone().into(), maker.clone().into()];
    for name in ["Mill", "Dock"] {
        let account = Account::named(mint.mint(), name, Stamp::default());
        let id = account.id;
        records.push(account.into());
        let mut given = |deliverer, days_late| Promise {
            promiser: ada,
            deliverer,
            accountable: ada,
            ..promise(&mut mint, id, days_late)
        };
        let late = [20, 25].map(|days| given(bo, Some(days)));
        let in_time = [0; 3].map(|days| given(ada, Some(days)));
        let theirs = Promise {
            side: Side::Theirs,
            ..given(bo, Some(0))
        };
        let forgotten = promise(&mut mint, id, None);
        let all = late.into_iter().chain(in_time).chain([theirs, forgotten]);
        records.extend(all.map(Record::from));
    }
    let book = Book::default().edit(Edit::Put(records)).expect("valid records").0;
    (book, sales.id, maker.id)
}

fn ledger(book: &Book, as_of: NaiveDate) -> (Vec<Entry>, Vec<Kept>) {
    let mut gathering = Gathering::of(book, as_of);
    // A step at a time, as a page does it.
    while gathering.advance(|| true) {}
    let (entries, mut weighing) = gathering.finish();
    while weighing.advance(|| true) {}
    (entries, weighing.finish())
}

fn of(kept: &[Kept], side: Side, group: Group) -> Kept {
    let found = kept.iter().find(|one| one.side == side && one.group == group);
    *found.expect("a group with promises")
}

#[test]
fn b2_conflicts_between_departments_show_as_hand_overs_kept_less_reliably() {
    let (book, ada, bo) = book();
    let (entries, kept) = ledger(&book, day(TODAY));
    let hand_over = |to| of(&kept, Side::Ours, Group::HandOver(Function::Sales, to));
    let (across, within) = (hand_over(Function::Production), hand_over(Function::Sales));
    assert_eq!((across.counted.promises, within.counted.promises), (4, 6));
    assert!(across.q95 < within.q05, "{across:?} {within:?}");
    // Whoever must deliver is judged, not whoever gave our word.
    let by = |id| of(&kept, Side::Ours, Group::Deliverer(id)).counted.promises;
    assert_eq!((by(ada), by(bo)), (6, 4));
    let behind = |group| entries.iter().filter(|entry| entry.is_in(group)).count();
    assert_eq!(behind(across.group), 4);
    assert_eq!(behind(Group::Deliverer(bo)), 4, "theirs is not Bo's to deliver");
}

#[test]
fn b2_groups_stand_by_the_lower_end_of_their_interval() {
    let (book, ..) = book();
    let (_, kept) = ledger(&book, day(TODAY));
    assert!(kept.len() > 5);
    assert!(kept.windows(2).all(|pair| pair[0].q05 >= pair[1].q05));
}

#[test]
fn b2_the_rest_of_the_book_is_the_prior_once_it_holds_enough() {
    let (few, ..) = book();
    let (_, kept) = ledger(&few, day(TODAY));
    assert!(kept.iter().all(|one| !one.from_book));

    let mut mint = Mint::new(2, 2);
    let fresh = Account::named(mint.mint(), "Fresh", Stamp::default());
    let id = fresh.id;
    let account = few.dossiers().next().expect("two accounts").id();
    let mut records: Vec<Record> = vec![fresh.into(), promise(&mut mint, id, Some(0)).into()];
    records.extend((0..40).map(|_| promise(&mut mint, account, Some(0)).into()));
    let many = few.edit(Edit::Put(records)).expect("valid records").0;
    let (_, kept) = ledger(&many, day(TODAY));
    let own = of(&kept, Side::Ours, Group::Account(id));
    assert!(own.from_book);
    // One kept promise alone says 2/3; what the others keep lifts it.
    assert!(own.mean > 0.75, "{own:?}");
    let largest = of(&kept, Side::Ours, Group::Account(account));
    assert!(!largest.from_book, "without its own there is not enough");
    assert!(!of(&kept, Side::Theirs, Group::Account(account)).from_book);
}

#[test]
fn b2_what_nobody_must_deliver_or_answer_for_is_found() {
    let (book, ..) = book();
    let (entries, _) = ledger(&book, day(TODAY));
    let lacking = |lack| entries.iter().filter(|entry| entry.lacks(lack)).count();
    assert_eq!((lacking(Lack::Deliverer), lacking(Lack::Accountable)), (2, 2));
}

#[test]
fn b2_the_ledger_knows_only_its_day_and_lists_what_presses_first() {
    let (book, ..) = book();
    assert!(ledger(&book, day("2026-04-30")).0.is_empty());
    let (then, _) = ledger(&book, day("2026-06-10"));
    // On that day the late ones were still open.
    assert_eq!(then.iter().filter(|entry| entry.standing.is_overdue()).count(), 6);
    let (now, _) = ledger(&book, day(TODAY));
    let open = now.iter().filter(|entry| entry.standing.is_open()).count();
    assert_eq!(open, 2);
    assert!(now[..2].iter().all(|entry| entry.standing.is_open()));
    assert!(
        now[0].what.starts_with("drawing of the ladowarka"),
        "{}",
        now[0].what
    );
    assert!(now.iter().any(|entry| entry.who.contains("mill")));
}

#[test]
fn b2_a_dossier_and_the_ledger_agree() {
    let dossier = Sample::new()
        .promise("2026-01-01", Some("2026-02-01"), Some("2026-02-08"))
        .promise("2026-03-01", Some("2026-04-01"), None)
        .dossier();
    let book = Book::from_parts(BookParts {
        dossiers: vec![dossier.clone()],
        ..BookParts::default()
    });
    let mut gathering = Gathering::of(&book, day(TODAY));
    while gathering.advance(|| false) {}
    let (_, weighing) = gathering.finish();
    let made = dossier.promises.iter().map(promises::PromiseDates::from);
    let states = made.filter_map(|promise| promise.state(day(TODAY)));
    let alone =
        promises::reliability(states, promises::FLAT_PRIOR, 365.0, day(TODAY)).expect("a proper prior");
    let counted = weighing.whole(Side::Ours);
    assert_eq!(counted.alone(), Some(alone.reliability));
    assert_eq!((counted.open, counted.overdue), (alone.open, alone.overdue));
}

#[test]
fn b2_what_was_kept_fades_as_the_posture_of_its_account_has_it() {
    let (book, ..) = book();
    let mut accounts = book.dossiers().map(|dossier| dossier.account.clone());
    let (mut partner, other) = (accounts.next().expect("two"), accounts.next().expect("two"));
    partner.posture = believed("2026-01-01", Posture::Partnership);
    let mut policy = Policy::clone(book.policy());
    policy.half_lives[Posture::Partnership as usize].promises = 7;
    let ids = (partner.id, other.id);
    let edit = Edit::Put(vec![partner.into(), policy.into()]);
    let changed = book.edit(edit).expect("valid records").0;
    let counted = |book: &Book, id| {
        let (_, kept) = ledger(book, day(TODAY));
        of(&kept, Side::Theirs, Group::Account(id)).counted.tally.success
    };
    assert!(counted(&changed, ids.0) < 0.2 * counted(&book, ids.0));
    assert_eq!(counted(&changed, ids.1), counted(&book, ids.1));
}
