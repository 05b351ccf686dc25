//! What is judged of an account, and of the time spent with it.

use super::judged::{customers, out_of};
use super::*;
use crate::model::{Field, Share};

/// The same import, some days later.
fn import_later(book: &Book, name: &str, text: &str, days: i64) -> Book {
    let mut options = options();
    options.signature.at.0 += days * 24 * 3_600_000;
    let moment = options.signature.at.0 as u64;
    let source = source(name, text);
    let run = dry_run(book, &[source], &options, &mut Mint::new(moment, 7 << 64));
    book.edit(run.edit).expect("the book accepts it").0
}

const JUDGED: &str = "number;name;wish;share of wallet;share of our margin;central purchasing;price sensitivity;switching cost;ordering links;our replaceability;\
    their replaceability;shares information;offers ideas;waives inspection\n\
    A;Alpha;4;25 %;2.5 %;60 %;2;PLN 1200;3;2;5;yes;no;\n";

#[test]
fn what_is_judged_of_an_account_is_observed_on_the_day_of_the_import() {
    let (book, run) = import(&customers(), &[("customers.csv", JUDGED)], 2);
    assert_eq!(
        (reasons(&run), counts(&run, Kind::Accounts)),
        (vec![], [0, 1, 0, 0])
    );
    let today = options().signature.at.day().expect("a day");
    let account = &dossier(&book, "A").account;
    let ratings = [
        &account.wish,
        &account.price_sensitivity,
        &account.ordering_links,
        &account.our_replaceability,
        &account.their_replaceability,
    ];
    assert_eq!(
        ratings.map(|held| held.value_on(today)),
        [4, 2, 3, 2, 5].map(Some)
    );
    let shares = [
        &account.share_of_wallet,
        &account.share_of_our_margin,
        &account.central_purchasing,
    ];
    assert_eq!(
        shares.map(|held| held.value_on(today)),
        [250_000, 25_000, 600_000].map(Share::from_ppm)
    );
    let cost = account.switching_cost.value_on(today);
    assert_eq!(
        cost.map(|cost| (cost.minor, cost.currency.code().to_owned())),
        Some((120_000, "PLN".to_owned()))
    );
    let whether = [
        &account.shares_information,
        &account.offers_ideas,
        &account.waives_inspection,
    ];
    assert_eq!(
        whether.map(|held| held.value_on(today)),
        [Some(true), Some(false), None]
    );
    assert_eq!(account.wish.value_on(today.pred_opt().expect("a day")), None);

    // Only what differs is a new observation, and the earlier stays.
    let changed = JUDGED.replace("Alpha;4;", "Alpha;5;").replace("PLN 1200", "1200");
    let book = import_later(&book, "customers.csv", &changed, 30);
    let account = &dossier(&book, "A").account;
    let wished: Vec<_> = account.wish.all().iter().map(|held| held.value).collect();
    assert_eq!(wished, [4, 5]);
    assert_eq!(account.price_sensitivity.all().len(), 1);
    assert_eq!(
        account.switching_cost.all().len(),
        1,
        "the currency stays that of the belief"
    );
    let after = import_later(&book, "customers.csv", &changed, 60);
    assert_eq!(after, book);
}

#[test]
fn what_was_judged_on_an_earlier_day_holds_from_then() {
    let list = "number,name,wish,judged on\nA,Alpha,2,2023-03-01\nB,Beta,3,\n";
    let (book, run) = import(&customers(), &[("customers.csv", list)], 2);
    assert_eq!(reasons(&run), []);
    let today = options().signature.at.day().expect("a day");
    let earlier = NaiveDate::from_ymd_opt(2023, 3, 1).expect("a day");
    let wish = |number: &str, on| dossier(&book, number).account.wish.value_on(on);
    assert_eq!([earlier, today].map(|on| wish("A", on)), [Some(2), Some(2)]);
    assert_eq!([earlier, today].map(|on| wish("B", on)), [None, Some(3)]);

    // A list of an earlier day adds to what was held since.
    let people = |day, attitude| format!("account;name;attitude;as of\nA;Ann;{attitude};{day}\n");
    let (book, _) = import(&book, &[("people.csv", &people("2024-01-31", 2))], 3);
    let (book, run) = import(&book, &[("people.csv", &people("2023-01-31", -1))], 4);
    assert_eq!(reasons(&run), []);
    let ann = dossier(&book, "A").contacts.iter().next().expect("Ann");
    let held: Vec<_> = ann
        .attitude
        .all()
        .iter()
        .map(|held| (held.on.to_string(), held.value))
        .collect();
    assert_eq!(
        held,
        [("2023-01-31".to_owned(), -1), ("2024-01-31".to_owned(), 2)]
    );
}

#[test]
fn a_judgement_outside_its_scale_is_left_out_and_the_account_taken() {
    let list = "number,name,wish,price sensitivity,ordering links,our replaceability,offers ideas,switching cost\n\
        1,One,6,,,,,\n2,Two,,0,,,,\n3,Three,,,100,,,\n4,Four,,,,2.5,,\n5,Five,,,,,often,\n6,Six,,,,,,-1\n7,Seven,1,5,99,1,no,0\n";
    let (book, run) = import(&Book::default(), &[("customers.csv", list)], 1);
    assert_eq!((reasons(&run), book.dossiers().len()), (vec![], 7));
    let left_out: Vec<_> = run
        .left_out
        .iter()
        .map(|cell| (cell.line, cell.column, cell.value.as_str(), cell.reason))
        .collect();
    assert_eq!(
        left_out,
        [
            (2, 2, "6", out_of(Field::Rating, 1, 5)),
            (3, 3, "0", out_of(Field::Rating, 1, 5)),
            (4, 4, "100", out_of(Field::Rating, 0, 99)),
            (5, 5, "2.5", RowReason::NotWhole),
            (6, 6, "often", RowReason::UnknownWord),
            (7, 7, "-1", out_of(Field::Amount, 0, i64::MAX)),
        ]
    );
    let judged = |number: &str| {
        let account = &dossier(&book, number).account;
        (account.wish.is_empty(), account.switching_cost.is_empty())
    };
    assert_eq!(
        ["1", "6", "7"].map(judged),
        [(true, true), (true, true), (false, false)]
    );
}

#[test]
fn a_touchpoint_tells_how_much_of_it_went_on_orders() {
    let visits = "account,date,channel,minutes,transactional share\nA,2024-01-02,Visit,60,25%\nA,2024-01-03,Visit,60,\nA,2024-01-04,Visit,60,120%\n";
    let (book, run) = import(&customers(), &[("visits.csv", visits)], 2);
    assert_eq!(reasons(&run), [(0, 4, RowReason::NotAShare)]);
    let shares: Vec<_> = dossier(&book, "A")
        .touchpoints
        .iter()
        .map(|held| held.transactional)
        .collect();
    assert_eq!(shares, [Share::from_ppm(250_000), None]);
}

#[test]
fn a3_what_is_judged_of_a_person_comes_with_the_person() {
    use crate::model::BuyingRole::{Buyer, Decider, User};
    let list = "account;name;title;roles;power;attitude\n\
        A;Dora;Head;decider | Buyer;5;-1\n\
        A;Emil;Fitter;użytkownik;9;7\n\
        A;Cy;;juggler;;\n";
    let (book, run) = import(&customers(), &[("people.csv", list)], 2);
    let today = options().signature.at.day().expect("a day");
    let contacts = &dossier(&book, "A").contacts;
    let held = |name: &str| {
        let contact = contacts.iter().find(|contact| contact.name == name);
        let contact = contact.expect("a person is kept whatever is judged");
        (
            contact
                .roles
                .value_on(today)
                .map(|roles| roles.iter().collect::<Vec<_>>()),
            contact.power.value_on(today),
            contact.attitude.value_on(today),
        )
    };
    assert_eq!(held("Dora"), (Some(vec![Buyer, Decider]), Some(5), Some(-1)));
    assert_eq!(held("Emil"), (Some(vec![User]), None, None));
    assert_eq!(held("Cy"), (None, None, None));
    assert_eq!(counts(&run, Kind::Contacts), [3, 0, 0, 0]);
    // Two ratings off their scale, and a word of no list.
    assert_eq!((reasons(&run), run.left_out.len()), (vec![], 3));
}
