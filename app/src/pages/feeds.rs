//! Lists of what is sold, as marketplaces take them: one a market and language, with the prices and delivery of the pages.
//! Fields by the public specifications of Google Merchant Center, of Meta's catalogs and of TikTok's, as of 2026-11. None
//! of them has one for a customs tariff number, only Meta's has one for where a thing was made, and only Google's for
//! where it is sent from. What is not shown with a picture, or is not let into the market, is left out.

use super::{
    product::{self, View},
    product_data::decimal,
};
use crate::{
    components::picture,
    context::{App, Here},
    html::escaped,
    routes::{Page, crawled::Feed},
};
use commerce::{
    Money,
    catalog::{Product, Variant},
    shipping::ShippingRate,
};
use workflows::Door;

/// How many products are written at once.
const A_PIECE: usize = 25;
/// The most characters that all three take of a description.
const DESCRIPTION: usize = 5000;
/// The most characters that Google and Meta take of a title.
const TITLE: usize = 150;
/// The most further pictures that Google takes.
const PICTURES: usize = 10;

/// A feed that is written piece by piece.
pub struct Products {
    here: Here,
    feed: Feed,
    /// The place of the next product; `None` before the head is written.
    next: Option<usize>,
    is_over: bool,
}

impl Products {
    /// The feed of a path; `None` where there is none: a language that the market does not offer, or that is not translated.
    pub fn at(app: &App, path: &str) -> Option<Self> {
        let (market, locale, feed) = Feed::named(path)?;
        let here = Here::new(app, &market, &locale, None)?;
        let is_offered = here.market.offers(&locale) && here.is_translated(&locale);
        is_offered.then_some(Self { here, feed, next: None, is_over: false })
    }

    /// Names the state of everything that the feed is a function of.
    pub fn tag(&self, path: &str) -> String {
        self.here.tag(path)
    }

    /// Its type.
    pub const fn content_type(&self) -> &'static str {
        match self.feed {
            Feed::Google => "application/xml; charset=utf-8",
            Feed::Meta | Feed::TikTok => "text/csv; charset=utf-8",
        }
    }

    fn head(&self) -> String {
        match self.feed {
            Feed::Google => {
                let (voice, base) = (&self.here.voice, &self.here.app.shop.base_url);
                let home = self.here.place.path(&Page::Home);
                format!(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                     <rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\
                     <title>{}</title><link>{base}{home}</link><description>{}</description>\n",
                    escaped(&voice.plain("shop-name")),
                    escaped(&voice.plain("home-description")),
                )
            }
            Feed::Meta => META.head(),
            Feed::TikTok => TIKTOK.head(),
        }
    }

    fn end(&self) -> String {
        match self.feed {
            Feed::Google => "</channel></rss>\n".to_owned(),
            Feed::Meta | Feed::TikTok => String::new(),
        }
    }

    fn write(&self, text: &mut String, product: &Product) {
        let here = &self.here;
        if !here.has_words(product, &here.place.locale) {
            return;
        }
        let Some(words) = here.row(product) else { return };
        let Some(view) = product::load(here, product, words) else { return };
        if view.notices.is_shut {
            return;
        }
        for at in 0..view.product.variants.len() {
            let Some(item) = Item::new(here, &view, at) else { continue };
            match self.feed {
                Feed::Google => item.write_xml(text),
                Feed::Meta => text.push_str(&META.line(&item)),
                Feed::TikTok => text.push_str(&TIKTOK.line(&item)),
            }
        }
    }
}

impl Iterator for Products {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let Some(from) = self.next else {
            self.next = Some(0);
            return Some(self.head());
        };
        let mut text = String::new();
        let mut count = 0;
        for product in self.here.snapshot.catalog.some(from, A_PIECE) {
            count += 1;
            self.write(&mut text, product);
        }
        self.next = Some(from.saturating_add(count));
        if count > 0 {
            return Some(text);
        }
        let end = (!self.is_over).then(|| self.end());
        self.is_over = true;
        end
    }
}

#[derive(Debug, Clone, Copy)]
enum Field {
    Id,
    Title,
    Description,
    Availability,
    Condition,
    Price,
    SalePrice,
    Link,
    Image,
    Images,
    Brand,
    Group,
    Kind,
    Shipping,
    Weight,
    Origin,
}

/// The columns of a table: that of the number, those that both have, and its own.
struct Columns {
    id: &'static str,
    own: &'static [(&'static str, Field)],
}

const META: Columns = Columns { id: "id", own: &[("origin_country", Field::Origin)] };
const TIKTOK: Columns = Columns { id: "sku_id", own: &[] };

/// What Meta and TikTok both have, under the same names; TikTok requires the first eight.
const SHARED: [(&str, Field); 14] = [
    ("title", Field::Title),
    ("description", Field::Description),
    ("availability", Field::Availability),
    ("condition", Field::Condition),
    ("price", Field::Price),
    ("link", Field::Link),
    ("image_link", Field::Image),
    ("brand", Field::Brand),
    ("sale_price", Field::SalePrice),
    ("additional_image_link", Field::Images),
    ("item_group_id", Field::Group),
    ("product_type", Field::Kind),
    ("shipping", Field::Shipping),
    ("shipping_weight", Field::Weight),
];

impl Columns {
    fn all(&self) -> impl Iterator<Item = (&'static str, Field)> {
        std::iter::once((self.id, Field::Id)).chain(SHARED).chain(self.own.iter().copied())
    }

    fn head(&self) -> String {
        line(self.all().map(|(name, _)| name))
    }

    fn line(&self, item: &Item<'_>) -> String {
        line(self.all().map(|(_, field)| item.field(field)))
    }
}

/// What is sold, as the page shows it.
struct Item<'a> {
    id: &'a str,
    group: Option<&'a str>,
    title: String,
    description: String,
    link: String,
    image: String,
    images: Vec<String>,
    is_there: bool,
    price: Money,
    /// The price before a reduction.
    before: Option<Money>,
    brand: String,
    kind: String,
    /// The countries that it is sent to, and for how much.
    countries: Vec<&'a str>,
    shipping: Option<Money>,
    grams: u32,
    origin: &'a str,
    /// The country that it is sent from.
    sender: Option<&'a str>,
}

impl<'a> Item<'a> {
    fn new(here: &'a Here, view: &'a View<'_>, at: usize) -> Option<Self> {
        let (product, words): (&Product, _) = (&view.product, view.text);
        let (variant, price) = (product.variants.get(at)?, view.prices.get(at)?);
        let base = here.app.shop.base_url.as_str();
        let address = |picture| [base, &picture::largest(picture)].concat();
        let mut pictures = here.snapshot.catalog.pictures(product, variant).into_iter().map(address);
        let image = pictures.next()?;
        let is_one = product.variants.len() == 1;
        let title =
            if is_one { words.title.clone() } else { format!("{}, {}", words.title, here.describe(variant)) };
        let countries = here.market.countries.iter().filter(|country| view.notices.lets_into(country));
        let shipping = shipping(view, variant).filter(|rate| !rate.is_download());
        Some(Self {
            id: variant.sku.as_str(),
            group: (!is_one).then(|| product.id.as_str()),
            title: cut(&title, TITLE),
            description: cut(
                &words.description.split_whitespace().collect::<Vec<_>>().join(" "),
                DESCRIPTION,
            ),
            link: [base, &here.place.path(&Page::Product(words.slug.clone()))].concat(),
            image,
            images: pictures.take(PICTURES).collect(),
            is_there: here.in_stock(&variant.sku),
            price: price.money,
            before: here.pricing().reduction(product, variant).map(|reduction| reduction.compare_at),
            brand: here.voice.plain("shop-name"),
            kind: here.voice.plain(&format!("collection-{}", product.collection)),
            countries: countries.map(|country| country.as_str()).collect(),
            shipping: shipping.map(|rate| rate.price),
            grams: variant.weight_grams,
            origin: product.origin.as_str(),
            sender: shipping.and_then(|_| sender(here, variant)),
        })
    }

    /// As the tables want it.
    fn field(&self, field: Field) -> String {
        match field {
            Field::Id => self.id.to_owned(),
            Field::Title => self.title.clone(),
            Field::Description => self.description.clone(),
            Field::Availability => if self.is_there { "in stock" } else { "out of stock" }.to_owned(),
            Field::Condition => "new".to_owned(),
            Field::Price => amount(self.before.unwrap_or(self.price)),
            Field::SalePrice => self.before.map(|_| amount(self.price)).unwrap_or_default(),
            Field::Link => self.link.clone(),
            Field::Image => self.image.clone(),
            Field::Images => self.images.join(","),
            Field::Brand => self.brand.clone(),
            Field::Group => self.group.unwrap_or_default().to_owned(),
            Field::Kind => self.kind.clone(),
            Field::Shipping => {
                let Some(price) = self.shipping else { return String::new() };
                let ways = self.countries.iter().map(|country| format!("{country}:::{}", amount(price)));
                ways.collect::<Vec<_>>().join(",")
            }
            Field::Weight if self.grams > 0 => format!("{} g", self.grams),
            Field::Weight => String::new(),
            Field::Origin => self.origin.to_owned(),
        }
    }

    fn write_xml(&self, text: &mut String) {
        text.push_str("<item>");
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                text.extend(["<g:", name, ">", &escaped(value), "</g:", name, ">"]);
            }
        };
        put("id", self.id);
        put("title", &self.title);
        put("description", &self.description);
        put("link", &self.link);
        put("image_link", &self.image);
        for image in &self.images {
            put("additional_image_link", image);
        }
        put("availability", if self.is_there { "in_stock" } else { "out_of_stock" });
        put("price", &self.field(Field::Price));
        put("sale_price", &self.field(Field::SalePrice));
        put("condition", "new");
        put("brand", &self.brand);
        put("mpn", self.id);
        put("item_group_id", self.group.unwrap_or_default());
        put("product_type", &self.kind);
        put("shipping_weight", &self.field(Field::Weight));
        put("ships_from_country", self.sender.unwrap_or_default());
        for country in self.countries.iter().filter(|_| self.shipping.is_some()) {
            let price = self.shipping.map(amount).unwrap_or_default();
            text.extend(["<g:shipping><g:country>", country, "</g:country><g:price>", &price]);
            text.push_str("</g:price></g:shipping>");
        }
        text.push_str("</item>\n");
    }
}

/// What sending one piece of a variant costs: as its own door says, else as the page does.
fn shipping<'a>(view: &'a View<'_>, variant: &Variant) -> Option<&'a ShippingRate> {
    let own = view.doors.iter().find(|(sku, _)| *sku == variant.sku);
    own.map(|(_, door)| &door.shipping).or(view.shipping.as_ref())
}

fn sender<'a>(here: &'a Here, variant: &Variant) -> Option<&'a str> {
    let door = Door::to(&here.market, here.market.countries.first()?, here.snapshot.day);
    let senders = door.senders(&here.world, &here.snapshot);
    let location = here.world.trade.merchant.location(senders.of(&here.snapshot, &variant.sku)?)?;
    Some(location.country.as_str())
}

fn amount(money: Money) -> String {
    format!("{} {}", decimal(money), money.currency)
}

fn cut(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

/// A line of CSV (RFC 4180).
fn line<T: AsRef<str>>(cells: impl Iterator<Item = T>) -> String {
    let quoted = |text: &str| match text.contains([',', '"', '\n', '\r']) {
        true => ["\"", &text.replace('"', "\"\""), "\""].concat(),
        false => text.to_owned(),
    };
    let mut line = cells.map(|cell| quoted(cell.as_ref())).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}
