//! Carts. The cookie's secret is kept only as a hash: who reads the database cannot take a cart over.

use crate::{
    Place, StorageError, Tx, order_lines,
    reading::{Reading, millis, to_json},
    sealing::Keys,
};
use commerce::{
    Money, RowId,
    cart::{Cart, CheckoutDetails, LineItem},
    clock::Timestamp,
};

#[derive(sqlx::FromRow)]
struct CartRow {
    id: String,
    market: String,
    locale: String,
    currency: String,
    details: String,
}

type Held = (Option<String>,);

#[derive(sqlx::FromRow)]
struct LineRow {
    sku: String,
    quantity: i64,
    seen_amount: Option<i64>,
    seen_currency: Option<String>,
    engravings: String,
}

/// The open cart of a token.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn find(tx: &mut Tx, token_hash: &str) -> Result<Option<Cart>, StorageError> {
    let row = sql!(
        tx,
        one CartRow,
        "SELECT id, market, locale, currency, details FROM carts WHERE token_hash = $1 AND status = 'open'",
        token_hash
    )?;
    with_lines(tx, row).await
}

/// As [`find`], and nobody else changes the cart until the end of the transaction.
///
/// # Errors
/// As [`find`].
pub async fn lock(tx: &mut Tx, token_hash: &str) -> Result<Option<Cart>, StorageError> {
    let row = sql!(
        tx,
        locked CartRow,
        "SELECT id, market, locale, currency, details FROM carts WHERE token_hash = $1 AND status = 'open'",
        token_hash
    )?;
    with_lines(tx, row).await
}

/// The cart of a token, open or not, and whether it has become an order.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn id_of(tx: &mut Tx, token_hash: &str) -> Result<Option<(RowId, bool)>, StorageError> {
    let row =
        sql!(tx, one(String, String), "SELECT id, status FROM carts WHERE token_hash = $1", token_hash)?;
    row.map(|(id, status)| Ok((Reading::new("carts", &id).text("id", &id)?, status == "ordered"))).transpose()
}

async fn with_lines(tx: &mut Tx, row: Option<CartRow>) -> Result<Option<Cart>, StorageError> {
    let Some(row) = row else { return Ok(None) };
    let lines = sql!(
        tx,
        all LineRow,
        "SELECT sku, quantity, seen_amount, seen_currency, engravings FROM cart_lines
         WHERE cart_id = $1 ORDER BY position",
        row.id.as_str()
    )?;
    let at = Reading::new("carts", &row.id);
    let keys = tx.keys();
    // What nobody can open any more is asked for again.
    let details = match keys.open(Place::CartDetails, &row.id, row.details) {
        Err(StorageError::Unopened { .. }) => "{}".to_owned(),
        details => details?,
    };
    Ok(Some(Cart {
        id: at.text("id", &row.id)?,
        market: at.text("market", &row.market)?,
        locale: at.text("locale", &row.locale)?,
        currency: at.text("currency", &row.currency)?,
        lines: lines.iter().map(|line| read_line(&row.id, line, &keys)).collect::<Result<_, _>>()?,
        details: at.json("details", &details)?,
    }))
}

fn read_line(cart: &str, line: &LineRow, keys: &Keys) -> Result<LineItem, StorageError> {
    let at = Reading::new("cart_lines", cart);
    let quantity = at.number("quantity", line.quantity)?;
    let seen_price = match (line.seen_amount, &line.seen_currency) {
        (Some(amount), Some(currency)) => Some(at.money("seen_currency", amount, currency)?),
        (None, None) => None,
        _ => return Err(at.corrupt("seen_amount")),
    };
    let sku = at.text("sku", &line.sku)?;
    let engravings =
        keys.open(Place::CartEngravings, &format!("{cart}:{}", line.sku), line.engravings.clone())?;
    Ok(LineItem {
        sku,
        quantity: quantity.try_into().map_err(|_| at.corrupt("quantity"))?,
        engravings: at.json("engravings", &engravings)?,
        seen_price,
    })
}

/// Writes a new cart with its lines.
///
/// # Errors
/// [`StorageError::Conflict`] when id or token are taken, or a variant stands on two lines.
pub async fn insert(tx: &mut Tx, cart: &Cart, token_hash: &str, now: Timestamp) -> Result<(), StorageError> {
    let details = details(tx, cart)?;
    sql!(
        tx,
        run "INSERT INTO carts
                 (id, token_hash, status, market, locale, currency, details, created_at, updated_at)
             VALUES ($1, $2, 'open', $3, $4, $5, $6, $7, $7)",
        cart.id.as_str(),
        token_hash,
        cart.market.as_str(),
        cart.locale.as_str(),
        cart.currency.code(),
        details,
        millis(now)
    )?;
    insert_lines(tx, cart).await
}

/// Writes an open cart as it is now: lines, answers, market, language and currency.
///
/// # Errors
/// [`StorageError::CartAlreadyOrdered`], [`StorageError::NotFound`] when it was deleted; nothing has changed then.
pub async fn save(tx: &mut Tx, cart: &Cart, now: Timestamp) -> Result<(), StorageError> {
    save_head(tx, cart, now).await?;
    sql!(tx, run "DELETE FROM cart_lines WHERE cart_id = $1", cart.id.as_str())?;
    insert_lines(tx, cart).await
}

/// As [`save`], for a cart that this transaction has read as `before`: only the lines that differ are written.
///
/// # Errors
/// As [`save`].
pub async fn save_changes(
    tx: &mut Tx,
    before: &Cart,
    cart: &Cart,
    now: Timestamp,
) -> Result<(), StorageError> {
    save_head(tx, cart, now).await?;
    for line in &before.lines {
        if !cart.lines.iter().any(|kept| kept.sku == line.sku) {
            let (cart, sku) = (cart.id.as_str(), line.sku.as_str());
            sql!(tx, run "DELETE FROM cart_lines WHERE cart_id = $1 AND sku = $2", cart, sku)?;
        }
    }
    for (at, line) in cart.lines.iter().enumerate() {
        if before.lines.get(at) != Some(line) {
            write_line(tx, cart, line, at).await?;
        }
    }
    Ok(())
}

/// The answers as they are written; of a cart in which nobody has answered there is nothing to hide.
fn details(tx: &Tx, cart: &Cart) -> Result<String, StorageError> {
    if cart.details == CheckoutDetails::default() {
        return Ok("{}".to_owned());
    }
    let renewed = tx.renewed(cart.id.as_str(), &cart.details);
    let text = to_json("carts", renewed.as_ref().unwrap_or(&cart.details))?;
    tx.sealed(Place::CartDetails, cart.id.as_str(), &text)
}

async fn save_head(tx: &mut Tx, cart: &Cart, now: Timestamp) -> Result<(), StorageError> {
    let details = details(tx, cart)?;
    let changed = sql!(
        tx,
        run "UPDATE carts SET market = $2, locale = $3, currency = $4, details = $5, updated_at = $6
             WHERE id = $1 AND status = 'open'",
        cart.id.as_str(),
        cart.market.as_str(),
        cart.locale.as_str(),
        cart.currency.code(),
        details,
        millis(now)
    )?;
    if changed == 0 { Err(not_open(tx, &cart.id).await?) } else { Ok(()) }
}

async fn insert_lines(tx: &mut Tx, cart: &Cart) -> Result<(), StorageError> {
    for (at, line) in cart.lines.iter().enumerate() {
        insert_line(tx, cart, line, at).await?;
    }
    Ok(())
}

fn engravings(tx: &Tx, cart: &Cart, line: &LineItem) -> Result<String, StorageError> {
    order_lines::sealed(tx, Place::CartEngravings, cart.id.as_str(), line.sku.as_str(), &line.engravings)
}

async fn insert_line(tx: &mut Tx, cart: &Cart, line: &LineItem, at: usize) -> Result<(), StorageError> {
    let engravings = engravings(tx, cart, line)?;
    sql!(
        tx,
        run "INSERT INTO cart_lines (cart_id, sku, position, quantity, seen_amount, seen_currency, engravings)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        cart.id.as_str(),
        line.sku.as_str(),
        i64::try_from(at).unwrap_or(i64::MAX),
        i64::from(line.quantity.get()),
        line.seen_price.map(|price| price.amount),
        line.seen_price.as_ref().map(|price: &Money| price.currency.code()),
        engravings
    )
    .map(drop)
}

async fn write_line(tx: &mut Tx, cart: &Cart, line: &LineItem, at: usize) -> Result<(), StorageError> {
    let engravings = engravings(tx, cart, line)?;
    sql!(
        tx,
        run "INSERT INTO cart_lines (cart_id, sku, position, quantity, seen_amount, seen_currency, engravings)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (cart_id, sku) DO UPDATE SET position = excluded.position, quantity = excluded.quantity,
                 seen_amount = excluded.seen_amount, seen_currency = excluded.seen_currency,
                 engravings = excluded.engravings",
        cart.id.as_str(),
        line.sku.as_str(),
        i64::try_from(at).unwrap_or(i64::MAX),
        i64::from(line.quantity.get()),
        line.seen_price.map(|price| price.amount),
        line.seen_price.as_ref().map(|price: &Money| price.currency.code()),
        engravings
    )
    .map(drop)
}

/// The quote that is held for a cart, as it was kept.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn held_quote(tx: &mut Tx, cart: &RowId) -> Result<Option<String>, StorageError> {
    let row = sql!(tx, one Held, "SELECT held_quote FROM carts WHERE id = $1", cart.as_str())?;
    Ok(row.and_then(|(held,)| held))
}

/// Keeps a quote for an open cart; an ordered one has no use for it.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn hold_quote(tx: &mut Tx, cart: &RowId, quote: &str) -> Result<(), StorageError> {
    let cart = cart.as_str();
    sql!(tx, run "UPDATE carts SET held_quote = $2 WHERE id = $1 AND status = 'open'", cart, quote).map(drop)
}

/// Closes a cart that has become an order, and forgets its answers and texts: they are the order's now.
///
/// # Errors
/// [`StorageError::CartAlreadyOrdered`] when it was closed before, [`StorageError::NotFound`] when it was deleted.
pub async fn close(tx: &mut Tx, cart: &RowId, now: Timestamp) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE carts SET status = 'ordered', details = '{}', updated_at = $2 WHERE id = $1 AND status = 'open'",
        cart.as_str(),
        millis(now)
    )?;
    if changed == 0 {
        return Err(not_open(tx, cart).await?);
    }
    sql!(tx, run "UPDATE cart_lines SET engravings = '[]' WHERE cart_id = $1 AND engravings <> '[]'", cart.as_str())
        .map(drop)
}

/// Why no open cart has this id.
async fn not_open(tx: &mut Tx, cart: &RowId) -> Result<StorageError, StorageError> {
    let row = sql!(tx, one(String,), "SELECT status FROM carts WHERE id = $1", cart.as_str())?;
    Ok(match row {
        Some(_) => StorageError::CartAlreadyOrdered,
        None => StorageError::NotFound { table: "carts" },
    })
}

/// Deletes the carts, open or ordered, that nobody has changed since `before`, and gives their number: what a
/// shopper typed and did not order is not ours to keep.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn delete_idle(tx: &mut Tx, before: Timestamp) -> Result<u64, StorageError> {
    sql!(tx, run "DELETE FROM carts WHERE updated_at < $1", millis(before))
}
