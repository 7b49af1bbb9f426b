//! A cart becomes an order: once, at the price that was shown, with its pieces reserved.

use crate::{
    CartLine, CheckoutAnswers, CheckoutView, Shop, Visit,
    assess_risk::{Risk, keep_assessment},
    check_vat::check_vat,
    confirm_payment::time_to_pay,
    failpoint::failpoint,
    keep_buyer_number::keep,
    outcome::message,
    record,
    save_checkout::{keep_in, save},
    view_checkout::checkout_in,
    weigh_supply::supply,
};
use commerce::{
    LocationId, Money, Sku,
    buyer_number::BuyerNumber,
    catalog::Variant,
    checkout::{Code, Requirement, Step},
    clock::Timestamp,
    delivery::Promise,
    download::Consent,
    inventory::Cause,
    order::{Order, OrderLine, OrderStatus},
    parcel::{Parcel, planned},
    payment::{PaymentMethod, PaymentSession, SessionStatus, instalments::Schedule},
    vat_number::VatCheck,
};
use storage::{StorageError, Tx, generations::Generation};

/// Why no order was placed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum PlaceFailure {
    /// There is nothing in the cart.
    #[error("the cart is empty")]
    EmptyCart,
    /// Something is still missing.
    #[error("the checkout is not complete")]
    Unmet(Vec<Requirement>),
    /// The price, the shipping or the cart is another than the one she agreed to.
    #[error("what is ordered has changed since it was shown")]
    Changed,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Keeps the last answers, places the order of a visit's cart, and begins its payment as far as writing goes:
/// answers, order, reserved pieces, payment session, mail and the call to the gateway are one transaction, so that
/// no other answer comes between. The same cart placed again gives the same order. The registry is asked about the number
/// of a business before.
///
/// `idempotency_key` is the one the checkout page carried. `describe` words a variant's options in the order's
/// language.
///
/// # Errors
/// [`PlaceFailure`]; the answers are kept all the same.
pub async fn place_order(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
    idempotency_key: &str,
    describe: &(dyn Fn(&Variant) -> String + Sync),
) -> Result<Order, PlaceFailure> {
    let check = check_vat(shop, visit, answers).await?;
    let placed = place(shop, visit, answers, check.clone(), idempotency_key, describe).await;
    if matches!(placed, Err(PlaceFailure::Unmet(_) | PlaceFailure::Changed)) {
        save(shop, visit, answers, check).await?;
    }
    placed
}

async fn place(
    shop: &Shop,
    visit: &Visit,
    answers: &CheckoutAnswers,
    check: Option<VatCheck>,
    idempotency_key: &str,
    describe: &(dyn Fn(&Variant) -> String + Sync),
) -> Result<Order, PlaceFailure> {
    let token = visit.cart.as_ref().ok_or(PlaceFailure::EmptyCart)?;
    let world = shop.world.load_full();
    let mut tx = shop.db.write().await?;
    let view = match keep_in(shop, visit, answers, check, &mut tx).await? {
        Some(cart) => checkout_in(shop, &world, visit, cart, &mut tx).await?,
        None => None,
    };
    let Some(view) = view else {
        return already_placed(&mut tx, &token.digest()).await?.ok_or(PlaceFailure::EmptyCart);
    };
    if !view.unmet.is_empty() {
        return Err(PlaceFailure::Unmet(view.unmet));
    }
    if view.idempotency_key != idempotency_key {
        return Err(PlaceFailure::Changed);
    }
    let order = order(shop, visit, &view, describe).ok_or(PlaceFailure::Changed)?;
    let session = session(shop, &order, &view).ok_or(PlaceFailure::Changed)?;
    let number = view.buyer_number.as_ref().and_then(|asked| asked.number().ok());
    match write(shop, &mut tx, &order, (number.as_ref(), &view.risk), &session).await {
        Ok(()) => {}
        Err(StorageError::CartAlreadyOrdered) => {
            drop(tx);
            let mut tx = shop.db.read().await?;
            return already_placed(&mut tx, &token.digest()).await?.ok_or(PlaceFailure::EmptyCart);
        }
        Err(StorageError::OutOfStock { sku }) => {
            let requirement = Requirement::new(Step::Cart, sku.as_str(), Code::OutOfStock);
            return Err(PlaceFailure::Unmet(vec![requirement]));
        }
        Err(error) => return Err(error.into()),
    }
    failpoint!("place.before_commit");
    tx.commit().await?;
    failpoint!("place.after_commit");
    Ok(order)
}

async fn already_placed(tx: &mut Tx, token_hash: &str) -> Result<Option<Order>, StorageError> {
    match storage::carts::id_of(tx, token_hash).await? {
        Some((cart, true)) => storage::orders::by_cart(tx, &cart).await,
        _ => Ok(None),
    }
}

fn order(
    shop: &Shop,
    visit: &Visit,
    view: &CheckoutView,
    describe: &(dyn Fn(&Variant) -> String + Sync),
) -> Option<Order> {
    let now = shop.clock.now();
    let snapshot = shop.snapshot.load();
    let written = visit.locale.in_market(&visit.market);
    let mut lines = Vec::with_capacity(view.cart.lines.len());
    for CartLine { quoted: line, engravings, .. } in &view.cart.lines {
        let (product, variant) = snapshot.catalog.variant(&line.sku)?;
        let text = snapshot.catalog.text(&product.id, &written);
        lines.push(OrderLine {
            sku: line.sku.clone(),
            title: text.map_or_else(|| product.id.to_string(), |text| text.title.clone()),
            options: describe(variant),
            picture: snapshot.catalog.cover(product, variant).cloned(),
            quantity: line.quantity,
            unit_price: line.price.money,
            total: line.total,
            file: product.file.clone(),
            engravings: engravings.clone(),
        });
    }
    let consent = view.waiver.as_ref().zip(view.details.download_consent.as_ref());
    let consent = consent.map(|(rule, words)| Consent { rule: rule.clone(), words: words.clone(), at: now });
    let mut order = Order {
        id: shop.ids.row(now),
        number: shop.ids.order_number(),
        token: shop.ids.token(),
        cart: view.cart.cart.as_ref()?.id.clone(),
        status: OrderStatus::AwaitingPayment,
        market: visit.market.clone(),
        locale: visit.locale.clone(),
        currency: visit.currency,
        email: view.details.email.clone(),
        address: view.details.address.clone()?,
        lines,
        totals: view.totals.clone(),
        vat_check: view.vat.as_ref().and_then(|vat| vat.check.clone()),
        rate_notes: view.rate_notes(),
        method: view.details.payment_method.clone()?,
        placed_at: now,
        consent,
        supply: None,
    };
    order.supply = supply(&shop.world.load(), &order, &order.method, None);
    Some(order)
}

fn session(shop: &Shop, order: &Order, view: &CheckoutView) -> Option<PaymentSession> {
    let offer = view.methods.iter().find(|offer| offer.method.id == order.method)?;
    new_session(shop, order, &offer.method, view.plan)
}

/// A payment session for an order, not yet known to the gateway. Here begins the time for which an unpaid order holds its
/// pieces, whether or not anybody ever opens a payment page: that of its method. When it is over the order is given up
/// ([`crate::expire_payments`]); after a payment that failed, was broken off, or had only minutes, an hour later, in which
/// another one may be begun with a time of its own.
pub(crate) fn new_session(
    shop: &Shop,
    order: &Order,
    method: &PaymentMethod,
    plan: Option<Schedule>,
) -> Option<PaymentSession> {
    let now = shop.clock.now();
    Some(PaymentSession {
        id: shop.ids.row(now),
        order: order.id.clone(),
        gateway: shop.gateway(&method.id, method.kind)?.id(),
        reference: None,
        method: method.id.clone(),
        status: SessionStatus::Created,
        decline: None,
        amount: plan.map_or_else(|| order.totals.due(), |plan| plan.total),
        plan,
        captured: Money::zero(order.currency),
        refunded: Money::zero(order.currency),
        instructions: None,
        expires_at: now.checked_add(time_to_pay(method)?).ok()?,
        created_at: now,
    })
}

async fn write(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    (number, risk): (Option<&BuyerNumber>, &Risk),
    session: &PaymentSession,
) -> Result<(), StorageError> {
    let now = order.placed_at;
    storage::orders::insert(tx, order).await?;
    if let Some(number) = number {
        keep(shop, tx, order, number).await?;
    }
    reserve(tx, order, now).await?;
    keep_promises(shop, tx, order).await?;
    storage::payments::insert(tx, session).await?;
    record::placed(tx, order, session).await?;
    if let Some(consent) = &order.consent {
        record::consent(tx, &order.id, consent).await?;
    }
    storage::carts::close(tx, &order.cart, now).await?;
    let mail = message("mail.order_placed", order.id.as_str(), serde_json::json!({ "order": order.id }));
    storage::outbox::enqueue(tx, &mail, now).await?;
    keep_assessment(tx, order, risk).await?;
    storage::outbox::enqueue(tx, &open_message(session), left_to_the_request(now)).await?;
    tracing::info!(number = %order.number, market = %order.market, "order placed");
    Ok(())
}

/// Keeps between which days each parcel is expected: what was shown, in the days of the market's clocks.
pub(crate) async fn keep_promises(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    let world = shop.world.load();
    let Some(market) = world.market(&order.market) else { return Ok(()) };
    let shipping = &order.totals.shipping;
    for (number, parcel) in (0..).zip(&shipping.parcels) {
        let Some(arrival) = parcel.arrival else { continue };
        let promise = Promise {
            parcel: number,
            from: parcel.from.clone(),
            to: order.address.country.clone(),
            method: shipping.method.clone(),
            arrival,
            time_zone: market.time_zone.clone(),
            delivered_at: None,
        };
        storage::promises::insert(tx, &order.id, &promise).await?;
    }
    Ok(())
}

/// When a worker may begin a payment. The request that caused it does so at once and knows where to send the
/// shopper then; a worker only stands in for a request that died.
pub(crate) fn left_to_the_request(now: Timestamp) -> Timestamp {
    now.checked_add(jiff::SignedDuration::from_secs(10)).unwrap_or(now)
}

/// The call to the gateway that begins a payment.
pub(crate) fn open_message(session: &PaymentSession) -> storage::outbox::NewMessage {
    message("payment.open", session.id.as_str(), serde_json::json!({ "session": session.id }))
}

/// The pieces of parcels, in an order that all transactions keep so that two never wait for each other.
pub(crate) fn pieces<'a>(
    parcels: impl IntoIterator<Item = &'a Parcel>,
) -> Vec<(&'a Sku, &'a LocationId, u32)> {
    let pieces = parcels
        .into_iter()
        .flat_map(|parcel| parcel.pieces.iter().map(|own| (&own.sku, &parcel.from, own.quantity)));
    let mut pieces: Vec<_> = pieces.collect();
    pieces.sort();
    pieces
}

/// Reserves the pieces of an order.
pub(crate) async fn reserve(tx: &mut Tx, order: &Order, now: Timestamp) -> Result<(), StorageError> {
    let cause = Cause::order(&order.number, now);
    let mut sold_out = false;
    for (sku, location, quantity) in pieces(&planned(order, &[])) {
        let level = storage::stock::reserve(tx, sku, location, quantity, &cause).await?;
        sold_out |= level.available() == 0;
    }
    if sold_out {
        storage::generations::bump(tx, Generation::Stock).await?;
    }
    Ok(())
}

/// Frees the pieces of an order that are in the house.
pub(crate) async fn release(tx: &mut Tx, order: &Order, now: Timestamp) -> Result<(), StorageError> {
    let cause = Cause::order(&order.number, now);
    let mut back = false;
    let parcels = storage::parcels::of_order(tx, order).await?;
    let in_house = parcels.iter().filter(|parcel| !parcel.status().has_left());
    for (sku, location, quantity) in pieces(in_house) {
        let level = storage::stock::release(tx, sku, location, quantity, &cause).await?;
        back |= level.available() == quantity;
    }
    if back {
        storage::generations::bump(tx, Generation::Stock).await?;
    }
    Ok(())
}
