//! Money that goes back, by the method's own way: to where it came from, or to an account that the buyer names.
//!
//! It is promised in the transaction that decides on it, and given back by the gateway afterwards, once. Each way has a
//! key of its own at the gateway: the refund's, or the account's. Another way is taken only after the gateway has said
//! that the one before is not possible.

use crate::{
    NumberFailure, Shop,
    gateway_calls::gateway,
    issue_paper::issue_credit_note,
    name_payee::payee_of,
    open_payment::{CallFailure, row_id, session_id},
    outcome::{OutcomeFailure, apply, message},
    ports::{MailKind, OutsideError, RefundRefusal},
    record,
};
use commerce::{
    LocationId, Money, RowId,
    order::Order,
    order_event::EventKind,
    payment::{Outcome, PaymentSession, SessionStatus},
    refund::{Breakdown, Refund, RefundStatus},
};
use serde_json::json;
use storage::{StorageError, Tx, outbox::OutboxMessage};

/// What is promised.
pub(crate) struct Promise<'a> {
    /// For which order.
    pub(crate) order: &'a Order,
    /// Of which payment, in which it is counted as going back already.
    pub(crate) session: &'a PaymentSession,
    /// What.
    pub(crate) breakdown: Breakdown,
    /// Where pieces were put back.
    pub(crate) restocked_at: Option<LocationId>,
}

/// Promises money of a payment that pays nothing, as far as it is there: it came too late, twice, or was too much. The
/// order is held.
pub(crate) async fn promise_unused(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    session: &mut PaymentSession,
    amount: Money,
) -> Result<(), StorageError> {
    let amount = Money::new(amount.amount.min(session.left().amount), session.amount.currency);
    if amount.amount == 0 {
        return Ok(());
    }
    session.promise_back(amount);
    storage::payments::update(tx, session).await?;
    let breakdown = Breakdown::of_unused(amount);
    promise(shop, tx, Promise { order, session, breakdown, restocked_at: None }).await.map(drop)
}

/// Writes a refund, and what has to happen for it: the call to the gateway and the mail, or the question for an account.
/// The order is held.
pub(crate) async fn promise(shop: &Shop, tx: &mut Tx, promised: Promise<'_>) -> Result<Refund, StorageError> {
    let now = shop.clock.now();
    let Promise { order, session, breakdown, restocked_at } = promised;
    let before = storage::refunds::of_order(tx, &order.id).await?.len();
    let is_to_source = breakdown.amount.amount == 0 || is_to_source(shop, tx, session).await?;
    let (status, asked) =
        if is_to_source { (RefundStatus::Pending, 0) } else { (RefundStatus::NeedsAccount, 1) };
    let refund = Refund {
        id: shop.ids.row(now),
        order: order.id.clone(),
        session: session.id.clone(),
        number: u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1),
        breakdown,
        status,
        transfer: None,
        failed_at: None,
        asked,
        restocked_at,
        placed_at: now,
    };
    storage::refunds::insert(tx, &refund).await?;
    if !refund.breakdown.goods.is_empty() {
        issue_credit_note(tx, &order.id, Some(&refund.id), now).await?;
    }
    record::of_refund(tx, &refund, EventKind::RefundAsked, now).await?;
    if is_to_source {
        call(shop, tx, &refund, &refund.id).await?;
        // Money that paid nothing goes back by itself: the page of the order says so, and no mail is needed for it.
        if !refund.breakdown.goods.is_empty() {
            mail(shop, tx, &refund, "mail.order_refunded", refund.id.as_str()).await?;
        }
    } else {
        ask(shop, tx, &refund).await?;
    }
    Ok(refund)
}

/// Whether money of a payment goes back now to where it came from. Of a method that is not known any more the gateway
/// knows.
async fn is_to_source(shop: &Shop, tx: &mut Tx, session: &PaymentSession) -> Result<bool, StorageError> {
    let arrived = storage::payments::arrived_at(tx, &session.id).await?.unwrap_or(session.created_at);
    let world = shop.world.load();
    let method = world.methods.get(&session.method);
    Ok(method.is_none_or(|method| method.refund.is_to_source(arrived, shop.clock.now())))
}

/// Enqueues the call to the gateway under a key.
pub(crate) async fn call(shop: &Shop, tx: &mut Tx, refund: &Refund, key: &RowId) -> Result<(), StorageError> {
    let call = message("payment.refund", key.as_str(), payload(refund));
    storage::outbox::enqueue(tx, &call, shop.clock.now()).await.map(drop)
}

async fn mail(
    shop: &Shop,
    tx: &mut Tx,
    refund: &Refund,
    kind: &str,
    subject: &str,
) -> Result<(), StorageError> {
    storage::outbox::enqueue(tx, &message(kind, subject, payload(refund)), shop.clock.now()).await.map(drop)
}

/// Asks the buyer for an account; `refund` says how often she is asked by then.
async fn ask(shop: &Shop, tx: &mut Tx, refund: &Refund) -> Result<(), StorageError> {
    mail(shop, tx, refund, "mail.account_asked", &format!("{}:{}", refund.id, refund.asked)).await
}

fn payload(refund: &Refund) -> serde_json::Value {
    json!({ "session": refund.session, "order": refund.order, "refund": refund.id, "time": refund.asked })
}

/// Carries out the outbox's call to the gateway. Nothing goes back while the payment is disputed; what the bank has
/// taken, or somebody has given back at the gateway, counts as given back.
pub(crate) async fn give_back(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let id = session_id(message)?;
    let refund = refund_of(shop, message).await?;
    let mut tx = shop.db.read().await?;
    let session = storage::payments::by_id(&mut tx, &id).await?.ok_or(OutcomeFailure::UnknownSession)?;
    let named = match &refund {
        Some(refund) => match payee_of(&shop.seal, &mut tx, &refund.id).await {
            Err(NumberFailure::Unreadable) => {
                drop(tx);
                return ask_again(shop, refund, "the account cannot be opened").await;
            }
            named => named.map_err(|error| OutsideError(error.to_string()))?,
        },
        None => None,
    };
    drop(tx);
    if session.status == SessionStatus::Disputed {
        return Err(OutsideError("the payment is disputed at the bank".into()).into());
    }
    let gateway = gateway(shop, &session.gateway)?;
    let Some(refund) = refund else {
        // A payment that paid nothing, from when such refunds had no row of their own.
        return not_source(gateway.refund(&session, session.captured, &session.id, None).await);
    };
    if refund.status != RefundStatus::Pending {
        return Ok(());
    }
    let amount = refund.breakdown.amount;
    let (key, payee) = named.as_ref().map_or((&refund.id, None), |(key, payee)| (key, Some(payee)));
    if amount.amount > 0 {
        match gateway.refund(&session, amount, key, payee).await {
            Ok(()) => {}
            Err(RefundRefusal::Impossible(why)) => return ask_again(shop, &refund, &why).await,
            Err(RefundRefusal::ByHand) => return leave_to_operator(shop, &refund).await,
            Err(RefundRefusal::Outside(error)) => return Err(error.into()),
        }
    }
    made(shop, &refund, payee.is_some()).await
}

fn not_source(answer: Result<(), RefundRefusal>) -> Result<(), CallFailure> {
    answer.map_err(|refused| match refused {
        RefundRefusal::Outside(error) => error.into(),
        impossible => OutsideError(impossible.to_string()).into(),
    })
}

/// The way that was tried is closed: the buyer is asked for an account, and one that she has named is forgotten.
async fn ask_again(shop: &Shop, refund: &Refund, why: &str) -> Result<(), CallFailure> {
    let mut tx = shop.db.write().await?;
    storage::orders::lock_closed(&mut tx, &refund.order).await?;
    if storage::refunds::ask_for_account(&mut tx, &refund.id).await? {
        storage::payees::erase(&mut tx, &refund.id).await?;
        let asked = Refund { asked: refund.asked.saturating_add(1), ..refund.clone() };
        ask(shop, &mut tx, &asked).await?;
        tracing::warn!(refund = %refund.id, why, "money does not go back in this way; an account is asked for");
    }
    Ok(tx.commit().await?)
}

/// The gateway sends no money to accounts: the refund waits until the operator has transferred it.
async fn leave_to_operator(shop: &Shop, refund: &Refund) -> Result<(), CallFailure> {
    let mut tx = shop.db.write().await?;
    storage::orders::lock_closed(&mut tx, &refund.order).await?;
    if storage::refunds::ask_for_transfer(&mut tx, &refund.id).await? {
        tracing::warn!(refund = %refund.id, "a refund has to be transferred by hand; `caravel orders review` lists it");
    }
    Ok(tx.commit().await?)
}

/// Notes that the gateway gives a refund back.
async fn made(shop: &Shop, refund: &Refund, is_to_account: bool) -> Result<(), CallFailure> {
    let mut tx = shop.db.write().await?;
    storage::orders::lock_closed(&mut tx, &refund.order).await?;
    let known = storage::refunds::by_id(&mut tx, &refund.id).await?;
    // Where the money came back before the answer was here, an account is asked for already.
    if known.is_some_and(|known| matches!(known.status, RefundStatus::Pending | RefundStatus::Made)) {
        let now = shop.clock.now();
        if storage::refunds::set_made(&mut tx, &refund.id, now).await? {
            record::of_refund(&mut tx, refund, EventKind::Refunded, now).await?;
        }
        follow_made(shop, &mut tx, refund, is_to_account).await?;
    }
    Ok(tx.commit().await?)
}

/// Money that had gone back to its source is here again: the buyer is asked for an account, once.
pub(crate) async fn came_back(
    shop: &Shop,
    tx: &mut Tx,
    session: &mut PaymentSession,
    refund: &RowId,
) -> Result<(), OutcomeFailure> {
    let known = storage::refunds::by_id(tx, refund).await?.filter(|refund| refund.session == session.id);
    let refund = known.ok_or(OutcomeFailure::UnknownRefund)?;
    let now = shop.clock.now();
    if !storage::refunds::set_failed(tx, &refund.id, now).await? {
        return Ok(());
    }
    record::of_refund(tx, &refund, EventKind::RefundFailed, now).await?;
    tracing::warn!(refund = %refund.id, "a refund has come back; an account is asked for");
    session.came_back(owed(tx, session).await?);
    storage::payments::update(tx, session).await?;
    Ok(ask(shop, tx, &Refund { asked: 1, ..refund }).await?)
}

/// What is promised of a payment and has not gone.
async fn owed(tx: &mut Tx, session: &PaymentSession) -> Result<Money, StorageError> {
    let all = storage::refunds::of_order(tx, &session.order).await?;
    let owed =
        all.iter().filter(|refund| refund.session == session.id && refund.status != RefundStatus::Made);
    let owed = owed.map(|refund| refund.breakdown.amount.amount).sum();
    Ok(Money::new(owed, session.amount.currency))
}

/// What a gateway says that has gone back, without what has come back since: it may still count it.
pub(crate) async fn without_failed(
    tx: &mut Tx,
    session: &PaymentSession,
    told: Money,
) -> Result<Money, StorageError> {
    let all = storage::refunds::of_order(tx, &session.order).await?;
    let came_back = |refund: &&Refund| {
        refund.session == session.id && refund.failed_at.is_some() && refund.status != RefundStatus::Made
    };
    let failed: i64 = all.iter().filter(came_back).map(|refund| refund.breakdown.amount.amount).sum();
    let most = session.captured.amount.saturating_sub(failed);
    Ok(if failed == 0 { told } else { Money::new(told.amount.min(most), told.currency) })
}

/// What follows when a refund was made: the buyer who has named an account is told. With the last of it the payment is one that was given back; one that came to nothing stays
/// so, and a part of it that had come is only noted.
pub(crate) async fn follow_made(
    shop: &Shop,
    tx: &mut Tx,
    refund: &Refund,
    is_to_account: bool,
) -> Result<(), OutcomeFailure> {
    if is_to_account {
        mail(shop, tx, refund, "mail.account_paid", refund.id.as_str()).await?;
    }
    let session = storage::payments::by_id(tx, &refund.session).await?;
    let session = session.ok_or(OutcomeFailure::UnknownSession)?;
    if session.status.came_to_nothing() {
        return Ok(());
    }
    let all = storage::refunds::of_order(tx, &refund.order).await?;
    let made = all.iter().filter(|other| other.session == session.id && other.status == RefundStatus::Made);
    let made = made.map(|other| other.breakdown.amount.amount).sum();
    let amount = Money::new(made, session.amount.currency);
    apply(shop, tx, &session.id, &Outcome::Refunded { amount }).await.map(drop)
}

/// The refund that a message names, if it names one.
async fn refund_of(shop: &Shop, message: &OutboxMessage) -> Result<Option<Refund>, CallFailure> {
    let Some(id): Option<RowId> = row_id(message, "refund") else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let refund = storage::refunds::by_id(&mut tx, &id).await?;
    Ok(Some(refund.ok_or_else(|| OutsideError("there is no such refund".into()))?))
}

/// The mail about a refund that a message is, if it is one.
pub(crate) async fn refund_mail(
    shop: &Shop,
    message: &OutboxMessage,
) -> Result<Option<MailKind>, CallFailure> {
    let is_mail =
        ["mail.order_refunded", "mail.account_asked", "mail.account_paid"].contains(&message.kind.as_str());
    if !is_mail {
        return Ok(None);
    }
    let refund = refund_of(shop, message).await?.ok_or(OutcomeFailure::UnknownSession)?;
    let (number, amount) = (refund.number, refund.breakdown.amount);
    Ok(Some(match message.kind.as_str() {
        "mail.account_asked" => {
            let time = message.payload.get("time").and_then(serde_json::Value::as_u64);
            let time = time.and_then(|time| u32::try_from(time).ok()).unwrap_or(1);
            MailKind::AccountAsked { number, time, amount }
        }
        "mail.account_paid" => MailKind::AccountPaid { number, amount },
        _ => MailKind::OrderRefunded { number, amount },
    }))
}
