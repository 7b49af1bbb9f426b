//! The buyer of an order changes where it goes, as long as nothing of it is packed: at the prices, the discount and the
//! exchange rates of the order, and by the rules of today. What costs less gives the difference back; what costs more
//! changes nothing.

mod requote;

pub use requote::{MoveQuote, NotMoved};

use crate::{
    Shop,
    give_back::{Promise, promise},
    issue_paper::{issue_credit_note, issue_invoice},
    outcome::message,
    place_order::{keep_promises, pieces},
    record,
    save_checkout::kept,
};
use commerce::{
    CountryCode, LocationId, RowId, Sku, Token, World,
    address::{Address, AddressFault, AddressField},
    checkout::{Code, Requirement, Step},
    clock::Timestamp,
    inventory::Cause,
    order::{AddressChange, Order, OrderStatus},
    parcel::{ParcelStatus, planned},
    refund::Breakdown,
    risk::Review,
};
use requote::moved;
use std::collections::BTreeMap;
use storage::{StorageError, Tx, address_changes, generations::Generation};

/// Why the address of an order stays as it is, wherever it was to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fixed {
    /// Something of it is packed.
    #[error("something of the order is packed")]
    Packed,
    /// Nothing of it is sent; or something was canceled, has come back, or was given up; or somebody looks at it first.
    #[error("the address of the order cannot be changed any more")]
    Closed,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AddressFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// The address stays as it is.
    #[error(transparent)]
    Fixed(#[from] Fixed),
    /// What was typed is no address in the market, by the first of its faults.
    #[error("the address is not complete")]
    Invalid,
    /// It does not go there.
    #[error("the order does not go there")]
    NotMoved(NotMoved),
    /// It is not what she was shown.
    #[error("what was confirmed is not what would be changed")]
    Changed,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An order, where it shall go instead, and what that costs.
#[derive(Debug, Clone)]
pub struct AddressView {
    /// The order.
    pub order: Order,
    /// Why its address stays as it is, where it does.
    pub fixed: Option<Fixed>,
    /// What she has typed and not confirmed.
    pub typed: Option<Address>,
    /// What is wrong with that, in the order of the form.
    pub faults: Vec<Requirement>,
    /// What it comes to, where nothing is wrong with it.
    pub quote: Option<Result<MoveQuote, NotMoved>>,
}

/// Reads what the page shows by the secret in the order's link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_address(shop: &Shop, token: &Token) -> Result<Option<AddressView>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    let fixed = may_move(&mut tx, &order).await?.err();
    let typed = address_changes::draft(&mut tx, &order.id).await?.filter(|_| fixed.is_none());
    let world = shop.world.load_full();
    let faults = typed.as_ref().map(|typed| faults(&world, &order, typed)).unwrap_or_default();
    let quote = match &typed {
        Some(to) if faults.is_empty() => Some(moved(shop, &mut tx, &order, to).await?),
        _ => None,
    };
    Ok(Some(AddressView { order, fixed, typed, faults, quote }))
}

/// Keeps what a buyer has typed, right or wrong, until she confirms it; nothing of the order changes. A country that is
/// none stays the one of before.
///
/// # Errors
/// [`AddressFailure::UnknownOrder`], [`AddressFailure::Fixed`]; [`AddressFailure::Invalid`] where it is kept, and wrong.
pub async fn keep_address(
    shop: &Shop,
    token: &Token,
    country: &str,
    fields: &[(AddressField, String)],
) -> Result<(), AddressFailure> {
    let mut tx = shop.db.write().await?;
    let order = held(&mut tx, token).await?;
    may_move(&mut tx, &order).await??;
    let before = address_changes::draft(&mut tx, &order.id).await?;
    let before = before.map_or_else(|| order.address.country.clone(), |typed| typed.country);
    let country: CountryCode = country.parse().unwrap_or_else(|_| before.clone());
    let mut typed = Address::new(country.clone());
    for (field, text) in fields {
        // A region of one country means nothing in another.
        if *field != AddressField::Region || country == before {
            typed.set(*field, &kept(text));
        }
    }
    address_changes::set_draft(&mut tx, &order.id, &typed, shop.clock.now()).await?;
    tx.commit().await?;
    let world = shop.world.load_full();
    if faults(&world, &order, &typed).is_empty() { Ok(()) } else { Err(AddressFailure::Invalid) }
}

/// Changes where an order goes to what its buyer has typed, once she has confirmed just that: parcels, reserved pieces,
/// sum, promised days, papers, the money that goes back and the mail are one transaction. `agreed` is the fingerprint of
/// what she was shown; the same again changes nothing.
///
/// # Errors
/// [`AddressFailure`]; nothing has changed then.
pub async fn change_address(shop: &Shop, token: &Token, agreed: &str) -> Result<Order, AddressFailure> {
    let mut tx = shop.db.write().await?;
    let order = held(&mut tx, token).await?;
    let changes = address_changes::of_order(&mut tx, &order.id).await?;
    if changes.iter().any(|change| change.confirmed == agreed) {
        return Ok(order);
    }
    may_move(&mut tx, &order).await??;
    let to = address_changes::draft(&mut tx, &order.id).await?.ok_or(AddressFailure::Changed)?;
    if !faults(&shop.world.load(), &order, &to).is_empty() {
        return Err(AddressFailure::Invalid);
    }
    let quote = moved(shop, &mut tx, &order, &to).await?.map_err(AddressFailure::NotMoved)?;
    if quote.agreed != agreed {
        return Err(AddressFailure::Changed);
    }
    let number = u32::try_from(changes.len()).unwrap_or(u32::MAX).saturating_add(1);
    match write(shop, &mut tx, &order, &quote, number).await {
        Ok(()) => {}
        // Somebody else was faster: what she was shown comes from where it no longer lies.
        Err(StorageError::OutOfStock { .. }) => return Err(AddressFailure::Changed),
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, change = number, "address changed");
    Ok(quote.order)
}

async fn held(tx: &mut Tx, token: &Token) -> Result<Order, AddressFailure> {
    let order = storage::orders::by_token(tx, token).await?.ok_or(AddressFailure::UnknownOrder)?;
    storage::orders::lock(tx, &order.id).await?.ok_or(AddressFailure::UnknownOrder)
}

/// Whether the address of an order may still change.
pub(crate) async fn may_move(tx: &mut Tx, order: &Order) -> Result<Result<(), Fixed>, StorageError> {
    let parcels = storage::parcels::of_order(tx, order).await?;
    if parcels.iter().any(|parcel| parcel.status() != ParcelStatus::Allocated) {
        return Ok(Err(Fixed::Packed));
    }
    let review = crate::assess_risk::judged(tx, &order.id).await?.1;
    let refunds = storage::refunds::of_order(tx, &order.id).await?;
    // What was taken out was taken out at the sums of now, which another door would change.
    let is_whole = refunds.iter().all(|refund| refund.breakdown.goods.is_empty())
        && storage::parcels::canceled(tx, &order.id).await?.is_empty()
        && storage::returns::of_order(tx, &order.id).await?.is_empty();
    let is_erased = order.email.is_empty();
    let is_open = order.status != OrderStatus::Canceled
        && !parcels.is_empty()
        && is_whole
        && !is_erased
        && review != Some(Review::Waiting);
    Ok(if is_open { Ok(()) } else { Err(Fixed::Closed) })
}

/// What is wrong with an address, as the checkout says it.
fn faults(world: &World, order: &Order, to: &Address) -> Vec<Requirement> {
    let mut faults = Vec::new();
    let market = world.market(&order.market);
    if market.is_none_or(|market| !market.countries.contains(&to.country)) {
        faults.push(Requirement::new(Step::Delivery, "address-country", Code::Unavailable));
        return faults;
    }
    let format = world.address_format(&to.country);
    faults.extend(to.faults(format).into_iter().map(|(field, fault)| {
        let code = match fault {
            AddressFault::Missing => Code::Missing,
            AddressFault::Invalid => Code::Invalid,
        };
        Requirement::new(Step::Delivery, format!("address-{}", field.key()), code)
    }));
    faults
}

/// Writes all of it. What orders share comes after the order: the stock by SKU and location, and numbers of papers last.
async fn write(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    quote: &MoveQuote,
    number: u32,
) -> Result<(), StorageError> {
    let now = shop.clock.now();
    let after = &quote.order;
    reallocate(tx, order, after, now).await?;
    storage::orders::set_destination(tx, after, now).await?;
    storage::promises::forget(tx, &order.id).await?;
    keep_promises(shop, tx, after).await?;
    let refund = give_difference_back(shop, tx, quote).await?;
    let is_paid = order.status == OrderStatus::Paid;
    if is_paid {
        // The whole invoice of before is taken back, and another one takes its place: door, sum and taxes are others.
        issue_invoice(tx, &order.id, now).await?;
        issue_credit_note(tx, &order.id, None, now).await?;
    }
    let change = AddressChange {
        number,
        confirmed: quote.agreed.clone(),
        address: order.address.clone(),
        totals: order.totals.clone(),
        refund,
        changed_at: now,
    };
    address_changes::insert(tx, order, &change).await?;
    address_changes::forget_draft(tx, &order.id).await?;
    record::of_address(tx, after, &change).await?;
    if is_paid {
        issue_invoice(tx, &order.id, now).await?;
    }
    let payload = serde_json::json!({ "order": order.id, "change": number });
    let mail = message("mail.address_changed", &format!("{}:{number}", order.id), payload);
    storage::outbox::enqueue(tx, &mail, now).await.map(drop)
}

/// Promises pieces from where they come now, and frees those that came from elsewhere: only what differs is moved, in the
/// order that all transactions keep.
async fn reallocate(tx: &mut Tx, before: &Order, after: &Order, now: Timestamp) -> Result<(), StorageError> {
    let cause = Cause::order(&before.number, now);
    let mut moves: BTreeMap<(Sku, LocationId), i64> = BTreeMap::new();
    for (order, sign) in [(before, -1), (after, 1)] {
        for (sku, at, quantity) in pieces(&planned(order, &[])) {
            *moves.entry((sku.clone(), at.clone())).or_default() += sign * i64::from(quantity);
        }
    }
    let mut changed = false;
    for ((sku, at), moved) in moves {
        let quantity = u32::try_from(moved.unsigned_abs()).unwrap_or(u32::MAX);
        if moved > 0 {
            let level = storage::stock::reserve(tx, &sku, &at, quantity, &cause).await?;
            changed |= level.available() == 0;
        } else if moved < 0 {
            let level = storage::stock::release(tx, &sku, &at, quantity, &cause).await?;
            changed |= level.available() == quantity;
        }
    }
    if changed {
        storage::generations::bump(tx, Generation::Stock).await?;
    }
    Ok(())
}

/// Promises back what the order costs less, where its money is here.
async fn give_difference_back(
    shop: &Shop,
    tx: &mut Tx,
    quote: &MoveQuote,
) -> Result<Option<RowId>, StorageError> {
    let Some((mut session, back)) = quote.back.clone() else { return Ok(None) };
    session.promise_back(back);
    storage::payments::update(tx, &session).await?;
    let breakdown = Breakdown::of_unused(back);
    let promised = Promise { order: &quote.order, session: &session, breakdown, restocked_at: None };
    Ok(Some(promise(shop, tx, promised).await?.id))
}
