//! What is known of Stripe that is not in its answers: `stripe-methods.toml`, read in `data/stripe.rs`.

use super::amounts::Units;
use commerce::{Locale, MethodId, market::Provenance};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How the shopper gives what a method needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// On Stripe's own page.
    Checkout,
    /// Nothing is needed but her name, mail and address.
    Direct,
    /// A code from her bank's app.
    Code,
    /// The number of her phone.
    Phone,
    /// A transfer to an account that Stripe opens for her.
    Transfer,
}

/// How Stripe is told when her time runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasts {
    /// By a moment.
    Until,
    /// By whole days.
    Days,
}

/// A method as Stripe knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Method {
    /// Stripe's name for it.
    pub name: String,
    /// How the shopper gives what is needed.
    pub flow: Flow,
    /// Parameters that always go with it, by their names below `payment_method_options`.
    pub options: Vec<(String, String)>,
    /// How Stripe is told when her time runs out; `None` where Stripe's own time holds.
    pub lasts: Option<Lasts>,
    /// Whether the money can be promised first and taken later.
    pub hold: bool,
    /// Whether she can be made to show that it is she.
    pub challenge: bool,
    /// Whether Stripe wants to know where the goods go.
    pub shipping: bool,
    /// Where this is from.
    pub provenance: Provenance,
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tables {
    /// The methods by our names.
    pub methods: BTreeMap<MethodId, Method>,
    /// What Stripe counts amounts in.
    pub units: Units,
    /// The languages of Stripe's own page, as Stripe writes them.
    pub languages: Vec<String>,
}

impl Tables {
    /// The language of Stripe's page for a reader; `auto`, which is her browser's, where it does not speak hers.
    pub fn language(&self, locale: &Locale) -> &str {
        let known = |tag: &str| self.languages.iter().find(|known| known.eq_ignore_ascii_case(tag));
        let broader = || known(locale.language());
        known(locale.as_str()).or_else(broader).map_or("auto", String::as_str)
    }
}
