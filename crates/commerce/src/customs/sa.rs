//! Saudi Arabia: value added tax always, duty by the tariff above SAR 1,000.
//!
//! Both count on goods with freight and insurance, the tax on the duty as well; so does the limit (Zakat, Tax and
//! Customs Authority, questions of customers of electronic stores). The fee for the customs declaration is not counted.

use super::{Assessment, Case, CustomsError, Regime};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "sa", figures: &["duty-free"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let values = case.carried(case.prices()?)?;
    if values.iter().sum::<Decimal>() > case.figure("duty-free")?.value {
        return case.duty_and_tax();
    }
    Ok(Assessment::of(case.facts.id.as_str(), case.import_tax(values)?))
}
