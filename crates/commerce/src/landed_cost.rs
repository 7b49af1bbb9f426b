//! What an order costs at the shopper's door: goods, shipping, duty, tax and fees, parcel by parcel.

mod basket;
mod within;

pub use basket::{Basis, Basket, Buyer, Parcel};
pub use within::is_taxed_within;

use crate::{
    LocationId, Money,
    customs::{
        Assessment, Case, Charge, ChargeKind, Collection, Consignment, CountedOn, CustomsError, RegimeFacts,
        Rules, regime,
    },
    exchange::ConversionError,
    inventory::Pieces,
    merchant::StockLocation,
};
use serde::{Deserialize, Serialize};
use within::{reversed, reversed_supply, sale_within};

/// What one parcel costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelCost {
    /// From where.
    pub from: LocationId,
    /// The pieces in it; none in what is downloaded.
    #[serde(default)]
    pub pieces: Vec<Pieces>,
    /// What the goods cost.
    pub goods: Money,
    /// Shipping and insurance.
    pub shipping: Money,
    /// What is due on it.
    pub assessment: Assessment,
}

/// What an order costs at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LandedCost {
    /// Parcel by parcel.
    pub parcels: Vec<ParcelCost>,
    /// All goods.
    pub goods: Money,
    /// All shipping.
    pub shipping: Money,
    /// What is paid with the order: goods, shipping, and every charge that is collected then, less the tax in prices that
    /// the buyer owes in the seller's place.
    pub due: Money,
    /// What is paid at the door on top, as far as it is known.
    pub at_door: Money,
}

/// Why it could not be worked out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuoteError {
    /// The merchant has no such location.
    #[error("there is no location `{0}`")]
    NoLocation(LocationId),
    /// See there.
    #[error(transparent)]
    Customs(#[from] CustomsError),
}

/// A law that a landed cost does not keep: a fault of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a law is broken: {0}")]
pub struct BrokenLaw(&'static str);

impl From<crate::MoneyError> for QuoteError {
    fn from(error: crate::MoneyError) -> Self {
        CustomsError::from(error).into()
    }
}

impl LandedCost {
    /// Every charge of every parcel.
    pub fn charges(&self) -> impl Iterator<Item = &Charge> {
        self.parcels.iter().flat_map(|parcel| &parcel.assessment.charges)
    }

    /// The sum of a kind of charges that are taken in one of these ways.
    ///
    /// # Errors
    /// [`QuoteError`] when it is out of range.
    pub fn sum(&self, is_meant: impl Fn(&Charge) -> bool) -> Result<Money, QuoteError> {
        let amounts = self.charges().filter(|charge| is_meant(charge)).map(|charge| charge.amount);
        Ok(Money::sum(self.goods.currency, amounts)?)
    }

    /// The charges as a page lists them: one line for all duty, one for each rate of tax and each fee, by the way they are
    /// paid, whichever scheme takes them; duty before the tax that counts on it.
    pub fn lines(&self) -> Vec<Charge> {
        let mut lines: Vec<Charge> = Vec::new();
        let is_listed = |charge: &Charge| charge.amount.amount != 0 || charge.collection.is_reversed();
        for charge in self.charges().filter(|charge| is_listed(charge)) {
            let rate = |charge: &Charge| charge.percent.filter(|_| charge.kind != ChargeKind::Duty);
            let key = |charge: &Charge| (charge.kind, rate(charge));
            let is_same = |line: &&mut Charge| {
                key(line) == key(charge) && line.collection.is_paid_like(charge.collection)
            };
            match lines.iter_mut().find(is_same) {
                Some(line) => {
                    line.percent = line.percent.filter(|percent| Some(*percent) == charge.percent);
                    // Sums of what is in the total already: they cannot be out of range.
                    line.amount = line.amount.plus(charge.amount).unwrap_or(line.amount);
                    let base = line.base.zip(charge.base);
                    line.base = base.and_then(|(one, other)| one.plus(other).ok());
                }
                // A line of a page is of several parcels.
                None => lines.push(Charge { on: CountedOn::Goods, ..charge.clone() }),
            }
        }
        lines.sort_by_key(|line| line.kind.place());
        lines
    }

    /// Whether the buyer owes the tax of a parcel in the seller's place, which the invoice has to say.
    pub fn is_reversed(&self) -> bool {
        self.charges().any(|charge| charge.collection.is_reversed())
    }

    /// Whether what is due is not known for one of the parcels.
    pub fn is_unknown(&self) -> bool {
        let unknown = |parcel: &ParcelCost| {
            parcel.assessment.regime.is_none() || !parcel.assessment.unknown_duty.is_empty()
        };
        self.parcels.iter().any(unknown)
    }

    /// What holds for every landed cost, whatever the rules: each sum is that of its parts to the minor unit, what is
    /// listed is all there is, nothing is negative, and no price is made of tax alone.
    ///
    /// # Errors
    /// [`BrokenLaw`], the first that does not hold.
    pub fn laws(&self) -> Result<(), BrokenLaw> {
        let sum = |is_meant: fn(&Charge) -> bool| self.sum(is_meant).map_or(i64::MIN, |sum| sum.amount);
        let of_parcels = |part: fn(&ParcelCost) -> Money| -> i64 {
            self.parcels.iter().map(|parcel| part(parcel).amount).sum()
        };
        let added = sum(|charge| charge.collection.is_added());
        let reversed = sum(|charge| charge.collection.is_reversed());
        let contained = reversed + sum(|charge| matches!(charge.collection, Collection::InPrice(_)));
        let at_door = sum(|charge| charge.collection == Collection::AtDoor);
        let listed: i64 = self.lines().iter().map(|line| line.amount.amount).sum();
        let (goods, shipping) = (self.goods.amount, self.shipping.amount);
        let laws = [
            ("the goods are those of the parcels", goods == of_parcels(|parcel| parcel.goods)),
            ("the shipping is that of the parcels", shipping == of_parcels(|parcel| parcel.shipping)),
            ("what is due is the sum of its parts", self.due.amount == goods + shipping + added - reversed),
            ("what is due at the door is the sum of its parts", self.at_door.amount == at_door),
            ("what is listed is all there is", listed == sum(|_| true)),
            ("tax is less than the price that contains it", contained < (goods + shipping).max(1)),
            ("nothing is negative", self.charges().all(|charge| charge.amount.amount >= 0)),
            ("there is one currency", self.charges().all(|one| one.amount.currency == self.due.currency)),
        ];
        let broken = laws.into_iter().find(|(_, holds)| !holds);
        broken.map_or(Ok(()), |(law, _)| Err(BrokenLaw(law)))
    }

    /// What it costs in all: paid with the order, and at the door.
    ///
    /// # Errors
    /// [`QuoteError`] when it is out of range.
    pub fn total(&self) -> Result<Money, QuoteError> {
        Ok(self.due.plus(self.at_door)?)
    }
}

/// Works out what an order costs at the door. The same basket and rules give the same answer.
///
/// # Errors
/// [`QuoteError`].
pub fn landed_cost(basket: &Basket, rules: &Rules<'_>) -> Result<LandedCost, QuoteError> {
    let parcels: Result<Vec<ParcelCost>, QuoteError> =
        basket.parcels.iter().map(|parcel| parcel_cost(basket, parcel, rules)).collect();
    let parcels = parcels?;
    let goods = Money::sum(basket.currency, parcels.iter().map(|parcel| parcel.goods))?;
    let shipping = Money::sum(basket.currency, parcels.iter().map(|parcel| parcel.shipping))?;
    let nothing = Money::zero(basket.currency);
    let mut cost = LandedCost { parcels, goods, shipping, due: nothing, at_door: nothing };
    let added = cost.sum(|charge| charge.collection.is_added())?;
    let reversed = cost.sum(|charge| charge.collection.is_reversed())?;
    cost.due = goods.plus(shipping)?.plus(added)?.plus(Money::new(-reversed.amount, basket.currency))?;
    cost.at_door = cost.sum(|charge| charge.collection == Collection::AtDoor)?;
    Ok(cost)
}

fn parcel_cost(basket: &Basket, parcel: &Parcel, rules: &Rules<'_>) -> Result<ParcelCost, QuoteError> {
    let location = rules.merchant.locations.iter().find(|location| location.id == parcel.from);
    let location = location.ok_or_else(|| QuoteError::NoLocation(parcel.from.clone()))?;
    let goods = Money::sum(basket.currency, parcel.items.iter().map(|item| item.price))?;
    let shipping = parcel.freight.plus(parcel.insurance)?;
    let assessment = match assessment(basket, parcel, location, rules) {
        // A rule without its numbers, or in a currency that has no rate, says as little as no rule at all.
        Err(QuoteError::Customs(
            CustomsError::NoFigure { .. }
            | CustomsError::NoTaxRate(_)
            | CustomsError::Conversion(ConversionError::NoRate(_)),
        )) => Assessment::unknown(),
        assessment => assessment?,
    };
    let pieces = parcel.pieces.clone();
    Ok(ParcelCost { from: parcel.from.clone(), pieces, goods, shipping, assessment })
}

fn assessment(
    basket: &Basket,
    parcel: &Parcel,
    location: &StockLocation,
    rules: &Rules<'_>,
) -> Result<Assessment, QuoteError> {
    let country = &basket.to.country;
    let known = rules.figures.of(country);
    let is_one_area = rules.figures.is_one_area(&location.country, country);
    let is_inland = parcel.is_download || rules.figures.is_within(location, country);
    // What is sold within a country has no customs figures of its own: its amounts are those of the order.
    let inland;
    let facts = match known {
        Some(facts) if !is_inland => facts,
        _ => {
            inland = no_border(basket);
            &inland
        }
    };
    let case = Case {
        consignment: Consignment {
            from: location,
            to: &basket.to,
            items: &parcel.items,
            freight: parcel.freight,
            insurance: parcel.insurance,
        },
        rules,
        behavior: basket.behavior,
        terms: basket.terms,
        day: basket.day,
        facts,
    };
    if is_inland {
        let sale = sale_within(&case, is_one_area, parcel.is_download)?;
        return Ok(match reversed_supply(basket, parcel, &case) {
            Some(supply) => reversed(sale, supply),
            None => sale,
        });
    }
    match known.and_then(|facts| regime(&facts.id)) {
        Some(regime) => Ok((regime.assess)(&case)?),
        None => Ok(Assessment::unknown()),
    }
}

/// The name of what crosses no border, in the place of a regime's.
const INLAND: &str = "inland";

fn no_border(basket: &Basket) -> RegimeFacts {
    RegimeFacts {
        id: INLAND.to_owned(),
        countries: Vec::new(),
        is_area: true,
        currency: basket.currency,
        figures: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
