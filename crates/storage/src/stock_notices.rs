//! Who wants to be told when a variant is back. Addresses are encrypted, and found by a keyed hash.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{Currency, Locale, MarketId, RowId, Sku, buyer_number::Sealed, clock::Timestamp};

/// Somebody who wants to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockNotice {
    /// Its key.
    pub id: RowId,
    /// The variant.
    pub sku: Sku,
    /// The keyed hash of her address.
    pub mark: String,
    /// Her address.
    pub sealed: Sealed,
    /// The market in which she asked.
    pub market: MarketId,
    /// The language in which she asked.
    pub locale: Locale,
    /// The currency of her prices.
    pub currency: Currency,
    /// How often a mail has asked her to confirm it.
    pub asked: u32,
    /// When the last of these was written.
    pub asked_at: Timestamp,
    /// When she has confirmed it.
    pub confirmed_at: Option<Timestamp>,
    /// When the mail was written that tells her.
    pub told_at: Option<Timestamp>,
    /// When it is erased, whatever has become of it.
    pub erase_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    sku: String,
    mark: String,
    sealed: String,
    market: String,
    locale: String,
    currency: String,
    asked: i64,
    asked_at: i64,
    confirmed_at: Option<i64>,
    told_at: Option<i64>,
    erase_at: i64,
}

impl Row {
    fn read(self) -> Result<StockNotice, StorageError> {
        let at = Reading::new("stock_notices", &self.id);
        let time = |column, millis: Option<i64>| millis.map(|millis| at.time(column, millis)).transpose();
        Ok(StockNotice {
            id: at.text("id", &self.id)?,
            sku: at.text("sku", &self.sku)?,
            market: at.text("market", &self.market)?,
            locale: at.text("locale", &self.locale)?,
            currency: at.text("currency", &self.currency)?,
            asked: at.number("asked", self.asked)?,
            asked_at: at.time("asked_at", self.asked_at)?,
            confirmed_at: time("confirmed_at", self.confirmed_at)?,
            told_at: time("told_at", self.told_at)?,
            erase_at: at.time("erase_at", self.erase_at)?,
            mark: self.mark,
            sealed: Sealed(self.sealed),
        })
    }
}

/// Keeps one that is asked for now; whether the address had not asked for the variant before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn insert(tx: &mut Tx, notice: &StockNotice) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO stock_notices (id, sku, mark, sealed, market, locale, currency, asked, asked_at, erase_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (sku, mark) DO NOTHING",
        notice.id.as_str(),
        notice.sku.as_str(),
        notice.mark.as_str(),
        notice.sealed.0.as_str(),
        notice.market.as_str(),
        notice.locale.as_str(),
        notice.currency.code(),
        i64::from(notice.asked),
        millis(notice.asked_at),
        millis(notice.erase_at)
    )?;
    Ok(changed > 0)
}

/// Asks once more for a confirmation, in the place and language of now; whether it still waits for one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn ask_again(tx: &mut Tx, notice: &StockNotice) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE stock_notices
             SET market = $2, locale = $3, currency = $4, asked = asked + 1, asked_at = $5, erase_at = $6
             WHERE id = $1 AND confirmed_at IS NULL",
        notice.id.as_str(),
        notice.market.as_str(),
        notice.locale.as_str(),
        notice.currency.code(),
        millis(notice.asked_at),
        millis(notice.erase_at)
    )?;
    Ok(changed > 0)
}

/// One by its key.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn by_id(tx: &mut Tx, id: &RowId) -> Result<Option<StockNotice>, StorageError> {
    let row = sql!(tx, one Row, "SELECT * FROM stock_notices WHERE id = $1", id.as_str())?;
    row.map(Row::read).transpose()
}

/// What an address has asked for of a variant, by its mark or the one that the secret before has made of it, held until the end of the transaction.
///
/// # Errors
/// As [`by_id`].
pub async fn of_address(
    tx: &mut Tx,
    sku: &Sku,
    [mark, before]: [&str; 2],
) -> Result<Option<StockNotice>, StorageError> {
    let row = sql!(
        tx,
        locked Row,
        "SELECT * FROM stock_notices WHERE sku = $1 AND mark IN ($2, $3)",
        sku.as_str(),
        mark,
        before
    )?;
    row.map(Row::read).transpose()
}

/// How often an address was asked for a confirmation since then, of whatever variant.
///
/// # Errors
/// As [`by_id`].
pub async fn asked_since(
    tx: &mut Tx,
    [mark, before]: [&str; 2],
    since: Timestamp,
) -> Result<u32, StorageError> {
    let row = sql!(
        tx,
        one(i64,),
        "SELECT CAST(COALESCE(SUM(asked), 0) AS BIGINT) FROM stock_notices
         WHERE mark IN ($1, $3) AND asked_at > $2",
        mark,
        millis(since),
        before
    )?;
    Reading::new("stock_notices", mark).number("asked", row.map_or(0, |(asked,)| asked))
}

/// Keeps that she has confirmed it, and until when it is kept; whether that was news.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn confirm(
    tx: &mut Tx,
    id: &RowId,
    at: Timestamp,
    erase_at: Timestamp,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE stock_notices SET confirmed_at = $2, erase_at = $3 WHERE id = $1 AND confirmed_at IS NULL",
        id.as_str(),
        millis(at),
        millis(erase_at)
    )?;
    Ok(changed > 0)
}

/// The variants that somebody waits for, each with the market in which she does.
///
/// # Errors
/// As [`by_id`].
pub async fn awaited(tx: &mut Tx) -> Result<Vec<(Sku, MarketId)>, StorageError> {
    let rows = sql!(
        tx,
        all(String, String),
        "SELECT DISTINCT sku, market FROM stock_notices
         WHERE confirmed_at IS NOT NULL AND told_at IS NULL ORDER BY sku, market"
    )?;
    let read = |(sku, market): (String, String)| {
        let at = Reading::new("stock_notices", &sku);
        Ok((at.text("sku", &sku)?, at.text("market", &market)?))
    };
    rows.into_iter().map(read).collect()
}

/// Those who wait for a variant in a market, the longest waiting first, at most so many.
///
/// # Errors
/// As [`by_id`].
pub async fn waiting(
    tx: &mut Tx,
    sku: &Sku,
    market: &MarketId,
    limit: u32,
) -> Result<Vec<StockNotice>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT * FROM stock_notices
         WHERE sku = $1 AND market = $2 AND confirmed_at IS NOT NULL AND told_at IS NULL
         ORDER BY confirmed_at, id LIMIT $3",
        sku.as_str(),
        market.as_str(),
        i64::from(limit)
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// Keeps that the mail is written that tells her; whether that was news.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn tell(tx: &mut Tx, id: &RowId, at: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE stock_notices SET told_at = $2
             WHERE id = $1 AND confirmed_at IS NOT NULL AND told_at IS NULL",
        id.as_str(),
        millis(at)
    )?;
    Ok(changed > 0)
}

/// Has her wait again: what she was to be told is true no more.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn wait_again(tx: &mut Tx, id: &RowId) -> Result<(), StorageError> {
    sql!(tx, run "UPDATE stock_notices SET told_at = NULL WHERE id = $1", id.as_str()).map(drop)
}

/// Erases one, if there still is one.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase(tx: &mut Tx, id: &RowId) -> Result<bool, StorageError> {
    let changed = sql!(tx, run "DELETE FROM stock_notices WHERE id = $1", id.as_str())?;
    Ok(changed > 0)
}

/// Erases those whose time has come, and gives how many they were.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase_due(tx: &mut Tx, now: Timestamp) -> Result<u64, StorageError> {
    sql!(tx, run "DELETE FROM stock_notices WHERE erase_at <= $1", millis(now))
}
