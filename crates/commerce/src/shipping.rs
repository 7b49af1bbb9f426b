//! Ways of shipping: what carriers take for a parcel, what a market makes of it, and what an order pays.

mod customs_days;
mod rate_card;

pub use customs_days::CustomsDays;
pub use rate_card::{
    Bracket, BracketFault, Brackets, Insurance, Load, NotCarried, ParcelRate, RateCard, ShippingError,
    ShippingMethod, ValueTier, Zone, ZoneRate,
};

use crate::{
    Currency, MarketId, Money, ShippingMethodId,
    customs::Terms,
    delivery::Arrival,
    exchange::{ConversionError, MarketRates, RateNote},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// The code of the way in which digital goods come; the words are `shipping-download`.
pub const DOWNLOAD: &str = "download";

/// A way of shipping as a market offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketShipping {
    /// The merchant's method.
    pub method: ShippingMethodId,
    /// From this sum of goods on it costs nothing.
    pub free_from: Option<Money>,
    /// Who pays at the border, where it is not as the method has it.
    pub terms: Option<Terms>,
    /// How it carries there; empty where nobody has said it, and then no rule about carriage holds.
    pub by: Vec<Carriage>,
}

impl MarketShipping {
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

    /// How much is missing until shipping is free; `None` where it never is, or is already.
    ///
    /// # Errors
    /// As [`MarketShipping::free_from_in`].
    pub fn missing(&self, goods: Money, rates: MarketRates<'_>) -> Result<Option<Money>, ConversionError> {
        let threshold = self.free_from_in(goods.currency, rates)?;
        let missing = threshold.map(|sum| sum.amount.saturating_sub(goods.amount));
        Ok(missing.filter(|missing| *missing > 0).map(|missing| Money::new(missing, goods.currency)))
    }
}

/// Everything that is known about shipping.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shipping {
    /// What the carriers take.
    pub card: RateCard,
    /// The ways of each market, the preselected one first.
    pub markets: BTreeMap<MarketId, Vec<MarketShipping>>,
}

/// What a way of shipping costs for one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippingRate {
    /// The way.
    pub method: ShippingMethodId,
    /// Its price in the order's currency, with the insurance: the sum of the parcels.
    pub price: Money,
    /// Working days from the handing over until all of it has arrived, those of customs among them: the fewest and the most.
    pub days: (u16, u16),
    /// Who pays what is due at the border.
    #[serde(default)]
    pub terms: Terms,
    /// What each parcel costs; none where nothing is shipped.
    #[serde(default)]
    pub parcels: Vec<ParcelRate>,
    /// The days between which all of it is expected at the door. None for what is downloaded.
    #[serde(default)]
    pub arrival: Option<Arrival>,
    /// The age that the carrier asks for at the door.
    #[serde(default)]
    pub age_check: Option<u8>,
}

impl ShippingRate {
    /// What is downloaded comes at once and for nothing.
    pub fn download(currency: Currency) -> Option<Self> {
        Some(Self {
            method: DOWNLOAD.parse().ok()?,
            price: Money::zero(currency),
            days: (0, 0),
            terms: Terms::Ddp,
            parcels: Vec::new(),
            arrival: None,
            age_check: None,
        })
    }

    /// Whether nothing is shipped.
    pub fn is_download(&self) -> bool {
        self.method.as_str() == DOWNLOAD
    }

    /// The same way, at no cost to the shopper.
    #[must_use]
    pub fn made_free(mut self) -> Self {
        let nothing = Money::zero(self.price.currency);
        self.price = nothing;
        for parcel in &mut self.parcels {
            (parcel.freight, parcel.insurance, parcel.note) = (nothing, nothing, None);
        }
        self
    }

    /// The exchange rates that its price went through.
    pub fn notes(&self) -> impl Iterator<Item = &RateNote> {
        self.parcels.iter().filter_map(|parcel| parcel.note.as_ref())
    }
}

/// A market's way of shipping for one order: what it costs, or why it does not go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippingOffer {
    /// The way.
    pub method: ShippingMethodId,
    /// Its rate.
    pub rate: Result<ShippingRate, NotCarried>,
}

impl Shipping {
    /// The ways of a market in its order.
    pub fn of(&self, market: &MarketId) -> &[MarketShipping] {
        self.markets.get(market).map_or(&[], Vec::as_slice)
    }

    /// The way of a market that was picked, else its first.
    pub fn picked(&self, market: &MarketId, picked: Option<&ShippingMethodId>) -> Option<&MarketShipping> {
        let ways = self.of(market);
        ways.iter().find(|way| Some(&way.method) == picked).or_else(|| ways.first())
    }

    /// What an order pays for a way: the sum of its parcels, each by its own weight and value, or nothing from the market's
    /// threshold on. `goods` is the price of all that is ordered, in the order's currency.
    ///
    /// # Errors
    /// [`ShippingError`] where one of the parcels cannot go that way.
    pub fn rate(
        &self,
        way: &MarketShipping,
        goods: Money,
        loads: &[Load],
        rates: MarketRates<'_>,
    ) -> Result<ShippingRate, ShippingError> {
        let method = self.card.method(&way.method)?;
        let parcels = loads.iter().map(|load| self.card.parcel_rate(method, load, rates));
        let parcels: Vec<ParcelRate> = parcels.collect::<Result<_, _>>()?;
        let price = Money::sum(goods.currency, parcels.iter().flat_map(|one| [one.freight, one.insurance]))?;
        let days = || parcels.iter().map(ParcelRate::days_with_customs);
        let rate = ShippingRate {
            method: way.method.clone(),
            price,
            days: (
                days().map(|(fewest, _)| fewest).min().unwrap_or_default(),
                days().map(|(_, most)| most).max().unwrap_or_default(),
            ),
            terms: way.terms.unwrap_or(method.terms),
            parcels,
            arrival: None,
            age_check: None,
        };
        let threshold = way.free_from_in(goods.currency, rates)?;
        let is_free = threshold.is_some_and(|threshold| goods.amount >= threshold.amount);
        Ok(if is_free { rate.made_free() } else { rate })
    }

    /// All ways of a market for an order, as [`Shipping::rate`]; those whose price cannot be converted are left out. An
    /// order without a parcel is downloaded.
    pub fn offers(
        &self,
        market: &MarketId,
        goods: Money,
        loads: &[Load],
        rates: MarketRates<'_>,
    ) -> Vec<ShippingOffer> {
        if loads.is_empty() {
            let download = ShippingRate::download(goods.currency);
            return download
                .map(|rate| ShippingOffer { method: rate.method.clone(), rate: Ok(rate) })
                .into_iter()
                .collect();
        }
        let offer = |way: &MarketShipping| {
            let rate = match self.rate(way, goods, loads, rates) {
                Ok(rate) => Ok(rate),
                Err(ShippingError::Refused(refusal)) => Err(refusal),
                Err(ShippingError::NoMethod(_) | ShippingError::Conversion(_)) => return None,
            };
            Some(ShippingOffer { method: way.method.clone(), rate })
        };
        self.of(market).iter().filter_map(offer).collect()
    }
}

#[cfg(test)]
mod tests;
