//! A promotion code is entered, or taken out again.

use crate::{CartView, Shop, Visit, edit_cart::settle_in, view_cart::priced};
use commerce::promotion::{CodeRefusal, Promotion, PromotionCode, Uses, with_code};
use storage::{StorageError, Tx};

/// Why no code was entered. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CodeFailure {
    /// There is no cart that could keep it.
    #[error("there is no cart")]
    NoCart,
    /// There is no such code, its time is over, or it is used up.
    #[error("the code takes nothing off any more")]
    Refused(CodeRefusal),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Keeps the code that was typed in the cart of a visit; nothing typed takes the one that is there out. A code that does
/// not hold for the cart as it is now is kept all the same and counts as soon as it does: the view says why not yet.
///
/// # Errors
/// [`CodeFailure`]. One code is refused as every other that is unknown, whatever was typed.
pub async fn enter_code(shop: &Shop, visit: &Visit, typed: &str) -> Result<CartView, CodeFailure> {
    let token = visit.cart.as_ref().ok_or(CodeFailure::NoCart)?;
    let mut tx = shop.db.write_lightly().await?;
    let before = storage::carts::lock(&mut tx, &token.digest()).await?.ok_or(CodeFailure::NoCart)?;
    let mut cart = before.clone();
    settle_in(&mut cart, visit);
    cart.details.promotion_code = match typed.trim() {
        "" => None,
        typed => Some(lasting(shop, &mut tx, typed, &cart.details.email).await?),
    };
    storage::carts::save_changes(&mut tx, &before, &cart, shop.clock.now()).await?;
    let view = priced(shop, visit, Some(cart), &mut tx).await?;
    tx.commit().await?;
    Ok(view)
}

/// The code that was typed, unless nothing that the shopper does could make it count.
async fn lasting(shop: &Shop, tx: &mut Tx, typed: &str, email: &str) -> Result<PromotionCode, CodeFailure> {
    let code: PromotionCode = typed.parse().map_err(|_| CodeFailure::Refused(CodeRefusal::Unknown))?;
    let snapshot = shop.snapshot.load_full();
    let promotion =
        with_code(&snapshot.promotions, &code).ok_or(CodeFailure::Refused(CodeRefusal::Unknown))?;
    if promotion.has_ended(snapshot.day) {
        return Err(CodeFailure::Refused(CodeRefusal::Ended));
    }
    if promotion.is_used_up(uses(shop, tx, Some(&code), email).await?) {
        return Err(CodeFailure::Refused(CodeRefusal::UsedUp));
    }
    Ok(code)
}

/// How often the promotion of a code was used; looked up only where somebody has to count.
pub(crate) async fn uses(
    shop: &Shop,
    tx: &mut Tx,
    code: Option<&PromotionCode>,
    email: &str,
) -> Result<Uses, StorageError> {
    match limited(shop, code) {
        Some(promotion) => storage::promotions::uses(tx, &promotion.id, email).await,
        None => Ok(Uses::default()),
    }
}

/// Lets nobody else use the promotion of a code until the end of the transaction: of two shoppers who want the last use,
/// one gets it.
pub(crate) async fn hold_uses(
    shop: &Shop,
    tx: &mut Tx,
    code: Option<&PromotionCode>,
) -> Result<(), StorageError> {
    match limited(shop, code) {
        Some(promotion) => storage::promotions::lock(tx, &promotion.id).await,
        None => Ok(()),
    }
}

fn limited(shop: &Shop, code: Option<&PromotionCode>) -> Option<Promotion> {
    let snapshot = shop.snapshot.load();
    with_code(&snapshot.promotions, code?).filter(|promotion| promotion.is_limited()).cloned()
}
