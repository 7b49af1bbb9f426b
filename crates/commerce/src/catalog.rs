//! What is sold: products, their variants, and the words for them.

mod beside;
mod lexicon;
mod shelf;

pub use beside::{Because, BoughtTogether};
pub use shelf::Shelf;

use crate::{
    CollectionId, CountryCode, Locale, LocationId, ProductId, Sku, Slug, clock::Date,
    engraving::EngravingRules, few::Few, picture::Picture, price_list::Prices, tax_rates::TaxCategory,
};
use lexicon::Lexicon;
use serde::{Deserialize, Serialize};
use shelf::Shelves;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// A product: one page, one or more variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its code, the same in every language.
    pub id: ProductId,
    /// The collection it is shown in.
    pub collection: CollectionId,
    /// Harmonized System code, six digits; empty for what is downloaded.
    pub hs_code: String,
    /// Where it was made.
    pub origin: CountryCode,
    /// What it is made of, such as `wood`; the words are `material-…` in the locale files.
    pub materials: Vec<String>,
    /// The day from which it has been on sale, where it is known.
    pub since: Option<Date>,
    /// How it is taxed.
    pub tax_category: TaxCategory,
    /// The name of the file that is downloaded once it is paid. Such a product is not shipped, weighs nothing and never
    /// runs out.
    pub file: Option<String>,
    /// The sellable units, the preselected one first; never empty.
    pub variants: Vec<Variant>,
}

impl Product {
    /// Whether it is downloaded instead of shipped.
    pub fn is_digital(&self) -> bool {
        self.file.is_some()
    }
}

/// A sellable unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its code.
    pub sku: Sku,
    /// What sets it apart, such as `("colour", "ink")`; the words are `option-…` in the locale files.
    pub options: Vec<(String, String)>,
    /// Weight in grams with packing; 0 for what is downloaded.
    pub weight_grams: u32,
    /// Length, width and height of the packed piece in centimetres, where they are known.
    pub size_cm: Option<[u16; 3]>,
    /// What is engraved on each piece, where it is made to order; its stock is that of blanks.
    pub engraving: Option<EngravingRules>,
    /// Its prices on all lists, on the day that the catalog was read for. They are written apart from the product.
    pub prices: Prices,
}

impl Variant {
    /// The room that one packed piece takes, in cubic centimetres; 0 where its size is not known.
    pub fn volume_cm3(&self) -> u64 {
        self.size_cm.map_or(0, |size| size.into_iter().map(u64::from).product())
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
    /// Other words that a shopper would look for it by; they are shown nowhere.
    pub synonyms: Vec<String>,
    /// One line under the name.
    pub tagline: String,
    /// A paragraph or two, separated by an empty line.
    pub description: String,
    /// Size, material, care: one fact a line.
    pub details: Vec<String>,
    /// What the pictures show, by their number, for who cannot see them.
    pub pictures: Few<u32, String>,
}

impl ProductText {
    /// What the picture of this number shows; nothing where nobody has said it.
    pub fn picture(&self, number: u32) -> &str {
        self.pictures.get(&number).map_or("", String::as_str)
    }
}

/// A picture among those of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GalleryPicture<'a> {
    /// The picture.
    pub picture: &'a Picture,
    /// The variant it is of, where it is not of all.
    pub variant: Option<&'a Variant>,
}

/// Everything on sale at one moment, indexed for reading: nothing that a page asks walks through all of it. Clones
/// share everything but what is sold out.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    goods: Arc<Goods>,
    sold_out: SoldOut,
}

/// The variants of which a location has no piece, by location.
pub type SoldOut = HashMap<LocationId, HashSet<Sku>>;

/// What stays when a variant is sold out.
#[derive(Debug, Clone, Default)]
struct Goods {
    products: Vec<Arc<Product>>,
    by_sku: HashMap<Sku, (u32, u32)>,
    by_id: HashMap<ProductId, u32>,
    words: Lexicon,
    shelves: Shelves,
    pictures: HashMap<String, Vec<Picture>>,
}

impl Goods {
    fn at(&self, place: u32) -> Option<&Product> {
        self.products.get(usize::try_from(place).ok()?).map(Arc::as_ref)
    }
}

impl Catalog {
    /// Indexes products (in the order of the shop), their words, and what each location has no piece of.
    pub fn new(
        products: impl IntoIterator<Item: Into<Arc<Product>>>,
        texts: impl IntoIterator<Item: Into<Arc<ProductText>>>,
        sold_out: SoldOut,
    ) -> Self {
        let mut goods =
            Goods { products: products.into_iter().map(Into::into).collect(), ..Goods::default() };
        for (product, place) in goods.products.iter().zip(0_u32..) {
            goods.by_id.insert(product.id.clone(), place);
            goods.shelves.put(&product.collection, &product.origin, place);
            for (variant, index) in product.variants.iter().zip(0_u32..) {
                goods.by_sku.insert(variant.sku.clone(), (place, index));
            }
        }
        goods.words = Lexicon::new(goods.products.len());
        for text in texts {
            let text = text.into();
            if let Some(&place) = goods.by_id.get(&text.product) {
                goods.words.insert(place, text);
            }
        }
        Self { goods: Arc::new(goods), sold_out }
    }

    /// The same catalog with pictures.
    #[must_use]
    pub fn with_pictures(mut self, pictures: impl IntoIterator<Item = Picture>) -> Self {
        let kept = &mut Arc::make_mut(&mut self.goods).pictures;
        for picture in pictures {
            kept.entry(picture.owner.as_str().to_owned()).or_default().push(picture);
        }
        for pictures in kept.values_mut() {
            pictures.sort_by_key(|picture| picture.number);
        }
        self
    }

    /// The same catalog when these are the variants of which no piece can be had. Shares all the rest.
    #[must_use]
    pub fn with_sold_out(&self, sold_out: SoldOut) -> Self {
        Self { goods: self.goods.clone(), sold_out }
    }

    /// All products in the order of the shop.
    pub fn products(&self) -> impl ExactSizeIterator<Item = &Product> + Clone {
        self.goods.products.iter().map(Arc::as_ref)
    }

    /// Those from a place on, counted from 0: at most so many.
    pub fn some(&self, from: usize, most: usize) -> impl Iterator<Item = &Product> {
        let products = self.goods.products.get(from..).unwrap_or_default();
        products.iter().take(most).map(Arc::as_ref)
    }

    /// The collections that have products, in the order of the shop.
    pub fn collections(&self) -> &[CollectionId] {
        self.goods.shelves.order()
    }

    /// The products of a collection; none where it has none.
    pub fn collection(&self, id: &CollectionId) -> Shelf<'_> {
        Shelf { products: &self.goods.products, places: self.goods.shelves.places(id) }
    }

    /// A product by its place in the order of the shop.
    pub fn at(&self, place: u32) -> Option<&Product> {
        self.goods.at(place)
    }

    /// Whether products and words are those of another catalog; what is sold out may differ.
    pub fn has_goods_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.goods, &other.goods)
    }

    /// A product by its code.
    pub fn product(&self, id: &ProductId) -> Option<&Product> {
        self.shared_product(id).map(Arc::as_ref)
    }

    /// The same, to be kept.
    pub fn shared_product(&self, id: &ProductId) -> Option<&Arc<Product>> {
        let &place = self.goods.by_id.get(id)?;
        self.goods.products.get(usize::try_from(place).ok()?)
    }

    /// A variant and its product, by SKU.
    pub fn variant(&self, sku: &Sku) -> Option<(&Product, &Variant)> {
        let &(place, index) = self.goods.by_sku.get(sku)?;
        let product = self.goods.at(place)?;
        Some((product, product.variants.get(usize::try_from(index).ok()?)?))
    }

    /// The product whose slug this is in the given language.
    pub fn by_slug(&self, locale: &Locale, slug: &Slug) -> Option<&Product> {
        self.goods.words.by_slug(locale, slug).and_then(|place| self.goods.at(place))
    }

    /// The product whose slug this is in any language: an old or shared link that deserves a redirect.
    pub fn by_any_slug(&self, slug: &Slug) -> Option<&Product> {
        self.goods.words.by_any_slug(slug).and_then(|place| self.goods.at(place))
    }

    /// The words of a product in a language, else in its parent (`pt` for `pt-br`), else in English.
    pub fn text(&self, product: &ProductId, locale: &Locale) -> Option<&ProductText> {
        let &place = self.goods.by_id.get(product)?;
        self.goods.words.text(place, locale)
    }

    /// The words of a product in this very language, to be kept.
    pub fn shared_text(&self, product: &ProductId, locale: &Locale) -> Option<&Arc<ProductText>> {
        let &place = self.goods.by_id.get(product)?;
        self.goods.words.exact(place, locale)
    }

    /// Whether a location has at least one piece of the variant.
    pub fn is_at(&self, sku: &Sku, location: &LocationId) -> bool {
        self.sold_out.get(location).is_some_and(|none| !none.contains(sku))
    }

    fn owned_by(&self, owner: &str) -> &[Picture] {
        self.goods.pictures.get(owner).map_or(&[], Vec::as_slice)
    }

    /// A variant's own pictures. One whose SKU spells its product's code has none that are not the product's.
    fn own(&self, product: &Product, variant: &Variant) -> &[Picture] {
        let owner = variant.sku.as_str().to_ascii_lowercase();
        if owner == product.id.as_str() { &[] } else { self.owned_by(&owner) }
    }

    /// The pictures of a variant: its own, then those of its product.
    pub fn pictures(&self, product: &Product, variant: &Variant) -> Vec<&Picture> {
        self.own(product, variant).iter().chain(self.owned_by(product.id.as_str())).collect()
    }

    /// The first picture of a variant.
    pub fn cover(&self, product: &Product, variant: &Variant) -> Option<&Picture> {
        self.own(product, variant).first().or_else(|| self.owned_by(product.id.as_str()).first())
    }

    /// Every picture of a product: those of its variants in their order, then its own.
    pub fn gallery<'a>(&'a self, product: &'a Product) -> Vec<GalleryPicture<'a>> {
        let of_variants = product.variants.iter().flat_map(|variant| {
            let own = self.own(product, variant).iter();
            own.map(move |picture| GalleryPicture { picture, variant: Some(variant) })
        });
        let shared = self.owned_by(product.id.as_str()).iter();
        of_variants.chain(shared.map(|picture| GalleryPicture { picture, variant: None })).collect()
    }
}

#[cfg(test)]
mod tests;
