//! Waiting for what the page does in its own time.

use anyhow::{Result, anyhow};
use std::time::{Duration, Instant};

/// Long enough for a debug machine under load; a journey that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(50);

/// Asks again until there is an answer. `what` completes the sentence "waited in vain for …", and the
/// last error, if any, says why.
pub async fn eventually<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        let answer = ask().await;
        if let Ok(Some(found)) = answer {
            return Ok(found);
        }
        if start.elapsed() > PATIENCE {
            let vain = anyhow!("waited in vain for {what}");
            return Err(answer
                .err()
                .map_or(vain, |error| error.context(format!("waited in vain for {what}"))));
        }
        tokio::time::sleep(PAUSE).await;
    }
}
