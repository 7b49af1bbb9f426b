//! Which products were in orders, and which in the same.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, millis},
};
use commerce::{ProductId, catalog::BoughtTogether, clock::Timestamp};

/// A product, another one or itself, and the number of orders that had both.
pub type Pair = (ProductId, ProductId, u32);

/// So many pairs are counted at most, those of the most orders first: a shop of 100,000 products has no end of them.
const MOST: i64 = 500_000;

/// Counts the orders since a moment that had a product, and those that had two, canceled ones left out. Pairs of fewer than
/// `least` orders are left out; each pair comes both ways round, by product, those of the most orders first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn count(tx: &mut Tx, since: Timestamp, least: u32) -> Result<Vec<Pair>, StorageError> {
    let rows = sql!(
        tx,
        all(String, String, i64),
        "WITH bought AS (
             SELECT DISTINCT l.order_id, v.product_id FROM order_lines l
             JOIN orders o ON o.id = l.order_id
             JOIN variants v ON v.sku = l.sku
             WHERE o.placed_at >= $1 AND o.status <> 'canceled'
         ), pairs AS (
             SELECT a.product_id, b.product_id AS other_id, COUNT(*) AS orders
             FROM bought a JOIN bought b ON b.order_id = a.order_id
             GROUP BY a.product_id, b.product_id HAVING COUNT(*) >= $2
             ORDER BY COUNT(*) DESC, a.product_id, b.product_id LIMIT $3
         )
         SELECT product_id, other_id, orders FROM pairs ORDER BY product_id, orders DESC, other_id",
        millis(since),
        i64::from(least),
        MOST
    )?;
    rows.into_iter().map(read).collect()
}

fn read((product, other, orders): (String, String, i64)) -> Result<Pair, StorageError> {
    let at = Reading::new("bought_together", &product);
    Ok((at.text("product_id", &product)?, at.text("other_id", &other)?, at.number("orders", orders)?))
}

async fn pairs(tx: &mut Tx) -> Result<Vec<Pair>, StorageError> {
    let rows = sql!(
        tx,
        all(String, String, i64),
        "SELECT product_id, other_id, orders FROM bought_together ORDER BY product_id, orders DESC, other_id"
    )?;
    rows.into_iter().map(read).collect()
}

/// What was counted last.
///
/// # Errors
/// As [`count`].
pub async fn all(tx: &mut Tx) -> Result<BoughtTogether, StorageError> {
    Ok(pairs(tx).await?.into_iter().collect())
}

/// Makes these the only pairs, in the order in which [`count`] gives them; whether anything was different.
///
/// # Errors
/// [`StorageError::Conflict`] when a product is not there any more.
pub async fn replace(tx: &mut Tx, counted: &[Pair]) -> Result<bool, StorageError> {
    generations::lock(tx, Generation::Recommendations).await?;
    if pairs(tx).await? == counted {
        return Ok(false);
    }
    sql!(tx, run "DELETE FROM bought_together")?;
    for (product, other, orders) in counted {
        sql!(
            tx,
            run "INSERT INTO bought_together (product_id, other_id, orders) VALUES ($1, $2, $3)",
            product.as_str(),
            other.as_str(),
            i64::from(*orders)
        )?;
    }
    generations::bump(tx, Generation::Recommendations).await?;
    Ok(true)
}

/// Whether it is time to count, and this server is the one that does; the next time is then `next`.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn claim(tx: &mut Tx, now: Timestamp, next: Timestamp) -> Result<bool, StorageError> {
    let moved = sql!(
        tx,
        run "UPDATE bought_together_due SET next_at = $1 WHERE one = 1 AND next_at <= $2",
        millis(next),
        millis(now)
    )?;
    Ok(moved > 0)
}
