//! The rules of trade, in pure Rust: no IO, no async, no clock, no floats.
//!
//! Facts about the world (markets, methods, tax) are plain data handed in as [`World`]; time and chance are
//! arguments. A rule here cannot fail for an outside reason and can be tested at any date.

pub mod ids;
pub mod money;

pub use ids::*;
pub use money::{Currency, Money, MoneyError};
