//! Imports of whole data sets: `RAPPORT_DATA` names the folder that holds `data/northwind` (default
//! `../shared`). Where it is missing the tests are reported as ignored, and fail with `CI=true`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    data_sets::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod data_sets {
    use libtest_mimic::{Arguments, Failed, Trial};
    use rapport::exchange::import::{DryRun, Kind, Options, RowReason, Source, Tally, dry_run, read};
    use rapport::exchange::json;
    use rapport::model::{Book, Currency, Edit, Exact, Function, Mint, Moment, Signature};
    use std::path::{Path, PathBuf};

    type Test = fn(&Path) -> Result<(), Failed>;

    pub(super) fn main() {
        let arguments = Arguments::from_args();
        let folder = folder();
        let is_there = folder.is_dir();
        if !is_there {
            println!("No data sets under {}: set RAPPORT_DATA to the folder that holds data/northwind.", folder.display());
        }
        let must = std::env::var("CI").is_ok_and(|ci| ci == "true");
        let tests: [(&str, Test); 7] = [
            ("northwind_is_recognised_without_correction", recognised),
            ("northwind_gives_the_published_figures", figures),
            ("northwind_twice_changes_nothing", twice),
            ("northwind_undone_leaves_the_book_as_it_was", undone),
            ("northwind_comes_in_any_order_of_files_and_from_any_encoding", any_order),
            ("ragged_rows_are_refused_and_the_rest_imported", ragged),
            ("northwind_survives_a_json_file", as_json),
        ];
        let trials = tests.into_iter().map(|(name, test)| {
            let folder = folder.clone();
            Trial::test(name, move || test(&folder)).with_ignored_flag(!is_there && !must)
        });
        libtest_mimic::run(&arguments, trials.collect()).exit();
    }

    fn folder() -> PathBuf {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let data = std::env::var_os("RAPPORT_DATA").map_or_else(|| root.join("../shared"), PathBuf::from);
        data.join("data/northwind")
    }

    const FILES: [&str; 5] = ["customers.csv", "employees.csv", "order-details.csv", "orders.csv", "products.csv"];

    fn sources(folder: &Path, names: &[&str]) -> Result<Vec<Source>, Failed> {
        names.iter().map(|name| Ok(read(name, &std::fs::read(folder.join(name))?)?)).collect()
    }

    fn options() -> Options {
        let signature = Signature { at: Moment(1_700_000_000_000), by: None };
        Options { currency: Currency::USD, signature }
    }

    fn run(book: &Book, sources: &[Source], seed: u128) -> DryRun {
        dry_run(book, sources, &options(), &mut Mint::new(1_700_000_000_000, seed))
    }

    fn northwind(folder: &Path) -> Result<(Book, DryRun), Failed> {
        let run = run(&Book::default(), &sources(folder, &FILES)?, 1);
        let (book, _) = Book::default().edit(run.edit.clone())?;
        Ok((book, run))
    }

    fn tally(run: &DryRun, kind: Kind) -> (usize, usize, usize, usize) {
        let found = run.tallies.iter().find(|tally| tally.kind == kind);
        found.map_or((0, 0, 0, 0), |Tally { created, updated, unchanged, refused, .. }| {
            (*created, *updated, *unchanged, *refused)
        })
    }

    fn recognised(folder: &Path) -> Result<(), Failed> {
        let kinds = [Kind::Accounts, Kind::Colleagues, Kind::OrderLines, Kind::Orders, Kind::Products];
        for (name, kind) in FILES.into_iter().zip(kinds) {
            let bytes = std::fs::read(folder.join(name))?;
            // The name helps no more than it must: the columns alone tell as much.
            for name in [name, "export.csv"] {
                let source = read(name, &bytes)?;
                assert_eq!((source.kind(), source.is_ready()), (Some(kind), true), "{name}");
            }
        }
        let sources = sources(folder, &FILES)?;
        let ignored: Vec<_> = sources[3].ignored().map(|column| column.heading()).collect();
        let expected = ["shipVia", "freight", "shipName", "shipAddress", "shipCity", "shipRegion", "shipPostalCode", "shipCountry"];
        assert_eq!(ignored, expected);
        assert_eq!(sources[0].ignored().count() + sources[2].ignored().count(), 0);
        Ok(())
    }

    fn figures(folder: &Path) -> Result<(), Failed> {
        let (book, run) = northwind(folder)?;
        assert_eq!((run.refused.len(), run.left_out.len(), run.waiting.len()), (0, 0, 0), "{:?}", run.refused.first());
        for (kind, created) in [
            (Kind::Accounts, 91),
            (Kind::Contacts, 91),
            (Kind::Orders, 830),
            (Kind::OrderLines, 2155),
            (Kind::Products, 77),
            (Kind::Colleagues, 9),
        ] {
            assert_eq!(tally(&run, kind), (created, 0, 0, 0), "{kind:?}");
        }
        assert_eq!(run.assumed_currency, Some(Currency::USD));
        assert_eq!(run.last_event_on.map(|day| day.to_string()).as_deref(), Some("1998-05-06"));
        let orders: Vec<_> = book.dossiers().flat_map(|dossier| dossier.orders.iter()).collect();
        let exact: Exact = orders.iter().map(|order| order.exact()).sum();
        assert_eq!(exact, Exact(1_265_793_039_500_000 * 1_000_000));
        let cents: i64 = orders.iter().filter_map(|order| order.amount()).map(|amount| amount.minor).sum();
        assert_eq!(cents, 126_579_306);
        assert_eq!(orders.iter().filter(|order| order.days_late().is_some()).count(), 37);
        assert_eq!(orders.iter().filter(|order| order.delivered_on.is_none()).count(), 21);
        assert!(orders.iter().all(|order| order.seller.is_some() && order.due_on.is_some()));
        assert!(orders.iter().flat_map(|order| &order.lines).all(|line| line.product.is_some()));
        let functions: Vec<_> = book.team().filter_map(|colleague| colleague.function).collect();
        let count = |function| functions.iter().filter(|held| **held == function).count();
        let found = [Function::Sales, Function::InsideSales, Function::Management, Function::Direction].map(count);
        assert_eq!(found, [6, 1, 1, 1]);
        assert_eq!(book.catalogue().filter(|product| product.discontinued).count(), 8);
        assert!(book.team().any(|colleague| colleague.name == "Nancy Davolio"));
        assert!(book.dossiers().all(|dossier| dossier.contacts.len() == 1));
        Ok(())
    }

    fn twice(folder: &Path) -> Result<(), Failed> {
        let (book, first) = northwind(folder)?;
        let again = run(&book, &sources(folder, &FILES)?, 2);
        assert_eq!(again.edit, Edit::Put(Vec::new()));
        for before in &first.tallies {
            assert_eq!(tally(&again, before.kind), (0, 0, before.created, 0), "{:?}", before.kind);
        }
        Ok(())
    }

    fn undone(folder: &Path) -> Result<(), Failed> {
        let run = run(&Book::default(), &sources(folder, &FILES)?, 1);
        let (book, undo) = Book::default().edit(run.edit)?;
        assert_eq!(book.dossiers().len(), 91);
        let (back, _) = book.edit(undo.into_edit())?;
        assert_eq!(back.to_parts(), Book::default().to_parts());
        Ok(())
    }

    fn any_order(folder: &Path) -> Result<(), Failed> {
        let (book, _) = northwind(folder)?;
        let mut turned = FILES;
        turned.reverse();
        let encoded: Result<Vec<Source>, Failed> = turned.iter().map(|name| {
            let text = std::fs::read_to_string(folder.join(name))?;
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            Ok(read(name, &bytes)?)
        }).collect();
        let run = run(&Book::default(), &encoded?, 1);
        let (again, _) = Book::default().edit(run.edit)?;
        assert_eq!(again.to_parts(), book.to_parts());
        Ok(())
    }

    fn ragged(folder: &Path) -> Result<(), Failed> {
        let names = ["ragged/customers.csv", "employees.csv", "order-details.csv", "ragged/orders.csv", "products.csv"];
        let sources = sources(folder, &names)?;
        let run = run(&Book::default(), &sources, 1);
        let broken = |source: usize| run.refused.iter().filter(move |row| {
            row.source == source && matches!(row.reason, RowReason::CellCount { expected, found } if found > expected)
        });
        assert_eq!((broken(0).count(), broken(3).count()), (24, 176));
        assert_eq!(tally(&run, Kind::Accounts), (67, 0, 0, 24));
        let unknown = run.refused.iter().filter(|row| row.reason == RowReason::UnknownAccount);
        assert!(unknown.clone().all(|row| row.source == 3 && row.column == Some(1)));
        assert_eq!(tally(&run, Kind::Orders), (830 - 176 - unknown.clone().count(), 0, 0, 176 + unknown.count()));
        let (created, _, _, refused) = tally(&run, Kind::OrderLines);
        assert_eq!(created + refused, 2155);
        let orphans = run.refused.iter().filter(|row| row.source == 2);
        assert!(orphans.clone().all(|row| row.reason == RowReason::UnknownOrder));
        assert_eq!(run.refused.iter().find(|row| row.source == 3).map(|row| row.line), Some(4));
        let (book, _) = Book::default().edit(run.edit.clone())?;
        // The whole files afterwards bring what was missing, and leave the rest alone.
        let whole = dry_run(&book, &self::sources(folder, &FILES)?, &options(), &mut Mint::new(2, 2));
        assert_eq!(tally(&whole, Kind::Accounts), (24, 0, 67, 0));
        assert_eq!(tally(&whole, Kind::OrderLines), (refused, 0, created, 0));
        assert!(whole.refused.is_empty());
        Ok(())
    }

    fn as_json(folder: &Path) -> Result<(), Failed> {
        let (book, _) = northwind(folder)?;
        let bytes = json::write(&book);
        assert_eq!(json::read(&bytes)?.to_parts(), book.to_parts());
        Ok(())
    }
}
