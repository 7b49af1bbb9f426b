//! United States: duty by the tariff on every parcel, and no federal tax.
//!
//! Until 2025-08-28 a consignment of up to 800 dollars owed nothing (19 U.S.C. 1321(a)(2)(C)); Executive Order 14324
//! ended that for goods of every origin. Duty counts on the price of the goods without the carriage from abroad
//! (19 U.S.C. 1401a(b)(4)). A surcharge on all goods is one more duty on the same value; where its rate is not known, its
//! row counts nothing and makes what is said an estimate. There is no value added tax; the sales tax of the state is
//! collected only by a seller who is registered for it.

use super::{Assessment, Case, ChargeKind, CustomsError, Regime};
use crate::merchant::Scheme;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "us", figures: &["de-minimis", "surcharge"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let mut items = case.consignment.items.iter();
    // Without the state nobody knows the rate. A registration for the country stands for all of its states.
    let is_taxed = case.is_registered(Scheme::Tax) && items.all(|item| case.tax_rate(item).is_ok());
    let values = if is_taxed { case.net_prices()? } else { case.prices()? };
    let mut assessment = duties(case, &values)?;
    if is_taxed {
        assessment.charges.extend(case.tax_at_sale(Scheme::Tax)?);
    }
    Ok(assessment)
}

fn duties(case: &Case<'_>, values: &[Decimal]) -> Result<Assessment, CustomsError> {
    let whole: Decimal = values.iter().sum();
    if case.facts.maybe("de-minimis", case.day).is_some_and(|limit| whole <= limit.value) {
        return Ok(Assessment::of(case.facts.id.as_str(), Vec::new()));
    }
    let duties = case.tariff_duties(values)?;
    let surcharge = case.facts.maybe("surcharge", case.day);
    let surcharge =
        surcharge.map(|rate| case.share(ChargeKind::Duty, rate.value, whole, case.rule(rate))).transpose()?;
    let charges = duties.charges.into_iter().chain(surcharge).collect();
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(case.facts.id.as_str(), charges) })
}
