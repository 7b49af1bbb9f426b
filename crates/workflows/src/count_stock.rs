//! The stock is counted: what is on the shelf is what there is, and the difference is written down.

use crate::receive_stock::{StockEntry, StockFailure, StockFault, StockObjection, in_order, unknown};
use commerce::{LocationId, Sku, World, inventory::Cause};
use storage::{Db, StorageError, Tx, generations::Generation};

/// A level that was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The variant.
    pub sku: Sku,
    /// Where.
    pub location: LocationId,
    /// So many more pieces than were known, or fewer.
    pub difference: i64,
}

/// Takes in what was counted, promised pieces among it, in one transaction; gives the levels that were wrong. Fewer pieces
/// than are promised cannot have been counted: somebody has to look what became of an order's pieces first.
///
/// # Errors
/// [`StockFailure`]; nothing is changed then.
pub async fn count_stock(
    db: &Db,
    world: &World,
    entries: &[StockEntry],
    cause: &Cause,
) -> Result<Vec<Correction>, StockFailure> {
    let mut tx = db.write().await?;
    let (mut corrections, mut faults) = (Vec::new(), Vec::new());
    let mut before: Option<&StockEntry> = None;
    for (at, entry) in in_order(entries) {
        let StockEntry { sku, location, pieces } = entry;
        let fault = |objection| StockFault { entry: at, objection };
        let is_again = before.is_some_and(|before| (&before.sku, &before.location) == (sku, location));
        before = Some(entry);
        if is_again {
            faults.push(fault(StockObjection::CountedTwice(sku.clone(), location.clone())));
        } else if let Some(unknown) = unknown(&mut tx, world, at, sku, location).await? {
            faults.push(unknown);
        } else {
            match storage::stock::correct(&mut tx, sku, location, *pieces, cause).await {
                Ok(0) => {}
                Ok(difference) => {
                    let (sku, location) = (sku.clone(), location.clone());
                    corrections.push(Correction { sku, location, difference });
                }
                Err(StorageError::Conflict { .. }) => faults.push(fault(promised(&mut tx, entry).await?)),
                Err(error) => return Err(error.into()),
            }
        }
    }
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.entry);
        return Err(StockFailure::Refused(faults));
    }
    if !corrections.is_empty() {
        storage::generations::bump(&mut tx, Generation::Stock).await?;
    }
    tx.commit().await?;
    Ok(corrections)
}

async fn promised(tx: &mut Tx, entry: &StockEntry) -> Result<StockObjection, StorageError> {
    let StockEntry { sku, location, pieces } = entry;
    let level = storage::stock::level(tx, sku, location).await?.unwrap_or_default();
    let orders = storage::stock::held_by(tx, sku, location).await?;
    let (sku, location) = (sku.clone(), location.clone());
    Ok(StockObjection::Promised { sku, location, counted: *pieces, promised: level.reserved, orders })
}
