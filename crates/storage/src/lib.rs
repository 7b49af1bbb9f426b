//! What is kept: sqlx over SQLite and PostgreSQL, and nothing of sqlx in what others see.
//!
//! A [`Db`] is opened by its URL and gives out transactions, [`Tx`]. Everything else is a function of a
//! transaction, so that what belongs together is written together. The same SQL runs on either engine; only
//! row locks and the claiming of outbox messages are spelled differently, because SQLite has one writer.
//!
//! What names a buyer is encrypted: a [`Db`] is given a [`Seal`] and values are sealed and opened in their rows. Without
//! one it reads and writes everything else.
//!
//! Times are kept to the millisecond. A row that cannot be read back is [`StorageError::Corrupt`].

#[macro_use]
mod sql;

mod db;
mod error;
mod order_lines;
mod reading;
mod seal;
mod sealing;

pub mod address_changes;
pub mod bought_together;
pub mod buyer_numbers;
pub mod carts;
pub mod catalog;
pub mod copies;
pub mod day_counts;
pub mod disputes;
pub mod downloads;
pub mod erasure;
pub mod figures;
pub mod generations;
pub mod keys;
pub mod order_events;
pub mod order_links;
pub mod order_messages;
pub mod orders;
pub mod outbox;
pub mod page_views;
pub mod papers;
pub mod parcels;
pub mod payees;
pub mod payments;
pub mod prices;
pub mod promises;
pub mod promotions;
pub mod rate_feed;
pub mod rates;
pub mod reconciliation;
pub mod refunds;
pub mod return_pictures;
pub mod returns;
pub mod risk;
pub mod sandbox_books;
pub mod stock;
pub mod stock_notices;
pub mod webhooks;

pub use db::{Db, SchemaState, Tx};
pub use error::StorageError;
pub use seal::{Place, Seal};
