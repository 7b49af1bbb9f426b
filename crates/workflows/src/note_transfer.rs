//! A refund to an account that its gateway does not pay to: the operator makes the transfer, and notes it here.

use crate::{Shop, give_back::follow_made, outcome::OutcomeFailure, record};
use commerce::{
    OrderNumber,
    clock::Timestamp,
    order::Order,
    order_event::EventKind,
    refund::{Refund, RefundStatus, Transfer},
};
use storage::StorageError;

/// Why no transfer was noted. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum TransferFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// It has no refund of this number.
    #[error("the order has no refund {0}")]
    UnknownRefund(u32),
    /// No refund of it waits for a transfer, or not the one that is named.
    #[error("no refund waits for a transfer; `orders payees` says where each stands")]
    NothingWaits,
    /// Several wait, and none is named.
    #[error("refunds {} wait for a transfer; name one by --refund", written(.0))]
    SeveralWait(Vec<u32>),
    /// It was noted before.
    #[error("refund {number} was transferred already: {by} noted it at {at}")]
    MadeAlready {
        /// The refund's number.
        number: u32,
        /// Who noted it.
        by: String,
        /// When.
        at: Timestamp,
    },
    /// It does not fit what is known of the payment.
    #[error("it contradicts the books of the payment: {0}")]
    Contradiction(String),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<OutcomeFailure> for TransferFailure {
    fn from(failure: OutcomeFailure) -> Self {
        match failure {
            OutcomeFailure::Storage(error) => Self::Storage(error),
            other => Self::Contradiction(other.to_string()),
        }
    }
}

fn written(numbers: &[u32]) -> String {
    numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

/// The refunds that the operator has to transfer, and their orders, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn refunds_to_transfer(shop: &Shop) -> Result<Vec<(Order, Refund)>, StorageError> {
    let mut tx = shop.db.read().await?;
    let mut waiting = Vec::new();
    for refund in storage::refunds::to_transfer(&mut tx).await? {
        let order = storage::orders::by_id_closed(&mut tx, &refund.order).await?;
        waiting.extend(order.map(|order| (order, refund)));
    }
    Ok(waiting)
}

/// Notes that a refund of an order was transferred, once: the one of this number, or the only one that waits for it.
/// `by` is who says so. The buyer is told, and her account is erased as after every refund that was made.
///
/// # Errors
/// [`TransferFailure`].
pub async fn note_transfer(
    shop: &Shop,
    number: &OrderNumber,
    refund: Option<u32>,
    by: &str,
) -> Result<Refund, TransferFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_number(&mut tx, number).await?.ok_or(TransferFailure::UnknownOrder)?;
    storage::orders::lock(&mut tx, &order.id).await?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let refund = the_one(&refunds, refund)?;
    let transfer = Transfer { by: by.to_owned(), at: shop.clock.now() };
    if !storage::refunds::set_transferred(&mut tx, &refund.id, &transfer).await? {
        return Err(TransferFailure::NothingWaits);
    }
    record::of_refund(&mut tx, refund, EventKind::Refunded, transfer.at).await?;
    follow_made(shop, &mut tx, refund, true).await?;
    tx.commit().await?;
    tracing::info!(%number, refund = refund.number, "refund transferred by hand");
    Ok(Refund { status: RefundStatus::Made, transfer: Some(transfer), ..refund.clone() })
}

/// The refund that is meant, which waits for a transfer.
fn the_one(refunds: &[Refund], number: Option<u32>) -> Result<&Refund, TransferFailure> {
    let waits = |refund: &&Refund| refund.status == RefundStatus::NeedsTransfer;
    let done = |refund: &Refund| {
        let Transfer { by, at } = refund.transfer.clone()?;
        Some(TransferFailure::MadeAlready { number: refund.number, by, at })
    };
    if let Some(number) = number {
        let named = refunds.iter().find(|refund| refund.number == number);
        let named = named.ok_or(TransferFailure::UnknownRefund(number))?;
        return Some(named).filter(waits).ok_or_else(|| done(named).unwrap_or(TransferFailure::NothingWaits));
    }
    let waiting: Vec<&Refund> = refunds.iter().filter(waits).collect();
    match *waiting.as_slice() {
        [only] => Ok(only),
        [] => Err(refunds.iter().rev().find_map(done).unwrap_or(TransferFailure::NothingWaits)),
        _ => Err(TransferFailure::SeveralWait(waiting.iter().map(|refund| refund.number).collect())),
    }
}
