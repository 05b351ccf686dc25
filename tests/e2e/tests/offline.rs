//! The app without a connection: kept whole or not at all, renewed when a person says so.

use e2e::pages::Shell;
use e2e::{Browser, Context, Release, Result, Site, Window, ensure, eventually, journey_at};
use serde_json::json;

/// Which build the page is of: the folder of its app, where every build has another.
const BUILT: &str = "return document.querySelector('meta[name=locales]').content.split('/')[1]";
/// How it stands with the worker of a newer build.
const NEWER: &str = "return navigator.serviceWorker.getRegistration().then((found) =>\
    found.installing ? 'installing' : found.waiting ? 'waiting' : 'none')";
const LOOK: &str = "return navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => 'looked', String)";
const CACHES: &str = "return caches.keys()";
const BANNER: &str = "A new version of Rapport is ready";

async fn kept_journey(
    name: &str,
    steps: impl AsyncFnOnce(&mut Browser, &Release) -> Result<()>,
) -> Result<()> {
    let Some(site) = Site::to_be_kept()? else {
        return Ok(());
    };
    let next = Release::after(&site.folder())?;
    journey_at(site, name, Window::Desk, async |b| {
        b.kept().await?;
        steps(b, &next).await
    })
    .await
}

async fn built(b: &Browser) -> Result<String> {
    b.js(BUILT, &[]).await
}

/// Has the browser look for a newer build and waits until it has taken that in or given up.
async fn look_for_newer(b: &Browser) -> Result<String> {
    b.js::<String>(LOOK, &[]).await?;
    eventually("the newer build to be fetched or refused", async || {
        let found: String = b.js(NEWER, &[]).await?;
        Ok((found != "installing").then_some(found))
    })
    .await
}

async fn becomes(b: &Browser, before: &str) -> Result<()> {
    eventually("the newer build to start", async || {
        Ok((built(b).await? != before).then_some(()))
    })
    .await
}

#[tokio::test]
async fn f_everything_works_once_the_server_is_gone() -> Result<()> {
    kept_journey("offline", async |b, _| {
        b.lose_connection().await?;
        Shell(b).open_demo().await?;
        b.goto("#/settings").await?;
        b.see("Rapport opens without a connection").await?;
        b.screenshot("offline-settings").await?;
        b.assert_accessible("settings offline").await?;
        b.goto("#/help").await?;
        b.see("What every word on screen means").await?;
        Shell(b).speak("Language", "Українська").await?;
        b.one("heading", "Довідка").await?;
        b.restart().await?;
        b.one("heading", "Сьогодні").await?;
        // By its own name, too, as a bookmark may have it.
        b.goto("index.html#/portfolio").await?;
        b.one("heading", "Портфель").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_no_unknown_address_is_answered_with_the_page() -> Result<()> {
    kept_journey("offline-unknown", async |b, _| {
        const FETCH: &str = "return fetch(arguments[0]).then((answer) => `${answer.status} ${answer.headers.get('content-type')}`, () => 'none')";
        const RUN: &str = "const [address, done] = arguments; const script = document.createElement('script'); script.src = address;\
            script.onload = () => done('ran'); script.onerror = () => done('failed'); document.head.append(script)";
        let unknown = ["app.js", "app-0/split_work.wasm", "locales/en.ftl", "nothing/at/all.css"];
        for address in unknown {
            let answer: String = b.js(FETCH, &[json!(address)]).await?;
            ensure!(answer == "404 text/plain", "{address} is answered with {answer}");
        }
        b.site().stop();
        for address in unknown.into_iter().chain(["", "./", "index.html"]) {
            let answer: String = b.js(FETCH, &[json!(address)]).await?;
            ensure!(answer == "none", "{address} is answered with {answer}");
            let ran = b.driver().execute_async(RUN, vec![json!(address)]).await?;
            ensure!(ran.json().as_str() == Some("failed"), "{address} ran as a script");
        }
        // All of these went to the server, which is what is to be shown.
        let asked = b.site().asked_in_vain();
        ensure!(asked.iter().any(|path| path.ends_with("/app-0/split_work.wasm")), "{asked:?}");
        b.forget_console().await?;
        b.site().forget();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_newer_build_waits_to_be_asked_and_leaves_other_tabs_theirs() -> Result<()> {
    kept_journey("offline-update", async |b, next| {
        Shell(b).open_demo().await?;
        let before = built(b).await?;
        let (first, second) = (b.driver().window().await?, b.driver().new_tab().await?);
        b.site().deploy(next.folder());
        b.driver().switch_to_window(second).await?;
        b.goto("").await?;
        ensure!(look_for_newer(b).await? == "waiting", "it was not taken in");
        b.see(BANNER).await?;
        b.assert_accessible("a newer version").await?;
        b.reload().await?;
        ensure!(built(b).await? == before, "nobody was asked");
        b.click("button", "Use it now").await?;
        becomes(b, &before).await?;
        b.one("heading", "Today").await?;
        ensure!(!b.text().await?.contains(BANNER), "it is in use");

        // The first tab has not opened help yet, nor spoken Polish; its server no longer has those files.
        b.driver().switch_to_window(first.clone()).await?;
        ensure!(built(b).await? == before, "nobody asked for it here");
        b.goto("#/help").await?;
        b.one("heading", "Help").await?;
        Shell(b).speak("Language", "Polski").await?;
        b.one("heading", "Pomoc").await?;
        b.see("Nowa wersja aplikacji Rapport jest gotowa").await?;
        let caches: Vec<String> = b.js(CACHES, &[]).await?;
        ensure!(caches.len() == 2, "{caches:?}");
        b.click("button", "Użyj jej teraz").await?;
        becomes(b, &before).await?;
        b.one("heading", "Pomoc").await?;
        eventually("the earlier build to be removed", async || {
            b.js::<String>("return fetch('manifest.webmanifest').then(() => '')", &[])
                .await?;
            let caches: Vec<String> = b.js(CACHES, &[]).await?;
            Ok((caches.len() == 1).then_some(()))
        })
        .await?;
        b.lose_connection().await?;
        b.one("heading", "Pomoc").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_a_newer_build_with_a_broken_file_is_refused_whole() -> Result<()> {
    kept_journey("offline-broken", async |b, next| {
        let before = built(b).await?;
        let name = "split_insight.wasm";
        let whole = std::fs::read(b.site().folder().join(&before).join(name))?;
        b.site().deploy(next.folder());
        b.site().give_instead(name, &whole[..whole.len() / 2]);
        ensure!(look_for_newer(b).await? == "none", "half a file was kept");
        let asked = b.site().asked();
        let newer = |path: &&String| path.ends_with(name) && !path.contains(&before);
        ensure!(
            asked.iter().filter(newer).count() >= 2,
            "it was asked for anew: {asked:?}"
        );
        let caches: Vec<String> = b.js(CACHES, &[]).await?;
        ensure!(caches.len() == 1, "nothing of it is left: {caches:?}");
        b.lose_connection().await?;
        ensure!(built(b).await? == before, "the build before goes on");
        Shell(b).open_demo().await?;
        b.goto("#/portfolio").await?;
        b.one("heading", "Portfolio").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_a_build_that_does_not_start_gives_way_to_the_next() -> Result<()> {
    kept_journey("offline-stuck", async |b, next| {
        const SPOIL: &str = "const [key] = await caches.keys(); const kept = await caches.open(key);\
            const address = (await kept.keys()).find((request) => request.url.endsWith('/app_bg.wasm')).url;\
            await kept.put(address, new Response('spoilt', { headers: { 'Content-Type': 'application/wasm' } }))";
        let before = built(b).await?;
        b.js::<()>(&format!("return (async () => {{ {SPOIL} }})()"), &[]).await?;
        b.refresh().await?;
        b.see("Rapport did not start").await?;
        b.site().deploy(next.folder());
        b.refresh().await?;
        b.see("Rapport did not start").await?;
        eventually("the next build to take over", async || {
            let caches: Vec<String> = b.js(CACHES, &[]).await?;
            let newer: String = b.js(NEWER, &[]).await?;
            let kept = caches.iter().any(|name| name.contains(" next-"));
            ensure!(newer == "none" && kept, "a newer worker: {newer}; kept: {caches:?}");
            Ok(Some(()))
        })
        .await?;
        b.reload().await?;
        ensure!(built(b).await? != before, "the next build starts");
        b.one("heading", "Look around").await?;
        b.forget_console().await
    })
    .await
}

#[tokio::test]
async fn f_edits_that_are_stored_nowhere_are_asked_about_before_a_newer_build() -> Result<()> {
    kept_journey("offline-unsaved", async |b, next| {
        const NO_ROOM: &str =
            "IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }";
        // Behind the app's own listener; kept where a page that is left can leave it.
        const LISTEN: &str = "addEventListener('beforeunload', (event) => sessionStorage.setItem('rapport.asked', event.defaultPrevented))";
        Shell(b).open_demo().await?;
        b.settled().await?;
        b.js::<()>(NO_ROOM, &[]).await?;
        b.goto("#/accounts").await?;
        b.click("button", "New account").await?;
        b.fill("Name", "One too many").await?;
        b.click("button", "Save").await?;
        eventually("the edit not to be stored", async || {
            Ok((Shell(b).save_state().await? == "failed").then_some(()))
        })
        .await?;
        b.site().deploy(next.folder());
        ensure!(look_for_newer(b).await? == "waiting", "it was not taken in");
        b.js::<()>(LISTEN, &[]).await?;
        b.click("button", "Use it now").await?;
        eventually("the page to be asked", async || {
            // Drivers answer the question themselves, each in its way.
            let asked: Option<String> = b.js("return sessionStorage.getItem('rapport.asked')", &[]).await?;
            Ok((asked.as_deref() == Some("true")).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn f_two_copies_on_one_origin_leave_each_other_alone() -> Result<()> {
    kept_journey("offline-copies", async |b, next| {
        let (before, folder) = (built(b).await?, b.site().folder());
        b.site().deploy_below("second/", next.folder());
        b.goto("second/").await?;
        let second = built(b).await?;
        ensure!(second != before, "the first copy answered for the second");
        b.kept().await?;
        let mut copies: Vec<String> = b.js(CACHES, &[]).await?;
        copies.sort();
        ensure!(copies.len() == 2, "{copies:?}");
        // The second is renewed; the first keeps its files.
        b.site().deploy_below("second/", folder);
        ensure!(look_for_newer(b).await? == "waiting", "it was not taken in");
        b.click("button", "Use it now").await?;
        becomes(b, &second).await?;
        eventually("the second copy's earlier build to be removed", async || {
            b.js::<String>("return fetch('manifest.webmanifest').then(() => '')", &[])
                .await?;
            let caches: Vec<String> = b.js(CACHES, &[]).await?;
            Ok((caches.len() == 2).then_some(()))
        })
        .await?;
        let kept: Vec<String> = b.js(CACHES, &[]).await?;
        let first = copies
            .iter()
            .find(|name| !name.contains("/second/"))
            .context("the first copy's files")?;
        ensure!(kept.contains(first), "{kept:?}");
        b.lose_connection().await?;
        b.one("heading", "Look around").await?;
        b.goto("").await?;
        b.one("heading", "Look around").await?;
        ensure!(
            b.js::<String>("return location.pathname", &[]).await? == "/some/path/",
            "the first copy"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_app_can_be_installed() -> Result<()> {
    kept_journey("offline-manifest", async |b, _| {
        const ICONS: &str = "return (async () => {\
            const address = document.querySelector('link[rel=manifest]').href;\
            const manifest = await (await fetch(address)).json();\
            const touch = document.querySelector('link[rel=apple-touch-icon]').href;\
            const all = [...manifest.icons, { src: touch, sizes: '180x180', type: 'image/png' }];\
            const wrong = [];\
            for (const { src, sizes } of all) {\
                const icon = new Image(); icon.src = new URL(src, address);\
                await icon.decode();\
                if (sizes !== 'any' && `${icon.naturalWidth}x${icon.naturalHeight}` !== sizes) wrong.push(src);\
            }\
            const at = (path) => new URL(path, address).href;\
            if (at(manifest.start_url) !== at('./') || at(manifest.scope) !== at('./')) wrong.push('start');\
            return wrong.concat(all.length < 5 ? 'too few' : []);\
        })()";
        let wrong: Vec<String> = b.js(ICONS, &[]).await?;
        ensure!(wrong.is_empty(), "{wrong:?}");
        if b.engine() == e2e::Engine::Chromium {
            let read = b.cdp("Page.getAppManifest", json!({})).await?;
            ensure!(read["errors"].as_array().is_some_and(Vec::is_empty), "{read}");
            let wrong = b.cdp("Page.getInstallabilityErrors", json!({})).await?;
            ensure!(wrong["installabilityErrors"].as_array().is_some_and(Vec::is_empty), "{wrong}");
        }
        Ok(())
    })
    .await
}
