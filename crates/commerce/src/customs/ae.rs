//! United Arab Emirates: value added tax always, duty above AED 1,000.
//!
//! Both count on goods with freight and insurance, the tax on the duty as well. Nearly all goods owe the one general
//! duty of the common customs tariff of the Gulf states; where the tariff has a row for goods, that counts before it.
//! Alcohol and tobacco have no free limit, which is not known here; nor are the fees of the declaration.

use super::{Assessment, Case, ChargeKind, CustomsError, Regime, case::of};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "ae", figures: &["duty-free", "general-duty"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let id = case.facts.id.as_str();
    let values = case.carried(case.prices()?)?;
    if values.iter().sum::<Decimal>() <= case.figure("duty-free")?.value {
        return Ok(Assessment::of(id, case.import_tax(values)?));
    }
    let general = case.figure("general-duty")?;
    let by_tariff = case.tariff_duties(&values)?;
    let (mut charges, mut others, mut bases) = (by_tariff.charges, Decimal::ZERO, Vec::new());
    for ((item, value), duty) in case.consignment.items.iter().zip(&values).zip(&by_tariff.by_item) {
        let mut duty = *duty;
        if case.rules.tariff.row(id, &item.hs_code, &item.origin, case.day).is_none() {
            others += value;
            duty = of(*value, general.value)?;
        }
        bases.push(value + duty);
    }
    if !others.is_zero() {
        charges.push(case.share(ChargeKind::Duty, general.value, others, case.rule(general))?);
    }
    charges.extend(case.import_tax(bases)?);
    Ok(Assessment::of(id, charges))
}
