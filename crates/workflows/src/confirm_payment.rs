//! What a shopper has typed for her payment, a code of her bank's app or the number of her phone, handed on to the
//! gateway.

use crate::{
    Shop,
    gateway_calls::gateway,
    outcome::{OutcomeFailure, apply},
    ports::{ConfirmFailure, Opened},
};
use commerce::{
    Token,
    payment::{Entry, PaymentMethod, PaymentSession, SessionStatus},
};
use jiff::SignedDuration;
use storage::StorageError;

/// How long a shopper has to type what she is asked for; only then does the method's own time begin, which is too short
/// to fetch a phone from another room. The shop's own choice.
const TIME_TO_TYPE: SignedDuration = SignedDuration::from_mins(30);

/// Why an answer was not taken. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AnswerFailure {
    /// There is no such order.
    #[error("no such order")]
    UnknownOrder,
    /// No payment of it waits for an answer.
    #[error("nothing was asked")]
    NotAsked,
    /// It is no code, or no number of a phone; nobody has been asked about it.
    #[error("the answer cannot be read")]
    Unreadable(Entry),
    /// The gateway says that it is not right; she may give another one.
    #[error("the answer is not right")]
    Refused(Entry),
    /// The gateway does not answer, or nothing that fits; she may try again.
    #[error("the gateway does not answer")]
    Silence,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<OutcomeFailure> for AnswerFailure {
    fn from(failure: OutcomeFailure) -> Self {
        match failure {
            OutcomeFailure::Storage(error) => Self::Storage(error),
            other => {
                tracing::warn!(error = %other, "what the gateway answered does not fit");
                Self::Silence
            }
        }
    }
}

/// Hands on what was typed for the newest payment of an order. From then on the shopper has the method's time to agree in
/// her app. The same answer twice is the same answer: once it is on its way, nothing is asked any more.
///
/// # Errors
/// [`AnswerFailure`].
pub async fn confirm_payment(
    shop: &Shop,
    token: &Token,
    typed: &str,
) -> Result<PaymentSession, AnswerFailure> {
    let session = {
        let mut tx = shop.db.read().await?;
        let order = storage::orders::by_token(&mut tx, token).await?.ok_or(AnswerFailure::UnknownOrder)?;
        let newest = storage::payments::of_order(&mut tx, &order.id).await?.into_iter().next();
        newest.ok_or(AnswerFailure::NotAsked)?
    };
    let now = shop.clock.now();
    if session.is_hurried() && session.status == SessionStatus::Pending {
        return Ok(session);
    }
    let what = session.asks_for().filter(|_| session.expires_at > now).ok_or(AnswerFailure::NotAsked)?;
    let answer = what.read(typed).ok_or(AnswerFailure::Unreadable(what))?;
    let opened = ask(shop, &session, what, &answer).await?;
    let mut tx = shop.db.write().await?;
    // The webhook may have been faster than this answer; what it said stands.
    let mut session = apply(shop, &mut tx, &session.id, &opened.outcome).await?;
    if session.status.is_open() {
        let world = shop.world.load();
        let until = world.methods.get(&session.method).and_then(|method| {
            let time = SignedDuration::try_from(method.timeout).ok()?;
            shop.clock.now().checked_add(time).ok()
        });
        session.expires_at = until.unwrap_or(session.expires_at);
        session.instructions = opened.instructions.or(session.instructions);
        storage::payments::update(&mut tx, &session).await?;
    }
    tx.commit().await?;
    Ok(session)
}

async fn ask(
    shop: &Shop,
    session: &PaymentSession,
    what: Entry,
    answer: &str,
) -> Result<Opened, AnswerFailure> {
    let asked = match gateway(shop, &session.gateway) {
        Ok(gateway) => gateway.confirm(session, answer).await,
        Err(error) => Err(error.into()),
    };
    asked.map_err(|failure| match failure {
        ConfirmFailure::Refused => AnswerFailure::Refused(what),
        ConfirmFailure::Outside(error) => {
            tracing::warn!(session = %session.id, %error, "answer not handed on");
            AnswerFailure::Silence
        }
    })
}

/// How long a payment by a method may wait for its shopper.
pub(crate) fn time_to_pay(method: &PaymentMethod) -> Option<SignedDuration> {
    use commerce::payment::MethodKind::{Code, Prompt};
    let own = SignedDuration::try_from(method.timeout).ok()?;
    Some(if matches!(method.kind, Code | Prompt) { own.max(TIME_TO_TYPE) } else { own })
}
