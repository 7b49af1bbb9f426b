//! The account at Stripe that takes payments.

use super::{Secret, network::service, source::Source};
use crate::adapters::payment::stripe::OFFICIAL;

const KEY: &str = "CARAVEL_STRIPE_KEY";
const KEY_EXAMPLE: &str = "the secret or restricted key of the account: sk_live_… or rk_live_…";
const WEBHOOK: &str = "CARAVEL_STRIPE_WEBHOOK_SECRET";
const WEBHOOK_EXAMPLE: &str = "the signing secret of the account's endpoint: whsec_…";

/// What is needed to take payments by Stripe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stripe {
    /// Speaks for the account.
    pub key: Secret,
    /// Signs what Stripe tells.
    pub webhook_secret: Secret,
    /// Where the API is, without a slash at its end.
    pub url: String,
}

impl Stripe {
    /// Reads the section; `None` when there is no account.
    pub fn read(source: &mut Source) -> Option<Self> {
        let faults_before = source.count();
        let key = source.take(KEY, KEY_EXAMPLE, |text| of_kind(text, &["sk_", "rk_"]));
        let webhook_secret = source.take(WEBHOOK, WEBHOOK_EXAMPLE, |text| of_kind(text, &["whsec_"]));
        let url = source.take("CARAVEL_STRIPE_URL", OFFICIAL, service).unwrap_or_else(|| OFFICIAL.to_owned());
        if source.count() == faults_before {
            match (&key, &webhook_secret) {
                (Some(_), None) => {
                    source.fault(WEBHOOK, format!("is needed, since {KEY} is set"), WEBHOOK_EXAMPLE);
                }
                (None, Some(_)) => {
                    source.fault(KEY, format!("is needed, since {WEBHOOK} is set"), KEY_EXAMPLE)
                }
                _ => {}
            }
        }
        Some(Self { key: key?, webhook_secret: webhook_secret?, url })
    }
}

/// A key that begins as its kind does. It is never shown.
fn of_kind(text: &str, kinds: &[&str]) -> Result<Secret, String> {
    let is_whole = text.bytes().all(|byte| byte.is_ascii_graphic());
    if is_whole && kinds.iter().any(|kind| text.len() > kind.len() && text.starts_with(kind)) {
        return Ok(Secret::new(text));
    }
    match text.strip_prefix("pk_") {
        Some(_) => Err("is the publishable key (pk_), which is for browsers".to_owned()),
        None => Err(format!("does not begin with {}", kinds.join(" or "))),
    }
}
