//! The rows of price lists.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, Shared},
};
use commerce::{
    PriceListId, Sku,
    price_list::{MOST_PIECES, PriceRow},
};
use futures::TryStreamExt;

const TABLE: &str = "prices";

#[derive(sqlx::FromRow)]
struct Row {
    sku: String,
    list: String,
    min_quantity: i64,
    valid_from: String,
    amount: Option<i64>,
    compare_at: Option<i64>,
    currency: Option<String>,
}

impl Row {
    fn read(&self, sku: Sku, lists: &mut Shared<PriceListId>) -> Result<PriceRow, StorageError> {
        let at = Reading::new(TABLE, &self.sku);
        let money = |amount: Option<i64>| {
            let given = amount.zip(self.currency.as_ref());
            given.map(|(amount, currency)| at.money("currency", amount, currency)).transpose()
        };
        Ok(PriceRow {
            list: lists.text(&at, "list", &self.list)?,
            sku,
            min_quantity: at.number("min_quantity", self.min_quantity)?,
            from: at.day("valid_from", &self.valid_from)?,
            price: money(self.amount)?,
            compare_at: money(self.compare_at)?,
        })
    }
}

/// Writes rows, each in the place of the one of its list, variant, number of pieces and day; gives the number that are
/// new or different.
///
/// # Errors
/// [`StorageError::Corrupt`] for a row that makes no sense: a price or a comparison that is none, or in two currencies.
pub async fn save(tx: &mut Tx, rows: &[PriceRow]) -> Result<u64, StorageError> {
    generations::lock(tx, Generation::Catalog).await?;
    let mut changed = 0;
    for row in rows {
        if let Some(column) = unsound(row) {
            return Err(Reading::new(TABLE, row.sku.as_str()).corrupt(column));
        }
        changed += sql!(
            tx,
            run "INSERT INTO prices (sku, list, min_quantity, valid_from, amount, compare_at, currency)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)
                 ON CONFLICT (sku, list, min_quantity, valid_from) DO UPDATE SET
                     amount = excluded.amount, compare_at = excluded.compare_at, currency = excluded.currency
                 WHERE prices.amount IS DISTINCT FROM excluded.amount
                    OR prices.compare_at IS DISTINCT FROM excluded.compare_at
                    OR prices.currency IS DISTINCT FROM excluded.currency",
            row.sku.as_str(),
            row.list.as_str(),
            i64::from(row.min_quantity),
            row.from.to_string(),
            row.price.map(|price| price.amount),
            row.compare_at.map(|before| before.amount),
            row.price.map(|price| price.currency.code().to_owned())
        )?;
    }
    Ok(changed)
}

/// The column of a row that makes no sense.
fn unsound(row: &PriceRow) -> Option<&'static str> {
    if !(1..=MOST_PIECES).contains(&row.min_quantity) {
        return Some("min_quantity");
    }
    if row.price.is_some_and(|price| price.amount <= 0) {
        return Some("amount");
    }
    let compared = row.compare_at.map(|before| row.price.is_some_and(|price| is_reduced(price, before)));
    (compared == Some(false)).then_some("compare_at")
}

fn is_reduced(price: commerce::Money, before: commerce::Money) -> bool {
    price.currency == before.currency && price.amount < before.amount
}

/// All rows of a variant, by list, number of pieces and day.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of(tx: &mut Tx, sku: &Sku) -> Result<Vec<PriceRow>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT sku, list, min_quantity, valid_from, amount, compare_at, currency
         FROM prices WHERE sku = $1 ORDER BY list, min_quantity, valid_from",
        sku.as_str()
    )?;
    let mut lists = Shared::default();
    rows.iter().map(|row| row.read(sku.clone(), &mut lists)).collect()
}

/// Hands on the rows of every variant, one variant after the other.
pub(crate) async fn each_variant(
    tx: &mut Tx,
    mut with: impl FnMut(Sku, Vec<PriceRow>) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let mut lists = Shared::default();
    let mut rows: Vec<PriceRow> = Vec::new();
    let mut read = |row: Row| {
        let sku = match rows.last() {
            Some(last) if last.sku.as_str() == row.sku => last.sku.clone(),
            last => {
                if let Some(sku) = last.map(|row| row.sku.clone()) {
                    with(sku, std::mem::take(&mut rows))?;
                }
                Reading::new(TABLE, &row.sku).text("sku", &row.sku)?
            }
        };
        rows.push(row.read(sku, &mut lists)?);
        Ok::<(), StorageError>(())
    };
    sql!(
        tx,
        each Row,
        "SELECT sku, list, min_quantity, valid_from, amount, compare_at, currency
         FROM prices ORDER BY sku, list, min_quantity, valid_from",
        &mut read
    );
    match rows.last().map(|row| row.sku.clone()) {
        Some(sku) => with(sku, rows),
        None => Ok(()),
    }
}
