//! That prices are in another currency than asked, since a rate is too old.

use crate::context::Here;
use l10n::Args;
use leptos::prelude::*;

/// A notice for the head of the page; nothing where prices are in the currency that was asked.
pub fn rate_refused(here: &Here) -> Option<impl IntoView + use<>> {
    let refused = here.refused?;
    let args = Args::new().set("asked", refused.code()).set("shown", here.currency.code());
    Some(view! {
        <p class="notice careful" data-testid="rate-refused" data-currency=refused.code().to_owned()>
            {here.voice.text_with("rate-refused", &args)}
        </p>
    })
}
