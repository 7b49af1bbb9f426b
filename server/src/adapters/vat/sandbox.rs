//! A registry that asks nobody: a number whose check digits fit belongs to somebody.
//!
//! Two numbers are reserved to try what else a registry says, as the test service of VIES has some: its 200 is a number
//! that nobody has, its 300 a service that is away. No company has either of ours: its own number would be 200 or 300.

use commerce::vat_number::{VatAnswer, VatNumber};
use workflows::ports::{BoxFuture, Consultation, VatRegistry};

/// Nobody has this number.
pub const UNKNOWN: &str = "FR30000000200";
/// Of this one nothing can be said.
pub const UNANSWERED: &str = "FR39000000300";

/// The registry.
#[derive(Debug, Clone, Copy)]
pub struct SandboxRegistry;

impl VatRegistry for SandboxRegistry {
    fn ask<'a>(&'a self, number: &'a VatNumber, _: Option<&'a VatNumber>) -> BoxFuture<'a, Consultation> {
        let said = match number.as_str() {
            UNKNOWN => VatAnswer::NotValid.into(),
            UNANSWERED => VatAnswer::CannotSay.into(),
            _ => Consultation { answer: VatAnswer::Valid, id: Some("SANDBOX".to_owned()) },
        };
        Box::pin(std::future::ready(said))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn the_reserved_numbers_can_be_typed_and_get_their_answers() {
        for (text, answer) in [
            ("FR40303265045", VatAnswer::Valid),
            (UNKNOWN, VatAnswer::NotValid),
            (UNANSWERED, VatAnswer::CannotSay),
        ] {
            let number = VatNumber::read(text, None).unwrap();
            assert_eq!(SandboxRegistry.ask(&number, None).await.answer, answer, "{text}");
        }
    }
}
