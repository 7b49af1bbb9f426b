//! `caravel export visits`

use super::say;
use crate::{config::Settings, failure::Failure};
use commerce::clock::Date;
use storage::Db;

/// Prints how often pages were looked at on some days, both included, as CSV. `who` is `people`, or `bots` for programs
/// that say so.
///
/// # Errors
/// The database cannot be read.
pub async fn visits(settings: &Settings, from: Date, to: Date) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let mut text = String::from("day,market,locale,kind,who,views");
    for row in storage::page_views::between(&mut tx, from, to).await? {
        let who = if row.bots { "bots" } else { "people" };
        text.push_str(&format!(
            "\n{},{},{},{},{who},{}",
            row.day, row.market, row.locale, row.kind, row.views
        ));
    }
    say(&text)
}
