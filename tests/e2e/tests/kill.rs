//! A browser that is killed has kept what it said it saved.

use e2e::faults::{Killed, trials};
use e2e::{Ability, Engine, Result, ensure};

#[tokio::test]
async fn f_what_the_bar_calls_saved_outlives_a_kill() -> Result<()> {
    let engine = Engine::chosen()?;
    if !engine.able(Ability::ComeBack)? || !engine.able(Ability::Server)? {
        return Ok(());
    }
    let killed: Killed = trials(engine, 20).await?;
    println!("{}: {killed:?}", engine.name());
    ensure!(
        killed.acknowledged >= killed.trials,
        "hardly anything was saved: {killed:?}"
    );
    ensure!(killed.lost == 0, "{killed:?}");
    Ok(())
}
