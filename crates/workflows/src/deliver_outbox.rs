//! The outbox: mails and calls that a committed change has caused.

use crate::{
    Shop,
    ask_return::return_mail,
    failpoint::failpoint,
    gateway_calls::{carry_out_cancel, carry_out_capture},
    give_back::{give_back, refund_mail},
    open_payment::{CallFailure, call_gateway, row_id, session_id},
    outcome::{OutcomeFailure, give_up},
    ports::{MailFailure, MailKind, OutgoingMail, OutsideError},
    tell_of_stock::{notice_mail, send_notice},
    write_message::message_mail,
};
use commerce::{
    order::Order,
    parcel::{Parcel, ParcelStatus},
    payment::PaymentSession,
};
use jiff::SignedDuration;
use storage::{StorageError, Tx, outbox::OutboxMessage};

/// The kinds of message that are mails about an order and its newest payment alone.
pub const MAIL_KINDS: [(&str, MailKind); 6] = [
    ("mail.order_placed", MailKind::OrderPlaced),
    ("mail.order_paid", MailKind::OrderPaid),
    ("mail.order_canceled", MailKind::OrderCanceled),
    ("mail.order_in_review", MailKind::OrderInReview),
    ("mail.order_refused", MailKind::OrderRefused),
    ("mail.order_link", MailKind::OrderLink),
];

/// How often a mail is tried that the mail server refuses for good: for a quarter of an hour. Then it is left, for the
/// operator to send again once he knows why.
const REFUSED_TRIES: u32 = 10;

/// Delivers what is due, at most `limit` messages, and says how many were tried. What fails is tried again
/// after 2, 4, 8 … seconds, at most an hour apart. Each is claimed when its turn comes: a slow mail server would
/// outlast the claims of a whole batch, and another worker would send every mail once more.
///
/// # Errors
/// [`StorageError`] when the database cannot be reached.
pub async fn deliver_outbox(shop: &Shop, limit: u32) -> Result<usize, StorageError> {
    let mut tried = 0;
    let mut tx = shop.db.write().await?;
    while tried < limit {
        let claimed = storage::outbox::claim(&mut tx, shop.clock.now(), 1).await?;
        let Some(message) = claimed.first() else { break };
        failpoint!("outbox.before_claim");
        tx.commit().await?;
        failpoint!("outbox.after_claim");
        let result = carry_out(shop, message).await;
        // How that went and the next claim are one change: half as many commits.
        tx = shop.db.write().await?;
        note(shop, &mut tx, message, result).await?;
        failpoint!("outbox.before_done");
        tried += 1;
    }
    tx.commit().await?;
    if tried > 0 {
        failpoint!("outbox.after_done");
    }
    Ok(usize::try_from(tried).unwrap_or(usize::MAX))
}

/// Delivers one claimed message and notes how that went.
pub(crate) async fn deliver(shop: &Shop, message: &OutboxMessage) -> Result<(), StorageError> {
    let result = carry_out(shop, message).await;
    let mut tx = shop.db.write().await?;
    note(shop, &mut tx, message, result).await?;
    failpoint!("outbox.before_done");
    tx.commit().await?;
    failpoint!("outbox.after_done");
    Ok(())
}

/// Notes how the delivery of a message went.
async fn note(
    shop: &Shop,
    tx: &mut Tx,
    message: &OutboxMessage,
    result: Result<(), CallFailure>,
) -> Result<(), StorageError> {
    let now = shop.clock.now();
    match result {
        Ok(()) => storage::outbox::done(tx, message.id, now).await?,
        Err(CallFailure::Refused(why)) if message.attempts >= REFUSED_TRIES => {
            tracing::error!(kind = %message.kind, why, "mail given up");
            storage::outbox::give_up(tx, message.id, now, &why).await?;
        }
        Err(error) => {
            let wait =
                SignedDuration::from_secs(2_i64.saturating_pow(message.attempts.clamp(1, 12)).min(3600));
            tracing::warn!(kind = %message.kind, attempts = message.attempts, %error, "outbox message failed");
            let next = now.checked_add(wait).unwrap_or(now);
            match storage::outbox::retry(tx, message.id, next, &error.to_string()).await {
                // The claim ran out in the meantime, and another worker has delivered it.
                Ok(()) | Err(StorageError::NotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

impl From<MailFailure> for CallFailure {
    fn from(failure: MailFailure) -> Self {
        match failure {
            MailFailure::Refused(why) => Self::Refused(why),
            MailFailure::Outside(error) => Self::Outside(error),
        }
    }
}

async fn carry_out(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    if let Some((_, kind)) = MAIL_KINDS.iter().find(|(name, _)| *name == message.kind) {
        let (order, payment) = order_of(shop, message).await?;
        if order.email.is_empty() {
            // Its buyer is erased: there is nobody to write to.
            return Ok(());
        }
        failpoint!("mail.before_send");
        shop.mailer.send(OutgoingMail::about(message.id, *kind, &order, payment.as_ref())).await?;
        failpoint!("mail.after_send");
        return Ok(());
    }
    if let Some(kind) = notice_mail(message) {
        return send_notice(shop, message, kind).await;
    }
    if let Some(kind) = refund_mail(shop, message).await? {
        let (order, _) = order_of(shop, message).await?;
        if order.email.is_empty() {
            return Ok(());
        }
        let mut tx = shop.db.read().await?;
        let payment = storage::payments::by_id(&mut tx, &session_id(message)?).await?;
        drop(tx);
        let mail = OutgoingMail::about(message.id, kind, &order, payment.as_ref());
        return Ok(shop.mailer.send(mail).await?);
    }
    if let Some((kind, written)) = message_mail(shop, message).await? {
        let (order, payment) = order_of(shop, message).await?;
        let Some(written) = written.filter(|_| !order.email.is_empty()) else { return Ok(()) };
        let mail = OutgoingMail::about(message.id, kind, &order, payment.as_ref());
        return Ok(shop.mailer.send(OutgoingMail { message: Some(&written), ..mail }).await?);
    }
    if let Some((kind, request)) = return_mail(shop, message).await? {
        let (order, payment) = order_of(shop, message).await?;
        if order.email.is_empty() {
            return Ok(());
        }
        let mail = OutgoingMail::about(message.id, kind, &order, payment.as_ref());
        return Ok(shop.mailer.send(OutgoingMail { returned: Some(&request), ..mail }).await?);
    }
    if message.kind == "mail.address_changed" {
        return tell_of_address(shop, message).await;
    }
    if let Some(kind) = parcel_mail(message) {
        return tell_of_parcel(shop, message, kind).await;
    }
    match message.kind.as_str() {
        "payment.open" => call_gateway(shop, message).await,
        "payment.capture" => carry_out_capture(shop, message).await,
        "payment.cancel" => carry_out_cancel(shop, message).await,
        "payment.refund" => give_back(shop, message).await,
        "order.give_up" => {
            let (order, newest) = order_of(shop, message).await?;
            let failed = session_id(message)?;
            if newest.is_some_and(|newest| newest.id != failed) {
                // Another payment was begun since, which has an end of its own.
                return Ok(());
            }
            let mut tx = shop.db.write().await?;
            let order = storage::orders::lock(&mut tx, &order.id).await?;
            give_up(shop, &mut tx, &order.ok_or(OutcomeFailure::UnknownSession)?).await?;
            Ok(tx.commit().await?)
        }
        other => Err(OutsideError(format!("nobody delivers `{other}`")).into()),
    }
}

/// The mail about a parcel that a message is, if it is one.
fn parcel_mail(message: &OutboxMessage) -> Option<MailKind> {
    let parcel = message.payload.get("parcel").and_then(serde_json::Value::as_u64);
    let parcel = u32::try_from(parcel?).ok()?;
    match message.kind.as_str() {
        "mail.parcel_sent" => Some(MailKind::ParcelSent { parcel }),
        "mail.parcel_delivered" => Some(MailKind::ParcelDelivered { parcel }),
        "mail.parcel_failed" => Some(MailKind::ParcelFailed { parcel }),
        _ => None,
    }
}

/// Writes to the buyer about a parcel, unless what there was to say is not so any more.
async fn tell_of_parcel(shop: &Shop, message: &OutboxMessage, kind: MailKind) -> Result<(), CallFailure> {
    let (order, payment) = order_of(shop, message).await?;
    let mut tx = shop.db.read().await?;
    let parcels = storage::parcels::of_order(&mut tx, &order).await?;
    drop(tx);
    let status = |number: u32| parcels.iter().find(|parcel| parcel.number == number).map(Parcel::status);
    let is_so = match kind {
        MailKind::ParcelDelivered { parcel } => status(parcel) == Some(ParcelStatus::Delivered),
        MailKind::ParcelFailed { parcel } => status(parcel) == Some(ParcelStatus::Failed),
        _ => true,
    };
    if order.email.is_empty() || !is_so {
        return Ok(());
    }
    let mail = OutgoingMail::about(message.id, kind, &order, payment.as_ref());
    Ok(shop.mailer.send(OutgoingMail { parcels: &parcels, ..mail }).await?)
}

/// Writes to the buyer that her order goes elsewhere, and what goes back.
async fn tell_of_address(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let (order, payment) = order_of(shop, message).await?;
    let number = message.payload.get("change").and_then(serde_json::Value::as_u64);
    let mut tx = shop.db.read().await?;
    let changes = storage::address_changes::of_order(&mut tx, &order.id).await?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    drop(tx);
    let change = changes.iter().find(|change| Some(u64::from(change.number)) == number);
    let change = change.ok_or_else(|| OutsideError("there is no such change of address".into()))?;
    if order.email.is_empty() {
        return Ok(());
    }
    let back = refunds.iter().find(|refund| Some(&refund.id) == change.refund.as_ref());
    let back = back.map(|refund| refund.breakdown.amount);
    let kind = MailKind::AddressChanged { number: change.number, back };
    Ok(shop.mailer.send(OutgoingMail::about(message.id, kind, &order, payment.as_ref())).await?)
}

async fn order_of(
    shop: &Shop,
    message: &OutboxMessage,
) -> Result<(Order, Option<PaymentSession>), CallFailure> {
    let id = row_id(message, "order").ok_or_else(|| OutsideError("the message names no order".into()))?;
    let mut tx = shop.db.read().await?;
    let order = storage::orders::by_id(&mut tx, &id).await?.ok_or(OutcomeFailure::UnknownSession)?;
    let payment = storage::payments::of_order(&mut tx, &id).await?.into_iter().next();
    Ok((order, payment))
}
