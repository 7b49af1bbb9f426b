//! Filling the shop: products, their prices and first stock, words, pictures and rates. Twice is the same as once.

use commerce::{
    LocationId, Sku,
    catalog::{Product, ProductText},
    clock::Timestamp,
    exchange::ReferenceRate,
    inventory::Cause,
    picture::Picture,
    price_list::PriceRow,
};
use storage::{Db, StorageError, generations::Generation};

/// The name under which the ledger of stock has what a shop begins with.
pub(crate) const SEED: &str = "seed";

/// What seeding changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SeedReport {
    /// Products that are new or different.
    pub products: u32,
    /// Prices that are new or different.
    pub prices: u64,
    /// Pictures that are new or different.
    pub pictures: u32,
    /// Variants that had no stock row and have one now; counted stock is never overwritten.
    pub stock: u32,
    /// Rates that are new or different.
    pub rates: u64,
}

/// Writes the demo shop, or a merchant's own first catalog. `counted_at` is when the pieces of `stock` came in.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; nothing is changed then.
pub async fn seed(
    db: &Db,
    products: &[Product],
    prices: &[PriceRow],
    (stock, counted_at): (&[(Sku, LocationId, u32)], Timestamp),
    texts: &[ProductText],
    pictures: &[Picture],
    rates: &[ReferenceRate],
) -> Result<SeedReport, StorageError> {
    let mut report = SeedReport::default();
    let cause = Cause::import(SEED, counted_at);
    let mut tx = db.write().await?;
    for (position, product) in (0_u32..).zip(products) {
        report.products += u32::from(storage::catalog::save_product(&mut tx, product, position).await?);
    }
    report.prices = storage::prices::save(&mut tx, prices).await?;
    for (sku, location, pieces) in stock {
        report.stock +=
            u32::from(storage::stock::set_if_absent(&mut tx, sku, location, *pieces, &cause).await?);
    }
    let words = storage::catalog::replace_texts(&mut tx, texts).await?;
    report.pictures = storage::catalog::save_pictures(&mut tx, pictures).await?;
    report.rates = storage::rates::save(&mut tx, rates).await?;
    let goods = report.products > 0 || report.prices > 0 || report.stock > 0;
    if words || goods || report.pictures > 0 {
        storage::generations::bump(&mut tx, Generation::Catalog).await?;
    }
    if report.rates > 0 {
        storage::generations::bump(&mut tx, Generation::Rates).await?;
    }
    tx.commit().await?;
    Ok(report)
}
