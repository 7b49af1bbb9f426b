//! Mails about orders and to who waits for a variant, each in her language: sent by SMTP, or put into a folder where no server is
//! named.

mod body;
mod goods;
mod html;
mod letter;
mod message;
mod notice;
pub mod preview;

use crate::config;
use commerce::{World, clock::Timestamp};
use jiff::tz::TimeZone;
use l10n::{Voice, Words};
use letter::{Quoted, Writing};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::response::{Category, Code, Severity},
};
use message::{Envelope, message};
use notice::NoticeWriting;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock, Weak},
    time::Duration,
};
use tokio::time::timeout;
use workflows::{
    Shop,
    ports::{BoxFuture, MailFailure, MailKind, Mailer, OutgoingMail, OutgoingNotice, OutsideError},
};

/// How long a mail server may take for a mail, from the greeting to the last answer: less than the outbox leaves a worker
/// its message, so that no other one sends it meanwhile.
const PATIENCE: Duration = Duration::from_secs(45);

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
                Carrier::Smtp(Box::new(builder.timeout(Some(PATIENCE)).build()))
            }
        };
        Ok(Self { carrier, from: settings.from.clone(), words, shop: OnceLock::new() })
    }

    /// Tells the post office whose mails it sends; the first call counts.
    pub fn open_for(&self, shop: &Arc<Shop>) {
        self.shop.get_or_init(|| Arc::downgrade(shop));
    }

    fn write(&self, shop: &Shop, mail: OutgoingMail<'_>) -> Result<Message, MailFailure> {
        let OutgoingMail { id, kind, order, payment, message: written, parcels, returned } = mail;
        let buyers = self.words.voice(&order.locale, &order.market);
        let date = shop.clock.now();
        let day = date.to_zoned(TimeZone::UTC).date();
        let world = &shop.world.load();
        let is_to_merchant = matches!(kind, MailKind::Asked { .. });
        let voice = &if is_to_merchant { merchants(&self.words, world) } else { buyers.clone() };
        let quoted = written.map(|message| Quoted { voice: &buyers, message });
        let writing = Writing {
            voice,
            world,
            base_url: &shop.base_url,
            day,
            order,
            payment,
            quoted,
            parcels,
            returned,
        };
        let to = address(if is_to_merchant { &world.trade.merchant.imprint.mail } else { &order.email })?;
        let id = format!("{id}.{}", order.number);
        let envelope = Envelope { from: &self.from, to, id, date, stop: None };
        Ok(message(&writing.letter(kind), envelope)?)
    }

    fn write_notice(&self, shop: &Shop, mail: OutgoingNotice<'_>) -> Result<Message, MailFailure> {
        let OutgoingNotice { id, kind, email, notice, ticket } = mail;
        let voice = &self.words.voice(&notice.locale, &notice.market);
        let date = shop.clock.now();
        let day = date.to_zoned(TimeZone::UTC).date();
        let (world, snapshot) = (&shop.world.load(), &shop.snapshot.load());
        let writing = NoticeWriting { voice, world, snapshot, base_url: &shop.base_url, day, notice, ticket };
        let (to, id) = (address(email)?, format!("{id}.{}", kind.name()));
        let envelope = Envelope { from: &self.from, to, id, date, stop: Some(writing.link()) };
        Ok(message(&writing.letter(kind), envelope)?)
    }

    /// By the mail server, or into the folder under a name that ends so.
    async fn carry(&self, shop: &Shop, message: Message, name: &str) -> Result<(), MailFailure> {
        match &self.carrier {
            Carrier::Smtp(transport) => match timeout(PATIENCE, transport.send(message)).await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => Err(fault(&error)),
                Err(_) => Err(OutsideError(SLOW.to_owned()).into()),
            },
            Carrier::Folder(folder) => {
                let name = file_name(shop.clock.now(), name);
                let kept = put(folder, &name, &message.formatted()).await;
                Ok(kept.map_err(|error| OutsideError(format!("{}: {error}", folder.display())))?)
            }
        }
    }

    fn shop(&self) -> Result<Arc<Shop>, OutsideError> {
        let shop = self.shop.get().and_then(Weak::upgrade);
        shop.ok_or_else(|| OutsideError("the shop is not open".to_owned()))
    }
}

/// The parser takes no line breaks, and headers are encoded: nothing typed becomes a header of its own.
fn address(email: &str) -> Result<Address, MailFailure> {
    email.parse().map_err(|_| MailFailure::Refused("no mail goes to this address".to_owned()))
}

/// The language of mails to the merchant, as it is written at its seat.
fn merchants(words: &Words, world: &World) -> Voice {
    let merchant = &world.trade.merchant;
    let market = world.market_of(&merchant.seat).map_or(&world.default_market, |market| &market.id);
    words.voice(&merchant.language, market)
}

impl Mailer for PostOffice {
    fn send<'a>(&'a self, mail: OutgoingMail<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        Box::pin(async move {
            let shop = self.shop()?;
            let message = self.write(&shop, mail)?;
            self.carry(&shop, message, &format!("{}-{}", mail.order.number, mail.kind.name())).await
        })
    }

    fn send_notice<'a>(&'a self, mail: OutgoingNotice<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        Box::pin(async move {
            let shop = self.shop()?;
            let message = self.write_notice(&shop, mail)?;
            self.carry(&shop, message, &format!("{}-{}", mail.kind.name(), mail.notice.id)).await
        })
    }
}

const SLOW: &str = "the mail server did not answer in time";

/// Without the server's own words, which may repeat the shopper's address.
fn fault(error: &lettre::transport::smtp::Error) -> MailFailure {
    match error.status() {
        Some(code) if is_final(code) => MailFailure::Refused(format!("the mail server answered {code}")),
        Some(code) => OutsideError(format!("the mail server answered {code}")).into(),
        None if error.is_timeout() => OutsideError(SLOW.to_owned()).into(),
        None => OutsideError("the mail server could not be reached".to_owned()).into(),
    }
}

/// Whether an answer is about this mail and final. A password that is refused (53x, RFC 4954) is about the shop's
/// settings: the mail waits until they are right.
fn is_final(code: Code) -> bool {
    code.severity == Severity::PermanentNegativeCompletion && code.category != Category::Unspecified3
}

fn file_name(now: Timestamp, name: &str) -> String {
    format!("{}-{name}.eml", now.strftime("%Y%m%dT%H%M%SZ"))
}

/// Written whole under another name first, so that who watches the folder never reads half a mail.
async fn put(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let draft = folder.join(format!(".{name}"));
    tokio::fs::write(&draft, bytes).await?;
    tokio::fs::rename(&draft, folder.join(name)).await
}
