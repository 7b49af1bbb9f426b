//! "Tell me when it is back": the form beside a variant that is sold out. It is plain, so that the page stays the same for all.

use super::{document::written, form_place::form_place};
use crate::{context::Here, routes::api};
use commerce::{
    Sku,
    catalog::{Product, Variant},
};
use l10n::{Args, Voice};
use leptos::prelude::*;

/// The form for those variants of a product that cannot be had here; nothing where there are none. `wrong` is what was
/// wrong with what was sent for a variant: a code and its words.
pub fn notify_form(
    here: &Here,
    product: &Product,
    picked: Option<&Sku>,
    wrong: Option<(&str, String)>,
) -> Option<AnyView> {
    let voice = &here.voice;
    let gone: Vec<&Variant> =
        product.variants.iter().filter(|variant| !here.in_stock(&variant.sku)).collect();
    let first = gone.first()?;
    let is_all_gone = gone.len() == product.variants.len();
    let variants = if gone.len() == 1 {
        let label = (product.variants.len() > 1).then(|| view! { <p>{here.describe(first)}</p> });
        view! { <input type="hidden" name="sku" value=first.sku.to_string()/> {label} }.into_any()
    } else {
        let options = gone.iter().map(|variant| {
            let selected = picked == Some(&variant.sku);
            view! { <option value=variant.sku.to_string() selected=selected>{here.describe(variant)}</option> }
        });
        let options = options.collect_view();
        view! {
            <p class="field">
                <label for="notify-sku">{voice.text("notify-variant")}</label>
                <select id="notify-sku" name="sku">{options}</select>
            </p>
        }
        .into_any()
    };
    let described = if wrong.is_some() { "notify-error notify-hint" } else { "notify-hint" };
    let invalid = wrong.is_some().then_some("true");
    let is_open = is_all_gone || wrong.is_some();
    let wrong = wrong.map(|(code, text)| {
        view! {
            <p class="field-error" id="notify-error" data-testid="field-error" data-field="notify-email"
                data-code=code.to_owned()>{text}</p>
        }
    });
    let form = view! {
        <details class="notify" open=is_open data-testid="notify-form">
            <summary>{voice.text("notify-title")}</summary>
            <form class="stack" method="post" action=api::STOCK_NOTIFY>
                {form_place(here)}
                {variants}
                <div class="field">
                    <label for="notify-email">{voice.text("checkout-email")}</label>
                    <input id="notify-email" name="email" type="email" autocomplete="email" inputmode="email"
                        maxlength="254" required enterkeyhint="send" aria-invalid=invalid
                        aria-describedby=described data-testid="notify-email"/>
                    <p class="hint" id="notify-hint">{voice.text("notify-hint")}</p>
                    {wrong}
                </div>
                <button class="button quiet" data-testid="notify-send">{voice.text("notify-send")}</button>
            </form>
        </details>
    };
    Some(written(form).into_any())
}

/// A variant as it is named in words: the product, and what it is picked by where there is a choice.
pub fn what_it_is(voice: &Voice, title: &str, options: &str) -> String {
    if options.is_empty() {
        return title.to_owned();
    }
    let args = Args::new().set("title", title).set("options", options);
    voice.plain_with("notify-what", &args)
}
