//! `caravel migrate`

use super::say;
use crate::{config::Settings, failure::Failure};
use storage::Db;

/// Brings the schema up to date.
///
/// # Errors
/// The database cannot be reached, or a migration fails.
pub async fn run(settings: &Settings) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let result = db.migrate().await;
    db.close().await;
    result?;
    say("the schema is up to date")
}
