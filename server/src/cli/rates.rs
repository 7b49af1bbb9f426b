//! `caravel rates import` and `caravel rates accept`

use super::say;
use crate::{
    adapters::{
        clock::clock,
        rates::{RatesError, parse_eurofxref, read_feed},
    },
    config::Settings,
    failure::Failure,
};
use commerce::{Currency, clock::Date, exchange::HeldRate};
use storage::Db;
use workflows::{Leaps, accept_rate, import_rates, last_day_of_rates};

/// Takes the rates of a file or address. What moved by more than 25 % waits, unless it is accepted with the rest.
///
/// # Errors
/// The feed cannot be read, or the database not be written; no rate is changed then.
pub async fn import(settings: &Settings, from: &str, accept: bool) -> Result<(), Failure> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let xml = read_feed(from).await.map_err(|error| Failure::at(from, &error))?;
    let latest = last_day_of_rates(clock(settings.now).now());
    let rates = parse_eurofxref(&xml, latest).map_err(|error| match error {
        RatesError::Feed { line, what } => Failure::new(format!("{from}:{line}: {what}")),
        error => Failure::at(from, &error),
    })?;
    let day = rates.iter().map(|rate| rate.date).max().map(|day| day.to_string()).unwrap_or_default();
    let count = rates.len();
    let db = Db::connect(&settings.database.url).await?;
    let result = import_rates(&db, rates, if accept { Leaps::Accept } else { Leaps::Hold }).await;
    db.close().await;
    let imported = result?;
    for held in &imported.held {
        say(&told(held))?;
    }
    say(&format!("{count} rates up to {day}, {} of them new or different", imported.changed))
}

/// Takes a rate that waits.
///
/// # Errors
/// There is none, or the database cannot be written.
pub async fn accept(settings: &Settings, currency: Currency, date: Date) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let result = accept_rate(&db, currency, date).await;
    db.close().await;
    match result? {
        Some(held) => say(&format!("{currency} counts at {} from {date} on", held.rate.per_eur)),
        None => {
            Err(Failure::new(format!("no rate of {currency} of {date} waits; `caravel doctor` lists them")))
        }
    }
}

/// A rate that waits, and how it is taken.
pub fn told(held: &HeldRate) -> String {
    let HeldRate { rate, before, before_on } = held;
    format!(
        "held back: {} {} on {}, after {before} on {before_on}; `caravel rates accept {} {}` takes it",
        rate.currency, rate.per_eur, rate.date, rate.currency, rate.date
    )
}
