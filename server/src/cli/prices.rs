//! `caravel import prices`

use super::say;
use crate::{
    adapters::clock::clock,
    config::Settings,
    data::{DataFile, PriceTable, price_table},
    failure::Failure,
    sources,
};
use jiff::tz::TimeZone;
use std::path::Path;
use storage::Db;
use workflows::{PricesFailure, RowFault, import_prices};

/// Takes the prices of a file, all of them or none.
///
/// # Errors
/// The file cannot be read, or a line of it is at fault; or the database cannot be written.
pub async fn import(settings: &Settings, from: &Path) -> Result<(), Failure> {
    let name = from.display().to_string();
    let bytes = std::fs::read(from).map_err(|error| Failure::at(&name, &error))?;
    let file = DataFile::new(name, String::from_utf8_lossy(&bytes));
    let world = sources::world(&settings.folders)?;
    let table = price_table(&file, &world.prices.lists)
        .map_err(|problems| Failure(problems.iter().map(ToString::to_string).collect()))?;
    let today = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    let entries = table.entries();
    let db = Db::connect(&settings.database.url).await?;
    let result = import_prices(&db, &entries, today).await;
    db.close().await;
    let imported = result.map_err(|failure| match failure {
        PricesFailure::Refused(faults) => Failure(told(&file.path, &table, &faults)),
        PricesFailure::Storage(error) => error.into(),
    })?;
    for pause in told(&file.path, &table, &imported.pauses) {
        say(&format!("warning: {pause}"))?;
    }
    say(&format!("{} prices, {} rows new or different", entries.len(), imported.changed))
}

/// Faults with their lines, in the order of the file.
fn told(file: &str, table: &PriceTable, faults: &[RowFault]) -> Vec<String> {
    let mut told: Vec<(u32, String)> = faults
        .iter()
        .map(|fault| {
            let RowFault { list, sku, min_quantity, from, objection } = fault;
            let line = table.line(list, sku, *min_quantity, *from);
            (line, format!("{file}:{line}: {sku} on the list `{list}`: {objection}"))
        })
        .collect();
    told.sort();
    told.into_iter().map(|(_, what)| what).collect()
}
