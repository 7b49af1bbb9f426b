//! Mails about orders, written in the order's language: sent by SMTP, or put into a folder where no server is
//! named.

mod body;
mod letter;

use crate::config;
use commerce::{clock::Timestamp, order::Order, payment::PaymentSession};
use l10n::Words;
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart},
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock, Weak},
    time::Duration,
};
use workflows::{
    Shop,
    ports::{BoxFuture, MailKind, Mailer, OutsideError},
};

/// Writes and sends.
pub struct PostOffice {
    carrier: Carrier,
    from: Mailbox,
    words: Words,
    // The shop holds its mailer, and a mail needs the shop's world, clock and address.
    shop: OnceLock<Weak<Shop>>,
}

enum Carrier {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

impl PostOffice {
    /// By the settings; without a mail server mails go to `{var}/mail`.
    ///
    /// # Errors
    /// The address of the server is none.
    pub fn new(settings: &config::Mail, words: Words, var: &Path) -> Result<Self, OutsideError> {
        let carrier = match &settings.smtp_url {
            None => Carrier::Folder(var.join("mail")),
            Some(url) => {
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| {
                    OutsideError("CARAVEL_SMTP_URL is no address of a mail server".to_owned())
                })?;
                Carrier::Smtp(Box::new(builder.timeout(Some(Duration::from_secs(30))).build()))
            }
        };
        Ok(Self { carrier, from: settings.from.clone(), words, shop: OnceLock::new() })
    }

    /// Tells the post office whose mails it sends; the first call counts.
    pub fn open_for(&self, shop: &Arc<Shop>) {
        self.shop.get_or_init(|| Arc::downgrade(shop));
    }

    fn write(
        &self,
        shop: &Shop,
        kind: MailKind,
        order: &Order,
        payment: Option<&PaymentSession>,
    ) -> Result<Message, OutsideError> {
        let voice = self.words.voice(&order.locale, &order.market);
        let letter = letter::letter(&voice, &shop.world.load(), &shop.base_url, kind, order, payment);
        // The parser takes no line breaks, and headers are encoded: nothing typed becomes a header of its own.
        let to: Address =
            order.email.parse().map_err(|_| OutsideError("no mail goes to this address".to_owned()))?;
        // Sent again after a doubtful answer, it is the same mail.
        let id = format!("<{}.{}@{}>", kind_name(kind), order.number, self.from.email.domain());
        Message::builder()
            .message_id(Some(id))
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.clone())
            .date(shop.clock.now().into())
            .multipart(MultiPart::alternative_plain_html(letter.text(), letter.html(&voice)))
            .map_err(|error| OutsideError(format!("the mail could not be written: {error}")))
    }
}

impl Mailer for PostOffice {
    fn send<'a>(
        &'a self,
        kind: MailKind,
        order: &'a Order,
        payment: Option<&'a PaymentSession>,
    ) -> BoxFuture<'a, Result<(), OutsideError>> {
        Box::pin(async move {
            let shop = self.shop.get().and_then(Weak::upgrade);
            let shop = shop.ok_or_else(|| OutsideError("the shop is not open".to_owned()))?;
            let message = self.write(&shop, kind, order, payment)?;
            match &self.carrier {
                Carrier::Smtp(transport) => match transport.send(message).await {
                    Ok(_) => Ok(()),
                    // The server's own words may repeat the shopper's address.
                    Err(error) => Err(OutsideError(smtp_fault(&error))),
                },
                Carrier::Folder(folder) => {
                    let name = file_name(shop.clock.now(), order, kind);
                    put(folder, &name, &message.formatted())
                        .await
                        .map_err(|error| OutsideError(format!("{}: {error}", folder.display())))
                }
            }
        })
    }
}

fn smtp_fault(error: &lettre::transport::smtp::Error) -> String {
    match error.status() {
        Some(code) => format!("the mail server answered {code}"),
        None if error.is_timeout() => "the mail server did not answer in time".to_owned(),
        None => "the mail server could not be reached".to_owned(),
    }
}

/// What a mail is among those about its order; each of several refunds has one of its own.
fn kind_name(kind: MailKind) -> String {
    match kind {
        MailKind::OrderPlaced => "order-placed".to_owned(),
        MailKind::OrderPaid => "order-paid".to_owned(),
        MailKind::OrderCanceled => "order-canceled".to_owned(),
        MailKind::OrderInReview => "order-in-review".to_owned(),
        MailKind::OrderRefused => "order-refused".to_owned(),
        MailKind::OrderRefunded { number, .. } => format!("order-refunded-{number}"),
        MailKind::AccountAsked { number, time, .. } => format!("order-account-asked-{number}-{time}"),
        MailKind::AccountPaid { number, .. } => format!("order-account-paid-{number}"),
    }
}

fn file_name(now: Timestamp, order: &Order, kind: MailKind) -> String {
    let moment = now.strftime("%Y%m%dT%H%M%SZ");
    format!("{moment}-{}-{}.eml", order.number, kind_name(kind))
}

/// Written whole under another name first, so that who watches the folder never reads half a mail.
async fn put(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let draft = folder.join(format!(".{name}"));
    tokio::fs::write(&draft, bytes).await?;
    tokio::fs::rename(&draft, folder.join(name)).await
}
