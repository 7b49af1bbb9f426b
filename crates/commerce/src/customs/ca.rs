//! Canada: small parcels are free of duty and tax; by courier from the United States and Mexico, larger ones are too.
//!
//! A shipment of a value for duty of up to 20 dollars owes nothing. By courier from the United States or Mexico that
//! limit is 40 dollars for the tax and 150 for the duty, wherever the goods were made (Courier Imports Remission Order;
//! CBSA Customs Notice 20-18). Above its limit the whole value counts. The value for duty leaves out the carriage from
//! abroad (Customs Act, s. 48(5)(b)); the province's goods and services or harmonized tax counts on it and the duty. All
//! of it is due at the border, whether or not the seller is registered.
//!
//! The shop's parcels travel by courier; by mail the limit is 20 dollars from everywhere.

use super::{Assessment, Case, CustomsError, Regime, case::Duties};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime =
    Regime { id: "ca", figures: &["free", "courier-tax-free", "courier-duty-free"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let is_neighbour = matches!(case.consignment.from.country.as_str(), "US" | "MX");
    let (tax_free, duty_free) =
        if is_neighbour { ("courier-tax-free", "courier-duty-free") } else { ("free", "free") };
    let values = case.prices()?;
    let whole: Decimal = values.iter().sum();
    if whole <= case.figure(tax_free)?.value {
        return Ok(Assessment::of(case.facts.id.as_str(), Vec::new()));
    }
    let duties = if whole <= case.figure(duty_free)?.value {
        Duties { by_item: vec![Decimal::ZERO; values.len()], ..Duties::default() }
    } else {
        case.tariff_duties(&values)?
    };
    let mut charges = duties.charges;
    charges.extend(case.import_tax(values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty))?);
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(case.facts.id.as_str(), charges) })
}
