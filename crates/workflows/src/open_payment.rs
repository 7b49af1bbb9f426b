//! Beginning a payment at its gateway, and beginning another one after it failed.

use crate::{
    Shop,
    assess_risk::{judged, note_card},
    failpoint::failpoint,
    gateway_calls::gateway,
    offer_methods::{MethodOffer, methods_that_apply},
    outcome::{OutcomeFailure, apply_held, hold},
    place_order::{left_to_the_request, new_session, open_message},
    ports::{CaptureMode, OutsideError, SessionRequest},
    record,
};
use commerce::{
    RowId, Token,
    cart::PlanChoice,
    order::{Order, OrderStatus},
    order_event::EventKind,
    payment::{Payable, PaymentSession},
    risk::Review,
};
use storage::{StorageError, outbox::OutboxMessage};

/// Why an order could not be paid again. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum PayFailure {
    /// There is no such order.
    #[error("no such order")]
    UnknownOrder,
    /// It is paid or canceled, or a payment is still under way.
    #[error("the order is not waiting for a payment")]
    NotPayable,
    /// The method does not apply to this order, or not in these parts.
    #[error("the method does not apply")]
    MethodUnavailable,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Calls the gateway for the newest payment of an order, if that has not been done, and returns the payment
/// as it is then. A gateway that does not answer leaves the call in the outbox, to be tried again.
///
/// # Errors
/// [`StorageError`] when the database cannot be reached.
pub async fn open_payment(shop: &Shop, order: &RowId) -> Result<Option<PaymentSession>, StorageError> {
    let mut tx = shop.db.write().await?;
    let Some(session) = storage::payments::of_order(&mut tx, order).await?.into_iter().next() else {
        return Ok(None);
    };
    let dedupe = open_message(&session).dedupe;
    let claimed = storage::outbox::claim_one(&mut tx, &dedupe, shop.clock.now()).await?;
    failpoint!("open.before_claim");
    tx.commit().await?;
    failpoint!("open.after_claim");
    if let Some(message) = claimed {
        crate::deliver_outbox::deliver(shop, &message).await?;
    }
    let mut tx = shop.db.read().await?;
    storage::payments::by_id(&mut tx, &session.id).await
}

/// Begins another payment of an order whose last one failed or was broken off; in the parts of a plan, where one is
/// picked: `card:3`.
///
/// # Errors
/// [`PayFailure`].
pub async fn pay_again(
    shop: &Shop,
    token: &Token,
    method: &str,
    plan: &str,
) -> Result<PaymentSession, PayFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(PayFailure::UnknownOrder)?;
    // Held before the payments are read, so that two clicks do not begin two.
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(PayFailure::UnknownOrder)?;
    if order.status != OrderStatus::AwaitingPayment {
        return Err(PayFailure::NotPayable);
    }
    let sessions = storage::payments::of_order(&mut tx, &order.id).await?;
    if sessions.iter().any(|session| session.status.is_open()) {
        return Err(PayFailure::NotPayable);
    }
    let (is_risky, _) = judged(&mut tx, &order.id).await?;
    let offer = methods_for(shop, &order, &sessions, is_risky)
        .into_iter()
        .find(|offer| offer.method.id.as_str() == method)
        .ok_or(PayFailure::MethodUnavailable)?;
    let method = &offer.method;
    let plan = offer.plan(PlanChoice::read(plan, &method.id).as_ref());
    let plan = plan.map_err(|_| PayFailure::MethodUnavailable)?;
    let session = new_session(shop, &order, method, plan).ok_or(PayFailure::MethodUnavailable)?;
    storage::payments::insert(&mut tx, &session).await?;
    let now = shop.clock.now();
    record::of_payment(&mut tx, &session, EventKind::PaymentBegun, session.amount, now).await?;
    storage::outbox::enqueue(&mut tx, &open_message(&session), left_to_the_request(now)).await?;
    failpoint!("pay_again.before_commit");
    tx.commit().await?;
    failpoint!("pay_again.after_commit");
    Ok(open_payment(shop, &order.id).await?.unwrap_or(session))
}

/// The methods by which an order can be paid again, in its market's order; none unless it waits for its money and
/// no payment is under way.
pub(crate) fn methods_for(
    shop: &Shop,
    order: &Order,
    sessions: &[PaymentSession],
    is_risky: bool,
) -> Vec<MethodOffer> {
    let world = shop.world.load();
    let under_way = sessions.iter().any(|session| session.status.is_open());
    let waits = order.status == OrderStatus::AwaitingPayment && !under_way;
    let Some(market) = world.market(&order.market).filter(|_| waits) else { return Vec::new() };
    let payable = Payable { is_risky, ..order.payable() };
    methods_that_apply(shop, &world, market, &payable).collect()
}

/// Carries out the outbox's call to the gateway. A payment that has been decided, or whose time has run out while
/// the gateway was away, is not begun any more: nobody's card is charged for an order that was called off.
pub(crate) async fn call_gateway(shop: &Shop, message: &OutboxMessage) -> Result<(), CallFailure> {
    let id = session_id(message)?;
    let (session, order, (is_risky, review)) = {
        let mut tx = shop.db.read().await?;
        let session = storage::payments::by_id(&mut tx, &id).await?.ok_or(OutcomeFailure::UnknownSession)?;
        if !session.status.is_open() || session.expires_at <= shop.clock.now() {
            return Ok(());
        }
        let order = storage::orders::by_id(&mut tx, &session.order).await?;
        let order = order.ok_or(OutcomeFailure::UnknownSession)?;
        let judged = judged(&mut tx, &order.id).await?;
        (session, order, judged)
    };
    let world = shop.world.load_full();
    let method = world.methods.get(&session.method).ok_or(OutcomeFailure::UnknownSession)?;
    let gateway = gateway(shop, &session.gateway)?;
    let request = SessionRequest {
        session: session.id.clone(),
        number: order.number.clone(),
        amount: session.amount,
        plan: session.plan,
        method: session.method.clone(),
        kind: method.kind,
        capture: if review == Some(Review::Waiting) { CaptureMode::Later } else { CaptureMode::AtOnce },
        challenge: is_risky,
        email: order.email.clone(),
        address: order.address.clone(),
        locale: order.locale.clone(),
        expires_at: session.expires_at,
        return_url: format!("{}/{}/{}/orders/{}", shop.base_url, order.market, order.locale, order.token),
    };
    failpoint!("gateway.before_open");
    let opened = gateway.open(&request).await?;
    failpoint!("gateway.after_open");
    let mut tx = shop.db.write().await?;
    let held = hold(&mut tx, &session.id).await?;
    if let Some(card) = &opened.card {
        note_card(shop, &mut tx, &held.0, card).await?;
    }
    // The webhook may have been faster than this answer; what it said stands.
    let mut session = apply_held(shop, &mut tx, held, &opened.outcome).await?;
    if session.status.is_open() {
        session.instructions = opened.instructions;
    }
    // A webhook that was faster may have told a closer name.
    session.reference = session.reference.or(opened.reference);
    storage::payments::update(&mut tx, &session).await?;
    failpoint!("opened.before_commit");
    tx.commit().await?;
    failpoint!("opened.after_commit");
    Ok(())
}

pub(crate) fn session_id(message: &OutboxMessage) -> Result<RowId, CallFailure> {
    let id = row_id(message, "session");
    id.ok_or_else(|| OutsideError("the message names no payment session".into()).into())
}

/// The row that a message names.
pub(crate) fn row_id(message: &OutboxMessage, name: &str) -> Option<RowId> {
    message.payload.get(name).and_then(|id| id.as_str()).and_then(|id| id.parse().ok())
}

/// Why a message of the outbox was not delivered this time.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallFailure {
    /// The outside did not answer as hoped.
    #[error(transparent)]
    Outside(#[from] OutsideError),
    /// The mail server does not take the mail, and says that it never will.
    #[error("refused: {0}")]
    Refused(String),
    /// The answer does not fit what is known.
    #[error(transparent)]
    Outcome(#[from] OutcomeFailure),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}
