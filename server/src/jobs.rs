//! What happens without a request: deliveries, expiries, and the reload of what changed.

use crate::{
    adapters::rates::Eurofxref,
    config::Folders,
    http::{Site, listener::until_ending},
    sources,
    watching::Watching,
};
use app::App;
use futures::FutureExt;
use jiff::tz::TimeZone;
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{MissedTickBehavior, interval},
};
use workflows::{
    ReconcileFailure, Shop, StorageError, audit_nightly, deliver_outbox, erase_buyer_numbers, erase_buyers,
    erase_notices, erase_payees, expire_payments, follow_parcels, forget_carts, forget_marks,
    process_webhooks, recommend_nightly, reconcile_nightly, refresh_rates, sync_words, tell_of_stock,
};

/// How often a job looks for work: nothing is served from memory for longer after it changed.
const BEAT: Duration = Duration::from_secs(1);
/// How often it is looked whether the feed of rates is due, and whether somebody waits for what is back, and carriers are asked after parcels.
const FEED_BEAT: Duration = Duration::from_secs(30);
/// How often carts, numbers and accounts of buyers and what orders have in common are looked through, which are kept for
/// weeks, and whether it is night.
const SLOW_BEAT: Duration = Duration::from_secs(60 * 60);
/// How often views of pages are added up, which says to what day they belong.
const VISITS_BEAT: Duration = Duration::from_secs(30);
/// How many things a job does before it looks again.
const BATCH: u32 = 50;
/// Of how many orders of each kind the buyers are erased at once: what a year's end leaves is done within days.
const ERASED_AT_ONCE: u32 = 1_000;

#[derive(Debug, Clone)]
enum Job {
    Outbox,
    Webhooks,
    Expiry,
    Refresh,
    Carts,
    Rates(Eurofxref),
    Numbers,
    Marks,
    Buyers,
    Notices,
    OldNotices,
    Books,
    Recommendations,
    Stock,
    Parcels,
}

impl Job {
    const fn beat(&self) -> Duration {
        match self {
            Self::Outbox | Self::Webhooks | Self::Expiry | Self::Refresh => BEAT,
            Self::Carts
            | Self::Numbers
            | Self::Marks
            | Self::Buyers
            | Self::OldNotices
            | Self::Books
            | Self::Recommendations
            | Self::Stock => SLOW_BEAT,
            Self::Rates(_) | Self::Notices | Self::Parcels => FEED_BEAT,
        }
    }

    /// Does what there is to do, and says whether more is left than was done at once.
    async fn run(&self, shop: &Shop) -> Result<bool, ReconcileFailure> {
        let is_full = |done: usize| done == BATCH as usize;
        match self {
            Self::Outbox => return Ok(is_full(deliver_outbox(shop, BATCH).await?)),
            Self::Webhooks => return Ok(is_full(process_webhooks(shop, BATCH).await?)),
            Self::Expiry => drop(expire_payments(shop, BATCH).await?),
            Self::Refresh => drop(shop.refresh().await?),
            Self::Carts => drop(forget_carts(shop).await?),
            Self::Rates(feed) => drop(refresh_rates(shop, feed).await?),
            Self::Numbers => drop((erase_buyer_numbers(shop).await?, erase_payees(shop).await?)),
            Self::Marks => drop(forget_marks(shop).await?),
            Self::Buyers => drop(erase_buyers(shop, ERASED_AT_ONCE).await?),
            Self::Notices => drop(tell_of_stock(shop, BATCH).await?),
            Self::OldNotices => drop(erase_notices(shop).await?),
            Self::Books => reconcile_nightly(shop).await?,
            Self::Recommendations => recommend_nightly(shop).await?,
            Self::Stock => drop(audit_nightly(shop).await?),
            Self::Parcels => drop(follow_parcels(shop).await?),
        }
        Ok(false)
    }
}

/// Starts all jobs; exchange rates are read where there is a feed. They end by themselves, after what they are doing,
/// once `ending` turns true.
pub fn start(
    site: &Site,
    folders: &Folders,
    feed: Option<Eurofxref>,
    ending: &watch::Receiver<bool>,
) -> JoinSet<()> {
    let mut jobs = JoinSet::new();
    let always = [
        Job::Outbox,
        Job::Webhooks,
        Job::Expiry,
        Job::Refresh,
        Job::Carts,
        Job::Numbers,
        Job::Marks,
        Job::Buyers,
        Job::Notices,
        Job::OldNotices,
        Job::Books,
        Job::Recommendations,
        Job::Stock,
        Job::Parcels,
    ];
    for job in always.into_iter().chain(feed.map(Job::Rates)) {
        jobs.spawn(beat(job, site.app.shop.clone(), ending.clone()));
    }
    jobs.spawn(index(site.app.clone(), ending.clone()));
    jobs.spawn(keep_visits(site.clone(), ending.clone()));
    jobs.spawn(reload(site.clone(), folders.clone(), ending.clone()));
    jobs
}

async fn beat(job: Job, shop: Arc<Shop>, mut ending: watch::Receiver<bool>) {
    let mut ticks = interval(job.beat());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = until_ending(&mut ending) => return,
            _ = ticks.tick() => {}
        }
        // A panic, which the hook has logged, costs one beat and not the job: mails would never leave again.
        match AssertUnwindSafe(job.run(&shop)).catch_unwind().await {
            // Mails of a busy hour do not wait for fifty beats.
            Ok(Ok(true)) => ticks.reset_immediately(),
            Ok(Ok(false)) => {}
            Ok(Err(error)) => tracing::error!(?job, %error, "job failed"),
            Err(_) => tracing::error!(?job, "job panicked"),
        }
    }
}

/// Keeps the index of a large shop as its products and words are, in a thread of its own.
async fn index(app: App, mut ending: watch::Receiver<bool>) {
    let mut ticks = interval(BEAT);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = until_ending(&mut ending) => return,
            _ = ticks.tick() => {}
        }
        let app = app.clone();
        if tokio::task::spawn_blocking(move || app::search::renew(&app)).await.is_err() {
            tracing::error!("products not indexed");
        }
    }
}

/// Keeps how often pages were looked at, and once more at the end.
async fn keep_visits(site: Site, mut ending: watch::Receiver<bool>) {
    let mut ticks = interval(VISITS_BEAT);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let is_over = tokio::select! {
            () = until_ending(&mut ending) => true,
            _ = ticks.tick() => false,
        };
        if let Err(error) = take_visits(&site).await {
            tracing::error!(%error, "views of pages not kept: they wait for the next time");
        }
        if is_over {
            return;
        }
    }
}

/// Adds what was counted to the numbers of the day.
///
/// # Errors
/// The database cannot be written; nothing is lost then.
pub async fn take_visits(site: &Site) -> Result<(), StorageError> {
    let (shop, tallies) = (&site.app.shop, &site.app.tallies);
    let day = shop.clock.now().to_zoned(TimeZone::UTC).date();
    let (views, counted) = (site.visits.take(day), tallies.take(day));
    if views.is_empty() && counted.is_empty() {
        return Ok(());
    }
    let kept = async {
        let mut tx = shop.db.write_lightly().await?;
        storage::page_views::add(&mut tx, &views).await?;
        storage::day_counts::add(&mut tx, &counted).await?;
        tx.commit().await
    };
    kept.await.inspect_err(|_| {
        site.visits.put_back(&views);
        tallies.put_back(&counted);
    })
}

/// Takes in what was changed in the folders of words and data.
async fn reload(site: Site, folders: Folders, mut ending: watch::Receiver<bool>) {
    let Some(mut watching) = Watching::new([folders.locales.as_deref(), folders.data.as_deref()]) else {
        return;
    };
    loop {
        tokio::select! {
            () = until_ending(&mut ending) => return,
            () = watching.changed() => take_in(&site, &folders).await,
        }
    }
}

/// Reads words and data anew. What is broken is logged with its file and line, and what was good keeps serving.
pub async fn take_in(site: &Site, folders: &Folders) {
    let (app, shop) = (&site.app, &site.app.shop);
    let mut problems = sources::reload_words(folders, &app.words);
    match sources::world(folders) {
        Ok(world) => shop.world.store(Arc::new(world)),
        Err(failure) => problems.extend(failure.0),
    }
    sources::log(&problems);
    let taken = async {
        sync_words(shop, &app.words.product_texts()).await?;
        shop.refresh().await
    };
    match taken.await {
        Ok(_) => tracing::info!(words = app.words.generation(), "words and data read anew"),
        Err(error) => tracing::error!(%error, "words of products not taken in"),
    }
    site.tell(problems);
}
