//! What shoppers buy, and what together, is counted each night, and shown where enough of them did.

use crate::{Shop, reconcile::next_night};
use commerce::ProductId;
use jiff::SignedDuration;
use std::collections::HashMap;
use storage::{StorageError, bought_together};

/// How many others are kept of each product.
const OTHERS: usize = 8;

/// Counts once a night (03:00 UTC) on one of many servers; does nothing at other times.
///
/// # Errors
/// [`StorageError`].
pub async fn recommend_nightly(shop: &Shop) -> Result<(), StorageError> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    if !bought_together::claim(&mut tx, now, next_night(now)).await? {
        return Ok(());
    }
    tx.commit().await?;
    recommend(shop).await.map(drop)
}

/// Counts the orders of the days that the merchant has set, and keeps what is in enough of them; whether anything is
/// different from before. The counting holds up nobody who writes.
///
/// # Errors
/// [`StorageError`].
pub async fn recommend(shop: &Shop) -> Result<bool, StorageError> {
    let finding = shop.world.load().finding;
    let now = shop.clock.now();
    let back = SignedDuration::from_hours(24 * i64::from(finding.looked_back));
    let mut tx = shop.db.read().await?;
    let since = now.checked_sub(back).unwrap_or(now);
    let mut pairs = bought_together::count(&mut tx, since, finding.least_orders).await?;
    drop(tx);
    let mut kept: HashMap<ProductId, usize> = HashMap::new();
    pairs.retain(|(product, other, _)| {
        let count = kept.entry(product.clone()).or_default();
        *count += usize::from(product != other);
        product == other || *count <= OTHERS
    });
    let mut tx = shop.db.write().await?;
    let is_new = bought_together::replace(&mut tx, &pairs).await?;
    tx.commit().await?;
    Ok(is_new)
}
