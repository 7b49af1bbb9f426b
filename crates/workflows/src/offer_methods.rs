//! Saying how something can be paid, and how not: what the checkout lists, the order page offers again and every charge is held
//! against.

use crate::Shop;
use commerce::{
    World,
    market::Market,
    payment::{Payable, PaymentMethod, Reason},
};

/// A payment method and why it does not apply, if it does not.
#[derive(Debug, Clone)]
pub struct MethodOffer {
    /// The method.
    pub method: PaymentMethod,
    /// Every reason against it; empty when it applies.
    pub reasons: Vec<Reason>,
}

/// The market's methods in its order; those that no gateway carries out are left out.
pub fn offer_methods(shop: &Shop, world: &World, market: &Market, payable: &Payable) -> Vec<MethodOffer> {
    world
        .payment_methods(market, payable)
        .into_iter()
        .filter(|(method, _)| shop.gateway(&method.id, method.kind).is_some())
        .map(|(method, reasons)| MethodOffer { method: method.clone(), reasons })
        .collect()
}

/// The methods among them that apply.
pub(crate) fn methods_that_apply(
    shop: &Shop,
    world: &World,
    market: &Market,
    payable: &Payable,
) -> impl Iterator<Item = PaymentMethod> + use<> {
    let offers = offer_methods(shop, world, market, payable).into_iter();
    offers.filter(|offer| offer.reasons.is_empty()).map(|offer| offer.method)
}
