//! A variant is back: those who have asked for it are told once, and their addresses erased.

use crate::{
    Shop,
    ask_notice::{ASKED, enqueue, ticket},
    open_payment::{CallFailure, row_id},
    ports::{NoticeKind, OutgoingNotice, OutsideError},
};
use storage::{
    Place, StorageError,
    outbox::OutboxMessage,
    stock_notices::{self, StockNotice},
};

/// The mail that tells, in the outbox.
const BACK: &str = "mail.stock_back";

/// The mails about a variant that was sold out.
const KINDS: [(&str, NoticeKind); 2] = [(ASKED, NoticeKind::Asked), (BACK, NoticeKind::Back)];

/// Writes the mails to those who wait for a variant that can be had in their market, at most so many, and says how many
/// they were. Which pieces there are is what pages show.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn tell_of_stock(shop: &Shop, limit: u32) -> Result<usize, StorageError> {
    let mut tx = shop.db.read().await?;
    let awaited = stock_notices::awaited(&mut tx).await?;
    let (world, snapshot) = (shop.world.load_full(), shop.snapshot.load_full());
    let mut due: Vec<StockNotice> = Vec::new();
    for (sku, market) in awaited {
        if snapshot.catalog.variant(&sku).is_some() && snapshot.in_stock(&world, &market, &sku) {
            let left = limit.saturating_sub(u32::try_from(due.len()).unwrap_or(limit));
            due.extend(stock_notices::waiting(&mut tx, &sku, &market, left).await?);
        }
    }
    drop(tx);
    if due.is_empty() {
        return Ok(0);
    }
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    for notice in &due {
        if stock_notices::tell(&mut tx, &notice.id, now).await? {
            enqueue(&mut tx, BACK, &notice.id, &now.as_millisecond().to_string(), now).await?;
        }
    }
    tx.commit().await?;
    tracing::info!(mails = due.len(), "variants are back");
    Ok(due.len())
}

/// Erases the addresses whose time has come, and says how many they were.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn erase_notices(shop: &Shop) -> Result<u64, StorageError> {
    let mut tx = shop.db.write().await?;
    let erased = stock_notices::erase_due(&mut tx, shop.clock.now()).await?;
    tx.commit().await?;
    Ok(erased)
}

/// What a message of the outbox is, where it is a mail about a variant that was sold out.
pub(crate) fn notice_mail(message: &OutboxMessage) -> Option<NoticeKind> {
    KINDS.iter().find(|(name, _)| *name == message.kind).map(|(_, kind)| *kind)
}

/// Sends such a mail. Who has taken it back, or is erased, gets none; who would be told of pieces that are gone again goes
/// on waiting. After she was told nothing of her is kept.
pub(crate) async fn send_notice(
    shop: &Shop,
    message: &OutboxMessage,
    kind: NoticeKind,
) -> Result<(), CallFailure> {
    let id = row_id(message, "notice");
    let id = id.ok_or_else(|| OutsideError("the message names no notice".into()))?;
    let mut tx = shop.db.read().await?;
    let known = stock_notices::by_id(&mut tx, &id).await?;
    drop(tx);
    let Some(notice) = known.filter(|notice| notice.erase_at > shop.clock.now()) else { return Ok(()) };
    let is_due = match kind {
        NoticeKind::Asked => notice.confirmed_at.is_none(),
        NoticeKind::Back => notice.told_at.is_some(),
    };
    let opened = shop.seal.open(Place::NoticeAddress, notice.id.as_str(), &notice.sealed);
    // Without the address nobody can be told; the row goes at its time.
    let Some(email) = opened.filter(|_| is_due) else { return Ok(()) };
    if kind == NoticeKind::Back {
        let (world, snapshot) = (shop.world.load_full(), shop.snapshot.load_full());
        let is_there = snapshot.catalog.variant(&notice.sku).is_some()
            && snapshot.in_stock(&world, &notice.market, &notice.sku);
        if !is_there {
            let mut tx = shop.db.write().await?;
            stock_notices::wait_again(&mut tx, &notice.id).await?;
            return Ok(tx.commit().await?);
        }
    }
    let ticket = ticket(&shop.seal, &notice.id);
    let mail = OutgoingNotice { id: message.id, kind, email: &email, notice: &notice, ticket: &ticket };
    shop.mailer.send_notice(mail).await?;
    if kind == NoticeKind::Back {
        let mut tx = shop.db.write().await?;
        stock_notices::erase(&mut tx, &notice.id).await?;
        tx.commit().await?;
    }
    Ok(())
}
