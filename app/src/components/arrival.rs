//! When things are expected.

use commerce::{clock::Date, delivery::Arrival};
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
