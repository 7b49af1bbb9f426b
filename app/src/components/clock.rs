//! A moment, on the clock of who reads it.

use crate::context::Here;
use commerce::clock::Timestamp;
use leptos::prelude::*;

/// A moment with its day. The server knows the market's zone alone and names it; where there is JavaScript, the loader
/// writes the moment anew as the browser's clock shows it.
pub fn clock(here: &Here, at: Timestamp) -> impl IntoView + use<> {
    let zone = format!("UTC{}", at.to_zoned(here.zone()).offset());
    view! {
        <time datetime=at.to_string() data-clock="">{here.moment(at)} " " <bdi>{zone}</bdi></time>
    }
}
