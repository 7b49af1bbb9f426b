//! Webhooks: verified, stored, and only then processed; twice, late and early ones included.

use crate::{
    Shop,
    assess_risk::note_card,
    failpoint::failpoint,
    outcome::{OutcomeFailure, apply_held, hold, is_outage},
    ports::{PaymentGateway, WebhookEvent, WebhookRefusal},
    take_carrier_event::{process_told, sender},
};
use commerce::GatewayId;
use std::sync::Arc;
use storage::{StorageError, Tx, webhooks::StoredWebhook};

/// Why a webhook was not taken.
#[derive(Debug, thiserror::Error)]
pub enum WebhookFailure {
    /// There is no such gateway.
    #[error("no such gateway")]
    UnknownGateway,
    /// Its signature or body is wrong.
    #[error(transparent)]
    Refused(#[from] WebhookRefusal),
    /// It names a payment of another gateway.
    #[error("the payment is another gateway's")]
    ForeignPayment,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes a webhook: checks its signature, stores it, and processes what is stored. Once this returns, the
/// event is kept, whatever happens to its processing; the same event again changes nothing. One that says nothing the
/// shop has to know is taken and forgotten.
///
/// # Errors
/// [`WebhookFailure`]; nothing was stored then.
pub async fn receive_webhook(
    shop: &Shop,
    gateway: &str,
    signature: &str,
    body: &str,
) -> Result<(), WebhookFailure> {
    let gateway = named(shop, gateway).ok_or(WebhookFailure::UnknownGateway)?;
    let now = shop.clock.now();
    gateway.verify(signature, body, now)?;
    let Some(event) = gateway.parse(body)? else { return Ok(()) };
    let mut tx = shop.db.write().await?;
    // Whoever carries out one payment has no word about another's.
    if let Some(named) = &event.session {
        let session = storage::payments::by_id(&mut tx, named).await?;
        if session.is_some_and(|session| session.gateway != gateway.id()) {
            return Err(WebhookFailure::ForeignPayment);
        }
    }
    let is_new = storage::webhooks::store(&mut tx, &gateway.id(), &event.id, body, now).await?;
    failpoint!("webhook.before_store");
    tx.commit().await?;
    failpoint!("webhook.after_store");
    if is_new && let Err(error) = process_webhooks(shop, 10).await {
        tracing::warn!(%error, "webhook stored, to be processed later");
    }
    Ok(())
}

/// Processes stored webhooks, at most `limit`, and says how many.
///
/// # Errors
/// [`StorageError`] when the database cannot be reached.
pub async fn process_webhooks(shop: &Shop, limit: u32) -> Result<usize, StorageError> {
    let pending = {
        let mut tx = shop.db.read().await?;
        storage::webhooks::pending(&mut tx, shop.clock.now(), limit).await?
    };
    for webhook in &pending {
        process(shop, webhook).await?;
    }
    Ok(pending.len())
}

async fn process(shop: &Shop, webhook: &StoredWebhook) -> Result<(), StorageError> {
    if let Some(carrier) = sender(shop, webhook) {
        return process_told(shop, carrier, webhook).await;
    }
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    let Some(body) = &webhook.body else {
        storage::webhooks::failed(&mut tx, webhook.id, "it cannot be opened: its key is gone", now).await?;
        return tx.commit().await;
    };
    let parsed = named(shop, webhook.gateway.as_str()).map(|gateway| gateway.parse(body));
    let names_card = matches!(&parsed, Some(Ok(Some(event))) if event.card.is_some());
    let result = match parsed {
        Some(Ok(Some(event))) => take_in(shop, &mut tx, &webhook.gateway, &event).await,
        Some(Ok(None)) => Ok(()),
        _ => Err(OutcomeFailure::UnknownSession),
    };
    match result {
        Ok(()) => {
            storage::webhooks::processed(&mut tx, webhook.id, now).await?;
            if names_card {
                storage::webhooks::forget(&mut tx, webhook.id).await?;
            }
            failpoint!("webhook.before_commit");
            tx.commit().await?;
            failpoint!("webhook.after_commit");
            Ok(())
        }
        Err(OutcomeFailure::Storage(error)) if is_outage(&error) => Err(error),
        Err(refused) => {
            drop(tx);
            tracing::warn!(gateway = %webhook.gateway, event = %webhook.event_id, error = %refused, "webhook not applied");
            let mut tx = shop.db.write().await?;
            storage::webhooks::failed(&mut tx, webhook.id, &refused.to_string(), now).await?;
            tx.commit().await
        }
    }
}

async fn take_in(
    shop: &Shop,
    tx: &mut Tx,
    gateway: &GatewayId,
    event: &WebhookEvent,
) -> Result<(), OutcomeFailure> {
    let id = match (&event.session, &event.reference) {
        (Some(id), _) => Some(id.clone()),
        (None, Some(name)) => {
            storage::payments::by_reference(tx, gateway, name).await?.map(|session| session.id)
        }
        (None, None) => None,
    };
    let id = id.ok_or(OutcomeFailure::UnknownSession)?;
    let held = hold(tx, &id).await?;
    if let Some(card) = &event.card {
        note_card(shop, tx, &held.0, card).await?;
    }
    let mut session = apply_held(shop, tx, held, &event.outcome).await?;
    if event.reference.is_some() && event.reference != session.reference {
        session.reference.clone_from(&event.reference);
        storage::payments::update(tx, &session).await?;
    }
    Ok(())
}

fn named<'a>(shop: &'a Shop, id: &str) -> Option<&'a Arc<dyn PaymentGateway>> {
    shop.gateways.iter().find(|gateway| gateway.id().as_str() == id)
}
