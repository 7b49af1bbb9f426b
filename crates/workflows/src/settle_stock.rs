//! Pieces that were counted when there was one location only are put into the merchant's first.

use crate::Shop;
use storage::{StorageError, generations::Generation};

/// Gives pieces without a location one, and says whether there were any.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; nothing is changed then.
pub async fn settle_stock(shop: &Shop) -> Result<bool, StorageError> {
    let world = shop.world.load_full();
    let Some(first) = world.trade.merchant.locations.first() else { return Ok(false) };
    let mut tx = shop.db.write().await?;
    let settled = storage::stock::settle(&mut tx, &first.id).await?;
    if settled {
        storage::generations::bump(&mut tx, Generation::Stock).await?;
        tx.commit().await?;
    }
    Ok(settled)
}
