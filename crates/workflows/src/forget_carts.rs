//! Carts that nobody came back to: what a shopper typed and did not order is not ours to keep.

use crate::Shop;
use jiff::SignedDuration;
use storage::StorageError;

/// How long a cart is kept after its last change: as long as its cookie, 90 days. What has become an order is in
/// the order by then.
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// How long an address is kept that a buyer has typed for an order and not confirmed, and pictures of goods that she has not
/// sent back in the end.
const DRAFT_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Deletes the carts that are older, and says how many; with them addresses and pictures that nobody has confirmed.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn forget_carts(shop: &Shop) -> Result<u64, StorageError> {
    let now = shop.clock.now();
    let Ok(before) = now.checked_sub(KEPT) else { return Ok(0) };
    let mut tx = shop.db.write().await?;
    let forgotten = storage::carts::delete_idle(&mut tx, before).await?;
    if let Ok(before) = now.checked_sub(DRAFT_KEPT) {
        storage::address_changes::forget_drafts(&mut tx, before).await?;
        storage::return_pictures::forget_unstated(&mut tx, before).await?;
    }
    tx.commit().await?;
    Ok(forgotten)
}
