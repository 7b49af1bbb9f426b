//! Singapore: goods and services tax with the price of each article up to SGD 400, at the border above.
//!
//! A registered seller collects the tax on every article of a sales value (without freight, insurance and tax) of up to
//! 400 dollars, freight included (Goods and Services Tax Act 1993, since 2023-01-01). What else comes in by air or post
//! is relieved while it is worth up to 400 dollars with freight and insurance, and owes the tax on all of that above
//! (Goods and Services Tax (Imports Relief) Order). Ordinary goods owe no duty; alcohol, tobacco, motor vehicles and
//! fuel do, and are not known here. By sea and land there is no relief, which is not known here either.

use super::{
    Assessment, Case, CustomsError, Regime,
    steps::{of_lines, on_something, tax_with_price, taxed_at_sale},
};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "sg", figures: &["low-value", "import-relief"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let (low, relief) = (case.figure("low-value")?.value, case.figure("import-relief")?.value);
    let at_sale = taxed_at_sale(case, low)?;
    let paid = case.carried(case.prices()?)?;
    let mut charges = tax_with_price(case, of_lines(&paid, at_sale.iter().copied()))?;
    let others = of_lines(&paid, at_sale.iter().map(|at_sale| !at_sale));
    if others.iter().sum::<Decimal>() > relief {
        charges.extend(on_something(case.import_tax(others)?));
    }
    Ok(Assessment::of(case.facts.id.as_str(), charges))
}
