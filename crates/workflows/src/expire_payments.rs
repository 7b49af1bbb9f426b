//! Payments whose time has run out: they expire, their gateway is told that nobody shall pay them any more, and an order
//! that nobody pays frees its pieces.

use crate::{
    Shop,
    gateway_calls::cancel,
    outcome::{OutcomeFailure, apply, is_outage},
};
use commerce::payment::{Outcome, SessionStatus};
use storage::StorageError;

/// Expires what is due, at most `limit` payments, and says how many.
///
/// # Errors
/// [`StorageError`] when the database cannot be reached.
pub async fn expire_payments(shop: &Shop, limit: u32) -> Result<usize, StorageError> {
    let now = shop.clock.now();
    let due = {
        let mut tx = shop.db.read().await?;
        storage::payments::expired(&mut tx, now, limit).await?
    };
    for session in &due {
        let mut tx = shop.db.write().await?;
        // Who has just typed her code has more time.
        storage::orders::lock_closed(&mut tx, &session.order).await?;
        let session = storage::payments::by_id(&mut tx, &session.id).await?;
        let Some(session) = session.filter(|session| session.expires_at <= now) else { continue };
        // Where the money came between the two looks, it counts.
        match apply(shop, &mut tx, &session.id, &Outcome::Expired).await {
            Ok(session) => {
                if session.status == SessionStatus::Expired {
                    cancel(shop, &mut tx, &session).await?;
                }
                tx.commit().await?;
            }
            Err(OutcomeFailure::Storage(error)) if is_outage(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "payment could not expire"),
        }
    }
    Ok(due.len())
}
