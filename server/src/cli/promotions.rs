//! `caravel import promotions`

use super::say;
use crate::{
    adapters::clock::clock,
    config::Settings,
    data::{self, DataFile},
    failure::Failure,
    sources,
};
use commerce::{World, catalog::Catalog, clock::Date};
use jiff::tz::TimeZone;
use std::path::Path;
use storage::Db;
use workflows::import_promotions;

/// Makes the promotions of a file those of the shop.
///
/// # Errors
/// The file cannot be read or is at fault, or the database cannot be written; no promotion is changed then.
pub async fn import(settings: &Settings, from: &Path) -> Result<(), Failure> {
    let name = from.display().to_string();
    let text = std::fs::read_to_string(from).map_err(|error| Failure::at(&name, &error))?;
    let world = sources::world(&settings.folders)?;
    let day = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    let db = Db::connect(&settings.database.url).await?;
    let result = replaced(&db, &DataFile::new(name, text), &world, day).await;
    db.close().await;
    say(&result?)
}

async fn replaced(db: &Db, file: &DataFile, world: &World, day: Date) -> Result<String, Failure> {
    let goods = storage::catalog::goods(&mut db.read().await?, &Catalog::default(), day).await?;
    let products = goods.products.iter().map(|product| &**product);
    let read = data::promotions(file, world, products);
    let promotions = read.map_err(|problems| Failure(problems.iter().map(ToString::to_string).collect()))?;
    let changed = import_promotions(db, &promotions).await?;
    let unchanged = if changed { "" } else { ", as they were" };
    Ok(format!("{} promotions{unchanged}", promotions.len()))
}
