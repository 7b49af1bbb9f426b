//! A shop for one story: real workflows and a real database, with an outside that does what the story says.

pub mod engines;
mod gateway;
mod goods;
mod outside;
#[path = "../../../storage/tests/support/postgres.rs"]
pub mod postgres;
mod shop;
mod world;

pub use gateway::{Answer, reference, webhook_body};
pub use goods::{
    BOWL, CUP, TEAPOT, eur, first_stock, jpy, picture, price, prices, product, products, rates, texts, usd,
};
pub use shop::{SECRET, TestShop, describe};
pub use world::{HEAVIEST, since, world};

use std::{fmt::Debug, str::FromStr};

/// A name of the trade from its text.
pub fn id<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse().unwrap()
}
