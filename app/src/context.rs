//! What a page may ask for: the shop, its words, its assets, and where the shopper is.

use crate::{
    routes::{self, Page, Place},
    search::SearchShelves,
    shared::SharedPieces,
    tallies::Tallies,
};
use commerce::{
    CollectionId, Currency, Locale, MarketId, PageId, Sku, Slug, World,
    catalog::{Product, ProductText, Variant},
    clock::Timestamp,
    market::Market,
    pricing::Pricing,
};
use jiff::tz::TimeZone;
use l10n::{ContentPage, ContentPages, Voice, Words};
use sha2::{Digest, Sha256};
use std::{borrow::Cow, collections::BTreeMap, sync::Arc};
use workflows::{Caller, Shop, Snapshot, Visit};

/// Everything that lives as long as the server.
#[derive(Clone)]
pub struct App {
    /// Rows, rules and ports.
    pub shop: Arc<Shop>,
    /// Words.
    pub words: Words,
    /// Static files.
    pub assets: Arc<Assets>,
    /// What search looks through.
    pub search: Arc<SearchShelves>,
    /// What many pages have in common.
    pub shared: Arc<SharedPieces>,
    /// What shoppers did not get, in numbers.
    pub tallies: Arc<Tallies>,
}

/// The static files by the names they are written with; on the page they carry a hash of their content.
#[derive(Debug, Default)]
pub struct Assets {
    files: BTreeMap<String, String>,
    hash: String,
}

impl Assets {
    /// From the build's manifest: name to path, and a hash of all.
    pub fn new(files: BTreeMap<String, String>, hash: String) -> Self {
        Self { files, hash }
    }

    /// The path of a file. One that the build did not know is served under its own name.
    pub fn url(&self, name: &str) -> String {
        self.files.get(name).cloned().unwrap_or_else(|| routes::asset(name))
    }

    /// The path of a file, if the build made it.
    pub fn built(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// A hash of all files: it changes with every build that changes one.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}

/// Where the shopper is, and the state of the shop that her page is a function of.
#[derive(Clone)]
pub struct Here(Arc<Inside>);

/// The parts of [`Here`].
pub struct Inside {
    /// Everything that lives longer.
    pub app: App,
    /// The words of the language in the market.
    pub voice: Voice,
    /// The generation of the words.
    pub words: String,
    /// What the marketer writes, a page each.
    pub pages: Arc<ContentPages>,
    /// The language as it is written in the market, such as `de-at`, for words of products.
    written: Locale,
    /// What links carry on.
    pub place: Place,
    /// The currency of all prices.
    pub currency: Currency,
    /// The currency that it stands in for, since the exchange rate of that one is too old.
    pub refused: Option<Currency>,
    /// Catalog and rates.
    pub snapshot: Arc<Snapshot>,
    /// Facts about the world.
    pub world: Arc<World>,
    /// The market.
    pub market: Market,
}

impl std::ops::Deref for Here {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Here {
    /// A moment with its day, in the market's zone.
    pub fn moment(&self, at: Timestamp) -> String {
        self.voice.date_time(&at.to_zoned(self.zone()))
    }

    /// The market's time zone.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.market.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// Whether the market can be sent at least one piece of a variant.
    pub fn in_stock(&self, sku: &Sku) -> bool {
        self.snapshot.in_stock(&self.world, &self.market.id, sku)
    }

    /// A page's surroundings; `None` when there is no such market. A currency that the shop does not offer
    /// or has no rate for is taken for the market's. One whose rate is too old stays in every link, while prices are in
    /// the market's.
    pub fn new(app: &App, market: &MarketId, locale: &Locale, currency: Option<Currency>) -> Option<Self> {
        // Names before what they name: a reload in between leaves new content under an old tag, which is fetched
        // once more, and never old content under a new one, which would be kept.
        let words = app.words.generation();
        let snapshot = app.shop.snapshot.load_full();
        let world = app.shop.world.load_full();
        let market = world.market(market)?.clone();
        let known = |currency: &Currency| world.offers(*currency) && snapshot.rates.knows(*currency);
        let asked = currency.filter(known);
        let shown = snapshot.rates.of(&market).shown(asked, world.base);
        let place = Place {
            market: market.id.clone(),
            locale: locale.clone(),
            currency: asked.filter(|asked| *asked != market.currency),
        };
        let voice = app.words.voice(locale, &market.id);
        Some(Self(Arc::new(Inside {
            app: app.clone(),
            voice,
            words,
            pages: app.words.pages(),
            written: locale.in_market(&market.id),
            place,
            currency: shown.currency,
            refused: shown.refused,
            snapshot,
            world,
            market,
        })))
    }

    /// The visit of a shopper with this cart, from nowhere in particular.
    pub fn visit(&self, cart: Option<commerce::Token>) -> Visit {
        Visit {
            market: self.market.id.clone(),
            locale: self.place.locale.clone(),
            currency: self.currency,
            cart,
            caller: Caller::default(),
        }
    }

    /// An entity tag for what stands at an address and is a function of it and of the shop's state; weak, since it is
    /// compressed on its way.
    pub fn tag(&self, address: &str) -> String {
        let app = &self.app;
        let parts = [
            address,
            self.currency.code(),
            &self.snapshot.generation,
            &self.world.generation,
            &self.words,
            app.assets.hash(),
            &app.shop.base_url,
        ];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part);
            hash.update([0]);
        }
        let hex: String = hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        format!("W/\"{hex}\"")
    }

    /// How prices are made here, for somebody of whom nothing is known.
    pub fn pricing(&self) -> Pricing<'_> {
        workflows::pricing(&self.world, &self.snapshot, &self.market, self.currency, None)
    }

    /// Whether enough of the shop's messages are in a language for it to be offered, by the merchant's own measure.
    pub fn is_translated(&self, locale: &Locale) -> bool {
        self.app.words.share(locale) >= self.world.finding.translated
    }

    /// Whether a product has words in a language, or in the one that a region's falls back to.
    pub fn has_words(&self, product: &Product, locale: &Locale) -> bool {
        let text = self.snapshot.catalog.text(&product.id, locale);
        text.is_some_and(|text| text.locale.language() == locale.language())
    }

    /// A link to a page.
    pub fn link(&self, page: &Page) -> String {
        self.place.to(page)
    }

    /// The path of a static file.
    pub fn asset(&self, name: &str) -> String {
        self.app.assets.url(name)
    }

    /// The words of a product in the page's language, as it is written in the market.
    pub fn text(&self, product: &Product) -> Option<Cow<'_, ProductText>> {
        self.row(product).map(|text| self.voice.product(text))
    }

    /// The same as they are written, for what is compared or read by machines, however the page says them.
    pub fn row(&self, product: &Product) -> Option<&ProductText> {
        self.snapshot.catalog.text(&product.id, &self.written)
    }

    /// A link to a product.
    pub fn product_link(&self, product: &Product) -> String {
        self.text(product).map(|text| self.link(&Page::Product(text.slug.clone()))).unwrap_or_default()
    }

    /// The collections that have products, in the order of the shop.
    pub fn collections(&self) -> &[CollectionId] {
        self.snapshot.catalog.collections()
    }

    /// The name of a collection.
    pub fn collection_title(&self, id: &CollectionId) -> String {
        self.voice.text(&format!("collection-{id}"))
    }

    /// The page of a collection in a language; `None` where the words have no valid slug for it.
    pub fn collection_page(&self, id: &CollectionId, voice: &Voice) -> Option<Page> {
        let slug = slug(voice, &format!("collection-{id}.slug"))?;
        Some(Page::Collection(slug, std::num::NonZeroU32::MIN))
    }

    /// A content page as a reader of the language gets it, if it can be read here today.
    pub fn content(&self, id: &PageId, locale: &Locale) -> Option<&ContentPage> {
        self.pages.running(id, locale, &self.market.id, self.snapshot.day)
    }

    /// The address of such a page.
    pub fn content_page(&self, id: &PageId, locale: &Locale) -> Option<Page> {
        self.content(id, locale).map(page_of)
    }

    /// The content pages that can be read in the market today, each with its slug: those with words in the language.
    pub fn content_pages(&self, locale: &Locale) -> Vec<&ContentPage> {
        let mut pages = self.pages.all_running(locale, &self.market.id, self.snapshot.day);
        pages.retain(|page| speaks(page, locale));
        pages
    }

    /// A variant's options in words: `Colour: ink`.
    pub fn describe(&self, variant: &Variant) -> String {
        describe(&self.voice, variant)
    }
}

/// The address of a content page; that of the answers is the same in every language.
pub fn page_of(page: &ContentPage) -> Page {
    if page.id.as_str() == routes::HELP {
        Page::Help(String::new())
    } else {
        Page::Content(page.slug.clone())
    }
}

/// Whether a page has words in a language, or in the one that a region's falls back to.
pub fn speaks(page: &ContentPage, locale: &Locale) -> bool {
    page.locale.language() == locale.language()
}

/// A variant's options in the words of a voice.
pub fn describe(voice: &Voice, variant: &Variant) -> String {
    let worded: Vec<String> =
        variant.options.iter().map(|(kind, value)| option_word(voice, kind, value)).collect();
    worded.join(", ")
}

/// The word for an option's value.
pub fn option_word(voice: &Voice, kind: &str, value: &str) -> String {
    voice.plain(&format!("option-{kind}-{value}"))
}

fn slug(voice: &Voice, id: &str) -> Option<Slug> {
    voice.plain(id).parse().ok()
}
