//! The parcels of an order: where each of them is, what is in it, what can still be canceled, and all that has happened.

use super::{
    arrival::{arrival, dates},
    clock::clock,
};
use crate::{context::Here, routes::api};
use commerce::{
    clock::Timestamp,
    inventory::Pieces,
    order::{Order, OrderStatus},
    order_event::{EventKind, OrderEvent},
    parcel::{Parcel, ParcelStatus},
};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};
use leptos::prelude::*;
use workflows::OrderView;

/// The id of the section in the page.
pub const PARCELS: &str = "parcels";

/// What is in a parcel, a line for each variant.
pub fn parcel_lines(voice: &Voice, order: &Order, parcel: &Parcel) -> Vec<String> {
    let lines = parcel.pieces.iter().map(|pieces| {
        let args = Args::new().number("quantity", pieces.quantity).set("title", title(order, pieces));
        voice.text_with("parcel-line", &args)
    });
    lines.collect()
}

fn title(order: &Order, pieces: &Pieces) -> String {
    let line = order.lines.iter().find(|line| line.sku == pieces.sku);
    line.map_or_else(|| pieces.sku.to_string(), |line| line.title.clone())
}

/// What the head of the page says instead of that things are made ready: how much of the order has left, or has arrived.
/// Nothing while nothing has.
pub fn on_the_way(parcels: &[Parcel]) -> Option<&'static str> {
    let all = |is: fn(ParcelStatus) -> bool| parcels.iter().all(|parcel| is(parcel.status()));
    let has_left = parcels.iter().any(|parcel| parcel.status().has_left());
    if !has_left {
        None
    } else if all(|status| status == ParcelStatus::Delivered) {
        Some("parcels-arrived")
    } else if parcels.iter().any(|parcel| parcel.status() == ParcelStatus::Failed) {
        Some("parcels-failed")
    } else if all(ParcelStatus::has_left) {
        Some("parcels-on-their-way")
    } else {
        Some("parcels-some-left")
    }
}

/// Each parcel of an order that is sent, and what can still be canceled; nothing before it is paid.
pub fn parcels(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let has_left = view.parcels.iter().any(|parcel| parcel.packed_at.is_some());
    let is_shown = has_left || view.can_cancel || view.order.status == OrderStatus::Paid;
    if view.parcels.is_empty() || !is_shown {
        return None;
    }
    let parcels = view.parcels.iter().map(|parcel| one(here, view, parcel)).collect_view();
    let title = here.voice.text_with("parcels-title", &Args::new().number("count", count(&view.parcels)));
    Some(view! {
        <section class="stack" id=PARCELS aria-labelledby="parcels-title">
            <h2 id="parcels-title">{title}</h2>
            <ul class="parcels" role="list">{parcels}</ul>
            {cancel(here, view)}
            {call_off(here, view)}
        </section>
    })
}

fn count(parcels: &[Parcel]) -> i64 {
    i64::try_from(parcels.len()).unwrap_or(i64::MAX)
}

/// A parcel by its number, and from where it comes.
fn name(here: &Here, parcel: &Parcel) -> String {
    let number = Args::new().number("number", parcel.number.saturating_add(1));
    match here.world.trade.merchant.location(&parcel.from) {
        Some(from) => {
            here.voice.text_with("parcel-from", &number.set("country", here.voice.country(&from.country)))
        }
        None => here.voice.text_with("parcel-number", &number),
    }
}

fn one(here: &Here, view: &OrderView, parcel: &Parcel) -> impl IntoView + use<> {
    let voice = &here.voice;
    let status = parcel.status();
    let inside = parcel_lines(voice, &view.order, parcel);
    let inside = inside.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let tracking = parcel.sent.as_ref().and_then(|sent| {
        let number = sent.tracking.as_ref()?;
        let facts = here.world.carriers.known.get(&sent.carrier);
        let carrier = facts.map_or_else(|| sent.carrier.to_string(), |facts| facts.name.clone());
        let link = facts.and_then(|facts| facts.link(number)).map(|link| {
            view! { " " <a href=link rel="noopener noreferrer">{voice.text("parcel-follow")}</a> }
        });
        Some(view! {
            <p data-testid="tracking">
                {voice.text("parcel-tracking")} " " <bdi>{carrier}</bdi> " " <bdi class="code">{number.to_string()}</bdi> {link}
            </p>
        })
    });
    // As it was promised; where it has come or could not, the days are over.
    let at = usize::try_from(parcel.number).ok();
    let promised = at.and_then(|at| view.order.totals.shipping.parcels.get(at)).and_then(|rate| rate.arrival);
    let is_awaited = !matches!(status, ParcelStatus::Delivered | ParcelStatus::Failed);
    let promised = promised.filter(|_| is_awaited).map(|days| {
        let placed = view.order.placed_at.to_zoned(TimeZone::UTC).date();
        let text = voice.text_with("arrival-expected", &dates(voice, &days, placed));
        view! { <p>{arrival(&days, text)}</p> }
    });
    view! {
        <li class="parcel" data-testid="parcel" data-number=parcel.number.to_string() data-status=status.code()>
            <div class="parcel-head">
                <h3>{name(here, parcel)}</h3>
                <p class="parcel-status" data-status=status.code()>{status_words(voice, status)}</p>
            </div>
            <ul class="parcel-lines" role="list" aria-label=voice.plain("parcel-inside")>{inside}</ul>
            {tracking}
            {promised}
        </li>
    }
}

/// How a parcel stands.
pub fn status_words(voice: &Voice, status: ParcelStatus) -> String {
    voice.text(&format!("parcel-status-{}", status.code().replace('_', "-")))
}

/// The form to cancel an order that is to be paid at the door.
fn call_off(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    let voice = &here.voice;
    let token = view.order.token.to_string();
    view.can_cancel.then(|| {
        view! {
            <details class="cancel">
                <summary>{voice.text("cancel-order-title")}</summary>
                <form class="stack" method="post" action=api::ORDERS_CANCEL data-testid="cancel-order">
                    <input type="hidden" name="token" value=token/>
                    <p>{voice.text("cancel-order-hint")}</p>
                    <p><button class="button quiet">{voice.text("cancel-order-button")}</button></p>
                </form>
            </details>
        }
    })
}

/// The forms to cancel what is not packed.
fn cancel(here: &Here, view: &OrderView) -> Option<impl IntoView + use<>> {
    if view.cancelable.is_empty() {
        return None;
    }
    let voice = &here.voice;
    let token = view.order.token.to_string();
    let forms = view.cancelable.iter().map(|pieces| {
        let title = title(&view.order, pieces);
        let sku = pieces.sku.to_string();
        let id = format!("cancel-{sku}");
        let titled = Args::new().set("title", title.clone());
        view! {
            <form class="cancel-pieces" method="post" action=api::ORDERS_CANCEL_PIECES data-testid="cancel-pieces" data-sku=sku.clone()>
                <input type="hidden" name="token" value=token.clone()/>
                <input type="hidden" name="sku" value=sku.clone()/>
                <span class="cancel-title">{title}</span>
                <label for=id.clone()>{voice.text("quantity-label")}</label>
                <input class="quantity" id=id name="quantity" type="number" inputmode="numeric" min="1"
                    max=pieces.quantity required value=pieces.quantity
                    aria-label=voice.plain_with("cart-quantity", &titled)/>
                <button class="button quiet" aria-label=voice.plain_with("cancel-pieces-named", &titled)>
                    {voice.text("cancel-pieces-button")}
                </button>
            </form>
        }
    });
    let forms = forms.collect_view();
    Some(view! {
        <details class="cancel">
            <summary>{voice.text("cancel-pieces-title")}</summary>
            <div class="stack">
                <p>{voice.text("cancel-pieces-hint")}</p>
                {forms}
            </div>
        </details>
    })
}

/// Something that happened, as a line says it.
struct Line {
    at: Timestamp,
    kind: &'static str,
    text: String,
    place: String,
}

/// All that has happened to an order, the newest first, in the times of its market.
pub fn timeline(here: &Here, view: &OrderView) -> impl IntoView + use<> {
    let mut lines: Vec<Line> = view.events.iter().filter_map(|event| of_order(here, view, event)).collect();
    for parcel in &view.parcels {
        lines.extend(parcel.journey.scans().iter().map(|scan| Line {
            at: scan.at,
            kind: scan.kind.code(),
            text: of_parcel(here, view, parcel.number, scan.kind.status()),
            place: scan.place.clone(),
        }));
    }
    // Of what happened at the same moment, the last one is the newest.
    lines.reverse();
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    let lines = lines.into_iter().map(|Line { at, kind, text, place }| {
        let place = (!place.is_empty()).then(|| view! { " " <bdi class="muted">{place}</bdi> });
        view! {
            <li data-testid="order-event" data-kind=kind>
                {clock(here, at)} <span>{text}{place}</span>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <section class="stack" aria-labelledby="timeline-title">
            <h2 id="timeline-title">{here.voice.text("timeline-title")}</h2>
            <ol class="timeline" role="list">{lines}</ol>
        </section>
    }
}

/// What an event of the order is to its buyer; nothing where it is none of hers, or a carrier tells it better.
fn of_order(here: &Here, view: &OrderView, event: &OrderEvent) -> Option<Line> {
    let said = |id: &str| here.voice.text(id);
    let parcel = |status| Some(of_parcel(here, view, number(event)?, status));
    let text = match event.kind {
        EventKind::Placed => said("order-event-placed"),
        EventKind::Paid => said("order-event-paid"),
        EventKind::PaymentFailed => said("order-event-payment-failed"),
        EventKind::Canceled => said("order-event-canceled"),
        EventKind::RefundAsked => said("order-event-refund-asked"),
        EventKind::Refunded => said("order-event-refunded"),
        EventKind::PiecesCanceled => said("order-event-pieces-canceled"),
        EventKind::AddressChanged => said("order-event-address-changed"),
        EventKind::Packed => parcel(ParcelStatus::Packed)?,
        EventKind::HandedOver => parcel(ParcelStatus::HandedOver)?,
        _ => return None,
    };
    Some(Line { at: event.at, kind: event.kind.code(), text, place: String::new() })
}

fn number(event: &OrderEvent) -> Option<u32> {
    let data: serde_json::Value = serde_json::from_str(&event.data).ok()?;
    data.get("parcel")?.as_u64()?.try_into().ok()
}

/// Where a parcel is, with its number where there are several.
fn of_parcel(here: &Here, view: &OrderView, number: u32, status: ParcelStatus) -> String {
    let words = status_words(&here.voice, status);
    if view.order.totals.shipping.parcels.len() < 2 {
        return words;
    }
    let number = Args::new().number("number", number.saturating_add(1));
    let label = here.voice.text_with("parcel-number", &number);
    here.voice.text_with("label-value", &Args::new().set("label", label).set("value", words))
}
