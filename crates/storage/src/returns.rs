//! Goods that buyers send back.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis, to_json},
    sealing::Keys,
};
use commerce::{
    RowId,
    return_request::{ReturnKind, ReturnRequest, ReturnStatus},
};

#[derive(sqlx::FromRow)]
struct Row {
    order_id: String,
    number: i64,
    kind: String,
    status: String,
    lines: String,
    stated_amount: i64,
    stated_currency: String,
    asked_at: i64,
    arrived_at: Option<i64>,
    decided_at: Option<i64>,
    replaced_at: Option<i64>,
    refund_id: Option<String>,
    why: Option<String>,
}

impl Row {
    fn read(self, keys: &Keys) -> Result<ReturnRequest, StorageError> {
        let at = Reading::new("returns", &self.order_id);
        let time = |column, millis: Option<i64>| millis.map(|millis| at.time(column, millis)).transpose();
        let row = format!("{}:{}", self.order_id, self.number);
        let why = self.why.map(|why| keys.open(Place::ReturnWhy, &row, why)).transpose()?;
        Ok(ReturnRequest {
            order: at.text("order_id", &self.order_id)?,
            number: at.number("number", self.number)?,
            kind: ReturnKind::from_code(&self.kind).ok_or_else(|| at.corrupt("kind"))?,
            status: ReturnStatus::from_code(&self.status).ok_or_else(|| at.corrupt("status"))?,
            lines: at.json("lines", &self.lines)?,
            stated: at.money("stated_currency", self.stated_amount, &self.stated_currency)?,
            asked_at: at.time("asked_at", self.asked_at)?,
            arrived_at: time("arrived_at", self.arrived_at)?,
            decided_at: time("decided_at", self.decided_at)?,
            replaced_at: time("replaced_at", self.replaced_at)?,
            refund: self.refund_id.as_ref().map(|id| at.text("refund_id", id)).transpose()?,
            why,
        })
    }
}

/// Writes a return that was stated. The order is held.
///
/// # Errors
/// [`StorageError::Conflict`] when its number is taken.
pub async fn insert(tx: &mut Tx, request: &ReturnRequest) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO returns (order_id, number, kind, status, lines, stated_amount, stated_currency, asked_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        request.order.as_str(),
        i64::from(request.number),
        request.kind.code(),
        request.status.code(),
        to_json("returns", &request.lines)?,
        request.stated.amount,
        request.stated.currency.code(),
        millis(request.asked_at)
    )
    .map(drop)
}

/// Writes what has become of a return. The order is held.
///
/// # Errors
/// [`StorageError::NotFound`] when there is no such return.
pub async fn update(tx: &mut Tx, request: &ReturnRequest) -> Result<(), StorageError> {
    let row = format!("{}:{}", request.order, request.number);
    let why = request.why.as_ref().map(|why| tx.sealed(Place::ReturnWhy, &row, why)).transpose()?;
    let changed = sql!(
        tx,
        run "UPDATE returns SET status = $3, lines = $4, arrived_at = $5, decided_at = $6, replaced_at = $7,
                 refund_id = $8, why = $9
             WHERE order_id = $1 AND number = $2",
        request.order.as_str(),
        i64::from(request.number),
        request.status.code(),
        to_json("returns", &request.lines)?,
        request.arrived_at.map(millis),
        request.decided_at.map(millis),
        request.replaced_at.map(millis),
        request.refund.as_ref().map(RowId::as_str),
        why
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "returns" }) } else { Ok(()) }
}

/// The returns of an order, the first one first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<ReturnRequest>, StorageError> {
    let rows =
        sql!(tx, all Row, "SELECT * FROM returns WHERE order_id = $1 ORDER BY number", order.as_str())?;
    let keys = tx.keys();
    rows.into_iter().map(|row| row.read(&keys)).collect()
}

/// The returns about which something has to be done, the oldest first: those that nobody has decided about, and those whose
/// exchanged pieces have not been sent.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn open(tx: &mut Tx) -> Result<Vec<ReturnRequest>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM returns
         WHERE status IN ('asked', 'arrived') OR (replaced_at IS NULL AND lines LIKE '%\"replaced_from\":\"%')
         ORDER BY asked_at, order_id, number"
    )?;
    let keys = tx.keys();
    rows.into_iter().map(|row| row.read(&keys)).collect()
}
