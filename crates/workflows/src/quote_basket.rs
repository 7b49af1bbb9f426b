//! What things cost at a door, worked out from the market's prices, its shipping, and the rules of the destination.

use crate::Snapshot;
use commerce::{
    Currency, LocationId, Money, ShippingMethodId, Sku, World,
    clock::Date,
    customs::{Item, Terms},
    exchange::{ConversionError, RateNote},
    landed_cost::{Basket, LandedCost, Parcel, QuoteError, landed_cost},
    market::Market,
    merchant::StockLocation,
    pricing::{Price, price},
    shipping::ShippingRate,
    tax_rates::{Destination, TaxCategory, TaxRate},
};

/// Where things go, and how.
#[derive(Debug, Clone)]
pub struct Door<'a> {
    /// The market whose prices and shipping count.
    pub market: &'a Market,
    /// Where it goes.
    pub to: Destination,
    /// The location that sends it; the first that serves the market where none is named.
    pub from: Option<LocationId>,
    /// Who pays at the border.
    pub terms: Terms,
    /// The day of the order.
    pub day: Date,
}

impl<'a> Door<'a> {
    /// The door of somebody of whom nothing but the market is known: in its first country, with all duties paid. `None`
    /// for a market whose countries do not have the rules of one border in common: no door stands for all of them.
    pub fn of_market(world: &World, market: &'a Market, day: Date) -> Option<Self> {
        let figures = &world.trade.figures;
        let country = market.countries.first()?;
        let regime = |country| figures.of(country).map(|facts| &facts.id);
        let is_one =
            market.countries.iter().all(|other| other == country || regime(other) == regime(country));
        let to = Destination { country: country.clone(), region: None };
        is_one.then_some(Self { market, to, from: None, terms: Terms::Ddp, day })
    }

    /// What stands between the goods and the door.
    pub fn border<'w>(&self, world: &'w World) -> Border<'w> {
        let trade = &world.trade;
        let Some(location) = self.location(world) else { return Border::Unknown };
        let country = &self.to.country;
        if location.is_free() && trade.figures.is_one_area(&location.country, country) {
            return Border::None(trade.taxes.on(&self.to, TaxCategory::Standard, self.day));
        }
        if trade.figures.of(country).is_some() { Border::Known } else { Border::Unknown }
    }

    fn location<'w>(&self, world: &'w World) -> Option<&'w StockLocation> {
        let locations = &world.trade.merchant.locations;
        match &self.from {
            Some(id) => locations.iter().find(|location| location.id == *id),
            None => locations.iter().find(|location| location.serves(&self.market.id)),
        }
    }
}

/// What goods have to pass on their way.
#[derive(Debug, Clone, Copy)]
pub enum Border<'a> {
    /// Nothing: prices are taxed as they are within the country, at this standard rate.
    None(Option<&'a TaxRate>),
    /// A customs border whose rules are known.
    Known,
    /// One whose rules are not.
    Unknown,
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct QuoteRequest<'a> {
    /// Where it goes.
    pub door: Door<'a>,
    /// The currency of every amount.
    pub currency: Currency,
    /// The way of shipping; the market's first where none is named.
    pub shipping: Option<ShippingMethodId>,
    /// What, and how many of it.
    pub lines: Vec<(Sku, u32)>,
}

/// A line with its price.
#[derive(Debug, Clone)]
pub struct QuotedLine {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
    /// What one piece costs.
    pub price: Price,
    /// What the line costs.
    pub total: Money,
}

/// The answer.
#[derive(Debug, Clone)]
pub struct Quote {
    /// The lines.
    pub lines: Vec<QuotedLine>,
    /// The way of shipping and its price.
    pub shipping: ShippingRate,
    /// What it costs at the door.
    pub cost: LandedCost,
}

impl Quote {
    /// The exchange rates that prices and shipping went through, each once.
    pub fn rate_notes(&self) -> Vec<&RateNote> {
        let all = self.lines.iter().map(|line| &line.price.note).chain([&self.shipping.note]);
        let mut notes: Vec<&RateNote> = Vec::new();
        for note in all.flatten() {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
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
    /// No location serves the market.
    #[error("no location sends to this market")]
    NoLocation,
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
    let mut lines = Vec::with_capacity(request.lines.len());
    let mut is_shipped = false;
    for (sku, quantity) in &request.lines {
        let found = snapshot.catalog.variant(sku);
        let (product, variant) = found.ok_or_else(|| QuoteFailure::UnknownSku(sku.clone()))?;
        let price = price(variant, &market.id, request.currency, &snapshot.rates)?;
        let total = price.money.times(*quantity)?;
        is_shipped |= !product.is_digital();
        lines.push(QuotedLine { sku: sku.clone(), quantity: *quantity, price, total });
    }
    let goods = Money::sum(request.currency, lines.iter().map(|line| line.total))?;
    let shipping = if is_shipped {
        let method = world.shipping_method(&market.id, request.shipping.as_ref());
        let method = method.filter(|method| request.shipping.as_ref().is_none_or(|id| *id == method.id));
        method.ok_or(QuoteFailure::NoShipping)?.rate(goods, &snapshot.rates)?
    } else {
        ShippingRate::download(request.currency).ok_or(QuoteFailure::NoShipping)?
    };
    let priced = lines.iter().map(|line| (&line.sku, line.quantity, line.total));
    let cost = cost_at_door(world, snapshot, &request.door, priced, &shipping)?;
    Ok(Quote { lines, shipping, cost })
}

/// What priced lines cost at a door: variant, pieces, and the price of all of them.
pub(crate) fn cost_at_door<'a>(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    lines: impl IntoIterator<Item = (&'a Sku, u32, Money)>,
    shipping: &ShippingRate,
) -> Result<LandedCost, QuoteFailure> {
    let currency = shipping.price.currency;
    let (mut sent, mut downloaded) = (Vec::new(), Vec::new());
    for (sku, quantity, price) in lines {
        let found = snapshot.catalog.variant(sku);
        let (product, variant) = found.ok_or_else(|| QuoteFailure::UnknownSku(sku.clone()))?;
        let item = Item {
            hs_code: product.hs_code.clone(),
            origin: product.origin.clone(),
            category: product.tax_category,
            quantity,
            weight_grams: variant.weight_grams,
            price,
        };
        if product.is_digital() { downloaded.push(item) } else { sent.push(item) }
    }
    let from = &door.location(world).ok_or(QuoteFailure::NoLocation)?.id;
    let nothing = Money::zero(currency);
    let parcel = |items: Vec<Item>, freight: Money, is_download: bool| {
        let from = from.clone();
        (!items.is_empty()).then_some(Parcel { from, items, freight, insurance: nothing, is_download })
    };
    let parcels = [parcel(sent, shipping.price, false), parcel(downloaded, nothing, true)];
    let basket = Basket {
        currency,
        to: door.to.clone(),
        day: door.day,
        behavior: door.market.prices,
        terms: door.terms,
        parcels: parcels.into_iter().flatten().collect(),
    };
    Ok(landed_cost(&basket, &world.trade.rules(&snapshot.rates))?)
}
