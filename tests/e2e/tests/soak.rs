//! The long column: the same faults as in the suite, in numbers that take hours. `cargo xtask soak` runs them.

use e2e::faults::{Copy, full_disk, loss_window, race, rot, times, trials};
use e2e::{Engine, Result, ensure};
use std::time::Duration;

async fn kills(engine: Engine) -> Result<()> {
    let killed = trials(engine, times("RAPPORT_KILLS", 1000)?).await?;
    println!("kills in {}: {killed:?}", engine.name());
    ensure!(killed.lost == 0, "{killed:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "takes an hour"]
async fn what_the_bar_calls_saved_outlives_a_kill_in_chromium() -> Result<()> {
    kills(Engine::Chromium).await
}

#[tokio::test]
#[ignore = "takes an hour"]
async fn what_the_bar_calls_saved_outlives_a_kill_in_firefox() -> Result<()> {
    kills(Engine::Firefox).await
}

#[tokio::test]
#[ignore = "takes minutes"]
async fn four_tabs_lose_no_edit() -> Result<()> {
    let race = race(times("RAPPORT_EDITS", 10_000)?).await?;
    println!("four tabs: {race:?}");
    ensure!(race.lost == 0, "{race:?}");
    ensure!(race.handover < Duration::from_millis(500), "{race:?}");
    Ok(())
}

/// A figure, not a promise: it says what the database is for.
#[tokio::test]
#[ignore = "takes minutes"]
async fn the_loss_window_without_the_database() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let window = loss_window(engine, times("RAPPORT_WINDOWS", 10)?, Duration::from_secs(40)).await?;
        println!("local storage alone in {}: {window:?}", engine.name());
    }
    Ok(())
}

async fn rots(engine: Engine) -> Result<()> {
    let rounds = times("RAPPORT_FLIPS", 200)?;
    for copy in [Copy::Near, Copy::Deep] {
        println!(
            "{copy:?} in {}: {:?}",
            engine.name(),
            rot(engine, copy, rounds).await?
        );
    }
    Ok(())
}

#[tokio::test]
#[ignore = "takes half an hour"]
async fn a_failing_disk_costs_nothing_in_chromium() -> Result<()> {
    rots(Engine::Chromium).await
}

#[tokio::test]
#[ignore = "takes half an hour"]
async fn a_failing_disk_costs_nothing_in_firefox() -> Result<()> {
    rots(Engine::Firefox).await
}

#[tokio::test]
#[ignore = "mounts a disk"]
async fn a_full_disk_is_never_called_saved() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let (saved, meanwhile) = full_disk(engine, 300).await?;
        println!(
            "full disk under {}: {saved} saved, {meanwhile} of them while it was full, none lost",
            engine.name()
        );
    }
    Ok(())
}
