//! The checkout as it is now: what is ordered, what it costs, how it can be paid, what is still missing.

use crate::{
    CartNotice, CartView, Door, Quote, Shop, Snapshot, Visit,
    hold_quote::{HeldQuote, held, hold},
    ids::{fingerprint, token_hash},
    quote_basket::{due_in_base, quote_goods, rate_notes},
    view_cart::priced,
};
use commerce::{
    CountryCode, World,
    address::AddressField,
    cart::{Cart, CheckoutDetails},
    checkout::{Code, Requirement, Step, Totals, billing_country, unmet},
    clock::Timestamp,
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
    /// Until when the sum holds: what is ordered before is charged just so.
    pub held_until: Timestamp,
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
    let Some(cart) = storage::carts::find(&mut tx, &token_hash(token)).await? else { return Ok(None) };
    let known = held(&mut tx, &cart.id).await?;
    let id = cart.id.clone();
    let view = priced(shop, visit, Some(cart), &mut tx).await?;
    drop(tx);
    let world = shop.world.load_full();
    let Some(Assembled { view, fresh }) = assemble(shop, &world, visit, view, known) else { return Ok(None) };
    if let Some(quote) = fresh {
        hold(shop, &id, &quote).await?;
    }
    Ok(Some(view))
}

/// Reads the checkout within a transaction that is about to change it.
pub(crate) async fn checkout_in(
    shop: &Shop,
    world: &World,
    visit: &Visit,
    tx: &mut Tx,
) -> Result<Option<CheckoutView>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let Some(cart) = storage::carts::lock(tx, &token_hash(token)).await? else { return Ok(None) };
    let known = held(tx, &cart.id).await?;
    let view = priced(shop, visit, Some(cart), tx).await?;
    Ok(assemble(shop, world, visit, view, known).map(|assembled| assembled.view))
}

/// The checkout, and a quote that was made for it just now.
struct Assembled {
    view: CheckoutView,
    fresh: Option<HeldQuote>,
}

fn assemble(
    shop: &Shop,
    world: &World,
    visit: &Visit,
    mut view: CartView,
    known: Option<HeldQuote>,
) -> Option<Assembled> {
    let cart = view.cart.as_ref().filter(|_| !view.lines.is_empty())?;
    let market = world.market(&visit.market)?;
    let details = cart.details.clone();
    let snapshot = shop.snapshot.load();
    let billing = billing_country(&details, market)?;
    let to = destination(&details, &billing);
    let asked = asked(visit, &details, &to, &view);
    let known = known.filter(|known| known.holds(&asked, shop.clock.now(), &view.stock()));
    let is_fresh = known.is_none();
    let held = match known {
        Some(known) => known,
        None => HeldQuote::fresh(shop, asked, quote(world, &snapshot, market, &details, to, &view)?),
    };
    // What is held are the prices as well.
    for (line, quoted) in view.lines.iter_mut().zip(&held.quote.lines) {
        line.quoted = quoted.clone();
    }
    let Quote { ways, totals, .. } = held.quote.clone();
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
    let view = CheckoutView {
        details,
        country,
        totals,
        shipping: ways,
        methods,
        held_until: held.until,
        unmet: open,
        idempotency_key,
        cart: view,
    };
    Some(Assembled { view, fresh: is_fresh.then_some(held) })
}

fn destination(details: &CheckoutDetails, country: &CountryCode) -> Destination {
    let region = details.address.as_ref().filter(|address| address.country == *country);
    let region = region.and_then(|address| address.get(AddressField::Region).parse().ok());
    Destination { country: country.clone(), region }
}

/// Everything that the sum depends on and the shopper decides, as a fingerprint.
fn asked(visit: &Visit, details: &CheckoutDetails, to: &Destination, view: &CartView) -> String {
    let text = |part: Option<String>| part.unwrap_or_default();
    let mut parts = vec![visit.market.to_string(), visit.currency.to_string(), to.country.to_string()];
    parts.push(text(to.region.as_ref().map(ToString::to_string)));
    parts.push(text(details.shipping_method.as_ref().map(ToString::to_string)));
    for line in &view.lines {
        parts.extend([line.quoted.sku.to_string(), line.quoted.quantity.to_string()]);
    }
    fingerprint(&parts)
}

/// What the cart costs at her door; `None` when nothing carries it there, or amounts are out of range.
fn quote(
    world: &World,
    snapshot: &Snapshot,
    market: &Market,
    details: &CheckoutDetails,
    to: Destination,
    view: &CartView,
) -> Option<Quote> {
    let door = Door { market, to, from: None, terms: Terms::Ddp, day: snapshot.day };
    let lines = view.lines.iter().map(|line| line.quoted.clone()).collect();
    let stock = view.stock();
    let mut quote =
        quote_goods(world, snapshot, &door, lines, details.shipping_method.as_ref(), &stock).ok()?;
    quote.totals.in_base = due_in_base(world, snapshot, &door, &quote, &stock);
    Some(quote)
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
