//! Invoices of paid orders and credit notes of what comes back: issued once, in the transaction that makes it true.

use crate::{OrderView, Shop, view_order};
use commerce::{
    RowId, Token,
    clock::Timestamp,
    order::OrderStatus,
    paper::{Paper, PaperKind},
    refund::Refund,
};
use storage::{StorageError, Tx, papers};

/// The invoice of an order that is paid, issued now where it has none. The order is held.
pub(crate) async fn issue_invoice(tx: &mut Tx, order: &RowId, now: Timestamp) -> Result<Paper, StorageError> {
    let issued = papers::of_order(tx, order).await?;
    match issued.into_iter().find(|paper| paper.number.kind == PaperKind::Invoice) {
        Some(invoice) => Ok(invoice),
        None => papers::issue(tx, PaperKind::Invoice, order, None, now).await,
    }
}

/// The credit note of a refund, or of the whole order where there is none, issued now where it has none; nothing where
/// the order has no invoice that could be taken back. The order is held.
pub(crate) async fn issue_credit_note(
    tx: &mut Tx,
    order: &RowId,
    refund: Option<&RowId>,
    now: Timestamp,
) -> Result<Option<Paper>, StorageError> {
    let issued = papers::of_order(tx, order).await?;
    let is_this =
        |paper: &&Paper| paper.number.kind == PaperKind::CreditNote && paper.refund.as_ref() == refund;
    if let Some(known) = issued.iter().find(is_this) {
        return Ok(Some(known.clone()));
    }
    if !issued.iter().any(|paper| paper.number.kind == PaperKind::Invoice) {
        return Ok(None);
    }
    papers::issue(tx, PaperKind::CreditNote, order, refund, now).await.map(Some)
}

/// An order with its papers.
#[derive(Debug, Clone)]
pub struct OrderPapers {
    /// The order.
    pub view: OrderView,
    /// Its invoice, once it was paid.
    pub invoice: Option<Paper>,
    /// What takes of that back, the first one first.
    pub credit_notes: Vec<Paper>,
    /// When the money of its payments arrived, in their order.
    pub arrived: Vec<Option<Timestamp>>,
}

impl OrderPapers {
    /// The credit note of a refund by the refund's number; 0 is that of the whole order.
    pub fn credit_note(&self, number: u32) -> Option<(&Paper, Option<&Refund>)> {
        self.credit_notes.iter().find_map(|paper| {
            let refund = paper.refund.as_ref();
            let refund = refund.and_then(|id| self.view.refunds.iter().find(|refund| refund.id == *id));
            (refund.map_or(0, |refund| refund.number) == number).then_some((paper, refund))
        })
    }
}

/// Reads an order with its papers by the secret in its link. An order that was paid before invoices were issued gets its
/// own now, and credit notes for what has come back of it.
///
/// # Errors
/// [`StorageError`] when the database cannot be read or written.
pub async fn view_papers(shop: &Shop, token: &Token) -> Result<Option<OrderPapers>, StorageError> {
    let Some(view) = view_order(shop, token).await? else { return Ok(None) };
    let order = &view.order.id;
    let mut tx = shop.db.read().await?;
    let mut issued = papers::of_order(&mut tx, order).await?;
    drop(tx);
    if issued.is_empty() && view.order.status == OrderStatus::Paid {
        let mut tx = shop.db.write().await?;
        storage::orders::lock(&mut tx, order).await?;
        let now = shop.clock.now();
        issue_invoice(&mut tx, order, now).await?;
        for refund in view.refunds.iter().filter(|refund| !refund.breakdown.goods.is_empty()) {
            issue_credit_note(&mut tx, order, Some(&refund.id), now).await?;
        }
        issued = papers::of_order(&mut tx, order).await?;
        tx.commit().await?;
    }
    let (invoices, credit_notes): (Vec<_>, Vec<_>) =
        issued.into_iter().partition(|paper| paper.number.kind == PaperKind::Invoice);
    let mut tx = shop.db.read().await?;
    let mut arrived = Vec::new();
    for payment in &view.payments {
        arrived.push(storage::payments::arrived_at(&mut tx, &payment.id).await?);
    }
    Ok(Some(OrderPapers { view, invoice: invoices.into_iter().next(), credit_notes, arrived }))
}
