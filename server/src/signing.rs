//! Signatures with the shop's secret, each for one purpose: a signature made for one is none for another.

use crate::config::Secret;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Signs with the current secret and knows what the previous one signed.
#[derive(Debug, Clone)]
pub struct Signer {
    current: Secret,
    previous: Option<Secret>,
}

impl Signer {
    /// A signer; `previous` is the secret before the last rotation.
    pub fn new(current: Secret, previous: Option<Secret>) -> Self {
        Self { current, previous }
    }

    /// The signature of a message for a purpose.
    pub fn sign(&self, purpose: &str, message: &[u8]) -> Vec<u8> {
        mac(&self.current, purpose, message).finalize().into_bytes().to_vec()
    }

    /// Whether a signature is right, in a time that does not tell how nearly.
    pub fn verifies(&self, purpose: &str, message: &[u8], signature: &[u8]) -> bool {
        let by = |secret: &Secret| mac(secret, purpose, message).verify_slice(signature).is_ok();
        by(&self.current) || self.previous.as_ref().is_some_and(by)
    }
}

#[allow(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn mac(secret: &Secret, purpose: &str, message: &[u8]) -> Hmac<Sha256> {
    let keyed = |key: &[u8]| Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    let mut derive = keyed(secret.as_bytes());
    derive.update(purpose.as_bytes());
    let mut mac = keyed(&derive.finalize().into_bytes());
    mac.update(message);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(letter: &str) -> Secret {
        Secret::new(letter.repeat(32))
    }

    #[test]
    fn a_signature_holds_for_one_purpose_message_and_secret() {
        let signer = Signer::new(secret("a"), None);
        let signature = signer.sign("webhook", b"body");
        assert!(signer.verifies("webhook", b"body", &signature));
        assert!(!signer.verifies("token", b"body", &signature));
        assert!(!signer.verifies("webhook", b"other", &signature));
        assert!(!signer.verifies("webhook", b"body", b""));
        assert!(!Signer::new(secret("b"), None).verifies("webhook", b"body", &signature));
        assert!(Signer::new(secret("b"), Some(secret("a"))).verifies("webhook", b"body", &signature));
    }
}
