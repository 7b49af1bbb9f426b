//! A mail as it travels: its headers, and its two texts as alternatives.

use super::body::Letter;
use commerce::clock::Timestamp;
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use workflows::ports::OutsideError;

/// From whom to whom, and when.
pub struct Envelope<'a> {
    /// Who writes.
    pub from: &'a Mailbox,
    /// To whom.
    pub to: Address,
    /// What the mail is known by; sent again after a doubtful answer, it is the same mail.
    pub id: String,
    /// When it is written.
    pub date: Timestamp,
    /// Where such mails are stopped, of mails that nobody has to get.
    pub stop: Option<String>,
}

/// The whole mail.
///
/// # Errors
/// It cannot be written.
pub fn message(letter: &Letter, envelope: Envelope<'_>) -> Result<Message, OutsideError> {
    let Envelope { from, to, id, date, stop } = envelope;
    let mut message = Message::builder()
        .message_id(Some(format!("<{id}@{}>", from.email.domain())))
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .date(date.into())
        .multipart(MultiPart::alternative_plain_html(letter.text(), letter.html()?))
        .map_err(|error| OutsideError(format!("the mail could not be written: {error}")))?;
    let headers = [
        ("Auto-Submitted", Some("auto-generated".to_owned())),
        ("Content-Language", Some(letter.lang.clone())),
        // By one press in the mail program, without a page (RFC 8058).
        ("List-Unsubscribe-Post", stop.as_ref().map(|_| "List-Unsubscribe=One-Click".to_owned())),
        ("List-Unsubscribe", stop.map(|url| format!("<{url}>"))),
    ];
    for (name, value) in headers {
        let Some(value) = value else { continue };
        let name = HeaderName::new_from_ascii(name.to_owned());
        let name = name.map_err(|error| OutsideError(format!("the mail could not be written: {error}")))?;
        message.headers_mut().insert_raw(HeaderValue::new(name, value));
    }
    Ok(message)
}
