//! The rules of trade, in pure Rust: no IO, no async, no clock, no floats.
//!
//! Facts about the world (markets, methods, tax) are plain data handed in as [`World`]; time and chance are
//! arguments. A rule here cannot fail for an outside reason and can be tested at any date.

pub mod iban;
pub mod ids;
pub mod money;

pub mod address;
pub mod buyer_number;
pub mod cart;
pub mod catalog;
pub mod checkout;
pub mod clock;
pub mod customs;
pub mod dated;
pub mod delivery;
pub mod download;
pub mod engraving;
pub mod exchange;
pub mod few;
pub mod inventory;
pub mod landed_cost;
pub mod market;
pub mod merchant;
pub mod message;
pub mod order;
pub mod order_event;
pub mod paper;
pub mod parcel;
pub mod payee;
pub mod payment;
pub mod payment_code;
pub mod picture;
pub mod price_list;
pub mod pricing;
pub mod promotion;
pub mod refund;
pub mod restriction;
pub mod retention;
pub mod return_request;
pub mod risk;
pub mod shipping;
pub mod tax_rates;
mod typing;
pub mod vat_number;
pub mod world;

pub use ids::*;
pub use money::{Currency, Money, MoneyError};
pub use world::World;
