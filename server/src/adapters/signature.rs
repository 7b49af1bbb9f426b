//! The header that shows that a webhook is of the shop's own sandboxes: `t=<seconds>,v1=<hex hmac of "t.body">`. What was signed
//! for one purpose counts for no other.

use crate::signing::Signer;
use commerce::clock::Timestamp;
use workflows::ports::WebhookRefusal;

/// The header.
pub const HEADER: &str = "caravel-signature";
/// How old, or how far ahead, a signature may be, in seconds.
const TOLERANCE: i64 = 300;

/// The header's value for a body sent now.
pub fn sign(signer: &Signer, purpose: &str, body: &str, now: Timestamp) -> String {
    let seconds = now.as_second();
    let signature = signer.sign(purpose, format!("{seconds}.{body}").as_bytes());
    format!("t={seconds},v1={}", hex::encode(signature))
}

/// Checks the header's value. It may carry several signatures, of which one has to be right.
///
/// # Errors
/// [`WebhookRefusal::Signature`].
pub fn verify(
    signer: &Signer,
    purpose: &str,
    header: &str,
    body: &str,
    now: Timestamp,
) -> Result<(), WebhookRefusal> {
    let parts = || header.split(',').filter_map(|part| part.trim().split_once('='));
    let seconds = parts().find(|(name, _)| *name == "t").and_then(|(_, value)| value.parse::<i64>().ok());
    let seconds = seconds.ok_or(WebhookRefusal::Signature)?;
    let message = format!("{seconds}.{body}");
    let is_right = parts()
        .filter(|(name, _)| *name == "v1")
        .filter_map(|(_, value)| hex::decode(value).ok())
        .any(|signature| signer.verifies(purpose, message.as_bytes(), &signature));
    let is_fresh = now.as_second().abs_diff(seconds) <= TOLERANCE.unsigned_abs();
    if is_right && is_fresh { Ok(()) } else { Err(WebhookRefusal::Signature) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::Secret;

    const PURPOSE: &str = "a test";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    #[test]
    fn a_signature_is_taken_for_five_minutes_and_for_its_body_only() {
        let signer = Signer::new(Secret::new("a".repeat(32)), None);
        let header = sign(&signer, PURPOSE, "body", at(0));
        for seconds in [-300, 0, 300] {
            assert_eq!(verify(&signer, PURPOSE, &header, "body", at(seconds)), Ok(()), "{seconds}");
        }
        for seconds in [-301, 301, i64::from(i32::MAX)] {
            assert_eq!(
                verify(&signer, PURPOSE, &header, "body", at(seconds)),
                Err(WebhookRefusal::Signature)
            );
        }
        assert!(verify(&signer, PURPOSE, &header, "other", at(0)).is_err());
        assert!(verify(&signer, "something else", &header, "body", at(0)).is_err());
        let later = header.replace("t=1800000000", "t=1800000001");
        assert!(verify(&signer, PURPOSE, &later, "body", at(0)).is_err());
    }

    #[test]
    fn the_secret_before_the_rotation_still_counts_and_so_does_one_right_of_two() {
        let (old, new) = (Secret::new("a".repeat(32)), Secret::new("b".repeat(32)));
        let header = sign(&Signer::new(old.clone(), None), PURPOSE, "body", at(0));
        assert!(verify(&Signer::new(new.clone(), Some(old)), PURPOSE, &header, "body", at(0)).is_ok());
        assert!(verify(&Signer::new(new.clone(), None), PURPOSE, &header, "body", at(0)).is_err());
        let two = format!(
            "{header},v1={}",
            sign(&Signer::new(new.clone(), None), PURPOSE, "body", at(0)).split_once("v1=").unwrap().1
        );
        assert!(verify(&Signer::new(new, None), PURPOSE, &two, "body", at(0)).is_ok());
    }

    #[test]
    fn garbage_is_refused() {
        let signer = Signer::new(Secret::new("a".repeat(32)), None);
        for header in [
            "",
            "t",
            "t=",
            "t=1",
            "v1=00",
            "t=1,v1=zz",
            "t=9999999999999999999,v1=00",
            "t=-9223372036854775808,v1=00",
            "é=,,",
        ] {
            assert_eq!(
                verify(&signer, PURPOSE, header, "body", at(0)),
                Err(WebhookRefusal::Signature),
                "{header}"
            );
        }
    }
}
