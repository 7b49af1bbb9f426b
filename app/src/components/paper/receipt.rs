//! What was paid for an order: how, when, and by which exchange rate.

use super::{Desk, Html, Sheet, sums::seller};
use crate::components::payment_methods::method_message;
use commerce::{MethodId, Money, clock::Timestamp, exchange::RateNote, order::Order, refund::Refund};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};

/// Money that has arrived.
pub struct Received<'a> {
    /// How it was paid.
    pub method: &'a MethodId,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Timestamp,
}

/// The receipt.
pub fn receipt(desk: &Desk<'_>, order: &Order, received: &[Received<'_>], refunds: &[Refund]) -> Sheet {
    let Desk { voice, world } = desk;
    let title = voice.text("paper-receipt");
    let market = world.market(&order.market);
    let zone = market.and_then(|market| TimeZone::get(&market.time_zone).ok()).unwrap_or(TimeZone::UTC);
    let moment = |at: Timestamp| Html::text(&voice.date_time(&at.to_zoned(zone.clone())));
    let paid = received.iter().map(|one| {
        let method = Html::text(&voice.text(&method_message(one.method)));
        vec![method, moment(one.at), Html::money(voice, "receipt-paid", one.amount)]
    });
    let back = refunds.iter().map(|refund| {
        let Money { amount, currency } = refund.breakdown.amount;
        let amount = Html::money(voice, "receipt-back", Money::new(-amount, currency));
        vec![Html::text(&voice.text("payment-status-refunded")), moment(refund.placed_at), amount]
    });
    let left: i64 = received.iter().map(|one| one.amount.amount).sum::<i64>()
        - refunds.iter().map(|refund| refund.breakdown.amount.amount).sum::<i64>();
    let sum = (
        Html::text(&voice.text("total-due")),
        Html::money(voice, "receipt-total", Money::new(left, order.currency)),
    );
    let head = ["checkout-payment", "paper-date", "paper-amount"].map(|id| Html::text(&voice.text(id)));
    let sold = order.placed_at.to_zoned(TimeZone::UTC).date();
    let number = (Html::text(&voice.text("order-number")), Html::own(order.number.as_str()));
    let body = Html::all([
        Html::facts([number]),
        seller(desk, order, sold),
        Html::table(head.into(), paid.chain(back).collect(), vec![sum]),
        Html::all(rates(voice, &order.rate_notes)),
    ]);
    let name = format!("{title} {}", order.number);
    Sheet { title: Html::text(&title), name, body, mark: "receipt", back: None }
}

/// The exchange rates that prices went through, each once.
fn rates(voice: &Voice, notes: &[RateNote]) -> Vec<Html> {
    let said = |note: &RateNote| {
        let args = Args::new()
            .set("from", note.from.code())
            .set("to", note.to.code())
            .decimal("rate", note.rate)
            .date("day", note.date)
            .set("source", note.source.clone());
        Html::text(&voice.text_with("rate-note", &args)).paragraph()
    };
    notes.iter().map(said).collect()
}
