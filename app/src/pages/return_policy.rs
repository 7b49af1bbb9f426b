//! What search engines read of returns: the merchant's days, and what comes back of what was paid.

use crate::context::Here;
use commerce::{
    refund::{Verdict, Verdicts},
    return_request::PaysReturn,
};
use serde::Serialize;

/// As `MerchantReturnPolicy` of schema.org.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "MerchantReturnPolicy", rename_all = "camelCase")]
pub struct ReturnPolicy<'a> {
    applicable_country: Vec<&'a str>,
    merchant_return_days: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    refund_type: Option<&'static str>,
    return_fees: &'static str,
    return_method: &'static str,
    return_policy_category: &'static str,
}

/// The policy for goods that are sent to the market's countries.
pub fn return_policy(here: &Here) -> ReturnPolicy<'_> {
    let (days, paid_by) = taken_back(here);
    ReturnPolicy {
        applicable_country: here.market.countries.iter().map(|country| country.as_str()).collect(),
        merchant_return_days: days,
        refund_type: gives_all_back(here).then_some("https://schema.org/FullRefund"),
        return_fees: match paid_by {
            PaysReturn::Buyer => "https://schema.org/ReturnFeesCustomerResponsibility",
            PaysReturn::Shop => "https://schema.org/FreeReturn",
        },
        return_method: "https://schema.org/ReturnByMail",
        return_policy_category: "https://schema.org/MerchantReturnFiniteReturnWindow",
    }
}

/// For how many days things are taken back, and who pays for sending them: what holds in all countries of the market.
pub fn taken_back(here: &Here) -> (u32, PaysReturn) {
    let terms = here.market.countries.iter().map(|country| here.world.returns.of(country));
    let days = terms.clone().map(|terms| terms.days()).min().unwrap_or(here.world.returns.offer.days);
    let is_free = terms.map(|terms| terms.paid_by()).all(|paid_by| paid_by == PaysReturn::Shop);
    (days, if is_free { PaysReturn::Shop } else { PaysReturn::Buyer })
}

/// Whether nothing of duty, import tax and fees is kept, whichever country of the market the goods come back from.
fn gives_all_back(here: &Here) -> bool {
    let (figures, rules) = (&here.world.trade.figures, &here.world.refunds);
    let regimes = here.market.countries.iter().filter_map(|country| figures.of(country));
    let mut verdicts = regimes.flat_map(|regime| {
        let Verdicts { duty, import_tax, fees } = rules.verdicts(Some(&regime.id));
        [duty, import_tax, fees]
    });
    verdicts.all(|verdict| verdict == Verdict::Returned)
}
