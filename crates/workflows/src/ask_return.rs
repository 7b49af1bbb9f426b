//! A buyer sends goods back: what can go back is shown, what she gets for it is worked out, and what she confirms is kept
//! and told to her by mail.

use crate::{
    Door, QuoteRequest, RefundFailure, Shop,
    keep_pictures::{next_number, positions},
    open_payment::{CallFailure, row_id},
    outcome::message,
    ports::{MailKind, OutsideError},
    price_goods, pricing, quote_basket, record,
    refund_order::{Coming, worked_out},
};
use commerce::{
    Money, Sku, Token,
    catalog::Variant,
    clock::{Date, TimeZone},
    inventory::Pieces,
    order::{Order, OrderStatus},
    order_event::EventKind,
    parcel::unpacked,
    refund::{Breakdown, Refund},
    return_request::{
        PaysReturn, ReturnFault, ReturnKind, ReturnLine, ReturnRequest, ReturnStatus, Wanted, Window,
        kind_of, lines_of, only_faulty, pieces, returnable,
    },
};
use storage::{StorageError, Tx, outbox::OutboxMessage};

/// Why no return was written down. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ReturnFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// It is not paid, too much time has gone by, or nothing of it can go back any more.
    #[error("nothing of the order can go back")]
    Closed,
    /// The order has changed since the form was shown: another return was stated.
    #[error("another return was stated meanwhile")]
    Changed,
    /// What is asked for cannot go back like that.
    #[error(transparent)]
    Fault(#[from] ReturnFault),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A line of an order of which pieces can go back.
#[derive(Debug, Clone)]
pub struct Returnable {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub left: u32,
    /// The variants that can be had in its place: of the same product, at the same price, and there.
    pub exchanges: Vec<Sku>,
    /// Whether it goes back only where something is wrong with it.
    pub is_only_faulty: bool,
}

/// What a buyer sees who wants to send something back.
#[derive(Debug, Clone)]
pub struct ReturnView {
    /// The order.
    pub order: Order,
    /// By what right; `None` when it is too late.
    pub kind: Option<ReturnKind>,
    /// Until when.
    pub window: Window,
    /// Who pays for sending it.
    pub paid_by: PaysReturn,
    /// What can go back.
    pub left: Vec<Returnable>,
    /// The number that the next return will have.
    pub number: u32,
    /// The pictures that are kept for it already, by their numbers.
    pub pictures: Vec<u32>,
    /// What she has chosen, where all of it can go back.
    pub chosen: Result<Vec<ReturnLine>, ReturnFault>,
    /// What she gets back for it; `None` where she only exchanges, or nothing is chosen.
    pub back: Option<Breakdown>,
}

/// What an order looks like to who wants to send something of it back.
struct Seen {
    window: Window,
    left: Vec<Pieces>,
    returns: Vec<ReturnRequest>,
}

impl Seen {
    async fn read(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<Self, StorageError> {
        let refunds = storage::refunds::of_order(tx, &order.id).await?;
        let returns = storage::returns::of_order(tx, &order.id).await?;
        let window = window(shop, tx, order).await?;
        let left = left(tx, order, &refunds, &returns).await?;
        Ok(Self { window, left, returns })
    }

    /// By what right these pieces go back, where any can.
    fn kind<'a>(
        &self,
        shop: &Shop,
        order: &Order,
        skus: impl IntoIterator<Item = &'a Sku>,
    ) -> Option<ReturnKind> {
        let is_there = order.status == OrderStatus::Paid && !self.left.is_empty();
        self.window.kind(today(shop, order)).filter(|_| is_there).map(|kind| of_kind(shop, order, kind, skus))
    }

    /// The pieces for which money will go back before what is asked now.
    fn ahead(&self) -> Vec<Pieces> {
        let open = self.returns.iter().filter(|request| request.status.is_open());
        open.flat_map(ReturnRequest::for_money).collect()
    }

    /// Whether pieces of a variant go back only where something is wrong with them.
    fn is_only_faulty(&self, shop: &Shop, order: &Order, sku: &Sku) -> bool {
        let world = shop.world.load();
        let terms = world.returns.of(&order.address.country);
        let kind = self.window.kind(today(shop, order)).unwrap_or(ReturnKind::Voluntary);
        order.lines.iter().any(|line| line.sku == *sku && only_faulty(line, kind, &terms))
    }

    /// The lines of a return that a buyer wants, and by what right they go back.
    fn chosen(&self, shop: &Shop, order: &Order, wanted: &[Wanted]) -> Result<Vec<ReturnLine>, ReturnFault> {
        let is_only_faulty = |sku: &Sku| self.is_only_faulty(shop, order, sku);
        lines_of(wanted, &self.left, is_only_faulty, |sku, other| exchanges(shop, order, sku).contains(other))
    }

    fn next(&self) -> u32 {
        next_number(&self.returns)
    }
}

fn of_kind<'a>(
    shop: &Shop,
    order: &Order,
    kind: ReturnKind,
    skus: impl IntoIterator<Item = &'a Sku>,
) -> ReturnKind {
    let world = shop.world.load();
    kind_of(kind, order, &world.returns.of(&order.address.country), skus)
}

/// The pieces that can go back. What is not packed cannot: it is canceled instead.
async fn left(
    tx: &mut Tx,
    order: &Order,
    refunds: &[Refund],
    returns: &[ReturnRequest],
) -> Result<Vec<Pieces>, StorageError> {
    // What an order from before the basis of its sum was kept would bring, nobody can say.
    if order.totals.basis.is_none() {
        return Ok(Vec::new());
    }
    let promises = storage::promises::of_order(tx, &order.id).await?;
    let has_come = |number: u32| {
        promises.iter().any(|promise| promise.parcel == number && promise.delivered_at.is_some())
    };
    let mut parcels = storage::parcels::of_order(tx, order).await?;
    parcels.retain(|parcel| !has_come(parcel.number));
    let back = refunds.iter().flat_map(|refund| refund.breakdown.pieces());
    let gone: Vec<Pieces> = back.chain(unpacked(&parcels)).collect();
    Ok(returnable(order, &gone, returns))
}

async fn window(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<Window, StorageError> {
    let world = shop.world.load();
    let parcels = storage::promises::of_order(tx, &order.id).await?;
    let country = &order.address.country;
    Ok(world.returns.of(country).window(&parcels, world.calendars.of(country)))
}

/// The day by the market's clocks.
fn today(shop: &Shop, order: &Order) -> Date {
    let world = shop.world.load();
    let zone = world.market(&order.market).and_then(|market| TimeZone::get(&market.time_zone).ok());
    shop.clock.now().to_zoned(zone.unwrap_or(TimeZone::UTC)).date()
}

/// By what right something of an order can go back now.
pub(crate) async fn can_return(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    refunds: &[Refund],
    returns: &[ReturnRequest],
) -> Result<Option<ReturnKind>, StorageError> {
    let left = left(tx, order, refunds, returns).await?;
    if order.status != OrderStatus::Paid || left.is_empty() {
        return Ok(None);
    }
    let kind = window(shop, tx, order).await?.kind(today(shop, order));
    Ok(kind.map(|kind| of_kind(shop, order, kind, left.iter().map(|pieces| &pieces.sku))))
}

/// The variants that can be had in the place of another: of the same product, at the same price today, and there.
pub(crate) fn exchanges(shop: &Shop, order: &Order, sku: &Sku) -> Vec<Sku> {
    let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
    let Some(market) = world.market(&order.market) else { return Vec::new() };
    let Some((product, _)) = snapshot.catalog.variant(sku) else { return Vec::new() };
    let pricing = pricing(&world, &snapshot, market, order.currency, None);
    // What is made to order is made once, and in the place of another nobody has said what.
    let ready = product.variants.iter().filter(|variant| variant.engraving.is_none());
    let all = ready.map(|variant: &Variant| (&variant.sku, 1));
    let goods = price_goods(&snapshot, &pricing, all);
    let price = |sku: &Sku| goods.lines.iter().find(|line| line.sku == *sku).map(|line| line.price.money);
    let own = price(sku);
    let others = goods.lines.iter().filter(|line| line.sku != *sku && Some(line.price.money) == own);
    let there = others.filter(|line| snapshot.in_stock(&world, &market.id, &line.sku));
    there.map(|line| line.sku.clone()).collect()
}

/// What the way of shipping that the market offers first costs for what was ordered; `None` where that is not less than what
/// was paid, or cannot be said any more.
pub(crate) fn standard_way(shop: &Shop, order: &Order) -> Option<Money> {
    let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
    let market = world.market(&order.market)?;
    let shipped = order.lines.iter().filter(|line| line.file.is_none());
    let request = QuoteRequest {
        door: Door::to(market, &order.address.country, snapshot.day),
        currency: order.currency,
        group: None,
        shipping: None,
        code: None,
        lines: shipped.map(|line| (line.sku.clone(), line.quantity)).collect(),
    };
    let quote = quote_basket(&world, &snapshot, &request).ok()?;
    let standard = quote.totals.shipping.price;
    (standard.amount < order.totals.cost.shipping.amount).then_some(standard)
}

/// Works out what lines of a return bring, after those that are on their way back.
async fn brings(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    lines: &[ReturnLine],
    ahead: &[Pieces],
) -> Result<Option<Breakdown>, StorageError> {
    let coming = pieces(lines.iter().filter(|line| line.exchange_for.is_none()));
    if coming.is_empty() {
        return Ok(None);
    }
    let outward = standard_way(shop, order);
    let coming = Coming { pieces: &coming, ahead, outward, restocked_at: None, is_cancel: false };
    match worked_out(shop, tx, order, &coming).await {
        Ok(breakdown) => Ok(Some(breakdown)),
        Err(RefundFailure::Storage(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// What can go back of an order, and what the pieces would bring that are wanted. Changes nothing.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_return(
    shop: &Shop,
    token: &Token,
    wanted: &[Wanted],
) -> Result<Option<ReturnView>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    let seen = Seen::read(shop, &mut tx, &order).await?;
    let chosen = seen.chosen(shop, &order, wanted);
    let back = match &chosen {
        Ok(lines) => brings(shop, &mut tx, &order, lines, &seen.ahead()).await?,
        Err(_) => None,
    };
    let line = |pieces: &Pieces| Returnable {
        sku: pieces.sku.clone(),
        left: pieces.quantity,
        exchanges: exchanges(shop, &order, &pieces.sku),
        is_only_faulty: seen.is_only_faulty(shop, &order, &pieces.sku),
    };
    // What is chosen says by what right; before that, all that there is.
    let kind = match &chosen {
        Ok(lines) => seen.kind(shop, &order, lines.iter().map(|line| &line.sku)),
        Err(_) => seen.kind(shop, &order, seen.left.iter().map(|pieces| &pieces.sku)),
    };
    Ok(Some(ReturnView {
        kind,
        window: seen.window,
        paid_by: shop.world.load().returns.of(&order.address.country).paid_by(),
        left: seen.left.iter().map(line).collect(),
        number: seen.next(),
        pictures: positions(&mut tx, &order.id, seen.next()).await?,
        chosen,
        back,
        order,
    }))
}

/// Writes down that a buyer sends goods back, and confirms it by mail. `number` is the one that the form was shown with: the
/// same form twice is one return. `describe` gives a variant's options in the order's language.
///
/// # Errors
/// [`ReturnFailure`].
pub async fn ask_return(
    shop: &Shop,
    token: &Token,
    number: u32,
    wanted: &[Wanted],
    describe: &(dyn Fn(&Variant) -> String + Sync),
) -> Result<ReturnRequest, ReturnFailure> {
    let mut tx = shop.db.write().await?;
    let order = storage::orders::by_token(&mut tx, token).await?.ok_or(ReturnFailure::UnknownOrder)?;
    // Held until the end: of two who send the same piece back, the second finds it gone.
    let order = storage::orders::lock(&mut tx, &order.id).await?.ok_or(ReturnFailure::UnknownOrder)?;
    let seen = Seen::read(shop, &mut tx, &order).await?;
    if let Some(before) = seen.returns.iter().find(|before| before.number == number) {
        return if is_same(before, wanted) { Ok(before.clone()) } else { Err(ReturnFailure::Changed) };
    }
    if seen.next() != number {
        return Err(ReturnFailure::Changed);
    }
    let left = seen.left.iter().map(|pieces| &pieces.sku);
    let kind = seen.kind(shop, &order, left).ok_or(ReturnFailure::Closed)?;
    let mut lines = seen.chosen(shop, &order, wanted)?;
    let kind = of_kind(shop, &order, kind, lines.iter().map(|line| &line.sku));
    let snapshot = shop.snapshot.load_full();
    for line in &mut lines {
        let other = line.exchange_for.as_ref().and_then(|sku| snapshot.catalog.variant(sku));
        line.exchange_words = other.map(|(_, variant)| describe(variant)).unwrap_or_default();
    }
    let back = brings(shop, &mut tx, &order, &lines, &seen.ahead()).await?;
    let now = shop.clock.now();
    let request = ReturnRequest {
        order: order.id.clone(),
        number,
        kind,
        status: ReturnStatus::Asked,
        lines,
        stated: back.map_or(Money::zero(order.currency), |back| back.amount),
        asked_at: now,
        arrived_at: None,
        decided_at: None,
        replaced_at: None,
        refund: None,
        why: None,
    };
    storage::returns::insert(&mut tx, &request).await?;
    record::of_return(&mut tx, &request, EventKind::ReturnAsked, now).await?;
    mail(shop, &mut tx, &request, CONFIRMED).await?;
    tx.commit().await?;
    tracing::info!(number = %order.number, own = request.number, kind = kind.code(), "goods go back");
    Ok(request)
}

/// Whether a return says what a form asks for.
fn is_same(before: &ReturnRequest, wanted: &[Wanted]) -> bool {
    let mut asked: Vec<_> = wanted.iter().filter(|one| one.quantity > 0).collect();
    asked.sort_by(|one, other| one.sku.cmp(&other.sku));
    let mut kept: Vec<_> = before.lines.iter().collect();
    kept.sort_by(|one, other| one.sku.cmp(&other.sku));
    let is_one = |(line, one): (&&ReturnLine, &&Wanted)| {
        (&line.sku, line.quantity, &line.exchange_for) == (&one.sku, one.quantity, &one.exchange_for)
    };
    asked.len() == kept.len() && kept.iter().zip(&asked).all(is_one)
}

const CONFIRMED: &str = "mail.return_confirmed";
pub(crate) const REFUSED: &str = "mail.return_refused";

/// Enqueues a mail about a return.
pub(crate) async fn mail(
    shop: &Shop,
    tx: &mut Tx,
    request: &ReturnRequest,
    kind: &str,
) -> Result<(), StorageError> {
    let payload = serde_json::json!({ "order": request.order, "return": request.number });
    let mail = message(kind, &format!("{}:{}", request.order, request.number), payload);
    storage::outbox::enqueue(tx, &mail, shop.clock.now()).await.map(drop)
}

/// The mail about a return that a message is, if it is one.
pub(crate) async fn return_mail(
    shop: &Shop,
    message: &OutboxMessage,
) -> Result<Option<(MailKind, ReturnRequest)>, CallFailure> {
    if ![CONFIRMED, REFUSED].contains(&message.kind.as_str()) {
        return Ok(None);
    }
    let unknown = || OutsideError("there is no such return".into());
    let order = row_id(message, "order").ok_or_else(unknown)?;
    let number = message.payload.get("return").and_then(serde_json::Value::as_u64);
    let number = number.and_then(|number| u32::try_from(number).ok()).ok_or_else(unknown)?;
    let mut tx = shop.db.read().await?;
    let all = storage::returns::of_order(&mut tx, &order).await?;
    let request = all.into_iter().find(|request| request.number == number).ok_or_else(unknown)?;
    let is_refused = message.kind == REFUSED;
    let kind =
        if is_refused { MailKind::ReturnRefused { number } } else { MailKind::ReturnConfirmed { number } };
    Ok(Some((kind, request)))
}
