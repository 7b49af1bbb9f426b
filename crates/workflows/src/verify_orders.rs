//! Holds the events of orders against their hashes, and against ends of chains that were kept outside of the database.

use commerce::{
    OrderNumber, RowId,
    clock::Timestamp,
    order_event::{ChainFault, Head, verify},
};
use std::collections::BTreeMap;
use storage::{Db, StorageError, Tx, order_events};

/// So many orders are looked at in one transaction.
const AT_ONCE: u32 = 500;

/// What is wrong with the events of an order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Tampering {
    /// Its chain is broken.
    #[error(transparent)]
    Chain(#[from] ChainFault),
    /// A row is not as the shop writes them.
    #[error("{0}")]
    Unreadable(String),
    /// It was exported, and is not here.
    #[error("the order was exported and is gone")]
    Gone,
    /// The event of this number is another one than was exported.
    #[error("event {0} is another than the one that was exported")]
    NotAsExported(u32),
}

/// What was looked at, and what is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many orders.
    pub orders: u64,
    /// How many events they have.
    pub events: u64,
    /// How many of the orders are from before events were kept, and have none.
    pub older: u64,
    /// What is wrong, by the order's number, or its key where it has no number that can be read.
    pub found: Vec<(String, Tampering)>,
}

/// Looks at the chains of all orders. Who rewrites a whole chain in the database, with its end, is found by
/// [`verify_exported`] only.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn verify_orders(db: &Db) -> Result<Verified, StorageError> {
    let mut verified = Verified::default();
    let mut after: Option<RowId> = None;
    loop {
        let mut tx = db.read().await?;
        let since = order_events::since(&mut tx).await?;
        let orders = order_events::orders_after(&mut tx, after.as_ref(), AT_ONCE).await?;
        for order in &orders {
            look_at(&mut tx, order, since, &mut verified).await?;
        }
        match orders.into_iter().next_back() {
            Some(last) => after = Some(last),
            None => return Ok(verified),
        }
    }
}

/// Looks at the chain of one order; `None` where there is no such order.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn verify_order(db: &Db, number: &OrderNumber) -> Result<Option<Verified>, StorageError> {
    let mut tx = db.read().await?;
    let Some(order) = order_events::by_number(&mut tx, number).await? else { return Ok(None) };
    let since = order_events::since(&mut tx).await?;
    let mut verified = Verified::default();
    look_at(&mut tx, &order, since, &mut verified).await?;
    Ok(Some(verified))
}

/// Holds the ends of chains that were exported on some day against the events that are here now.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn verify_exported(
    db: &Db,
    exported: &BTreeMap<OrderNumber, Head>,
) -> Result<Vec<(String, Tampering)>, StorageError> {
    let mut found = Vec::new();
    let mut tx = db.read().await?;
    for (number, head) in exported {
        let Some(order) = order_events::by_number(&mut tx, number).await? else {
            found.push((number.to_string(), Tampering::Gone));
            continue;
        };
        let is_here = match readable(order_events::of_order(&mut tx, &order).await)? {
            Ok(events) => events.iter().any(|event| event.head() == *head),
            Err(_) => false,
        };
        if !is_here {
            found.push((number.to_string(), Tampering::NotAsExported(head.seq)));
        }
    }
    Ok(found)
}

async fn look_at(
    tx: &mut Tx,
    order: &RowId,
    since: Option<Timestamp>,
    verified: &mut Verified,
) -> Result<(), StorageError> {
    verified.orders = verified.orders.saturating_add(1);
    let chain = match readable(order_events::of(tx, order).await)? {
        Ok(Some(chain)) => chain,
        Ok(None) => return Ok(()),
        Err(unreadable) => {
            verified.found.push((order.to_string(), unreadable));
            return Ok(());
        }
    };
    let wrong = match readable(order_events::of_order(tx, order).await)? {
        Ok(events) if events.is_empty() && chain.head.is_none() => {
            if since.is_some_and(|since| since <= chain.placed_at) {
                Some(ChainFault::Missing(1).into())
            } else {
                verified.older = verified.older.saturating_add(1);
                None
            }
        }
        Ok(events) => {
            verified.events = verified.events.saturating_add(u64::try_from(events.len()).unwrap_or(u64::MAX));
            verify(&chain.number, &events, chain.head.as_ref()).err().map(Tampering::from)
        }
        Err(unreadable) => Some(unreadable),
    };
    verified.found.extend(wrong.map(|wrong| (chain.number.to_string(), wrong)));
    Ok(())
}

/// A row that nobody but a stranger can have written is a finding, and no reason to stop.
fn readable<T>(read: Result<T, StorageError>) -> Result<Result<T, Tampering>, StorageError> {
    match read {
        Err(error @ StorageError::Corrupt { .. }) => Ok(Err(Tampering::Unreadable(error.to_string()))),
        other => other.map(Ok),
    }
}
