//! Keeping the shopper's answers, right or wrong: nothing she typed is lost.

use crate::{Shop, Visit, check_vat::check_vat, edit_cart::settle_in};
use commerce::{
    CountryCode,
    address::{Address, AddressField},
    buyer_number::Typed,
    cart::{Cart, CheckoutDetails, PlanChoice},
    checkout::billing_country,
    vat_number::VatCheck,
};
use storage::{Place, StorageError, Tx};

/// What the checkout's form sent, unchecked. A part that was not sent is `None` and stays as it was.
#[derive(Debug, Clone, Default)]
pub struct CheckoutAnswers {
    /// E-mail address.
    pub email: Option<String>,
    /// Country code.
    pub country: Option<String>,
    /// Fields of the address.
    pub address: Vec<(AddressField, String)>,
    /// The number that customs asks for.
    pub buyer_number: Option<Typed>,
    /// Way of shipping.
    pub shipping_method: Option<String>,
    /// Payment method.
    pub payment_method: Option<String>,
    /// The parts in which it is paid: `card:3`, or empty for all at once.
    pub payment_plan: Option<String>,
    /// The age that was confirmed; the inner `None` where the box was shown and left empty.
    pub confirmed_age: Option<Option<String>>,
    /// The words beside the box by which a right of withdrawal is given up; the inner `None` where the box was shown and
    /// left empty.
    pub download_consent: Option<Option<String>>,
    /// VAT number of a business.
    pub vat_number: Option<String>,
}

/// The longest answer kept, in characters: longer than any address, shorter than an attack.
const LONGEST: usize = 254;

/// Asks the registry about the number of a business, then writes the answers into the cart. Says `false` when the visit has no cart. Answers that were on their way while the
/// cart became an order come too late to count, which is no fault of anybody's.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn save_checkout(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
) -> Result<bool, StorageError> {
    let check = check_vat(shop, visit, answers).await?;
    save(shop, visit, answers, check).await
}

/// Writes the answers, and what the registry has said of one of them.
pub(crate) async fn save(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
    check: Option<VatCheck>,
) -> Result<bool, StorageError> {
    let mut tx = shop.db.write().await?;
    let kept = keep_in(shop, visit, answers, check, &mut tx).await?.is_some();
    let is_ordered = match &visit.cart {
        Some(token) if !kept => storage::carts::id_of(&mut tx, &token.digest()).await?,
        _ => None,
    };
    tx.commit().await?;
    Ok(kept || is_ordered.is_some_and(|(_, is_ordered)| is_ordered))
}

/// As [`save`], within a transaction that goes on. Gives the cart, whose row is held until its end.
pub(crate) async fn keep_in(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
    check: Option<VatCheck>,
    tx: &mut Tx,
) -> Result<Option<Cart>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let Some(mut cart) = storage::carts::lock(tx, &token.digest()).await? else { return Ok(None) };
    let before = cart.clone();
    settle_in(&mut cart, visit);
    let world = shop.world.load_full();
    let market = world.market(&visit.market);
    let country = |details: &CheckoutDetails| market.and_then(|market| billing_country(details, market));
    let asked_in = country(&cart.details);
    apply(&mut cart.details, answers, market.and_then(|market| market.countries.first()));
    if check.is_some() {
        cart.details.vat_check = check;
    }
    if let Some(Typed(typed)) = &answers.buyer_number {
        let typed = kept(typed);
        let sealed = || shop.seal.seal(Place::CartNumber, cart.id.as_str(), &typed);
        cart.details.buyer_number = (!typed.is_empty()).then(sealed);
    }
    if country(&cart.details) != asked_in {
        // The number of one country means nothing in another.
        cart.details.buyer_number = None;
    }
    storage::carts::save_changes(tx, &before, &cart, shop.clock.now()).await?;
    Ok(Some(cart))
}

/// Puts the answers in. `own` is the country of an address of which nobody has said another.
pub(crate) fn apply(details: &mut CheckoutDetails, answers: &CheckoutAnswers, own: Option<&CountryCode>) {
    if let Some(email) = &answers.email {
        details.email = kept(email);
    }
    let known = answers.country.as_deref().and_then(|code| code.parse::<CountryCode>().ok());
    let kept_country = details.address.as_ref().map(|address| &address.country);
    let unsaid = kept_country.or_else(|| own.filter(|_| !answers.address.is_empty()));
    if let Some(country) = known.or_else(|| unsaid.cloned()) {
        let address = details.address.get_or_insert_with(|| Address::new(country.clone()));
        if address.country != country {
            // A region of one country means nothing in another.
            address.fields.remove(&AddressField::Region);
            address.country = country;
        }
        for (field, text) in &answers.address {
            address.set(*field, &kept(text));
        }
    }
    if let Some(method) = &answers.shipping_method {
        details.shipping_method = method.parse().ok();
    }
    if let Some(method) = &answers.payment_method {
        details.payment_method = method.parse().ok();
    }
    if let (Some(plan), Some(method)) = (&answers.payment_plan, &details.payment_method) {
        details.payment_plan = PlanChoice::read(plan, method);
    }
    if let Some(age) = &answers.confirmed_age {
        details.confirmed_age = age.as_ref().and_then(|age| age.parse().ok());
    }
    if let Some(words) = &answers.download_consent {
        details.download_consent = words.clone();
    }
    if let Some(number) = &answers.vat_number {
        details.vat_number = kept(number);
    }
}

pub(crate) fn kept(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_country_keeps_the_street_and_drops_the_region() {
        let mut details = CheckoutDetails::default();
        let first = CheckoutAnswers {
            country: Some("US".into()),
            address: vec![(AddressField::Street, "1 Main St".into()), (AddressField::Region, "CA".into())],
            ..CheckoutAnswers::default()
        };
        apply(&mut details, &first, None);
        let second = CheckoutAnswers { country: Some("DE".into()), ..CheckoutAnswers::default() };
        apply(&mut details, &second, None);
        let address =
            details.address.unwrap_or_else(|| Address::new("XX".parse().unwrap_or_else(|_| unreachable!())));
        assert_eq!((address.country.as_str(), address.get(AddressField::Street)), ("DE", "1 Main St"));
        assert_eq!(address.get(AddressField::Region), "");
    }

    #[test]
    fn answers_are_cut_and_cleaned() {
        assert_eq!(kept(" a\r\nb "), "ab");
        assert_eq!(kept(&"x".repeat(10_000)).len(), LONGEST);
    }
}
