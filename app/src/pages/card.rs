//! What the picture shows that stands for a page elsewhere: what the page is called, what it costs, and a photograph.

use crate::{
    components::product_card::lowest_price,
    context::{App, Here},
    pages::collection,
    routes::{self, Page, crawled},
};
use commerce::{
    catalog::Product,
    picture::{Picture, PictureFormat},
};

/// The width of the photograph in such a picture, in pixels.
const PHOTOGRAPH: u32 = 504;

/// The words of a picture, and the file of its photograph below `/assets/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Card {
    /// What the page is called.
    pub title: String,
    /// What it costs, in the market's currency.
    pub price: Option<String>,
    /// What the shop is called.
    pub shop: String,
    /// The language, in BCP 47.
    pub lang: String,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
    /// The photograph, if there is one.
    pub photograph: Option<String>,
}

impl Card {
    /// That of a picture's path, with the entity tag of its page's state; `None` where no page is.
    pub fn at(app: &App, path: &str) -> Option<(Self, String)> {
        let read = routes::read(crawled::pictured(path)?);
        let (market, locale, page) = (read.market?, read.locale?, read.page?);
        if page.is_private() || !app.words.locales().contains(&locale) {
            return None;
        }
        let here = Here::new(app, &market, &locale, None)?;
        // In the one way that pages name it, so that nothing is drawn twice.
        if crawled::card(&here.place.path(&page)) != path {
            return None;
        }
        let tag = here.tag(path);
        Some((Self::of(&here, &page)?, tag))
    }

    fn of(here: &Here, page: &Page) -> Option<Self> {
        let catalog = &here.snapshot.catalog;
        match page {
            Page::Home => Some(Self::new(here, here.voice.plain("shop-tagline"), catalog.products().next())),
            Page::Collection(slug, _) => {
                let id = collection::find(here, slug)?;
                let first = catalog.collection(id).get(0);
                Some(Self::new(here, here.voice.plain(&format!("collection-{id}")), first))
            }
            Page::Product(slug) => {
                let product =
                    catalog.by_slug(&here.place.locale, slug).or_else(|| catalog.by_any_slug(slug))?;
                let text = here.text(product).filter(|text| text.slug == *slug)?;
                let price = lowest_price(&here.pricing(), product)?.0;
                let price = Some(here.voice.money(price));
                Some(Self { price, ..Self::new(here, text.title.clone(), Some(product)) })
            }
            Page::Content(slug) => {
                let locale = &here.place.locale;
                let page = here.content(here.pages.by_slug(locale, slug)?, locale)?;
                (page.slug == *slug).then(|| Self::new(here, page.title.clone(), None))
            }
            Page::Help(_) => {
                let page = here.content(&routes::HELP.parse().ok()?, &here.place.locale)?;
                Some(Self::new(here, page.title.clone(), None))
            }
            _ => None,
        }
    }

    fn new(here: &Here, title: String, shown: Option<&Product>) -> Self {
        let cover = shown.and_then(|product| here.snapshot.catalog.cover(product, product.variants.first()?));
        let file = |picture: &Picture| picture.file(picture.width_for(PHOTOGRAPH), PictureFormat::Webp);
        Self {
            title,
            price: None,
            shop: here.voice.plain("shop-name"),
            lang: here.voice.lang().to_owned(),
            is_rtl: here.voice.dir() == "rtl",
            photograph: cover.map(file),
        }
    }
}
