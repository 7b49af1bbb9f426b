//! The account that a buyer names for her refund: kept encrypted, bound to the refund, until some time after the money
//! has gone.

use crate::{NumberFailure, Seal, Shop, give_back::call};
use commerce::{
    CountryCode, Money, RowId, Token, World,
    order::Order,
    payee::{Payee, PayeeAnswers, PayeeFault},
    refund::{Refund, RefundStatus},
};
use std::collections::BTreeMap;
use storage::{Place, StorageError, Tx, payees::KeptPayee};

/// What the page of an order asks for.
#[derive(Debug, Clone)]
pub struct AskedPayee {
    /// What waits for it, of all refunds together.
    pub amount: Money,
    /// The form, with what she has typed.
    pub answers: PayeeAnswers,
    /// What is wrong with that; nothing before she has sent it off.
    pub faults: Vec<PayeeFault>,
    /// Whether an account that she named could not be paid to.
    pub is_again: bool,
}

/// Why an account was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PayeeFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// No refund waits for one.
    #[error("no refund of the order waits for an account")]
    NothingWaits,
    /// What was typed is no account. It is kept, so that it can be corrected.
    #[error("{} fields of the account are not right", .0.len())]
    Faults(Vec<PayeeFault>),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes what the buyer has typed, for every refund of the order that waits for an account: money is given back to it, or
/// the answers are kept to be corrected. Where only the country was changed nothing is held against her.
///
/// # Errors
/// [`PayeeFailure`].
pub async fn name_payee(shop: &Shop, token: &Token, answers: &PayeeAnswers) -> Result<(), PayeeFailure> {
    let now = shop.clock.now();
    let read = answers.read();
    let is_whole = answers.is_sent && read.is_ok();
    // Texts and a country: there is nothing in them that JSON could not write.
    let text = serde_json::to_string(answers).unwrap_or_default();
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(PayeeFailure::UnknownOrder)?;
    // Held from here on: what is on its way already keeps the account it goes to.
    storage::orders::lock_closed(&mut tx, &order.id).await?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let mut is_taken = false;
    for refund in &refunds {
        if !storage::refunds::answer(&mut tx, &refund.id, is_whole).await? {
            continue;
        }
        let call_key = shop.ids.row(now);
        let sealed = shop.seal.seal(Place::Payee, refund.id.as_str(), &text);
        let kept = KeptPayee { call_key: call_key.clone(), sealed, is_whole };
        storage::payees::keep(&mut tx, &refund.id, &kept, now).await?;
        if is_whole {
            call(shop, &mut tx, refund, &call_key).await?;
        }
        is_taken = true;
    }
    if !is_taken {
        return Err(PayeeFailure::NothingWaits);
    }
    tx.commit().await?;
    match read {
        Err(faults) if answers.is_sent => Err(PayeeFailure::Faults(faults)),
        _ => Ok(()),
    }
}

/// What is asked of the buyer, if a refund of hers waits for an account. Answers that cannot be decrypted any more are
/// asked for again.
pub(crate) async fn asked_payee(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    refunds: &[Refund],
) -> Result<Option<AskedPayee>, StorageError> {
    let waiting = || refunds.iter().filter(|refund| refund.status == RefundStatus::NeedsAccount);
    let Some(first) = waiting().next() else { return Ok(None) };
    let amount = waiting().map(|refund| refund.breakdown.amount.amount).fold(0, i64::saturating_add);
    let kept = storage::payees::of_refund(tx, &first.id).await?;
    let answers = kept.and_then(|kept| opened(&shop.seal, &first.id, &kept));
    let answers = answers.unwrap_or_else(|| empty_form(&shop.world.load(), &order.address.country));
    let faults = if answers.is_sent { answers.read().err().unwrap_or_default() } else { Vec::new() };
    let is_again = waiting().any(|refund| refund.asked > 1);
    Ok(Some(AskedPayee { amount: Money::new(amount, order.currency), answers, faults, is_again }))
}

/// The form of a country, with nothing in it.
fn empty_form(world: &World, country: &CountryCode) -> PayeeAnswers {
    PayeeAnswers::new(country.clone(), world.payees.of(country))
}

fn opened(seal: &Seal, refund: &RowId, kept: &KeptPayee) -> Option<PayeeAnswers> {
    serde_json::from_str(&seal.open(Place::Payee, refund.as_str(), &kept.sealed)?).ok()
}

/// The account of a refund and the key under which it is paid to; `None` where none was named, or it is erased.
pub(crate) async fn payee_of(
    seal: &Seal,
    tx: &mut Tx,
    refund: &RowId,
) -> Result<Option<(RowId, Payee)>, NumberFailure> {
    let Some(kept) = storage::payees::of_refund(tx, refund).await?.filter(|kept| kept.is_whole) else {
        return Ok(None);
    };
    let payee = opened(seal, refund, &kept).and_then(|answers| answers.read().ok());
    payee.map(|payee| Some((kept.call_key, payee))).ok_or(NumberFailure::Unreadable)
}

/// The accounts of refunds, by the refund's number, until they are erased. One that cannot be opened is left out.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn payees(
    seal: &Seal,
    tx: &mut Tx,
    refunds: &[Refund],
) -> Result<BTreeMap<u32, Payee>, StorageError> {
    let mut payees = BTreeMap::new();
    for refund in refunds {
        match payee_of(seal, tx, &refund.id).await {
            Ok(named) => payees.extend(named.map(|(_, payee)| (refund.number, payee))),
            Err(NumberFailure::Storage(error)) => return Err(error),
            Err(error @ NumberFailure::Unreadable) => {
                tracing::warn!(refund = %refund.id, %error, "shown without its account");
            }
        }
    }
    Ok(payees)
}

/// Erases the accounts whose time is over, and says how many.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn erase_payees(shop: &Shop) -> Result<u64, StorageError> {
    let kept = shop.world.load().erase_payees_after;
    let Ok(moment) = shop.clock.now().checked_sub(kept) else { return Ok(0) };
    let mut tx = shop.db.write().await?;
    let erased = storage::payees::erase_before(&mut tx, moment).await?;
    tx.commit().await?;
    Ok(erased)
}
