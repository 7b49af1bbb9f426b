//! Somebody wants to be told when a variant is back: she asks, confirms it by a link in a mail, or takes it back.

use crate::{Seal, Shop, Visit};
use commerce::{
    RowId, Sku,
    checkout::{Code, email_fault},
    clock::Timestamp,
};
use jiff::SignedDuration;
use serde_json::json;
use std::time::Duration;
use storage::{
    Place, StorageError, Tx,
    keys::notice_marks,
    outbox::{self, NewMessage},
    stock_notices::{self, StockNotice},
};

/// The mail that asks for a confirmation, in the outbox.
pub(crate) const ASKED: &str = "mail.stock_asked";
/// What tickets are signed for.
const TICKETS: &str = "stock-notice-ticket";

/// Why nobody is asked.
#[derive(Debug, thiserror::Error)]
pub enum NoticeFailure {
    /// There is no such variant.
    #[error("no such variant")]
    UnknownSku,
    /// What was typed is no address.
    #[error("no address")]
    Address(Code),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// How an address stands that was to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeView {
    /// It has to be confirmed.
    Asked(StockNotice),
    /// It is told when the variant is back.
    Confirmed(StockNotice),
    /// Nothing is kept of it any more.
    Gone,
}

/// What a link names: a notice, and the proof that the shop has written it.
pub(crate) fn ticket(seal: &Seal, id: &RowId) -> String {
    format!("{id}.{}", seal.mark(TICKETS, id.as_str()))
}

fn named(seal: &Seal, ticket: &str) -> Option<RowId> {
    let (id, mark) = ticket.split_once('.')?;
    seal.has_marked(TICKETS, id, mark).then(|| id.parse().ok()).flatten()
}

/// Asks an address by mail whether it wants to be told. An address that has asked already, or too often, gets no mail, and
/// who asks is told the same: she learns nothing of others.
///
/// # Errors
/// [`NoticeFailure`]; nothing is kept then.
pub async fn ask_notice(shop: &Shop, visit: &Visit, sku: &str, email: &str) -> Result<(), NoticeFailure> {
    let sku: Sku = sku.parse().map_err(|_| NoticeFailure::UnknownSku)?;
    if shop.snapshot.load().catalog.variant(&sku).is_none() {
        return Err(NoticeFailure::UnknownSku);
    }
    let email = email.trim();
    if let Some(code) = email_fault(email) {
        return Err(NoticeFailure::Address(code));
    }
    let rules = shop.world.load().retention.notices;
    let now = shop.clock.now();
    let ((mark, before), id) = (notice_marks(&shop.seal, email), shop.ids.row(now));
    let fresh = StockNotice {
        sealed: shop.seal.seal(Place::NoticeAddress, id.as_str(), email),
        id,
        sku,
        mark: mark.clone(),
        market: visit.market.clone(),
        locale: visit.locale.clone(),
        currency: visit.currency,
        asked: 1,
        asked_at: now,
        confirmed_at: None,
        told_at: None,
        erase_at: after(now, rules.unconfirmed),
    };
    let marks = [mark.as_str(), before.as_str()];
    let mut tx = shop.db.write().await?;
    let since = now.checked_sub(signed(rules.unconfirmed)).unwrap_or(now);
    if stock_notices::asked_since(&mut tx, marks, since).await? >= rules.asked {
        tracing::warn!(sku = %fresh.sku, "an address was asked often enough whether it wants to be told");
        return Ok(());
    }
    let (asked, time) = match stock_notices::of_address(&mut tx, &fresh.sku, marks).await? {
        Some(known) => {
            let again = StockNotice { id: known.id, ..fresh };
            (stock_notices::ask_again(&mut tx, &again).await?.then_some(again.id), known.asked + 1)
        }
        None => (stock_notices::insert(&mut tx, &fresh).await?.then_some(fresh.id), 1),
    };
    if let Some(id) = asked {
        enqueue(&mut tx, ASKED, &id, &time.to_string(), now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// How it stands with what a link names; `None` where the shop has not written the link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_notice(shop: &Shop, ticket: &str) -> Result<Option<NoticeView>, StorageError> {
    let Some(id) = named(&shop.seal, ticket) else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let now = shop.clock.now();
    let known = stock_notices::by_id(&mut tx, &id).await?.filter(|notice| notice.erase_at > now);
    Ok(Some(match known {
        Some(notice) if notice.confirmed_at.is_some() => NoticeView::Confirmed(notice),
        Some(notice) => NoticeView::Asked(notice),
        None => NoticeView::Gone,
    }))
}

/// She wants to be told; whether the shop has written her link. Twice is once.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn confirm_notice(shop: &Shop, ticket: &str) -> Result<bool, StorageError> {
    let Some(id) = named(&shop.seal, ticket) else { return Ok(false) };
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    let known = stock_notices::by_id(&mut tx, &id).await?.filter(|notice| notice.erase_at > now);
    if let Some(notice) = known {
        let until = after(now, shop.world.load().retention.notices.confirmed);
        stock_notices::confirm(&mut tx, &notice.id, now, until).await?;
        tx.commit().await?;
    }
    Ok(true)
}

/// She does not want to be told: her address is erased. Whether the shop has written her link.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn forget_notice(shop: &Shop, ticket: &str) -> Result<bool, StorageError> {
    let Some(id) = named(&shop.seal, ticket) else { return Ok(false) };
    let mut tx = shop.db.write().await?;
    stock_notices::erase(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Writes a mail about a notice to the outbox, once for each `time`.
pub(crate) async fn enqueue(
    tx: &mut Tx,
    kind: &str,
    id: &RowId,
    time: &str,
    now: Timestamp,
) -> Result<(), StorageError> {
    let message = NewMessage {
        kind: kind.to_owned(),
        dedupe: format!("{kind}:{id}:{time}"),
        payload: json!({ "notice": id }),
    };
    outbox::enqueue(tx, &message, now).await.map(drop)
}

fn signed(time: Duration) -> SignedDuration {
    SignedDuration::try_from(time).unwrap_or_default()
}

fn after(now: Timestamp, time: Duration) -> Timestamp {
    now.checked_add(signed(time)).unwrap_or(now)
}
