//! The worker that does long sums: it starts when it is first needed, comes to the figures that the same code comes
//! to natively, and neither its end nor its absence leaves the page waiting.

use chrono::NaiveDate;
use e2e::{Ability, Browser, Context, Result, Site, Window, ensure, journey, journey_at};
use rapport::demo;
use rapport::engine::clv::outlook::{Fitted, YEAR};
use rapport::engine::clv::purchases::Purchases;
use rapport::model::{Book, Signature};
use rapport::work::self_test::{SelfTest, Tested};
use rapport::work::value::{Ahead, Fit, Found, One};
use rapport::work::wire::{Word, read_word, serve, write_job, write_word};
use rapport::work::{Job, Report};
use serde_json::json;

/// Has a worker do a job, and gives everything it says.
const ASK: &str = "const [job, done] = arguments, said = [];\
    const worker = new Worker(document.querySelector('meta[name=worker]').content, { type: 'module' });\
    worker.onerror = (event) => done([`error: ${event.message}`]);\
    worker.onmessage = ({ data }) => {\
        said.push(data);\
        if (data === '\"Ready\"') worker.postMessage(job);\
        if (data.includes('Done') || data.includes('Failed')) { worker.terminate(); done(said); }\
    }";

const SELF_TEST: Job = Job::SelfTest(SelfTest {
    customers: 40,
    draws: 200,
});

/// What the worker of the built page says is, bit by bit, what is worked out natively: texts are compared, in which
/// every digit counts and even nought has its sign.
async fn answers_as_it_should(b: &Browser, job: &Job) -> Result<Vec<Word>> {
    let job = write_job(job)?;
    let mut expected = vec![write_word(&Word::Ready)];
    serve(&job, &mut |word| expected.push(write_word(word)));
    let said = b.driver().execute_async(ASK, vec![json!(job)]).await?;
    let said: Vec<String> = said.convert()?;
    ensure!(said.len() == expected.len(), "{} words: {said:?}", said.len());
    for (said, expected) in said.iter().zip(expected) {
        let expected = expected?;
        ensure!(*said == expected, "{said} instead of {expected}");
    }
    let words: Result<_, _> = said.iter().map(|text| read_word(text)).collect();
    words.context("the worker said something else")
}

/// All that the Value pages ask for, of a small book.
async fn values_as_it_should(b: &Browser) -> Result<()> {
    let as_of = NaiveDate::from_ymd_opt(2026, 6, 30).context("a day")?;
    let book = Book::from_parts(demo::generated(12, 40, as_of, 3, Signature::default()));
    let purchases = book
        .dossiers()
        .map(|dossier| Purchases::of(&book, dossier, as_of));
    let book: Vec<Purchases> = purchases.collect();
    let fit = Job::Fit(Fit {
        as_of,
        book: book.clone(),
    });
    let words = answers_as_it_should(b, &fit).await?;
    let fitted = words.into_iter().find_map(|word| match word {
        Word::Report(Report::Value(Found::Fitted(fitted))) => fitted,
        _ => None,
    });
    let fitted: Fitted = *fitted.context("models of the book")?;
    let one = Job::One(One {
        fitted: fitted.clone(),
        own: book.first().context("an account")?.clone(),
        under: book[1..3].to_vec(),
        discount: 0.1,
    });
    answers_as_it_should(b, &one).await?;
    let ahead = Job::Ahead(Ahead {
        fitted,
        accounts: book.iter().map(|one| one.buyer(as_of)).collect(),
        weeks: YEAR,
    });
    answers_as_it_should(b, &ahead).await.map(drop)
}

/// The worker's files that were asked for.
fn fetched(b: &Browser) -> Vec<String> {
    let mut asked = b.site().asked();
    asked.retain(|path| path.contains("/worker"));
    asked
}

#[tokio::test]
async fn every_model_says_what_it_says_natively_and_its_code_comes_when_it_is_asked_for() -> Result<()> {
    journey("worker", Window::Desk, async |b| {
        b.one("heading", "Look around").await?;
        if b.engine().able(Ability::Server)? {
            let early = fetched(b);
            ensure!(early.is_empty(), "fetched before it was wanted: {early:?}");
        }
        answers_as_it_should(b, &SELF_TEST).await?;
        if b.engine().able(Ability::Server)? {
            let fetched = fetched(b);
            ensure!(
                fetched.iter().any(|path| path.ends_with("/worker_bg.wasm")),
                "{fetched:?}"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn d5_value_comes_out_as_it_does_natively() -> Result<()> {
    journey("worker-value", Window::Desk, async |b| {
        b.one("heading", "Look around").await?;
        values_as_it_should(b).await
    })
    .await
}

#[tokio::test]
async fn f_sums_are_done_once_the_server_is_gone() -> Result<()> {
    let Some(site) = Site::to_be_kept()? else {
        return Ok(());
    };
    journey_at(site, "worker-offline", Window::Desk, async |b| {
        b.kept().await?;
        b.lose_connection().await?;
        answers_as_it_should(b, &SELF_TEST).await.map(drop)
    })
    .await
}

/// Opens the page of parts, where sums can be asked for.
async fn sums(name: &str, steps: impl AsyncFnOnce(&mut Browser) -> Result<()>) -> Result<()> {
    let Some(site) = Site::of_the_development_build()? else {
        return Ok(());
    };
    journey_at(site, name, Window::Desk, async |b| {
        b.goto("#/parts").await?;
        b.one("button", "short sum").await?;
        steps(b).await
    })
    .await
}

/// What was heard of the sums, in order.
async fn heard(b: &Browser) -> Result<Vec<String>> {
    const HEARD: &str = "return [...document.querySelectorAll('[data-part=worker] [role=log] li')].map((line) => line.textContent)";
    b.js(HEARD, &[]).await
}

/// All that is heard of a short sum.
fn short() -> Vec<String> {
    let models = Tested::ALL.map(|model| format!("has {model:?}"));
    let all = models.into_iter().chain(["is done".to_owned()]);
    all.map(|what| format!("short sum: {what}")).collect()
}

#[tokio::test]
async fn one_worker_does_one_sum_after_another() -> Result<()> {
    sums("worker-queue", async |b| {
        ensure!(fetched(b).is_empty(), "a worker was started for nothing");
        b.click("button", "short sum").await?;
        b.click("button", "short sum").await?;
        e2e::eventually("both sums", async || {
            Ok((heard(b).await? == [short(), short()].concat()).then_some(()))
        })
        .await?;
        let starts = fetched(b)
            .iter()
            .filter(|path| path.ends_with("/worker_start.js"))
            .count();
        ensure!(starts == 1, "{starts} workers were started");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_sum_that_nobody_wants_any_more_makes_way_for_the_next() -> Result<()> {
    sums("worker-cancel", async |b| {
        b.click("button", "long sum").await?;
        b.click("button", "short sum").await?;
        b.see("long sum: has Sbg").await?;
        b.click("button", "drop the first").await?;
        b.see("short sum: is done").await?;
        let heard = heard(b).await?;
        ensure!(heard.ends_with(&short()), "{heard:?}");
        ensure!(!heard.iter().any(|line| line == "long sum: is done"), "{heard:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_worker_that_does_not_start_is_told_once_and_another_is_tried_when_asked_again() -> Result<()> {
    for missing in ["worker_start.js", "worker.js", "worker_bg.wasm"] {
        sums("worker-missing", async |b| {
            b.site().withhold(Some(missing));
            b.click("button", "short sum").await?;
            b.see("short sum: the worker did not start").await?;
            b.site().withhold(None);
            b.click("button", "short sum").await?;
            b.see("short sum: is done").await?;
            let heard = heard(b).await?;
            ensure!(heard.len() == 1 + short().len(), "{missing}: {heard:?}");
            b.forget_console().await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_worker_that_breaks_down_takes_one_sum_with_it() -> Result<()> {
    sums("worker-broken", async |b| {
        const BROKEN: &str =
            "onmessage = () => { throw new Error('out of order'); }; postMessage('\"Ready\"');";
        b.site().give_instead("worker_start.js", BROKEN);
        b.click("button", "short sum").await?;
        b.see("short sum: the worker broke down").await?;
        b.click("button", "short sum").await?;
        e2e::eventually("the second to fail as well", async || {
            let heard = heard(b).await?;
            let all = heard.iter().all(|line| line.contains("broke down"));
            Ok((heard.len() == 2 && all).then_some(()))
        })
        .await?;
        b.forget_console().await
    })
    .await
}
