//! Which exchange rate a price went through.

use crate::context::Here;
use commerce::exchange::RateNote;
use l10n::Args;
use leptos::prelude::*;

/// A line naming rate, day and source; nothing where no price was converted.
pub fn rate_note(here: &Here, note: Option<&RateNote>) -> impl IntoView + use<> {
    note.map(|note| {
        let args = Args::new()
            .set("from", note.from.code())
            .set("to", note.to.code())
            .decimal("rate", note.rate)
            .date("day", note.date)
            .set("source", note.source.clone());
        view! {
            <p class="price-note" data-testid="rate-note" data-rate=note.rate.to_string()
                data-rate-date=note.date.to_string()>
                {here.voice.text_with("rate-note", &args)}
            </p>
        }
    })
}
