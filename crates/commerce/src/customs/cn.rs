//! China: cross-border retail through a channel linked to customs, personal articles by parcel, and trade.
//!
//! Through the channel (goods that lie bonded in China, or direct purchase, for which the seller's
//! registration with China stands here) an order with freight of up to 5,000 yuan owes no duty and 70 % of
//! consumption tax and value added tax: 70 % x (consumption tax + VAT) / (1 - consumption tax) (Caiguanshui
//! 2016-18 and 2018-49). A single piece above it owes duty and both taxes in full, up to the year's 26,000.
//! Whatever the buyer has bought before in the year is not known here: the year's limit is held against the
//! order alone. Everything dearer is general trade.
//!
//! A parcel from elsewhere holds personal articles where its goods are worth up to 1,000 yuan (800 from Hong
//! Kong, Macao and Taiwan), or where it holds one piece: one tax by kind, and none where it is up to 50 yuan
//! (GACC 2010-43). Dearer parcels are general trade. Of the kinds, watches and cosmetics that are high-end
//! by their price are not told apart.

use super::{
    Case, CustomsError, Item, Regime,
    case::of,
    charge::{Assessment, Charge, ChargeKind, Collection},
    figures::Figure,
};
use crate::{MoneyError, market::TaxName, merchant::Scheme, tax_rates::TaxCategory};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime {
    id: "cn",
    figures: &[
        "order-limit",
        "year-limit",
        "retail-share",
        "consumption-tax",
        "parcel-value",
        "parcel-waiver",
        "parcel-tax-low",
        "parcel-tax",
        "parcel-tax-high",
    ],
    assess,
};

/// Printed matter, medicines, computers, cameras, furniture, toys and games: the rate of food.
const LOWEST: &[&str] = &["30", "49", "8471", "8525", "9401", "9403", "9503", "9504", "9505"];
/// Alcohol, tobacco, jewellery and golf.
const HIGHEST: &[&str] =
    &["2203", "2204", "2205", "2206", "2208", "24", "7113", "7116", "950631", "950632", "950639"];

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let prices = case.prices()?;
    let carriage = case.carriage()?;
    let values: Vec<Decimal> =
        prices.iter().zip(carriage).map(|(price, carriage)| price + carriage).collect();
    let (from, to) = (case.consignment.from, case.consignment.to);
    let is_bonded = from.country == to.country && !from.is_free();
    let is_one_piece = matches!(case.consignment.items, [item] if item.quantity == 1);
    if is_bonded || case.is_registered(Scheme::Tax) {
        let value: Decimal = values.iter().sum();
        if value <= case.amount(case.figure("order-limit")?)? {
            let share = case.figure("retail-share")?;
            let mut charges = taxes(case, &values, share.value)?;
            for charge in &mut charges {
                charge.rule = case.rule(share);
            }
            return Ok(collected(Assessment::of(case.facts.id.as_str(), charges)));
        }
        let is_retail = is_one_piece && value <= case.amount(case.figure("year-limit")?)?;
        let trade = general_trade(case, &values)?;
        return Ok(if is_retail { collected(trade) } else { trade });
    }
    let limit = match case.facts.maybe(&format!("parcel-value-{}", from.country), case.day) {
        Some(limit) => limit,
        None => case.figure("parcel-value")?,
    };
    if is_one_piece || prices.iter().sum::<Decimal>() <= case.amount(limit)? {
        return personal_articles(case, &prices);
    }
    general_trade(case, &values)
}

/// The platform pays in the buyer's name: nothing is left to the door.
fn collected(mut assessment: Assessment) -> Assessment {
    for charge in &mut assessment.charges {
        charge.collection = Collection::AtCheckout;
    }
    assessment
}

fn general_trade(case: &Case<'_>, values: &[Decimal]) -> Result<Assessment, CustomsError> {
    let duties = case.tariff_duties(values)?;
    let bases: Vec<Decimal> = values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty).collect();
    let mut charges = duties.charges;
    charges.extend(taxes(case, &bases, Decimal::ONE_HUNDRED)?);
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(case.facts.id.as_str(), charges) })
}

/// A share of consumption tax and value added tax: both count on a value that contains the consumption tax.
fn taxes(case: &Case<'_>, bases: &[Decimal], share: Decimal) -> Result<Vec<Charge>, CustomsError> {
    let mut grosses: Vec<Decimal> = Vec::new();
    let mut consumption: Vec<(&Figure, Decimal)> = Vec::new();
    for (item, base) in case.consignment.items.iter().zip(bases) {
        let rate = consumption_tax(case, item)?;
        let gross = of(*base, share)?
            .checked_mul(Decimal::ONE_HUNDRED)
            .and_then(|base| base.checked_div(Decimal::ONE_HUNDRED - rate.value))
            .ok_or(MoneyError::Overflow)?;
        add(&mut consumption, rate, gross);
        grosses.push(gross);
    }
    let kind = ChargeKind::Tax(TaxName::ConsumptionTax);
    let owed = consumption.into_iter().filter(|(rate, _)| !rate.value.is_zero());
    let charges: Result<Vec<Charge>, _> =
        owed.map(|(rate, gross)| case.share(kind, rate.value, gross, case.rule(rate))).collect();
    let mut charges = charges?;
    charges.extend(case.import_tax(grosses)?);
    Ok(charges)
}

/// The consumption tax on a line: that of its heading, else the one for everything.
fn consumption_tax<'a>(case: &Case<'a>, item: &Item) -> Result<&'a Figure, CustomsError> {
    let heading = item.hs_code.get(..4).unwrap_or_default();
    match case.facts.maybe(&format!("consumption-tax-{heading}"), case.day) {
        Some(rate) => Ok(rate),
        None => case.figure("consumption-tax"),
    }
}

/// The one tax on articles in the post: customs calls it a duty, and it contains the others. It leaves out
/// freight.
fn personal_articles(case: &Case<'_>, prices: &[Decimal]) -> Result<Assessment, CustomsError> {
    let mut kinds: Vec<(&Figure, Decimal)> = Vec::new();
    for (item, price) in case.consignment.items.iter().zip(prices) {
        add(&mut kinds, case.figure(parcel_tax(item))?, *price);
    }
    let mut tax = Decimal::ZERO;
    let mut charges = Vec::new();
    for (rate, value) in kinds {
        tax += of(value, rate.value)?;
        charges.push(case.share(ChargeKind::Duty, rate.value, value, case.rule(rate))?);
    }
    if tax <= case.amount(case.figure("parcel-waiver")?)? {
        charges.clear();
    }
    Ok(Assessment::of(case.facts.id.as_str(), charges))
}

fn parcel_tax(item: &Item) -> &'static str {
    let is_any = |codes: &[&str]| codes.iter().any(|code| item.hs_code.starts_with(code));
    if is_any(HIGHEST) {
        "parcel-tax-high"
    } else if matches!(item.category, TaxCategory::Food | TaxCategory::Books) || is_any(LOWEST) {
        "parcel-tax-low"
    } else {
        "parcel-tax"
    }
}

/// Adds to the sum that goes by a rate.
fn add<'a>(sums: &mut Vec<(&'a Figure, Decimal)>, rate: &'a Figure, value: Decimal) {
    match sums.iter_mut().find(|(known, _)| *known == rate) {
        Some((_, sum)) => *sum += value,
        None => sums.push((rate, value)),
    }
}
