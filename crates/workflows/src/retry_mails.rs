//! Mails that were refused until they were given up: listed, and sent again.

use crate::open_payment::row_id;
use commerce::{OrderNumber, clock::Timestamp};
use storage::{Db, StorageError, Tx, outbox};

/// A mail that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUpMail {
    /// The order that it is about.
    pub order: OrderNumber,
    /// What it is about, as in the outbox: `mail.order_paid`.
    pub kind: String,
    /// What the mail server had against it.
    pub reason: String,
}

/// The mails that were given up, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn given_up_mails(db: &Db) -> Result<Vec<GivenUpMail>, StorageError> {
    let mut tx = db.read().await?;
    let mails = with_orders(&mut tx).await?;
    Ok(mails.into_iter().map(|(_, mail)| mail).collect())
}

/// Has mails sent again that were given up: those about one order, or all of them. The server that runs sends them.
///
/// # Errors
/// [`StorageError`] when the database cannot be written; nothing is changed then.
pub async fn retry_mails(
    db: &Db,
    now: Timestamp,
    about: Option<&OrderNumber>,
) -> Result<Vec<GivenUpMail>, StorageError> {
    let mut tx = db.write().await?;
    let mut taken_up = Vec::new();
    for (id, mail) in with_orders(&mut tx).await? {
        if about.is_none_or(|order| *order == mail.order) && outbox::take_up(&mut tx, id, now).await? {
            taken_up.push(mail);
        }
    }
    tx.commit().await?;
    Ok(taken_up)
}

async fn with_orders(tx: &mut Tx) -> Result<Vec<(i64, GivenUpMail)>, StorageError> {
    let mut mails = Vec::new();
    for (message, reason) in outbox::given_up(tx).await? {
        let Some(order) = row_id(&message, "order") else { continue };
        let order = storage::orders::by_id_closed(tx, &order).await?;
        let mail = order.map(|order| GivenUpMail { order: order.number, kind: message.kind, reason });
        mails.extend(mail.map(|mail| (message.id, mail)));
    }
    Ok(mails)
}
