//! The checkout as it is now: what is ordered, what it costs, how it can be paid, what is still missing.

use crate::{
    CartNotice, CartView, Door, Quote, Shop, Snapshot, Visit,
    ids::{fingerprint, token_hash},
    quote_basket::{quote_goods, rate_notes},
    view_cart::priced,
};
use commerce::{
    CountryCode, World,
    address::AddressField,
    cart::{Cart, CheckoutDetails},
    checkout::{Code, Requirement, Step, Totals, billing_country, unmet},
    customs::Terms,
    exchange::RateNote,
    market::Market,
    payment::{PaymentMethod, Reason},
    shipping::ShippingRate,
    tax_rates::Destination,
};
use storage::{StorageError, Tx};

/// A payment method and why it does not apply, if it does not.
#[derive(Debug, Clone)]
pub struct MethodOffer {
    /// The method.
    pub method: PaymentMethod,
    /// Every reason against it; empty when it applies.
    pub reasons: Vec<Reason>,
}

/// Everything the checkout page shows.
#[derive(Debug, Clone)]
pub struct CheckoutView {
    /// The cart.
    pub cart: CartView,
    /// The answers so far.
    pub details: CheckoutDetails,
    /// The country that the address form is for.
    pub country: CountryCode,
    /// What the order costs.
    pub totals: Totals,
    /// The ways of shipping with their prices; the picked one is in `totals`.
    pub shipping: Vec<ShippingRate>,
    /// The market's payment methods in its order.
    pub methods: Vec<MethodOffer>,
    /// What is still missing.
    pub unmet: Vec<Requirement>,
    /// Sent back with the order: it is taken only while what the shopper saw still holds.
    pub idempotency_key: String,
}

impl CheckoutView {
    /// The exchange rates that prices and shipping went through, each once.
    pub fn rate_notes(&self) -> Vec<RateNote> {
        let prices = self.cart.lines.iter().map(|line| &line.quoted.price.note);
        rate_notes(prices.chain([&self.totals.shipping.note]))
    }
}

/// Reads the checkout of a visit; `None` when there is nothing in the cart.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_checkout(shop: &Shop, visit: &Visit) -> Result<Option<CheckoutView>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let cart = storage::carts::find(&mut tx, &token_hash(token)).await?;
    let view = priced(shop, visit, cart, &mut tx).await?;
    let world = shop.world.load();
    Ok(assemble(shop, &world, visit, view))
}

/// Reads the checkout within a transaction that is about to change it.
pub(crate) async fn checkout_in(
    shop: &Shop,
    world: &World,
    visit: &Visit,
    tx: &mut Tx,
) -> Result<Option<CheckoutView>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let cart = storage::carts::lock(tx, &token_hash(token)).await?;
    let view = priced(shop, visit, cart, tx).await?;
    Ok(assemble(shop, world, visit, view))
}

fn assemble(shop: &Shop, world: &World, visit: &Visit, view: CartView) -> Option<CheckoutView> {
    let cart = view.cart.as_ref().filter(|_| !view.lines.is_empty())?;
    let market = world.market(&visit.market)?;
    let details = cart.details.clone();
    let snapshot = shop.snapshot.load();
    let billing = billing_country(&details, market)?;
    let Quote { ways, totals, .. } = quote(world, &snapshot, market, &details, &billing, &view)?;
    let methods = offers(shop, world, market, &totals, &billing);
    let chosen = details.payment_method.as_ref().map(|picked| {
        let offer = methods.iter().find(|offer| &offer.method.id == picked);
        offer.map(|offer| (&offer.method, offer.reasons.as_slice()))
    });
    let format = world.address_format(&billing);
    let mut open = unmet(&details, market, format, chosen.flatten());
    if chosen == Some(None) {
        // A method of another market: hers, until she changed the market.
        replace_payment_code(&mut open);
    }
    open.splice(0..0, out_of_stock(&view));
    let idempotency_key = agreement(cart, &view, &totals);
    let country = billing;
    Some(CheckoutView {
        details,
        country,
        totals,
        shipping: ways,
        methods,
        unmet: open,
        idempotency_key,
        cart: view,
    })
}

/// What the cart costs at her door; `None` when nothing carries it there, or amounts are out of range.
fn quote(
    world: &World,
    snapshot: &Snapshot,
    market: &Market,
    details: &CheckoutDetails,
    country: &CountryCode,
    view: &CartView,
) -> Option<Quote> {
    let region = details.address.as_ref().filter(|address| address.country == *country);
    let region = region.and_then(|address| address.get(AddressField::Region).parse().ok());
    let door = Door {
        market,
        to: Destination { country: country.clone(), region },
        from: None,
        terms: Terms::Ddp,
        day: snapshot.day,
    };
    let lines = view.lines.iter().map(|line| line.quoted.clone()).collect();
    quote_goods(world, snapshot, &door, lines, details.shipping_method.as_ref(), &view.stock()).ok()
}

/// What the shopper agrees to: the goods, how they are shipped, and what they cost.
fn agreement(cart: &Cart, view: &CartView, totals: &Totals) -> String {
    let (due, at_door) = (totals.due(), totals.cost.at_door);
    let mut parts = vec![cart.id.to_string(), totals.shipping.method.to_string()];
    parts.extend([due.amount.to_string(), at_door.amount.to_string(), due.currency.to_string()]);
    for line in &view.lines {
        let line = &line.quoted;
        parts.extend([line.sku.to_string(), line.quantity.to_string(), line.price.money.amount.to_string()]);
    }
    fingerprint(&parts)
}

fn offers(
    shop: &Shop,
    world: &World,
    market: &Market,
    totals: &Totals,
    billing: &CountryCode,
) -> Vec<MethodOffer> {
    world
        .payment_methods(market, totals.due(), billing, !totals.shipping.is_download())
        .into_iter()
        .filter(|(method, _)| shop.gateway(&method.id, method.kind).is_some())
        .map(|(method, reasons)| MethodOffer { method: method.clone(), reasons })
        .collect()
}

fn replace_payment_code(open: &mut [Requirement]) {
    for requirement in open.iter_mut().filter(|requirement| requirement.step == Step::Payment) {
        requirement.code = Code::Unavailable;
    }
}

fn out_of_stock(view: &CartView) -> Vec<Requirement> {
    view.lines
        .iter()
        .filter(|line| matches!(line.notice, Some(CartNotice::OutOfStock { .. })))
        .map(|line| Requirement::new(Step::Cart, line.quoted.sku.as_str(), Code::OutOfStock))
        .collect()
}
