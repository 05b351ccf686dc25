//! The built page starts from a sub-path, under its policy, without a word from another host.

use e2e::{Result, Window, ensure, journey};

#[tokio::test]
async fn the_built_page_starts_from_a_sub_path() -> Result<()> {
    journey("smoke", Window::Desk, async |browser| {
        let asked = browser.site().asked();
        ensure!(
            asked.iter().any(|path| path.ends_with(".wasm")),
            "no WebAssembly was fetched: {asked:?}"
        );
        ensure!(
            asked.iter().all(|path| path.starts_with("/some/path/")),
            "absolute addresses: {asked:?}"
        );
        let policy = "return document.head.firstElementChild.content";
        let policy: String = browser.js(policy, &[]).await?;
        ensure!(
            policy.starts_with("default-src 'none'; script-src 'self'"),
            "the policy is {policy}"
        );
        browser.screenshot("smoke").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn the_policy_blocks_inline_scripts_and_other_hosts() -> Result<()> {
    journey("policy", Window::Phone, async |browser| {
        let script = "const script = document.createElement('script');\
            script.textContent = 'window.slipped = true';\
            document.body.append(script);\
            return Boolean(window.slipped);";
        ensure!(!browser.js::<bool>(script, &[]).await?, "an inline script ran");
        let fetch = "return fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.name)";
        ensure!(
            browser.js::<String>(fetch, &[]).await? == "TypeError",
            "another host could be asked"
        );
        let refused = browser
            .console()
            .await?
            .iter()
            .filter(|entry| entry.message.contains("Content Security Policy"));
        ensure!(refused.count() >= 2, "the policy did not speak up");
        browser.forget_console().await
    })
    .await
}
