//! `caravel seed --demo`

use super::say;
use crate::{config::Settings, data, failure::Failure, sources};
use storage::Db;
use workflows::{SeedReport, seed};

/// Writes the demo shop.
///
/// # Errors
/// Words, data or database are not in order; nothing is changed then.
pub async fn run(settings: &Settings) -> Result<(), Failure> {
    let files = sources::data_files(&settings.folders)?;
    let told = |problems: Vec<data::Problem>| Failure(problems.iter().map(ToString::to_string).collect());
    let demo = data::demo_catalog(&files).map_err(told)?;
    let rates = data::reference_rates(&files).map_err(told)?;
    let words = sources::words(&settings.folders)?;
    let db = Db::connect(&settings.database.url).await?;
    let result = seed(&db, &demo.products, &demo.stock, &words.product_texts(), &demo.pictures, &rates).await;
    db.close().await;
    let SeedReport { products, pictures, stock, rates } = result?;
    say(&format!(
        "new or different: {products} products, {pictures} pictures, {stock} stock levels, {rates} rates"
    ))
}
