//! `caravel measure-commits` (hidden): what the database itself bears, for who measures what is built on it.

use super::say;
use crate::{config::Settings, failure::Failure};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use storage::{
    Db, StorageError,
    page_views::{self, PageViews},
};

/// Prints as JSON how many transactions were committed, and in how many seconds: each counts one look at a page, in a row
/// that is its client's own.
///
/// # Errors
/// The database is not there, or a transaction fails.
pub async fn run(settings: &Settings, clients: u32, seconds: u32) -> Result<(), Failure> {
    let db = Arc::new(Db::connect(&settings.database.url).await?);
    let begun = Instant::now();
    let end = begun + Duration::from_secs(u64::from(seconds));
    let clients: Vec<_> =
        (0..clients).map(|client| tokio::spawn(commit(Arc::clone(&db), client, end))).collect();
    let mut count = 0_u32;
    for client in clients {
        let own = client.await.map_err(|error| Failure::at("a client", &error))?;
        count = count.saturating_add(own?);
    }
    let took = begun.elapsed();
    db.close().await;
    say(&serde_json::json!({ "commits": count, "seconds": took.as_secs_f64() }).to_string())
}

async fn commit(db: Arc<Db>, client: u32, end: Instant) -> Result<u32, StorageError> {
    let one = [PageViews {
        day: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC).date(),
        market: "none".to_owned(),
        locale: "none".to_owned(),
        kind: client.to_string(),
        bots: true,
        views: 1,
    }];
    let mut count = 0_u32;
    while Instant::now() < end {
        let mut tx = db.write().await?;
        page_views::add(&mut tx, &one).await?;
        tx.commit().await?;
        count = count.saturating_add(1);
    }
    Ok(count)
}
