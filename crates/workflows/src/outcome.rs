//! What a payment's outcome does to its order: the one place where money changes a status.

use crate::{
    Shop,
    assess_risk::{judged, note_decline},
    enter_code::{hold_uses, uses},
    gateway_calls,
    give_back::{came_back, promise_unused, without_failed},
    issue_paper::issue_invoice,
    keep_buyer_number::keep_for_delivery,
    place_order::{pieces, release, reserve},
    reconcile::dispute,
    record,
    weigh_supply::weigh_supply,
};
use commerce::{
    MethodId, Money, RowId,
    order::{Order, OrderStatus},
    order_event::EventKind,
    parcel::planned,
    payment::{
        Contradiction, Disagreement, DisputeStatus, InvalidTransition, LatePayment, Outcome, PaymentSession,
        SessionStatus,
    },
    promotion::with_code,
    risk::{Decision, Review},
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
    /// There is no such refund of it.
    #[error("no such refund of the payment")]
    UnknownRefund,
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

/// Holds the order of a payment, and gives both as they are then.
pub(crate) async fn hold(tx: &mut Tx, session: &RowId) -> Result<(Order, PaymentSession), OutcomeFailure> {
    let order = storage::orders::lock_of_payment(tx, session).await?.ok_or(OutcomeFailure::UnknownSession)?;
    let session = storage::payments::by_id(tx, session).await?.ok_or(OutcomeFailure::UnknownSession)?;
    Ok((order, session))
}

/// Applies an outcome to a payment and its order, which is held first, so that a webhook and the gateway's own answer
/// that say the same thing at the same time are taken once.
pub(crate) async fn apply(
    shop: &Shop,
    tx: &mut Tx,
    session: &RowId,
    outcome: &Outcome,
) -> Result<PaymentSession, OutcomeFailure> {
    let held = hold(tx, session).await?;
    apply_held(shop, tx, held, outcome).await
}

/// As [`apply`], of a payment whose order is held already.
pub(crate) async fn apply_held(
    shop: &Shop,
    tx: &mut Tx,
    (order, mut session): (Order, PaymentSession),
    outcome: &Outcome,
) -> Result<PaymentSession, OutcomeFailure> {
    let now = shop.clock.now();
    let (status, captured, refunded) = (session.status, session.captured, session.refunded);
    let is_news = match outcome {
        Outcome::RefundFailed { refund } => {
            came_back(shop, tx, &mut session, refund).await?;
            return Ok(session);
        }
        Outcome::Refunded { amount } => {
            let amount = without_failed(tx, &session, *amount).await?;
            session.take(&Outcome::Refunded { amount })?
        }
        outcome => session.take(outcome)?,
    };
    if !is_news {
        return Ok(session);
    }
    if session.captured.amount > captured.amount {
        storage::payments::note_arrival(tx, &session.id, now).await?;
        let came = less(session.captured, captured);
        record::of_payment(tx, &session, EventKind::MoneyArrived, came, now).await?;
        money_came(shop, tx, &order, &mut session, captured).await?;
    } else if session.status.came_to_nothing() {
        // A part that had come while the rest was waited for.
        let part = session.left();
        promise_unused(shop, tx, &order, &mut session, part).await?;
    }
    storage::payments::update(tx, &session).await?;
    if let Outcome::DisputeClosed { is_won } = outcome {
        let decided = if *is_won { DisputeStatus::Won } else { DisputeStatus::Lost };
        storage::disputes::note(tx, &session.id, decided, now).await?;
        record::of_payment(tx, &session, EventKind::DisputeClosed, session.captured, now).await?;
        tracing::warn!(number = %order.number, session = %session.id, is_won, "dispute closed");
        let what = Disagreement::Disputed;
        storage::reconciliation::strike(tx, &session.gateway, session.id.as_str(), what).await?;
    }
    if matches!(outcome, Outcome::Refunded { .. }) && session.refunded.amount > refunded.amount {
        let back = less(session.refunded, refunded);
        record::of_payment(tx, &session, EventKind::RefundedAtGateway, back, now).await?;
    }
    if session.status != status {
        follow(shop, tx, &order, &session).await?;
    }
    Ok(session)
}

const fn less(now: Money, before: Money) -> Money {
    Money::new(now.amount.saturating_sub(before.amount), now.currency)
}

/// What a new status of a payment means for its order, beside the money itself.
async fn follow(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    session: &PaymentSession,
) -> Result<(), OutcomeFailure> {
    let now = shop.clock.now();
    if session.status.came_to_nothing() {
        record::of_payment(tx, session, EventKind::PaymentFailed, session.amount, now).await?;
    }
    match session.status {
        SessionStatus::Expired if !session.is_hurried() => give_up(shop, tx, order).await?,
        SessionStatus::Failed | SessionStatus::Canceled | SessionStatus::Expired => {
            let later = now.checked_add(SECOND_THOUGHTS).unwrap_or(session.expires_at);
            let give_up = message(
                "order.give_up",
                session.id.as_str(),
                json!({ "order": order.id, "session": session.id }),
            );
            storage::outbox::enqueue(tx, &give_up, later).await?;
            if session.status == SessionStatus::Failed {
                note_decline(shop, tx, order).await?;
            }
        }
        SessionStatus::Authorized => {
            record::of_payment(tx, session, EventKind::MoneyPromised, session.amount, now).await?;
            authorized(shop, tx, order, session).await?;
        }
        SessionStatus::Disputed => {
            tracing::warn!(number = %order.number, session = %session.id, "payment disputed");
            storage::disputes::note(tx, &session.id, DisputeStatus::Open, now).await?;
            record::of_payment(tx, session, EventKind::Disputed, session.captured, now).await?;
            storage::reconciliation::list(tx, &dispute(session), now).await?;
        }
        SessionStatus::Created
        | SessionStatus::RequiresAction
        | SessionStatus::Pending
        | SessionStatus::Captured
        | SessionStatus::PartlyRefunded => {}
        // With all of the money, all that was promised of it has gone back.
        SessionStatus::Refunded => {
            for refund in storage::refunds::of_order(tx, &order.id).await? {
                if refund.session == session.id && storage::refunds::set_made(tx, &refund.id, now).await? {
                    record::of_refund(tx, &refund, EventKind::Refunded, now).await?;
                }
            }
        }
    }
    Ok(())
}

/// The money is promised. It is taken for an order that waits for it, and left alone while somebody has to look at the
/// order; where the order is paid or canceled, the promise is given back.
async fn authorized(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    session: &PaymentSession,
) -> Result<(), StorageError> {
    let (_, review) = judged(tx, &order.id).await?;
    match (order.status, review) {
        (OrderStatus::Paid | OrderStatus::Canceled, _) => gateway_calls::cancel(shop, tx, session).await,
        (OrderStatus::AwaitingPayment, Some(Review::Waiting)) => Ok(()),
        (OrderStatus::AwaitingPayment, _) => gateway_calls::capture(shop, tx, session).await,
    }
}

/// More money is here; `before` had come before it. What was asked for pays the order, and what is beyond that goes back
/// at once, as everything does where the order cannot be paid (any more). A part waits for the rest as long as that may
/// come.
async fn money_came(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    session: &mut PaymentSession,
    before: Money,
) -> Result<(), OutcomeFailure> {
    let (asked, left) = (session.amount.amount, session.left().amount);
    let surplus = if before.amount >= asked {
        // It was decided when that came what the payment is for.
        session.captured.amount.saturating_sub(before.amount)
    } else if left >= asked {
        if pay(shop, tx, order, &session.method).await? { left.saturating_sub(asked) } else { left }
    } else if session.status.is_open() {
        return Ok(());
    } else {
        left
    };
    Ok(promise_unused(shop, tx, order, session, Money::new(surplus, before.currency)).await?)
}

/// Pays an order, and says whether it could be: not one that is paid already, nor one that was given up and whose pieces
/// or promotion are gone, or whose merchant wants no late money.
async fn pay(shop: &Shop, tx: &mut Tx, order: &Order, method: &MethodId) -> Result<bool, OutcomeFailure> {
    let now = shop.clock.now();
    let late = shop.world.load().late_payment;
    let (_, review) = judged(tx, &order.id).await?;
    let payable = match order.status {
        OrderStatus::AwaitingPayment => true,
        OrderStatus::Paid => false,
        OrderStatus::Canceled => {
            // Nothing can be sent to a buyer who is erased.
            !order.email.is_empty()
                && review != Some(Review::Decided(Decision::Refused))
                && late == LatePayment::ReserveOrRefund
                && can_reserve(tx, order).await?
                && can_promote(shop, tx, order).await?
        }
    };
    if !payable || !storage::orders::set_status(tx, &order.id, order.status, order.status.pay()?, now).await?
    {
        return Ok(false);
    }
    if order.status == OrderStatus::Canceled {
        reserve(tx, order, now).await?;
    }
    keep_for_delivery(shop, tx, order).await?;
    // Numbers are what all orders share: nobody waits for one longer than it takes.
    let invoice = issue_invoice(tx, &order.id, now).await?;
    record::paid(tx, &order.id, &invoice, now).await?;
    weigh_supply(shop, tx, order, method).await?;
    if review != Some(Review::Waiting) {
        let mail = message("mail.order_paid", order.id.as_str(), json!({ "order": order.id }));
        storage::outbox::enqueue(tx, &mail, now).await?;
    }
    Ok(true)
}

async fn can_reserve(tx: &mut Tx, order: &Order) -> Result<bool, StorageError> {
    for (sku, location, quantity) in pieces(&planned(order, &[])) {
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
/// being paid in another session stays as it is. It is held.
pub(crate) async fn give_up(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<(), OutcomeFailure> {
    let Ok(canceled) = order.status.cancel() else { return Ok(()) };
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    if sessions.iter().any(|session| session.status.is_open()) {
        return Ok(());
    }
    // What is on its way to be paid at the door is not given up.
    let parcels = storage::parcels::of_order(tx, order).await?;
    if parcels.iter().any(|parcel| parcel.status().has_left()) {
        return Ok(());
    }
    let now = shop.clock.now();
    if storage::orders::set_status(tx, &order.id, order.status, canceled, now).await? {
        record::of_order(tx, &order.id, EventKind::Canceled, now).await?;
        release(tx, order, now).await?;
        storage::buyer_numbers::erase(tx, &order.id).await?;
        let mail = message("mail.order_canceled", order.id.as_str(), json!({ "order": order.id }));
        storage::outbox::enqueue(tx, &mail, now).await?;
    }
    Ok(())
}

/// An outbox message that is sent once for each subject.
pub(crate) fn message(kind: &str, subject: &str, payload: Value) -> NewMessage {
    NewMessage { kind: kind.to_owned(), dedupe: format!("{kind}:{subject}"), payload }
}
