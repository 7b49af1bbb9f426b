//! Promotions, and how often they were used.

use crate::{
    StorageError, Tx,
    generations::{self, Generation},
    reading::{Reading, to_json},
};
use commerce::{
    PromotionId,
    promotion::{Promotion, Uses},
};

type Row = (String, String);

fn read((id, terms): &Row) -> Result<Promotion, StorageError> {
    Reading::new("promotions", id).json("terms", terms)
}

/// All promotions, in the order of their names.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn all(tx: &mut Tx) -> Result<Vec<Promotion>, StorageError> {
    let rows = sql!(tx, all Row, "SELECT id, terms FROM promotions ORDER BY id")?;
    rows.iter().map(read).collect()
}

/// Makes these the promotions of the shop, and no others; whether anything is different. Orders keep what they were
/// given, and a promotion that comes back under its name counts them.
///
/// # Errors
/// [`StorageError::Conflict`] when two have one name.
pub async fn replace(tx: &mut Tx, promotions: &[Promotion]) -> Result<bool, StorageError> {
    generations::lock(tx, Generation::Promotions).await?;
    let mut sorted = promotions.to_vec();
    sorted.sort_by(|one, next| one.id.cmp(&next.id));
    if all(tx).await? == sorted {
        return Ok(false);
    }
    sql!(tx, run "DELETE FROM promotions")?;
    for promotion in &sorted {
        let terms = to_json("promotions", promotion)?;
        sql!(tx, run "INSERT INTO promotions (id, terms) VALUES ($1, $2)", promotion.id.as_str(), terms)?;
    }
    Ok(true)
}

/// Nobody else locks this promotion until the end of the transaction, and what is counted afterwards stays true: who
/// means to use it locks it first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn lock(tx: &mut Tx, promotion: &PromotionId) -> Result<(), StorageError> {
    sql!(tx, locked(String,), "SELECT id FROM promotions WHERE id = $1", promotion.as_str()).map(drop)
}

/// How many orders have used a promotion, those that were canceled left out, and how many of them by an e-mail address,
/// in whatever case its letters are.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn uses(tx: &mut Tx, promotion: &PromotionId, email: &str) -> Result<Uses, StorageError> {
    let [mark, before] = tx.email_marks(email)?;
    let row = sql!(
        tx,
        one(i64, i64),
        "SELECT COUNT(*), COUNT(CASE WHEN email_mark IN ($2, $3)
             OR (email_mark IS NULL AND LOWER(email) = LOWER($4)) THEN 1 END)
         FROM orders WHERE promotion = $1 AND status <> 'canceled'",
        promotion.as_str(),
        mark,
        before,
        email
    )?;
    let (all, by_email) = row.unwrap_or_default();
    let at = Reading::new("orders", promotion.as_str());
    Ok(Uses { all: at.number("promotion", all)?, by_email: at.number("email", by_email)? })
}
