//! The cart as it is now: prices and stock are read afresh, and what has changed is said.

use crate::{Door, Shop, Snapshot, Visit, ids::token_hash, quote_basket::cost_at_door};
use commerce::{
    MarketId, Money, ProductId, Sku, World,
    cart::Cart,
    catalog::Product,
    checkout::Totals,
    exchange::{RateNote, RateTable},
    inventory::StockLevel,
    pricing::{Price, price},
    shipping::ShippingRate,
};
use std::collections::HashMap;
use storage::StorageError;

/// A line with today's price.
#[derive(Debug, Clone)]
pub struct CartLine {
    /// The variant.
    pub sku: Sku,
    /// Its product.
    pub product: ProductId,
    /// How many.
    pub quantity: u32,
    /// What one piece costs now.
    pub price: Price,
    /// What the line costs now.
    pub total: Money,
    /// How many pieces can be had.
    pub available: u32,
    /// Whether it is downloaded instead of shipped.
    pub is_digital: bool,
    /// What has changed since she last saw it.
    pub notice: Option<CartNotice>,
}

/// A change the shopper has to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// What it costs at a door of the market, by its first way of shipping; `None` when there is nothing in it, or no
    /// door stands for all of the market's.
    pub totals: Option<Totals>,
}

impl CartView {
    /// The number of pieces.
    pub fn count(&self) -> u32 {
        self.lines.iter().map(|line| line.quantity).sum()
    }

    /// The exchange rates that its prices went through, each once.
    pub fn rate_notes(&self) -> Vec<RateNote> {
        let mut notes: Vec<RateNote> = Vec::new();
        for note in self.lines.iter().filter_map(|line| line.price.note.as_ref()) {
            if !notes.contains(note) {
                notes.push(note.clone());
            }
        }
        notes
    }
}

/// Reads the cart of a visit and prices it afresh in the visit's market and currency.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_cart(shop: &Shop, visit: &Visit) -> Result<CartView, StorageError> {
    let mut tx = shop.db.read().await?;
    let cart = match &visit.cart {
        Some(token) => storage::carts::find(&mut tx, &token_hash(token)).await?,
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
    Ok(priced_at(shop, visit, cart, &levels))
}

/// Prices a cart when the stock of its variants is known.
pub(crate) fn priced_at(
    shop: &Shop,
    visit: &Visit,
    cart: Option<Cart>,
    levels: &HashMap<Sku, StockLevel>,
) -> CartView {
    let snapshot = shop.snapshot.load();
    let wanted = cart.as_ref().map_or(&[][..], |cart| &cart.lines);
    let mut lines = Vec::with_capacity(wanted.len());
    let mut subtotal = Money::zero(visit.currency);
    for line in wanted {
        let Some((product, variant)) = snapshot.catalog.variant(&line.sku) else { continue };
        let quantity = line.quantity.get();
        let priced = price(variant, &visit.market, visit.currency, &snapshot.rates).and_then(|price| {
            let total = price.money.times(quantity)?;
            Ok((subtotal.plus(total)?, total, price))
        });
        // What cannot be priced or summed up cannot be ordered either: it never counts as nothing.
        let Ok((sum, total, price)) = priced else { continue };
        subtotal = sum;
        let available = available(product, levels.get(&line.sku).copied());
        let seen = line.seen_price.filter(|seen| seen.currency == price.money.currency);
        let notice = match seen {
            _ if available < quantity => Some(CartNotice::OutOfStock { available }),
            Some(from) if from != price.money => Some(CartNotice::PriceChanged { from }),
            _ => None,
        };
        lines.push(CartLine {
            sku: line.sku.clone(),
            product: product.id.clone(),
            quantity,
            price,
            total,
            available,
            is_digital: product.is_digital(),
            notice,
        });
    }
    let totals = totals(&shop.world.load(), &snapshot, visit, &lines, subtotal);
    CartView { cart, lines, subtotal, totals }
}

fn totals(
    world: &World,
    snapshot: &Snapshot,
    visit: &Visit,
    lines: &[CartLine],
    subtotal: Money,
) -> Option<Totals> {
    let door = Door::of_market(world, world.market(&visit.market)?, snapshot.day)?;
    let shipping =
        shipping_rates(world, &visit.market, lines, subtotal, &snapshot.rates).into_iter().next()?;
    let priced = lines.iter().map(|line| (&line.sku, line.quantity, line.total));
    let cost = cost_at_door(world, snapshot, &door, priced, &shipping).ok()?;
    Some(Totals { shipping, cost })
}

/// The ways in which the goods of a cart can come: shipped, unless all of them are downloaded.
pub(crate) fn shipping_rates(
    world: &World,
    market: &MarketId,
    lines: &[CartLine],
    subtotal: Money,
    rates: &RateTable,
) -> Vec<ShippingRate> {
    if lines.iter().all(|line| line.is_digital) {
        let download = (!lines.is_empty()).then(|| ShippingRate::download(subtotal.currency));
        return download.flatten().into_iter().collect();
    }
    let configured = world.shipping.get(market).map_or(&[][..], Vec::as_slice);
    configured.iter().filter_map(|method| method.rate(subtotal, rates).ok()).collect()
}

/// How many pieces of a product can be had: what is downloaded never runs out.
pub(crate) fn available(product: &Product, level: Option<StockLevel>) -> u32 {
    if product.is_digital() { u32::MAX } else { level.unwrap_or_default().available() }
}
