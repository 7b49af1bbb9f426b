//! The way a thing goes: from the country it was made in to the one it is sent to.

use super::{header::mark, preferences::market_name};
use crate::context::Here;
use commerce::CountryCode;
use leptos::prelude::*;

/// Both countries with a ship between them; the first alone where the thing stays in it, or goes who knows where.
pub fn route(here: &Here, origin: &CountryCode) -> impl IntoView + use<> {
    let abroad = here.market.id.as_str() != "ww" && !here.market.countries.contains(origin);
    let to = abroad.then(|| {
        view! { <i></i> {mark()} <i></i> <span>{market_name(here, &here.market)}</span> }
    });
    view! { <p class="route"><span>{here.voice.country(origin)}</span> {to}</p> }
}
