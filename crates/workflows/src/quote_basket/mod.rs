//! What things cost at a door: priced, sent by whoever has them, carried there, and assessed by the rules of the
//! destination. The one way from goods to a sum: product page, cart, checkout and `caravel quote` all take it.

mod door;
mod goods;
mod journeys;
mod parcels;
mod promises;
mod promotions;
mod rulings;

pub use door::{Border, Door, Senders};
pub use goods::{Goods, QuotedLine, price_goods, pricing};
pub use promises::{days_to_door, market_arrival};
pub(crate) use promotions::promoted;
pub use promotions::{EnteredCode, Promoted};
pub use rulings::{AgeAsked, Refusal, RefusedWay, Rulings, market_notices};
pub(crate) use rulings::{rulings, stop};

use crate::Snapshot;
use commerce::{
    Currency, CustomerGroup, LocationId, Money, ShippingMethodId, Sku, World,
    checkout::Totals,
    exchange::{ConversionError, RateNote},
    landed_cost::{Parcel, QuoteError},
    pricing::PricingError,
    promotion::{CodeRefusal, Discount, PromotionCode, Uses},
    shipping::{NotCarried, ShippingOffer, ShippingRate},
};
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Debug, Clone)]
pub struct QuoteRequest<'a> {
    /// Where it goes.
    pub door: Door<'a>,
    /// The currency of every amount.
    pub currency: Currency,
    /// The group of customers who asks, where the buyer does not say it.
    pub group: Option<CustomerGroup>,
    /// The way of shipping; the market's first where none is named.
    pub shipping: Option<ShippingMethodId>,
    /// The promotion code; how often it was used is not looked at.
    pub code: Option<PromotionCode>,
    /// What, and how many of it.
    pub lines: Vec<(Sku, u32)>,
}

/// How many pieces of a variant a location can send.
pub type Available<'a> = &'a dyn Fn(&Sku, &LocationId) -> u32;

/// The answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Quote {
    /// The lines.
    pub lines: Vec<QuotedLine>,
    /// The ways of shipping that no rule about goods stands against, with their prices, or why they do not carry it; the
    /// picked one is in `totals`.
    pub ways: Vec<ShippingOffer>,
    /// What rules about goods say of it.
    pub rulings: Rulings,
    /// What it costs at the door.
    pub totals: Totals,
    /// Why the promotion code takes nothing off.
    pub refusal: Option<CodeRefusal>,
}

impl Quote {
    /// The exchange rates that prices and shipping went through, each once.
    pub fn rate_notes(&self) -> Vec<RateNote> {
        let prices = self.lines.iter().filter_map(|line| line.price.note.as_ref());
        rate_notes(prices.chain(self.totals.shipping.notes()))
    }
}

/// Rates, each once.
pub(crate) fn rate_notes<'a>(all: impl IntoIterator<Item = &'a RateNote>) -> Vec<RateNote> {
    let mut notes: Vec<RateNote> = Vec::new();
    for note in all {
        if !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    notes
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum QuoteFailure {
    /// Nobody sells it.
    #[error("nothing is sold as `{0}`")]
    UnknownSku(Sku),
    /// The market has no such way of shipping, or none at all.
    #[error("the market has no such way of shipping")]
    NoShipping,
    /// It cannot go the way it was to go, nor any other.
    #[error(transparent)]
    NotCarried(NotCarried),
    /// No location serves the market.
    #[error("no location sends to this market")]
    NoLocation,
    /// It has no price.
    #[error(transparent)]
    Price(#[from] PricingError),
    /// An amount cannot be converted.
    #[error(transparent)]
    Conversion(#[from] ConversionError),
    /// The rules give no answer.
    #[error(transparent)]
    Rules(#[from] QuoteError),
}

impl From<commerce::MoneyError> for QuoteFailure {
    fn from(error: commerce::MoneyError) -> Self {
        ConversionError::from(error).into()
    }
}

/// Prices a basket and works out what it costs at the door. The same request, world and snapshot give the same answer.
///
/// # Errors
/// [`QuoteFailure`].
pub fn quote_basket(
    world: &World,
    snapshot: &Snapshot,
    request: &QuoteRequest<'_>,
) -> Result<Quote, QuoteFailure> {
    let market = request.door.market;
    let wanted = request.lines.iter().map(|(sku, quantity)| (sku, *quantity));
    let group = request.group.clone().or_else(|| request.door.buyer.group());
    let pricing = pricing(world, snapshot, market, request.currency, group.as_ref());
    let goods = price_goods(snapshot, &pricing, wanted);
    if let Some((_, failure)) = goods.left_out.into_iter().next() {
        return Err(failure);
    }
    let picked = request.shipping.as_ref();
    // How many there are exactly is counted when they are ordered.
    let stock = |sku: &Sku, at: &LocationId| if snapshot.catalog.is_at(sku, at) { u32::MAX } else { 0 };
    let entered = request.code.as_ref().map(|code| EnteredCode { code, uses: Uses::default() });
    let quote = quote_goods(world, snapshot, &request.door, goods.lines, picked, entered, &stock)?;
    let Some(picked) = picked else { return Ok(quote) };
    let way = quote.ways.iter().find(|way| way.method == *picked).ok_or(QuoteFailure::NoShipping)?;
    match &way.rate {
        Ok(_) => Ok(quote),
        Err(reason) => Err(QuoteFailure::NotCarried(reason.clone())),
    }
}

/// What priced lines cost at a door. `picked` is the way of shipping; the first that goes there where that one does not, or
/// there is no such one.
pub(crate) fn quote_goods(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    mut lines: Vec<QuotedLine>,
    picked: Option<&ShippingMethodId>,
    entered: Option<EnteredCode<'_>>,
    available: Available<'_>,
) -> Result<Quote, QuoteFailure> {
    let first = lines.first().ok_or(QuoteFailure::NoShipping)?;
    let currency = first.total.currency;
    let goods = Money::sum(currency, lines.iter().map(|line| line.total))?;
    let rulings = rulings(world, door, &lines, available);
    let ground = Ground { world, snapshot, door, rulings: &rulings, available };
    let sent = |lines: &[QuotedLine], discount: Option<&Discount>| ground.sent(goods, lines, discount);
    let (mut parcels, mut ways) = sent(&lines, None)?;
    let carried = |ways: &[ShippingOffer]| shipping(ways, picked).map_or(0, |shipping| shipping.price.amount);
    let saving = |discount: &Discount| match sent(&reduced(&lines, discount), Some(discount)) {
        Ok((_, with)) => discount.amount.amount + carried(&ways) - carried(&with),
        Err(_) => 0,
    };
    let Promoted { discount, refusal } =
        promoted(snapshot, door.market, (currency, door.day), &lines, entered, saving);
    if let Some(discount) = &discount {
        lines = reduced(&lines, discount);
        (parcels, ways) = sent(&lines, Some(discount))?;
    }
    let totals = ground.totals(parcels, &mut ways, picked, discount)?;
    Ok(Quote { lines, ways, rulings, totals, refusal })
}

/// What lines cost at another door that were priced before: with the discount that was taken off them then, which is in
/// what their items cost already. No price is made anew, and no promotion is looked for.
pub(crate) fn requote(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    lines: Vec<QuotedLine>,
    picked: &ShippingMethodId,
    discount: Option<Discount>,
    available: Available<'_>,
) -> Result<Quote, QuoteFailure> {
    let currency = lines.first().ok_or(QuoteFailure::NoShipping)?.total.currency;
    let goods = Money::sum(currency, lines.iter().map(|line| line.total))?;
    let rulings = rulings(world, door, &lines, available);
    let ground = Ground { world, snapshot, door, rulings: &rulings, available };
    let (parcels, mut ways) = ground.sent(goods, &lines, discount.as_ref())?;
    let totals = ground.totals(parcels, &mut ways, Some(picked), discount)?;
    Ok(Quote { lines, ways, rulings, totals, refusal: None })
}

/// What lines are sent by.
struct Ground<'a> {
    world: &'a World,
    snapshot: &'a Snapshot,
    door: &'a Door<'a>,
    rulings: &'a Rulings,
    available: Available<'a>,
}

impl Ground<'_> {
    /// The parcels of lines, and the ways that take them. What carrying costs goes by what is paid for the goods:
    /// insurance, prices by value, and from what sum on it is free.
    fn sent(
        &self,
        goods: Money,
        lines: &[QuotedLine],
        discount: Option<&Discount>,
    ) -> Result<(Vec<Parcel>, Vec<ShippingOffer>), QuoteFailure> {
        let Self { world, snapshot, door, rulings, available } = *self;
        let parcels = parcels::packed((world, snapshot), door, lines, rulings, available)?;
        let loads = parcels::loads(world, snapshot, door, goods.currency, &parcels)?;
        let off = discount.map_or(0, |discount| discount.amount.amount);
        let paid = Money::new(goods.amount - off, goods.currency);
        let mut ways = world.shipping.offers(&door.market.id, paid, &loads, snapshot.rates.of(door.market));
        ways.retain(|way| rulings.allow(&way.method));
        for way in ways.iter_mut().filter(|way| discount.is_some_and(|discount| discount.frees(&way.method)))
        {
            way.rate = way.rate.clone().map(ShippingRate::made_free);
        }
        Ok((parcels, ways))
    }

    /// What they cost by the picked way, or by the first that goes; each way says when it arrives.
    fn totals(
        &self,
        mut parcels: Vec<Parcel>,
        ways: &mut [ShippingOffer],
        picked: Option<&ShippingMethodId>,
        discount: Option<Discount>,
    ) -> Result<Totals, QuoteFailure> {
        let Self { world, snapshot, door, rulings, .. } = *self;
        for rate in
            ways.iter_mut().filter_map(|way| way.rate.as_mut().ok()).filter(|rate| !rate.is_download())
        {
            rate.terms = door.terms.unwrap_or(rate.terms);
            promises::promise(world, snapshot, door, rate);
            rate.age_check = rulings.age.as_ref().map(|asked| asked.age);
        }
        let shipping = shipping(ways, picked)?.clone();
        parcels::carried(&mut parcels, &shipping);
        let currency = shipping.price.currency;
        let (cost, basis) = parcels::cost(world, snapshot, door, currency, shipping.terms, parcels)?;
        Ok(Totals { shipping, discount, cost, basis: Some(basis), in_base: None })
    }
}

/// Lines less what is taken off each.
fn reduced(lines: &[QuotedLine], discount: &Discount) -> Vec<QuotedLine> {
    let mut lines = lines.to_vec();
    for (line, off) in lines.iter_mut().zip(&discount.by_line) {
        line.item.price.amount -= off.amount;
    }
    lines
}

/// What the goods of a quote would cost in the currency that the shopper may pay in instead; `None` where nothing was
/// converted.
pub(crate) fn due_in_base(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    quote: &Quote,
    entered: Option<EnteredCode<'_>>,
    available: Available<'_>,
) -> Option<Money> {
    let currency = quote.totals.due().currency;
    let instead = snapshot.rates.of(door.market).instead_of(currency, world.base)?;
    let is_converted = !quote.rate_notes().is_empty();
    let wanted = quote.lines.iter().map(|line| (&line.sku, line.quantity));
    let group = door.buyer.group();
    let pricing = pricing(world, snapshot, door.market, instead, group.as_ref());
    let goods = is_converted.then(|| price_goods(snapshot, &pricing, wanted))?;
    let picked = Some(&quote.totals.shipping.method).filter(|_| goods.left_out.is_empty());
    let quote = quote_goods(world, snapshot, door, goods.lines, Some(picked?), entered, available).ok()?;
    Some(quote.totals.due())
}

fn shipping<'a>(
    ways: &'a [ShippingOffer],
    picked: Option<&ShippingMethodId>,
) -> Result<&'a ShippingRate, QuoteFailure> {
    let rates = || ways.iter().filter_map(|way| way.rate.as_ref().ok());
    let found = rates().find(|rate| Some(&rate.method) == picked).or_else(|| rates().next());
    // Of the ways that it is too heavy for, the one that takes most says how much can be sent.
    let most = |reason: &&NotCarried| match reason {
        NotCarried::TooHeavy { most_grams, .. } => *most_grams,
        NotCarried::NoRoute { .. } => 0,
    };
    let reasons = ways.iter().filter_map(|way| way.rate.as_ref().err());
    found.ok_or_else(|| match reasons.max_by_key(most) {
        Some(reason) => QuoteFailure::NotCarried(reason.clone()),
        None => QuoteFailure::NoShipping,
    })
}
