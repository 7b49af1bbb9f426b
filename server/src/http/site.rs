//! What every handler may ask for.

use super::{
    assets::StaticFiles,
    caller::Callers,
    desk::News,
    headers::{POLICY, private_policy},
    metrics::Counts,
    page_cache::PageCache,
    shedding::Gates,
    visits::Visits,
};
use crate::{adapters::payment::sandbox::Sandbox, cards::Cards, goods::DigitalGoods};
use app::{App, pages::PageRequest};
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use l10n::Manner;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use tokio::sync::watch;
use workflows::Caller;

/// The shop as it is served. Clones are one.
#[derive(Clone)]
pub struct Site(Arc<Inside>);

/// The parts of [`Site`].
pub struct Inside {
    /// Pages, words, workflows.
    pub app: App,
    /// What the browser loads.
    pub files: StaticFiles,
    /// What digital goods are made of.
    pub goods: DigitalGoods,
    /// The gateway that moves no money, for its hosted pages.
    pub sandbox: Sandbox,
    /// How the shop finds out who calls.
    pub callers: Callers,
    /// The Content-Security-Policy of pages that nobody keeps.
    pub private_policy: HeaderValue,
    /// Public pages as they are sent.
    pub kept: PageCache,
    /// The pictures that stand for pages elsewhere.
    pub cards: Cards,
    /// What was served so far.
    pub counts: Counts,
    /// How often pages were looked at.
    pub visits: Visits,
    /// Who is let in when too many come.
    pub gates: Gates,
    ending: AtomicBool,
    news: watch::Sender<News>,
}

impl std::ops::Deref for Site {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Site {
    /// A site that is not ending.
    pub fn new(
        app: App,
        files: StaticFiles,
        goods: DigitalGoods,
        sandbox: Sandbox,
        callers: Callers,
        (kept, cards): (PageCache, Cards),
    ) -> Self {
        let origins: Vec<String> = app.shop.gateways.iter().flat_map(|gateway| gateway.origins()).collect();
        // An origin is a scheme and a host; one that is none would only keep forms from being sent there.
        let private_policy = private_policy(&origins).unwrap_or(HeaderValue::from_static(POLICY));
        let (counts, visits) = (Counts::default(), Visits::default());
        let (gates, ending) = (Gates::default(), AtomicBool::new(false));
        let news = watch::Sender::default();
        let inside = Inside {
            app,
            files,
            goods,
            sandbox,
            callers,
            private_policy,
            kept,
            cards,
            counts,
            visits,
            gates,
            ending,
            news,
        };
        Self(Arc::new(inside))
    }

    /// The same shop with its words said in another manner, of which nothing is kept.
    pub fn in_manner(&self, manner: Manner) -> Self {
        let app = App { words: self.app.words.in_manner(manner), shared: Arc::default(), ..self.app.clone() };
        let (files, goods) = (self.files.clone(), self.goods.clone());
        let kept = (PageCache::new(0), self.cards.clone());
        Self::new(app, files, goods, self.sandbox.clone(), self.callers.clone(), kept)
    }

    /// Tells the pages that are open at the desk that words and data were read, and what was wrong with their files.
    pub fn tell(&self, problems: Vec<String>) {
        let state = format!("{}.{}", self.app.words.generation(), self.app.shop.world.load().generation);
        self.news.send_replace(News { state, problems, is_over: false });
    }

    /// What was told last.
    pub fn news(&self) -> News {
        self.news.borrow().clone()
    }

    /// What will be told.
    pub fn hear_news(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// From now on the shop takes leave: load balancers should send nobody here.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
        self.news.send_modify(|news| news.is_over = true);
    }

    /// Whether the shop takes leave.
    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    /// Whether shoppers come by https.
    pub fn is_secure(&self) -> bool {
        self.app.shop.base_url.starts_with("https://")
    }

    /// What a page knows of a request.
    pub fn page_request(&self, uri: &Uri, headers: &HeaderMap) -> PageRequest {
        let text = |name: &HeaderName| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.map(str::to_owned)
        };
        PageRequest {
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
            // A browser may split its cookies over several headers.
            cookies: headers
                .get_all(header::COOKIE)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .collect::<Vec<_>>()
                .join("; "),
            accept_language: text(&header::ACCEPT_LANGUAGE).unwrap_or_default(),
            country: self.callers.country(headers),
            caller: Caller::default(),
            if_none_match: text(&header::IF_NONE_MATCH),
        }
    }
}
