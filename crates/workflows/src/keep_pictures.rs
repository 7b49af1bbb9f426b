//! Pictures of what is wrong with goods that go back: kept with the return, before it is stated, and shown to who has sent
//! them and to the merchant.

use crate::{ReturnFailure, Shop, ask_return::can_return};
use commerce::{
    RowId, Token,
    return_request::{MOST_PICTURES, PictureFault, ReturnNumber, ReturnRequest},
};
use storage::{
    StorageError, Tx,
    return_pictures::{self, Named},
};

/// Why a picture was not kept. Those before it were.
#[derive(Debug, thiserror::Error)]
pub enum PictureFailure {
    /// It is not taken.
    #[error(transparent)]
    Fault(#[from] PictureFault),
    /// Nothing can go back with which it would be kept.
    #[error(transparent)]
    Return(#[from] ReturnFailure),
}

impl From<StorageError> for PictureFailure {
    fn from(error: StorageError) -> Self {
        Self::Return(error.into())
    }
}

/// Keeps pictures for the return with this number, the one that the form was shown with, after leaving `out` the ones of these
/// numbers that were kept before. They stay when the return is not stated after all, for a day; the same picture is kept once,
/// and the pictures of a return that is stated stay as they are.
///
/// # Errors
/// [`PictureFailure`]; those for which there is room are kept.
pub async fn keep_pictures(
    shop: &Shop,
    token: &Token,
    number: u32,
    out: &[u32],
    pictures: &[Vec<u8>],
) -> Result<(), PictureFailure> {
    let mut tx = shop.db.write().await?;
    let unknown = || ReturnFailure::UnknownOrder;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or_else(unknown)?;
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or_else(unknown)?;
    let returns = storage::returns::of_order(&mut tx, &order.id).await?;
    if returns.iter().any(|request| request.number == number) {
        return Ok(());
    }
    if next_number(&returns) != number {
        return Err(ReturnFailure::Changed.into());
    }
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    if can_return(shop, &mut tx, &order, &refunds, &returns).await?.is_none() {
        return Err(ReturnFailure::Closed.into());
    }
    for &position in out {
        return_pictures::forget(&mut tx, &order.id, Named { number, position }).await?;
    }
    let mut kept = of_return(&mut tx, &order.id, number).await?;
    let mut outcome = Ok(());
    for picture in pictures {
        if kept.iter().any(|(_, before)| before == picture) {
            continue;
        }
        let is_free = |position: &u32| kept.iter().all(|(named, _)| named.position != *position);
        let Some(position) = (1..=MOST_PICTURES).find(is_free) else {
            outcome = Err(PictureFault::TooMany.into());
            break;
        };
        let named = Named { number, position };
        return_pictures::insert(&mut tx, &order.id, named, picture, shop.clock.now()).await?;
        kept.push((named, picture.clone()));
    }
    tx.commit().await?;
    outcome
}

/// Whether there is an order with this link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn has_order(shop: &Shop, token: &Token) -> Result<bool, StorageError> {
    let mut tx = shop.db.read().await?;
    Ok(storage::orders::by_token(&mut tx, token).await?.is_some())
}

async fn of_return(tx: &mut Tx, order: &RowId, number: u32) -> Result<Vec<(Named, Vec<u8>)>, StorageError> {
    let mut all = Vec::new();
    for position in positions(tx, order, number).await? {
        let named = Named { number, position };
        all.extend(return_pictures::find(tx, order, named).await?.map(|bytes| (named, bytes)));
    }
    Ok(all)
}

/// The number of the return that comes after these.
pub(crate) fn next_number(returns: &[ReturnRequest]) -> u32 {
    u32::try_from(returns.len()).unwrap_or(u32::MAX).saturating_add(1)
}

/// The pictures that are kept for a return, by their numbers.
pub(crate) async fn positions(tx: &mut Tx, order: &RowId, number: u32) -> Result<Vec<u32>, StorageError> {
    let all = return_pictures::of_order(tx, order).await?;
    Ok(all.into_iter().filter(|named| named.number == number).map(|named| named.position).collect())
}

/// A picture, for who has the order's link; `None` when there is none of the name.
///
/// # Errors
/// [`StorageError`] when the database cannot be read, or a key is missing.
pub async fn return_picture(
    shop: &Shop,
    token: &Token,
    named: Named,
) -> Result<Option<Vec<u8>>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    return_pictures::find(&mut tx, &order.id, named).await
}

/// The pictures of a return, for the merchant, the first one first; `None` when there is no such return.
///
/// # Errors
/// [`StorageError`] when the database cannot be read, or a key is missing.
pub async fn pictures_of_return(
    shop: &Shop,
    named: &ReturnNumber,
) -> Result<Option<Vec<(u32, Vec<u8>)>>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_number(&mut tx, &named.order).await? else { return Ok(None) };
    let returns = storage::returns::of_order(&mut tx, &order.id).await?;
    if !returns.iter().any(|request| request.number == named.number) {
        return Ok(None);
    }
    let all = of_return(&mut tx, &order.id, named.number).await?;
    Ok(Some(all.into_iter().map(|(named, bytes)| (named.position, bytes)).collect()))
}
