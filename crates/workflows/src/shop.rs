//! The shop: everything that lives as long as the process.

use crate::{
    Seal,
    ids::Ids,
    ports::{Carrier, Mailer, PaymentGateway, VatRegistry},
};
use arc_swap::{ArcSwap, ArcSwapOption};
use commerce::{
    CountryCode, Currency, Locale, LocationId, MarketId, MethodId, Sku, Token, World,
    catalog::{BoughtTogether, Catalog},
    clock::{Clock, Date},
    exchange::RateTable,
    payment::MethodKind,
    promotion::Promotion,
    risk::Network,
    world::OldRate,
};
use std::{fmt, sync::Arc};
use storage::{
    Db, StorageError, Tx,
    generations::{self, Generation},
};
use tokio::task::JoinError;

/// Catalog and rates as they were at one generation of each: what a page is a function of.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The products on sale.
    pub catalog: Catalog,
    /// The exchange rates that count on the day.
    pub rates: RateTable,
    /// The promotions, those that are over or still to come among them.
    pub promotions: Vec<Promotion>,
    /// What is bought, and what together.
    pub together: Arc<BoughtTogether>,
    /// The day, UTC: rules of tax and customs begin and end with one.
    pub day: Date,
    /// The day for which an order of now counts, by location.
    pub(crate) counted: Vec<(LocationId, Date)>,
    /// Changes whenever one of the days, products, their words, stock, or rates do.
    pub generation: String,
    /// The counters it was read at; `None` before anything was read.
    pub(crate) seen: Option<Seen>,
}

/// Everything a workflow may ask for.
pub struct Shop {
    /// The database.
    pub db: Db,
    /// Facts about the world.
    pub world: ArcSwap<World>,
    /// Catalog and rates.
    pub snapshot: ArcSwap<Snapshot>,
    /// The snapshot before it, until the next look at the database.
    pub replaced: ArcSwapOption<Snapshot>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub ids: Arc<dyn Ids>,
    /// Encrypts what is personal, with the shop's secret.
    pub seal: Seal,
    /// Who collects money, in order of preference.
    pub gateways: Vec<Arc<dyn PaymentGateway>>,
    /// Who carries parcels and tells of them.
    pub carriers: Vec<Arc<dyn Carrier>>,
    /// Who sends mails.
    pub mailer: Arc<dyn Mailer>,
    /// Who knows the VAT numbers of businesses.
    pub vat_registry: Arc<dyn VatRegistry>,
    /// The shop's own address without a slash at its end, for links that leave it.
    pub base_url: String,
}

/// How a shopper comes: the page's market and language, her currency, her cart's secret.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The market of the page.
    pub market: MarketId,
    /// The language of the page.
    pub locale: Locale,
    /// The currency she reads prices in.
    pub currency: Currency,
    /// The secret of her cart, if she has one.
    pub cart: Option<Token>,
    /// Where she calls from.
    pub caller: Caller,
}

/// Where a request comes from, as far as the server knows and keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caller {
    /// The network.
    pub network: Option<Network>,
    /// The country, as a trusted proxy says it.
    pub country: Option<CountryCode>,
}

impl Snapshot {
    /// Whether a market can be sent at least one piece of a variant.
    pub fn in_stock(&self, world: &World, market: &MarketId, sku: &Sku) -> bool {
        let mut locations = world.trade.merchant.locations.iter();
        locations.any(|location| location.serves(market) && self.catalog.is_at(sku, &location.id))
    }

    /// The day for which an order of a day counts at a location: of today, by its cut-off; of another day, whose hour nobody
    /// knows, that day.
    pub fn counts_for(&self, location: &LocationId, day: Date) -> Date {
        let today = self.counted.iter().find(|(id, _)| day == self.day && id == location);
        today.map_or(day, |(_, counted)| *counted)
    }
}

impl Shop {
    /// Reads anew what another process or workflow has changed of catalog, stock, rates and promotions. Cheap when
    /// nothing has: one query for each of five numbers. Pages keep the old snapshot until the new one is whole. Says whether it
    /// read anything.
    ///
    /// # Errors
    /// [`StorageError`] when the database cannot be read; the snapshot stays as it was.
    pub async fn refresh(&self) -> Result<bool, StorageError> {
        if let Some(replaced) = self.replaced.swap(None) {
            // Pages that had begun with it are done by now, and taking it apart is work of its own.
            drop(tokio::task::spawn_blocking(|| drop(replaced)));
        }
        let world = self.world.load_full();
        let old = self.snapshot.load_full();
        let mut tx = self.db.read().await?;
        let seen = Seen::read(&mut tx).await?;
        let now = self.clock.now();
        let day = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        // No page outlives the days it promises: the generation turns with the cut-off of every location.
        let locations = world.trade.merchant.locations.iter();
        let counted: Vec<(LocationId, Date)> =
            locations.map(|location| (location.id.clone(), location.dispatch.counts_for(now))).collect();
        let turned: String = counted.iter().map(|(_, day)| format!(".{day}")).collect();
        let generation = format!("{seen}.{}.{day}{turned}", world.generation);
        if old.generation == generation {
            return Ok(false);
        }
        let locations: Vec<LocationId> =
            world.trade.merchant.locations.iter().map(|location| location.id.clone()).collect();
        let rows = storage::rates::newest(&mut tx, day).await?;
        let rates = world.rate_table(day, rows);
        if day != old.day {
            warn_of_old_rates(&world, &rates);
        }
        let promotions = storage::promotions::all(&mut tx).await?;
        let is_counted = old.seen.is_some_and(|old| old.recommendations == seen.recommendations);
        let together = match is_counted {
            true => old.together.clone(),
            false => Arc::new(storage::bought_together::all(&mut tx).await?),
        };
        // Prices begin and end with a day.
        let is_same = old.day == day && old.seen.is_some_and(|old| old.catalog == seen.catalog);
        let catalog = if is_same {
            old.catalog.with_sold_out(storage::catalog::sold_out(&mut tx, &locations).await?)
        } else {
            read_catalog(&self.db, tx, (seen, day), old.clone(), &locations).await?
        };
        let new = Arc::new(Snapshot {
            catalog,
            rates,
            promotions,
            together,
            day,
            counted,
            generation,
            seen: Some(seen),
        });
        self.replaced.store(Some(self.snapshot.swap(new)));
        Ok(true)
    }

    /// The gateway that carries out a method.
    pub fn gateway(&self, method: &MethodId, kind: MethodKind) -> Option<&Arc<dyn PaymentGateway>> {
        self.gateways.iter().find(|gateway| gateway.offers(method, kind))
    }

    /// Whether a form of the shop may lead to an address at once; elsewhere the shopper goes by a link.
    pub fn leads_to(&self, url: &str) -> bool {
        let is_at = |origin: &str| url.strip_prefix(origin).is_some_and(|path| path.starts_with('/'));
        is_at(&self.base_url)
            || self.gateways.iter().any(|gateway| gateway.origins().iter().any(|to| is_at(to)))
    }
}

/// The counters of the database as one transaction saw them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    catalog: i64,
    stock: i64,
    rates: i64,
    promotions: i64,
    recommendations: i64,
}

impl Seen {
    async fn read(tx: &mut Tx) -> Result<Self, StorageError> {
        Ok(Self {
            catalog: generations::get(tx, Generation::Catalog).await?,
            stock: generations::get(tx, Generation::Stock).await?,
            rates: generations::get(tx, Generation::Rates).await?,
            promotions: generations::get(tx, Generation::Promotions).await?,
            recommendations: generations::get(tx, Generation::Recommendations).await?,
        })
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { catalog, stock, rates, promotions, recommendations } = self;
        write!(f, "{catalog}.{stock}.{rates}.{promotions}.{recommendations}")
    }
}

/// Reads products and words at the same time, each by a connection of its own. What is as it was is taken from the
/// old snapshot, so that a change of one product never keeps all of them twice.
async fn read_catalog(
    db: &Db,
    mut tx: Tx,
    (seen, day): (Seen, Date),
    old: Arc<Snapshot>,
    locations: &[LocationId],
) -> Result<Catalog, StorageError> {
    let mut second = db.read().await?;
    let same = Seen::read(&mut second).await?.catalog == seen.catalog;
    let known = old.clone();
    // Apart from the runtime's own queue of the caller, so that two processors share the work.
    let words = tokio::spawn(async move {
        // What changed between the two transactions would not fit together: one of them reads it all then.
        if same { storage::catalog::words(&mut second, &known.catalog).await.map(Some) } else { Ok(None) }
    });
    let goods = storage::catalog::goods(&mut tx, &old.catalog, day).await;
    let words = words.await.map_err(broken_off)??;
    let goods = goods?;
    let sold_out = storage::catalog::sold_out(&mut tx, locations).await?;
    let words = match words {
        Some(words) => words,
        None => storage::catalog::words(&mut tx, &old.catalog).await?,
    };
    // Indexing is work without a pause, which pages must not wait for.
    let index = move || Catalog::new(goods.products, words, sold_out).with_pictures(goods.pictures);
    tokio::task::spawn_blocking(index).await.map_err(broken_off)
}

/// Tells the operator once a day which rates have not been renewed.
fn warn_of_old_rates(world: &World, rates: &RateTable) {
    for OldRate { rate, days, is_refused } in world.old_rates(rates) {
        let (currency, day) = (rate.currency, rate.date);
        if is_refused {
            tracing::error!(%currency, %day, days, "exchange rate too old: prices are not converted by it");
        } else {
            tracing::warn!(%currency, %day, days, "exchange rate not renewed");
        }
    }
}

fn broken_off(error: JoinError) -> StorageError {
    StorageError::Database(error.into())
}
