//! What an order costs at the shopper's door: goods, shipping, duty, tax and fees, parcel by parcel.

use crate::{
    CountryCode, Currency, CustomerGroup, LocationId, Money,
    clock::Date,
    customs::{
        Assessment, Case, Charge, ChargeKind, Collection, Consignment, CountedOn, CustomsError, Figures,
        Item, RegimeFacts, Rules, Supply, Terms, regime,
    },
    exchange::{ConversionError, RateTable, ReferenceRate},
    inventory::Pieces,
    market::TaxBehavior,
    merchant::{Merchant, Scheme, StockLocation},
    tax_rates::Destination,
    vat_number::{VatNumber, prefix_of},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Goods that one location sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// From where; the merchant has such a location.
    pub from: LocationId,
    /// The pieces, as they are taken from the stock.
    pub pieces: Vec<Pieces>,
    /// The same goods, as a customs officer sees them.
    pub items: Vec<Item>,
    /// What the shopper pays for its shipping.
    pub freight: Money,
    /// What insuring it costs.
    pub insurance: Money,
    /// Whether it is downloaded: a service, which crosses no border.
    pub is_download: bool,
}

/// Who buys, as far as taxes depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buyer {
    /// Anybody.
    #[default]
    Consumer,
    /// A business whose number the registry has confirmed.
    Business {
        /// The number.
        vat: VatNumber,
    },
}

impl Buyer {
    /// The group of customers that has prices of its own.
    pub fn group(&self) -> Option<CustomerGroup> {
        matches!(self, Self::Business { .. }).then(CustomerGroup::business)
    }
}

/// An order, as far as what is due depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    /// The currency of all its amounts.
    pub currency: Currency,
    /// Who buys.
    #[serde(default)]
    pub buyer: Buyer,
    /// Where it goes.
    pub to: Destination,
    /// The day of the order.
    pub day: Date,
    /// Whether prices contain the tax that is collected with them.
    pub behavior: TaxBehavior,
    /// Who pays at the border.
    pub terms: Terms,
    /// What is sent, each parcel apart: thresholds count for each.
    pub parcels: Vec<Parcel>,
}

/// What a landed cost was worked out from, beside the rules of its day: with them it gives the same again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The goods, where they go, and how.
    pub basket: Basket,
    /// The exchange rates that the rules may have asked for.
    pub rates: Vec<ReferenceRate>,
}

impl Basis {
    /// A basket with those of the rates that its destination's rules may ask for.
    pub fn of(basket: Basket, figures: &Figures, rates: &RateTable) -> Self {
        let facts = figures.of(&basket.to.country);
        let of_figures =
            facts.into_iter().flat_map(|facts| &facts.figures).filter_map(|figure| figure.currency);
        let currencies =
            [basket.currency].into_iter().chain(facts.map(|facts| facts.currency)).chain(of_figures);
        let mut kept: Vec<ReferenceRate> = Vec::new();
        for rate in currencies.filter_map(|currency| rates.rate(currency)) {
            if !kept.contains(rate) {
                kept.push(rate.clone());
            }
        }
        Self { basket, rates: kept }
    }

    /// Works it out again by rules of today's data, which know those of its day.
    ///
    /// # Errors
    /// [`QuoteError`].
    pub fn replay(&self, rules: &Rules<'_>) -> Result<LandedCost, QuoteError> {
        // They are those that were used, whatever their day.
        let rates = RateTable::new(Date::MAX, self.rates.clone(), BTreeMap::new());
        landed_cost(&self.basket, &Rules { rates: &rates, ..*rules })
    }
}

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
    /// paid; duty before the tax that counts on it.
    pub fn lines(&self) -> Vec<Charge> {
        let mut lines: Vec<Charge> = Vec::new();
        let is_listed = |charge: &Charge| charge.amount.amount != 0 || charge.collection.is_reversed();
        for charge in self.charges().filter(|charge| is_listed(charge)) {
            let rate = |charge: &Charge| charge.percent.filter(|_| charge.kind != ChargeKind::Duty);
            let key = |charge: &Charge| (charge.kind, rate(charge), charge.collection);
            match lines.iter_mut().find(|line| key(line) == key(charge)) {
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
        let sale = sale_within(&case, is_one_area)?;
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

/// A sale that crosses no customs border: the seller's own tax there, or the one-stop shop's.
fn sale_within(case: &Case<'_>, is_one_area: bool) -> Result<Assessment, CustomsError> {
    let (from, to) = (&case.consignment.from.country, &case.consignment.to.country);
    let charges = match scheme_within(case.rules.merchant, is_one_area, from, to, case.day) {
        Some(scheme) => case.tax_at_sale(scheme)?,
        None => Vec::new(),
    };
    Ok(Assessment::of(INLAND, charges))
}

/// The scheme by which the seller collects tax with the price of what crosses no customs border; `None` where nobody is
/// to collect anything.
fn scheme_within(
    merchant: &Merchant,
    is_one_area: bool,
    from: &CountryCode,
    to: &CountryCode,
    day: Date,
) -> Option<Scheme> {
    let is_registered = |scheme| merchant.registration(scheme, to, day).is_some();
    if is_registered(Scheme::Tax) {
        return Some(Scheme::Tax);
    }
    (is_one_area && from != to && is_registered(Scheme::Oss)).then_some(Scheme::Oss)
}

/// Whether the seller collects tax with the price of goods that a location sends to a country without crossing a customs
/// border. What schemes for parcels of low value collect depends on the parcel, and no price can know it.
pub fn is_taxed_within(
    merchant: &Merchant,
    figures: &Figures,
    location: &StockLocation,
    to: &CountryCode,
    day: Date,
) -> bool {
    figures.is_within(location, to) && scheme_within(merchant, true, &location.country, to, day).is_some()
}

/// What is supplied, where the buyer owes the tax of a sale in the seller's place: a business that has a number of another
/// member state than the one that the sale leaves, which is where the goods lie, for services where the seller is
/// established, and that has it brought to another one (Directive 2006/112/EC, art. 138 (1) for goods, art. 44 and 196
/// for services). Northern Ireland counts as a member state for goods only.
fn reversed_supply(basket: &Basket, parcel: &Parcel, case: &Case<'_>) -> Option<Supply> {
    let Buyer::Business { vat } = &basket.buyer else { return None };
    let (supply, from) = if parcel.is_download {
        (Supply::Services, &case.rules.merchant.seat)
    } else {
        (Supply::Goods, &case.consignment.from.country)
    };
    let (from, to) = (prefix_of(from)?, prefix_of(&basket.to.country)?);
    let is_abroad = from != to && vat.prefix() != from;
    (is_abroad && (supply == Supply::Goods || vat.prefix() != "XI")).then_some(supply)
}

/// A sale whose tax the buyer owes: what prices contain of it comes off, and what would come on top does not.
fn reversed(mut sale: Assessment, supply: Supply) -> Assessment {
    for charge in &mut sale.charges {
        if !matches!(charge.collection, Collection::InPrice(_)) {
            charge.amount = Money::zero(charge.amount.currency);
        }
        charge.collection = Collection::Reversed(supply);
    }
    sale
}

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
