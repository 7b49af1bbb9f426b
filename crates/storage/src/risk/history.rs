//! What happened lately with what an order has in common with others.

use super::Marks;
use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{RowId, clock::Timestamp};

/// How often marks were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// With the mail address.
    pub email: u32,
    /// With the door.
    pub address: u32,
    /// With the network.
    pub network: u32,
    /// With the card.
    pub card: u32,
}

impl Seen {
    fn of(&mut self, kind: &str) -> Result<&mut u32, StorageError> {
        match kind {
            "email" => Ok(&mut self.email),
            "address" => Ok(&mut self.address),
            "network" => Ok(&mut self.network),
            "card" => Ok(&mut self.card),
            _ => Err(Reading::new("risk_marks", kind).corrupt("kind")),
        }
    }
}

/// What happened lately with the marks of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct History {
    /// Other orders.
    pub orders: Seen,
    /// Declined payments, its own among them.
    pub declines: Seen,
    /// Different cards with its mail address.
    pub cards: u32,
}

/// Declined payments are looked for among so many of the newest orders with the same mark: a network of many shoppers
/// costs no more than that.
const NEWEST: i64 = 1_000;

/// What happened since a moment with these marks, and with those that the secret before has made of the same; `own` is the
/// order they are of, where it is placed already. Orders are counted up to `most`: what weighs no more is not worth
/// counting, and a busy door would take longer with each order.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn history(
    tx: &mut Tx,
    marks: &Marks,
    before: &Marks,
    since: Timestamp,
    own: Option<&RowId>,
    most: u32,
) -> Result<History, StorageError> {
    let named = |marks: &Marks| {
        [&marks.email, &marks.address, &marks.network, &marks.card]
            .map(|mark| mark.clone().unwrap_or_default())
    };
    let [email, address, network, card] = named(marks);
    let [old_email, old_address, old_network, old_card] = named(before);
    // One question: whoever orders waits for each that is asked.
    let rows = sql!(
        tx,
        all(String, String, i64),
        "SELECT 'orders', 'email', COUNT(*) FROM (SELECT 1 FROM risk_marks
             WHERE mark IN ($1, $7) AND at >= $5 AND order_id <> $6 LIMIT $11) AS seen
         UNION ALL
         SELECT 'orders', 'address', COUNT(*) FROM (SELECT 1 FROM risk_marks
             WHERE mark IN ($2, $8) AND at >= $5 AND order_id <> $6 LIMIT $11) AS seen
         UNION ALL
         SELECT 'orders', 'network', COUNT(*) FROM (SELECT 1 FROM risk_marks
             WHERE mark IN ($3, $9) AND at >= $5 AND order_id <> $6 LIMIT $11) AS seen
         UNION ALL
         SELECT 'orders', 'card', COUNT(*) FROM (SELECT 1 FROM risk_marks
             WHERE mark IN ($4, $10) AND at >= $5 AND order_id <> $6 LIMIT $11) AS seen
         UNION ALL
         SELECT 'declines', 'email', COUNT(*) FROM (SELECT order_id FROM risk_marks
             WHERE mark IN ($1, $7) AND at >= $5 ORDER BY at DESC LIMIT $12) AS newest
             JOIN payment_sessions s ON s.order_id = newest.order_id WHERE s.status = 'failed'
         UNION ALL
         SELECT 'declines', 'network', COUNT(*) FROM (SELECT order_id FROM risk_marks
             WHERE mark IN ($3, $9) AND at >= $5 ORDER BY at DESC LIMIT $12) AS newest
             JOIN payment_sessions s ON s.order_id = newest.order_id WHERE s.status = 'failed'
         UNION ALL
         SELECT 'declines', 'card', COUNT(*) FROM (SELECT order_id FROM risk_marks
             WHERE mark IN ($4, $10) AND at >= $5 ORDER BY at DESC LIMIT $12) AS newest
             JOIN payment_sessions s ON s.order_id = newest.order_id WHERE s.status = 'failed'
         UNION ALL
         SELECT 'cards', 'card', COUNT(DISTINCT c.mark) FROM (SELECT order_id FROM risk_marks
             WHERE mark IN ($1, $7) AND at >= $5 ORDER BY at DESC LIMIT $12) AS newest
             JOIN risk_marks c ON c.order_id = newest.order_id WHERE c.kind = 'card'",
        email,
        address,
        network,
        card,
        millis(since),
        own.map_or("", RowId::as_str),
        old_email,
        old_address,
        old_network,
        old_card,
        i64::from(most),
        NEWEST
    )?;
    let mut history = History::default();
    for (what, kind, count) in rows {
        let count = Reading::new("risk_marks", &kind).number("count", count)?;
        match what.as_str() {
            "orders" => *history.orders.of(&kind)? = count,
            "declines" => *history.declines.of(&kind)? = count,
            _ => history.cards = count,
        }
    }
    Ok(history)
}
