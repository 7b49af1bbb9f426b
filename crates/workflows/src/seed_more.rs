//! Filling a shop with more products than anyone would write by hand, to see how it bears them.

use crate::seed::SEED;
use commerce::{
    LocationId, Sku,
    catalog::{Product, ProductText},
    clock::Timestamp,
    inventory::Cause,
    price_list::PriceRow,
};
use storage::{Db, StorageError, generations::Generation};

/// Products with their place in the order of the shop, pieces of their variants, and their words.
#[derive(Debug, Clone, Default)]
pub struct MoreGoods {
    /// The products, each with its place in the order of the shop.
    pub products: Vec<(Product, u32)>,
    /// The prices of their variants.
    pub prices: Vec<PriceRow>,
    /// Pieces of their variants.
    pub stock: Vec<(Sku, LocationId, u32)>,
    /// Their words, which come from no file and stay.
    pub texts: Vec<ProductText>,
}

/// Writes products beside those that are there, in one transaction. Twice is the same as once.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; nothing is changed then.
pub async fn seed_more(db: &Db, goods: &MoreGoods, now: Timestamp) -> Result<(), StorageError> {
    let cause = Cause::import(SEED, now);
    let mut tx = db.write().await?;
    for (product, place) in &goods.products {
        storage::catalog::save_product(&mut tx, product, *place).await?;
    }
    storage::prices::save(&mut tx, &goods.prices).await?;
    for (sku, location, pieces) in &goods.stock {
        storage::stock::set_if_absent(&mut tx, sku, location, *pieces, &cause).await?;
    }
    storage::catalog::save_texts(&mut tx, &goods.texts).await?;
    storage::generations::bump(&mut tx, Generation::Catalog).await?;
    tx.commit().await
}
