//! The invoice of a paid order (articles 226 and 230 of Directive 2006/112/EC say what has to be on it).

use super::{
    Desk, Html, Sheet,
    sums::{parties, rows, taxes},
};
use crate::components::{engraving::engraving_rows, tax::reversed_notes};
use commerce::{
    engraving::Engraving,
    order::{Order, OrderLine},
    paper::{self, Paper},
};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};

/// The invoice.
pub fn invoice(desk: &Desk<'_>, order: &Order, paper: &Paper) -> Sheet {
    let Desk { voice, world } = desk;
    let title = voice.text("paper-invoice");
    let number = paper.number.to_string();
    let sold = order.placed_at.to_zoned(TimeZone::UTC).date();
    let facts = Html::facts([
        (Html::text(&voice.text("paper-number")), Html::marked("invoice-number", &number)),
        (Html::text(&voice.text("paper-date")), Html::text(&voice.date(paper.day()))),
        (Html::text(&voice.text("order-number")), Html::own(order.number.as_str())),
    ]);
    let stated = paper::taxes(&order.totals.cost);
    let notes = reversed_notes(voice, &order.totals.cost).into_iter();
    let trade = &world.trade;
    let is_export = paper::is_export(order, &trade.merchant, &trade.figures);
    let export = is_export.then(|| voice.text("paper-export"));
    let notes = notes.chain(export).chain(in_currency_of_state(desk, order));
    let body = Html::all([
        facts,
        parties(desk, order, sold),
        Html::table(
            head(voice),
            order.lines.iter().map(|line| cells(voice, line)).collect(),
            rows(voice, &order.totals),
        ),
        taxes(voice, &stated).unwrap_or_default(),
        Html::all(notes.map(|note| Html::text(&note).paragraph())),
    ]);
    Sheet { title: Html::text(&title), name: format!("{title} {number}"), body, mark: "invoice", back: None }
}

/// The heads of the columns of goods.
pub fn head(voice: &Voice) -> Vec<Html> {
    ["paper-item", "paper-quantity", "paper-unit-price", "paper-amount"]
        .map(|id| Html::text(&voice.text(id)))
        .into()
}

/// A line as it was ordered.
fn cells(voice: &Voice, line: &OrderLine) -> Vec<Html> {
    vec![
        what(voice, line),
        Html::text(&voice.integer(line.quantity.into())),
        Html::money(voice, "price", line.unit_price),
        Html::money(voice, "invoice-line", line.total),
    ]
}

/// What a line is, in the words of the day on which it was ordered.
pub fn what(voice: &Voice, line: &OrderLine) -> Html {
    let options = (!line.options.is_empty()).then(|| Html::text(&line.options).within("small", "options"));
    Html::all([
        Html::text(&line.title),
        options.unwrap_or_default(),
        engraved(voice, &line.engravings),
        Html::own(line.sku.as_str()).within("small", "sku"),
    ])
}

/// What is engraved on pieces of a line, a row each.
pub fn engraved(voice: &Voice, all: &[Engraving]) -> Html {
    let rows = engraving_rows(voice, all).into_iter().map(|row| Html::own(&row).within("small", "engraving"));
    Html::all(rows)
}

/// The tax in the currency of the state whose it is, and the rate.
fn in_currency_of_state(desk: &Desk<'_>, order: &Order) -> Option<String> {
    let Desk { voice, world } = desk;
    let (tax, note) = paper::tax_in_currency_of_state(order, &world.trade.figures, world.base)?;
    let rate = Args::new()
        .set("from", note.from.code())
        .set("to", note.to.code())
        .decimal("rate", note.rate)
        .date("day", note.date)
        .set("source", note.source.clone());
    let said = [
        voice.text_with("paper-tax-converted", &Args::new().money("amount", tax)),
        voice.text_with("rate-note", &rate),
    ];
    Some(voice.sentences(&said))
}
