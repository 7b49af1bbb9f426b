//! India: what a courier brings for personal use owes one set of rates whatever it is, 30.98 % in all.
//!
//! Heading 9804: 10 % basic duty by exemption (Notification 50/2017-Customs, no. 608), a social welfare
//! surcharge of a tenth of it, and 18 % integrated tax on value, duty and surcharge: 10 + 1 + 18 % of 111 =
//! 30.98. The value contains freight and insurance. Left out: printed books, which have rates of their own,
//! and that a duty below 100 rupees is not asked for. The integrated tax is a figure here and no tax rate of
//! India, since it does not go by the kind of goods.

use super::{
    Case, CustomsError, Regime,
    case::of,
    charge::{Assessment, ChargeKind},
};
use crate::market::TaxName;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime =
    Regime { id: "in", figures: &["duty", "surcharge", "integrated-tax"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let value = case.prices()?.into_iter().chain(case.carriage()?).sum::<Decimal>();
    let (duty, tax) = (case.figure("duty")?, case.figure("integrated-tax")?);
    let percent = duty.value + of(duty.value, case.figure("surcharge")?.value)?;
    let base = value + of(value, percent)?;
    let charges = vec![
        case.share(ChargeKind::Duty, percent, value, case.rule(duty))?,
        case.share(ChargeKind::Tax(TaxName::Gst), tax.value, base, case.rule(tax))?,
    ];
    Ok(Assessment::of(case.facts.id.as_str(), charges))
}
