//! Money that does not fit: a part that has come, and what goes back since it pays nothing.

use crate::context::Here;
use commerce::{
    Money,
    refund::{Refund, RefundStatus},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::OrderView;

/// What is still missing of the newest payment, and what goes back since it pays nothing; nothing where all is as it
/// should be.
pub fn money_back(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let voice = &here.voice;
    let part = view.payments.first().and_then(|session| {
        let missing = session.missing()?;
        let args = Args::new()
            .money("arrived", session.captured)
            .money("missing", missing)
            .set("expires", here.moment(session.expires_at));
        Some(view! {
            <p class="notice" role="status" data-testid="payment-part" data-minor=missing.amount.to_string()
                data-currency=missing.currency.code().to_owned()>
                {voice.text_with("money-part-arrived", &args)}
            </p>
        })
    });
    let back: Vec<_> = unused(view)
        .map(|amount| {
            view! {
                <p class="notice" role="status" data-testid="payment-back" data-minor=amount.amount.to_string()
                    data-currency=amount.currency.code().to_owned()>
                    {voice.text_with("money-goes-back", &Args::new().money("amount", amount))}
                </p>
            }
        })
        .collect();
    (part.is_some() || !back.is_empty()).then(|| view! { {part} {back} })
}

/// What goes back by itself: no goods come back for it, and no account is needed.
fn unused(view: &OrderView) -> impl Iterator<Item = Money> {
    let is_of_address =
        |refund: &Refund| view.changes.iter().any(|change| change.refund.as_ref() == Some(&refund.id));
    let refunds = view.refunds.iter().filter(move |refund| refund.breakdown.goods.is_empty());
    let refunds = refunds.filter(move |refund| !is_of_address(refund));
    let by_itself = refunds.filter(|refund| refund.status != RefundStatus::NeedsAccount);
    by_itself.map(|refund| refund.breakdown.amount)
}
