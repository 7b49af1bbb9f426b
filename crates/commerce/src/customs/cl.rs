//! Chile: value added tax at sale on goods of up to 500 dollars, flat duty and tax at the border on all
//! others.
//!
//! Since 2025-10-25 (Ley 21.713) nothing comes in untaxed. A seller registered with the Servicio de
//! Impuestos Internos collects 19 % with the price of goods and freight where the goods cost up to 500
//! dollars without tax, and the parcel owes no duty and no tax at the border. Dearer consignments, and those
//! of sellers without a registration, owe the general duty of 6 % on goods, freight and insurance, and value
//! added tax on those and the duty. Agreements that free goods of the duty (the European Union's, for one)
//! ask for a proof of origin and are left out.

use super::{
    Case, CustomsError, Regime,
    case::of,
    charge::{Assessment, ChargeKind},
};
use crate::merchant::Scheme;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "cl", figures: &["low-value", "duty"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let id = case.facts.id.as_str();
    let low = case.amount(case.figure("low-value")?)?;
    if case.is_registered(Scheme::Tax) && case.net_prices()?.iter().sum::<Decimal>() <= low {
        return Ok(Assessment::of(id, case.tax_at_sale(Scheme::Tax)?));
    }
    let rate = case.figure("duty")?;
    let values = case.carried(case.prices()?)?;
    let mut charges = vec![case.share(ChargeKind::Duty, rate.value, values.iter().sum(), case.rule(rate))?];
    let bases: Result<Vec<Decimal>, CustomsError> =
        values.iter().map(|value| Ok(value + of(*value, rate.value)?)).collect();
    charges.extend(case.import_tax(bases?)?);
    Ok(Assessment::of(id, charges))
}
