//! Stripe, <https://docs.stripe.com/api>: payments are PaymentIntents, begun on the server where a name and an address are
//! enough, and on Stripe's own page where more is asked: no number of a card or an account ever reaches the shop.
//!
//! The merchant's account needs an endpoint for webhooks at `/webhooks/stripe`, in version [`client::VERSION`] of the API,
//! with the events of [`webhook::EVENTS`], and the methods turned on that the markets offer.

mod amounts;
mod breaker;
mod client;
mod instructions;
mod objects;
mod records;
mod request;
mod retry;
mod tables;
mod webhook;

pub use amounts::{Unit, Units};
pub use tables::{Flow, Lasts, Method, Tables};

use crate::config::{self, Secret};
use client::{Client, Fault, Refusal};
use commerce::{
    GatewayId, MethodId, Money, RowId,
    clock::{Clock, Timestamp},
    payee::Payee,
    payment::{Decline, Entry, Instructions, MethodKind, Outcome, PaymentSession},
};
use objects::{CheckoutSession, PaymentError, PaymentIntent, Refund};
use request::Form;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::{Semaphore, SemaphorePermit};
use workflows::ports::{
    BoxFuture, ConfirmFailure, Opened, OutsideError, PaymentGateway, PaymentRecord, RefundRefusal,
    SessionRequest, WebhookEvent, WebhookRefusal,
};

/// The gateway's name: the last part of its webhook's path.
pub const ID: &str = "stripe";
/// Where Stripe's API is.
pub const OFFICIAL: &str = "https://api.stripe.com";
/// Where Stripe's own pages are. Other sites, banks among them, lead on by themselves, so no form goes there.
const PAGES: &str = "https://checkout.stripe.com";
/// How many payments are begun at once. Those who wait for it are so few that the gate before the actions (`http/gate.rs`)
/// does not take them for a crowd; for the others the outbox begins theirs a moment later.
const AT_ONCE: usize = 3;

/// The gateway.
pub struct Stripe {
    id: GatewayId,
    client: Client,
    webhook_secret: Secret,
    tables: Tables,
    clock: Arc<dyn Clock>,
    pages: String,
    places: Semaphore,
}

/// Something of which only the name counts.
#[derive(Deserialize)]
struct Named {
    id: String,
}

impl Stripe {
    /// The gateway of the account that the settings name.
    ///
    /// # Errors
    /// The client cannot be made.
    #[allow(clippy::expect_used, reason = "a constant in the right form")]
    pub fn new(
        settings: &config::Stripe,
        tables: Tables,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, reqwest::Error> {
        let pages = if settings.url == OFFICIAL { PAGES } else { settings.url.as_str() };
        Ok(Self {
            id: ID.parse().expect("a gateway's name"),
            client: Client::new(settings)?,
            webhook_secret: settings.webhook_secret.clone(),
            tables,
            clock,
            pages: pages.to_owned(),
            places: Semaphore::new(AT_ONCE),
        })
    }

    fn place(&self) -> Result<SemaphorePermit<'_>, OutsideError> {
        self.places.try_acquire().map_err(|_| OutsideError("too many payments are begun at once".to_owned()))
    }

    async fn begin(&self, request: &SessionRequest, method: &Method, amount: i64) -> Result<Opened, Fault> {
        let (key, now) = (request.session.as_str(), self.clock.now());
        let intent = |form: Form| async move {
            self.client.post::<PaymentIntent>("payment_intents", &form, key).await
        };
        let waits = |reference, instructions| Opened {
            reference: Some(reference),
            outcome: Outcome::RequiresAction,
            instructions,
            card: None,
        };
        match method.flow {
            Flow::Checkout => {
                let form = request::checkout(request, method, amount, &self.tables, now);
                let page: CheckoutSession = self.client.post("checkout/sessions", &form, key).await?;
                Ok(waits(page.id, page.url.map(|url| Instructions::Redirect { url })))
            }
            Flow::Code | Flow::Phone => {
                let what = if method.flow == Flow::Code { Entry::Code } else { Entry::Phone };
                let begun = intent(request::intent(request, method, amount, now)).await?;
                Ok(waits(begun.id, Some(Instructions::Enter { what })))
            }
            Flow::Direct => {
                let begun = intent(request::intent(request, method, amount, now)).await?;
                self.opened(&begun)
            }
            Flow::Transfer => {
                let known = format!("{key}-customer");
                let form = request::customer(request);
                let customer: Named = self.client.post("customers", &form, &known).await?;
                let form = request::intent(request, method, amount, now).with("customer", customer.id);
                self.opened(&intent(form).await?)
            }
        }
    }

    fn opened(&self, intent: &PaymentIntent) -> Result<Opened, Fault> {
        Ok(Opened {
            reference: Some(intent.id.clone()),
            outcome: self.outcome(intent)?,
            instructions: intent.next_action.as_ref().and_then(instructions::instructions),
            card: None,
        })
    }

    fn outcome(&self, intent: &PaymentIntent) -> Result<Outcome, Fault> {
        let unknown = || Fault::Away("it says of a payment what is not known here".to_owned());
        intent.outcome(&self.tables.units).ok_or_else(unknown)
    }

    /// Stripe's name of a payment; `None` while nobody has tried to pay on Stripe's page.
    async fn intent_of(&self, session: &PaymentSession) -> Result<Option<String>, Fault> {
        match session.reference.as_deref() {
            Some(page) if is_page(page) => {
                let page: CheckoutSession =
                    self.client.get(&format!("checkout/sessions/{page}"), &Form::default()).await?;
                Ok(page.payment_intent)
            }
            other => Ok(other.map(str::to_owned)),
        }
    }

    /// Does something to a payment, and says where it stands then. Where Stripe refuses, because that was done before
    /// or the payment has moved on, it says so all the same.
    async fn changed(&self, intent: &str, what: &str, session: &PaymentSession) -> Result<Outcome, Fault> {
        let key = format!("{}-{what}", session.id);
        let path = format!("payment_intents/{intent}");
        let done = self.client.post(&format!("{path}/{what}"), &Form::default(), &key).await;
        let intent: PaymentIntent = match done {
            Err(Fault::Refused(refusal)) if refusal.is_final() => {
                self.client.get(&path, &Form::default()).await?
            }
            done => done?,
        };
        self.outcome(&intent)
    }

    async fn taken(&self, session: &PaymentSession) -> Result<Outcome, Fault> {
        let intent = self.intent_of(session).await?;
        let intent = intent.ok_or_else(|| Fault::Away("the payment was never begun".to_owned()))?;
        self.changed(&intent, "capture", session).await
    }

    async fn ended(&self, session: &PaymentSession) -> Result<Outcome, Fault> {
        if let Some(page) = session.reference.as_deref().filter(|name| is_page(name)) {
            let path = format!("checkout/sessions/{page}/expire");
            let key = format!("{}-expire", session.id);
            match self.client.post::<Named>(&path, &Form::default(), &key).await {
                // It is closed already, perhaps because somebody has paid.
                Err(Fault::Refused(refusal)) if refusal.is_final() => {}
                done => return done.map(|_| Outcome::Canceled),
            }
        }
        match self.intent_of(session).await? {
            Some(intent) => self.changed(&intent, "cancel", session).await,
            None => Ok(Outcome::Canceled),
        }
    }

    async fn given_back(
        &self,
        session: &PaymentSession,
        amount: Money,
        key: &RowId,
    ) -> Result<(), RefundRefusal> {
        let impossible = |what: &str| RefundRefusal::Impossible(what.to_owned());
        let minor = self.tables.units.at_stripe(amount);
        let minor = minor.ok_or_else(|| impossible("it cannot give back just this amount"))?;
        let intent = self.intent_of(session).await.map_err(OutsideError::from)?;
        let intent = intent.ok_or_else(|| impossible("there is no such payment"))?;
        let form = Form::default()
            .with("payment_intent", intent)
            .with("amount", minor)
            .with(request::SESSION, &session.id)
            .with(request::REFUND, key);
        let refund: Refund = match self.client.post("refunds", &form, key.as_str()).await {
            Err(Fault::Refused(refusal)) if refusal.is_final() => {
                return Err(RefundRefusal::Impossible(Fault::Refused(refusal).to_string()));
            }
            answered => answered.map_err(OutsideError::from)?,
        };
        if refund.has_failed() { Err(impossible("the refund was not made")) } else { Ok(()) }
    }

    async fn answered(&self, session: &PaymentSession, answer: &str) -> Result<Opened, ConfirmFailure> {
        let known = self.tables.methods.get(&session.method).zip(session.reference.as_deref());
        let (method, intent) = known.ok_or_else(|| OutsideError("there is nothing to confirm".into()))?;
        // The same answer is the same call; the answer itself is nobody's business.
        let digest = hex::encode(Sha256::digest(answer));
        let key = format!("{}-{}", session.id, digest.get(..16).unwrap_or_default());
        let form = request::confirmation(method, answer);
        let _place = self.place()?;
        let path = format!("payment_intents/{intent}/confirm");
        let begun: PaymentIntent = match self.client.post(&path, &form, &key).await {
            Err(Fault::Refused(refusal)) if refusal.is_final() => return Err(ConfirmFailure::Refused),
            done => done.map_err(OutsideError::from)?,
        };
        let opened = self.opened(&begun).map_err(OutsideError::from)?;
        // She has done her part here; the rest is on her phone.
        let outcome = match opened.outcome {
            Outcome::RequiresAction => Outcome::Pending,
            other => other,
        };
        let phone = (method.flow == Flow::Phone).then(|| Instructions::prompt(answer));
        Ok(Opened { outcome, instructions: opened.instructions.or(phone), ..opened })
    }
}

fn is_page(reference: &str) -> bool {
    reference.starts_with("cs_")
}

/// A payment that Stripe will never make, and why.
fn declined(refusal: &Refusal) -> Opened {
    let (code, decline_code) = (refusal.code.clone(), refusal.decline_code.clone());
    let error = PaymentError { code, decline_code, ..PaymentError::default() };
    let reason = if refusal.status == 402 { error.reason() } else { Decline::Unavailable };
    Opened { reference: None, outcome: Outcome::Failed { reason }, instructions: None, card: None }
}

impl PaymentGateway for Stripe {
    fn id(&self) -> GatewayId {
        self.id.clone()
    }

    fn offers(&self, method: &MethodId, _: MethodKind) -> bool {
        self.tables.methods.contains_key(method)
    }

    fn open<'a>(&'a self, request: &'a SessionRequest) -> BoxFuture<'a, Result<Opened, OutsideError>> {
        Box::pin(async move {
            let method = self.tables.methods.get(&request.method);
            let method = method.ok_or_else(|| OutsideError(format!("Stripe has no {}", request.method)))?;
            let Some(amount) = self.tables.units.at_stripe(request.amount) else {
                tracing::error!(session = %request.session, "Stripe cannot take just this amount");
                return Ok(declined(&Refusal::default()));
            };
            let _place = self.place()?;
            match self.begin(request, method, amount).await {
                Err(Fault::Refused(refusal)) if refusal.is_final() => {
                    tracing::error!(session = %request.session, %refusal, "Stripe has refused a payment");
                    Ok(declined(&refusal))
                }
                begun => Ok(begun?),
            }
        })
    }

    fn confirm<'a>(
        &'a self,
        session: &'a PaymentSession,
        answer: &'a str,
    ) -> BoxFuture<'a, Result<Opened, ConfirmFailure>> {
        Box::pin(self.answered(session, answer))
    }

    fn capture<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move { Ok(self.taken(session).await?) })
    }

    fn cancel<'a>(&'a self, session: &'a PaymentSession) -> BoxFuture<'a, Result<Outcome, OutsideError>> {
        Box::pin(async move { Ok(self.ended(session).await?) })
    }

    fn records(&self, since: Timestamp) -> BoxFuture<'_, Result<Vec<PaymentRecord>, OutsideError>> {
        Box::pin(async move { Ok(records::since(&self.client, &self.tables.units, since).await?) })
    }

    fn origins(&self) -> Vec<String> {
        vec![self.pages.clone()]
    }

    fn refund<'a>(
        &'a self,
        session: &'a PaymentSession,
        amount: Money,
        key: &'a RowId,
        payee: Option<&'a Payee>,
    ) -> BoxFuture<'a, Result<(), RefundRefusal>> {
        Box::pin(async move {
            if payee.is_some() {
                return Err(RefundRefusal::ByHand);
            }
            self.given_back(session, amount, key).await
        })
    }

    fn verify(&self, signature: &str, body: &str, now: Timestamp) -> Result<(), WebhookRefusal> {
        webhook::verify(&self.webhook_secret, signature, body, now)
    }

    fn signature_header(&self) -> &'static str {
        webhook::HEADER
    }

    fn parse(&self, body: &str) -> Result<Option<WebhookEvent>, WebhookRefusal> {
        webhook::parse(body, &self.tables.units)
    }
}

#[cfg(test)]
mod tests;
