//! The link of an order for who has lost it: sent to the address that the order has, and nowhere else.

use crate::{Shop, ids::fingerprint, outcome::message};
use commerce::OrderNumber;
use jiff::SignedDuration;
use serde_json::json;
use storage::{StorageError, order_links};

/// For so long nobody gets the link of the same order once more.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// Has the link of an order sent by mail where number and address belong together. The caller learns nothing of whether
/// they do: it is the same work, a row is written and committed either way, and what differs is sent later by others.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn find_order(shop: &Shop, number: &str, email: &str) -> Result<(), StorageError> {
    let now = shop.clock.now();
    let before = now.checked_sub(PAUSE).unwrap_or(now);
    let named = read_number(number);
    let mut tx = shop.db.write().await?;
    let known = match order_links::addressee(&mut tx, &named.clone().unwrap_or(nobodys()?)).await {
        // As if there were none: who asks learns nothing of that either.
        Err(error @ StorageError::Unopened { .. }) => {
            tracing::error!(%error, "an order cannot be found by its address");
            None
        }
        known => known?,
    };
    let is_hers =
        |address: &str| !address.is_empty() && address.to_lowercase() == email.trim().to_lowercase();
    let order = known.filter(|(_, address)| named.is_some() && is_hers(address)).map(|(id, _)| id);
    let subject = match &order {
        Some(id) => id.as_str().to_owned(),
        // One of a few rows.
        None => fingerprint(&[number]).chars().take(2).collect(),
    };
    let is_first = order_links::ask(&mut tx, &subject, now, before).await?;
    if let Some(order) = order.filter(|_| is_first) {
        let mail = message(
            "mail.order_link",
            &format!("{order}:{}", now.as_millisecond()),
            json!({ "order": order }),
        );
        storage::outbox::enqueue(&mut tx, &mail, now).await?;
    }
    tx.commit().await
}

/// A number as somebody types it: small, or with spaces around and within it.
fn read_number(text: &str) -> Option<OrderNumber> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    text.to_ascii_uppercase().parse().ok()
}

/// A number that no order has, to be looked for where none was typed.
fn nobodys() -> Result<OrderNumber, StorageError> {
    "CV-0000-0000".parse().map_err(|_| StorageError::NotFound { table: "orders" })
}
