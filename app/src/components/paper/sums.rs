//! What invoices and credit notes have in common: who sells, who buys, the sum, and its taxes.

use super::{Desk, Html, written_address};
use crate::components::{
    promotion::{discount_message, free_shipping_message},
    tax::{charge_amount, charge_message, tax_args, vat_message},
};
use commerce::{
    Money,
    checkout::Totals,
    clock::Date,
    customs::{Charge, ChargeKind},
    merchant::{Registration, Scheme},
    order::Order,
    paper::registrations,
};
use l10n::{Args, Voice};

/// The seller with the numbers under which taxes of the order were collected, and the buyer.
pub fn parties(desk: &Desk<'_>, order: &Order, day: Date) -> Html {
    let seller = seller(desk, order, day);
    let vat = order.vat_check.as_ref().map(|check| {
        let (id, args) = vat_message(check);
        Html::text(&desk.voice.text_with(id, &args)).paragraph()
    });
    let title = Html::text(&desk.voice.text("paper-buyer"));
    let buyer = Html::party(title, &written_address(desk, order), vat.unwrap_or_default());
    Html::all([seller, buyer]).within("div", "beside")
}

/// The seller.
pub fn seller(desk: &Desk<'_>, order: &Order, day: Date) -> Html {
    let Desk { voice, world } = desk;
    let merchant = &world.trade.merchant;
    let own = merchant.registration(Scheme::Tax, &merchant.seat, day);
    let vat = own.map(|own| (Html::text(&voice.text("fact-merchant-tax")), Html::own(&own.number)));
    let used = registrations(merchant, order.totals.cost.charges(), order, day);
    let used = used.into_iter().filter(|one| own.is_none_or(|own| own.number != one.number));
    let register = merchant.imprint.register.as_ref();
    let register =
        register.map(|entry| (Html::text(&voice.text("fact-merchant-register")), Html::own(entry)));
    let mail = (Html::text(&voice.text("fact-merchant-mail")), Html::own(&merchant.imprint.mail));
    let facts = vat.into_iter().chain(used.map(|one| registered(voice, one))).chain(register).chain([mail]);
    Html::party(Html::text(&voice.text("paper-seller")), &seat(desk), Html::facts(facts))
}

/// A registration by its scheme.
pub fn registered(voice: &Voice, one: &Registration) -> (Html, Html) {
    let name = match one.scheme {
        Scheme::Tax => {
            voice.text_with("fact-registration-tax", &Args::new().country("country", &one.country))
        }
        Scheme::Oss => voice.text("fact-registration-oss"),
        Scheme::Ioss => voice.text("fact-registration-ioss"),
        Scheme::Voec => voice.text("fact-registration-voec"),
    };
    (Html::text(&name), Html::own(&one.number))
}

/// The seller's name and address, line by line.
pub fn seat(desk: &Desk<'_>) -> Vec<String> {
    let merchant = &desk.world.trade.merchant;
    let country = desk.voice.country(&merchant.seat);
    std::iter::once(merchant.name.clone())
        .chain(merchant.imprint.address.iter().cloned())
        .chain([country])
        .collect()
}

/// The rows under the lines of an invoice, down to what was paid.
pub fn rows(voice: &Voice, totals: &Totals) -> Vec<(Html, Html)> {
    let row = |name: String, amount: Money| (Html::text(&name), Html::money(voice, "price", amount));
    let mut rows = vec![row(voice.text("total-goods"), totals.goods())];
    let discount = totals.discount.as_ref();
    rows.extend(discount.filter(|discount| discount.amount.amount != 0).map(|discount| {
        let (id, args) = discount_message(voice, discount);
        let Money { amount, currency } = discount.amount;
        row(voice.text_with(id, &args), Money::new(-amount, currency))
    }));
    let freed = discount.filter(|discount| discount.frees(&totals.shipping.method));
    let shipping = match freed.map(|discount| free_shipping_message(voice, discount)) {
        Some((id, args)) => voice.text_with(id, &args),
        None => voice.text("total-shipping"),
    };
    rows.push(row(shipping, totals.shipping.price));
    let counted = totals.charges();
    let counted =
        counted.iter().filter(|charge| charge.collection.is_added() || charge.collection.is_reversed());
    rows.extend(counted.map(|charge| {
        let (id, args) = charge_message(voice, charge);
        row(voice.text_with(id, &args), charge_amount(charge))
    }));
    rows.push((Html::text(&voice.text("total-due")), Html::money(voice, "invoice-total", totals.due())));
    rows
}

/// The taxes, a row a rate: of what, and how much. Of what the buyer owes nothing was collected.
pub fn taxes<'c>(voice: &Voice, charges: impl IntoIterator<Item = &'c Charge>) -> Option<Html> {
    let rows: Vec<Vec<Html>> = charges
        .into_iter()
        .filter_map(|charge| {
            let ChargeKind::Tax(name) = charge.kind else { return None };
            let args = tax_args(voice, name.key(), charge.percent.unwrap_or_default());
            let id = if charge.collection.is_reversed() { "total-tax-reversed" } else { "paper-rate-of-tax" };
            let Money { amount, currency } = charge.amount;
            let collected = if charge.collection.is_reversed() { 0 } else { amount };
            let base = charge.base.unwrap_or(Money::zero(currency));
            Some(vec![
                Html::text(&voice.text_with(id, &args)),
                Html::money(voice, "invoice-net", base),
                Html::money(voice, "invoice-tax", Money::new(collected, currency)),
            ])
        })
        .collect();
    let head = ["paper-tax-rate", "paper-net", "paper-tax"].map(|id| Html::text(&voice.text(id)));
    (!rows.is_empty()).then(|| Html::table(head.into(), rows, Vec::new()))
}
