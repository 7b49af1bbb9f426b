//! What is made to order: the field for a text, the texts of a line, and what is said before such a thing is bought.

use super::form_place::form_place;
use crate::{context::Here, routes::api};
use commerce::{
    CountryCode, Sku,
    engraving::{Engraving, EngravingRules},
};
use l10n::{Args, Voice};
use leptos::prelude::*;

/// The field with the text to engrave.
pub const ENGRAVING: &str = "engraving";

/// What was typed and could not be engraved: the text, how many, and what is wrong.
pub struct Typed {
    /// As it was typed.
    pub text: String,
    /// On so many pieces.
    pub quantity: String,
    /// The code of what is wrong, and its words.
    pub wrong: (String, String),
}

/// A character as it can be named: by its code point where nobody sees it.
pub fn readable(point: u32) -> String {
    let is_unseen =
        matches!(point, 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF);
    match char::from_u32(point) {
        Some(letter) if !letter.is_control() && !letter.is_whitespace() && !is_unseen => letter.to_string(),
        _ => format!("U+{point:04X}"),
    }
}

/// In how many working days it is made.
pub fn made_in(voice: &Voice, rules: &EngravingRules) -> String {
    voice.text_with("engraving-days", &Args::new().number("days", rules.days))
}

/// The field, with what fits into it; what was typed stays in it.
pub fn engraving_field(here: &Here, rules: &EngravingRules, typed: Option<&Typed>) -> AnyView {
    let voice = &here.voice;
    let fits = Args::new().number("characters", rules.characters).number("lines", rules.lines);
    let scripts: Vec<String> = rules.scripts.iter().map(|letters| voice.script(letters.code())).collect();
    let letters = Args::new().set("scripts", voice.list_and(&scripts));
    let hints = [
        voice.text_with(if rules.lines > 1 { "engraving-fits-lines" } else { "engraving-fits" }, &fits),
        voice.text_with("engraving-letters", &letters),
        made_in(voice, rules),
    ];
    let text = typed.map(|typed| typed.text.clone()).unwrap_or_default();
    let invalid = typed.is_some().then_some("true");
    let described = if typed.is_some() { "engraving-error engraving-hint" } else { "engraving-hint" };
    let field = if rules.lines > 1 {
        view! {
            <textarea id=ENGRAVING name=ENGRAVING rows=rules.lines.to_string() dir="auto" autocomplete="off"
                aria-invalid=invalid aria-describedby=described data-testid="engraving-text">{text}</textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=ENGRAVING name=ENGRAVING type="text" value=text dir="auto" autocomplete="off"
                aria-invalid=invalid aria-describedby=described data-testid="engraving-text"/>
        }
        .into_any()
    };
    let wrong = typed.map(|Typed { wrong: (code, text), .. }| {
        view! {
            <p class="field-error" id="engraving-error" data-testid="field-error" data-field=ENGRAVING
                data-code=code.clone()>{text.clone()}</p>
        }
    });
    view! {
        <div class="field engraving">
            <label for=ENGRAVING>{voice.text("engraving-label")}</label>
            {field}
            <p class="hint" id="engraving-hint">{voice.sentences(&hints)}</p>
            {wrong}
        </div>
    }
    .into_any()
}

/// The form of the product's page again, with what was typed and what is wrong with it; nothing where the variant is not made
/// to order.
pub fn engrave_again(here: &Here, sku: &str, typed: &Typed) -> Option<AnyView> {
    let voice = &here.voice;
    let sku: Sku = sku.parse().ok()?;
    let (product, variant) = here.snapshot.catalog.variant(&sku)?;
    let rules = variant.engraving.as_ref()?;
    let title = here.text(product)?.title.clone();
    let view = view! {
        <form class="panel stack" method="post" action=api::CART_ADD data-testid="engrave-again">
            {form_place(here)}
            <input type="hidden" name="sku" value=sku.to_string()/>
            <h2>{title}</h2>
            <p>{here.describe(variant)}</p>
            {engraving_field(here, rules, Some(typed))}
            <p class="field">
                <label for="quantity">{voice.text("quantity-label")}</label>
                <input class="quantity" id="quantity" name="quantity" type="number" inputmode="numeric" min="1"
                    max="99" required value=typed.quantity.clone()/>
            </p>
            <p><button class="button">{voice.text("add-to-cart")}</button></p>
        </form>
    };
    Some(view.into_any())
}

/// A text in one row.
pub fn in_a_row(own: &Engraving) -> String {
    own.lines().collect::<Vec<_>>().join(" / ")
}

/// The texts of a line, each with its pieces; what is erased is not shown.
pub fn engravings(here: &Here, all: &[Engraving]) -> Option<AnyView> {
    let rows = all.iter().filter(|own| !own.text.is_empty()).map(|own| {
        let count = here.voice.integer(own.quantity.into());
        view! {
            <p data-testid="engraving" data-quantity=own.quantity.to_string()>
                {here.voice.text("engraving-of")} " " <bdi>{in_a_row(own)}</bdi> " × " {count}
            </p>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| rows.into_any())
}

/// The same for a mail: a row each, in which the text keeps its own direction.
pub fn engraving_rows(voice: &Voice, all: &[Engraving]) -> Vec<String> {
    let rows = all.iter().filter(|own| !own.text.is_empty()).map(|own| {
        let count = voice.integer(own.quantity.into());
        format!("{} \u{2068}{}\u{2069} × {count}", voice.text("engraving-of"), in_a_row(own))
    });
    rows.collect()
}

/// That what is made for her is not taken back because she has thought better of it, and by which laws; nothing where the
/// laws of all these countries let her withdraw from it.
pub fn not_taken_back(here: &Here, countries: &[CountryCode]) -> Option<AnyView> {
    let excepting: Vec<_> = countries
        .iter()
        .map(|country| here.world.returns.of(country))
        .filter(|terms| !terms.withdraws_from_made())
        .collect();
    if excepting.is_empty() {
        return None;
    }
    let mut laws: Vec<&str> = Vec::new();
    for law in excepting.iter().filter_map(|terms| terms.law?.made_to_order.as_deref()) {
        if !laws.contains(&law) {
            laws.push(law);
        }
    }
    // The name of a law is in the words of the data.
    let laws = (!laws.is_empty()).then(
        || view! { " " <bdi class="small" lang="en" dir="ltr">{format!("({})", laws.join("; "))}</bdi> },
    );
    let view = view! {
        <p class="price-note" data-testid="return-exception" data-kind="made_to_order">
            {here.voice.text("send-back-not-made-to-order")} {laws}
        </p>
    };
    Some(view.into_any())
}
