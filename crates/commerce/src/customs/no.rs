//! Norway: value added tax with the price for goods of low value (VOEC), duty and tax at the border for all others.
//!
//! A seller in the scheme "VAT on E-Commerce" collects the tax with the price on goods that cost less than 3,000 kroner
//! a piece, freight and tax not counted, and those owe no duty (Merverdiavgiftsloven). Food stands outside of the
//! scheme; a consignment with food or with a dearer piece in it goes over the border the plain way, as a whole, and
//! so does every consignment of a seller who is not in the scheme: there is no exemption for small ones since 2024.

use super::{Assessment, Case, CustomsError, Regime};
use crate::{merchant::Scheme, tax_rates::TaxCategory};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "no", figures: &["low-value-below"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    if case.is_registered(Scheme::Voec) && is_covered(case)? {
        return Ok(Assessment::of(case.facts.id.as_str(), case.tax_at_sale(Scheme::Voec)?));
    }
    case.duty_and_tax()
}

/// Whether the scheme holds for every line.
fn is_covered(case: &Case<'_>) -> Result<bool, CustomsError> {
    let limit = case.figure("low-value-below")?.value;
    let mut lines = case.consignment.items.iter().zip(case.net_prices()?);
    // The limit is one for each piece, the price that of the line.
    Ok(lines.all(|(item, price)| {
        item.category != TaxCategory::Food && price < limit * Decimal::from(item.quantity)
    }))
}
