//! Which exchange rate a price went through.

use crate::context::Here;
use commerce::exchange::RateNote;
use l10n::Args;
use leptos::prelude::*;

/// A line for each rate, naming it with its day and source; nothing where no price was converted.
pub fn rate_notes<'a>(here: &Here, notes: impl IntoIterator<Item = &'a RateNote>) -> Vec<AnyView> {
    let mut named: Vec<&RateNote> = Vec::new();
    for note in notes {
        if !named.contains(&note) {
            named.push(note);
        }
    }
    let line = |note: &RateNote| {
        let args = Args::new()
            .set("from", note.from.code())
            .set("to", note.to.code())
            .decimal("rate", note.rate)
            .date("day", note.date)
            .set("source", note.source.clone());
        let mut said = vec![here.voice.text_with("rate-note", &args)];
        if !note.markup.is_zero() {
            let share = here.voice.percent(note.markup);
            let args = Args::new().set("markup", share).set("source", note.source.clone());
            said.push(here.voice.text_with("rate-markup", &args));
        }
        view! {
            <p class="price-note" data-testid="rate-note" data-rate=note.rate.to_string()
                data-rate-date=note.date.to_string() data-markup=note.markup.normalize().to_string()>
                {here.voice.sentences(&said)}
            </p>
        }
        .into_any()
    };
    named.into_iter().map(line).collect()
}
