//! How mails leave the shop.

use super::source::{Source, shown};
use lettre::message::Mailbox;
use std::fmt;

/// Mail settings.
#[derive(Clone, PartialEq)]
pub struct Mail {
    /// The server that takes mails, `smtp://` or `smtps://`; without one they are written to `var/mail`.
    pub smtp_url: Option<String>,
    /// Who writes.
    pub from: Mailbox,
}

// The address may hold a password.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = if self.smtp_url.is_some() { "smtp" } else { "files" };
        f.debug_struct("Mail").field("by", &by).field("from", &self.from).finish()
    }
}

impl Mail {
    /// Reads the section.
    pub fn read(source: &mut Source) -> Self {
        let smtp_url = source.take("CARAVEL_SMTP_URL", "smtps://user:password@mail.example", |text| {
            let known = ["smtp://", "smtps://"].iter().any(|scheme| text.starts_with(scheme));
            if !known {
                return Err("begins neither with smtp:// nor with smtps://".to_owned());
            }
            lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(text)
                .map(|_| text.to_owned())
                .map_err(|_| "is no address of a mail server".to_owned())
        });
        let from = source.take("CARAVEL_MAIL_FROM", "Caravel <shop@shop.example>", |text| {
            text.parse().map_err(|_| format!("`{}` is no e-mail address", shown(text)))
        });
        Self { smtp_url, from: from.unwrap_or_else(nobody) }
    }
}

/// The sender of a shop that only writes mails to files.
#[allow(clippy::expect_used, reason = "a constant; the default is read in every test of the settings")]
fn nobody() -> Mailbox {
    "shop@localhost".parse().expect("a right address")
}
