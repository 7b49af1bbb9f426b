//! What travels between server and browser: finished words and numbers, nothing to compute.

use serde::{Deserialize, Serialize};

/// An amount of money as it stands on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// As the reader writes it.
    pub text: String,
    /// In minor units.
    pub minor: i64,
    /// The ISO 4217 code.
    pub currency: String,
}

/// A refusal: its code, the field it is about, and what to tell the shopper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionError {
    /// The HTTP status; not in the body.
    #[serde(skip, default = "unprocessable")]
    pub status: u16,
    /// A code from a closed list.
    pub code: String,
    /// The field of the form.
    pub field: Option<String>,
    /// In the language of the page.
    pub message: String,
}

const fn unprocessable() -> u16 {
    422
}

/// Where a form was: sent along by every form of a page, so that the answer fits it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FormPlace {
    /// The market.
    pub market: String,
    /// The language.
    pub locale: String,
    /// The currency.
    pub currency: String,
}

/// A variant that can be picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VariantOffer {
    /// Its code.
    pub sku: String,
    /// What sets it apart.
    pub label: String,
    /// What it costs.
    pub price: Amount,
    /// A small picture, where the variants look different.
    pub swatch: Option<String>,
    /// Whether it can be had.
    pub in_stock: bool,
}

/// Everything the buy box shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuyOffer {
    /// Where the page is.
    pub place: FormPlace,
    /// The variants; never empty.
    pub variants: Vec<VariantOffer>,
    /// What the variants differ in; `None` when there is one.
    pub legend: Option<String>,
    /// A line under the price.
    pub price_note: String,
    /// The label of the quantity.
    pub quantity_label: String,
    /// The button.
    pub add_label: String,
    /// What stands in its place when the variant is sold out.
    pub sold_out_label: String,
    /// The state of the stock.
    pub in_stock_label: String,
    /// Where the cart is.
    pub cart_href: String,
    /// The name of the link to it.
    pub cart_label: String,
    /// Said when the shop does not answer.
    pub failure: String,
}

/// A line of the cart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartRow {
    /// The variant.
    pub sku: String,
    /// The product's name.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The variant's options.
    pub options: String,
    /// Its picture.
    pub picture: String,
    /// How many.
    pub quantity: u32,
    /// What one costs, with its words: `€ 24.00 each`.
    pub unit: String,
    /// What the line costs.
    pub total: Amount,
    /// The label of the quantity, with the product's name for screen readers.
    pub quantity_label: String,
    /// The name of the button that removes the line, with the product's name.
    pub remove_label: String,
    /// What has changed, or was refused.
    pub notice: Option<RowNotice>,
}

/// A message about a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowNotice {
    /// A code: `price_changed`, or that of an error.
    pub code: String,
    /// What to read.
    pub text: String,
}

/// The cart's lines and their sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartPanel {
    /// The lines.
    pub rows: Vec<CartRow>,
    /// Their sum.
    pub subtotal: Amount,
    /// The number of pieces.
    pub count: u32,
}

/// The answer to a change of the cart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartAnswer {
    /// What happened, in words.
    pub message: String,
    /// The cart as it is now.
    pub panel: CartPanel,
}

/// The fixed words of the cart's lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartWords {
    /// Where the page is.
    pub place: FormPlace,
    /// The name of the list.
    pub list_label: String,
    /// Sets a quantity.
    pub update: String,
    /// Takes a line out.
    pub remove: String,
    /// The name of the sum.
    pub summary: String,
    /// The sum.
    pub subtotal: String,
    /// A line under the sum.
    pub note: String,
    /// Leads on.
    pub checkout: String,
    /// Where to.
    pub checkout_href: String,
    /// Said when the last line is gone.
    pub empty: String,
    /// Said when the shop does not answer.
    pub failure: String,
}

/// A payment method as it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodChoice {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it works.
    pub hint: String,
    /// Why it does not apply: the first reason's code, and all in words.
    pub unavailable: Option<(String, String)>,
}

/// The payment methods and which is picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodChoices {
    /// In the market's order.
    pub methods: Vec<MethodChoice>,
    /// The one picked.
    pub picked: Option<String>,
    /// Whether the pick is missing or does not apply, and how that reads.
    pub error: Option<RowNotice>,
}

/// A market as the switcher offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketChoice {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The language preset with it.
    pub locale: String,
    /// The currency preset with it.
    pub currency: String,
}

/// Everything the switcher shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreferenceChoices {
    /// What is chosen now.
    pub place: FormPlace,
    /// The path of the page.
    pub return_to: String,
    /// The markets by name.
    pub markets: Vec<MarketChoice>,
    /// The languages: code, HTML language, and name in that language.
    pub locales: Vec<(String, String, String)>,
    /// The currencies: code and name.
    pub currencies: Vec<(String, String)>,
    /// The name of the whole.
    pub label: String,
    /// The labels of the three lists.
    pub labels: [String; 3],
    /// The button.
    pub apply: String,
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// A path of the shop, or an absolute address of a payment provider.
    pub path: String,
}
