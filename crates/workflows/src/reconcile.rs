//! The books of gateways and those of the shop are compared. What a gateway has heard and the shop has not is taken in as
//! a webhook would have told it; what they disagree on after that is listed for the operator.

use crate::{
    Shop,
    outcome::{OutcomeFailure, apply, is_outage},
    ports::{OutsideError, PaymentGateway, PaymentRecord},
};
use commerce::{
    GatewayId, Money, RowId,
    clock::Timestamp,
    payment::{Disagreement, Outcome, PaymentSession, SessionStatus},
    refund::{Refund, RefundStatus},
};
use jiff::{SignedDuration, ToSpan, civil::time, tz::TimeZone};
use std::{collections::BTreeSet, ops::RangeInclusive};
use storage::{StorageError, reconciliation::Difference};

/// How far back the nightly comparison looks.
const NIGHTLY: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long until it is tried again where a gateway does not answer.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// Why books were not compared. What was compared before stays as it was found.
#[derive(Debug, thiserror::Error)]
pub enum ReconcileFailure {
    /// A gateway did not show its books.
    #[error(transparent)]
    Outside(#[from] OutsideError),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A difference, and whether it is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled {
    /// What was different.
    pub difference: Difference,
    /// Whether the shop has taken in what the gateway says.
    pub is_healed: bool,
}

/// Compares what has changed in the last days, once a night (03:00 UTC) on one of many servers; does nothing at other
/// times.
///
/// # Errors
/// [`ReconcileFailure`]; it is tried again in an hour.
pub async fn reconcile_nightly(shop: &Shop) -> Result<(), ReconcileFailure> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    if !storage::reconciliation::claim(&mut tx, now, next_night(now)).await? {
        return Ok(());
    }
    tx.commit().await?;
    let compared = reconcile(shop, now.checked_sub(NIGHTLY).unwrap_or(now)).await;
    match &compared {
        Ok(found) => tell(found),
        Err(_) => {
            let mut tx = shop.db.write().await?;
            storage::reconciliation::put_off(&mut tx, now.checked_add(AGAIN).unwrap_or(now)).await?;
            tx.commit().await?;
        }
    }
    compared.map(drop)
}

/// The next time that it is 03:00 UTC.
pub(crate) fn next_night(now: Timestamp) -> Timestamp {
    let tonight = now.to_zoned(TimeZone::UTC).date().to_datetime(time(3, 0, 0, 0));
    let nights = [tonight, tonight.saturating_add(1.day())];
    let mut nights = nights.into_iter().filter_map(|night| night.to_zoned(TimeZone::UTC).ok());
    nights.find_map(|night| Some(night.timestamp()).filter(|night| *night > now)).unwrap_or(Timestamp::MAX)
}

fn tell(found: &[Reconciled]) {
    let open = found.iter().filter(|found| !found.is_healed).count();
    let healed = found.len().saturating_sub(open);
    if open > 0 {
        tracing::warn!(open, healed, "gateways and shop disagree; `caravel payments reconcile` lists it");
    } else {
        tracing::info!(healed, "gateways and shop agree");
    }
}

/// Compares everything that has changed in the gateways' books since then, and the payments that were begun since then.
/// Gives everything that was different, what is healed now among it; only what is not stays listed.
///
/// # Errors
/// [`ReconcileFailure`].
pub async fn reconcile(shop: &Shop, since: Timestamp) -> Result<Vec<Reconciled>, ReconcileFailure> {
    let mut found = Vec::new();
    for gateway in &shop.gateways {
        // In this order: what is begun between the two looks is in their books only, and is looked up then.
        let (begun, listed) = {
            let mut tx = shop.db.read().await?;
            let listed = storage::reconciliation::all(&mut tx).await?;
            let listed = listed.into_iter().filter(|difference| difference.gateway == gateway.id());
            let listed: BTreeSet<String> = listed.map(|difference| difference.payment).collect();
            (storage::payments::begun_since(&mut tx, &gateway.id(), since).await?, listed)
        };
        let records = gateway.records(since).await?;
        let mut seen = BTreeSet::new();
        for record in &records {
            let session = session_of(shop, gateway.as_ref(), record).await?;
            seen.extend(session.as_ref().map(|session| session.id.clone()));
            found.extend(match session {
                Some(session) => {
                    note_fee(shop, &session, record).await?;
                    compare(shop, &session, record, &listed).await?
                }
                None => vec![unknown_to_us(shop, gateway.id(), record).await?],
            });
        }
        for session in begun.iter().filter(|session| !seen.contains(&session.id)) {
            found.extend(unknown_to_them(shop, session).await?);
        }
    }
    Ok(found)
}

/// The payment that a record is about, if it is one of this gateway's.
async fn session_of(
    shop: &Shop,
    gateway: &dyn PaymentGateway,
    record: &PaymentRecord,
) -> Result<Option<PaymentSession>, StorageError> {
    let mut tx = shop.db.read().await?;
    let session = match &record.session {
        Some(id) => storage::payments::by_id(&mut tx, id).await?,
        None => storage::payments::by_reference(&mut tx, &gateway.id(), &record.reference).await?,
    };
    Ok(session.filter(|session| session.gateway == gateway.id()))
}

/// Keeps what the gateway tells of its fee.
async fn note_fee(shop: &Shop, session: &PaymentSession, record: &PaymentRecord) -> Result<(), StorageError> {
    let Some(fee) = record.fee else { return Ok(()) };
    let mut tx = shop.db.write().await?;
    storage::payments::note_fee(&mut tx, &session.id, fee).await?;
    tx.commit().await
}

/// Compares one payment, and makes its list what is different still; `listed` are the payments of which there is a list.
async fn compare(
    shop: &Shop,
    session: &PaymentSession,
    record: &PaymentRecord,
    listed: &BTreeSet<String>,
) -> Result<Vec<Reconciled>, ReconcileFailure> {
    let before = found(shop, &session.id, record).await?;
    let after = if before.is_empty() {
        Vec::new()
    } else {
        take_in(shop, &session.id, record).await?;
        found(shop, &session.id, record).await?
    };
    if !after.is_empty() || listed.contains(session.id.as_str()) {
        keep(shop, &session.gateway, session.id.as_str(), &after).await?;
    }
    if listed.contains(&record.reference) {
        keep(shop, &session.gateway, &record.reference, &[]).await?;
    }
    let is_left = |what| after.iter().any(|left| left.what == what);
    let healed = before.into_iter().filter(|difference| !is_left(difference.what));
    let healed = healed.map(|difference| Reconciled { difference, is_healed: true });
    let left = after.iter().cloned().map(|difference| Reconciled { difference, is_healed: false });
    Ok(healed.chain(left).collect())
}

/// What the shop's books and a gateway's record say differently of a payment now.
async fn found(
    shop: &Shop,
    session: &RowId,
    record: &PaymentRecord,
) -> Result<Vec<Difference>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(session) = storage::payments::by_id(&mut tx, session).await? else { return Ok(Vec::new()) };
    let refunds = if session.refunded.amount > 0 {
        storage::refunds::of_order(&mut tx, &session.order).await?
    } else {
        Vec::new()
    };
    Ok(differences(&session, record, &gone_back(&session, &refunds)))
}

/// From how much to how much may have gone back by the gateway: not what is only promised, nor what the operator has
/// transferred in its place. What is under way may have gone or not, and what has come back may still be counted.
fn gone_back(session: &PaymentSession, refunds: &[Refund]) -> RangeInclusive<i64> {
    let less = |is_meant: &dyn Fn(&Refund) -> bool| {
        let meant = refunds.iter().filter(|refund| refund.session == session.id && is_meant(refund));
        let sum: i64 = meant.map(|refund| refund.breakdown.amount.amount).sum();
        session.refunded.amount.saturating_sub(sum)
    };
    let is_by_hand = |refund: &Refund| {
        refund.transfer.is_some()
            || matches!(refund.status, RefundStatus::NeedsAccount | RefundStatus::NeedsTransfer)
    };
    let least = less(&|refund| refund.status != RefundStatus::Made || refund.transfer.is_some());
    let most = less(&|refund| is_by_hand(refund) && refund.failed_at.is_none());
    least..=most
}

/// A payment of which the shop has nothing in its books.
async fn unknown_to_us(
    shop: &Shop,
    gateway: GatewayId,
    record: &PaymentRecord,
) -> Result<Reconciled, StorageError> {
    let difference = Difference {
        gateway,
        payment: record.reference.clone(),
        what: Disagreement::UnknownToUs,
        ours: String::new(),
        theirs: format!("{} {}", record.status.code(), written(record.captured)),
    };
    keep(shop, &difference.gateway, &difference.payment, std::slice::from_ref(&difference)).await?;
    Ok(Reconciled { difference, is_healed: false })
}

/// Takes in what a record says, step by step, as webhooks would have told it. What contradicts the shop's books is left
/// to the list.
async fn take_in(shop: &Shop, session: &RowId, record: &PaymentRecord) -> Result<(), StorageError> {
    for outcome in told(record) {
        let mut tx = shop.db.write().await?;
        match apply(shop, &mut tx, session, &outcome).await {
            Ok(_) => tx.commit().await?,
            Err(OutcomeFailure::Storage(error)) if is_outage(&error) => return Err(error),
            Err(error) => tracing::warn!(%session, %error, "the gateway's books contradict the shop's"),
        }
    }
    Ok(())
}

/// What a record says, as outcomes in the order in which they happened.
fn told(record: &PaymentRecord) -> Vec<Outcome> {
    use SessionStatus as S;
    let captured = Outcome::Captured { amount: record.captured };
    let refunded = Outcome::Refunded { amount: record.refunded };
    let moved = [(record.captured, captured), (record.refunded, refunded)];
    let moved = moved.into_iter().filter(|(amount, _)| amount.amount > 0).map(|(_, outcome)| outcome);
    let status = match record.status {
        S::RequiresAction => Some(Outcome::RequiresAction),
        S::Pending => Some(Outcome::Pending),
        S::Authorized => Some(Outcome::Authorized),
        S::Failed => Some(Outcome::declined()),
        S::Canceled => Some(Outcome::Canceled),
        S::Expired => Some(Outcome::Expired),
        S::Disputed => Some(Outcome::Disputed),
        S::Created | S::Captured | S::PartlyRefunded | S::Refunded => None,
    };
    moved.chain(status).collect()
}

/// What the shop and a gateway's record say differently of a payment, of which so much may have gone back by the gateway.
fn differences(
    session: &PaymentSession,
    record: &PaymentRecord,
    back: &RangeInclusive<i64>,
) -> Vec<Difference> {
    let difference = |what, ours: String, theirs: String| Difference {
        gateway: session.gateway.clone(),
        payment: session.id.to_string(),
        what,
        ours,
        theirs,
    };
    let disputed = (session.status == SessionStatus::Disputed).then(|| dispute(session));
    if record.captured.currency != session.amount.currency {
        let (ours, theirs) = (written(session.amount), written(record.captured));
        return [difference(Disagreement::Currency, ours, theirs)].into_iter().chain(disputed).collect();
    }
    let (ours, theirs) = (session.status, record.status);
    let is_back =
        session.refunded.currency == record.refunded.currency && back.contains(&record.refunded.amount);
    let is_paid = |status: SessionStatus| status.holds_money() || status == SessionStatus::Refunded;
    let is_captured = session.captured == record.captured;
    let agree = is_back && is_captured && is_paid(ours) && is_paid(theirs);
    // Why a payment came to nothing is told differently by each.
    let same = ours == theirs || agree || (ours.came_to_nothing() && theirs.came_to_nothing());
    let status = (!same).then(|| difference(Disagreement::Status, ours.code().into(), theirs.code().into()));
    let amount = |what, is_same: bool, ours: Money, theirs: Money| {
        (!is_same).then(|| difference(what, written(ours), written(theirs)))
    };
    let captured = amount(Disagreement::Captured, is_captured, session.captured, record.captured);
    let refunded = amount(Disagreement::Refunded, is_back, session.refunded, record.refunded);
    [status, captured, refunded, disputed].into_iter().flatten().collect()
}

/// A dispute, which somebody has to answer at the gateway.
pub(crate) fn dispute(session: &PaymentSession) -> Difference {
    Difference {
        gateway: session.gateway.clone(),
        payment: session.id.to_string(),
        what: Disagreement::Disputed,
        ours: written(session.captured),
        theirs: session.status.code().into(),
    }
}

/// A payment of which the gateway should have something in its books, and has nothing.
async fn unknown_to_them(shop: &Shop, session: &PaymentSession) -> Result<Option<Reconciled>, StorageError> {
    let was_opened = session.captured.amount > 0 || !session.status.came_to_nothing();
    if session.status == SessionStatus::Created || !was_opened {
        return Ok(None);
    }
    let difference = Difference {
        gateway: session.gateway.clone(),
        payment: session.id.to_string(),
        what: Disagreement::UnknownToThem,
        ours: format!("{} {}", session.status.code(), written(session.captured)),
        theirs: String::new(),
    };
    keep(shop, &session.gateway, session.id.as_str(), std::slice::from_ref(&difference)).await?;
    Ok(Some(Reconciled { difference, is_healed: false }))
}

/// Makes the list of a payment what was found.
async fn keep(
    shop: &Shop,
    gateway: &GatewayId,
    payment: &str,
    found: &[Difference],
) -> Result<(), StorageError> {
    let mut tx = shop.db.write().await?;
    storage::reconciliation::replace(&mut tx, gateway, payment, found, shop.clock.now()).await?;
    tx.commit().await
}

fn written(money: Money) -> String {
    format!("{} {}", money.to_decimal(), money.currency)
}
