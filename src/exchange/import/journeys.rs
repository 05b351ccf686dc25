//! Whole imports of small tables.

mod beliefs;
mod judged;

use super::*;
use crate::exchange::csv_out;
use crate::model::{
    Account, Book, BookParts, Channel, Currency, Dossier, Edit, Mint, Moment, Signature, Stamp,
};
use chrono::NaiveDate;
use proptest::prelude::*;

fn options() -> Options {
    Options {
        currency: Currency::EUR,
        signature: Signature {
            at: Moment(1_700_000_000_000),
            by: None,
        },
    }
}

fn source(name: &str, text: &str) -> Source {
    read(name, text.as_bytes()).expect("the sample is a table")
}

/// The book after importing these tables at once, and what the dry run said.
fn import(book: &Book, tables: &[(&str, &str)], seed: u128) -> (Book, DryRun) {
    let sources: Vec<_> = tables.iter().map(|(name, text)| source(name, text)).collect();
    import_sources(book, &sources, seed)
}

fn import_sources(book: &Book, sources: &[Source], seed: u128) -> (Book, DryRun) {
    let run = dry_run(
        book,
        sources,
        &options(),
        &mut Mint::new(1_700_000_000_000, seed << 64),
    );
    assert_eq!(run.waiting, [] as [usize; 0], "{sources:?}");
    let (next, _) = book
        .edit(run.edit.clone())
        .expect("the dry run promised that the book accepts it");
    (next, run)
}

fn reasons(run: &DryRun) -> Vec<(usize, usize, RowReason)> {
    run.refused
        .iter()
        .map(|row| (row.source, row.line, row.reason))
        .collect()
}

fn counts(run: &DryRun, kind: Kind) -> [usize; 4] {
    let found = run.tallies.iter().find(|tally| tally.kind == kind);
    found.map_or([0; 4], |tally| {
        [tally.created, tally.updated, tally.unchanged, tally.refused]
    })
}

const CUSTOMERS: &str = "number,name,city\nA,Alpha,Bonn\nB,Beta,Köln\n";
const ORDERS: &str = "order number;customer;order date\n1;A;31.01.2024\n2;B;1.2.2024\n";
const LINES: &str = "order number\tproduct\tquantity\tunit price\tdiscount\n1\tX\t2\t1,50\t5%\n1\tX\t3\t1,50\t0%\n2\tY\t1\t2,00\t0%\n";

fn dossier<'a>(book: &'a Book, number: &str) -> &'a Dossier {
    book.dossiers()
        .find(|dossier| dossier.account.number == number)
        .expect("the account was imported")
}

#[test]
fn every_kind_comes_in_and_comes_in_once() {
    let tables = [
        (
            "visits.csv",
            "account,date,channel,contacts,colleagues,minutes,notes\nA,2024-03-01,Visit,Ann;Bob,C1,30,hello\nA,2024-03-01,Call,,,,\nA,2024-03-01,Call,,,,\n",
        ),
        (
            "promises.csv",
            "account,what,made on,due,side\nA,Send samples,2024-03-01,2024-03-08,ours\n",
        ),
        (
            "complaints.csv",
            "account,subject,opened,resolved\nBeta,Broken box,2024-03-01,NULL\n",
        ),
        (
            "contracts.csv",
            "account,contract number,subject,start,end,auto-renew,notice days,fee,covers orders\nA,V-1,Maintenance,2022-01-01,2022-12-31,yes,90,1200,no\nBeta,V-2,,2023-07-01,2024-06-30,no,,,\n",
        ),
        (
            "invoices.csv",
            "account,invoice number,invoice date,due date,paid,amount\nA,R-1,2024-01-31,2024-02-29,2024-02-28,9.75\nBeta,,2024-02-01,2024-03-01,,\n",
        ),
        (
            "survey.csv",
            "account,date,question,score,contact\nA,2024-02-01,NPS,9,Ann\n",
        ),
        (
            "needs.csv",
            "account,need,importance,ours,rival,rival rating\nA,Short lead times,5,4,Nord,3\nA,Short lead times,5,4,Ost,\n",
        ),
        (
            "signs.csv",
            "account,date,sign,seen\nA,2024-02-01,rival_quote_shown,yes\n",
        ),
        ("lines.csv", LINES),
        ("orders.csv", ORDERS),
        (
            "contacts.csv",
            "customer,name,email\nA,Ann,ann@a.example\nA,Bob,\n",
        ),
        ("customers.csv", CUSTOMERS),
        (
            "team.csv",
            "employee id,first name,last name,title\nC1,Cleo,Katz,Sales Manager\n",
        ),
        (
            "products.csv",
            "product id,product name,unit price\nX,Screw,1.50\n",
        ),
    ];
    let (book, run) = import(&Book::default(), &tables, 1);
    assert_eq!(reasons(&run), []);
    assert_eq!(run.left_out, []);
    let created = |kind| counts(&run, kind)[0];
    assert_eq!(Kind::ALL.map(created), [1, 1, 2, 2, 2, 3, 3, 1, 1, 2, 2, 1, 1, 1]);
    let alpha = dossier(&book, "A");
    assert_eq!(
        alpha
            .touchpoints
            .iter()
            .map(|held| held.contacts.len())
            .sum::<usize>(),
        2
    );
    assert_eq!(alpha.orders.iter().next().map(|order| order.lines.len()), Some(2));
    assert_eq!(run.last_event_on, NaiveDate::from_ymd_opt(2024, 3, 1));

    let (again, second) = import(&book, &tables, 2);
    assert_eq!(again, book, "a second import touches nothing");
    assert_eq!(second.edit, Edit::Put(Vec::new()));
}

#[test]
fn undoing_an_import_restores_the_book() {
    let (book, _) = import(&Book::default(), &[("customers.csv", CUSTOMERS)], 1);
    let tables = [
        ("customers.csv", "number,name\nA,Alpha and sons\nC,Gamma\n"),
        ("orders.csv", ORDERS),
    ];
    let sources: Vec<_> = tables.iter().map(|(name, text)| source(name, text)).collect();
    let run = dry_run(&book, &sources, &options(), &mut Mint::new(3, 3));
    let (changed, undo) = book.edit(run.edit).expect("accepted");
    assert_ne!(changed.to_parts(), book.to_parts());
    let (back, _) = changed.edit(undo.into_edit()).expect("nobody changed it since");
    assert_eq!(back.to_parts(), book.to_parts());
}

#[test]
fn an_update_changes_only_what_it_brings() {
    let (book, _) = import(&Book::default(), &[("customers.csv", CUSTOMERS)], 1);
    let (book, run) = import(
        &book,
        &[(
            "customers.csv",
            "number,name,city,phone\nA,Alpha,,123\nB,Beta,Köln,-\n",
        )],
        2,
    );
    assert_eq!(counts(&run, Kind::Accounts), [0, 1, 1, 0]);
    let alpha = &dossier(&book, "A").account;
    assert_eq!(
        (alpha.address.city.as_str(), alpha.address.phone.as_str()),
        ("Bonn", "123")
    );
    assert_eq!(alpha.stamp.edited, Some(options().signature));
    assert_eq!(dossier(&book, "B").account.stamp.edited, None);
}

#[test]
fn what_hangs_on_a_refused_row_is_refused_too() {
    let customers = "number,name,city\nA,Alpha,Bonn, Germany\nB,Beta,Köln\n";
    let (book, run) = import(
        &Book::default(),
        &[
            ("customers.csv", customers),
            ("orders.csv", ORDERS),
            ("lines.csv", LINES),
        ],
        1,
    );
    assert_eq!(
        reasons(&run),
        [
            (
                0,
                2,
                RowReason::CellCount {
                    expected: 3,
                    found: 4
                }
            ),
            (1, 2, RowReason::UnknownAccount),
            (2, 2, RowReason::UnknownOrder),
            (2, 3, RowReason::UnknownOrder),
        ]
    );
    assert_eq!(book.dossiers().len(), 1);
    assert_eq!(run.refused[1].value, "A");
}

#[test]
fn each_fault_is_named_with_its_cell() {
    let orders = "order number,customer,order date,shipped date,seller,total\n\
        1,A,2024-01-31,2024-01-30,,\n\
        2,A,soon,,,\n\
        3,,2024-01-01,,,\n\
        4,A,2024-01-01,,Nobody,10\n\
        5,A,2024-01-01,,,ten\n\
        6,A,2024-01-01,,,-5.5\n\
        4,A,2024-01-02,,,\n\
        4,B,2024-01-01,,,\n\
        7,A,,,,\n\
        8,A,1024-01-01,,,\n";
    let (_, run) = import(
        &Book::default(),
        &[("customers.csv", CUSTOMERS), ("orders.csv", orders)],
        1,
    );
    let found: Vec<_> = run
        .refused
        .iter()
        .map(|row| (row.line, row.column, row.value.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (2, Some(3), "2024-01-30"),
            (3, Some(2), "soon"),
            (4, Some(1), ""),
            (6, Some(5), "ten"),
            (7, Some(5), "-5.5"),
            (8, None, ""),
            (9, Some(0), "4"),
            (10, Some(2), ""),
            (11, Some(2), "1024-01-01"),
        ]
    );
    assert_eq!(run.refused[5].reason, RowReason::Contradicts { line: 5 });
    assert_eq!(run.refused[6].reason, RowReason::OrderOfOtherAccount);
    assert_eq!(
        run.left_out
            .iter()
            .map(|cell| (cell.line, cell.reason))
            .collect::<Vec<_>>(),
        [(5, RowReason::UnknownColleague)]
    );
}

#[test]
fn ambiguous_columns_are_asked_about_and_wait() {
    let mut orders = source(
        "orders.csv",
        "order number,customer,order date,total\n1,A,03/04/2024,\"1,234\"\n",
    );
    let questions: Vec<_> = orders
        .open_questions()
        .map(|(column, question)| (column, question.choices.len()))
        .collect();
    assert_eq!(questions, [(2, 2), (3, 2)]);
    let customers = source("customers.csv", CUSTOMERS);
    let run = dry_run(
        &Book::default(),
        &[customers.clone(), orders.clone()],
        &options(),
        &mut Mint::new(1, 1),
    );
    assert_eq!(run.waiting, [1]);
    orders.answer(2, Answer::Dates(DateOrder::MonthDayYear));
    orders.answer(3, Answer::Decimals(DecimalMark::Comma));
    assert!(orders.is_ready());
    let (book, _) = import_sources(&Book::default(), &[customers, orders], 1);
    let order = dossier(&book, "A").orders.iter().next().expect("one order");
    assert_eq!(Some(order.ordered_on), NaiveDate::from_ymd_opt(2024, 3, 4));
    assert_eq!(order.total.map(|total| total.minor), Some(123));
}

#[test]
fn questions_show_what_each_answer_would_mean() {
    let lines = source(
        "lines.csv",
        "order,product,quantity,price,discount\n1,X,1,2.50,1\n",
    );
    let (column, question) = lines.open_questions().next().expect("one or one per cent");
    assert_eq!((column, question.example.as_str()), (4, "1"));
    let shares: Vec<_> = question.choices.iter().map(|choice| choice.reads_as).collect();
    let share = |digits, scale| Some(Reading::Share(Decimal { digits, scale }));
    assert_eq!(shares, [share(1, 0), share(1, 2)]);
}

#[test]
fn columns_can_be_corrected() {
    let mut customers = source(
        "customers.csv",
        "name,name,colour,sales region\nAlpha,Alpha Ltd,red,North\n",
    );
    let targets = |source: &Source| source.columns().iter().map(Column::target).collect::<Vec<_>>();
    assert_eq!(targets(&customers), [Some(Target::Name), None, None, None]);
    customers.map(1, Some(Target::Name));
    customers.map(2, Some(Target::Custom));
    customers.map(3, Some(Target::Custom));
    customers.map(0, Some(Target::UnitPrice));
    customers.map(99, None);
    assert_eq!(
        targets(&customers),
        [
            None,
            Some(Target::Name),
            Some(Target::Custom),
            Some(Target::Custom)
        ]
    );
    assert_eq!(customers.ignored().count(), 1);
    let (book, _) = import_sources(&Book::default(), &[customers.clone()], 1);
    let account = book
        .dossiers()
        .next()
        .map(|dossier| dossier.account.clone())
        .expect("one account");
    assert_eq!(account.name, "Alpha Ltd");
    assert_eq!(account.custom.get("colour").map(String::as_str), Some("red"));
    customers.map(1, None);
    assert_eq!(customers.missing(), [&[Target::Name][..]]);
    assert!(!customers.is_ready());
}

#[test]
fn refused_rows_are_written_so_that_they_can_be_corrected_and_read_again() {
    let customers = "number,name,phone\nA,Alpha,+49 1\n,\"\",=5\nB,\"stray,x\nC,Gamma,3\n";
    let source = source("customers.csv", customers);
    let (book, run) = import_sources(&Book::default(), std::slice::from_ref(&source), 1);
    assert_eq!(book.dossiers().len(), 2);
    let bytes = csv_out::refused(&source, 0, &run, ["line", "reason"], |row| {
        format!("{:?}", row.reason)
    });
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    assert_eq!(
        text,
        "\u{feff}line,reason,number,name,phone\r\n3,Missing,,,'=5\r\n4,StrayQuote,B,\"\"\"stray\",x\r\n"
    );
    let corrected = text
        .replace("3,Missing,,,", "3,Missing,D,Delta,")
        .replace("\"\"\"stray\"", "Beta");
    let (book, run) = import(&book, &[("customers refused.csv", &corrected)], 2);
    assert_eq!(counts(&run, Kind::Accounts), [2, 0, 0, 0]);
    assert_eq!(dossier(&book, "D").account.address.phone, "=5");
}

#[test]
fn corrected_lines_join_those_already_taken() {
    let broken = LINES.replace("3\t1,50", "three\t1,50");
    let (book, run) = import(
        &Book::default(),
        &[
            ("customers.csv", CUSTOMERS),
            ("orders.csv", ORDERS),
            ("lines.csv", &broken),
        ],
        1,
    );
    assert_eq!(counts(&run, Kind::OrderLines), [2, 0, 0, 1]);
    let (book, run) = import(&book, &[("lines.csv", LINES)], 2);
    assert_eq!(counts(&run, Kind::OrderLines), [1, 0, 2, 0]);
    assert_eq!(
        dossier(&book, "A")
            .orders
            .iter()
            .next()
            .map(|order| order.lines.len()),
        Some(2)
    );
    let (_, run) = import(
        &book,
        &[
            ("products.csv", "product id,product name\nX,Screw\n"),
            ("lines.csv", LINES),
        ],
        3,
    );
    assert_eq!(
        counts(&run, Kind::OrderLines),
        [0, 2, 1, 0],
        "lines learn their product, none is doubled"
    );
}

#[test]
fn a_row_may_bring_an_order_with_its_line() {
    let flat = "order number,customer,order date,product,quantity,unit price\n1,A,2024-01-31,X,2,1.50\n1,A,2024-01-31,Y,1,€2.25\n";
    let (book, run) = import(
        &Book::default(),
        &[("customers.csv", CUSTOMERS), ("sales.csv", flat)],
        1,
    );
    assert_eq!(reasons(&run), []);
    assert_eq!(
        (counts(&run, Kind::Orders)[0], counts(&run, Kind::OrderLines)[0]),
        (1, 2)
    );
    let order = dossier(&book, "A").orders.iter().next().expect("one order");
    assert_eq!(order.amount().map(|amount| amount.minor), Some(525));
}

#[test]
fn orders_without_numbers_are_known_by_their_facts() {
    let log = "customer;date;amount\nA;2024-01-31;12,345\nA;2024-01-31;12,345\nB;2024-01-31;0,5\n";
    let tables = [("customers.csv", CUSTOMERS), ("orders.csv", log)];
    let (book, run) = import(&Book::default(), &tables, 1);
    assert_eq!(counts(&run, Kind::Orders), [3, 0, 0, 0]);
    let (again, _) = import(&book, &tables, 2);
    assert_eq!(again, book);
}

#[test]
fn parents_are_found_whatever_the_order_and_circles_left_out() {
    let tree = "number,name,parent\nS,Site,U\nU,Unit,HQ\nHQ,Head,S\nX,Extra,Nowhere\n";
    let (book, run) = import(&Book::default(), &[("customers.csv", tree)], 1);
    assert_eq!(book.dossiers().len(), 4);
    assert_eq!(dossier(&book, "S").account.parent, Some(dossier(&book, "U").id()));
    let left_out: Vec<_> = run
        .left_out
        .iter()
        .map(|cell| (cell.line, cell.value.as_str()))
        .collect();
    assert_eq!(left_out, [(4, "S"), (5, "Nowhere")]);
}

#[test]
fn a_book_with_twin_numbers_can_still_be_imported_into() {
    let mut mint = Mint::new(1, 1);
    let dossiers = ["Alpha", "Beta"].map(|name| {
        let mut account = Account::named(mint.mint(), name, Stamp::default());
        account.number = "1".into();
        Dossier::new(account)
    });
    let book = Book::from_parts(BookParts {
        dossiers: dossiers.into(),
        ..BookParts::default()
    });
    let (next, run) = import(
        &book,
        &[(
            "customers.csv",
            "number,name,city\n,Alpha,Bonn\n1,Gamma,Rom\n2,Delta,Ulm\n",
        )],
        1,
    );
    assert_eq!(next.dossiers().len(), 3);
    assert_eq!(run.refused.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn names_shared_by_several_are_not_guessed() {
    let customers = "number,name\nA,Alpha\nB,Alpha\n";
    let orders = "customer,order date\nAlpha,2024-01-01\n";
    let (_, run) = import(
        &Book::default(),
        &[("customers.csv", customers), ("orders.csv", orders)],
        1,
    );
    assert_eq!(reasons(&run), [(1, 2, RowReason::Ambiguous)]);
}

#[test]
fn files_that_hold_no_table_say_so() {
    let check = |bytes: &[u8], expected: ReadError| assert_eq!(read("x.csv", bytes), Err(expected));
    check(b"", ReadError::Empty);
    check(b"\xef\xbb\xbf\r\n\r\n", ReadError::Empty);
    check(b"PK\x03\x04rest", ReadError::NotText);
    check(b"number,na\0me\n", ReadError::NotText);
    assert_eq!(
        read("x.csv", b"number,name\n").map(|source| (source.kind(), source.table().len())),
        Ok((None, 0))
    );
    assert_eq!(
        source("customers.csv", "number,name\n").kind(),
        Some(Kind::Accounts)
    );
    let single = source("customers.csv", "name\nAlpha\n\nBeta\n");
    assert_eq!(
        (single.kind(), single.table().len(), single.is_ready()),
        (Some(Kind::Accounts), 2, true)
    );
}

#[test]
fn western_bytes_become_letters() {
    let source = read("customers.csv", b"number;name\n1;M\xfcller\n").expect("the sample is a table");
    assert_eq!(source.encoding(), Encoding::Windows1252);
    let (book, _) = import_sources(&Book::default(), &[source], 1);
    assert_eq!(dossier(&book, "1").account.name, "Müller");
}

#[test]
fn headings_in_other_languages_are_known() {
    for text in [
        "Kundennummer;Firma;Straße;PLZ;Ort\n1;Alpha;Weg 1;53111;Bonn\n",
        "Numéro client;Raison sociale;Rue;Code postal;Ville\n1;Alpha;Weg 1;53111;Bonn\n",
        "Número cliente;Razón social;Calle;Código postal;Ciudad\n1;Alpha;Weg 1;53111;Bonn\n",
        "Numer klienta;Nazwa firmy;Ulica;Kod pocztowy;Miasto\n1;Alpha;Weg 1;53111;Bonn\n",
        "Номер клієнта;Назва;Вулиця;Індекс;Місто\n1;Alpha;Weg 1;53111;Bonn\n",
        "رقم العميل;اسم العميل;الشارع;الرمز البريدي;المدينة\n1;Alpha;Weg 1;53111;Bonn\n",
        "شماره مشتری;نام مشتری;نشانی;کد پستی;شهر\n1;Alpha;Weg 1;53111;Bonn\n",
    ] {
        let source = source("x.csv", text);
        assert_eq!(
            (source.kind(), source.ignored().count()),
            (Some(Kind::Accounts), 0),
            "{text}"
        );
    }
}

#[test]
fn channels_must_be_named_and_known() {
    let visits = "account,date,channel\nA,2024-01-01,Besuch\nA,2024-01-02,pigeon\nA,2024-01-03,\n";
    let (book, run) = import(
        &Book::default(),
        &[("customers.csv", CUSTOMERS), ("visits.csv", visits)],
        1,
    );
    assert_eq!(
        reasons(&run),
        [(1, 3, RowReason::UnknownWord), (1, 4, RowReason::Missing)]
    );
    let channels: Vec<_> = dossier(&book, "A")
        .touchpoints
        .iter()
        .map(|held| held.channel)
        .collect();
    assert_eq!(channels, [Channel::Visit]);
}

proptest! {
    /// Whatever the cells hold, no row vanishes, and the book accepts the edit.
    #[test]
    fn no_row_is_lost_and_the_edit_is_accepted(
        rows in prop::collection::vec(("[ABC=\"]{0,2}", "[A-Za-zü\" ,;]{0,8}", "[-0-9/.a]{0,10}", "[-0-9.,€%]{0,8}"), 0..20),
    ) {
        let cells = rows.iter().map(|(number, name, date, total)| format!("{number},{name},{date},{total}\n"));
        let text = format!("number,name,opened on,fax\n{}", cells.collect::<String>());
        let mut source = source("customers.csv", &text);
        source.answer(2, Answer::Dates(DateOrder::DayMonthYear));
        let (_, run) = import_sources(&Book::default(), std::slice::from_ref(&source), 1);
        let seen = source.table().len();
        let [created, updated, unchanged, refused] = counts(&run, Kind::Accounts);
        prop_assert!(created + updated + unchanged + refused <= seen);
        prop_assert!(refused == run.refused.len());
        // Rows that say the same about the same account are one record.
        prop_assert!(seen == 0 || created + refused > 0);
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(mut source) = read("x.csv", &bytes) {
            for kind in Kind::ALL {
                source.set_kind(Some(kind));
                let _ = dry_run(&Book::default(), std::slice::from_ref(&source), &options(), &mut Mint::new(1, 1));
            }
        }
    }
}
