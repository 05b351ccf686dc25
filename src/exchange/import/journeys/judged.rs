//! Invoices, answers, needs and signs.

use super::*;
use crate::model::{Cue, Field, Invoice, Money, Need, Question, Reason, Sign, Survey};

/// A book of the two customers, one of them with a contact.
pub(super) fn customers() -> Book {
    let contacts = "customer,name\nA,Ann\n";
    let tables = [("customers.csv", CUSTOMERS), ("contacts.csv", contacts)];
    import(&Book::default(), &tables, 1).0
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("the sample is a day")
}

/// Where each refused row is at fault: its line, the heading of the column, and why.
fn faults<'a>(run: &DryRun, source: &'a Source) -> Vec<(usize, &'a str, RowReason)> {
    let heading = |column: Option<usize>| column.map_or("", |column| source.columns()[column].heading());
    run.refused
        .iter()
        .map(|row| (row.line, heading(row.column), row.reason))
        .collect()
}

pub(super) fn out_of(field: Field, low: i64, high: i64) -> RowReason {
    RowReason::Refused {
        field,
        reason: Reason::OutOfRange(low, high),
    }
}

fn invoices(book: &Book) -> Vec<Invoice> {
    dossier(book, "A").invoices.iter().cloned().collect()
}

#[test]
fn a_second_list_of_invoices_tells_what_was_paid_since() {
    let open = "Invoice no,Customer no,Invoice date,Due date,Paid on,Amount\n\
        R-1,A,2024-01-02,2024-02-01,,$100\nR-2,A,2024-01-05,2024-02-04,,1.50 €\n";
    let open = open.replace('$', "GBP ");
    let (book, run) = import(&customers(), &[("invoices.csv", &open)], 2);
    assert_eq!((reasons(&run), run.left_out.len()), (vec![], 0));
    assert_eq!(run.assumed_currency, None);
    assert_eq!(run.last_event_on, Some(day("2024-01-05")));
    let amounts: Vec<_> = invoices(&book).iter().filter_map(|held| held.amount).collect();
    let pound = "GBP".parse().expect("a currency");
    let [hundred, little] =
        [(10_000, pound), (150, Currency::EUR)].map(|(minor, currency)| Money { minor, currency });
    assert_eq!(amounts, [hundred, little]);

    // The amount without a currency means that of the invoice, not the one chosen for the import.
    let later = "number;account;issued;due;paid;held back since;our fault;amount;comment\n\
        R-1;A;2024-01-02;2024-02-01;2024-02-03;;;100;\n\
        R-2;A;2024-01-05;2024-02-04;;2024-02-10;ja;;They miss a pallet\n";
    let (book, run) = import(&book, &[("rechnungen.csv", later)], 3);
    assert_eq!(counts(&run, Kind::Invoices), [0, 2, 0, 0]);
    let [paid, held] = <[Invoice; 2]>::try_from(invoices(&book)).expect("no invoice was doubled");
    assert_eq!(
        (paid.paid_on, paid.amount),
        (Some(day("2024-02-03")), Some(hundred))
    );
    assert_eq!(held.withheld_on, Some(day("2024-02-10")));
    assert_eq!(
        (held.our_fault, held.notes.as_str(), held.amount),
        (true, "They miss a pallet", Some(little))
    );
    let (again, run) = import(&book, &[("rechnungen.csv", later)], 4);
    assert_eq!((again, counts(&run, Kind::Invoices)), (book, [0, 0, 2, 0]));
}

#[test]
fn invoices_without_numbers_are_known_by_day_and_amount() {
    let list = "account,issued,due,amount\nA,2024-01-02,2024-02-01,10\nA,2024-01-02,2024-02-01,10\nA,2024-01-02,2024-02-01,\n";
    let (book, run) = import(&customers(), &[("invoices.csv", list)], 2);
    assert_eq!(counts(&run, Kind::Invoices), [3, 0, 0, 0]);
    assert_eq!(run.assumed_currency, Some(Currency::EUR));
    let (again, _) = import(&book, &[("invoices.csv", list)], 3);
    assert_eq!(again, book);
}

#[test]
fn each_fault_of_an_invoice_is_named_with_its_cell() {
    let list = "number,account,issued,due,paid,held back since,our fault,amount\n\
        1,A,2024-01-02,2024-01-01,,,,\n\
        2,A,2024-01-02,,,,,\n\
        3,Z,2024-01-02,2024-02-01,,,,\n\
        4,A,2024-01-02,2024-02-01,2024-01-01,,,\n\
        5,A,2024-01-02,2024-02-01,soon,,,\n\
        6,A,2024-01-02,2024-02-01,,2023-12-31,,\n\
        7,A,2024-01-02,2024-02-01,,,perhaps,\n\
        8,A,2024-01-02,2024-02-01,,,,-5\n\
        9,A,2024-01-02,2024-02-01,,,,5\n\
        9,A,2024-01-02,2024-02-01,,,,5\n\
        9,A,2024-01-02,2024-02-01,,,,6\n\
        9,B,2024-01-02,2024-02-01,,,,6\n";
    let source = source("invoices.csv", list);
    let (book, run) = import_sources(&customers(), std::slice::from_ref(&source), 2);
    let before = |field| RowReason::Refused {
        field,
        reason: Reason::Before(Field::IssuedOn),
    };
    assert_eq!(
        faults(&run, &source),
        [
            (2, "due", before(Field::DueOn)),
            (3, "due", RowReason::Missing),
            (4, "account", RowReason::UnknownAccount),
            (5, "paid", before(Field::PaidOn)),
            (6, "paid", RowReason::NotADate),
            (7, "held back since", before(Field::WithheldOn)),
            (8, "our fault", RowReason::UnknownWord),
            (9, "amount", out_of(Field::Amount, 0, i64::MAX)),
            (12, "", RowReason::Contradicts { line: 10 }),
        ]
    );
    // The same number at another account is another invoice.
    assert_eq!(
        (invoices(&book).len(), dossier(&book, "B").invoices.len()),
        (1, 1)
    );
}

fn surveys(book: &Book) -> Vec<Survey> {
    dossier(book, "A").surveys.iter().cloned().collect()
}

#[test]
fn answers_stand_once_however_often_they_are_imported() {
    let list = "account,date,question,answer,contact,comment\n\
        A,2024-01-02,NPS,9,Ann,Always in time\n\
        A,2024-01-02,How far do you trust us?,4,,\n\
        A,2024-01-02,Trust,4,,\n\
        A,2024-01-02,CSAT,5,Bob,\n\
        A,2024-01-02,ces,7,,\n";
    let (book, run) = import(&customers(), &[("answers.csv", list)], 2);
    assert_eq!(
        (reasons(&run), counts(&run, Kind::Surveys)),
        (vec![], [5, 0, 0, 0])
    );
    let left_out: Vec<_> = run.left_out.iter().map(|cell| (cell.line, cell.reason)).collect();
    assert_eq!(left_out, [(5, RowReason::UnknownContact)]);
    let asked: Vec<_> = surveys(&book)
        .iter()
        .map(|held| (held.question, held.score))
        .collect();
    use Question::*;
    assert_eq!(
        asked,
        [
            (Recommend, 9),
            (Trust, 4),
            (Trust, 4),
            (Satisfaction, 5),
            (Ease, 7)
        ]
    );
    let ann = dossier(&book, "A").contacts.iter().next().map(|ann| ann.id);
    let first = &surveys(&book)[0];
    assert_eq!((first.contact, first.comment.as_str()), (ann, "Always in time"));
    let (again, _) = import(&book, &[("answers.csv", list)], 3);
    assert_eq!(again, book);

    // Once Bob is known, his answer is his; Ann's second thought of the day takes the place of her first.
    let corrected = list.replace("NPS,9,Ann,Always in time", "NPS,7,Ann,");
    let tables = [
        ("contacts.csv", "customer,name\nA,Bob\n"),
        ("answers.csv", &corrected),
    ];
    let (book, run) = import(&book, &tables, 4);
    assert_eq!(counts(&run, Kind::Surveys), [0, 2, 3, 0]);
    assert_eq!(surveys(&book)[0].score, 7);
    assert_eq!(
        surveys(&book)
            .iter()
            .filter(|held| held.contact.is_some())
            .count(),
        2
    );
    let (again, _) = import(&book, &tables, 5);
    assert_eq!(again, book);
}

#[test]
fn an_answer_outside_the_scale_of_its_question_is_refused() {
    let list = "account,date,question,score\n\
        A,2024-01-02,NPS,0\nA,2024-01-02,NPS,11\nA,2024-01-02,trust,0\nA,2024-01-02,ces,8\nA,2024-01-02,ces,-1\n\
        A,2024-01-02,csat,4.5\nA,2024-01-02,csat,good\nA,2024-01-02,csat,\nA,2024-01-02,mood,3\nA,,csat,3\nZ,2024-01-02,csat,3\n";
    let source = source("answers.csv", list);
    let (book, run) = import_sources(&customers(), std::slice::from_ref(&source), 2);
    let score = |high, low| ("score", out_of(Field::Score, low, high));
    let expected = [
        score(10, 0),
        score(5, 1),
        score(7, 1),
        score(7, 1),
        ("score", RowReason::NotWhole),
        ("score", RowReason::NotANumber),
        ("score", RowReason::Missing),
        ("question", RowReason::UnknownWord),
        ("date", RowReason::Missing),
        ("account", RowReason::UnknownAccount),
    ];
    let found: Vec<_> = faults(&run, &source);
    assert_eq!(
        found,
        expected
            .into_iter()
            .enumerate()
            .map(|(place, (heading, reason))| (place + 3, heading, reason))
            .collect::<Vec<_>>()
    );
    assert_eq!(surveys(&book).len(), 1);
}

fn needs(book: &Book) -> Vec<Need> {
    dossier(book, "A").needs.iter().cloned().collect()
}

#[test]
fn the_rows_of_one_need_make_one_record() {
    let list = "account,need,importance,ours,rival,rival rating,as of\n\
        A,Short lead times,5,3,Nord,4,2023-10-31\n\
        A,Short lead times,5,,Ost,2,2023-10-31\n\
        A,Low price,,,,,\n\
        A,Short lead times,4,,,,2022-01-31\n";
    let (book, run) = import(&customers(), &[("needs.csv", list)], 2);
    assert_eq!((reasons(&run), counts(&run, Kind::Needs)), (vec![], [2, 0, 0, 0]));
    let lead = &needs(&book)[0];
    let rivals: Vec<_> = lead
        .rivals
        .iter()
        .map(|rival| (rival.name.as_str(), rival.rating.value_on(day("2023-11-01"))))
        .collect();
    assert_eq!(rivals, [("Nord", Some(4)), ("Ost", Some(2))]);
    assert_eq!(lead.ours.value_on(day("2023-10-30")), None);
    let importance = ["2022-06-30", "2023-10-31"].map(|on| lead.importance.value_on(day(on)));
    assert_eq!(importance, [Some(4), Some(5)]);
    let (again, _) = import(&book, &[("needs.csv", list)], 3);
    assert_eq!(again, book);

    // What comes without a day is observed on the day of the import, and only where it differs.
    let more = "account,need,importance,ours,rival,rival rating\nA,Short lead times,5,4,West,5\n";
    let (book, run) = import(&book, &[("needs.csv", more)], 4);
    assert_eq!(counts(&run, Kind::Needs), [0, 1, 0, 0]);
    let lead = &needs(&book)[0];
    assert_eq!((lead.importance.all().len(), lead.rivals.len()), (2, 3));
    let today = options().signature.at.day().expect("a day");
    assert_eq!(
        lead.ours.all().iter().map(|held| held.on).collect::<Vec<_>>(),
        [day("2023-10-31"), today]
    );
}

#[test]
fn each_fault_of_a_need_is_named_with_its_cell() {
    let list = "account,need,importance,ours,rival,rival rating\n\
        A,Quality,5,4,Nord,3\n\
        A,Quality,4,,,\n\
        A,Quality,5,4,Nord,2\n\
        A,Quality,,,Ost,3\n\
        A,Service,6,,,\n\
        A,Service,,0,,\n\
        A,Service,,,,3\n\
        A,Service,,,Nord,2.5\n\
        A,,3,,,\n\
        Z,Service,3,,,\n";
    let source = source("needs.csv", list);
    let (book, run) = import_sources(&customers(), std::slice::from_ref(&source), 2);
    assert_eq!(
        faults(&run, &source),
        [
            (3, "importance", RowReason::Contradicts { line: 2 }),
            (4, "rival rating", RowReason::Contradicts { line: 2 }),
            (6, "importance", out_of(Field::Rating, 1, 5)),
            (7, "ours", out_of(Field::Rating, 1, 5)),
            (8, "rival", RowReason::Missing),
            (9, "rival rating", RowReason::NotWhole),
            (10, "need", RowReason::Missing),
            (11, "account", RowReason::UnknownAccount),
        ]
    );
    assert_eq!(
        needs(&book)
            .iter()
            .map(|need| need.rivals.len())
            .collect::<Vec<_>>(),
        [2]
    );
}

#[test]
fn signs_are_known_by_key_and_by_their_words() {
    let list = "account;date;sign;seen;notes\n\
        A;2024-01-02;rival_quote_shown;yes;Nord, 5 % less\n\
        A;2024-01-02;Our rivals are invited as well;no;\n\
        A;2024-01-03;new-buyer;;\n\
        A;2024-01-03;a bad feeling;yes;\n\
        A;2024-01-03;new-buyer;perhaps;\n\
        A;;new-buyer;yes;\n\
        Z;2024-01-03;new-buyer;yes;\n";
    let source = source("signs.csv", list);
    let (book, run) = import_sources(&customers(), std::slice::from_ref(&source), 2);
    assert_eq!(
        faults(&run, &source),
        [
            (5, "sign", RowReason::UnknownWord),
            (6, "seen", RowReason::UnknownWord),
            (7, "date", RowReason::Missing),
            (8, "account", RowReason::UnknownAccount),
        ]
    );
    let signs = |book: &Book| -> Vec<Sign> { dossier(book, "A").signs.iter().cloned().collect() };
    let seen: Vec<_> = signs(&book).iter().map(|sign| (sign.cue, sign.seen)).collect();
    assert_eq!(
        seen,
        [
            (Cue::RivalQuoteShown, true),
            (Cue::RivalsInvited, false),
            (Cue::NewBuyer, true)
        ]
    );
    assert_eq!(signs(&book)[0].notes, "Nord, 5 % less");
    let (again, run) = import_sources(&book, &[source], 3);
    assert_eq!((again, counts(&run, Kind::Signs)), (book, [0, 0, 3, 4]));
}

#[test]
fn undoing_takes_back_every_new_kind() {
    let book = customers();
    let tables = [
        ("customers.csv", "number,name,wish\nA,Alpha,4\n"),
        ("invoices.csv", "account,issued,due\nA,2024-01-02,2024-02-01\n"),
        ("answers.csv", "account,date,question,score\nA,2024-01-02,NPS,9\n"),
        ("needs.csv", "account,need,importance\nA,Quality,4\n"),
        ("signs.csv", "account,date,sign\nA,2024-01-02,new_buyer\n"),
    ];
    let sources: Vec<_> = tables.iter().map(|(name, text)| source(name, text)).collect();
    let run = dry_run(&book, &sources, &options(), &mut Mint::new(3, 3));
    let (changed, undo) = book.edit(run.edit).expect("accepted");
    let alpha = dossier(&changed, "A");
    let made = [
        alpha.invoices.iter().count(),
        alpha.surveys.iter().count(),
        alpha.needs.iter().count(),
        alpha.signs.iter().count(),
    ];
    assert_eq!(made, [1; 4]);
    let (back, _) = changed.edit(undo.into_edit()).expect("nobody changed it since");
    assert_eq!(back.to_parts(), book.to_parts());
}

#[test]
fn the_new_kinds_are_recognised_in_several_languages() {
    for (text, kind) in [
        (
            "Rechnungsnr;Kundennummer;Rechnungsdatum;Fällig am;Bezahlt am;Betrag\n1;A;2024-01-02;2024-02-01;;5\n",
            Kind::Invoices,
        ),
        (
            "Numer faktury;Numer klienta;Data wystawienia;Termin płatności;Data zapłaty;Kwota;Waluta\n1;A;2024-01-02;2024-02-01;;5;PLN\n",
            Kind::Invoices,
        ),
        (
            "رقم الفاتورة;رقم العميل;تاريخ الفاتورة;تاريخ الاستحقاق;تاريخ الدفع;المبلغ\n1;A;2024-01-02;2024-02-01;;5\n",
            Kind::Invoices,
        ),
        (
            "клієнт;дата;питання;відповідь;коментар\nA;2024-01-02;NPS;9;\n",
            Kind::Surveys,
        ),
        (
            "klient;data;pytanie;ocena;kontakt\nA;2024-01-02;NPS;9;\n",
            Kind::Surveys,
        ),
        ("مشتری;نیاز;اهمیت;ما;رقیب\nA;کیفیت;3;4;\n", Kind::Needs),
        (
            "Kunde;Bedarf;Wichtigkeit;Wir;Wettbewerber\nA;Preis;3;4;\n",
            Kind::Needs,
        ),
        (
            "مشتری;تاریخ;نشانه;مشاهده\nA;2024-01-02;new_buyer;بله\n",
            Kind::Signs,
        ),
        (
            "klient;data;oznaka;zauważono\nA;2024-01-02;new_buyer;tak\n",
            Kind::Signs,
        ),
    ] {
        let source = source("x.csv", text);
        assert_eq!(
            (source.kind(), source.ignored().count()),
            (Some(kind), 0),
            "{text}"
        );
    }
}

proptest! {
    /// Whatever the cells hold, each row is taken or named, and the book accepts the edit.
    #[test]
    fn no_need_is_lost_and_the_edit_is_accepted(
        rows in prop::collection::vec(("[AB]", "[xy]?", "[0-6]?", "[0-6]?", "[NO]?", "[0-6]?"), 1..20),
    ) {
        let cells = rows.iter().map(|(account, need, importance, ours, rival, rating)| {
            format!("{account},{need},{importance},{ours},{rival},{rating}\n")
        });
        let text = format!("account,need,importance,ours,rival,rival rating\n{}", cells.collect::<String>());
        let source = source("needs.csv", &text);
        let (book, run) = import_sources(&customers(), std::slice::from_ref(&source), 2);
        let [created, _, _, refused] = counts(&run, Kind::Needs);
        prop_assert!(created + refused > 0 && refused == run.refused.len() && created <= 4);
        let (again, _) = import_sources(&book, &[source], 3);
        prop_assert_eq!(again, book);
    }
}

#[test]
fn b2_a_promise_names_whoever_of_theirs_gave_it_and_an_unknown_person_is_left_out() {
    let promises = "customer,promise,side,date,contact\nA,Forecast,theirs,2024-01-02,Ann\n\
        A,Drawings,theirs,2024-01-03,Zed\n";
    let (book, run) = import(&customers(), &[("promises.csv", promises)], 2);
    assert_eq!(
        (reasons(&run), counts(&run, Kind::Promises)),
        (vec![], [2, 0, 0, 0])
    );
    let left_out: Vec<_> = run.left_out.iter().map(|row| (row.line, row.reason)).collect();
    assert_eq!(left_out, [(3, RowReason::UnknownContact)]);
    let dossier = dossier(&book, "A");
    let ann = dossier
        .contacts
        .iter()
        .find(|contact| contact.name == "Ann")
        .map(|ann| ann.id);
    let named: Vec<_> = dossier.promises.iter().map(|promise| promise.contact).collect();
    assert!(ann.is_some() && named == [ann, None], "{named:?}");
}
