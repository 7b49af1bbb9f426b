//! Writing to each other about an order: the buyer asks on its page, the merchant answers, and each gets a mail.

use crate::{
    Shop,
    open_payment::{CallFailure, row_id},
    outcome::message as outgoing,
    ports::{MailKind, OutsideError},
    record,
};
use commerce::{
    OrderNumber, RowId, Token,
    clock::Timestamp,
    message::{Message, MessageFault, MessageText, OPEN_AT_MOST, Writer, is_sent, open},
    order::Order,
    order_event::EventKind,
};
use serde_json::json;
use storage::{Db, StorageError, Tx, order_messages, outbox::OutboxMessage};

/// The kinds of message in the outbox that are mails about a message.
const ASKED: &str = "mail.message_asked";
const ANSWERED: &str = "mail.message_answered";

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum MessageFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// The text is no message.
    #[error(transparent)]
    Text(#[from] MessageFault),
    /// So many messages wait for an answer already.
    #[error("{OPEN_AT_MOST} messages wait for an answer already")]
    Full,
    /// The buyer is erased: nobody could be answered.
    #[error("the buyer is erased and cannot be reached any more")]
    Closed,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Sends a buyer's message to the merchant, in the language of her order. `seen` is how many messages the page showed: the
/// same text is sent once for each time that she has seen it.
///
/// # Errors
/// [`MessageFailure`]; nothing is sent then.
pub async fn ask_merchant(shop: &Shop, token: &Token, seen: u32, text: &str) -> Result<(), MessageFailure> {
    let text: MessageText = text.parse()?;
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(MessageFailure::UnknownOrder)?;
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(MessageFailure::UnknownOrder)?;
    if order.email.is_empty() {
        return Err(MessageFailure::Closed);
    }
    let messages = order_messages::of_order(&mut tx, &order.id).await?;
    if is_sent(&messages, Writer::Buyer, seen, &text) {
        return Ok(());
    }
    if open(&messages) >= OPEN_AT_MOST {
        return Err(MessageFailure::Full);
    }
    write(&mut tx, &order, &messages, (Writer::Buyer, text), shop.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Answers a buyer: on the page of her order, and by mail. The last answer again changes nothing; whether it was another
/// one.
///
/// # Errors
/// [`MessageFailure`]; nothing is sent then.
pub async fn answer_buyer(
    db: &Db,
    now: Timestamp,
    number: &OrderNumber,
    text: &str,
) -> Result<bool, MessageFailure> {
    let text: MessageText = text.parse()?;
    let mut tx = db.write().await?;
    let order =
        storage::orders::by_number_closed(&mut tx, number).await?.ok_or(MessageFailure::UnknownOrder)?;
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(MessageFailure::UnknownOrder)?;
    if order.email.is_empty() {
        return Err(MessageFailure::Closed);
    }
    let messages = order_messages::of_order(&mut tx, &order.id).await?;
    let last = messages.last();
    if last.is_some_and(|last| last.writer == Writer::Merchant && last.text == text) {
        return Ok(false);
    }
    write(&mut tx, &order, &messages, (Writer::Merchant, text), now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Writes the next message about an order that is held, what has happened, and the mail.
async fn write(
    tx: &mut Tx,
    order: &Order,
    messages: &[Message],
    (writer, text): (Writer, MessageText),
    at: Timestamp,
) -> Result<(), StorageError> {
    let number = messages.last().map_or(1, |last| last.number.saturating_add(1));
    let message = Message { number, writer, locale: order.locale.clone(), text, at };
    order_messages::insert(tx, &order.id, &message).await?;
    let (kind, mail) = match writer {
        Writer::Buyer => (EventKind::Asked, ASKED),
        Writer::Merchant => (EventKind::Answered, ANSWERED),
    };
    record::of_message(tx, &order.id, kind, number, at).await?;
    let payload = json!({ "order": order.id, "message": number });
    let mail = outgoing(mail, &format!("{}:{number}", order.id), payload);
    storage::outbox::enqueue(tx, &mail, at).await.map(drop)
}

/// The mail about a message that a message of the outbox is, if it is one, with what was written. Of an order whose buyer is
/// erased nothing is left to be sent.
pub(crate) async fn message_mail(
    shop: &Shop,
    message: &OutboxMessage,
) -> Result<Option<(MailKind, Option<Message>)>, CallFailure> {
    let kind = match message.kind.as_str() {
        ASKED => |number| MailKind::Asked { number },
        ANSWERED => |number| MailKind::Answered { number },
        _ => return Ok(None),
    };
    let number = message.payload.get("message").and_then(serde_json::Value::as_u64);
    let number = number.and_then(|number| u32::try_from(number).ok());
    let known = row_id(message, "order").zip(number);
    let (order, number): (RowId, u32) =
        known.ok_or_else(|| OutsideError("the message names no message of an order".into()))?;
    let mut tx = shop.db.read().await?;
    let messages = order_messages::of_order(&mut tx, &order).await?;
    Ok(Some((kind(number), messages.into_iter().find(|known| known.number == number))))
}
