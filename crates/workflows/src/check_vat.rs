//! Asking the registry about the number of a business. It is asked before the answers are written, outside of any
//! transaction: it may be slow, and it may be silent.

use crate::{CheckoutAnswers, Shop, Visit, save_checkout::apply};
use commerce::{
    World,
    cart::CheckoutDetails,
    checkout::billing_country,
    clock::{Date, Timestamp},
    merchant::Scheme,
    vat_number::{VatAnswer, VatCheck, VatNumber},
};
use jiff::{SignedDuration, tz::TimeZone};
use storage::StorageError;

/// So long a confirmed number counts without being asked about again. Any other answer is asked for again each time.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// What the registry says of the number among a visit's answers; `None` where there is none, where it would change
/// nothing, or where it was confirmed not long ago.
pub(crate) async fn check_vat(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
) -> Result<Option<VatCheck>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let cart = storage::carts::find(&mut tx, &token.digest()).await?;
    drop(tx);
    let world = shop.world.load_full();
    let now = shop.clock.now();
    let Some(number) = cart.and_then(|cart| to_ask(&world, visit, cart.details, answers, now)) else {
        return Ok(None);
    };
    let day = now.to_zoned(TimeZone::UTC).date();
    let said = shop.vat_registry.ask(&number, own_number(&world, day).as_ref()).await;
    Ok(Some(VatCheck { number, answer: said.answer, at: now, consultation: said.id }))
}

fn to_ask(
    world: &World,
    visit: &Visit,
    mut details: CheckoutDetails,
    answers: &CheckoutAnswers,
    now: Timestamp,
) -> Option<VatNumber> {
    let market = world.market(&visit.market)?;
    apply(&mut details, answers, market.countries.first());
    let country = billing_country(&details, market)?;
    let is_fresh =
        |check: &VatCheck| check.answer == VatAnswer::Valid && now.duration_since(check.at) < FRESH;
    let counts = world.trade.merchant.sends_within_union(&market.id, &country);
    if !counts || details.vat_check(&country).is_some_and(is_fresh) {
        return None;
    }
    details.vat(&country)?.ok()
}

/// The seller's own number, for which a registry gives the consultation an identifier.
fn own_number(world: &World, day: Date) -> Option<VatNumber> {
    let merchant = &world.trade.merchant;
    let registration = merchant.registration(Scheme::Tax, &merchant.seat, day)?;
    VatNumber::read(&registration.number, Some(&merchant.seat)).ok()
}
