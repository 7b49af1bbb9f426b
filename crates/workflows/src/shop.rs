//! The shop: everything that lives as long as the process.

use crate::{
    ids::Ids,
    ports::{Mailer, PaymentGateway},
};
use arc_swap::ArcSwap;
use commerce::{
    Currency, Locale, MarketId, MethodId, Token, World, catalog::Catalog, clock::Clock, exchange::RateTable,
    payment::MethodKind,
};
use std::sync::Arc;
use storage::{Db, StorageError, generations::Generation};

/// Catalog and rates as they were at one generation of each: what a page is a function of.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The products on sale.
    pub catalog: Catalog,
    /// The newest exchange rates.
    pub rates: RateTable,
    /// Changes whenever products, words of products, or rates do.
    pub generation: String,
}

/// Everything a workflow may ask for.
pub struct Shop {
    /// The database.
    pub db: Db,
    /// Facts about the world.
    pub world: ArcSwap<World>,
    /// Catalog and rates.
    pub snapshot: ArcSwap<Snapshot>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub ids: Arc<dyn Ids>,
    /// Who collects money, in order of preference.
    pub gateways: Vec<Arc<dyn PaymentGateway>>,
    /// Who sends mails.
    pub mailer: Arc<dyn Mailer>,
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
}

impl Shop {
    /// Reads catalog and rates anew when another process or workflow has changed them. Cheap when nothing
    /// has: one query for two numbers. Says whether it read anything.
    ///
    /// # Errors
    /// [`StorageError`] when the database cannot be read; the snapshot stays as it was.
    pub async fn refresh(&self) -> Result<bool, StorageError> {
        let world = self.world.load_full();
        let mut tx = self.db.read().await?;
        let catalog = storage::generations::get(&mut tx, Generation::Catalog).await?;
        let rates = storage::generations::get(&mut tx, Generation::Rates).await?;
        let generation = format!("{catalog}.{rates}.{}", world.generation);
        if self.snapshot.load().generation == generation {
            return Ok(false);
        }
        let loaded = storage::catalog::load(&mut tx).await?;
        let today = self.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let rows = storage::rates::newest(&mut tx, today).await?;
        let rates = RateTable::new(rows, world.price_steps()).with_pegs(&world.pegs);
        let catalog = Catalog::new(loaded.products, loaded.texts, loaded.sold_out);
        self.snapshot.store(Arc::new(Snapshot { catalog, rates, generation }));
        Ok(true)
    }

    /// The gateway that carries out a method.
    pub fn gateway(&self, method: &MethodId, kind: MethodKind) -> Option<&Arc<dyn PaymentGateway>> {
        self.gateways.iter().find(|gateway| gateway.offers(method, kind))
    }
}
