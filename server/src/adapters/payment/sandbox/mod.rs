//! The sandbox: a gateway that moves no money and behaves like one that does. Cards are charged at once,
//! redirects lead to a hosted page and back, deferred methods give real instructions; every outcome is in its books
//! and comes by a signed webhook over the network.

mod account;
mod books;
mod decision;
mod delivery;
mod instructed;
mod signature;
mod trial;

pub use account::Account;
pub use decision::Decision;
pub use delivery::{HttpRoad, Road};
pub use signature::{HEADER, sign};

use crate::signing::Signer;
use account::Event;
use books::Books;
use commerce::{
    GatewayId, MethodId, Money, RowId,
    clock::{Clock, Timestamp},
    payee::Payee,
    payment::{Entry, Instructions, MethodKind, Outcome, PaymentSession, SessionStatus, Shape},
};
use instructed::instructed;
use std::sync::Arc;
use storage::{Db, StorageError};
use trial::Card;
pub use trial::fingerprint;
use workflows::ports::{
    BoxFuture, CaptureMode, CardFacts, ConfirmFailure, Opened, OutsideError, PaymentGateway, PaymentRecord,
    RefundRefusal, SessionRequest, WebhookEvent, WebhookRefusal,
};

/// The gateway's name: the last part of its webhook's path.
pub const ID: &str = "sandbox";
/// Where its hosted pages are.
pub const PAGES: &str = "/sandbox/pay/";
const PURPOSE: &str = "sandbox page";

/// The gateway.
#[derive(Clone)]
pub struct Sandbox {
    id: GatewayId,
    signer: Signer,
    clock: Arc<dyn Clock>,
    base_url: String,
    road: Arc<dyn Road>,
    books: Books,
    takes_payments: bool,
}

impl Sandbox {
    /// A sandbox for the shop at `base_url`, whose books are in `db`.
    #[allow(clippy::expect_used, reason = "a constant in the right form")]
    pub fn new(signer: Signer, clock: Arc<dyn Clock>, base_url: &str, road: Arc<dyn Road>, db: Db) -> Self {
        let id = ID.parse().expect("a gateway's name");
        let (base_url, books) = (base_url.to_owned(), Books::new(db));
        Self { id, signer, clock, base_url, road, books, takes_payments: true }
    }

    /// One that takes no payment: it offers no method, and nothing can be decided on its pages.
    #[must_use]
    pub fn closed(self) -> Self {
        Self { takes_payments: false, ..self }
    }

    /// The payment of a hosted page's path, if this shop gave the path out.
    pub fn opened(&self, sealed: &str) -> Option<RowId> {
        let (session, signature) = sealed.split_once('.')?;
        let signature = hex::decode(signature).ok()?;
        if !self.signer.verifies(PURPOSE, session.as_bytes(), &signature) {
            return None;
        }
        session.parse().ok()
    }

    /// What the books say of a payment, if it is one of ours and can be played with.
    ///
    /// # Errors
    /// [`StorageError`] when the books cannot be read.
    pub async fn account(&self, session: &PaymentSession) -> Result<Option<Account>, StorageError> {
        if !self.plays(session) {
            return Ok(None);
        }
        let mut account = self.books.account(&session.id).await?.unwrap_or_else(|| Account::of(session));
        if session.expires_at <= self.clock.now() {
            account.run_out();
        }
        Ok(Some(account))
    }

    /// Carries out a decision: its webhook is on the road when this returns, unless it is held back. What cannot be
    /// decided any more changes nothing, and the shop is told once more what it was told last: it may not have heard.
    ///
    /// # Errors
    /// [`StorageError`] when the books cannot be written.
    pub async fn decide(
        &self,
        session: &PaymentSession,
        decision: Decision,
        holds_back: bool,
    ) -> Result<(), StorageError> {
        if !self.plays(session) {
            return Ok(());
        }
        let now = self.clock.now();
        let is_over = session.expires_at <= now;
        let change = |account: &mut Account| {
            if is_over {
                account.run_out();
            }
            if let Some(outcome) = account.outcome_of(decision) {
                account.happens(outcome);
            }
            account.told.clone()
        };
        let (told, news) = self.books.change(Account::of(session), now, change).await?;
        match decision {
            Decision::Again(times) => {
                for event in told.last().into_iter().cycle().take(times.into()) {
                    self.tell(vec![event.clone()]);
                }
            }
            Decision::Backwards => self.tell(told.into_iter().rev().collect()),
            _ if holds_back => {}
            _ if news.is_empty() => self.tell(told.last().cloned().into_iter().collect()),
            _ => self.tell(news),
        }
        Ok(())
    }

    fn plays(&self, session: &PaymentSession) -> bool {
        self.takes_payments && session.gateway == self.id
    }

    /// The hosted page of a payment, absolute.
    fn hosted(&self, session: &RowId) -> String {
        let signature = hex::encode(self.signer.sign(PURPOSE, session.as_str().as_bytes()));
        format!("{}{PAGES}{session}.{signature}", self.base_url)
    }

    /// Changes an account, and tells the shop what there is to tell.
    async fn enter<T>(
        &self,
        fresh: Account,
        change: impl FnOnce(&mut Account) -> T,
    ) -> Result<T, OutsideError> {
        let changed = self.books.change(fresh, self.clock.now(), change).await;
        let (result, news) = changed.map_err(outside)?;
        self.tell(news);
        Ok(result)
    }

    /// Puts webhooks on the road, one after the other.
    fn tell(&self, events: Vec<Event>) {
        // Structs of texts and numbers: there is nothing in them that JSON could not write.
        let written = |event: &Event| serde_json::to_string(event).unwrap_or_default();
        let bodies: Vec<String> = events.iter().map(written).collect();
        let (road, signer, clock) = (self.road.clone(), self.signer.clone(), self.clock.clone());
        tokio::spawn(async move {
            for body in bodies {
                delivery::deliver(road.clone(), signer.clone(), clock.clone(), body).await;
            }
        });
    }
}

fn outside(error: StorageError) -> OutsideError {
    OutsideError(format!("the books of the sandbox: {error}"))
}

impl PaymentGateway for Sandbox {
    fn id(&self) -> GatewayId {
        self.id.clone()
    }

    fn offers(&self, _: &MethodId, _: MethodKind) -> bool {
        self.takes_payments
    }

    fn splits(&self, _: &MethodId) -> bool {
        true
    }

    fn open<'a>(&'a self, request: &'a SessionRequest) -> BoxFuture<'a, Result<Opened, OutsideError>> {
        Box::pin(async move {
            let is_card = request.kind.shape() == Shape::Immediate;
            let card = if is_card { trial::card(&request.email) } else { Card::Good };
            let challenges = is_card && (request.challenge || card == Card::Challenged);
            let instructions = if challenges {
                Some(Instructions::Redirect { url: self.hosted(&request.session) })
            } else {
                let told = instructed(request, &self.hosted(&request.session));
                told.map_err(|error| OutsideError(format!("no code of {}: {error}", request.method)))?
            };
            let has_promise = is_card || request.kind.shape() == Shape::Redirect;
            let begin = |account: &mut Account| {
                // The same call again finds the payment begun.
                if account.status == SessionStatus::Created {
                    account.status = SessionStatus::RequiresAction;
                    account.promises = has_promise && request.capture == CaptureMode::Later;
                    account.challenges = challenges;
                    match card {
                        Card::Declined(reason) => account.happens(Outcome::Failed { reason }),
                        _ if challenges || !is_card => {}
                        _ if account.promises => account.happens(Outcome::Authorized),
                        _ => account.happens(Outcome::Captured { amount: request.amount }),
                    }
                }
                account.outcome()
            };
            let outcome = self.enter(Account::new(&request.session, request.amount), begin).await?;
            let card = is_card.then(|| CardFacts { fingerprint: fingerprint(&request.email), country: None });
            Ok(Opened { reference: None, outcome, instructions, card })
        })
    }

    fn confirm<'a>(
        &'a self,
        session: &'a PaymentSession,
        answer: &'a str,
    ) -> BoxFuture<'a, Result<Opened, ConfirmFailure>> {
        Box::pin(async move {
            let Some(Instructions::Enter { what }) = session.instructions else {
                return Err(OutsideError("nothing was asked".to_owned()).into());
            };
            if trial::refuses(what, answer) {
                return Err(ConfirmFailure::Refused);
            }
            let take = |account: &mut Account| {
                account.is_on_its_way();
                account.outcome()
            };
            let outcome = self.enter(Account::of(session), take).await?;
            let instructions = match what {
                Entry::Code => None,
                Entry::Phone => Some(Instructions::prompt(answer)),
            };
            Ok(Opened { reference: None, outcome, instructions, card: None })
        })
    }

    fn capture<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        let is_at_door = session.instructions == Some(Instructions::OnDelivery);
        let take = move |account: &mut Account| {
            if is_at_door {
                account.collect();
            } else {
                account.capture();
            }
            account.outcome()
        };
        Box::pin(self.enter(Account::of(session), take))
    }

    fn cancel<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        let end = |account: &mut Account| {
            account.cancel();
            account.outcome()
        };
        Box::pin(self.enter(Account::of(session), end))
    }

    fn records(&self, since: Timestamp) -> BoxFuture<'_, Result<Vec<PaymentRecord>, OutsideError>> {
        Box::pin(async move {
            let accounts = self.books.since(since).await.map_err(outside)?;
            Ok(accounts.iter().map(Account::record).collect())
        })
    }

    fn play_url(&self, session: &PaymentSession) -> Option<String> {
        self.plays(session).then(|| self.hosted(&session.id))
    }

    fn refund<'a>(
        &'a self,
        session: &'a PaymentSession,
        amount: Money,
        key: &'a RowId,
        _: Option<&'a Payee>,
    ) -> BoxFuture<'a, Result<(), RefundRefusal>> {
        Box::pin(async move {
            let give = |account: &mut Account| account.give_back(amount, key);
            match self.enter(Account::of(session), give).await? {
                true => Ok(()),
                false => Err(OutsideError("more should go back than came".to_owned()).into()),
            }
        })
    }

    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
        signature::verify(&self.signer, signature, body, now)
    }

    fn signature_header(&self) -> &'static str {
        HEADER
    }

    fn parse(&self, body: &str) -> Result<Option<WebhookEvent>, WebhookRefusal> {
        let event: Event = serde_json::from_str(body).map_err(|_| WebhookRefusal::Body)?;
        let session = Some(event.session);
        Ok(Some(WebhookEvent { id: event.id, session, reference: None, outcome: event.outcome, card: None }))
    }
}

#[cfg(test)]
mod tests;
