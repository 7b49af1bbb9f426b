//! `caravel orders explain`: how the sum of an order came about, from what was kept of it.

use super::{
    quote::{derivation, rate, row},
    say,
};
use crate::{config::Settings, failure::Failure};
use commerce::{OrderNumber, order::Order};
use storage::Db;

/// Prints the derivation.
///
/// # Errors
/// There is no such order, or the database cannot be read.
pub async fn explain(settings: &Settings, number: &OrderNumber) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let mut tx = db.read().await?;
    let order = storage::orders::by_number(&mut tx, number).await?;
    drop(tx);
    db.close().await;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    say(&rows(&order).join("\n"))
}

fn rows(order: &Order) -> Vec<String> {
    let Order { number, status, market, address, currency, placed_at, totals, .. } = order;
    let mut rows = vec![
        format!(
            "{number}, {}, market {market}, to {}, placed at {placed_at}, in {currency}",
            status.code(),
            address.country
        ),
        String::new(),
    ];
    for line in &order.lines {
        let what = format!("{} × {} at {}", line.quantity, line.sku, line.unit_price.to_decimal());
        rows.push(row(&what, line.total, ""));
    }
    rows.push(row(&format!("shipping, {}", totals.shipping.method), totals.shipping.price, ""));
    rows.extend(derivation(&totals.cost));
    rows.extend(order.rate_notes.iter().map(rate));
    rows
}
