//! What the sandbox's hosted page knows of a payment: all of it is in the link, signed, so that nothing is stored.

use crate::signing::Signer;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use commerce::{MethodId, Money, OrderNumber, RowId, clock::Timestamp};
use serde::{Deserialize, Serialize};

const PURPOSE: &str = "sandbox page";

/// A payment that somebody has to decide on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Play {
    /// The payment.
    pub session: RowId,
    /// The order's number.
    pub number: OrderNumber,
    /// What is to be paid.
    pub amount: Money,
    /// The method.
    pub method: MethodId,
    /// When the time runs out.
    pub expires_at: Timestamp,
    /// The page she comes back to, from the root of the shop: `/de/de/orders/…`.
    pub return_path: String,
}

impl Play {
    /// The payment as a signed text for a path.
    pub fn seal(&self, signer: &Signer) -> String {
        // A struct of texts and numbers: there is nothing in it that JSON could not write.
        let json = serde_json::to_vec(self).unwrap_or_default();
        let signature = signer.sign(PURPOSE, &json);
        format!("{}.{}", URL_SAFE_NO_PAD.encode(&json), URL_SAFE_NO_PAD.encode(signature))
    }

    /// The payment in a text that this shop has signed.
    pub fn open(sealed: &str, signer: &Signer) -> Option<Self> {
        let (json, signature) = sealed.split_once('.')?;
        let json = URL_SAFE_NO_PAD.decode(json).ok()?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        if !signer.verifies(PURPOSE, &json, &signature) {
            return None;
        }
        serde_json::from_slice(&json).ok()
    }
}
