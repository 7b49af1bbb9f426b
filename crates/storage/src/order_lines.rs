//! The lines of orders, as they were written; what was engraved is encrypted.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, to_json},
    sealing::Keys,
};
use commerce::{
    Money,
    engraving::Engraving,
    order::{Order, OrderLine},
};
use std::collections::HashMap;

/// What is kept of a line on which nothing is engraved.
const NONE: &str = "[]";

#[derive(sqlx::FromRow)]
struct Row {
    order_id: String,
    sku: String,
    title: String,
    options: String,
    picture: String,
    quantity: i64,
    unit_amount: i64,
    total_amount: i64,
    currency: String,
    file: Option<String>,
    engravings: String,
}

impl Row {
    /// Without keys nothing is opened, and what is engraved is left out.
    fn read(self, keys: Option<&Keys>) -> Result<OrderLine, StorageError> {
        let at = Reading::new("order_lines", &self.order_id);
        let unit_price = at.money("currency", self.unit_amount, &self.currency)?;
        let sku = at.text("sku", &self.sku)?;
        let engravings = match keys {
            Some(keys) => {
                at.json("engravings", &opened(keys, &self.order_id, &self.sku, self.engravings)?)?
            }
            None => Vec::new(),
        };
        Ok(OrderLine {
            sku,
            quantity: at.number("quantity", self.quantity)?,
            unit_price,
            total: Money::new(self.total_amount, unit_price.currency),
            title: self.title,
            options: self.options,
            picture: at.json("picture", &self.picture)?,
            file: self.file,
            engravings,
        })
    }
}

fn opened(keys: &Keys, order: &str, sku: &str, kept: String) -> Result<String, StorageError> {
    keys.open(Place::OrderEngravings, &format!("{order}:{sku}"), kept)
}

/// What is engraved on a line, as it is kept; of a line without any there is nothing to hide.
pub(crate) fn sealed(
    tx: &Tx,
    place: Place,
    owner: &str,
    sku: &str,
    engravings: &[Engraving],
) -> Result<String, StorageError> {
    if engravings.is_empty() {
        return Ok(NONE.to_owned());
    }
    tx.sealed(place, &format!("{owner}:{sku}"), &to_json(place.table(), &engravings)?)
}

/// Writes the lines of a new order.
pub(crate) async fn insert(tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    for (line, position) in order.lines.iter().zip(0_i64..) {
        let (id, sku) = (order.id.as_str(), line.sku.as_str());
        let engravings = sealed(tx, Place::OrderEngravings, id, sku, &line.engravings)?;
        sql!(
            tx,
            run "INSERT INTO order_lines (order_id, position, sku, title, options, picture, quantity,
                     unit_amount, total_amount, currency, file, engravings)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            id,
            position,
            sku,
            line.title.as_str(),
            line.options.as_str(),
            to_json("order_lines", &line.picture)?,
            i64::from(line.quantity),
            line.unit_price.amount,
            line.total.amount,
            order.currency.code(),
            line.file.as_deref(),
            engravings
        )?;
    }
    Ok(())
}

/// The lines of an order, in their order.
pub(crate) async fn of_order(
    tx: &mut Tx,
    order: &str,
    keys: Option<&Keys>,
) -> Result<Vec<OrderLine>, StorageError> {
    let lines = sql!(tx, all Row, "SELECT * FROM order_lines WHERE order_id = $1 ORDER BY position", order)?;
    lines.into_iter().map(|line| line.read(keys)).collect()
}

/// The lines of the orders placed in a time, in milliseconds, by the order's id.
pub(crate) async fn placed(
    tx: &mut Tx,
    from: i64,
    to: i64,
    keys: Option<&Keys>,
) -> Result<HashMap<String, Vec<OrderLine>>, StorageError> {
    let lines = sql!(
        tx,
        all Row,
        "SELECT l.* FROM order_lines l JOIN orders o ON o.id = l.order_id
         WHERE o.placed_at >= $1 AND o.placed_at < $2 ORDER BY l.order_id, l.position",
        from,
        to
    )?;
    let mut lines_of: HashMap<String, Vec<OrderLine>> = HashMap::new();
    for line in lines {
        let order = line.order_id.clone();
        lines_of.entry(order).or_default().push(line.read(keys)?);
    }
    Ok(lines_of)
}

/// Erases what was engraved, a name as a rule; on how many pieces it stood stays, unless its key is gone.
pub(crate) async fn erase_texts(tx: &mut Tx, order: &str) -> Result<(), StorageError> {
    let keys = tx.keys();
    let lines = sql!(
        tx,
        all(String, String),
        "SELECT sku, engravings FROM order_lines WHERE order_id = $1 AND engravings <> '[]'",
        order
    )?;
    for (sku, kept) in lines {
        let kept = match opened(&keys, order, &sku, kept) {
            Err(StorageError::Unopened { .. }) => NONE.to_owned(),
            kept => kept?,
        };
        let mut texts: Vec<Engraving> = Reading::new("order_lines", order).json("engravings", &kept)?;
        texts.iter_mut().for_each(|own| own.text.clear());
        let blank = sealed(tx, Place::OrderEngravings, order, &sku, &texts)?;
        let sku = sku.as_str();
        sql!(tx, run "UPDATE order_lines SET engravings = $3 WHERE order_id = $1 AND sku = $2", order, sku, blank)?;
    }
    Ok(())
}
