//! What goes back of an order, or has gone.

use super::amount::amount;
use crate::context::Here;
use commerce::{
    payee::Payee,
    refund::{Refund, RefundStatus},
};
use jiff::tz::TimeZone;
use l10n::Args;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The id of the list in the page.
pub const REFUNDS: &str = "refunds";

/// A line for each refund, with its day and where it stands; nothing where there was none. `payees` are the accounts
/// that are still known, by the refund's number.
pub fn refunds(
    here: &Here,
    refunds: &[Refund],
    payees: &BTreeMap<u32, Payee>,
) -> Option<impl IntoView + use<>> {
    let zone = TimeZone::get(&here.market.time_zone).unwrap_or(TimeZone::UTC);
    let lines = refunds.iter().map(|refund| {
        let day = refund.placed_at.to_zoned(zone.clone()).date();
        let label = match refund.status {
            RefundStatus::NeedsAccount => here.voice.text("refund-owed"),
            RefundStatus::Pending | RefundStatus::NeedsTransfer | RefundStatus::Made => {
                here.voice.text_with("refund-given-on", &Args::new().date("day", day))
            }
        };
        let status = refund.status.code();
        view! {
            <div data-testid="refund" data-status=status>
                <dt>{label} <br/> <small class="muted">{state(here, refund, payees.get(&refund.number))}</small></dt>
                <dd>{amount(here, refund.breakdown.amount)}</dd>
            </div>
        }
    });
    let lines = lines.collect_view();
    (!refunds.is_empty()).then(|| view! { <dl class="totals" id=REFUNDS>{lines}</dl> })
}

/// Where a refund stands, in words, and the end of the account's number.
fn state(here: &Here, refund: &Refund, payee: Option<&Payee>) -> String {
    let account = |id, payee: &Payee| here.voice.text_with(id, &Args::new().set("account", payee.masked()));
    match (refund.status, payee) {
        (RefundStatus::NeedsAccount, _) => here.voice.text("refund-needs-account"),
        (RefundStatus::Pending | RefundStatus::NeedsTransfer, Some(payee)) => {
            account("refund-pending-account", payee)
        }
        (RefundStatus::Pending | RefundStatus::NeedsTransfer, None) => here.voice.text("refund-pending"),
        (RefundStatus::Made, Some(payee)) => account("refund-made-account", payee),
        (RefundStatus::Made, None) => here.voice.text("refund-made"),
    }
}
