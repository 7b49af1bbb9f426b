//! Money that arrives after its order was given up.

use serde::{Deserialize, Serialize};

/// What becomes of money that arrives after its order was given up: a setting of the merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LatePayment {
    /// It pays the order where its pieces and its promotion can be had again, and goes back where they cannot.
    #[default]
    ReserveOrRefund,
    /// It goes back.
    Refund,
}
