//! Time, chance and mail as a story wants them.

use super::id;
use commerce::{
    OrderNumber, RowId, Token,
    clock::{Clock, Timestamp},
    order::Order,
    payment::SessionStatus,
    vat_number::{VatAnswer, VatNumber},
};
use jiff::SignedDuration;
use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};
use workflows::{
    ids::Ids,
    ports::{
        BoxFuture, Consultation, MailFailure, MailKind, Mailer, OutgoingMail, OutgoingNotice, OutsideError,
        VatRegistry,
    },
};

/// A clock that stands still until it is moved.
pub struct MovedClock(Mutex<Timestamp>);

impl MovedClock {
    pub fn at(time: &str) -> Self {
        Self(Mutex::new(id(time)))
    }

    pub fn forward(&self, time: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(time).unwrap();
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Names in the order in which they are made, so that "the newest" means something while the clock stands.
#[derive(Default)]
pub struct CountedIds(AtomicU64);

impl CountedIds {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

impl Ids for CountedIds {
    fn row(&self, _: Timestamp) -> RowId {
        id(&format!("{:026}", self.next()))
    }

    fn token(&self) -> Token {
        id(&format!("{:043}", self.next()))
    }

    fn order_number(&self) -> OrderNumber {
        let number = self.next();
        id(&format!("CV-{:04}-{:04}", number / 10_000, number % 10_000))
    }

    fn number(&self, below: u32) -> u32 {
        below / 2
    }
}

/// A mail that was sent: what about, which order, and how its newest payment stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mail {
    pub kind: MailKind,
    pub payment: Option<SessionStatus>,
}

/// Says of every number what it was told to, and remembers which it was asked about.
pub struct ToldRegistry {
    answer: Mutex<VatAnswer>,
    asked: Mutex<Vec<String>>,
}

impl Default for ToldRegistry {
    fn default() -> Self {
        Self { answer: Mutex::new(VatAnswer::Valid), asked: Mutex::default() }
    }
}

impl ToldRegistry {
    /// From now on it says this.
    pub fn say(&self, answer: VatAnswer) {
        *self.answer.lock().unwrap() = answer;
    }

    /// The numbers it was asked about, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl VatRegistry for ToldRegistry {
    fn ask<'a>(&'a self, number: &'a VatNumber, own: Option<&'a VatNumber>) -> BoxFuture<'a, Consultation> {
        assert_eq!(own.map(VatNumber::as_str), Some("DE136695976"), "it is asked in the seller's name");
        let mut asked = self.asked.lock().unwrap();
        asked.push(number.to_string());
        let answer = *self.answer.lock().unwrap();
        let id = (answer == VatAnswer::Valid).then(|| format!("consultation-{}", asked.len()));
        Box::pin(std::future::ready(Consultation { answer, id }))
    }
}

/// Remembers what it sent; may fail first.
#[derive(Default)]
pub struct RecordingMailer {
    failures: Mutex<u32>,
    refuses: Mutex<bool>,
    tries: Mutex<u32>,
    sent: Mutex<Vec<(RowId, Mail)>>,
}

impl RecordingMailer {
    /// The next so many mails are not sent.
    pub fn fail(&self, times: u32) {
        *self.failures.lock().unwrap() = times;
    }

    /// Whether every mail is refused for good from now on.
    pub fn refuse(&self, refuses: bool) {
        *self.refuses.lock().unwrap() = refuses;
    }

    /// How often a mail was handed over, sent or not.
    pub fn tries(&self) -> u32 {
        *self.tries.lock().unwrap()
    }

    /// The mails about an order, in the order in which they were sent.
    pub fn about(&self, order: &Order) -> Vec<Mail> {
        let sent = self.sent.lock().unwrap();
        sent.iter().filter(|(about, _)| about == &order.id).map(|&(_, mail)| mail).collect()
    }
}

impl Mailer for RecordingMailer {
    fn send<'a>(&'a self, mail: OutgoingMail<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        let OutgoingMail { kind, order, payment, .. } = mail;
        Box::pin(async move {
            *self.tries.lock().unwrap() += 1;
            if *self.refuses.lock().unwrap() {
                return Err(MailFailure::Refused("the mail server answered 550".into()));
            }
            let mut failures = self.failures.lock().unwrap();
            if *failures > 0 {
                *failures -= 1;
                return Err(OutsideError("the mail server is away".into()).into());
            }
            let mail = Mail { kind, payment: payment.map(|payment| payment.status) };
            self.sent.lock().unwrap().push((order.id.clone(), mail));
            Ok(())
        })
    }

    fn send_notice<'a>(&'a self, mail: OutgoingNotice<'a>) -> BoxFuture<'a, Result<(), MailFailure>> {
        unreachable!("no story has a variant come back: {}", mail.kind.name())
    }
}
