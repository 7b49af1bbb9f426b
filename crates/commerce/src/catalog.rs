//! What is sold: products, their variants, and the words for them.

use crate::{CollectionId, CountryCode, Locale, MarketId, Money, ProductId, Sku, Slug};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A product: one page, one or more variants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its code, the same in every language.
    pub id: ProductId,
    /// The collection it is shown in.
    pub collection: CollectionId,
    /// Harmonized System code, six digits.
    pub hs_code: String,
    /// Where it was made.
    pub origin: CountryCode,
    /// The sellable units, the preselected one first; never empty.
    pub variants: Vec<Variant>,
}

/// A sellable unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its code.
    pub sku: Sku,
    /// What sets it apart, such as `("colour", "ink")`; the words are `option-…` in the locale files.
    #[serde(default)]
    pub options: Vec<(String, String)>,
    /// Weight in grams with packing.
    pub weight_grams: u32,
    /// The list price in the shop's base currency.
    pub price: Money,
    /// The prices set by hand for some markets, in those markets' currency.
    #[serde(default)]
    pub market_prices: BTreeMap<MarketId, Money>,
    /// Its picture, a path below `public/`.
    pub picture: String,
}

impl Variant {
    /// The price on this market's list: its own, or the base price.
    pub fn list_price(&self, market: &MarketId) -> Money {
        self.market_prices.get(market).copied().unwrap_or(self.price)
    }
}

/// The words of a product in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductText {
    /// The product.
    pub product: ProductId,
    /// The language.
    pub locale: Locale,
    /// The last part of the page's path.
    pub slug: Slug,
    /// The name.
    pub title: String,
    /// One line under the name.
    pub tagline: String,
    /// A paragraph or two, separated by an empty line.
    pub description: String,
    /// Size, material, care: one fact a line.
    pub details: Vec<String>,
    /// What the picture shows, for who cannot see it.
    pub picture: String,
}

/// Everything on sale at one moment, indexed for reading; made anew when the catalog's generation changes.
#[derive(Debug, Default)]
pub struct Catalog {
    products: Vec<Product>,
    sold_out: std::collections::HashSet<Sku>,
    texts: HashMap<ProductId, HashMap<Locale, ProductText>>,
    by_sku: HashMap<Sku, (usize, usize)>,
    by_id: HashMap<ProductId, usize>,
    by_slug: HashMap<Slug, Vec<(Locale, usize)>>,
}

impl Catalog {
    /// Indexes products (in the order of the shop), their words, and the units of which none is left.
    pub fn new(
        products: Vec<Product>,
        texts: Vec<ProductText>,
        sold_out: impl IntoIterator<Item = Sku>,
    ) -> Self {
        let mut catalog = Self { sold_out: sold_out.into_iter().collect(), ..Self::default() };
        for (at, product) in products.iter().enumerate() {
            catalog.by_id.insert(product.id.clone(), at);
            for (index, variant) in product.variants.iter().enumerate() {
                catalog.by_sku.insert(variant.sku.clone(), (at, index));
            }
        }
        for text in texts {
            if let Some(&at) = catalog.by_id.get(&text.product) {
                catalog.by_slug.entry(text.slug.clone()).or_default().push((text.locale.clone(), at));
                catalog.texts.entry(text.product.clone()).or_default().insert(text.locale.clone(), text);
            }
        }
        catalog.products = products;
        catalog
    }

    /// All products in the order of the shop.
    pub fn products(&self) -> &[Product] {
        &self.products
    }

    /// A product by its code.
    pub fn product(&self, id: &ProductId) -> Option<&Product> {
        self.by_id.get(id).and_then(|&at| self.products.get(at))
    }

    /// A variant and its product, by SKU.
    pub fn variant(&self, sku: &Sku) -> Option<(&Product, &Variant)> {
        let &(at, index) = self.by_sku.get(sku)?;
        let product = self.products.get(at)?;
        Some((product, product.variants.get(index)?))
    }

    /// The product whose slug this is in the given language.
    pub fn by_slug(&self, locale: &Locale, slug: &Slug) -> Option<&Product> {
        let (_, at) = self.by_slug.get(slug)?.iter().find(|(of, _)| of == locale)?;
        self.products.get(*at)
    }

    /// The product whose slug this is in any language: an old or shared link that deserves a redirect.
    pub fn by_any_slug(&self, slug: &Slug) -> Option<&Product> {
        let (_, at) = self.by_slug.get(slug)?.first()?;
        self.products.get(*at)
    }

    /// The words of a product in a language, else in its parent (`pt` for `pt-br`), else in English.
    pub fn text(&self, product: &ProductId, locale: &Locale) -> Option<&ProductText> {
        let texts = self.texts.get(product)?;
        let parent = locale.as_str().split('-').next().unwrap_or_default();
        texts
            .get(locale)
            .or_else(|| texts.iter().find(|(of, _)| of.as_str() == parent).map(|(_, text)| text))
            .or_else(|| texts.iter().find(|(of, _)| of.as_str() == "en").map(|(_, text)| text))
    }

    /// Whether at least one piece of the variant can be had.
    pub fn in_stock(&self, sku: &Sku) -> bool {
        !self.sold_out.contains(sku)
    }
}
