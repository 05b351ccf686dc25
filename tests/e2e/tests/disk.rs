//! Bytes flipped in the files of the browser itself.

use e2e::faults::{Copy, rot};
use e2e::{Ability, Engine, Result};

async fn rots(copy: Copy) -> Result<()> {
    let engine = Engine::chosen()?;
    if engine.able(Ability::ComeBack)? && engine.able(Ability::Server)? {
        println!("{copy:?} in {}: {:?}", engine.name(), rot(engine, copy, 5).await?);
    }
    Ok(())
}

#[tokio::test]
async fn f_a_failing_disk_under_local_storage_costs_nothing() -> Result<()> {
    rots(Copy::Near).await
}

#[tokio::test]
async fn f_a_failing_disk_under_the_database_costs_nothing() -> Result<()> {
    rots(Copy::Deep).await
}
