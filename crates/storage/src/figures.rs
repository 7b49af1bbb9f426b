//! The merchant's figures: sums and counts over what is there, with nothing of who bought.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    Currency, GatewayId, Locale, MarketId, MethodId, Money, Sku,
    clock::{Date, TimeZone, Timestamp},
};

/// What has come and gone by a way to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payout {
    /// The gateway.
    pub gateway: GatewayId,
    /// The way to pay.
    pub method: MethodId,
    /// How many payments.
    pub payments: u32,
    /// What has arrived of them.
    pub captured: Money,
    /// What of it has gone back, or is on its way back.
    pub refunded: Money,
    /// What the gateway has kept of them for itself, in the currency in which it settles; `None` where it has not told
    /// yet.
    pub fees: Option<Money>,
}

#[derive(sqlx::FromRow)]
struct PayoutRow {
    gateway: String,
    method: String,
    currency: String,
    payments: i64,
    captured: i64,
    refunded: i64,
    fees: Option<i64>,
    fee_currency: Option<String>,
}

/// The payments whose money arrived from a moment on and before another, by gateway, method, currency and that
/// of their fees; those whose fee is not known are by themselves.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn payouts(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Payout>, StorageError> {
    let rows = sql!(
        tx,
        all PayoutRow,
        "SELECT gateway, method, currency, COUNT(*) AS payments, CAST(SUM(captured) AS BIGINT) AS captured,
             CAST(SUM(refunded) AS BIGINT) AS refunded, CAST(SUM(fee) AS BIGINT) AS fees, fee_currency
         FROM payment_sessions WHERE captured > 0 AND arrived_at >= $1 AND arrived_at < $2
         GROUP BY gateway, method, currency, fee_currency
         ORDER BY gateway, method, currency, COALESCE(fee_currency, '')",
        millis(from),
        millis(to)
    )?;
    let read = |row: PayoutRow| {
        let at = Reading::new("payment_sessions", &row.method);
        Ok(Payout {
            gateway: at.text("gateway", &row.gateway)?,
            method: at.text("method", &row.method)?,
            payments: at.number("payments", row.payments)?,
            captured: at.money("currency", row.captured, &row.currency)?,
            refunded: at.money("currency", row.refunded, &row.currency)?,
            fees: match (row.fees, &row.fee_currency) {
                (Some(fees), Some(currency)) => Some(at.money("fee_currency", fees, currency)?),
                _ => None,
            },
        })
    };
    rows.into_iter().map(read).collect()
}

/// How many of something, and what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// How many.
    pub count: u32,
    /// What they come to.
    pub amount: Money,
}

#[derive(sqlx::FromRow)]
struct OwedRow {
    currency: String,
    count: i64,
    amount: i64,
}

impl OwedRow {
    fn read(self) -> Result<Owed, StorageError> {
        let at = Reading::new("payment_sessions", &self.currency);
        Ok(Owed {
            count: at.number("count", self.count)?,
            amount: at.money("currency", self.amount, &self.currency)?,
        })
    }
}

/// What is asked for of orders that wait for their money, by currency.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn unpaid(tx: &mut Tx) -> Result<Vec<Owed>, StorageError> {
    let rows = sql!(
        tx,
        all OwedRow,
        "SELECT s.currency, COUNT(*) AS count, CAST(SUM(s.amount - s.captured) AS BIGINT) AS amount
         FROM payment_sessions s JOIN orders o ON o.id = s.order_id
         WHERE o.status = 'awaiting_payment' AND s.status IN ('created', 'requires_action', 'pending', 'authorized')
         GROUP BY s.currency ORDER BY s.currency"
    )?;
    rows.into_iter().map(OwedRow::read).collect()
}

/// What could still go back of money that arrived from a moment on and before another, by currency.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn refundable(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Owed>, StorageError> {
    let rows = sql!(
        tx,
        all OwedRow,
        "SELECT currency, COUNT(*) AS count, CAST(SUM(captured - refunded) AS BIGINT) AS amount
         FROM payment_sessions WHERE captured > refunded AND arrived_at >= $1 AND arrived_at < $2
         GROUP BY currency ORDER BY currency",
        millis(from),
        millis(to)
    )?;
    rows.into_iter().map(OwedRow::read).collect()
}

/// The quotes that are kept with open carts, over or not, as they were kept.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn held_quotes(tx: &mut Tx) -> Result<Vec<String>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT held_quote FROM carts WHERE status = 'open' AND held_quote IS NOT NULL"
    )?;
    Ok(rows.into_iter().map(|(quote,)| quote).collect())
}

/// What lies there of a variant, and how much of it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The variant.
    pub sku: Sku,
    /// Pieces that can be sold, of all locations.
    pub available: u32,
    /// Pieces that were sold in the time.
    pub sold: u32,
}

#[derive(sqlx::FromRow)]
struct CoverRow {
    sku: String,
    available: i64,
    sold: i64,
}

/// The stock of each variant beside what was ordered of it from a moment on and before another, and not canceled.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn cover(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Cover>, StorageError> {
    let rows = sql!(
        tx,
        all CoverRow,
        "SELECT s.sku, CAST(SUM(s.on_hand - s.reserved) AS BIGINT) AS available,
             CAST(COALESCE((SELECT SUM(l.quantity) FROM order_lines l JOIN orders o ON o.id = l.order_id
                 WHERE l.sku = s.sku AND o.status <> 'canceled' AND o.placed_at >= $1 AND o.placed_at < $2), 0)
                 AS BIGINT) AS sold
         FROM stock s GROUP BY s.sku ORDER BY s.sku",
        millis(from),
        millis(to)
    )?;
    let read = |row: CoverRow| {
        let at = Reading::new("stock", &row.sku);
        Ok(Cover {
            sku: at.text("sku", &row.sku)?,
            available: at.number("available", row.available)?,
            sold: at.number("sold", row.sold)?,
        })
    };
    rows.into_iter().map(read).collect()
}

/// How many orders of a day were placed, and how many of them are paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The day, UTC.
    pub day: Date,
    /// The market.
    pub market: MarketId,
    /// The language.
    pub locale: Locale,
    /// The way to pay that was picked first.
    pub method: MethodId,
    /// In which currency.
    pub currency: Currency,
    /// How many.
    pub placed: u32,
    /// How many of them are paid by now.
    pub paid: u32,
}

#[derive(sqlx::FromRow)]
struct PlacedRow {
    day: i64,
    market: String,
    locale: String,
    method: String,
    currency: String,
    placed: i64,
    paid: i64,
}

/// The orders placed from a moment on and before another, by day, market, language, method and currency.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn placed(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Placed>, StorageError> {
    let rows = sql!(
        tx,
        all PlacedRow,
        "SELECT placed_at / 86400000 AS day, market, locale, method, currency, COUNT(*) AS placed,
             CAST(SUM(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) AS BIGINT) AS paid
         FROM orders WHERE placed_at >= $1 AND placed_at < $2
         GROUP BY placed_at / 86400000, market, locale, method, currency
         ORDER BY placed_at / 86400000, market, locale, method, currency",
        millis(from),
        millis(to)
    )?;
    let read = |row: PlacedRow| {
        let at = Reading::new("orders", &row.market);
        let midnight = at.time("day", row.day.saturating_mul(86_400_000))?;
        Ok(Placed {
            day: midnight.to_zoned(TimeZone::UTC).date(),
            market: at.text("market", &row.market)?,
            locale: at.text("locale", &row.locale)?,
            method: at.text("method", &row.method)?,
            currency: at.text("currency", &row.currency)?,
            placed: at.number("placed", row.placed)?,
            paid: at.number("paid", row.paid)?,
        })
    };
    rows.into_iter().map(read).collect()
}
