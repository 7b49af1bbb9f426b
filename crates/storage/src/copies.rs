//! Copies of an order, to see how a shop bears many.
//!
//! A copy has the lines, payments, promised days, events and movements of the one it is made of, and an id, a number and
//! a link of its own. Its pieces are moved in nobody's stock and its events are bound to no chain, so what adds up and
//! verifies is told of it: nothing for a shop that sells.

use crate::{StorageError, Tx, reading::to_json};
use commerce::RowId;

/// Writes the copies with the numbers `first..=last` (from 1, below 90,000,000) of an order, each placed half a minute
/// before the one with the number before. Mail, address and token are in clear, as in a shop from before they were encrypted.
///
/// # Errors
/// [`StorageError::Database`] when a copy with such a number is there already; else as [`crate::orders::by_id`].
pub async fn of_order(tx: &mut Tx, order: &RowId, first: i64, last: i64) -> Result<(), StorageError> {
    let own = crate::orders::by_id(tx, order).await?.ok_or(StorageError::NotFound { table: "orders" })?;
    let address = to_json("orders", &own.address)?;
    // Ids keep their length: 16 characters of the original's, and a number of ten digits.
    sql!(
        tx,
        run "WITH RECURSIVE copy (n) AS (
                 SELECT CAST($2 AS BIGINT) UNION ALL SELECT n + 1 FROM copy WHERE n < CAST($3 AS BIGINT)
             )
             INSERT INTO orders (id, number, token, cart_id, status, market, locale, currency, email, address, country, region, totals,
                 vat_check, rate_notes, method, placed_at, updated_at, promotion, head_seq, head_hash)
             SELECT SUBSTR(id, 1, 16) || CAST(1000000000 + n AS TEXT),
                 'CV-' || SUBSTR(CAST(10000000 + n AS TEXT), 1, 4) || '-' || SUBSTR(CAST(10000000 + n AS TEXT), 5, 4),
                 SUBSTR($5, 1, 33) || CAST(1000000000 + n AS TEXT),
                 SUBSTR(cart_id, 1, 16) || CAST(1000000000 + n AS TEXT),
                 status, market, locale, currency, CAST(n AS TEXT) || '@example.com', $4, country, region, totals, vat_check,
                 rate_notes, method, placed_at - n * 30000, updated_at - n * 30000, promotion, head_seq, head_hash
             FROM orders, copy WHERE id = $1",
        order.as_str(),
        first,
        last,
        address,
        own.token.as_str()
    )?;
    let prefix: String = order.as_str().chars().take(16).collect();
    let (from, to) =
        (format!("{prefix}{}", 1_000_000_000 + first), format!("{prefix}{}", 1_000_000_000 + last));
    sql!(
        tx,
        run "INSERT INTO order_lines (order_id, position, sku, title, options, picture, quantity, unit_amount,
                 total_amount, currency, file, engravings)
             SELECT copy.id, line.position, line.sku, line.title, line.options, line.picture, line.quantity,
                 line.unit_amount, line.total_amount, line.currency, line.file, line.engravings
             FROM order_lines line, orders copy WHERE line.order_id = $1 AND copy.id BETWEEN $2 AND $3",
        order.as_str(),
        from.as_str(),
        to.as_str()
    )?;
    sql!(
        tx,
        run "INSERT INTO payment_sessions (id, order_id, gateway, method, status, amount, currency, instructions,
                 expires_at, created_at, reference, captured, refunded, arrived_at)
             SELECT SUBSTR(payment.id, 1, 16) || SUBSTR(copy.id, 17, 10), copy.id, payment.gateway, payment.method,
                 payment.status, payment.amount, payment.currency, payment.instructions, payment.expires_at,
                 copy.placed_at, payment.reference || SUBSTR(copy.id, 17, 10), payment.captured, payment.refunded,
                 copy.placed_at
             FROM payment_sessions payment, orders copy
             WHERE payment.order_id = $1 AND copy.id BETWEEN $2 AND $3",
        order.as_str(),
        from.as_str(),
        to.as_str()
    )?;
    sql!(
        tx,
        run "INSERT INTO delivery_promises (order_id, parcel, from_location, to_country, method, first_day, last_day,
                 time_zone)
             SELECT copy.id, promise.parcel, promise.from_location, promise.to_country, promise.method,
                 promise.first_day, promise.last_day, promise.time_zone
             FROM delivery_promises promise, orders copy
             WHERE promise.order_id = $1 AND copy.id BETWEEN $2 AND $3",
        order.as_str(),
        from.as_str(),
        to.as_str()
    )?;
    sql!(
        tx,
        run "INSERT INTO order_events (order_id, seq, kind, at, data, prev_hash, hash)
             SELECT copy.id, event.seq, event.kind, copy.placed_at, event.data, event.prev_hash, event.hash
             FROM order_events event, orders copy WHERE event.order_id = $1 AND copy.id BETWEEN $2 AND $3",
        order.as_str(),
        from.as_str(),
        to.as_str()
    )?;
    // Movements are found by no order: SQLite looks through them once with the joins in this order, and for every copy in another.
    sql!(
        tx,
        run "INSERT INTO stock_movements (sku, location, kind, on_hand_change, reserved_change, on_hand, reserved,
                 cause_kind, cause, reason, at)
             SELECT movement.sku, movement.location, movement.kind, movement.on_hand_change, movement.reserved_change,
                 movement.on_hand, movement.reserved, movement.cause_kind, copy.number, movement.reason, copy.placed_at
             FROM orders own CROSS JOIN stock_movements movement CROSS JOIN orders copy
             WHERE own.id = $1 AND movement.cause_kind = 'order' AND movement.cause = own.number
                 AND copy.id BETWEEN $2 AND $3",
        order.as_str(),
        from.as_str(),
        to.as_str()
    )?;
    Ok(())
}
