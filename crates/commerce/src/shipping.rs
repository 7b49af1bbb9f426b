//! Ways of shipping as a market configures them, and what one costs for an order.

use crate::{
    Currency, Money, ShippingMethodId,
    delivery::Arrival,
    exchange::{Conversion, ConversionError, MarketRates, RateNote},
};
use serde::{Deserialize, Serialize};

/// How a parcel is carried, as far as rules about goods tell one way from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carriage {
    /// On wheels.
    Road,
    /// By ship.
    Sea,
    /// In an aircraft, if only for a part of the way.
    Air,
    /// As mail, under the rules of the Universal Postal Union.
    Post,
}

/// A configured way of shipping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippingMethod {
    /// Its code; the words are `shipping-…` in the locale files.
    pub id: ShippingMethodId,
    /// What it costs.
    pub price: Money,
    /// From this sum of goods on it costs nothing.
    pub free_from: Option<Money>,
    /// Working days until arrival: the soonest and the latest.
    pub days: (u16, u16),
    /// How it carries; empty where nobody has said it, and then no rule about carriage holds.
    pub by: Vec<Carriage>,
}

/// What a way of shipping costs for one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippingRate {
    /// The way.
    pub method: ShippingMethodId,
    /// Its price in the order's currency.
    pub price: Money,
    /// The rate, when it is configured in another currency.
    pub note: Option<RateNote>,
    /// Working days until arrival: the soonest and the latest.
    pub days: (u16, u16),
    /// The days between which it is expected at the door. None for what is downloaded.
    #[serde(default)]
    pub arrival: Option<Arrival>,
    /// The age that the carrier asks for at the door.
    #[serde(default)]
    pub age_check: Option<u8>,
}

/// The code of the way in which digital goods come; the words are `shipping-download`.
pub const DOWNLOAD: &str = "download";

impl ShippingRate {
    /// What is downloaded comes at once and for nothing.
    pub fn download(currency: Currency) -> Option<Self> {
        Some(Self {
            method: DOWNLOAD.parse().ok()?,
            price: Money::zero(currency),
            note: None,
            days: (0, 0),
            arrival: None,
            age_check: None,
        })
    }

    /// Whether nothing is shipped.
    pub fn is_download(&self) -> bool {
        self.method.as_str() == DOWNLOAD
    }
}

impl ShippingMethod {
    /// The rate for an order of `goods`, in the currency of the goods.
    ///
    /// # Errors
    /// [`ConversionError`] when the configured currency cannot be converted.
    pub fn rate(&self, goods: Money, rates: MarketRates<'_>) -> Result<ShippingRate, ConversionError> {
        let conversion = if self.is_free(goods, rates)? {
            Conversion { money: Money::zero(goods.currency), note: None }
        } else {
            rates.convert(self.price, goods.currency)?
        };
        Ok(ShippingRate {
            method: self.id.clone(),
            price: conversion.money,
            note: conversion.note,
            days: self.days,
            arrival: None,
            age_check: None,
        })
    }

    /// The sum of goods from which shipping is free, in the given currency.
    ///
    /// # Errors
    /// [`ConversionError`] when the configured currency cannot be converted.
    pub fn free_from_in(
        &self,
        currency: Currency,
        rates: MarketRates<'_>,
    ) -> Result<Option<Money>, ConversionError> {
        self.free_from.map(|sum| rates.convert(sum, currency).map(|c| c.money)).transpose()
    }

    fn is_free(&self, goods: Money, rates: MarketRates<'_>) -> Result<bool, ConversionError> {
        let threshold = self.free_from_in(goods.currency, rates)?;
        Ok(threshold.is_some_and(|threshold| goods.amount >= threshold.amount))
    }
}
