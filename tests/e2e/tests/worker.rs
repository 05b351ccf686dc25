//! The worker that does long sums: it starts when it is first needed, comes to the figures that the same code comes
//! to natively, and neither its end nor its absence leaves the page waiting.

use e2e::{Ability, Browser, Context, Result, Site, Window, ensure, journey, journey_at};
use rapport::engine::clv::models::beta_geometric::Leaving;
use rapport::work::alive::{Customer, Customers};
use rapport::work::wire::{Word, read_word, write_job};
use rapport::work::{Job, run};
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

fn job() -> Job {
    let customer = |n: u32| Customer::new(n % 7, f64::from(n % 7) * 5.3, 40.7 + f64::from(n % 3));
    Job::Alive(Customers {
        list: (0..700).map(customer).collect(),
        leaving: Leaving::AfterAny,
        draws: 300,
    })
}

/// The worker of the built page says, bit by bit, what is worked out natively.
async fn answers_as_it_should(b: &Browser) -> Result<()> {
    let said = b
        .driver()
        .execute_async(ASK, vec![json!(write_job(&job())?)])
        .await?;
    let said: Vec<String> = said.convert()?;
    let said: Result<Vec<Word>, _> = said.iter().map(|text| read_word(text)).collect();
    let mut expected = vec![Word::Ready];
    run(&job(), &mut |report| expected.push(Word::Report(report)));
    let said = said.context("the worker said something else")?;
    ensure!(said == expected, "{said:?} instead of {expected:?}");
    Ok(())
}

/// The worker's files that were asked for.
fn fetched(b: &Browser) -> Vec<String> {
    let mut asked = b.site().asked();
    asked.retain(|path| path.contains("/worker"));
    asked
}

#[tokio::test]
async fn a_sum_comes_out_as_it_does_natively_and_its_code_comes_when_it_is_asked_for() -> Result<()> {
    journey("worker", Window::Desk, async |b| {
        b.one("heading", "Look around").await?;
        if b.engine().able(Ability::Server)? {
            let early = fetched(b);
            ensure!(early.is_empty(), "fetched before it was wanted: {early:?}");
        }
        answers_as_it_should(b).await?;
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
async fn f_sums_are_done_once_the_server_is_gone() -> Result<()> {
    let Some(site) = Site::to_be_kept()? else {
        return Ok(());
    };
    journey_at(site, "worker-offline", Window::Desk, async |b| {
        b.kept().await?;
        b.lose_connection().await?;
        answers_as_it_should(b).await
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

const SHORT: [&str; 5] = [
    "short sum: has parameters",
    "short sum: has draws",
    "short sum: has chances 0 to 50",
    "short sum: has chances 50 to 60",
    "short sum: is done",
];

#[tokio::test]
async fn one_worker_does_one_sum_after_another() -> Result<()> {
    sums("worker-queue", async |b| {
        ensure!(fetched(b).is_empty(), "a worker was started for nothing");
        b.click("button", "short sum").await?;
        b.click("button", "short sum").await?;
        e2e::eventually("both sums", async || {
            Ok((heard(b).await? == [SHORT, SHORT].concat()).then_some(()))
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
        b.see("long sum: has draws").await?;
        b.click("button", "drop the first").await?;
        b.see("short sum: is done").await?;
        let heard = heard(b).await?;
        ensure!(heard.ends_with(&SHORT.map(str::to_owned)), "{heard:?}");
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
            ensure!(heard.len() == 1 + SHORT.len(), "{missing}: {heard:?}");
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
