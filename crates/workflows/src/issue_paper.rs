//! Invoices of paid orders and credit notes of what comes back: issued once, in the transaction that makes it true.

use crate::{OrderView, Shop, view_order};
use commerce::{
    RowId, Token,
    clock::Timestamp,
    order::{Order, OrderStatus},
    paper::{Paper, PaperKind},
    refund::Refund,
};
use storage::{StorageError, Tx, address_changes, papers};

/// The invoice of an order that is paid, as it is now, issued where it has none. The order is held.
pub(crate) async fn issue_invoice(tx: &mut Tx, order: &RowId, now: Timestamp) -> Result<Paper, StorageError> {
    let version = version(tx, order).await?;
    let issued = papers::of_order(tx, order).await?;
    let is_this = |paper: &Paper| paper.number.kind == PaperKind::Invoice && paper.version == version;
    match issued.into_iter().find(is_this) {
        Some(invoice) => Ok(invoice),
        None => papers::issue(tx, PaperKind::Invoice, order, None, version, now).await,
    }
}

/// How often the address of an order was changed.
async fn version(tx: &mut Tx, order: &RowId) -> Result<u32, StorageError> {
    let changes = address_changes::of_order(tx, order).await?;
    Ok(changes.last().map_or(0, |change| change.number))
}

/// The credit note of a refund, or of the whole order where there is none, issued now where it has none; nothing where
/// the order has no invoice that could be taken back. The order is held.
pub(crate) async fn issue_credit_note(
    tx: &mut Tx,
    order: &RowId,
    refund: Option<&RowId>,
    now: Timestamp,
) -> Result<Option<Paper>, StorageError> {
    let version = version(tx, order).await?;
    let issued = papers::of_order(tx, order).await?;
    let of_version = |paper: &&Paper| paper.version == version;
    let is_this = |paper: &&Paper| {
        paper.number.kind == PaperKind::CreditNote && of_version(paper) && paper.refund.as_ref() == refund
    };
    if let Some(known) = issued.iter().find(is_this) {
        return Ok(Some(known.clone()));
    }
    if !issued.iter().filter(of_version).any(|paper| paper.number.kind == PaperKind::Invoice) {
        return Ok(None);
    }
    papers::issue(tx, PaperKind::CreditNote, order, refund, version, now).await.map(Some)
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
    /// The invoices of before its address was changed, each with what takes it back and the order that it is about; the
    /// first one first.
    pub earlier: Vec<Earlier>,
    /// When the money of its payments arrived, in their order.
    pub arrived: Vec<Option<Timestamp>>,
}

/// An invoice that another one has taken the place of.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// The order as it was then.
    pub order: Order,
    /// The invoice.
    pub invoice: Paper,
    /// What takes it back.
    pub credit_note: Paper,
}

impl OrderPapers {
    /// The papers of before a change of address, by the number of the change.
    pub fn earlier(&self, number: u32) -> Option<&Earlier> {
        self.earlier.iter().find(|earlier| earlier.invoice.version.checked_add(1) == Some(number))
    }

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
    let earlier = view.changes.iter().filter_map(|change| {
        let of = |papers: &[Paper]| {
            papers.iter().find(|paper| paper.version.checked_add(1) == Some(change.number)).cloned()
        };
        let (invoice, credit_note) = (of(&invoices)?, of(&credit_notes)?);
        Some(Earlier { order: view.order.before(change), invoice, credit_note })
    });
    let earlier = earlier.collect();
    let now = view.changes.last().map_or(0, |change| change.number);
    let of_now = |papers: Vec<Paper>| papers.into_iter().filter(move |paper| paper.version == now);
    let (invoice, credit_notes) = (of_now(invoices).next(), of_now(credit_notes).collect());
    let mut tx = shop.db.read().await?;
    let mut arrived = Vec::new();
    for payment in &view.payments {
        arrived.push(storage::payments::arrived_at(&mut tx, &payment.id).await?);
    }
    Ok(Some(OrderPapers { view, invoice, credit_notes, earlier, arrived }))
}
