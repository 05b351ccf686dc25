//! Files handed to the person: charts and the whole book.

use e2e::pages::Shell;
use e2e::{Ability, Result, Window, crowd, ensure, journey};

#[tokio::test]
async fn c2_a_chart_is_saved_as_lines_and_as_points() -> Result<()> {
    journey("chart-files", Window::Desk, async |b| {
        if !b.engine().able(Ability::Downloads)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        b.goto("#/portfolio").await?;
        b.click("button", "Save as SVG Concentration of revenue").await?;
        let drawing = String::from_utf8(b.saved(".svg").await?.1)?;
        ensure!(
            drawing.starts_with("<svg") && drawing.contains("xmlns=\"http://www.w3.org/2000/svg\""),
            "{drawing}"
        );
        ensure!(
            drawing.contains("stroke=\"rgb("),
            "the colours are not written into it"
        );
        ensure!(
            !drawing.contains("chart-tip"),
            "what answers to the pointer was saved too"
        );
        b.click("button", "Save as PNG Concentration of revenue").await?;
        let picture = b.saved(".png").await?.1;
        ensure!(
            picture.starts_with(b"\x89PNG") && picture.len() > 5_000,
            "{} bytes",
            picture.len()
        );
        std::fs::write(e2e::artifacts().join("chart-saved.png"), &picture)?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_whole_book_is_saved_as_a_file() -> Result<()> {
    journey("book-file", Window::Desk, async |b| {
        if !b.engine().able(Ability::Downloads)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        b.goto("#/settings").await?;
        b.click("button", "Save the book (JSON)").await?;
        let book = rapport::exchange::json::read(&b.saved(".json").await?.1)?;
        ensure!(
            book.dossiers().count() == crowd::of_the_demo(),
            "{} accounts",
            book.dossiers().count()
        );
        Ok(())
    })
    .await
}
