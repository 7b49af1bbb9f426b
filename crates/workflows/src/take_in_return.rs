//! Goods that come back arrive, are looked at, and are put into the stock or written off; then money goes back for them, or
//! others are promised in their place.

use crate::{
    RefundFailure, Shop,
    ask_return::{REFUSED, mail, standard_way},
    keep_pictures::positions,
    record,
    refund_order::{Coming, give_back_held},
};
use commerce::{
    LocationId, Sku,
    inventory::{Cause, Pieces},
    order::Order,
    order_event::EventKind,
    payment::InvalidTransition,
    return_request::{Found, ReturnLine, ReturnNumber, ReturnRequest, ReturnStatus},
};
use storage::{StorageError, Tx, generations::Generation};

/// Why nothing was taken in. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum TakeInFailure {
    /// There is no such return.
    #[error("there is no such return")]
    UnknownReturn,
    /// It was decided about already.
    #[error("the return is {} already", .0.from)]
    Decided(InvalidTransition),
    /// Something is said of a variant that is not in the return, or of more pieces than are.
    #[error("{0} is not in the return, or not so often")]
    NotInReturn(Sku),
    /// It bears a text that nobody else wants.
    #[error("{0} was made to order and cannot be sold again: write it off")]
    MadeToOrder(Sku),
    /// Nothing has come.
    #[error("say of a piece at least what was found: SKU=restock or SKU=write-off")]
    Nothing,
    /// The merchant has no such location.
    #[error("there is no location {0}")]
    UnknownLocation(LocationId),
    /// No exchanged pieces wait to be sent.
    #[error("nothing waits to be sent for it")]
    NothingToSend,
    /// The money does not go back.
    #[error(transparent)]
    Refund(#[from] RefundFailure),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What somebody says of pieces that have come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The variant.
    pub sku: Sku,
    /// Whether they can be sold again.
    pub is_sound: bool,
    /// How many; all of the line where none are named.
    pub quantity: Option<u32>,
}

/// A return about which something has to be done, and its order.
#[derive(Debug, Clone)]
pub struct OpenReturn {
    /// The order.
    pub order: Order,
    /// The return.
    pub request: ReturnRequest,
    /// How many pictures the buyer has sent of what is wrong.
    pub pictures: usize,
}

/// The returns about which something has to be done, the oldest first.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn open_returns(shop: &Shop) -> Result<Vec<OpenReturn>, StorageError> {
    let mut tx = shop.db.read().await?;
    let mut open = Vec::new();
    for request in storage::returns::open(&mut tx).await? {
        let order = storage::orders::by_id_closed(&mut tx, &request.order).await?;
        let pictures = positions(&mut tx, &request.order, request.number).await?.len();
        open.extend(order.map(|order| OpenReturn { order, request, pictures }));
    }
    Ok(open)
}

/// Notes that the parcel of a return is here, before somebody looks into it.
///
/// # Errors
/// [`TakeInFailure`].
pub async fn note_arrival(shop: &Shop, named: &ReturnNumber) -> Result<ReturnRequest, TakeInFailure> {
    let mut tx = shop.db.write().await?;
    let (_, mut request) = held(&mut tx, named).await?;
    request.status = request.status.arrive().map_err(TakeInFailure::Decided)?;
    arrive(shop, &mut tx, &mut request).await?;
    storage::returns::update(&mut tx, &request).await?;
    tx.commit().await?;
    Ok(request)
}

/// Takes pieces of a return in as they were found: what can be sold again goes into the stock, at a location or where it was
/// sent from, and money goes back for what came, or others are reserved in its place. What did not come is left out, and can
/// be sent back another time.
///
/// # Errors
/// [`TakeInFailure`].
pub async fn take_in_return(
    shop: &Shop,
    named: &ReturnNumber,
    findings: &[Finding],
    location: Option<&LocationId>,
) -> Result<(Order, ReturnRequest), TakeInFailure> {
    let world = shop.world.load_full();
    let is_known = |id: &LocationId| world.trade.merchant.locations.iter().any(|known| known.id == *id);
    if let Some(unknown) = location.filter(|id| !is_known(id)) {
        return Err(TakeInFailure::UnknownLocation(unknown.clone()));
    }
    let mut tx = shop.db.write().await?;
    let (order, mut request) = held(&mut tx, named).await?;
    if !request.status.is_open() {
        let decided = request.status.decide(ReturnStatus::Refunded).err();
        return Err(decided.map_or(TakeInFailure::UnknownReturn, TakeInFailure::Decided));
    }
    look_into(&order, &mut request, findings)?;
    if request.arrived_at.is_none() {
        arrive(shop, &mut tx, &mut request).await?;
    }
    let now = shop.clock.now();
    let cause = Cause::order(&order.number, now);
    hold_stock(shop, &mut tx, &order, &request, location).await?;
    let restocked_at = restock(&mut tx, &order, &request, location, &cause).await?;
    exchange(shop, &mut tx, &order, &mut request, &cause).await?;
    let for_money: Vec<Pieces> = request.lines.iter().filter_map(came_for_money).collect();
    let exchanged = request.lines.iter().any(|line| line.found.as_ref().is_some_and(is_replaced));
    let decided = if for_money.is_empty() { ReturnStatus::Exchanged } else { ReturnStatus::Refunded };
    request.status = request.status.decide(decided).map_err(TakeInFailure::Decided)?;
    request.decided_at = Some(now);
    if !for_money.is_empty() {
        let outward = standard_way(shop, &order);
        let restocked_at = restocked_at.as_ref();
        let coming = Coming { pieces: &for_money, ahead: &[], outward, restocked_at, is_cancel: false };
        request.refund = Some(give_back_held(shop, &mut tx, &order, &coming).await?.id);
    }
    if exchanged {
        record::of_return(&mut tx, &request, EventKind::ReturnExchanged, now).await?;
    }
    storage::returns::update(&mut tx, &request).await?;
    storage::generations::bump(&mut tx, Generation::Stock).await?;
    tx.commit().await?;
    tracing::info!(number = %named, status = request.status.code(), "return taken in");
    Ok((order, request))
}

/// Notes that a return is not taken back, and tells the buyer why.
///
/// # Errors
/// [`TakeInFailure`].
pub async fn refuse_return(
    shop: &Shop,
    named: &ReturnNumber,
    why: &str,
) -> Result<ReturnRequest, TakeInFailure> {
    let mut tx = shop.db.write().await?;
    let (_, mut request) = held(&mut tx, named).await?;
    let now = shop.clock.now();
    request.status = request.status.decide(ReturnStatus::Refused).map_err(TakeInFailure::Decided)?;
    (request.decided_at, request.why) = (Some(now), Some(why.to_owned()));
    storage::returns::update(&mut tx, &request).await?;
    record::of_return(&mut tx, &request, EventKind::ReturnRefused, now).await?;
    mail(shop, &mut tx, &request, REFUSED).await?;
    tx.commit().await?;
    Ok(request)
}

/// Notes that the pieces of an exchange have left the house.
///
/// # Errors
/// [`TakeInFailure`].
pub async fn send_replacement(shop: &Shop, named: &ReturnNumber) -> Result<ReturnRequest, TakeInFailure> {
    let mut tx = shop.db.write().await?;
    let (order, mut request) = held(&mut tx, named).await?;
    if !request.waits_for_replacement() {
        return Err(TakeInFailure::NothingToSend);
    }
    let now = shop.clock.now();
    let cause = Cause::order(&order.number, now);
    let mut leaving: Vec<(&Sku, &LocationId, u32)> = request
        .lines
        .iter()
        .filter_map(|line| {
            let found = line.found.as_ref()?;
            Some((line.exchange_for.as_ref()?, found.replaced_from.as_ref()?, found.came()))
        })
        .collect();
    leaving.sort();
    for (sku, location, quantity) in leaving {
        storage::stock::ship(&mut tx, sku, location, quantity, &cause).await?;
    }
    request.replaced_at = Some(now);
    storage::returns::update(&mut tx, &request).await?;
    tx.commit().await?;
    Ok(request)
}

/// A return, with its order held.
async fn held(tx: &mut Tx, named: &ReturnNumber) -> Result<(Order, ReturnRequest), TakeInFailure> {
    let unknown = || TakeInFailure::UnknownReturn;
    let order = storage::orders::by_number(tx, &named.order).await?.ok_or_else(unknown)?;
    let order = storage::orders::lock(tx, &order.id).await?.ok_or_else(unknown)?;
    let all = storage::returns::of_order(tx, &order.id).await?;
    let request = all.into_iter().find(|request| request.number == named.number).ok_or_else(unknown)?;
    Ok((order, request))
}

async fn arrive(shop: &Shop, tx: &mut Tx, request: &mut ReturnRequest) -> Result<(), StorageError> {
    let now = shop.clock.now();
    request.arrived_at = Some(now);
    record::of_return(tx, request, EventKind::ReturnArrived, now).await
}

/// Writes what was found to the lines.
fn look_into(order: &Order, request: &mut ReturnRequest, findings: &[Finding]) -> Result<(), TakeInFailure> {
    for Finding { sku, is_sound, quantity } in findings {
        let is_made = order.lines.iter().any(|line| line.sku == *sku && line.is_made_to_order());
        if *is_sound && is_made {
            return Err(TakeInFailure::MadeToOrder(sku.clone()));
        }
        let wrong = || TakeInFailure::NotInReturn(sku.clone());
        let line = request.lines.iter_mut().find(|line| line.sku == *sku).ok_or_else(wrong)?;
        let found = line.found.get_or_insert_default();
        let quantity = quantity.unwrap_or_else(|| line.quantity.saturating_sub(found.came()));
        let pieces = if *is_sound { &mut found.restocked } else { &mut found.written_off };
        *pieces = pieces.saturating_add(quantity);
        if quantity == 0 || found.came() > line.quantity {
            return Err(wrong());
        }
    }
    if request.lines.iter().all(|line| line.found.is_none()) { Err(TakeInFailure::Nothing) } else { Ok(()) }
}

/// Holds every level that may change, in the order that all transactions keep.
async fn hold_stock(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    request: &ReturnRequest,
    location: Option<&LocationId>,
) -> Result<(), StorageError> {
    let world = shop.world.load_full();
    let locations = &world.trade.merchant.locations;
    let back = request
        .lines
        .iter()
        .filter_map(|line| Some((&line.sku, location.or_else(|| sent_from(order, &line.sku))?)));
    let others = request.lines.iter().filter_map(|line| line.exchange_for.as_ref());
    let others = others.flat_map(|sku| locations.iter().map(move |location| (sku, &location.id)));
    let mut levels: Vec<(&Sku, &LocationId)> = back.chain(others).collect();
    levels.sort();
    levels.dedup();
    for (sku, location) in levels {
        storage::stock::hold(tx, sku, location).await?;
    }
    Ok(())
}

/// Puts what can be sold again into the stock, in the order that all transactions keep, and says where, if all of it went to
/// one place.
async fn restock(
    tx: &mut Tx,
    order: &Order,
    request: &ReturnRequest,
    location: Option<&LocationId>,
    cause: &Cause,
) -> Result<Option<LocationId>, StorageError> {
    let sound = request.lines.iter().filter_map(|line| {
        let restocked = line.found.as_ref()?.restocked;
        let at = location.or_else(|| sent_from(order, &line.sku))?;
        (restocked > 0).then_some((&line.sku, at, restocked))
    });
    let mut sound: Vec<(&Sku, &LocationId, u32)> = sound.collect();
    sound.sort();
    for (sku, at, quantity) in &sound {
        storage::stock::put_back(tx, sku, at, *quantity, cause).await?;
    }
    let came: u32 = request.lines.iter().filter_map(|line| Some(line.found.as_ref()?.came())).sum();
    let restocked: u32 = sound.iter().map(|(_, _, quantity)| *quantity).sum();
    let first = sound.first().map(|(_, at, _)| *at);
    let is_one = came == restocked && sound.iter().all(|(_, at, _)| Some(*at) == first);
    Ok(first.filter(|_| is_one).cloned())
}

/// The location from which a variant of an order was sent, or its first one.
fn sent_from<'a>(order: &'a Order, sku: &Sku) -> Option<&'a LocationId> {
    let parcels = &order.totals.cost.parcels;
    let has = |pieces: &[Pieces]| pieces.iter().any(|pieces| pieces.sku == *sku);
    parcels.iter().find(|parcel| has(&parcel.pieces)).or_else(|| parcels.first()).map(|parcel| &parcel.from)
}

/// Reserves what she would rather have, each line at one location. Where it is gone, money goes back instead.
async fn exchange(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    request: &mut ReturnRequest,
    cause: &Cause,
) -> Result<(), StorageError> {
    let world = shop.world.load_full();
    let locations = world.trade.merchant.locations.iter().filter(|location| location.serves(&order.market));
    let locations: Vec<&LocationId> = locations.map(|location| &location.id).collect();
    let mut lines: Vec<&mut ReturnLine> = request.lines.iter_mut().collect();
    lines.sort_by(|one, other| one.exchange_for.cmp(&other.exchange_for));
    for line in lines {
        let (Some(other), Some(found)) = (&line.exchange_for, &mut line.found) else { continue };
        for location in &locations {
            match storage::stock::reserve(tx, other, location, found.came(), cause).await {
                Ok(_) => {
                    found.replaced_from = Some((*location).clone());
                    break;
                }
                Err(StorageError::OutOfStock { .. }) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

const fn is_replaced(found: &Found) -> bool {
    found.replaced_from.is_some()
}

/// The pieces of a line that came and are paid back.
fn came_for_money(line: &ReturnLine) -> Option<Pieces> {
    let found = line.found.as_ref().filter(|found| !is_replaced(found) && found.came() > 0)?;
    Some(Pieces { sku: line.sku.clone(), quantity: found.came() })
}
