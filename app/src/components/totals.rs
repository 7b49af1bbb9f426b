//! The sum of an order.

use super::{
    amount::{amount, shipping_amount},
    promotion::{discount_line, free_shipping_message},
    shipping::shipping_message,
    tax::{charge_amount, charge_message, promise, reversed_notes},
};
use crate::context::Here;
use commerce::{
    checkout::Totals,
    customs::{Charge, ChargeKind, Collection},
};
use l10n::Args;
use leptos::prelude::*;

/// What a sum is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SumOf {
    /// One piece, on its way to a door of the market by the first way of shipping.
    Piece,
    /// A cart, on its way to a door of the market by the first way of shipping.
    Cart,
    /// An order, or what is about to be one.
    Order,
}

/// Goods, shipping, duty, tax and fees, what is due, and what that promises.
pub fn totals(here: &Here, totals: &Totals, of: SumOf) -> impl IntoView + use<> {
    let voice = &here.voice;
    let (goods, goods_mark, due) = match of {
        SumOf::Cart => ("cart-subtotal", "cart-subtotal", "total-door"),
        SumOf::Piece => ("total-goods", "total-goods", "total-door"),
        SumOf::Order => ("total-goods", "total-goods", "total-due"),
    };
    let asked_later = totals.cost.at_door.amount != 0;
    let due = match due {
        _ if asked_later => "total-with-order",
        due if totals.is_door_known() => due,
        _ => "total-due",
    };
    let promise = (!totals.shipping.is_download()).then(|| {
        view! { <p class="price-note" data-testid="landed-cost-note">{promise(voice, totals)}</p> }
    });
    let charges = totals.charges();
    let taken = |is_meant: fn(&Collection) -> bool| {
        let lines = charges.iter().filter(|charge| is_meant(&charge.collection));
        lines.map(|charge| line(here, charge)).collect_view()
    };
    let counted = taken(|collection| collection.is_added() || collection.is_reversed());
    let later = taken(|collection| matches!(collection, Collection::AtDoor));
    let contained = taken(|collection| matches!(collection, Collection::InPrice(_)));
    let reversed = reversed_notes(voice, &totals.cost).into_iter().map(|note| {
        view! { <p class="price-note" data-testid="reverse-charge">{note}</p> }
    });
    let reversed = reversed.collect_view();
    let discount = totals.discount.as_ref();
    let freed = discount.filter(|discount| discount.frees(&totals.shipping.method));
    let shipping = match freed.map(|discount| free_shipping_message(voice, discount)) {
        Some((id, args)) => voice.text_with(id, &args),
        None => voice.text("total-shipping"),
    };
    let at_door = asked_later.then(|| {
        let in_all = totals.cost.total().ok().map(|sum| {
            view! {
                <div class="due">
                    <dt>{voice.text("total-about")}</dt>
                    <dd data-testid="total-about">{amount(here, sum)}</dd>
                </div>
            }
        });
        view! {
            <div>
                <dt>{voice.text("total-at-door")}</dt>
                <dd data-testid="total-at-door">{amount(here, totals.cost.at_door)}</dd>
            </div>
            {in_all}
        }
    });
    view! {
        <dl class="totals">
            <div>
                <dt>{voice.text(goods)}</dt>
                <dd data-testid=goods_mark>{amount(here, totals.goods())}</dd>
            </div>
            {discount.and_then(|discount| discount_line(here, discount))}
            <div>
                <dt>{shipping}</dt>
                <dd data-testid="total-shipping">{shipping_amount(here, totals.shipping.price)}</dd>
            </div>
            {counted}
            <div class="due">
                <dt>{voice.text(due)}</dt>
                <dd data-testid="total-due">{amount(here, totals.due())}</dd>
            </div>
            {contained}
            {later}
            {at_door}
        </dl>
        {reversed}
        {promise}
        {parcels_note(here, totals)}
    }
}

/// That it comes in several parcels, and from where: each of them meets customs for itself.
fn parcels_note(here: &Here, totals: &Totals) -> Option<impl IntoView + use<>> {
    let sent: Vec<_> = totals.cost.parcels.iter().filter(|parcel| !parcel.pieces.is_empty()).collect();
    let locations = &here.world.trade.merchant.locations;
    let mut countries: Vec<String> = Vec::new();
    for parcel in &sent {
        let location = locations.iter().find(|location| location.id == parcel.from)?;
        let country = here.voice.country(&location.country);
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    (sent.len() > 1).then(|| {
        let count = u32::try_from(sent.len()).unwrap_or(u32::MAX);
        let args = Args::new().number("count", count).set("countries", here.voice.list_and(&countries));
        view! { <p class="price-note" data-testid="parcels">{here.voice.text_with("parcels-note", &args)}</p> }
    })
}

/// Where a sum leads to and how, since the shopper has said neither yet.
pub fn door_note(here: &Here, totals: &Totals) -> Option<impl IntoView + use<>> {
    let country = here.market.countries.first().filter(|_| !totals.shipping.is_download())?;
    let shipping = here.voice.text(&shipping_message(&totals.shipping.method));
    let args = Args::new().country("country", country).set("shipping", shipping);
    Some(view! { <p class="price-note">{here.voice.text_with("landed-door", &args)}</p> })
}

fn line(here: &Here, charge: &Charge) -> impl IntoView + use<> {
    let mark = match charge.kind {
        ChargeKind::Duty => "total-duty",
        ChargeKind::Tax(_) if charge.collection.is_reversed() => "total-tax-reversed",
        ChargeKind::Tax(_) => "total-tax",
        ChargeKind::ParcelFee | ChargeKind::ClearanceFee => "total-fees",
    };
    let included = matches!(charge.collection, Collection::InPrice(_));
    let (id, args) = charge_message(&here.voice, charge);
    view! {
        <div class:included=included>
            <dt>{here.voice.text_with(id, &args)}</dt>
            <dd data-testid=mark>{amount(here, charge_amount(charge))}</dd>
        </div>
    }
}
