//! What speaks against an order: read when its checkout is shown and when it is placed, and again when the gateway has told
//! which card pays, or that one was declined.

use crate::{Shop, Visit, outcome::message, ports::CardFacts, record};
use commerce::{
    CountryCode, Money, RowId, World,
    cart::CheckoutDetails,
    clock::Timestamp,
    order::{Order, OrderStatus},
    order_event::EventKind,
    risk::{Assessment, Network, Outcome, Review, Signals, address_subject, mail_subject},
};
use jiff::SignedDuration;
use rust_decimal::{RoundingStrategy, prelude::ToPrimitive};
use serde_json::json;
use std::time::Duration;
use storage::{
    StorageError, Tx,
    risk::{History, Kept, MarkKind, Marks},
};

/// What is known of who is about to order, and what is thought of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Risk {
    marks: Marks,
    signals: Signals,
    pub(crate) assessment: Assessment,
}

/// What is known of who orders before it is known what. Four queries by index, and none while nothing was typed.
pub(crate) async fn known_of(
    shop: &Shop,
    visit: &Visit,
    details: &CheckoutDetails,
    tx: &mut Tx,
) -> Result<Risk, StorageError> {
    let world = shop.world.load();
    let email = details.email.as_str();
    let door = details.address.as_ref().and_then(address_subject);
    let network = visit.caller.network.as_ref().map(Network::text);
    let hashed = |by: &dyn Fn(&str, &str) -> String| Marks {
        email: (!email.is_empty()).then(|| by(MarkKind::Email.code(), &mail_subject(email))),
        address: door.as_ref().map(|door| by(MarkKind::Address.code(), door)),
        network: network.as_ref().map(|network| by(MarkKind::Network.code(), network)),
        card: None,
    };
    let marks = hashed(&|kind, text| shop.seal.mark(kind, text));
    let before = hashed(&|kind, text| shop.seal.mark_before(kind, text));
    let mut signals = Signals {
        is_disposable: world.risk.is_disposable(email),
        network_country: visit.caller.country.clone(),
        ..Signals::default()
    };
    if marks != Marks::default() {
        let since = ago(shop.clock.now(), world.risk.within);
        let most = world.risk.most_orders();
        count(&mut signals, storage::risk::history(tx, &marks, &before, since, None, most).await?);
    }
    if !email.is_empty() {
        signals.is_first = storage::risk::is_first(tx, email, None).await?;
    }
    Ok(Risk { marks, signals, assessment: Assessment::default() })
}

impl Risk {
    /// What is thought of it, now that it is known what is ordered and where it goes.
    pub(crate) fn of(self, shop: &Shop, world: &World, due: Money, country: &CountryCode) -> Self {
        let rates = &shop.snapshot.load().rates;
        let sum = rates.exact(due.to_decimal(), due.currency, world.base).unwrap_or_default();
        let sum = sum.round_dp_with_strategy(0, RoundingStrategy::ToZero).to_u32().unwrap_or(u32::MAX);
        let signals = Signals { sum, address_country: Some(country.clone()), ..self.signals };
        Self { marks: self.marks, assessment: world.risk.assess(&signals), signals }
    }
}

/// Keeps what is thought of a new order. Whoever placed one that somebody looks at is told.
pub(crate) async fn keep_assessment(tx: &mut Tx, order: &Order, risk: &Risk) -> Result<(), StorageError> {
    let now = order.placed_at;
    storage::risk::mark(tx, &order.id, &risk.marks, now).await?;
    let kept = Kept {
        order: order.id.clone(),
        signals: risk.signals.clone(),
        assessment: risk.assessment.clone(),
        assessed_at: now,
        decision: None,
    };
    storage::risk::insert(tx, &kept).await?;
    if kept.assessment.outcome == Outcome::Hold {
        tell_of_review(tx, order, now).await?;
    }
    Ok(())
}

async fn tell_of_review(tx: &mut Tx, order: &Order, now: Timestamp) -> Result<(), StorageError> {
    tracing::info!(number = %order.number, "order waits for a review");
    record::of_order(tx, &order.id, EventKind::Held, now).await?;
    let mail = message("mail.order_in_review", order.id.as_str(), json!({ "order": order.id }));
    storage::outbox::enqueue(tx, &mail, now).await.map(drop)
}

/// Notes which card pays, and thinks again. To be called before the outcome that came with it is applied: money that is
/// promised for an order that somebody has to look at is not taken. The order is held.
pub(crate) async fn note_card(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    card: &CardFacts,
) -> Result<(), StorageError> {
    let mark = shop.seal.mark(MarkKind::Card.code(), &card.fingerprint);
    let marks = Marks { card: Some(mark), ..Marks::default() };
    storage::risk::mark(tx, &order.id, &marks, shop.clock.now()).await?;
    think_again(shop, tx, order, card.country.as_ref()).await
}

/// Thinks again of an order whose payment was declined, unless it has been paid by another one.
pub(crate) async fn note_decline(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    if order.status == OrderStatus::AwaitingPayment {
        think_again(shop, tx, order, None).await
    } else {
        Ok(())
    }
}

/// What was held against an order stays, and what somebody has decided stands. The order is held.
async fn think_again(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    card_country: Option<&CountryCode>,
) -> Result<(), StorageError> {
    let Some(mut kept) = storage::risk::of_order(tx, &order.id).await? else { return Ok(()) };
    if kept.decision.is_some() || order.status == OrderStatus::Canceled {
        return Ok(());
    }
    let (world, now) = (shop.world.load_full(), shop.clock.now());
    let marks = storage::risk::marks_of(tx, &order.id).await?;
    let since = ago(now, world.risk.within);
    let most = world.risk.most_orders();
    let history = storage::risk::history(tx, &marks, &Marks::default(), since, Some(&order.id), most).await?;
    count(&mut kept.signals, history);
    if let Some(country) = card_country {
        kept.signals.card_country = Some(country.clone());
    }
    let (before, after) = (kept.assessment.outcome, world.risk.assess(&kept.signals));
    if after.outcome < before {
        // The merchant has thought better of the rules; this order was judged by those of its time.
        return Ok(());
    }
    kept.assessment = after;
    kept.assessed_at = now;
    storage::risk::update(tx, &kept).await?;
    if before < Outcome::Hold && kept.assessment.outcome == Outcome::Hold {
        tell_of_review(tx, order, now).await?;
    }
    Ok(())
}

/// What has happened is counted, and what was counted before does not become less.
fn count(signals: &mut Signals, history: History) {
    let more = |counted: &mut u32, seen: u32| *counted = seen.max(*counted);
    more(&mut signals.orders_by_email, history.orders.email);
    more(&mut signals.orders_by_address, history.orders.address);
    more(&mut signals.orders_by_network, history.orders.network);
    more(&mut signals.orders_by_card, history.orders.card);
    more(&mut signals.declines, history.declines.email.max(history.declines.card));
    more(&mut signals.network_declines, history.declines.network);
    more(&mut signals.cards, history.cards);
}

/// How an order was judged: whether it is a risk, and where it stands with who looks at it.
pub(crate) async fn judged(tx: &mut Tx, order: &RowId) -> Result<(bool, Option<Review>), StorageError> {
    let kept = storage::risk::of_order(tx, order).await?;
    let is_risky = kept.as_ref().is_some_and(|kept| kept.assessment.outcome.is_risky());
    Ok((is_risky, kept.and_then(|kept| kept.review())))
}

/// Erases what orders had in common once its time is over, and says how much that was.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn forget_marks(shop: &Shop) -> Result<u64, StorageError> {
    let before = ago(shop.clock.now(), shop.world.load().risk.remember);
    let mut tx = shop.db.write().await?;
    let erased = storage::risk::forget(&mut tx, before).await?;
    tx.commit().await?;
    Ok(erased)
}

fn ago(now: Timestamp, time: Duration) -> Timestamp {
    let time = SignedDuration::try_from(time).unwrap_or_default();
    now.checked_sub(time).unwrap_or(Timestamp::MIN)
}
