//! Picking a payment method.

use crate::views::MethodChoices;
use leptos::prelude::*;

/// The methods as a list of radio buttons; with the island in place a pick is kept at once, so that it is
/// still picked after a look at another page.
#[island]
pub fn PaymentChoice(choices: MethodChoices) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let keep = move |event: leptos::ev::Event| {
        use super::browser;
        use wasm_bindgen::JsCast;
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        if let Some(form) = input.and_then(|input| input.form()) {
            browser::go(async move {
                // Not kept means picked again on the next page: nothing to tell.
                let _ = browser::post::<serde_json::Value>(&form, crate::routes::api::CHECKOUT_SAVE).await;
            });
        }
    };
    #[cfg(not(feature = "hydrate"))]
    let keep = |_: leptos::ev::Event| {};

    let wrong = choices.error.is_some();
    let error = choices.error.map(|notice| {
        view! {
            <p class="field-error" id="payment-method-error" data-testid="field-error" data-field="payment-method"
                data-code=notice.code>{notice.text}</p>
        }
    });
    let picked = choices.picked;
    let methods = choices.methods.into_iter().enumerate().map(|(at, method)| {
        let id = if at == 0 { "payment-method".to_owned() } else { format!("payment-{}", method.id) };
        match method.unavailable {
            Some((code, why)) => {
                let why_id = format!("{id}-why");
                view! {
                    <div class="choice unavailable" data-testid="payment-method-unavailable" data-method=method.id.clone()
                        data-reason=code>
                        <input type="radio" name="payment_method" id=id.clone() value=method.id.clone() disabled
                            aria-describedby=why_id.clone()/>
                        <label class="choice-name" for=id>{method.name}</label>
                        <p class="choice-note" id=why_id>{why}</p>
                    </div>
                }
                .into_any()
            }
            None => view! {
                <label class="choice">
                    <input type="radio" name="payment_method" id=id value=method.id.clone()
                        checked=picked.as_deref() == Some(method.id.as_str()) on:change=keep
                        data-testid="payment-method" data-method=method.id.clone()
                        aria-describedby=wrong.then_some("payment-method-error")/>
                    <span class="choice-name">{method.name}</span>
                    <span class="choice-note">{method.hint}</span>
                </label>
            }
            .into_any(),
        }
    });
    view! { {error} <div class="choices">{methods.collect_view()}</div> }
}
