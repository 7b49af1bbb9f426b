//! The ledger of stock: every change of a level, what it was, and who or what caused it.

use super::StockLevel;
use crate::{LocationId, OrderNumber, Sku, clock::Timestamp};

/// What a change of stock was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    /// Pieces came in.
    Received,
    /// Pieces were promised to an order.
    Reserved,
    /// A promise was taken back.
    Released,
    /// Promised pieces left the house.
    Shipped,
    /// Pieces came back from a buyer and can be sold again.
    Returned,
    /// Pieces were counted, and there were more or fewer than the level said.
    Corrected,
    /// Pieces went from one location to another: two movements with the same cause.
    Moved,
}

impl MovementKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Received,
        Self::Reserved,
        Self::Released,
        Self::Shipped,
        Self::Returned,
        Self::Corrected,
        Self::Moved,
    ];

    /// The code in the database and in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Reserved => "reserved",
            Self::Released => "released",
            Self::Shipped => "shipped",
            Self::Returned => "returned",
            Self::Corrected => "corrected",
            Self::Moved => "moved",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who or what changed stock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// An order that was placed, given up, sent or given back.
    Order(OrderNumber),
    /// A file or a first filling, by its name.
    Import(String),
    /// Somebody, and what for.
    Person {
        /// Who.
        by: String,
        /// What for.
        reason: String,
    },
}

/// Who or what changes stock, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// Who or what.
    pub why: Why,
    /// When, to the millisecond.
    pub at: Timestamp,
}

impl Cause {
    /// An order is the cause.
    pub fn order(number: &OrderNumber, at: Timestamp) -> Self {
        Self { why: Why::Order(number.clone()), at }
    }

    /// A file or a first filling is the cause.
    pub fn import(name: impl Into<String>, at: Timestamp) -> Self {
        Self { why: Why::Import(name.into()), at }
    }

    /// Somebody is the cause.
    pub fn person(by: impl Into<String>, reason: impl Into<String>, at: Timestamp) -> Self {
        Self { why: Why::Person { by: by.into(), reason: reason.into() }, at }
    }
}

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The variant.
    pub sku: Sku,
    /// Where.
    pub location: LocationId,
    /// What it was.
    pub kind: MovementKind,
    /// So many more pieces in the house, or fewer.
    pub on_hand: i64,
    /// So many more pieces promised, or fewer.
    pub reserved: i64,
    /// The level after it.
    pub after: StockLevel,
    /// Who or what, and when.
    pub cause: Cause,
}
