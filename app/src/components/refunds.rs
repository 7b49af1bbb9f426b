//! What goes back of an order, or has gone.

use super::amount::amount;
use crate::context::Here;
use commerce::refund::Refund;
use jiff::tz::TimeZone;
use l10n::Args;
use leptos::prelude::*;

/// A line for each refund, with its day; nothing where there was none.
pub fn refunds(here: &Here, refunds: &[Refund]) -> Option<impl IntoView + use<>> {
    let zone = TimeZone::get(&here.market.time_zone).unwrap_or(TimeZone::UTC);
    let lines = refunds.iter().map(|refund| {
        let day = refund.placed_at.to_zoned(zone.clone()).date();
        let label = here.voice.text_with("refund-given-on", &Args::new().date("day", day));
        let status = refund.status.code();
        view! {
            <div data-testid="refund" data-status=status>
                <dt>{label}</dt>
                <dd>{amount(here, refund.breakdown.amount)}</dd>
            </div>
        }
    });
    let lines = lines.collect_view();
    (!refunds.is_empty()).then(|| view! { <dl class="totals">{lines}</dl> })
}
