//! Where an order's files are sold to, and what shows it. Networks are not asked: nothing is kept of them.

use crate::Shop;
use commerce::{
    CountryCode, MethodId, World,
    download::{ProofKind, Standing, Supply},
    order::Order,
};
use storage::{StorageError, Tx};

/// What is known of it with a method, and of a card; nothing, where no file is sold.
pub(crate) fn supply(
    world: &World,
    order: &Order,
    method: &MethodId,
    card: Option<CountryCode>,
) -> Option<Supply> {
    let only = |countries: &[CountryCode]| match countries {
        [country] => Some(country.clone()),
        _ => None,
    };
    let country = &order.address.country;
    let known = [
        (ProofKind::Billing, Some(country.clone())),
        (ProofKind::Card, card),
        (ProofKind::PaymentMethod, world.methods.get(method).and_then(|method| only(&method.countries))),
        (ProofKind::Market, world.market(&order.market).and_then(|market| only(&market.countries))),
    ];
    let day = order.placed_at.to_zoned(jiff::tz::TimeZone::UTC).date();
    order.has_downloads().then(|| Supply::of(country.clone(), known, world.downloads.needed(country, day)))
}

/// Keeps it once the money is here, when it is known what paid. The order is held.
pub(crate) async fn weigh_supply(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    method: &MethodId,
) -> Result<(), StorageError> {
    if !order.has_downloads() {
        return Ok(());
    }
    let card = storage::risk::of_order(tx, &order.id).await?.and_then(|kept| kept.signals.card_country);
    let Some(supply) = supply(&shop.world.load(), order, method, card) else { return Ok(()) };
    if supply.standing() != Standing::Shown {
        tracing::warn!(number = %order.number, standing = supply.standing().code(), "place of supply not shown");
    }
    storage::orders::set_supply(tx, &order.id, &supply).await
}
