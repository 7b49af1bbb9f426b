//! A quote that was shown holds for a while: whatever prices, rates and rules do meanwhile, it is what is charged.

use crate::{Quote, Shop, quote_basket::Available};
use commerce::{Money, RowId, clock::Timestamp};
use serde::{Deserialize, Serialize};
use storage::{StorageError, Tx};

/// A quote and what it holds for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HeldQuote {
    /// A fingerprint of what was asked: where it goes, how, in which currency, and how many of what. Another question
    /// has another answer.
    pub asked: String,
    /// The answer.
    pub quote: Quote,
    /// Until when it holds.
    pub until: Timestamp,
}

impl HeldQuote {
    /// A fresh quote, held from now on for as long as the shop holds one.
    pub fn fresh(shop: &Shop, asked: String, quote: Quote) -> Self {
        let now = shop.clock.now();
        let hold = jiff::SignedDuration::try_from(shop.world.load().hold).unwrap_or_default();
        Self { asked, quote, until: now.checked_add(hold).unwrap_or(now) }
    }

    /// Whether it answers what is asked now, and can be kept: its time is not over, and its parcels can be sent.
    pub fn holds(&self, asked: &str, now: Timestamp, available: Available<'_>) -> bool {
        let parcels = self.quote.totals.cost.parcels.iter();
        let mut pieces = parcels.flat_map(|parcel| parcel.pieces.iter().map(move |own| (own, &parcel.from)));
        self.asked == asked
            && now < self.until
            && pieces.all(|(own, from)| available(&own.sku, from) >= own.quantity)
    }
}

/// The quote that is held for a cart. One that cannot be read, as after a change of the program, is none.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub(crate) async fn held(tx: &mut Tx, cart: &RowId) -> Result<Option<HeldQuote>, StorageError> {
    let kept = storage::carts::held_quote(tx, cart).await?;
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()))
}

/// Keeps a quote for a cart.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub(crate) async fn hold(shop: &Shop, cart: &RowId, quote: &HeldQuote) -> Result<(), StorageError> {
    // Quotes are made of numbers and texts and always have a JSON; without one it would only not hold.
    let Ok(json) = serde_json::to_string(quote) else { return Ok(()) };
    let mut tx = shop.db.write_lightly().await?;
    storage::carts::hold_quote(&mut tx, cart, &json).await?;
    tx.commit().await
}

/// The sums that are held now.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn held_quotes(tx: &mut Tx, now: Timestamp) -> Result<Vec<Money>, StorageError> {
    let kept = storage::figures::held_quotes(tx).await?;
    let held = kept.iter().filter_map(|json| serde_json::from_str::<HeldQuote>(json).ok());
    Ok(held.filter(|held| held.until > now).map(|held| held.quote.totals.due()).collect())
}
