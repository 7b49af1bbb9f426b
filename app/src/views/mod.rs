//! What the server answers to an island, or to whoever asks for JSON.

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

/// The answer to a change of the cart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartAnswer {
    /// What happened, in words.
    pub message: String,
    /// The number of pieces.
    pub count: u32,
    /// The sum of the lines.
    pub subtotal: Amount,
    /// The lines and their sum, rendered: in brief for the drawer after something was added, else as the cart page
    /// holds them.
    pub lines: String,
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// A path of the shop, or an absolute address of a payment provider.
    pub path: String,
}

/// Where an order's payment stands, for a page that waits for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentNews {
    /// Changes whenever the page would show something else.
    pub state: String,
    /// How much time is left, in words; empty where nobody has to hurry.
    pub left: String,
}
