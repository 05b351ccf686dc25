use e2e::pages::Shell;
use e2e::{Result, Window, journey};
#[tokio::test]
async fn look() -> Result<()> {
    journey("zlook", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/promises").await?;
        b.one("heading", "How reliably promises are kept").await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        b.screenshot("c-en").await?;
        b.js::<i32>("scrollTo(0,900); return 1", &[]).await?;
        b.screenshot("c-en2").await?;
        b.js::<i32>("scrollTo(0,2000); return 1", &[]).await?;
        b.screenshot("c-en3").await?;
        b.assert_accessible("promises").await?;
        b.resize(Window::Phone).await?;
        b.js::<i32>("scrollTo(0,0); return 1", &[]).await?;
        b.screenshot("c-en-phone").await?;
        b.js::<i32>("scrollTo(0,1400); return 1", &[]).await?;
        b.screenshot("c-en-phone2").await?;
        b.resize(Window::Desk).await?;
        Shell(b).colours("dark").await?;
        Shell(b).speak("Language", "العربية").await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        b.js::<i32>("scrollTo(0,0); return 1", &[]).await?;
        b.screenshot("c-ar").await?;
        b.js::<i32>("scrollTo(0,1000); return 1", &[]).await?;
        b.screenshot("c-ar2").await?;
        b.resize(Window::Phone).await?;
        b.js::<i32>("scrollTo(0,0); return 1", &[]).await?;
        b.screenshot("c-ar-phone").await?;
        Ok(())
    })
    .await
}
