//! What an order costs at another door.

use crate::{
    Door, Quote, QuoteFailure, QuotedLine, Refusal, Shop, Snapshot,
    ids::fingerprint,
    offer_methods::offer_methods,
    quote_basket::{rate_notes, requote},
};
use commerce::{
    LocationId, Money, Sku,
    address::{Address, AddressField},
    customs::Item,
    exchange::ReferenceRate,
    inventory::StockLevels,
    landed_cost::Buyer,
    market::Market,
    order::{Order, OrderStatus},
    parcel::{Parcel, planned},
    payment::PaymentSession,
    pricing::Price,
    shipping::NotCarried,
    tax_rates::Destination,
};
use std::{cmp::Ordering, sync::Arc};
use storage::{StorageError, Tx};

/// An order as it would be at another door.
#[derive(Debug, Clone)]
pub struct MoveQuote {
    /// The order, with its address, parcels, sum and days.
    pub order: Order,
    /// What is due now, before the change.
    pub before: Money,
    /// What goes back, and of which payment, where the order is paid and costs less.
    pub back: Option<(PaymentSession, Money)>,
    /// The fingerprint of all this, which confirms it.
    pub agreed: String,
}

/// Why an order does not go to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMoved {
    /// It goes there already.
    Same,
    /// Something in it cannot be delivered there.
    Restricted(Vec<Refusal>),
    /// The way by which it is sent does not go there.
    NotCarried(NotCarried),
    /// The method by which it is paid does not pay orders to there.
    Method,
    /// Something would be asked there that the order does not hold: a number for customs, an age, the number of a business,
    /// or where the buyer of files lives.
    AsksMore,
    /// It would cost so much more than was paid.
    Dearer(Money),
    /// It would cost another sum, and its payment is on its way.
    SumFixed,
    /// What it would cost cannot be worked out.
    Unknown,
}

impl NotMoved {
    /// The code on the page.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Restricted(_) => "restricted",
            Self::NotCarried(_) => "not-carried",
            Self::Method => "method",
            Self::AsksMore => "asks-more",
            Self::Dearer(_) => "dearer",
            Self::SumFixed => "sum-fixed",
            Self::Unknown => "unknown",
        }
    }
}

/// Works out an order at another door, of which the form is right. Its own pieces are there for it.
pub(super) async fn moved(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    to: &Address,
) -> Result<Result<MoveQuote, NotMoved>, StorageError> {
    if *to == order.address {
        return Ok(Err(NotMoved::Same));
    }
    let own = planned(order, &[]);
    let skus: Vec<Sku> = order.lines.iter().map(|line| line.sku.clone()).collect();
    let levels = storage::stock::levels(tx, &skus).await?;
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    let number = storage::buyer_numbers::of_order(tx, &order.id).await?.map(|(kind, _)| kind);
    let changes = storage::address_changes::of_order(tx, &order.id).await?;
    let known = Known { shop, order, own: &own, levels: &levels, sessions: &sessions };
    Ok(known.moved(to).and_then(|after| {
        let world = shop.world.load();
        let day = shop.snapshot.load().day;
        let asked = world.asked_number(&to.country, &after.totals.cost, day);
        let is_held = asked.is_none() || (asked == number && to.country == order.address.country);
        if !is_held {
            return Err(NotMoved::AsksMore);
        }
        let back = known.back(&after)?;
        let agreed = agreement(order, &after, changes.len());
        Ok(MoveQuote { before: order.totals.due(), order: after, back, agreed })
    }))
}

/// What is known of an order that shall go elsewhere.
struct Known<'a> {
    shop: &'a Shop,
    order: &'a Order,
    own: &'a [Parcel],
    levels: &'a StockLevels,
    sessions: &'a [PaymentSession],
}

impl Known<'_> {
    /// The order at the other door.
    fn moved(&self, to: &Address) -> Result<Order, NotMoved> {
        let Self { shop, order, .. } = *self;
        let world = shop.world.load_full();
        let market = world.market(&order.market).ok_or(NotMoved::Unknown)?;
        let basis = order.totals.basis.as_ref().ok_or(NotMoved::Unknown)?;
        let is_abroad = to.country != order.address.country;
        let buyer = basis.basket.buyer.clone();
        let is_business = buyer != Buyer::Consumer || order.vat_check.is_some();
        if is_abroad && (is_business || order.has_downloads()) {
            return Err(NotMoved::AsksMore);
        }
        let snapshot = by_rates(&shop.snapshot.load_full(), &basis.rates);
        let region = to.get(AddressField::Region).parse().ok();
        let destination = Destination { country: to.country.clone(), region };
        let door = Door { buyer, to: destination, ..Door::to(market, &to.country, snapshot.day) };
        let lines = lines(order, &snapshot).ok_or(NotMoved::Unknown)?;
        let stock = |sku: &Sku, at: &LocationId| {
            let own = self.own.iter().filter(|parcel| parcel.from == *at).map(|parcel| parcel.count(sku));
            own.fold(self.levels.at(sku, at).available(), u32::saturating_add)
        };
        let method = &order.totals.shipping.method;
        let discount = order.totals.discount.clone();
        let quote = requote(&world, &snapshot, &door, lines, method, discount, &stock);
        let Quote { ways, rulings, mut totals, .. } = quote.map_err(|failure| match failure {
            QuoteFailure::NotCarried(reason) => NotMoved::NotCarried(reason),
            _ => NotMoved::Unknown,
        })?;
        if !rulings.forbidden.is_empty() {
            return Err(NotMoved::Restricted(rulings.forbidden));
        }
        if let Some(way) = rulings.refused_ways.iter().find(|way| way.method == *method) {
            return Err(NotMoved::Restricted(vec![way.refusal.clone()]));
        }
        if totals.shipping.method != *method {
            let way = ways.into_iter().find(|way| way.method == *method);
            return Err(way.and_then(|way| way.rate.err()).map_or(NotMoved::Unknown, NotMoved::NotCarried));
        }
        if totals.shipping.age_check > order.totals.shipping.age_check {
            return Err(NotMoved::AsksMore);
        }
        totals.in_base = order.totals.in_base.filter(|_| totals.due() == order.totals.due());
        let notes = rate_notes(order.rate_notes.iter().chain(totals.shipping.notes()));
        let after = Order { address: to.clone(), totals, rate_notes: notes, ..order.clone() };
        self.check_method(market, &after)?;
        Ok(after)
    }

    /// Whether the method still pays it. Money that is here stays where it is; only who trusted the buyer for her door has
    /// to be asked again. Where no payment is on its way she picks another one.
    fn check_method(&self, market: &Market, after: &Order) -> Result<(), NotMoved> {
        let world = self.shop.world.load();
        let method = world.methods.get(self.paid_by().map_or(&after.method, |session| &session.method));
        let is_trusted = method.is_some_and(|method| method.kind.is_trust());
        let is_asked = self.is_promised() || (after.status == OrderStatus::Paid && is_trusted);
        let Some(method) = method.filter(|_| is_asked) else { return Ok(()) };
        let offers = offer_methods(self.shop, &world, market, &after.payable());
        let applies = offers.iter().any(|offer| offer.method.id == method.id && offer.reasons.is_empty());
        if applies { Ok(()) } else { Err(NotMoved::Method) }
    }

    /// The payment that pays the order, or may still.
    fn paid_by(&self) -> Option<&PaymentSession> {
        let holds = |session: &&PaymentSession| session.status.holds_money() || session.status.is_open();
        self.sessions.iter().find(holds)
    }

    /// Whether a payment of an unpaid order is on its way, about just its sum.
    fn is_promised(&self) -> bool {
        let is = |session: &PaymentSession| session.status.is_open() || session.left().amount > 0;
        self.order.status == OrderStatus::AwaitingPayment && self.sessions.iter().any(is)
    }

    /// What goes back of the money that is here, where the other door costs less.
    fn back(&self, after: &Order) -> Result<Option<(PaymentSession, Money)>, NotMoved> {
        let (before, now) = (self.order.totals.due(), after.totals.due());
        let difference = |more: Money, less: Money| {
            Money::new(more.amount.saturating_sub(less.amount), self.order.currency)
        };
        if self.order.status == OrderStatus::AwaitingPayment {
            let is_fixed = before != now && self.is_promised();
            return if is_fixed { Err(NotMoved::SumFixed) } else { Ok(None) };
        }
        match now.amount.cmp(&before.amount) {
            Ordering::Equal => Ok(None),
            Ordering::Greater => Err(NotMoved::Dearer(difference(now, before))),
            Ordering::Less => {
                let back = difference(before, now);
                // Of what is paid in parts that bear interest, other parts would have been agreed on.
                let may_give = |session: &&PaymentSession| {
                    session.refundable().amount >= back.amount
                        && session.plan.is_none_or(|plan| plan.is_free())
                };
                let session = self.sessions.iter().find(may_give).ok_or(NotMoved::SumFixed)?;
                Ok(Some((session.clone(), back)))
            }
        }
    }
}

/// A snapshot with the exchange rates by which an order was placed.
fn by_rates(snapshot: &Snapshot, rates: &[ReferenceRate]) -> Snapshot {
    Snapshot {
        catalog: snapshot.catalog.clone(),
        rates: snapshot.rates.with_rows(rates),
        promotions: Vec::new(),
        together: Arc::clone(&snapshot.together),
        day: snapshot.day,
        counted: snapshot.counted.clone(),
        generation: String::new(),
        seen: None,
    }
}

/// The order's lines at the prices that were agreed on, as customs saw them then. `None` where one is not in the catalog
/// any more, so that nobody knows what it weighs.
fn lines(order: &Order, snapshot: &Snapshot) -> Option<Vec<QuotedLine>> {
    let basis = order.totals.basis.as_ref()?;
    let files = || order.lines.iter().filter(|line| line.file.is_some()).map(|line| &line.sku);
    let mut items: Vec<(&Sku, &Item)> = Vec::new();
    for parcel in &basis.basket.parcels {
        if parcel.is_download {
            items.extend(files().zip(&parcel.items));
        } else {
            items.extend(parcel.pieces.iter().map(|pieces| &pieces.sku).zip(&parcel.items));
        }
    }
    let quoted = order.lines.iter().map(|line| {
        let (product, _) = snapshot.catalog.variant(&line.sku)?;
        // A line that came in several parcels is one again.
        let mut own = items.iter().filter(|(sku, _)| *sku == &line.sku).map(|(_, item)| *item);
        let mut item = own.next()?.clone();
        for other in own {
            item.quantity = item.quantity.checked_add(other.quantity)?;
            item.price = item.price.plus(other.price).ok()?;
        }
        Some(QuotedLine {
            sku: line.sku.clone(),
            product: product.id.clone(),
            quantity: line.quantity,
            price: Price { money: line.unit_price, note: None },
            total: line.total,
            is_digital: line.file.is_some(),
            item,
        })
    });
    quoted.collect()
}

/// Everything that she confirms: where it goes, what that costs, from where it comes, and when.
fn agreement(order: &Order, after: &Order, changes: usize) -> String {
    let (totals, address) = (&after.totals, &after.address);
    let mut parts = vec![order.id.to_string(), changes.to_string(), address.country.to_string()];
    parts.extend(address.fields.iter().flat_map(|(field, text)| [field.key().to_owned(), text.clone()]));
    let (due, at_door, before) = (totals.due(), totals.cost.at_door, order.totals.due());
    parts.extend([due, at_door, before].map(|money| format!("{} {}", money.amount, money.currency)));
    for charge in totals.charges() {
        parts.push(format!("{:?} {}", charge.kind, charge.amount.amount));
    }
    for parcel in &totals.cost.parcels {
        parts.push(parcel.from.to_string());
        parts.extend(parcel.pieces.iter().map(|own| format!("{} {}", own.sku, own.quantity)));
    }
    let promised =
        totals.shipping.parcels.iter().map(|parcel| parcel.arrival).chain([totals.shipping.arrival]);
    parts.extend(promised.flatten().flat_map(|days| [days.first, days.last]).map(|day| day.to_string()));
    fingerprint(&parts)
}
