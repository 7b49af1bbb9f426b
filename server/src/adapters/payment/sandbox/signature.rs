//! The header that shows that a webhook is the sandbox's own.

use crate::{adapters::signature, signing::Signer};
use commerce::clock::Timestamp;
use workflows::ports::WebhookRefusal;

pub use crate::adapters::signature::HEADER;

const PURPOSE: &str = "sandbox webhook";

/// The header's value for a body sent now.
pub fn sign(signer: &Signer, body: &str, now: Timestamp) -> String {
    signature::sign(signer, PURPOSE, body, now)
}

/// Checks the header's value.
///
/// # Errors
/// [`WebhookRefusal::Signature`].
pub fn verify(signer: &Signer, header: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
    signature::verify(signer, PURPOSE, header, body, now)
}
