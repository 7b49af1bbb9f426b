//! What is said about tax.

use crate::context::Here;
use commerce::market::{MarketTax, TaxBehavior};
use l10n::{Args, Voice};
use rust_decimal::Decimal;

/// The name and rate of a tax, as arguments of a message.
pub fn tax_args(voice: &Voice, name: &str, percent: Decimal) -> Args {
    let rate = voice.percent(percent / Decimal::ONE_HUNDRED);
    Args::new().set("rate", rate).set("tax", voice.text(&format!("tax-name-{name}")))
}

/// The line under a price: contained, added at the checkout, or none of ours.
pub fn price_note(here: &Here) -> String {
    let MarketTax { behavior, name, rate, .. } = &here.market.tax;
    let args = tax_args(&here.voice, name.key(), *rate);
    match behavior {
        _ if rate.is_zero() => here.voice.text("price-tax-none"),
        TaxBehavior::Inclusive => here.voice.text_with("price-tax-included", &args),
        TaxBehavior::Exclusive => here.voice.text_with("price-tax-excluded", &args),
    }
}
