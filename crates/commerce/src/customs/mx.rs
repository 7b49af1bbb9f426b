//! Mexico: one flat rate for parcels by courier instead of duty and tax, by where they are sent from.
//!
//! A consignment of a customs value (goods and carriage) of up to 2,500 dollars that a courier clears in the simplified
//! way owes a flat rate in place of duty and value added tax (Reglas Generales de Comercio Exterior, regla 3.7.35). From
//! the other parties of the treaty of North America it is nothing up to 50 dollars, a small rate up to 117, and a rate
//! above. Above 2,500 dollars duty by the tariff and tax are due. A processing fee (derecho de trámite aduanero) is due
//! on each consignment, also where there is nothing else; the tax that the law counts on it as well is left out.
//!
//! The flat rate is written as a duty: it is one amount, and no part of it is the tax.

use super::{Assessment, Case, Charge, ChargeKind, CustomsError, Regime};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime {
    id: "mx",
    figures: &[
        "cap",
        "flat-rate",
        "treaty-free",
        "treaty-small",
        "treaty-small-rate",
        "treaty-rate",
        "processing-fee",
    ],
    assess,
};

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let (freight, insurance) = (case.consignment.freight, case.consignment.insurance);
    let value = case.prices()?.iter().sum::<Decimal>() + case.valued(freight)? + case.valued(insurance)?;
    let mut assessment = if value > limit(case, "cap")? {
        case.duty_and_tax()?
    } else {
        Assessment::of(case.facts.id.as_str(), flat(case, value)?.into_iter().collect())
    };
    assessment.charges.push(case.per_parcel(ChargeKind::ParcelFee, case.figure("processing-fee")?)?);
    Ok(assessment)
}

/// The flat rate, where there is one for the value.
fn flat(case: &Case<'_>, value: Decimal) -> Result<Option<Charge>, CustomsError> {
    let is_treaty = matches!(case.consignment.from.country.as_str(), "US" | "CA");
    let rate = if !is_treaty {
        "flat-rate"
    } else if value <= limit(case, "treaty-free")? {
        return Ok(None);
    } else if value <= limit(case, "treaty-small")? {
        "treaty-small-rate"
    } else {
        "treaty-rate"
    };
    let rate = case.figure(rate)?;
    case.share(ChargeKind::Duty, rate.value, value, case.rule(rate)).map(Some)
}

fn limit(case: &Case<'_>, name: &'static str) -> Result<Decimal, CustomsError> {
    case.amount(case.figure(name)?)
}
