//! A gateway that answers what the story says.

use super::id;
use commerce::{
    GatewayId, MethodId, Money, RowId,
    clock::Timestamp,
    payee::Payee,
    payment::{Instructions, MethodKind, Outcome, PaymentSession, SessionStatus, Shape},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use workflows::ports::{
    BoxFuture, CaptureMode, CardFacts, ConfirmFailure, Opened, OutsideError, PaymentGateway, PaymentRecord,
    RefundRefusal, SessionRequest, WebhookEvent, WebhookRefusal,
};

/// Signs every webhook.
pub const SIGNATURE: &str = "open sesame";

/// What the gateway says next, instead of what it says by itself: money at once for a card, else instructions.
pub enum Answer {
    /// No answer at all.
    Silence,
    /// No answer, after something else has happened.
    SilenceAfter(BoxFuture<'static, ()>),
    /// The payment is declined.
    Declined,
    /// This is how it stands.
    Says(Outcome),
    /// The usual answer, but something else happens before it arrives.
    After(BoxFuture<'static, ()>),
}

/// A gateway with a memory, and books of its own.
#[derive(Default)]
pub struct TestGateway {
    name: &'static str,
    books: Mutex<BTreeMap<RowId, PaymentRecord>>,
    /// From when on it was asked for its books.
    looks: Mutex<Vec<Timestamp>>,
    closed_books: Mutex<u32>,
    answers: Mutex<VecDeque<Answer>>,
    requests: Mutex<Vec<SessionRequest>>,
    /// By idempotency key: the payment, how much, and how often it was asked for.
    refunds: Mutex<HashMap<RowId, (RowId, Money, u32)>>,
    refusals: Mutex<u32>,
    /// The next so many ways of giving back are closed for good.
    closed: Mutex<u32>,
    /// It sends no money to accounts.
    pays_no_accounts: AtomicBool,
    /// The accounts that were paid to, in words.
    paid_to: Mutex<Vec<String>>,
    card: Mutex<Option<CardFacts>>,
    captured: Mutex<Vec<RowId>>,
    canceled: Mutex<Vec<RowId>>,
}

impl TestGateway {
    /// A gateway of this name.
    pub fn named(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    /// Something happens to a payment there, whoever hears of it.
    pub fn book(&self, session: &RowId, change: impl FnOnce(&mut PaymentRecord)) {
        let mut books = self.books.lock().unwrap();
        let record = books.entry(session.clone()).or_insert_with(|| PaymentRecord {
            session: Some(session.clone()),
            reference: reference(session),
            status: SessionStatus::Created,
            captured: Money::zero(id("EUR")),
            refunded: Money::zero(id("EUR")),
            fee: None,
        });
        change(record);
    }

    /// Somebody pays so much in all.
    pub fn takes(&self, session: &RowId, amount: Money) {
        self.book(session, |record| {
            (record.status, record.captured) = (SessionStatus::Captured, amount);
            record.refunded.currency = amount.currency;
        });
    }

    /// It knows nothing of a payment any more.
    pub fn forget(&self, session: &RowId) {
        self.books.lock().unwrap().remove(session);
    }

    /// Where a payment stands in its books.
    pub fn stands(&self, session: &RowId) -> SessionStatus {
        self.books.lock().unwrap().get(session).unwrap().status
    }

    /// The next so many times it does not show its books.
    pub fn close_books(&self, times: u32) {
        *self.closed_books.lock().unwrap() = times;
    }

    /// From when on it was asked for its books, each time.
    pub fn looks(&self) -> Vec<Timestamp> {
        self.looks.lock().unwrap().clone()
    }

    /// How often it was asked to take promised money.
    pub fn captures(&self) -> usize {
        self.captured.lock().unwrap().len()
    }

    /// Says what it answers next.
    pub fn will(&self, answers: impl IntoIterator<Item = Answer>) {
        self.answers.lock().unwrap().extend(answers);
    }

    /// The next so many refunds are not made.
    pub fn refuse_refunds(&self, times: u32) {
        *self.refusals.lock().unwrap() = times;
    }

    /// The next so many ways of giving back are closed for good.
    pub fn close_ways(&self, times: u32) {
        *self.closed.lock().unwrap() = times;
    }

    /// From now on it sends no money to accounts.
    pub fn pays_no_accounts(&self) {
        self.pays_no_accounts.store(true, Ordering::Relaxed);
    }

    /// The accounts to which it gave back, in order.
    pub fn paid_to(&self) -> Vec<String> {
        self.paid_to.lock().unwrap().clone()
    }

    /// From now on it says that this card pays.
    pub fn pays_with(&self, fingerprint: &str, country: &str) {
        let card = CardFacts { fingerprint: fingerprint.into(), country: country.parse().ok() };
        *self.card.lock().unwrap() = Some(card);
    }

    /// The payments whose promised money it was told to take.
    pub fn captured(&self) -> Vec<RowId> {
        self.captured.lock().unwrap().clone()
    }

    /// The payments that it was told to end.
    pub fn canceled(&self) -> Vec<RowId> {
        self.canceled.lock().unwrap().clone()
    }

    /// How often it was asked to begin a payment.
    pub fn asked(&self, session: &RowId) -> usize {
        self.requests.lock().unwrap().iter().filter(|request| &request.session == session).count()
    }

    /// What it was asked last.
    pub fn last_request(&self) -> SessionRequest {
        self.requests.lock().unwrap().last().unwrap().clone()
    }

    /// How often it gave something of a payment back.
    pub fn refunds(&self, session: &RowId) -> u32 {
        let refunds = self.refunds.lock().unwrap();
        refunds.values().filter(|(of, ..)| of == session).map(|(.., times)| times).sum()
    }

    /// All refunds together.
    pub fn all_refunds(&self) -> u32 {
        self.refunds.lock().unwrap().values().map(|(.., times)| times).sum()
    }

    /// How much of a payment it gave back, in minor units: once for each key.
    pub fn given_back(&self, session: &RowId) -> i64 {
        let refunds = self.refunds.lock().unwrap();
        refunds.values().filter(|(of, ..)| of == session).map(|(_, amount, _)| amount.amount).sum()
    }
}

/// The body of a webhook.
pub fn webhook_body(event: &str, session: &RowId, outcome: &Outcome) -> String {
    json!({ "id": event, "session": session, "what": outcome }).to_string()
}

/// Its own name for a payment.
pub fn reference(session: &RowId) -> String {
    format!("pay-{session}")
}

fn silence() -> OutsideError {
    OutsideError("the gateway does not answer".into())
}

fn usual(request: &SessionRequest) -> Opened {
    let instructions = match request.kind.shape() {
        Shape::Immediate => None,
        Shape::Redirect => {
            Some(Instructions::Redirect { url: format!("https://bank.test/{}", request.session) })
        }
        Shape::Deferred => Some(Instructions::Voucher { number: "1234-5678".into() }),
    };
    let outcome = match instructions {
        None if request.capture == CaptureMode::Later => Outcome::Authorized,
        None => Outcome::Captured { amount: request.amount },
        Some(_) => Outcome::RequiresAction,
    };
    Opened { reference: Some(reference(&request.session)), outcome, instructions, card: None }
}

impl PaymentGateway for TestGateway {
    fn id(&self) -> GatewayId {
        id(self.name)
    }

    fn splits(&self, _: &MethodId) -> bool {
        true
    }

    fn offers(&self, _: &MethodId, _: MethodKind) -> bool {
        true
    }

    fn open<'a>(&'a self, request: &'a SessionRequest) -> BoxFuture<'a, Result<Opened, OutsideError>> {
        Box::pin(async move {
            self.requests.lock().unwrap().push(request.clone());
            let answer = self.answers.lock().unwrap().pop_front();
            let card = self.card.lock().unwrap().clone();
            let opened = match answer {
                None => usual(request),
                Some(Answer::After(happening)) => {
                    happening.await;
                    usual(request)
                }
                Some(Answer::SilenceAfter(happening)) => {
                    happening.await;
                    return Err(silence());
                }
                Some(Answer::Silence) => return Err(silence()),
                Some(Answer::Declined) => Opened { outcome: Outcome::declined(), ..usual(request) },
                Some(Answer::Says(outcome)) => Opened { outcome, instructions: None, ..usual(request) },
            };
            match opened.outcome {
                Outcome::Captured { amount } => self.takes(&request.session, amount),
                Outcome::Failed { .. } => self.book(&request.session, |r| r.status = SessionStatus::Failed),
                Outcome::Authorized => self.book(&request.session, |r| r.status = SessionStatus::Authorized),
                _ => self.book(&request.session, |r| r.status = SessionStatus::RequiresAction),
            }
            self.book(&request.session, |record| {
                record.captured.currency = request.amount.currency;
                record.refunded.currency = request.amount.currency;
            });
            Ok(Opened { card, ..opened })
        })
    }

    fn confirm<'a>(
        &'a self,
        _: &'a PaymentSession,
        answer: &'a str,
    ) -> BoxFuture<'a, Result<Opened, ConfirmFailure>> {
        Box::pin(async move {
            if answer.is_empty() {
                return Err(ConfirmFailure::Refused);
            }
            Ok(Opened { reference: None, outcome: Outcome::Pending, instructions: None, card: None })
        })
    }

    fn capture<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move {
            self.captured.lock().unwrap().push(session.id.clone());
            self.takes(&session.id, session.amount);
            Ok(Outcome::Captured { amount: session.amount })
        })
    }

    fn cancel<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move {
            self.canceled.lock().unwrap().push(session.id.clone());
            let mut outcome = Outcome::Canceled;
            self.book(&session.id, |record| {
                if record.captured.amount > 0 {
                    outcome = Outcome::Captured { amount: record.captured };
                } else {
                    record.status = SessionStatus::Canceled;
                }
            });
            Ok(outcome)
        })
    }

    fn records(&self, since: Timestamp) -> BoxFuture<'_, Result<Vec<PaymentRecord>, OutsideError>> {
        Box::pin(async move {
            self.looks.lock().unwrap().push(since);
            let mut closed = self.closed_books.lock().unwrap();
            if *closed > 0 {
                *closed -= 1;
                return Err(silence());
            }
            Ok(self.books.lock().unwrap().values().cloned().collect())
        })
    }

    fn refund<'a>(
        &'a self,
        session: &'a PaymentSession,
        amount: Money,
        key: &'a RowId,
        payee: Option<&'a Payee>,
    ) -> BoxFuture<'a, Result<(), RefundRefusal>> {
        Box::pin(async move {
            let mut refusals = self.refusals.lock().unwrap();
            if *refusals > 0 {
                *refusals -= 1;
                return Err(silence().into());
            }
            let mut closed = self.closed.lock().unwrap();
            if *closed > 0 {
                *closed -= 1;
                return Err(RefundRefusal::Impossible("the window is over".into()));
            }
            if payee.is_some() && self.pays_no_accounts.load(Ordering::Relaxed) {
                return Err(RefundRefusal::ByHand);
            }
            self.paid_to.lock().unwrap().extend(payee.map(Payee::written));
            let mut refunds = self.refunds.lock().unwrap();
            if !refunds.contains_key(key) {
                self.book(&session.id, |record| {
                    record.refunded = record.refunded.plus(amount).unwrap();
                    let is_all = record.refunded == record.captured;
                    record.status =
                        if is_all { SessionStatus::Refunded } else { SessionStatus::PartlyRefunded };
                });
            }
            refunds.entry(key.clone()).or_insert_with(|| (session.id.clone(), amount, 0)).2 += 1;
            Ok(())
        })
    }

    fn verify(&self, signature: &str, _: &str, _: Timestamp) -> Result<(), WebhookRefusal> {
        if signature == SIGNATURE { Ok(()) } else { Err(WebhookRefusal::Signature) }
    }

    fn signature_header(&self) -> &'static str {
        "test-signature"
    }

    fn parse(&self, body: &str) -> Result<Option<WebhookEvent>, WebhookRefusal> {
        let body: Value = serde_json::from_str(body).map_err(|_| WebhookRefusal::Body)?;
        let part = |name: &str| body.get(name).cloned().ok_or(WebhookRefusal::Body);
        let maybe = |name: &str| body.get(name).cloned().unwrap_or_default();
        if body.get("what") == Some(&Value::Null) {
            return Ok(None);
        }
        Ok(Some(WebhookEvent {
            id: serde_json::from_value(part("id")?).map_err(|_| WebhookRefusal::Body)?,
            session: serde_json::from_value(maybe("session")).map_err(|_| WebhookRefusal::Body)?,
            reference: serde_json::from_value(maybe("reference")).map_err(|_| WebhookRefusal::Body)?,
            outcome: serde_json::from_value(part("what")?).map_err(|_| WebhookRefusal::Body)?,
            card: self.card.lock().unwrap().clone(),
        }))
    }
}
