//! The cart as it is now: prices and stock are read afresh, and what has changed is said.

use crate::{
    Door, EnteredCode, Promoted, Quote, QuoteFailure, QuotedLine, Shop, Snapshot, Visit,
    enter_code::uses,
    price_goods, pricing,
    quote_basket::{self, due_in_base, promoted, quote_goods, stop},
};
use commerce::{
    CustomerGroup, LocationId, Money, RestrictionId, ShippingMethodId, Sku, World,
    cart::{Cart, CheckoutDetails},
    checkout::{Totals, billing_country, destination},
    engraving::Engraving,
    exchange::RateNote,
    inventory::StockLevels,
    market::Market,
    merchant::StockLocation,
    promotion::{Discount, Uses},
    shipping::NotCarried,
};
use storage::StorageError;

/// A line with today's price.
#[derive(Debug, Clone)]
pub struct CartLine {
    /// The variant, how many of it, and what that costs now.
    pub quoted: QuotedLine,
    /// What is engraved, and on how many of them; nothing where it is not made to order.
    pub engravings: Vec<Engraving>,
    /// How many pieces can be had.
    pub available: u32,
    /// What has changed since she last saw it.
    pub notice: Option<CartNotice>,
}

/// A change the shopper has to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CartNotice {
    /// The price of one piece is another than when she last saw the cart.
    PriceChanged {
        /// The price she saw.
        from: Money,
    },
    /// There are fewer pieces than she wants.
    OutOfStock {
        /// The pieces that can be had.
        available: u32,
    },
    /// It is not made to order any more, or was not when she put it in, or what may be engraved has changed.
    Remade,
    /// It cannot be delivered to her address, or where none is known yet, to no country of the market.
    Restricted {
        /// The rule; its reason is `restriction-…` in the locale files.
        rule: RestrictionId,
    },
}

/// A cart with today's prices.
#[derive(Debug, Clone)]
pub struct CartView {
    /// The cart; `None` when the shopper has none.
    pub cart: Option<Cart>,
    /// Its lines; variants that are no longer sold, or have no price in the currency, are left out.
    pub lines: Vec<CartLine>,
    /// The sum of the lines, in the visit's currency.
    pub subtotal: Money,
    /// The stock of its variants.
    pub(crate) levels: StockLevels,
    /// How often the promotion of its code was used.
    pub(crate) uses: Uses,
}

/// What a cart costs.
#[derive(Debug, Clone)]
pub struct CartSum {
    /// At the market's door, by the first way of shipping; `None` when there is nothing in it, or no door stands for all
    /// of the market's.
    pub totals: Option<Totals>,
    /// What a promotion takes off, whether or not there is a door.
    pub promoted: Promoted,
}

impl CartView {
    /// The number of pieces.
    pub fn count(&self) -> u32 {
        self.lines.iter().map(|line| line.quoted.quantity).sum()
    }

    /// The exchange rates that its prices went through, each once.
    pub fn rate_notes(&self) -> Vec<RateNote> {
        quote_basket::rate_notes(self.lines.iter().filter_map(|line| line.quoted.price.note.as_ref()))
    }

    /// What it costs.
    pub fn sum(&self, shop: &Shop, market: &Market) -> CartSum {
        let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
        let door = Door::of_market(&world, market, snapshot.day);
        if let Some(quote) = door.and_then(|door| self.quote(&world, &snapshot, door, None).ok()) {
            let promoted = Promoted { discount: quote.totals.discount.clone(), refusal: quote.refusal };
            return CartSum { totals: Some(quote.totals), promoted };
        }
        let lines: Vec<QuotedLine> = self.lines.iter().map(|line| line.quoted.clone()).collect();
        let of = (self.subtotal.currency, snapshot.day);
        let saving = |discount: &Discount| discount.amount.amount;
        let promoted = promoted(&snapshot, market, of, &lines, self.entered(), saving);
        CartSum { totals: None, promoted }
    }

    /// The promotion code, and how often it was used.
    fn entered(&self) -> Option<EnteredCode<'_>> {
        let code = self.cart.as_ref()?.details.promotion_code.as_ref()?;
        Some(EnteredCode { code, uses: self.uses })
    }

    /// Why no way of shipping takes it to where she is, if none does: it has no checkout then.
    pub fn not_carried(&self, shop: &Shop, market: &Market) -> Option<NotCarried> {
        let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
        let country = billing_country(&self.cart.as_ref()?.details, market)?;
        let door = Door::to(market, &country, snapshot.day);
        match self.quote(&world, &snapshot, door, None) {
            Err(QuoteFailure::NotCarried(reason)) => Some(reason),
            _ => None,
        }
    }

    /// What it costs the buyer of the cart at a door, by a way of shipping.
    pub(crate) fn quote(
        &self,
        world: &World,
        snapshot: &Snapshot,
        mut door: Door<'_>,
        picked: Option<&ShippingMethodId>,
    ) -> Result<Quote, QuoteFailure> {
        if let Some(cart) = &self.cart {
            door.buyer = cart.details.buyer(&door.to.country);
        }
        let lines = self.lines.iter().map(|line| line.quoted.clone()).collect();
        let (entered, stock) = (self.entered(), self.stock());
        let mut quote = quote_goods(world, snapshot, &door, lines, picked, entered, &stock)?;
        quote.totals.in_base = due_in_base(world, snapshot, &door, &quote, entered, &stock);
        Ok(quote)
    }

    /// How many pieces of a variant a location can send.
    pub(crate) fn stock(&self) -> impl Fn(&Sku, &LocationId) -> u32 {
        |sku, location| self.levels.at(sku, location).available()
    }
}

/// Reads the cart of a visit and prices it afresh in the visit's market and currency.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_cart(shop: &Shop, visit: &Visit) -> Result<CartView, StorageError> {
    let mut tx = shop.db.read().await?;
    let cart = match &visit.cart {
        Some(token) => storage::carts::find(&mut tx, &token.digest()).await?,
        None => None,
    };
    priced(shop, visit, cart, &mut tx).await
}

/// Prices a cart that is already read, within its transaction.
pub(crate) async fn priced(
    shop: &Shop,
    visit: &Visit,
    cart: Option<Cart>,
    tx: &mut storage::Tx,
) -> Result<CartView, StorageError> {
    let wanted = cart.as_ref().map_or(&[][..], |cart| &cart.lines);
    let skus: Vec<Sku> = wanted.iter().map(|line| line.sku.clone()).collect();
    let levels = storage::stock::levels(tx, &skus).await?;
    let uses = match &cart {
        Some(Cart { details, .. }) => uses(shop, tx, details.promotion_code.as_ref(), &details.email).await?,
        None => Uses::default(),
    };
    Ok(priced_at(shop, visit, cart, levels, uses))
}

/// Prices a cart when the stock of its variants and the uses of its promotion are known.
pub(crate) fn priced_at(
    shop: &Shop,
    visit: &Visit,
    cart: Option<Cart>,
    levels: StockLevels,
    uses: Uses,
) -> CartView {
    let (world, snapshot) = (shop.world.load(), shop.snapshot.load());
    let subtotal = Money::zero(visit.currency);
    let mut view = CartView { cart, lines: Vec::new(), subtotal, levels, uses };
    let (Some(cart), Some(market)) = (&view.cart, world.market(&visit.market)) else { return view };
    let wanted = cart.lines.iter().map(|line| (&line.sku, line.quantity.get()));
    let group = group(cart, market);
    let pricing = pricing(&world, &snapshot, market, visit.currency, group.as_ref());
    let goods = price_goods(&snapshot, &pricing, wanted);
    view.subtotal = goods.subtotal;
    let locations = serving(&world, market);
    let doors = doors(&cart.details, market, &snapshot);
    let stock = |sku: &Sku, at: &LocationId| view.levels.at(sku, at).available();
    let lines = goods.lines.into_iter().map(|quoted| {
        let available = available(&quoted.sku, quoted.is_digital, &view.levels, &locations);
        let own = cart.lines.iter().find(|line| line.sku == quoted.sku);
        let rules = snapshot.catalog.variant(&quoted.sku).and_then(|(_, variant)| variant.engraving.as_ref());
        let is_made = own.is_none_or(|line| line.is_made_by(rules));
        let seen = own.and_then(|line| line.seen_price);
        let seen = seen.filter(|seen| seen.currency == visit.currency);
        let mut stops = doors.iter().map(|door| stop(&world, door, &quoted, &stock));
        let stopped = stops.next().flatten().filter(|_| stops.all(|stop| stop.is_some()));
        let notice = match seen {
            _ if stopped.is_some() => stopped.map(|rule| CartNotice::Restricted { rule: rule.id.clone() }),
            _ if !is_made => Some(CartNotice::Remade),
            _ if available < quoted.quantity => Some(CartNotice::OutOfStock { available }),
            Some(from) if from != quoted.price.money => Some(CartNotice::PriceChanged { from }),
            _ => None,
        };
        let engravings = own.map(|line| line.engravings.clone()).unwrap_or_default();
        CartLine { quoted, engravings, available, notice }
    });
    view.lines = lines.collect();
    view
}

/// Where the cart may go: to her address as far as it is known, else to any country of the market.
fn doors<'a>(details: &CheckoutDetails, market: &'a Market, snapshot: &Snapshot) -> Vec<Door<'a>> {
    let own = details.address.as_ref().map(|address| &address.country);
    match own.filter(|country| market.countries.contains(country)) {
        Some(country) => {
            let to = destination(details, country);
            vec![Door { to, ..Door::to(market, country, snapshot.day) }]
        }
        None => market.countries.iter().map(|country| Door::to(market, country, snapshot.day)).collect(),
    }
}

/// The group of customers that a cart's shopper belongs to.
pub(crate) fn group(cart: &Cart, market: &Market) -> Option<CustomerGroup> {
    cart.details.buyer(&billing_country(&cart.details, market)?).group()
}

/// The locations that send to a market.
pub(crate) fn serving<'w>(world: &'w World, market: &Market) -> Vec<&'w StockLocation> {
    world.trade.merchant.locations.iter().filter(|location| location.serves(&market.id)).collect()
}

/// How many pieces of a variant can be had: what is downloaded never runs out.
pub(crate) fn available(
    sku: &Sku,
    is_digital: bool,
    levels: &StockLevels,
    locations: &[&StockLocation],
) -> u32 {
    if is_digital { u32::MAX } else { levels.available(sku, locations) }
}
