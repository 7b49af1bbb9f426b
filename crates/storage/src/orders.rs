//! Orders and their lines. Everything but the status, and until it is packed where it goes, stays as it was written.

use crate::{
    Place, StorageError, Tx,
    db::Engine,
    order_lines,
    reading::{Reading, millis, to_json},
    sealing::Keys,
};
use commerce::{
    Money, OrderNumber, RowId, Token,
    address::{Address, AddressField},
    clock::Timestamp,
    download::Supply,
    order::{Order, OrderLine, OrderStatus},
};

#[derive(sqlx::FromRow)]
struct OrderRow {
    id: String,
    number: String,
    token: String,
    cart_id: String,
    status: String,
    market: String,
    locale: String,
    currency: String,
    email: String,
    address: String,
    country: String,
    region: String,
    totals: String,
    vat_check: Option<String>,
    rate_notes: String,
    method: String,
    placed_at: i64,
    consent: Option<String>,
    supply: Option<String>,
}

impl OrderRow {
    fn read(self, lines: Vec<OrderLine>, keys: &Keys) -> Result<Order, StorageError> {
        let at = Reading::new("orders", &self.id);
        let address = keys.open(Place::OrderAddress, &self.id, self.address.clone())?;
        let address = at.json("address", &address)?;
        let email = keys.open(Place::OrderEmail, &self.id, self.email.clone())?;
        let token = at.text("token", &keys.open(Place::OrderToken, &self.id, self.token.clone())?)?;
        self.with_buyer(lines, token, email, address)
    }

    /// Without what names its buyer or leads to her: nothing is opened.
    fn read_closed(self, lines: Vec<OrderLine>) -> Result<Order, StorageError> {
        let mut address = Address::new(Reading::new("orders", &self.id).text("country", &self.country)?);
        address.set(AddressField::Region, &self.region);
        self.with_buyer(lines, Token::blank(), String::new(), address)
    }

    fn with_buyer(
        self,
        lines: Vec<OrderLine>,
        token: Token,
        email: String,
        address: Address,
    ) -> Result<Order, StorageError> {
        let at = Reading::new("orders", &self.id);
        Ok(Order {
            id: at.text("id", &self.id)?,
            number: at.text("number", &self.number)?,
            token,
            cart: at.text("cart_id", &self.cart_id)?,
            status: OrderStatus::from_code(&self.status).ok_or_else(|| at.corrupt("status"))?,
            market: at.text("market", &self.market)?,
            locale: at.text("locale", &self.locale)?,
            currency: at.text("currency", &self.currency)?,
            address,
            lines,
            totals: at.json("totals", &self.totals)?,
            vat_check: self.vat_check.as_deref().map(|text| at.json("vat_check", text)).transpose()?,
            rate_notes: at.json("rate_notes", &self.rate_notes)?,
            method: at.text("method", &self.method)?,
            placed_at: at.time("placed_at", self.placed_at)?,
            consent: self.consent.as_deref().map(|text| at.json("consent", text)).transpose()?,
            supply: self.supply.as_deref().map(|text| at.json("supply", text)).transpose()?,
            email,
        })
    }
}

/// Writes an order and its lines. When the cart has been ordered before nothing is written, and the transaction
/// can go on to look the first order up.
///
/// # Errors
/// [`StorageError::CartAlreadyOrdered`]; [`StorageError::Conflict`] when id, number or token are taken;
/// [`StorageError::Corrupt`] when a line is not in the order's currency.
pub async fn insert(tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    let foreign = |money: Money| money.currency != order.currency;
    if order.lines.iter().any(|line| foreign(line.unit_price) || foreign(line.total)) {
        return Err(Reading::new("order_lines", order.id.as_str()).corrupt("currency"));
    }
    // PostgreSQL gives a transaction up after an error, SQLite does not; from a savepoint it goes on as well.
    if matches!(tx.0, Engine::Sqlite(_)) {
        return insert_rows(tx, order).await;
    }
    sql!(tx, run "SAVEPOINT new_order")?;
    let written = insert_rows(tx, order).await;
    if written.is_err() {
        sql!(tx, run "ROLLBACK TO SAVEPOINT new_order")?;
    }
    sql!(tx, run "RELEASE SAVEPOINT new_order")?;
    written
}

async fn insert_rows(tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    let email = tx.sealed(Place::OrderEmail, order.id.as_str(), &order.email)?;
    let address = tx.sealed(Place::OrderAddress, order.id.as_str(), &to_json("orders", &order.address)?)?;
    let token = tx.sealed(Place::OrderToken, order.id.as_str(), order.token.as_str())?;
    let [mark, _] = tx.email_marks(&order.email)?;
    sql!(
        tx,
        run "INSERT INTO orders (id, number, token, cart_id, status, market, locale, currency, email, address,
                 totals, vat_check, rate_notes, method, placed_at, updated_at, promotion, consent, supply, email_mark,
                 country, region, token_digest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15, $16, $17, $18, $19, $20,
                 $21, $22)",
        order.id.as_str(),
        order.number.as_str(),
        token,
        order.cart.as_str(),
        order.status.code(),
        order.market.as_str(),
        order.locale.as_str(),
        order.currency.code(),
        email,
        address,
        to_json("orders", &order.totals)?,
        order.vat_check.as_ref().map(|check| to_json("orders", check)).transpose()?,
        to_json("orders", &order.rate_notes)?,
        order.method.as_str(),
        millis(order.placed_at),
        order.totals.discount.as_ref().map(|discount| discount.promotion.as_str()),
        order.consent.as_ref().map(|consent| to_json("orders", consent)).transpose()?,
        order.supply.as_ref().map(|supply| to_json("orders", supply)).transpose()?,
        (!order.email.is_empty()).then_some(mark),
        order.address.country.as_str(),
        order.address.get(AddressField::Region),
        order.token.digest()
    )?;
    order_lines::insert(tx, order).await
}

/// The id of the order that was placed last.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn newest(tx: &mut Tx) -> Result<Option<RowId>, StorageError> {
    let row = sql!(tx, one(String,), "SELECT id FROM orders ORDER BY placed_at DESC, id DESC LIMIT 1")?;
    row.map(|(id,)| Reading::new("orders", &id).text("id", &id)).transpose()
}

/// The order whose link holds this token; one in clear, from before it was encrypted, is found as it is.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`]; [`StorageError::Unopened`] when the key is gone by which its buyer
/// is read.
pub async fn by_token(tx: &mut Tx, token: &Token) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE token_digest = $1 OR token = $2", token.digest(), token.as_str())?;
    with_lines(tx, row).await
}

/// An order by its key.
///
/// # Errors
/// As [`by_token`].
pub async fn by_id(tx: &mut Tx, id: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE id = $1", id.as_str())?;
    with_lines(tx, row).await
}

/// Holds an order until the end of the transaction, and gives it as it is from then on. Whoever changes an order, its
/// payments, its refunds and their accounts, or what is thought of it, holds the order before everything else; what
/// orders share comes after it, first a promotion, then the stock by SKU and location, then the generations. So nobody
/// waits for somebody who waits for him.
///
/// # Errors
/// As [`by_token`].
pub async fn lock(tx: &mut Tx, id: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, locked OrderRow, "SELECT * FROM orders WHERE id = $1", id.as_str())?;
    with_lines(tx, row).await
}

/// As [`lock`], without what names its buyer or leads to her, which nobody opens: her address is country and region, that
/// for her mail is empty, and the secret of her link leads nowhere.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn lock_closed(tx: &mut Tx, id: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, locked OrderRow, "SELECT * FROM orders WHERE id = $1", id.as_str())?;
    closed(tx, row).await
}

/// As [`by_id`], and closed as in [`lock_closed`].
///
/// # Errors
/// As [`lock_closed`].
pub async fn by_id_closed(tx: &mut Tx, id: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE id = $1", id.as_str())?;
    closed(tx, row).await
}

/// As [`lock`], the order of a payment.
///
/// # Errors
/// As [`by_token`].
pub async fn lock_of_payment(tx: &mut Tx, session: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(
        tx,
        locked OrderRow,
        "SELECT * FROM orders WHERE id = (SELECT order_id FROM payment_sessions WHERE id = $1)",
        session.as_str()
    )?;
    with_lines(tx, row).await
}

/// An order by the number that people read out.
///
/// # Errors
/// As [`by_token`].
pub async fn by_number(tx: &mut Tx, number: &OrderNumber) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE number = $1", number.as_str())?;
    with_lines(tx, row).await
}

/// As [`by_number`], and closed as in [`lock_closed`].
///
/// # Errors
/// As [`lock_closed`].
pub async fn by_number_closed(tx: &mut Tx, number: &OrderNumber) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE number = $1", number.as_str())?;
    closed(tx, row).await
}

/// The order that a cart has become.
///
/// # Errors
/// As [`by_token`].
pub async fn by_cart(tx: &mut Tx, cart: &RowId) -> Result<Option<Order>, StorageError> {
    let row = sql!(tx, one OrderRow, "SELECT * FROM orders WHERE cart_id = $1", cart.as_str())?;
    with_lines(tx, row).await
}

async fn with_lines(tx: &mut Tx, row: Option<OrderRow>) -> Result<Option<Order>, StorageError> {
    let Some(row) = row else { return Ok(None) };
    let keys = tx.keys();
    let lines = order_lines::of_order(tx, &row.id, Some(&keys)).await?;
    row.read(lines, &keys).map(Some)
}

async fn closed(tx: &mut Tx, row: Option<OrderRow>) -> Result<Option<Order>, StorageError> {
    let Some(row) = row else { return Ok(None) };
    let lines = order_lines::of_order(tx, &row.id, None).await?;
    row.read_closed(lines).map(Some)
}

/// Changes the status if it still is `from`; whether it was. Of two that try, one does.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_status(
    tx: &mut Tx,
    id: &RowId,
    from: OrderStatus,
    to: OrderStatus,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE orders SET status = $3, updated_at = $4 WHERE id = $1 AND status = $2",
        id.as_str(),
        from.code(),
        to.code(),
        millis(now)
    )?;
    Ok(changed > 0)
}

/// The ids of the orders that are paid, the oldest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn paid(tx: &mut Tx) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(tx, all(String,), "SELECT id FROM orders WHERE status = 'paid' ORDER BY placed_at, id")?;
    rows.into_iter().map(|(id,)| Reading::new("orders", &id).text("id", &id)).collect()
}

/// The orders placed from a moment on and before another, the oldest first.
///
/// # Errors
/// As [`by_token`].
pub async fn between(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Order>, StorageError> {
    let keys = tx.keys();
    placed(tx, from, to, Some(&keys), |row, lines| row.read(lines, &keys)).await
}

/// As [`between`], each closed as in [`lock_closed`].
///
/// # Errors
/// As [`lock_closed`].
pub async fn between_closed(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Order>, StorageError> {
    placed(tx, from, to, None, OrderRow::read_closed).await
}

async fn placed(
    tx: &mut Tx,
    from: Timestamp,
    to: Timestamp,
    keys: Option<&Keys>,
    read: impl Fn(OrderRow, Vec<OrderLine>) -> Result<Order, StorageError>,
) -> Result<Vec<Order>, StorageError> {
    let (from, to) = (millis(from), millis(to));
    let rows = sql!(
        tx,
        all OrderRow,
        "SELECT * FROM orders WHERE placed_at >= $1 AND placed_at < $2 ORDER BY placed_at, id",
        from,
        to
    )?;
    let mut lines_of = order_lines::placed(tx, from, to, keys).await?;
    let mut with_lines = |row: OrderRow| {
        let lines = lines_of.remove(&row.id).unwrap_or_default();
        read(row, lines)
    };
    rows.into_iter().map(&mut with_lines).collect()
}

/// Keeps where an order goes from now on, what it costs, and by which exchange rates. The order is held.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_destination(tx: &mut Tx, order: &Order, now: Timestamp) -> Result<(), StorageError> {
    let address = tx.sealed(Place::OrderAddress, order.id.as_str(), &to_json("orders", &order.address)?)?;
    sql!(
        tx,
        run "UPDATE orders SET address = $2, totals = $3, rate_notes = $4, updated_at = $5, country = $6, region = $7
             WHERE id = $1",
        order.id.as_str(),
        address,
        to_json("orders", &order.totals)?,
        to_json("orders", &order.rate_notes)?,
        millis(now),
        order.address.country.as_str(),
        order.address.get(AddressField::Region)
    )
    .map(drop)
}

/// Keeps what shows where an order's files were sold to. The order is held.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn set_supply(tx: &mut Tx, id: &RowId, supply: &Supply) -> Result<(), StorageError> {
    let supply = to_json("orders", supply)?;
    sql!(tx, run "UPDATE orders SET supply = $2 WHERE id = $1", id.as_str(), supply).map(drop)
}
