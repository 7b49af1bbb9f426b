//! What a payment's outcome does to its order: the one place where money changes a status.

use crate::{
    Shop,
    enter_code::{hold_uses, uses},
    keep_buyer_number::keep_for_delivery,
    place_order::{pieces, release, reserve},
};
use commerce::{
    order::{Order, OrderStatus},
    payment::{Contradiction, InvalidTransition, Outcome, PaymentSession, SessionStatus},
    promotion::with_code,
};
use serde_json::{Value, json};
use storage::{StorageError, Tx, outbox::NewMessage};

/// How long an unpaid order keeps its pieces after a payment failed or was broken off.
const SECOND_THOUGHTS: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Why an outcome was not taken. The webhook that brought it is kept with this text for the operator.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutcomeFailure {
    /// There is no such payment.
    #[error("no such payment session")]
    UnknownSession,
    /// Another amount arrived than was asked for.
    #[error("{got} minor units arrived where {asked} were asked for")]
    WrongAmount {
        /// What was asked for.
        asked: i64,
        /// What arrived.
        got: i64,
    },
    /// It contradicts what is known of the payment.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// It contradicts what is known of the order.
    #[error(transparent)]
    Transition(#[from] InvalidTransition),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Whether the database itself is away. Whatever else it says is about one payment, and must not hold up the
/// others.
pub(crate) const fn is_outage(error: &StorageError) -> bool {
    matches!(error, StorageError::Database(_) | StorageError::Busy(_))
}

/// Applies an outcome to a payment and its order. The session row is locked first, so that a webhook and the
/// gateway's own answer that say the same thing at the same time are taken once.
pub(crate) async fn apply(
    shop: &Shop,
    tx: &mut Tx,
    session: &commerce::RowId,
    outcome: &Outcome,
) -> Result<PaymentSession, OutcomeFailure> {
    let mut session = storage::payments::lock(tx, session).await?.ok_or(OutcomeFailure::UnknownSession)?;
    if let Outcome::Captured { amount } = outcome
        && *amount != session.amount
    {
        return Err(OutcomeFailure::WrongAmount { asked: session.amount.amount, got: amount.amount });
    }
    let before = session.status;
    if !session.take(outcome)? {
        return Ok(session);
    }
    storage::payments::update(tx, &session).await?;
    if session.status == before {
        return Ok(session);
    }
    let order = storage::orders::by_id(tx, &session.order).await?.ok_or(OutcomeFailure::UnknownSession)?;
    match session.status {
        SessionStatus::Captured if before.holds_money() || before == SessionStatus::Disputed => {}
        SessionStatus::Captured => captured(shop, tx, &order, &mut session).await?,
        SessionStatus::Expired if !session.is_hurried() => give_up(shop, tx, &order).await?,
        SessionStatus::Failed | SessionStatus::Canceled | SessionStatus::Expired => {
            let later = shop.clock.now().checked_add(SECOND_THOUGHTS).unwrap_or(session.expires_at);
            let give_up = message(
                "order.give_up",
                session.id.as_str(),
                json!({ "order": order.id, "session": session.id }),
            );
            storage::outbox::enqueue(tx, &give_up, later).await?;
        }
        SessionStatus::Created
        | SessionStatus::RequiresAction
        | SessionStatus::Pending
        | SessionStatus::Authorized
        | SessionStatus::PartlyRefunded
        | SessionStatus::Refunded
        | SessionStatus::Disputed => {}
    }
    Ok(session)
}

/// The money is here. It pays the order; where the order is paid already, or was canceled and its pieces or
/// its promotion are gone, the money goes back.
async fn captured(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    session: &mut PaymentSession,
) -> Result<(), OutcomeFailure> {
    let now = shop.clock.now();
    let payable = match order.status {
        OrderStatus::AwaitingPayment => true,
        OrderStatus::Paid => false,
        OrderStatus::Canceled => can_reserve(tx, order).await? && can_promote(shop, tx, order).await?,
    };
    // The guarded update decides between two payments that arrive at once.
    let paid =
        payable && storage::orders::set_status(tx, &order.id, order.status, order.status.pay()?, now).await?;
    if !paid {
        session.refunded = session.captured;
        storage::payments::update(tx, session).await?;
        let refund = message("payment.refund", session.id.as_str(), json!({ "session": session.id }));
        storage::outbox::enqueue(tx, &refund, now).await?;
        return Ok(());
    }
    if order.status == OrderStatus::Canceled {
        reserve(tx, order).await?;
    }
    keep_for_delivery(shop, tx, order).await?;
    let mail = message("mail.order_paid", order.id.as_str(), json!({ "order": order.id }));
    storage::outbox::enqueue(tx, &mail, now).await?;
    Ok(())
}

async fn can_reserve(tx: &mut Tx, order: &Order) -> Result<bool, StorageError> {
    for (sku, location, quantity) in pieces(order) {
        let level = storage::stock::level(tx, sku, location).await?.unwrap_or_default();
        if level.available() < quantity {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the promotion of a canceled order, which has given its use back, may be used once more.
async fn can_promote(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<bool, StorageError> {
    let code = order.totals.discount.as_ref().and_then(|discount| discount.code.as_ref());
    hold_uses(shop, tx, code).await?;
    let uses = uses(shop, tx, code, &order.email).await?;
    let snapshot = shop.snapshot.load();
    let promotion = code.and_then(|code| with_code(&snapshot.promotions, code));
    Ok(promotion.is_none_or(|promotion| !promotion.is_used_up(uses)))
}

/// Cancels an order that nobody is paying any more, and frees its pieces. An order that is paid, canceled, or
/// being paid in another session stays as it is.
pub(crate) async fn give_up(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<(), OutcomeFailure> {
    let Ok(canceled) = order.status.cancel() else { return Ok(()) };
    if !still_waiting(shop, tx, order).await? {
        return Ok(());
    }
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    if sessions.iter().any(|session| session.status.is_open()) {
        return Ok(());
    }
    let now = shop.clock.now();
    if storage::orders::set_status(tx, &order.id, order.status, canceled, now).await? {
        release(tx, order).await?;
        storage::buyer_numbers::erase(tx, &order.id).await?;
        let mail = message("mail.order_canceled", order.id.as_str(), json!({ "order": order.id }));
        storage::outbox::enqueue(tx, &mail, now).await?;
    }
    Ok(())
}

/// Whether the order waits for its money. If it does, nobody else pays it, cancels it or begins another payment
/// until the end of the transaction.
pub(crate) async fn still_waiting(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<bool, StorageError> {
    let waiting = OrderStatus::AwaitingPayment;
    storage::orders::set_status(tx, &order.id, waiting, waiting, shop.clock.now()).await
}

/// An outbox message that is sent once for each subject.
pub(crate) fn message(kind: &str, subject: &str, payload: Value) -> NewMessage {
    NewMessage { kind: kind.to_owned(), dedupe: format!("{kind}:{subject}"), payload }
}
