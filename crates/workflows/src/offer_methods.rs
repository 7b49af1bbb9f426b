//! Saying how something can be paid, and how not: what the checkout lists, the order page offers again and every charge is held
//! against.

use crate::Shop;
use commerce::{
    World,
    cart::PlanChoice,
    market::Market,
    payment::{MethodKind, Payable, PaymentMethod, Reason, instalments::Schedule},
};

/// A payment method and why it does not apply, if it does not.
#[derive(Debug, Clone)]
pub struct MethodOffer {
    /// The method.
    pub method: PaymentMethod,
    /// Every reason against it; empty when it applies.
    pub reasons: Vec<Reason>,
    /// The parts in which it can be paid, fewest first.
    pub plans: Vec<Schedule>,
}

/// A plan was picked that is not offered, or not any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the plan is not offered")]
pub struct PlanNotOffered;

impl MethodOffer {
    /// Whether it can be paid at once, not only later or in parts.
    pub fn has_whole(&self) -> bool {
        self.plans.is_empty() || self.method.kind != MethodKind::PayLater
    }

    /// The parts in which it is paid: those picked, `None` for paying at once. A pick of another method says nothing here,
    /// nor does any where there are no plans (any more): a page without a choice has nothing to put right.
    ///
    /// # Errors
    /// [`PlanNotOffered`].
    pub fn plan(&self, picked: Option<&PlanChoice>) -> Result<Option<Schedule>, PlanNotOffered> {
        match picked.filter(|picked| picked.method == self.method.id && !self.plans.is_empty()) {
            Some(picked) => {
                let plan = self.plans.iter().find(|plan| plan.count == picked.count);
                plan.copied().map(Some).ok_or(PlanNotOffered)
            }
            None if self.has_whole() => Ok(None),
            None => Ok(self.plans.first().copied()),
        }
    }
}

/// The market's methods in its order; those that no gateway carries out are left out.
pub fn offer_methods(shop: &Shop, world: &World, market: &Market, payable: &Payable) -> Vec<MethodOffer> {
    let methods = world.payment_methods(market, payable).into_iter();
    methods
        .filter_map(|(method, reasons)| {
            let gateway = shop.gateway(&method.id, method.kind)?;
            let is_split = reasons.is_empty() && gateway.splits(&method.id);
            let plans = if is_split { plans(world, method, payable) } else { Vec::new() };
            Some(MethodOffer { method: method.clone(), reasons, plans })
        })
        .collect()
}

/// The plans whose total, interest included, the method takes as well.
fn plans(world: &World, method: &PaymentMethod, payable: &Payable) -> Vec<Schedule> {
    let step = world.step(payable.due.currency);
    let mut plans = world.instalments.offers(&method.id, &payable.billing, payable.due, step);
    plans.retain(|plan| {
        let in_all = Payable { due: plan.total, ..payable.clone() };
        method.reasons(&in_all, &world.trade.merchant).is_empty()
    });
    plans
}

/// The methods among them that apply.
pub(crate) fn methods_that_apply(
    shop: &Shop,
    world: &World,
    market: &Market,
    payable: &Payable,
) -> impl Iterator<Item = MethodOffer> + use<> {
    offer_methods(shop, world, market, payable).into_iter().filter(|offer| offer.reasons.is_empty())
}
