//! The form for what a payment asks the shopper to type.

use crate::{context::Here, error::AppError, routes::api};
use commerce::{Token, payment::Entry};
use leptos::prelude::*;

/// The id of the field; also its `data-field`.
const FIELD: &str = "payment-answer";

/// A code or the number of a phone. `refused` is why the last answer was not taken.
pub fn payment_entry(here: &Here, order: &Token, what: Entry, refused: Option<AppError>) -> AnyView {
    let voice = &here.voice;
    let (intro, label, hint) = match what {
        Entry::Code => ("pay-code", "pay-code-label", "pay-code-hint"),
        Entry::Phone => ("pay-phone", "pay-phone-label", "pay-phone-hint"),
    };
    let (kind, keyboard, filled_by) = match what {
        Entry::Code => ("text", "numeric", "one-time-code"),
        Entry::Phone => ("tel", "tel", "tel"),
    };
    let (error_id, hint_id) = (format!("{FIELD}-error"), format!("{FIELD}-hint"));
    let described = if refused.is_some() { format!("{error_id} {hint_id}") } else { hint_id.clone() };
    let invalid = refused.as_ref().map(|_| "true");
    let error = refused.map(|error| {
        view! {
            <p class="field-error" id=error_id role="alert" data-testid="field-error" data-field=FIELD
                data-code=error.code()>{error.message(voice)}</p>
        }
    });
    view! {
        <p>{voice.text(intro)}</p>
        <form class="stack" method="post" action=api::ORDERS_CONFIRM>
            <input type="hidden" name="token" value=order.to_string()/>
            <div class="field">
                <label for=FIELD>{voice.text(label)}</label>
                <input id=FIELD name="answer" type=kind inputmode=keyboard autocomplete=filled_by dir="ltr"
                    maxlength="40" required enterkeyhint="send" aria-invalid=invalid aria-describedby=described
                    data-testid="payment-answer" data-kind=what.code()/>
                <p class="hint" id=hint_id>{voice.text(hint)}</p>
                {error}
            </div>
            <button class="button" data-testid="payment-confirm">{voice.text("pay-answer-button")}</button>
        </form>
    }
    .into_any()
}
