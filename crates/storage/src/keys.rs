//! The keys of what is encrypted: how many values each holds, and values encrypted anew with the key of now.

use crate::{Place, Seal, StorageError, Tx, reading::Reading, seal::key_of};
use commerce::{
    Token,
    address::Address,
    buyer_number::Sealed,
    cart::CheckoutDetails,
    risk::{address_subject, mail_subject},
};

/// The columns that are encrypted. What is within another one goes with it.
pub const PLACES: [Place; 15] = [
    Place::OrderEmail,
    Place::OrderToken,
    Place::OrderAddress,
    Place::AddressDraft,
    Place::AddressBefore,
    Place::OrderEngravings,
    Place::CartEngravings,
    Place::CartDetails,
    Place::MessageText,
    Place::ReturnWhy,
    Place::ReturnPicture,
    Place::WebhookBody,
    Place::BuyerNumber,
    Place::Payee,
    Place::NoticeAddress,
];

/// How many values of a column have a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The column.
    pub place: Place,
    /// The name of the key; `None` where a value is in clear, or was encrypted before keys had names.
    pub key: Option<String>,
    /// How many values.
    pub values: u32,
}

/// Where a walk through the rows of a column has come to: the key of the last row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    text: String,
    number: i64,
}

impl Default for After {
    fn default() -> Self {
        Self { text: String::new(), number: i64::MIN }
    }
}

/// What became of some rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Renewed {
    /// Where to go on; `None` at the end of the column.
    pub after: Option<After>,
    /// How many values have the key of now.
    pub values: u32,
    /// The rows whose values cannot be opened: they stay as they are.
    pub unopened: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    text: String,
    number: i64,
    named: String,
    value: String,
}

/// The statements of each column: its table, its name, the key of its rows as a text and a number, what comes after one, which
/// one it is, the order of them, and what its values are bound to.
macro_rules! columns {
    ($($place:ident: $table:literal . $column:literal, [$text:literal, $number:literal], $past:literal, $at:literal,
        $order:literal, $named:literal;)*) => {
        async fn rows(
            tx: &mut Tx,
            place: Place,
            after: &After,
            current: &str,
            limit: u32,
        ) -> Result<Vec<Row>, StorageError> {
            match place {
                $(Place::$place => {
                    const TEXT: &str = concat!(
                        "SELECT ", $text, " AS text, ", $number, " AS number, ", $named, " AS named, ", $column,
                        " AS value FROM ", $table, " WHERE ", $past, " AND ", $column, " <> '' AND ", $column,
                        " NOT IN ('{}', '[]') AND ", $column, " NOT LIKE $3 ORDER BY ", $order, " LIMIT $4"
                    );
                    // Who holds a row is not waited for: it is taken the next time.
                    const LOCKED: &str = concat!(
                        "SELECT ", $text, " AS text, ", $number, " AS number, ", $named, " AS named, ", $column,
                        " AS value FROM ", $table, " WHERE ", $past, " AND ", $column, " <> '' AND ", $column,
                        " NOT IN ('{}', '[]') AND ", $column, " NOT LIKE $3 ORDER BY ", $order,
                        " LIMIT $4 FOR UPDATE SKIP LOCKED"
                    );
                    sql!(@ tx, fetch_all, Row, TEXT, LOCKED, after.text.as_str(), after.number, current, i64::from(limit))
                })*
                Place::CartNumber => Ok(Vec::new()),
            }
        }

        async fn write(tx: &mut Tx, place: Place, row: &Row, value: &str) -> Result<u64, StorageError> {
            match place {
                $(Place::$place => {
                    const TEXT: &str = concat!(
                        "UPDATE ", $table, " SET ", $column, " = $3 WHERE ", $at, " AND ", $column, " = $4"
                    );
                    sql!(tx, run TEXT, row.text.as_str(), row.number, value, row.value.as_str())
                })*
                Place::CartNumber => Ok(0),
            }
        }

        async fn counted(tx: &mut Tx, place: Place) -> Result<Vec<(String, i64)>, StorageError> {
            match place {
                $(Place::$place => {
                    const TEXT: &str = concat!(
                        "SELECT CASE WHEN ", $column, " LIKE 'key:________:%' THEN SUBSTR(", $column,
                        ", 5, 8) ELSE '' END AS name, COUNT(*) FROM ", $table, " WHERE ", $column, " <> '' AND ",
                        $column, " NOT IN ('{}', '[]') GROUP BY 1 ORDER BY 1"
                    );
                    sql!(tx, all(String, i64), TEXT)
                })*
                Place::CartNumber => Ok(Vec::new()),
            }
        }
    };
}

columns! {
    OrderEmail: "orders"."email", ["id", "CAST(0 AS BIGINT)"], "id > $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "id = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id", "id";
    OrderToken: "orders"."token", ["id", "CAST(0 AS BIGINT)"], "id > $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "id = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id", "id";
    OrderAddress: "orders"."address", ["id", "CAST(0 AS BIGINT)"], "id > $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "id = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id", "id";
    AddressDraft: "address_drafts"."address", ["order_id", "CAST(0 AS BIGINT)"],
        "order_id > $1 AND CAST($2 AS BIGINT) IS NOT NULL", "order_id = $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "order_id", "order_id";
    AddressBefore: "address_changes"."address", ["order_id", "number"], "(order_id, number) > ($1, $2)",
        "order_id = $1 AND number = $2", "order_id, number", "order_id || ':' || CAST(number AS TEXT)";
    OrderEngravings: "order_lines"."engravings", ["order_id", "position"], "(order_id, position) > ($1, $2)",
        "order_id = $1 AND position = $2", "order_id, position", "order_id || ':' || sku";
    CartEngravings: "cart_lines"."engravings", ["cart_id || ':' || sku", "CAST(0 AS BIGINT)"],
        "cart_id || ':' || sku > $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "cart_id || ':' || sku = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "cart_id || ':' || sku",
        "cart_id || ':' || sku";
    CartDetails: "carts"."details", ["id", "CAST(0 AS BIGINT)"], "id > $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "id = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id", "id";
    MessageText: "order_messages"."text", ["order_id", "number"], "(order_id, number) > ($1, $2)",
        "order_id = $1 AND number = $2", "order_id, number", "order_id || ':' || CAST(number AS TEXT)";
    ReturnWhy: "returns"."why", ["order_id", "number"], "(order_id, number) > ($1, $2)",
        "order_id = $1 AND number = $2", "order_id, number", "order_id || ':' || CAST(number AS TEXT)";
    // A return has fewer than four pictures.
    ReturnPicture: "return_pictures"."picture", ["order_id", "number * 4 + position"],
        "(order_id, number * 4 + position) > ($1, $2)", "order_id = $1 AND number * 4 + position = $2",
        "order_id, number, position",
        "order_id || ':' || CAST(number AS TEXT) || ':' || CAST(position AS TEXT)";
    WebhookBody: "webhook_events"."body", ["''", "id"], "CAST($1 AS TEXT) IS NOT NULL AND id > $2",
        "CAST($1 AS TEXT) IS NOT NULL AND id = $2", "id", "gateway || ':' || event_id";
    BuyerNumber: "buyer_numbers"."sealed", ["order_id", "CAST(0 AS BIGINT)"],
        "order_id > $1 AND CAST($2 AS BIGINT) IS NOT NULL", "order_id = $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "order_id", "order_id";
    Payee: "payees"."sealed", ["refund_id", "CAST(0 AS BIGINT)"],
        "refund_id > $1 AND CAST($2 AS BIGINT) IS NOT NULL", "refund_id = $1 AND CAST($2 AS BIGINT) IS NOT NULL",
        "refund_id", "refund_id";
    NoticeAddress: "stock_notices"."sealed", ["id", "CAST(0 AS BIGINT)"],
        "id > $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id = $1 AND CAST($2 AS BIGINT) IS NOT NULL", "id", "id";
}

/// How many values each key holds, column by column. Reads all of them: for the operator's commands.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn held(tx: &mut Tx) -> Result<Vec<Held>, StorageError> {
    let mut held = Vec::new();
    for place in PLACES {
        let at = Reading::new(place.table(), "a key");
        for (name, values) in counted(tx, place).await? {
            let key = (!name.is_empty()).then_some(name);
            held.push(Held { place, key, values: at.number(place.column(), values)? });
        }
    }
    Ok(held)
}

/// Encrypts at most `limit` values of a column with the key of now, those after a row that have another one or none, and the
/// marks with them by which their rows are found. What somebody changes at the same time is left to him.
///
/// # Errors
/// [`StorageError::Database`], [`StorageError::Busy`], or [`StorageError::NoKey`].
pub async fn renew(tx: &mut Tx, place: Place, after: &After, limit: u32) -> Result<Renewed, StorageError> {
    let seal = tx.1.clone().ok_or(StorageError::NoKey { table: place.table() })?;
    let current = format!("key:{}:%", seal.key());
    let rows = rows(tx, place, after, &current, limit).await?;
    let mut renewed = Renewed::default();
    if usize::try_from(limit).is_ok_and(|limit| rows.len() == limit) {
        renewed.after = rows.last().map(|row| After { text: row.text.clone(), number: row.number });
    }
    for row in rows {
        let Some(text) = opened(&seal, place, &row) else {
            renewed.unopened.push(row.named);
            continue;
        };
        let text = if place == Place::CartDetails { with_number(&seal, &row.named, text) } else { text };
        let value = seal.seal(place, &row.named, &text).0;
        if write(tx, place, &row, &value).await? > 0 {
            renewed.values = renewed.values.saturating_add(1);
            mark_anew(tx, &seal, place, &row.named, &text).await?;
        }
    }
    Ok(renewed)
}

/// What was encrypted, or is in clear where that was never encrypted.
fn opened(seal: &Seal, place: Place, row: &Row) -> Option<String> {
    let was_never_clear =
        matches!(place, Place::BuyerNumber | Place::Payee | Place::NoticeAddress | Place::ReturnPicture);
    if key_of(&row.value).is_none() && !was_never_clear {
        return Some(row.value.clone());
    }
    seal.open(place, &row.named, &Sealed(row.value.clone()))
}

/// The number for customs that is encrypted within the answers of a checkout. One that cannot be opened stays, and is asked
/// for again.
fn with_number(seal: &Seal, cart: &str, text: String) -> String {
    let Ok(mut details) = serde_json::from_str::<CheckoutDetails>(&text) else { return text };
    let number = details.buyer_number.as_ref().and_then(|number| seal.open(Place::CartNumber, cart, number));
    let Some(number) = number else { return text };
    details.buyer_number = Some(seal.seal(Place::CartNumber, cart, &number));
    serde_json::to_string(&details).unwrap_or(text)
}

/// The marks that are made of a value.
async fn mark_anew(
    tx: &mut Tx,
    seal: &Seal,
    place: Place,
    row: &str,
    text: &str,
) -> Result<(), StorageError> {
    match place {
        Place::OrderEmail => {
            let [mark, _] = tx.email_marks(text)?;
            sql!(tx, run "UPDATE orders SET email_mark = $2 WHERE id = $1", row, mark)?;
            risk_mark(tx, seal, row, "email", &mail_subject(text)).await
        }
        Place::OrderToken => {
            let token: Token = Reading::new("orders", row).text("token", text)?;
            sql!(tx, run "UPDATE orders SET token_digest = $2 WHERE id = $1", row, token.digest()).map(drop)
        }
        Place::OrderAddress => {
            let door = serde_json::from_str::<Address>(text).ok().as_ref().and_then(address_subject);
            match door {
                Some(door) => risk_mark(tx, seal, row, "address", &door).await,
                None => Ok(()),
            }
        }
        Place::NoticeAddress => {
            let (mark, before) = notice_marks(seal, text);
            sql!(
                tx,
                run "UPDATE stock_notices SET mark = $2 WHERE id = $1 AND mark = $3 AND NOT EXISTS (
                         SELECT 1 FROM stock_notices other WHERE other.sku = stock_notices.sku AND other.mark = $2)",
                row,
                mark,
                before
            )
            .map(drop)
        }
        _ => Ok(()),
    }
}

/// The mark by which a notice is found by its address, in whatever case its letters are, and the one that the secret before
/// has made.
pub fn notice_marks(seal: &Seal, email: &str) -> (String, String) {
    const NOTICE: &str = "stock-notice";
    let email = email.to_lowercase();
    (seal.mark(NOTICE, &email), seal.mark_before(NOTICE, &email))
}

/// Of cards and networks nothing is kept of which a mark could be made anew: theirs end at their own time.
async fn risk_mark(
    tx: &mut Tx,
    seal: &Seal,
    order: &str,
    kind: &str,
    subject: &str,
) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE risk_marks SET mark = $3 WHERE order_id = $1 AND kind = $2 AND mark = $4",
        order,
        kind,
        seal.mark(kind, subject),
        seal.mark_before(kind, subject)
    )
    .map(drop)
}
