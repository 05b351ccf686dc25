//! Real files into the book, and the figures they give.

use e2e::pages::{Accounts, Dossier, Import, Shell};
use e2e::{Northwind, Result, Window, ensure, journey};
use rapport::engine::{clv, health};

#[tokio::test]
async fn f_northwind_imports_with_no_correction_and_stays() -> Result<()> {
    let Some(northwind) = Northwind::find()? else {
        return Ok(());
    };
    let book = northwind.book()?;
    journey("northwind", Window::Desk, async |b| {
        Import(b).read(&northwind.files()).await?;
        for (kind, created) in [
            ("Accounts", "91"),
            ("Contacts", "91"),
            ("Orders", "830"),
            ("Order lines", "2,155"),
            ("Products", "77"),
            ("Colleagues", "9"),
        ] {
            let tally = Import(b).tally(kind).await?;
            ensure!(
                tally.first().is_some_and(|cell| cell == created),
                "{kind}: {tally:?}"
            );
        }
        b.screenshot("import").await?;
        Import(b).confirm().await?;
        ensure!(
            b.value("As of").await? == Northwind::last_day().to_string(),
            "the last day of the data is shown"
        );

        // The page shows what the engine gives natively.
        Accounts(b).open().await?;
        for (number, name) in [
            ("QUICK", "QUICK-Stop"),
            ("ERNSH", "Ernst Handel"),
            ("CENTC", "Centro comercial Moctezuma"),
        ] {
            let dossier = northwind_dossier(&book, number)?;
            let health = health::assess(dossier, book.policy(), Northwind::last_day());
            Accounts(b).search(name).await?;
            Accounts(b).starts_with(name).await?;
            let shown = Accounts(b).cell(name, "Health").await?;
            ensure!(
                shown.starts_with(&format!("{:.0}", health.value)),
                "{name}: {shown}, not {}",
                health.value
            );
            if let Some(worth) = clv::assess(dossier, book.policy(), Northwind::last_day()).clv() {
                let shown: String = Accounts(b)
                    .cell(name, "Lifetime value")
                    .await?
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect();
                ensure!(shown == format!("{worth:.0}"), "{name}: {shown}, not {worth}");
            }
        }
        b.reload().await?;
        Dossier(b).open("Ernst Handel").await?;
        b.see("assumption").await?;
        b.screenshot("dossier").await?;
        b.goto("#/portfolio").await?;
        b.one("heading", "Portfolio").await?;
        b.screenshot("portfolio").await?;

        // Local storage reaches the disk some seconds late; a person closes the browser later than that.
        tokio::time::sleep(std::time::Duration::from_secs(7)).await;
        b.restart().await?;
        Accounts(b).open().await?;
        b.see("91 of 91").await?;
        // The whole import was one edit, but history ends with the page.
        ensure!(
            b.value("As of").await? == Northwind::last_day().to_string(),
            "the day is remembered"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_ragged_files_lose_only_their_broken_rows() -> Result<()> {
    let Some(northwind) = Northwind::find()? else {
        return Ok(());
    };
    journey("ragged", Window::Desk, async |b| {
        Import(b).read(&[northwind.ragged("customers")]).await?;
        let tally = Import(b).tally("Accounts").await?;
        ensure!(tally.first().is_some_and(|cell| cell == "67"), "{tally:?}");
        ensure!(tally.last().is_some_and(|cell| cell == "24"), "{tally:?}");
        b.see("The row has 12 cells, the headings 11").await?;
        b.screenshot("ragged").await?;
        Import(b).confirm().await?;

        // Whole customers first, so that only the broken orders are refused.
        Shell(b).undo().await?;
        let mut files = northwind.files();
        files.retain(|path| !path.ends_with("orders.csv") && !path.ends_with("order-details.csv"));
        files.push(northwind.ragged("orders"));
        Import(b).read(&files).await?;
        let tally = Import(b).tally("Orders").await?;
        ensure!(tally.first().is_some_and(|cell| cell == "654"), "{tally:?}");
        ensure!(tally.last().is_some_and(|cell| cell == "176"), "{tally:?}");
        Import(b).confirm().await
    })
    .await
}

#[tokio::test]
async fn f_a_long_import_tells_how_far_it_is_and_can_be_stopped() -> Result<()> {
    journey("long-import", Window::Desk, async |b| {
        let folder = b.downloads().to_owned();
        let (accounts, orders) = (folder.join("accounts.csv"), folder.join("orders.csv"));
        let lines = (0..2_000).map(|number| format!("A{number},Account {number}\n"));
        let table: String = ["number,name\n".into()].into_iter().chain(lines).collect();
        std::fs::write(&accounts, table)?;
        let day = |number| 1 + number % 28;
        let lines = (0..200_000)
            .map(|number| format!("O{number},A{},2026-03-{:02},100\n", number % 2_000, day(number)));
        let head = "order number,customer number,order date,total\n".to_owned();
        std::fs::write(&orders, [head].into_iter().chain(lines).collect::<String>())?;
        Import(b).read(&[accounts, orders]).await?;
        // Stopped on the way: nothing happens, and the files stay.
        b.one("progressbar", "Working out what would happen…").await?;
        b.click("button", "Cancel").await?;
        b.see("Stopped. Nothing was imported.").await?;
        b.click("button", "Try again").await?;
        let tally = Import(b).tally("Orders").await?;
        ensure!(tally.first().is_some_and(|cell| cell == "200,000"), "{tally:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_list_of_invoices_tells_how_they_pay_and_one_undo_takes_it_back() -> Result<()> {
    journey("import-invoices", Window::Desk, async |b| {
        let folder = b.downloads().to_owned();
        let write = |name: &str, text: &str| -> Result<std::path::PathBuf> {
            let path = folder.join(name);
            std::fs::write(&path, text)?;
            Ok(path)
        };
        let customers = write("customers.csv", "number,name,wish\nA,Alpha,4\n")?;
        let orders = "order number,customer number,order date,total\nO-1,A,2026-03-31,100\n";
        Import(b).read(&[customers, write("orders.csv", orders)?]).await?;
        // Only what was tried can be imported.
        Import(b).tally("Orders").await?;
        Import(b).confirm().await?;
        Dossier(b).open("Alpha").await?;
        b.see("No invoice is due yet.").await?;
        let before = Dossier(b).health().await?;

        let invoices = "invoice no,customer no,invoice date,due date,paid on,amount\n\
            R-1,A,2025-11-03,2025-12-03,2025-12-01,120\n\
            R-2,A,2025-12-02,2026-01-01,2026-02-20,80\n\
            R-3,A,2026-01-05,2026-01-04,,80\n";
        let answers = "account,date,question,score\nA,2026-02-02,NPS,9\nA,2026-02-02,NPS,11\n";
        let needs =
            "account,need,importance,ours,rival,rival rating\nA,Quality,5,4,Nord,3\nA,Quality,,,Ost,2\n";
        let signs = "account,date,sign,seen\nA,2026-02-02,Nowa osoba w dziale zakupów,tak\n";
        let files = [
            write("invoices.csv", invoices)?,
            write("answers.csv", answers)?,
            write("needs.csv", needs)?,
            write("signs.csv", signs)?,
        ];
        Import(b).read(&files).await?;
        for (kind, created, refused) in [
            ("Invoices", "2", "1"),
            ("Answers", "1", "1"),
            ("Needs and rivals", "1", "0"),
            ("Signs of tactics", "1", "0"),
        ] {
            let tally = Import(b).tally(kind).await?;
            let ends = [tally.first(), tally.last()].map(|cell| cell.map(String::as_str));
            ensure!(ends == [Some(created), Some(refused)], "{kind}: {tally:?}");
        }
        b.see("Their answer: must lie between 0 and 10.").await?;
        b.assert_accessible("the import page").await?;
        b.screenshot("import-judged").await?;
        Import(b).confirm().await?;
        Dossier(b).open("Alpha").await?;
        b.see("They pay").await?;
        Dossier(b).health_is(before, false).await?;

        Shell(b).undo().await?;
        b.see("No invoice is due yet.").await?;
        Dossier(b).health_is(before, true).await.map(drop)
    })
    .await
}

fn northwind_dossier<'a>(
    book: &'a rapport::model::Book,
    number: &str,
) -> Result<&'a rapport::model::Dossier> {
    let found = book.dossiers().find(|dossier| dossier.account.number == number);
    e2e::Context::context(found.map(|held| &**held), number.to_owned())
}
