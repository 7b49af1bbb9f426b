//! Buying for a company: its VAT number, and what the register says of it.

use super::checkout_fields::error;
use crate::{components::field::Field, context::Here};
use commerce::{
    checkout::{Requirement, VAT_NUMBER},
    vat_number::{VatAnswer, example_of},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::CheckoutView;

/// The number of a company, folded away until there is one; nothing where it would change nothing.
pub fn company(here: &Here, view: &CheckoutView, shown: &[Requirement]) -> Option<impl IntoView + use<>> {
    let vat = view.vat.as_ref()?;
    let voice = &here.voice;
    let example = example_of(&view.country).unwrap_or_default();
    let said = vat.check.as_ref().and_then(|check| match check.answer {
        VatAnswer::Valid if view.totals.cost.is_reversed() => Some("vat-number-confirmed"),
        VatAnswer::Valid => Some("vat-number-taxed-here"),
        VatAnswer::CannotSay => Some("vat-number-unanswered"),
        // That stands at the field, as a fault of it.
        VatAnswer::NotValid => None,
    });
    let said = said.map(|id| view! { <p class="hint" data-testid="vat-number-answer">{voice.text(id)}</p> });
    let field = Field {
        name: "vat_number",
        id: VAT_NUMBER.into(),
        label: voice.text(VAT_NUMBER),
        width: "",
        value: vat.typed.clone(),
        required: false,
        autocomplete: "off",
        kind: "text",
        inputmode: None,
        hint: Some(voice.text_with("vat-number-hint", &Args::new().set("example", example))),
        error: error(here, shown, VAT_NUMBER, Some(example)),
    };
    Some(view! {
        <details class="company" open=!vat.typed.is_empty()>
            <summary>{voice.text("checkout-company")}</summary>
            <div class="fields">{field.input(here)}</div>
            {said}
        </details>
    })
}
