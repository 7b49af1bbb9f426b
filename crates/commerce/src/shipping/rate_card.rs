//! What the carriers take for a parcel: methods, zones, and a price for every weight and value of goods.

use super::CustomsDays;
use crate::{
    CountryCode, LocationId, Money, MoneyError, ShippingMethodId, ZoneId,
    catalog::Variant,
    customs::Terms,
    delivery::Arrival,
    exchange::{ConversionError, MarketRates, RateNote},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A way of shipping that the merchant has agreed on with a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippingMethod {
    /// Its code; the words are `shipping-…` in the locale files.
    pub id: ShippingMethodId,
    /// So many cubic centimetres count as a kilogram; `None` where the carrier only weighs.
    pub cm3_per_kg: Option<u32>,
    /// What valuable goods cost on top.
    pub insurance: Option<Insurance>,
    /// Who pays what is due at a border, unless a market has it otherwise.
    pub terms: Terms,
}

/// What insuring a parcel costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insurance {
    /// The carrier answers for goods up to this worth without being paid for it.
    pub above: Money,
    /// Beyond it, so many percent of what the goods cost.
    pub percent: Decimal,
}

/// Countries that cost the same from one location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// Its code.
    pub id: ZoneId,
    /// The location that the parcels leave.
    pub from: LocationId,
    /// Where they go; every country that no other zone of the location names where the list is empty.
    pub countries: Vec<CountryCode>,
    /// The rate of each method that goes there.
    pub rates: Vec<ZoneRate>,
}

impl Zone {
    /// The rate of a method, where it goes there.
    pub fn rate(&self, method: &ShippingMethodId) -> Option<&ZoneRate> {
        self.rates.iter().find(|rate| rate.method == *method)
    }
}

/// What a method takes into a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneRate {
    /// The method.
    pub method: ShippingMethodId,
    /// The carrier's working days from the handing over to the door, without those of customs: the fewest and the most.
    pub days: (u16, u16),
    /// What it costs by weight.
    pub brackets: Brackets,
    /// What it costs by weight instead, where the goods in the parcel are worth so much; the least worth first.
    pub by_value: Vec<ValueTier>,
}

/// Prices that hold for goods from a value on: lower ones for who buys much, or higher ones where what is dear is handed
/// over against a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueTier {
    /// What the goods in the parcel cost at least: what the shopper pays for them, as [`Load::goods`].
    pub from: Money,
    /// What it costs by weight then.
    pub brackets: Brackets,
}

impl ZoneRate {
    /// The prices for goods of a value, with the tier they are of where they are not those for any value. What a tier
    /// begins at is converted into the currency of the goods as a price is.
    ///
    /// # Errors
    /// [`ConversionError`] where that cannot be converted.
    pub fn prices_for(
        &self,
        goods: Money,
        rates: MarketRates<'_>,
    ) -> Result<(&Brackets, Option<&ValueTier>), ConversionError> {
        for tier in self.by_value.iter().rev() {
            if goods.amount >= rates.convert(tier.from, goods.currency)?.money.amount {
                return Ok((&tier.brackets, Some(tier)));
            }
        }
        Ok((&self.brackets, None))
    }
}

/// A price up to a weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// The heaviest parcel it holds for, in grams.
    pub up_to_grams: u32,
    /// What that costs.
    pub price: Money,
}

/// Prices by weight: each bracket is heavier than the one before, in the same currency, and none is cheaper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brackets(Vec<Bracket>);

/// Why rows are no [`Brackets`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BracketFault {
    /// There is none.
    #[error("there is no bracket")]
    None,
    /// The row with this index is not heavier than the one before.
    #[error("a bracket must be heavier than the one before it")]
    NotHeavier(usize),
    /// The row with this index is cheaper than the one before, or in another currency.
    #[error("a heavier parcel cannot cost less than a lighter one")]
    Cheaper(usize),
}

impl Brackets {
    /// Brackets in the order of their weight.
    ///
    /// # Errors
    /// [`BracketFault`], for the first row that is at fault.
    pub fn new(rows: Vec<Bracket>) -> Result<Self, BracketFault> {
        if rows.is_empty() {
            return Err(BracketFault::None);
        }
        for (at, (lighter, heavier)) in rows.iter().zip(rows.iter().skip(1)).enumerate() {
            if heavier.up_to_grams <= lighter.up_to_grams {
                return Err(BracketFault::NotHeavier(at + 1));
            }
            let (less, more) = (lighter.price, heavier.price);
            if more.currency != less.currency || more.amount < less.amount {
                return Err(BracketFault::Cheaper(at + 1));
            }
        }
        Ok(Self(rows))
    }

    /// All of them, the lightest first.
    pub fn rows(&self) -> &[Bracket] {
        &self.0
    }

    /// The heaviest parcel, in grams.
    pub fn most_grams(&self) -> u32 {
        self.0.last().map_or(0, |last| last.up_to_grams)
    }

    /// The bracket that a weight in grams falls into; `None` beyond the heaviest.
    pub fn of(&self, grams: u64) -> Option<&Bracket> {
        self.0.iter().find(|bracket| grams <= u64::from(bracket.up_to_grams))
    }
}

/// A parcel, as far as its shipping depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// The location it leaves.
    pub from: LocationId,
    /// Where it goes.
    pub to: CountryCode,
    /// What the shopper pays for the goods in it, in the order's currency: after a discount, and with the tax that the
    /// market's prices contain. Insurance and prices by value go by it.
    pub goods: Money,
    /// What it weighs, in grams with packing.
    pub grams: u64,
    /// The room that its packed pieces take, in cubic centimetres; a piece of unknown size takes none.
    pub cm3: u64,
    /// Whether it crosses a customs border.
    pub is_over_border: bool,
    /// The working days that it takes to make what is made to order.
    pub making: u16,
}

impl Load {
    /// A parcel for goods of a price, into which they are still to be put.
    pub const fn new(from: LocationId, to: CountryCode, goods: Money) -> Self {
        Self { from, to, goods, grams: 0, cm3: 0, is_over_border: false, making: 0 }
    }

    /// Puts pieces of a variant in.
    pub fn put(&mut self, variant: &Variant, quantity: u32) {
        let quantity = u64::from(quantity);
        self.grams = self.grams.saturating_add(u64::from(variant.weight_grams).saturating_mul(quantity));
        self.cm3 = self.cm3.saturating_add(variant.volume_cm3().saturating_mul(quantity));
        self.making = self.making.max(variant.engraving.as_ref().map_or(0, |rules| rules.days));
    }

    /// The weight that counts: what it weighs, or what its volume stands for where that is more, rounded up.
    pub fn chargeable_grams(&self, cm3_per_kg: Option<u32>) -> u64 {
        let Some(divisor) = cm3_per_kg.filter(|divisor| *divisor > 0) else { return self.grams };
        self.grams.max(self.cm3.saturating_mul(1_000).div_ceil(divisor.into()))
    }
}

/// What one parcel costs, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelRate {
    /// The location it leaves.
    pub from: LocationId,
    /// The zone it goes to.
    pub zone: ZoneId,
    /// What it weighs, in grams.
    pub grams: u64,
    /// The weight that counts, in grams.
    pub chargeable_grams: u64,
    /// The bracket of that weight: up to so many grams.
    pub up_to_grams: u32,
    /// The tier of that value: goods from so much on, as the rate card has it. None where it is the price for any value.
    #[serde(default)]
    pub goods_from: Option<Money>,
    /// What the bracket costs as the rate card has it.
    pub listed: Money,
    /// The same in the order's currency; nothing where shipping is free.
    pub freight: Money,
    /// What insuring it costs, in the order's currency.
    pub insurance: Money,
    /// The rate, when the rate card is in another currency.
    pub note: Option<RateNote>,
    /// The carrier's working days from the handing over to the door: the fewest and the most.
    pub days: (u16, u16),
    /// The working days that customs takes, beside them.
    #[serde(default)]
    pub customs: (u16, u16),
    /// The working days that it takes to make what is in it, before the house hands it over.
    #[serde(default)]
    pub making: u16,
    /// The days between which it is expected at the door.
    #[serde(default)]
    pub arrival: Option<Arrival>,
}

impl ParcelRate {
    /// Working days from the handing over to the door, those of customs among them: the fewest and the most.
    pub const fn days_with_customs(&self) -> (u16, u16) {
        (self.days.0.saturating_add(self.customs.0), self.days.1.saturating_add(self.customs.1))
    }
}

/// Why a parcel cannot go a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotCarried {
    /// The method does not go from there to there.
    #[error("`{method}` does not go from {from} to {to}")]
    NoRoute {
        /// The method.
        method: ShippingMethodId,
        /// The location.
        from: LocationId,
        /// The country.
        to: CountryCode,
    },
    /// The parcel is heavier than the heaviest bracket.
    #[error("a parcel that counts as {grams} g is too heavy: up to {most_grams} g go this way")]
    TooHeavy {
        /// What counts, in grams.
        grams: u64,
        /// The heaviest that goes, in grams.
        most_grams: u32,
    },
}

/// Why shipping has no price.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShippingError {
    /// The merchant has no such method.
    #[error("there is no way of shipping `{0}`")]
    NoMethod(ShippingMethodId),
    /// A parcel cannot go that way.
    #[error(transparent)]
    Refused(#[from] NotCarried),
    /// An amount cannot be converted.
    #[error(transparent)]
    Conversion(#[from] ConversionError),
}

impl From<MoneyError> for ShippingError {
    fn from(error: MoneyError) -> Self {
        ConversionError::from(error).into()
    }
}

/// The methods and what they take. No country is in two zones of a location.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateCard {
    /// The methods.
    pub methods: Vec<ShippingMethod>,
    /// The zones of all locations.
    pub zones: Vec<Zone>,
    /// How long customs takes; the first row that counts does.
    pub customs: Vec<CustomsDays>,
}

impl RateCard {
    /// A method by its code.
    ///
    /// # Errors
    /// [`ShippingError::NoMethod`].
    pub fn method(&self, id: &ShippingMethodId) -> Result<&ShippingMethod, ShippingError> {
        let found = self.methods.iter().find(|method| method.id == *id);
        found.ok_or_else(|| ShippingError::NoMethod(id.clone()))
    }

    /// The zone of a country as seen from a location: the one that names it, else the one for everywhere else.
    pub fn zone(&self, from: &LocationId, to: &CountryCode) -> Option<&Zone> {
        let of_location = || self.zones.iter().filter(|zone| zone.from == *from);
        let named = of_location().find(|zone| zone.countries.contains(to));
        named.or_else(|| of_location().find(|zone| zone.countries.is_empty()))
    }

    /// What a method takes from a location to a country.
    ///
    /// # Errors
    /// [`NotCarried::NoRoute`].
    pub fn route(
        &self,
        method: &ShippingMethodId,
        from: &LocationId,
        to: &CountryCode,
    ) -> Result<(&Zone, &ZoneRate), NotCarried> {
        let found = self.zone(from, to).and_then(|zone| Some((zone, zone.rate(method)?)));
        found.ok_or_else(|| NotCarried::NoRoute {
            method: method.clone(),
            from: from.clone(),
            to: to.clone(),
        })
    }

    /// The working days that customs takes of what comes into a country by a method; none where no row says it.
    pub fn customs_days(&self, method: &ShippingMethodId, to: &CountryCode) -> (u16, u16) {
        self.customs.iter().find(|row| row.counts(method, to)).map_or((0, 0), |row| row.days)
    }

    /// What a parcel costs: the bracket of its chargeable weight among the prices for the value of its goods, converted
    /// into the order's currency as a price is, and insurance for goods that are worth more than the carrier answers for,
    /// rounded to a minor unit.
    ///
    /// # Errors
    /// [`ShippingError`].
    pub fn parcel_rate(
        &self,
        method: &ShippingMethod,
        load: &Load,
        rates: MarketRates<'_>,
    ) -> Result<ParcelRate, ShippingError> {
        let (zone, rate) = self.route(&method.id, &load.from, &load.to)?;
        let grams = load.chargeable_grams(method.cm3_per_kg);
        let (brackets, tier) = rate.prices_for(load.goods, rates)?;
        let too_heavy = || NotCarried::TooHeavy { grams, most_grams: brackets.most_grams() };
        let bracket = brackets.of(grams).ok_or_else(too_heavy)?;
        let freight = rates.convert(bracket.price, load.goods.currency)?;
        Ok(ParcelRate {
            from: load.from.clone(),
            zone: zone.id.clone(),
            grams: load.grams,
            chargeable_grams: grams,
            up_to_grams: bracket.up_to_grams,
            goods_from: tier.map(|tier| tier.from),
            listed: bracket.price,
            freight: freight.money,
            insurance: insurance(method.insurance.as_ref(), load.goods, rates)?,
            note: freight.note,
            days: rate.days,
            customs: match load.is_over_border {
                true => self.customs_days(&method.id, &load.to),
                false => (0, 0),
            },
            making: load.making,
            arrival: None,
        })
    }
}

/// What insuring goods costs, in their currency.
fn insurance(
    insurance: Option<&Insurance>,
    goods: Money,
    rates: MarketRates<'_>,
) -> Result<Money, ConversionError> {
    let Some(Insurance { above, percent }) = insurance else { return Ok(Money::zero(goods.currency)) };
    if goods.amount <= rates.convert(*above, goods.currency)?.money.amount {
        return Ok(Money::zero(goods.currency));
    }
    let cost =
        goods.to_decimal().checked_mul(*percent).and_then(|cost| cost.checked_div(Decimal::ONE_HUNDRED));
    Ok(Money::round(cost.ok_or(MoneyError::Overflow)?, goods.currency, 1)?)
}
