//! Pieces go from one location to another.

use crate::receive_stock::{StockFailure, unknown};
use commerce::{
    LocationId, Sku, World,
    inventory::{Cause, StockLevel},
};
use storage::{Db, generations::Generation};

/// Moves pieces that are not promised, and gives the levels of both locations afterwards.
///
/// # Errors
/// [`StockFailure`]; where fewer can be moved, [`storage::StorageError::OutOfStock`]. Nothing is changed then.
pub async fn move_stock(
    db: &Db,
    world: &World,
    sku: &Sku,
    (from, to): (&LocationId, &LocationId),
    quantity: u32,
    cause: &Cause,
) -> Result<(StockLevel, StockLevel), StockFailure> {
    let mut tx = db.write().await?;
    for at in [from, to] {
        if let Some(fault) = unknown(&mut tx, world, 0, sku, at).await? {
            return Err(StockFailure::Refused(vec![fault]));
        }
    }
    let levels = storage::stock::transfer(&mut tx, sku, (from, to), quantity, cause).await?;
    storage::generations::bump(&mut tx, Generation::Stock).await?;
    tx.commit().await?;
    Ok(levels)
}
