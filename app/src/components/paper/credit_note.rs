//! What takes an invoice back, all of it or what has come back.

use super::{
    Desk, Html, Sheet,
    invoice::{head, what},
    sums::{parties, rows, taxes},
};
use crate::components::tax::charge_message;
use commerce::{
    Money,
    customs::{Charge, ChargeKind, CountedOn, RuleRef},
    market::Confidence,
    order::Order,
    paper::{self, Paper, is_collected},
    refund::{Breakdown, ChargeBack, GoodsBack, Verdict},
};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};

/// The credit note of a refund; of all of the order where there is none.
pub fn credit_note(
    desk: &Desk<'_>,
    order: &Order,
    paper: &Paper,
    invoice: &Paper,
    back: Option<&Breakdown>,
) -> Sheet {
    let voice = desk.voice;
    let title = voice.text("paper-credit-note");
    let number = paper.number.to_string();
    let refers = Args::new().set("number", invoice.number.to_string()).date("day", invoice.day());
    let facts = Html::facts([
        (Html::text(&voice.text("paper-number")), Html::marked("invoice-number", &number)),
        (Html::text(&voice.text("paper-date")), Html::text(&voice.date(paper.day()))),
        (Html::text(&voice.text("order-number")), Html::own(order.number.as_str())),
    ]);
    let (lines, sums, stated) = match back {
        Some(back) => given_back(voice, order, back),
        None => {
            let all = order.lines.iter().map(|line| {
                let quantity = Html::text(&voice.integer(line.quantity.into()));
                let each = Html::money(voice, "price", line.unit_price);
                vec![what(voice, line), quantity, each, Html::money(voice, "invoice-line", line.total)]
            });
            (all.collect(), rows(voice, &order.totals), paper::taxes(&order.totals.cost))
        }
    };
    let sold = order.placed_at.to_zoned(TimeZone::UTC).date();
    let body = Html::all([
        facts,
        Html::text(&voice.text_with("credit-note-refers", &refers)).paragraph(),
        parties(desk, order, sold),
        Html::table(head(voice), lines, sums),
        taxes(voice, &stated).unwrap_or_default(),
    ]);
    Sheet {
        title: Html::text(&title),
        name: format!("{title} {number}"),
        body,
        mark: "credit-note",
        back: None,
    }
}

/// The lines of what came back, the rows of what goes back for it, and the taxes in that.
type GivenBack = (Vec<Vec<Html>>, Vec<(Html, Html)>, Vec<Charge>);

fn given_back(voice: &Voice, order: &Order, back: &Breakdown) -> GivenBack {
    let lines = back.goods.iter().filter_map(|goods: &GoodsBack| {
        let line = order.lines.iter().find(|line| line.sku == goods.sku)?;
        let quantity = Html::text(&voice.integer(goods.quantity.into()));
        let each = Html::money(voice, "price", line.unit_price);
        Some(vec![what(voice, line), quantity, each, Html::money(voice, "invoice-line", goods.amount)])
    });
    let row = |name: String, amount: Money| (Html::text(&name), Html::money(voice, "price", amount));
    let returned: Vec<Charge> =
        back.charges.iter().filter(|charge| charge.verdict == Verdict::Returned).map(as_charge).collect();
    let mut rows = Vec::new();
    if back.shipping.amount != 0 {
        rows.push(row(voice.text("total-shipping"), back.shipping));
    }
    rows.extend(returned.iter().filter(|charge| charge.collection.is_added()).map(|charge| {
        let (id, args) = charge_message(voice, charge);
        row(voice.text_with(id, &args), charge.amount)
    }));
    rows.extend(back.interest.map(|interest| row(voice.text("total-interest"), interest)));
    rows.push((Html::text(&voice.text("total-due")), Html::money(voice, "invoice-total", back.amount)));
    let is_stated = |charge: &Charge| {
        let is_tax = matches!(charge.kind, ChargeKind::Tax(_));
        is_tax && (is_collected(charge.collection) || charge.collection.is_reversed())
    };
    (lines.collect(), rows, returned.into_iter().filter(is_stated).collect())
}

/// A part of a charge, as a charge.
fn as_charge(back: &ChargeBack) -> Charge {
    Charge {
        kind: back.kind,
        percent: back.percent,
        base: back.base,
        amount: back.amount,
        on: CountedOn::Goods,
        collection: back.collection,
        rule: RuleRef {
            rule: String::new(),
            source: String::new(),
            as_of: commerce::clock::Date::default(),
            confidence: Confidence::Low,
        },
    }
}
