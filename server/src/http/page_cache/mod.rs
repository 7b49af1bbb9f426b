//! Public pages, kept as the bytes that are sent: a page is rendered and packed once in each state of the shop, and
//! from then on only copied to the wire.

mod kept;

use super::encoding::Encoding;
use app::{
    App,
    pages::{self, PublicPage},
};
use arc_swap::ArcSwap;
use axum::response::Response;
use commerce::World;
use http::{HeaderMap, Method, request::Parts as Asked};
use kept::Kept;
use moka::future::Cache;
use std::{
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    thread::available_parallelism,
};
use tokio::sync::Semaphore;
use workflows::Snapshot;

/// The pages of the shop's present state.
pub struct PageCache {
    /// How many bytes may be kept.
    most: u64,
    epoch: ArcSwap<Epoch>,
    /// Held by who takes notice of a change.
    turning: Mutex<()>,
    /// As many pages are packed at once as there are processors: a packer takes memory.
    packers: Arc<Semaphore>,
    hits: AtomicU64,
    misses: AtomicU64,
    rendered: AtomicU64,
}

/// What was rendered between two changes of what pages are functions of. A change begins a new one, so that nothing
/// of the old is served after it.
#[derive(Clone)]
struct Epoch {
    // Weak: an old catalog must not stay in memory until somebody asks for a page. The address of what a weak
    // reference points to is not used anew, so that an equal address is the same thing.
    snapshot: Weak<Snapshot>,
    world: Weak<World>,
    generations: [String; 3],
    pages: Cache<Key, Arc<Kept>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    address: Box<str>,
    encoding: Encoding,
}

/// What was kept and what was not.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Requests answered with what was there.
    pub hits: u64,
    /// Requests that a page was rendered or packed for, or waited for.
    pub misses: u64,
    /// Pages that were rendered for it.
    pub rendered: u64,
    /// What is kept now.
    pub bytes: u64,
}

impl PageCache {
    /// An empty one that keeps so many bytes at most. None at all means that every page is rendered anew.
    pub fn new(most: u64) -> Self {
        let packers = available_parallelism().map_or(1, usize::from);
        let empty = Epoch {
            snapshot: Weak::new(),
            world: Weak::new(),
            generations: Default::default(),
            pages: pages(most),
        };
        Self {
            most,
            epoch: ArcSwap::from_pointee(empty),
            turning: Mutex::default(),
            packers: Arc::new(Semaphore::new(packers)),
            hits: AtomicU64::default(),
            misses: AtomicU64::default(),
            rendered: AtomicU64::default(),
        }
    }

    /// The answer to a request, if it asks for a page that is there.
    pub async fn find(&self, app: &App, asked: &Asked, always: &HeaderMap) -> Option<Response> {
        if self.most == 0 || !is_reading(&asked.method) {
            return None;
        }
        let address = pages::address(asked.uri.path(), asked.uri.query())?;
        let key = Key { address: address.into(), encoding: Encoding::best(&asked.headers) };
        let kept = self.epoch(app).pages.get(&key).await?;
        self.hits.fetch_add(1, Ordering::Relaxed);
        Some(kept.answer(&asked.method, &asked.headers, always))
    }

    /// The answer to a request for a page that has to be rendered, and is kept then; `None` where the answer is
    /// another than a page for everyone. Many who ask at once wait for one rendering.
    pub async fn fill(&self, app: &App, asked: &Asked) -> Option<Response> {
        if self.most == 0 || !is_reading(&asked.method) {
            return None;
        }
        // The epoch first: what changes after this line makes for a page that is newer than its epoch, never older.
        let epoch = self.epoch(app);
        let page = PublicPage::at(app, asked.uri.path(), asked.uri.query())?;
        let address: Box<str> = page.address().into();
        let encoding = Encoding::best(&asked.headers);
        let render = async {
            let page = page.document().and_then(Kept::rendered)?;
            self.rendered.fetch_add(1, Ordering::Relaxed);
            Some(Arc::new(page))
        };
        let plain = Key { address: address.clone(), encoding: Encoding::Identity };
        let kept = if encoding == Encoding::Identity {
            epoch.pages.optionally_get_with(plain, render).await?
        } else {
            let pack = async {
                let plain = epoch.pages.optionally_get_with(plain, render).await?;
                self.packed(plain, encoding).await
            };
            epoch.pages.optionally_get_with(Key { address, encoding }, pack).await?
        };
        self.misses.fetch_add(1, Ordering::Relaxed);
        Some(kept.answer(&asked.method, &asked.headers, &HeaderMap::new()))
    }

    /// How many requests were answered with what was there.
    pub fn hits(&self) -> u64 {
        self.hits.load(Ordering::Relaxed)
    }

    /// What was kept and what was not so far.
    pub async fn figures(&self) -> Figures {
        let epoch = self.epoch.load_full();
        epoch.pages.run_pending_tasks().await;
        Figures {
            hits: self.hits(),
            misses: self.misses.load(Ordering::Relaxed),
            rendered: self.rendered.load(Ordering::Relaxed),
            bytes: epoch.pages.weighted_size(),
        }
    }

    async fn packed(&self, plain: Arc<Kept>, encoding: Encoding) -> Option<Arc<Kept>> {
        // The semaphore is never closed.
        let _packer = self.packers.acquire().await.ok()?;
        let packed = tokio::task::spawn_blocking(move || plain.packed(encoding)).await.ok()?;
        packed.map(Arc::new)
    }

    /// The present epoch: a new one when anything has changed since the last request.
    fn epoch(&self, app: &App) -> Arc<Epoch> {
        let epoch = self.epoch.load();
        if epoch.is_now(app) {
            return Arc::clone(&epoch);
        }
        let _turning = self.turning.lock().unwrap_or_else(PoisonError::into_inner);
        let last = self.epoch.load_full();
        if last.is_now(app) {
            return last;
        }
        let next = Arc::new(last.next(app, self.most));
        self.epoch.store(next.clone());
        next
    }
}

impl Epoch {
    fn is_now(&self, app: &App) -> bool {
        self.snapshot.as_ptr() == Arc::as_ptr(&app.shop.snapshot.load())
            && self.world.as_ptr() == Arc::as_ptr(&app.shop.world.load())
            && self.generations.last().is_some_and(|words| app.words.generation() == *words)
    }

    fn next(&self, app: &App, most: u64) -> Self {
        // Names before what they name, as pages do.
        let words = app.words.generation();
        let (snapshot, world) = (app.shop.snapshot.load_full(), app.shop.world.load_full());
        let generations = [snapshot.generation.clone(), world.generation.clone(), words];
        // What was read anew and came out the same leaves the pages as they are.
        let pages = if generations == self.generations { self.pages.clone() } else { pages(most) };
        Self { snapshot: Arc::downgrade(&snapshot), world: Arc::downgrade(&world), generations, pages }
    }
}

fn pages(most: u64) -> Cache<Key, Arc<Kept>> {
    let weight = |key: &Key, kept: &Arc<Kept>| {
        u32::try_from(key.address.len().saturating_add(kept.weight())).unwrap_or(u32::MAX)
    };
    Cache::builder().max_capacity(most).weigher(weight).build()
}

fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}
