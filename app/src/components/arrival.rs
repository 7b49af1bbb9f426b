//! When things are expected: product page, cart, checkout, order and mail say it by this.

use commerce::{World, clock::Date, delivery::Arrival, shipping::ShippingRate};
use l10n::{Args, Voice};
use leptos::prelude::*;

/// The days of an arrival as `$dates` of a message, as somebody reads them on the day `read`.
pub fn dates(voice: &Voice, arrival: &Arrival, read: Date) -> Args {
    Args::new().set("dates", voice.date_range(arrival.first, arrival.last, read))
}

/// A message about an arrival, with its days for who reads the page by machine.
pub fn arrival(arrival: &Arrival, text: String) -> impl IntoView + use<> {
    view! {
        <span class="arrival" data-testid="delivery-estimate" data-first=arrival.first.to_string()
            data-last=arrival.last.to_string()>{text}</span>
    }
}

/// What is said of the arrival of an order: `message` of all of it, or where it comes in several parcels, a line for each
/// with its days, its message and the arguments of that. Nothing of what is downloaded.
pub fn arrivals(
    voice: &Voice,
    world: &World,
    shipping: &ShippingRate,
    message: &'static str,
    read: Date,
) -> Vec<(Arrival, &'static str, Args)> {
    let parcels = (1_u16..).zip(&shipping.parcels).map(|(number, parcel)| {
        let from = world.trade.merchant.location(&parcel.from)?;
        let args = dates(voice, &parcel.arrival?, read);
        let args = args.number("number", number).set("country", voice.country(&from.country));
        Some((parcel.arrival?, "arrival-of-parcel", args))
    });
    // Of an order from before its parcels were told apart, or whose house is gone, only all of it is known.
    match parcels.collect::<Option<Vec<_>>>() {
        Some(parcels) if parcels.len() > 1 => parcels,
        _ => shipping.arrival.map(|all| (all, message, dates(voice, &all, read))).into_iter().collect(),
    }
}
