//! European Union: value added tax from the first euro, and since 2026-07-01 a flat duty on small parcels.
//!
//! A consignment of an intrinsic value of up to 150 euros (goods without freight and tax) owes no duty by the tariff.
//! From 2026-07-01 until the tariff takes over on 2028-07-01 it owes a flat duty for each tariff subheading in it
//! (Regulation (EU) 2026/382). Its value added tax is collected with the price by a seller in the Import One-Stop Shop,
//! else at the border. Some member states take a fee for each such parcel, or each subheading in it, on top. Above 150
//! euros duty by the tariff and tax are due at the border.

use super::{
    Case, Regime,
    charge::{Assessment, Charge, ChargeKind, Collection},
};
use crate::{customs::CustomsError, merchant::Scheme};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "eu", figures: &["low-value"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let low = case.figure("low-value")?.value;
    let with_scheme = case.is_registered(Scheme::Ioss);
    let values = if with_scheme { case.net_prices()? } else { case.prices()? };
    if values.iter().sum::<Decimal>() > low {
        return case.duty_and_tax();
    }
    let flat = case.facts.maybe("duty-per-subheading", case.day);
    let duty = flat.map(|figure| case.per_subheading(ChargeKind::Duty, figure)).transpose()?;
    let mut charges: Vec<Charge> = duty.into_iter().collect();
    if with_scheme {
        // The seller in the scheme declares the goods and owes the duty: it is never left to the shopper.
        for charge in &mut charges {
            charge.collection = Collection::AtCheckout;
        }
        charges.extend(case.tax_at_sale(Scheme::Ioss)?);
    } else {
        let duty = flat.map_or(Decimal::ZERO, |figure| figure.value);
        let duties = case.subheadings().into_iter().map(|first| if first { duty } else { Decimal::ZERO });
        let values = case.carried(case.prices()?)?.into_iter();
        let bases = values.zip(duties).map(|(value, duty)| value + duty);
        charges.extend(case.import_tax(bases)?);
    }
    with_fees(case, Assessment::of(case.facts.id.as_str(), charges))
}

/// Adds what the member state takes for a small parcel.
fn with_fees(case: &Case<'_>, mut assessment: Assessment) -> Result<Assessment, CustomsError> {
    let country = case.consignment.to.country.as_str();
    if let Some(figure) = case.facts.maybe(&format!("parcel-fee-{country}"), case.day) {
        assessment.charges.push(case.per_parcel(ChargeKind::ParcelFee, figure)?);
    }
    if let Some(figure) = case.facts.maybe(&format!("subheading-fee-{country}"), case.day) {
        assessment.charges.push(case.per_subheading(ChargeKind::ParcelFee, figure)?);
    }
    Ok(assessment)
}
