//! The ledger of stock is added up each night: a level that is not the sum of its movements is told.

use crate::{Shop, reconcile::next_night};
use storage::{StorageError, stock};

/// Adds up the ledger once a night (03:00 UTC) on one of many servers; does nothing at other times. What disagrees is
/// logged, and `caravel doctor` and `caravel stock audit` say it until somebody has counted. Gives how many levels do.
///
/// # Errors
/// [`StorageError`].
pub async fn audit_nightly(shop: &Shop) -> Result<Option<usize>, StorageError> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    if !stock::claim_audit(&mut tx, now, next_night(now)).await? {
        return Ok(None);
    }
    tx.commit().await?;
    let mut tx = shop.db.read().await?;
    let found = stock::audit(&mut tx).await?;
    for stock::Disagreement { sku, location, level, ledger } in &found {
        tracing::error!(%sku, %location, ?level, ?ledger, "stock is not the sum of its movements");
    }
    Ok(Some(found.len()))
}
