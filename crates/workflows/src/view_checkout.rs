//! The checkout as it is now: what is ordered, what it costs, how it can be paid, what is still missing.

use crate::{
    AgeAsked, CartNotice, CartView, Door, Quote, Rulings, Shop, Snapshot, Visit,
    assess_risk::{Risk, known_of},
    enter_code::hold_uses,
    hold_quote::{HeldQuote, held, hold},
    ids::fingerprint,
    keep_buyer_number::asked_number,
    offer_methods::{MethodOffer, PlanNotOffered, offer_methods},
    quote_basket::{rate_notes, rulings},
    view_cart::priced,
};
use commerce::{
    CountryCode, World,
    buyer_number::AskedNumber,
    cart::{Cart, CheckoutDetails},
    checkout::{
        Code, DOWNLOAD_CONSENT, PAYMENT_PLAN, Requirement, Step, Totals, billing_country, destination, unmet,
        vat_fault,
    },
    clock::Timestamp,
    exchange::RateNote,
    landed_cost::Buyer,
    market::Market,
    payment::{Customer, Payable, instalments::Schedule},
    promotion::{CodeRefusal, Promotion, with_code},
    shipping::ShippingOffer,
    vat_number::VatCheck,
};
use storage::{StorageError, Tx};

/// Everything the checkout page shows.
#[derive(Debug, Clone)]
pub struct CheckoutView {
    /// The cart.
    pub cart: CartView,
    /// The answers so far.
    pub details: CheckoutDetails,
    /// The country that the address form is for.
    pub country: CountryCode,
    /// The number of a business; `None` where it would change nothing.
    pub vat: Option<VatField>,
    /// The number that its customs asks of her, with her answer; `None` when it asks for none.
    pub buyer_number: Option<AskedNumber>,
    /// What the order costs.
    pub totals: Totals,
    /// The ways of shipping with their prices, or why they do not go; the picked one is in `totals`.
    pub shipping: Vec<ShippingOffer>,
    /// What rules about goods say of the cart on its way to the address.
    pub rulings: Rulings,
    /// The right of withdrawal that she has to give up for her files, by its name.
    pub waiver: Option<String>,
    /// Why the promotion code takes nothing off.
    pub refusal: Option<CodeRefusal>,
    /// The market's payment methods in its order.
    pub methods: Vec<MethodOffer>,
    /// The parts in which the picked one is paid; `None` for all at once.
    pub plan: Option<Schedule>,
    /// Until when the sum holds: what is ordered before is charged just so.
    pub held_until: Timestamp,
    /// What is still missing.
    pub unmet: Vec<Requirement>,
    /// Sent back with the order: it is taken only while what the shopper saw still holds.
    pub idempotency_key: String,
    /// What speaks against the order.
    pub(crate) risk: Risk,
}

/// The number of a business, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatField {
    /// What she typed.
    pub typed: String,
    /// What the registry has said of it.
    pub check: Option<VatCheck>,
}

impl VatField {
    /// The field on the checkout to a country, where goods may come from another member state.
    fn of(world: &World, market: &Market, details: &CheckoutDetails, country: &CountryCode) -> Option<Self> {
        let counts = world.trade.merchant.sends_within_union(&market.id, country);
        let check = details.vat_check(country).cloned();
        counts.then(|| Self { typed: details.vat_number.clone(), check })
    }
}

impl CheckoutView {
    /// The exchange rates that prices and shipping went through, each once.
    pub fn rate_notes(&self) -> Vec<RateNote> {
        let prices = self.cart.lines.iter().filter_map(|line| line.quoted.price.note.as_ref());
        rate_notes(prices.chain(self.totals.shipping.notes()))
    }
}

/// Reads the checkout of a visit; `None` when there is nothing in the cart.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_checkout(shop: &Shop, visit: &Visit) -> Result<Option<CheckoutView>, StorageError> {
    let Some(token) = &visit.cart else { return Ok(None) };
    let mut tx = shop.db.read().await?;
    let Some(cart) = storage::carts::find(&mut tx, &token.digest()).await? else { return Ok(None) };
    let known = held(&mut tx, &cart.id).await?;
    let id = cart.id.clone();
    let risk = known_of(shop, visit, &cart.details, &mut tx).await?;
    let view = priced(shop, visit, Some(cart), &mut tx).await?;
    drop(tx);
    let world = shop.world.load_full();
    let Some(Assembled { view, fresh }) = assemble(shop, &world, visit, view, known, risk) else {
        return Ok(None);
    };
    if let Some(quote) = fresh {
        hold(shop, &id, &quote).await?;
    }
    Ok(Some(view))
}

/// Reads the checkout of a cart within the transaction that holds it.
pub(crate) async fn checkout_in(
    shop: &Shop,
    world: &World,
    visit: &Visit,
    cart: Cart,
    tx: &mut Tx,
) -> Result<Option<CheckoutView>, StorageError> {
    hold_uses(shop, tx, cart.details.promotion_code.as_ref()).await?;
    let known = held(tx, &cart.id).await?;
    let risk = known_of(shop, visit, &cart.details, tx).await?;
    let view = priced(shop, visit, Some(cart), tx).await?;
    Ok(assemble(shop, world, visit, view, known, risk).map(|assembled| assembled.view))
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
    risk: Risk,
) -> Option<Assembled> {
    let cart = view.cart.as_ref().filter(|_| !view.lines.is_empty())?;
    let market = world.market(&visit.market)?;
    let details = cart.details.clone();
    let snapshot = shop.snapshot.load();
    let billing = billing_country(&details, market)?;
    let to = destination(&details, &billing);
    let buyer = details.buyer(&billing);
    let door = Door { buyer, to, ..Door::to(market, &billing, snapshot.day) };
    let asked = asked(visit, &details, &door, &view, &snapshot.promotions);
    // A sum holds; leave to send what it is for does not.
    let rulings = rulings(world, &door, view.lines.iter().map(|line| &line.quoted), &view.stock());
    let known = known.filter(|known| {
        known.quote.rulings == rulings && known.holds(&asked, shop.clock.now(), &view.stock())
    });
    let (held, fresh) = match known {
        Some(known) => (known, None),
        None => {
            let fresh = HeldQuote::fresh(shop, asked, quote(world, &snapshot, &door, &details, &view)?);
            (fresh.clone(), Some(fresh))
        }
    };
    let HeldQuote { quote: Quote { lines, ways, totals, refusal, .. }, until: held_until, .. } = held;
    // What is held are the prices as well.
    for (line, quoted) in view.lines.iter_mut().zip(lines) {
        line.quoted = quoted;
    }
    let customer = match door.buyer {
        Buyer::Consumer => Customer::Consumer,
        Buyer::Business { .. } => Customer::Business,
    };
    let has_downloads = view.lines.iter().any(|line| line.quoted.is_digital);
    let risk = risk.of(shop, world, totals.due(), &billing);
    let is_risky = risk.assessment.outcome.is_risky();
    let payable = Payable { is_risky, ..totals.payable(&billing, customer, has_downloads) };
    let methods = offer_methods(shop, world, market, &payable);
    let chosen =
        details.payment_method.as_ref().map(|picked| methods.iter().find(|offer| &offer.method.id == picked));
    let planned = chosen.flatten().map(|offer| offer.plan(details.payment_plan.as_ref()));
    let plan = planned.and_then(Result::ok).flatten();
    let buyer_number = asked_number(shop, world, cart, &totals.cost, &billing);
    let format = world.address_format(&billing);
    let picked = chosen.flatten().map(|offer| (&offer.method, offer.reasons.as_slice()));
    let mut open = unmet(&details, market, format, buyer_number.as_ref(), picked);
    if chosen.is_some_and(|offer| offer.is_none()) {
        // A method of another market: hers, until she changed the market.
        replace_payment_code(&mut open);
    }
    let is_payable = open.iter().all(|open| open.step != Step::Payment);
    if is_payable && planned == Some(Err(PlanNotOffered)) {
        open.push(Requirement::new(Step::Payment, PAYMENT_PLAN, Code::Unavailable));
    }
    let vat = VatField::of(world, market, &details, &billing);
    if vat.is_some() {
        // Below the address, where its field stands.
        let at = open.iter().position(|open| open.step == Step::Payment).unwrap_or(open.len());
        open.splice(at..at, vat_fault(&details, &billing));
    }
    ask_age(&mut open, &details, rulings.age.as_ref());
    let waiver = world
        .downloads
        .waiver(&billing, snapshot.day)
        .filter(|_| has_downloads && customer == Customer::Consumer);
    if waiver.is_some() && details.download_consent.is_none() {
        insert_before_payment(&mut open, DOWNLOAD_CONSENT);
    }
    open.splice(0..0, in_the_cart(&view, &rulings));
    let idempotency_key = agreement(cart, &view, &totals, plan.as_ref());
    let country = billing;
    let view = CheckoutView {
        details,
        country,
        vat,
        buyer_number,
        totals,
        shipping: ways,
        rulings,
        waiver: waiver.map(|waiver| waiver.id.clone()),
        refusal,
        methods,
        plan,
        held_until,
        unmet: open,
        idempotency_key,
        risk,
        cart: view,
    };
    Some(Assembled { view, fresh })
}

/// Everything that the sum depends on and the shopper decides, as a fingerprint; and whether her promotion code is used
/// up, which others decide for her: no sum is held against the limit of a promotion.
fn asked(
    visit: &Visit,
    details: &CheckoutDetails,
    door: &Door<'_>,
    view: &CartView,
    promotions: &[Promotion],
) -> String {
    let to = &door.to;
    let text = |part: Option<String>| part.unwrap_or_default();
    let mut parts = vec![visit.market.to_string(), visit.currency.to_string(), to.country.to_string()];
    parts.push(text(to.region.as_ref().map(ToString::to_string)));
    parts.push(text(details.shipping_method.as_ref().map(ToString::to_string)));
    parts.push(match &door.buyer {
        Buyer::Consumer => String::new(),
        Buyer::Business { vat } => vat.to_string(),
    });
    parts.push(text(details.promotion_code.as_ref().map(ToString::to_string)));
    let promotion = details.promotion_code.as_ref().and_then(|code| with_code(promotions, code));
    parts.push(promotion.is_some_and(|promotion| promotion.is_used_up(view.uses)).to_string());
    for line in &view.lines {
        parts.extend([line.quoted.sku.to_string(), line.quoted.quantity.to_string()]);
    }
    fingerprint(&parts)
}

/// What the cart costs at her door; `None` when nothing carries it there, or amounts are out of range.
fn quote(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    details: &CheckoutDetails,
    view: &CartView,
) -> Option<Quote> {
    view.quote(world, snapshot, door.clone(), details.shipping_method.as_ref()).ok()
}

/// What the shopper agrees to: the goods, how and until when they are shipped, what is taken off, and what they cost; the
/// plan where it costs something.
fn agreement(cart: &Cart, view: &CartView, totals: &Totals, plan: Option<&Schedule>) -> String {
    let (due, at_door) = (totals.due(), totals.cost.at_door);
    let mut parts = vec![cart.id.to_string(), totals.shipping.method.to_string()];
    parts.extend([due.amount.to_string(), at_door.amount.to_string(), due.currency.to_string()]);
    let promised =
        totals.shipping.parcels.iter().map(|parcel| parcel.arrival).chain([totals.shipping.arrival]);
    parts.extend(promised.flatten().flat_map(|days| [days.first, days.last]).map(|day| day.to_string()));
    parts.extend(totals.shipping.age_check.map(|age| age.to_string()));
    let discount =
        totals.discount.as_ref().map(|discount| format!("{} {}", discount.promotion, discount.amount.amount));
    let code = cart.details.promotion_code.as_ref().map(ToString::to_string);
    parts.extend([discount, code].map(Option::unwrap_or_default));
    let plan = plan.filter(|plan| !plan.is_free());
    parts.extend(plan.map(|plan| format!("{} {}", plan.count, plan.total.amount)));
    for line in &view.lines {
        parts.extend(line.engravings.iter().flat_map(|own| [own.text.clone(), own.quantity.to_string()]));
        let line = &line.quoted;
        parts.extend([line.sku.to_string(), line.quantity.to_string(), line.price.money.amount.to_string()]);
    }
    fingerprint(&parts)
}

fn replace_payment_code(open: &mut [Requirement]) {
    for requirement in open.iter_mut().filter(|requirement| requirement.step == Step::Payment) {
        requirement.code = Code::Unavailable;
    }
}

/// An age that is asked for is confirmed before anything is paid.
fn ask_age(open: &mut Vec<Requirement>, details: &CheckoutDetails, asked: Option<&AgeAsked>) {
    if asked.is_none_or(|asked| details.confirmed_age.is_some_and(|age| age >= asked.age)) {
        return;
    }
    insert_before_payment(open, "age");
}

fn insert_before_payment(open: &mut Vec<Requirement>, field: &str) {
    let at = open.iter().position(|requirement| requirement.step == Step::Payment).unwrap_or(open.len());
    open.insert(at, Requirement::new(Step::Delivery, field, Code::Missing));
}

/// What has to be put right in the cart: what cannot be delivered to her, and what is no longer there.
fn in_the_cart(view: &CartView, rulings: &Rulings) -> Vec<Requirement> {
    let refused = rulings.forbidden.iter().map(|refusal| (&refusal.sku, Code::Restricted));
    let short = view.lines.iter().filter(|line| matches!(line.notice, Some(CartNotice::OutOfStock { .. })));
    let short = short.map(|line| (&line.quoted.sku, Code::OutOfStock));
    let remade = view.lines.iter().filter(|line| line.notice == Some(CartNotice::Remade));
    let remade = remade.map(|line| (&line.quoted.sku, Code::Remade));
    refused
        .chain(short)
        .chain(remade)
        .map(|(sku, code)| Requirement::new(Step::Cart, sku.as_str(), code))
        .collect()
}
