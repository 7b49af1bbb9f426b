//! A moment, on the clock of who reads it.

use crate::context::Here;
use commerce::clock::Timestamp;
use l10n::Args;
use leptos::prelude::*;

/// A moment with its day. The server knows the market's zone alone and names it; where there is JavaScript, the loader
/// writes the moment anew as the browser's clock shows it.
pub fn clock(here: &Here, at: Timestamp) -> impl IntoView + use<> {
    let zone = format!("UTC{}", at.to_zoned(here.zone()).offset());
    view! {
        <time datetime=at.to_string() data-clock="">{here.moment(at)} " " <bdi>{zone}</bdi></time>
    }
}

/// A sentence in which a moment stands, by the name that the words have for it.
pub fn clock_in(
    here: &Here,
    id: &str,
    args: Args,
    name: &'static str,
    at: Timestamp,
) -> impl IntoView + use<> {
    // The character for something that is no text; no words have it.
    const MOMENT: &str = "\u{FFFC}";
    let text = here.voice.text_with(id, &args.set(name, MOMENT));
    let (before, after) = text.split_once(MOMENT).unwrap_or((&text, ""));
    view! { {before.to_owned()} {clock(here, at)} {after.to_owned()} }
}
