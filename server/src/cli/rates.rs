//! `caravel rates import`

use super::say;
use crate::{
    adapters::rates::{RatesError, parse_eurofxref, read_feed},
    config::Settings,
    failure::Failure,
};
use storage::Db;
use workflows::import_rates;

/// Takes the rates of a file or address.
///
/// # Errors
/// The feed cannot be read, or the database not be written; no rate is changed then.
pub async fn import(settings: &Settings, from: &str) -> Result<(), Failure> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let xml = read_feed(from).await.map_err(|error| Failure::at(from, &error))?;
    let rates = parse_eurofxref(&xml).map_err(|error| match error {
        RatesError::Feed { line, what } => Failure::new(format!("{from}:{line}: {what}")),
        error => Failure::at(from, &error),
    })?;
    let newest = rates.iter().map(|rate| rate.date).max();
    let db = Db::connect(&settings.database.url).await?;
    let result = import_rates(&db, &rates).await;
    db.close().await;
    let changed = result?;
    let day = newest.map(|day| day.to_string()).unwrap_or_default();
    say(&format!("{} rates up to {day}, {changed} of them new or different", rates.len()))
}
