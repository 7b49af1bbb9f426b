//! Promotions: what is taken off, as a line of a sum, and the field for a code.

use super::{amount::amount, form_place::form_place};
use crate::{context::Here, routes::api};
use commerce::{
    Money,
    promotion::{CodeRefusal, Discount, PromotionCode},
};
use l10n::{Args, Voice};
use leptos::prelude::*;

/// What a discount is called as a line of a sum: the message and its values.
pub fn discount_message(voice: &Voice, discount: &Discount) -> (&'static str, Args) {
    let named = Args::new().set("name", name(voice, discount));
    match discount.percent {
        Some(percent) => ("total-discount-percent", named.set("percent", voice.percent(percent))),
        None => ("total-discount", named),
    }
}

/// What delivery is called as a line of a sum, where a discount makes it free.
pub fn free_shipping_message(voice: &Voice, discount: &Discount) -> (&'static str, Args) {
    ("total-shipping-promotion", Args::new().set("name", name(voice, discount)))
}

/// The name that the words give a promotion, else its code.
fn name(voice: &Voice, discount: &Discount) -> String {
    let code = discount.code.as_ref().map(ToString::to_string);
    let named = voice.try_text(&format!("promotion-name-{}", discount.promotion));
    named.or(code).unwrap_or_else(|| voice.text("promotion-unnamed"))
}

/// What is taken off the goods, as a line of a sum; nothing where that is nothing.
pub fn discount_line(here: &Here, discount: &Discount) -> Option<impl IntoView + use<>> {
    let Money { amount: off, currency } = discount.amount;
    let (id, args) = discount_message(&here.voice, discount);
    (off != 0).then(|| {
        view! {
            <div>
                <dt>{here.voice.text_with(id, &args)}</dt>
                <dd data-testid="total-discount">{amount(here, Money::new(-off, currency))}</dd>
            </div>
        }
    })
}

/// Why a code takes nothing off, as a code of our own.
pub const fn refusal_code(refusal: &CodeRefusal) -> &'static str {
    match refusal {
        CodeRefusal::Unknown => "promotion_unknown",
        CodeRefusal::NotYet(_) => "promotion_not_yet",
        CodeRefusal::Ended => "promotion_ended",
        CodeRefusal::Market => "promotion_market",
        CodeRefusal::Currency => "promotion_currency",
        CodeRefusal::Goods => "promotion_goods",
        CodeRefusal::Minimum { .. } => "promotion_minimum",
        CodeRefusal::UsedUp => "promotion_used_up",
    }
}

/// Why a code takes nothing off, and what to do about it.
pub fn refusal_text(voice: &Voice, refusal: &CodeRefusal) -> String {
    match refusal {
        CodeRefusal::Unknown => voice.text("promotion-refused-unknown"),
        CodeRefusal::NotYet(day) => {
            voice.text_with("promotion-refused-not-yet", &Args::new().date("day", *day))
        }
        CodeRefusal::Ended => voice.text("promotion-refused-ended"),
        CodeRefusal::Market => voice.text("promotion-refused-market"),
        CodeRefusal::Currency => voice.text("promotion-refused-currency"),
        CodeRefusal::Goods => voice.text("promotion-refused-goods"),
        CodeRefusal::Minimum { missing } => {
            voice.text_with("promotion-refused-minimum", &Args::new().money("missing", *missing))
        }
        CodeRefusal::UsedUp => voice.text("promotion-refused-used-up"),
    }
}

/// The name of the field: in forms, in the page, and in `data-field`.
pub const CODE: &str = "code";

/// The field for a promotion code, or the code that is there.
pub struct CodeField<'a> {
    /// The code in the cart.
    pub entered: Option<&'a PromotionCode>,
    /// Why that one takes nothing off.
    pub refusal: Option<CodeRefusal>,
    /// Why the one before it was not taken: a code and its words.
    pub refused: Option<(String, String)>,
    /// Whether it stands within the form of the checkout, and is sent with the other answers.
    pub in_checkout: bool,
}

impl CodeField<'_> {
    /// Opened where there is something to see.
    pub fn view(self, here: &Here) -> AnyView {
        let is_open = self.entered.is_some() || self.refused.is_some();
        let inside = match self.entered {
            Some(code) => self.kept(here, code),
            None => self.empty(here),
        };
        let failure = here.voice.plain("error-internal");
        view! {
            <details class="promotion" open=is_open>
                <summary>{here.voice.text("promotion-code")}</summary>
                {inside}
                <div data-part="refused" aria-live="polite" data-failure=failure></div>
            </details>
        }
        .into_any()
    }

    fn kept(&self, here: &Here, code: &PromotionCode) -> AnyView {
        let voice = &here.voice;
        let said = match &self.refusal {
            Some(refusal) => {
                let error = (refusal_code(refusal).to_owned(), refusal_text(voice, refusal));
                wrong(error).into_any()
            }
            None => view! { <p class="hint">{voice.text("promotion-counts")}</p> }.into_any(),
        };
        let label = voice.plain_with("promotion-remove-code", &Args::new().set("code", code.to_string()));
        let text = voice.text("promotion-remove");
        let button = if self.in_checkout {
            view! {
                <button class="link-button" formaction=api::CHECKOUT_SAVE formnovalidate name=CODE value=""
                    data-testid="promotion-remove" aria-label=label>{text}</button>
            }
            .into_any()
        } else {
            view! {
                <form method="post" action=api::CART_CODE>
                    {form_place(here)}
                    <input type="hidden" name=CODE value=""/>
                    <button class="link-button" data-testid="promotion-remove" aria-label=label>{text}</button>
                </form>
            }
            .into_any()
        };
        view! {
            <div class="promotion-kept"><strong class="code"><bdi>{code.to_string()}</bdi></strong> {button}</div>
            {said}
        }
        .into_any()
    }

    fn empty(self, here: &Here) -> AnyView {
        let voice = &here.voice;
        let described = self.refused.as_ref().map(|_| ERROR_ID);
        let invalid = self.refused.as_ref().map(|_| "true");
        let text = voice.text("promotion-apply");
        let button = if self.in_checkout {
            view! {
                <button class="button quiet" formaction=api::CHECKOUT_SAVE formnovalidate
                    data-testid="promotion-apply">{text}</button>
            }
            .into_any()
        } else {
            view! { <button class="button quiet" data-testid="promotion-apply">{text}</button> }.into_any()
        };
        let fields = view! {
            <div class="field">
                <label for="promotion-code">{voice.text("promotion-code-label")}</label>
                <div class="promotion-row">
                    <input id="promotion-code" name=CODE type="text" maxlength="120" autocomplete="off"
                        autocapitalize="characters" spellcheck="false" enterkeyhint="go" aria-invalid=invalid
                        aria-describedby=described data-testid="promotion-code"/>
                    {button}
                </div>
                {self.refused.map(wrong)}
            </div>
        };
        if self.in_checkout {
            return fields.into_any();
        }
        view! { <form method="post" action=api::CART_CODE>{form_place(here)}{fields}</form> }.into_any()
    }
}

const ERROR_ID: &str = "promotion-code-error";

fn wrong((code, text): (String, String)) -> impl IntoView {
    view! {
        <p class="field-error" id=ERROR_ID data-testid="field-error" data-field=CODE data-code=code>{text}</p>
    }
}
