//! `caravel seed --demo`, and for measurements `--products N` and `--orders N`

use super::say;
use crate::{adapters::clock::clock, config::Settings, data, failure::Failure, open::connect, sources};
use std::path::Path;
use storage::Db;
use workflows::{SeedReport, StorageError, import_promotions, rotate_keys, seed, seed_more};

/// How many copies are written in one transaction.
const AT_A_TIME: usize = 2_000;
/// How many copies of an order are.
const ORDERS_AT_A_TIME: u16 = 50_000;

/// Writes the demo shop, copies of its products until there are so many, and so many copies of its newest order.
///
/// # Errors
/// Words, data or database are not in order; nothing is changed then.
pub async fn run(
    settings: &Settings,
    work: &Path,
    products: Option<u32>,
    orders: Option<u32>,
) -> Result<(), Failure> {
    let SeedReport { products, prices, pictures, stock, rates } = fill(settings, products).await?;
    if let Some(orders) = orders {
        copy_newest(settings, work, i64::from(orders)).await?;
    }
    say(&format!(
        "new or different: {products} products, {prices} prices, {pictures} pictures, {stock} stock levels, {rates} rates"
    ))
}

/// Does so without a word.
///
/// # Errors
/// As [`run`].
pub async fn fill(settings: &Settings, products: Option<u32>) -> Result<SeedReport, Failure> {
    let files = sources::data_files(&settings.folders)?;
    let told = |problems: Vec<data::Problem>| Failure(problems.iter().map(ToString::to_string).collect());
    let demo = data::demo_catalog(&files).map_err(told)?;
    let rates = data::reference_rates(&files).map_err(told)?;
    let words = sources::words(&settings.folders)?;
    let db = Db::connect(&settings.database.url).await?;
    let texts = words.product_texts();
    let now = clock(settings.now).now();
    let result = async {
        let report =
            seed(&db, &demo.products, &demo.prices, (&demo.stock, now), &texts, &demo.pictures, &rates)
                .await?;
        import_promotions(&db, &demo.promotions).await?;
        for goods in data::many::copies(&demo, &texts, products.unwrap_or(0), AT_A_TIME) {
            seed_more(&db, &goods, now).await?;
        }
        Ok::<_, StorageError>(report)
    };
    let result = result.await;
    db.close().await;
    Ok(result?)
}

async fn copy_newest(settings: &Settings, work: &Path, count: i64) -> Result<(), Failure> {
    let db = connect(settings, work).await?;
    let result = async {
        let mut tx = db.read().await?;
        let newest = storage::orders::newest(&mut tx).await?;
        drop(tx);
        let newest = newest.ok_or(StorageError::NotFound { table: "orders" })?;
        for first in (1..=count).step_by(usize::from(ORDERS_AT_A_TIME)) {
            let last = count.min(first + i64::from(ORDERS_AT_A_TIME) - 1);
            let mut tx = db.write().await?;
            storage::copies::of_order(&mut tx, &newest, first, last).await?;
            tx.commit().await?;
        }
        rotate_keys(&db).await.map(drop)
    };
    let result = result.await;
    db.close().await;
    Ok(result?)
}
