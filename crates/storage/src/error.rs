//! What can go wrong with the database, and the one place where a constraint becomes a word of the trade.

use commerce::Sku;
use sqlx::error::{DatabaseError, ErrorKind};
use std::error::Error;

/// Why the database did not do it. Texts name tables and columns, never their contents.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database failed, or could not be reached.
    #[error("the database failed: {0}")]
    Database(#[source] Box<dyn Error + Send + Sync>),
    /// Another transaction was in the way; the same one may work when it is tried again.
    #[error("the database is busy: {0}")]
    Busy(#[source] Box<dyn Error + Send + Sync>),
    /// The schema could not be brought up to date.
    #[error("the migration failed: {0}")]
    Migration(#[source] Box<dyn Error + Send + Sync>),
    /// A row cannot be read back, or could not be if it were written.
    #[error("a row of {table} is corrupt: {what}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key and column.
        what: String,
    },
    /// A value was encrypted with a key that is not at hand, or for another row.
    #[error("a value of {table} cannot be opened: {what}")]
    Unopened {
        /// The table.
        table: &'static str,
        /// The row's key and column, and the name of the value's key.
        what: String,
    },
    /// What is personal cannot be written or looked for without a key.
    #[error("there is no key to encrypt what is personal in {table}")]
    NoKey {
        /// The table.
        table: &'static str,
    },
    /// Fewer pieces can be had than were asked for.
    #[error("{sku} is out of stock")]
    OutOfStock {
        /// The variant.
        sku: Sku,
    },
    /// The cart has become an order already.
    #[error("the cart is ordered already")]
    CartAlreadyOrdered,
    /// A rule of the database forbids the change.
    #[error("the change breaks {constraint}")]
    Conflict {
        /// The name of the rule in the migrations; `{table}_pkey` for a key that is taken, `foreign key` for a
        /// reference to nothing.
        constraint: String,
    },
    /// The row that was to be changed is not there.
    #[error("no such row in {table}")]
    NotFound {
        /// The table.
        table: &'static str,
    },
    /// The URL names no database that we know: its scheme, or what is missing. Never the URL itself, which may
    /// hold a password.
    #[error("`{0}` is not supported: sqlite://path/to/file.db or postgres://user@host/name")]
    UnsupportedUrl(String),
}

/// SQLite names the columns of a broken UNIQUE, PostgreSQL its name.
const UNIQUE_COLUMNS: [(&str, &str); 12] = [
    ("variants.product_id, variants.position", "one_variant_a_position"),
    ("product_texts.locale, product_texts.slug", "one_slug_a_locale"),
    ("carts.token_hash", "one_cart_a_token"),
    ("orders.number", "one_order_a_number"),
    ("orders.token", "one_order_a_token"),
    ("orders.token_digest", "one_order_a_digest"),
    ("orders.cart_id", "one_order_a_cart"),
    ("webhook_events.gateway, webhook_events.event_id", "one_event_a_gateway"),
    ("outbox.dedupe", "one_message_a_dedupe"),
    ("papers.order_id, papers.version", "one_invoice_a_version"),
    ("refunds.order_id, refunds.number", "one_refund_a_number"),
    ("refunded_pieces.order_id, refunded_pieces.sku, refunded_pieces.piece", "one_refund_a_piece"),
];

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        if let sqlx::Error::Database(fault) = &error {
            if let Some(constraint) = broken_constraint(fault.as_ref()) {
                return match constraint.as_str() {
                    "one_order_a_cart" => Self::CartAlreadyOrdered,
                    _ => Self::Conflict { constraint },
                };
            }
            if is_transient(fault.as_ref()) {
                return Self::Busy(error.into());
            }
        }
        match error {
            sqlx::Error::PoolTimedOut => Self::Busy(error.into()),
            error => Self::Database(error.into()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StorageError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Migration(error.into())
    }
}

/// The name of the constraint that a statement broke, the same on either engine: as the migrations have it, else
/// `{table}_pkey`, and `foreign key` for a reference to nothing.
fn broken_constraint(fault: &dyn DatabaseError) -> Option<String> {
    let kind = fault.kind();
    if matches!(kind, ErrorKind::Other) {
        return None;
    }
    if matches!(kind, ErrorKind::ForeignKeyViolation) {
        return Some("foreign key".to_owned());
    }
    if let Some(name) = fault.constraint() {
        return Some(name.to_owned());
    }
    let text = fault.message().rsplit_once(": ").map_or(fault.message(), |(_, name)| name);
    let known = UNIQUE_COLUMNS.iter().find(|(columns, _)| *columns == text).map(|&(_, name)| name.to_owned());
    Some(known.unwrap_or_else(|| match (kind, text.split_once('.')) {
        (ErrorKind::UniqueViolation, Some((table, _))) => format!("{table}_pkey"),
        _ => text.to_owned(),
    }))
}

/// Serialization failure, deadlock and lock timeout on PostgreSQL; SQLITE_BUSY and SQLITE_LOCKED, whose
/// extended codes keep the plain one in the low byte.
fn is_transient(fault: &dyn DatabaseError) -> bool {
    let Some(code) = fault.code() else { return false };
    match code.parse::<i32>() {
        Ok(sqlite) if code.len() < 5 => matches!(sqlite & 0xff, 5 | 6),
        _ => matches!(code.as_ref(), "40001" | "40P01" | "55P03"),
    }
}
