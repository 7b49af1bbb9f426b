//! What the buyer of an order and the merchant write to each other about it.

use crate::{Locale, clock::Timestamp};
use std::str::FromStr;

/// So many letters a message has at most.
pub const LONGEST: usize = 2_000;
/// So many messages of a buyer may wait for an answer.
pub const OPEN_AT_MOST: usize = 5;

/// Who has written a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// Who bought.
    Buyer,
    /// Who sells.
    Merchant,
}

impl Writer {
    /// The code in the database, on the page and in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Merchant => "merchant",
        }
    }

    /// The writer with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Buyer, Self::Merchant].into_iter().find(|writer| writer.code() == code)
    }
}

/// Why a text is no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MessageFault {
    /// There is nothing in it.
    #[error("the message is empty")]
    Empty,
    /// It has more than [`LONGEST`] letters.
    #[error("the message has more than {LONGEST} letters")]
    TooLong,
}

/// The text of a message: its lines, without what cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageText(String);

impl MessageText {
    /// As it is kept and shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MessageText {
    type Err = MessageFault;

    fn from_str(text: &str) -> Result<Self, MessageFault> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_read = |c: &char| *c == '\n' || !c.is_control();
        let lines: String = text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(is_read).collect();
        let lines = lines.trim();
        match lines.chars().count() {
            0 => Err(MessageFault::Empty),
            1..=LONGEST => Ok(Self(lines.to_owned())),
            _ => Err(MessageFault::TooLong),
        }
    }
}

/// A message about an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its number within the order, from 1.
    pub number: u32,
    /// Who has written it.
    pub writer: Writer,
    /// In which language: that of the order, in which the answer is expected as well.
    pub locale: Locale,
    /// What it says.
    pub text: MessageText,
    /// When.
    pub at: Timestamp,
}

/// How many messages of the buyer wait for an answer: those after the merchant's last one.
pub fn open(messages: &[Message]) -> usize {
    messages.iter().rev().take_while(|message| message.writer == Writer::Buyer).count()
}

/// A message that was sent already by somebody who saw the first `seen` messages: the same text, since then. A second
/// click sends nothing.
pub fn is_sent(messages: &[Message], writer: Writer, seen: u32, text: &MessageText) -> bool {
    let since = messages.iter().filter(|message| message.number > seen && message.writer == writer);
    since.into_iter().any(|message| message.text == *text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn message(number: u32, writer: Writer) -> Message {
        Message {
            number,
            writer,
            locale: "ja".parse().unwrap(),
            text: format!("text {number}").parse().unwrap(),
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_text_keeps_its_lines_and_nothing_that_cannot_be_read() {
        let text: MessageText = " a\r\nb\u{0}\tc\r\n\r\nd \n".parse().unwrap();
        assert_eq!(text.as_str(), "a\nb c\n\nd");
        assert_eq!(" \r\n\u{7} ".parse::<MessageText>(), Err(MessageFault::Empty));
        assert!("漢".repeat(LONGEST).parse::<MessageText>().is_ok());
        assert_eq!("a".repeat(LONGEST + 1).parse::<MessageText>(), Err(MessageFault::TooLong));
    }

    #[test]
    fn an_answer_closes_what_was_open() {
        let mut all = vec![message(1, Writer::Buyer), message(2, Writer::Buyer)];
        assert_eq!((open(&[]), open(&all)), (0, 2));
        all.push(message(3, Writer::Merchant));
        assert_eq!(open(&all), 0);
        all.push(message(4, Writer::Buyer));
        assert_eq!(open(&all), 1);
    }

    #[test]
    fn the_same_text_is_sent_once_for_what_was_seen() {
        let all = [message(1, Writer::Buyer), message(2, Writer::Merchant)];
        let text = "text 1".parse().unwrap();
        assert!(is_sent(&all, Writer::Buyer, 0, &text));
        assert!(!is_sent(&all, Writer::Buyer, 1, &text), "who has seen it says it again");
        assert!(!is_sent(&all, Writer::Merchant, 0, &text));
    }
}
