//! `demo/catalog.toml`: the products of the demo shop, and how many there are of each.

use super::{
    DataFile, Problem,
    reading::Section,
    values::{self, named, parsed},
    world::world_and_catalog,
};
use commerce::{
    CollectionId, LocationId, ProductId, Sku, World,
    catalog::{Product, Variant},
    engraving::{EngravingRules, Letters},
    picture::Picture,
    price_list::{PriceRow, Prices},
    promotion::Promotion,
    tax_rates::TaxCategory,
};
use std::collections::BTreeSet;

/// The most pieces of a variant at one location.
const MOST_PIECES: u32 = 1_000_000;

/// What `seed --demo` puts into an empty shop. The words come from the locale files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoCatalog {
    /// The products in the order of the shop.
    pub products: Vec<Product>,
    /// What every variant costs.
    pub prices: Vec<PriceRow>,
    /// Pieces of every variant, and where they lie.
    pub stock: Vec<(Sku, LocationId, u32)>,
    /// The pictures of them, whose files the site carries.
    pub pictures: Vec<Picture>,
    /// The promotions.
    pub promotions: Vec<Promotion>,
}

/// Reads the demo catalog. It refers to price lists and locations, so the world must be in order too.
///
/// # Errors
/// Every fault of every file, sorted by file and line.
pub fn demo_catalog(files: &[DataFile]) -> Result<DemoCatalog, Vec<Problem>> {
    world_and_catalog(files)
}

/// What products refer to, and the SKUs met so far.
struct Shelf<'a> {
    world: &'a World,
    collections: Vec<CollectionId>,
    skus: BTreeSet<Sku>,
    stock: Vec<(Sku, LocationId, u32)>,
}

pub(super) fn demo(root: Section<'_>, world: &World) -> Option<DemoCatalog> {
    let collections = root.list("collections", parsed)?;
    let mut shelf = Shelf { world, collections, skus: BTreeSet::new(), stock: Vec::new() };
    let mut products: Vec<Product> = Vec::new();
    let sections = root.sections("product");
    if sections.is_empty() {
        root.fault("there is no [[product]]");
    }
    for section in sections {
        if let Some(product) = shelf.product(&section) {
            if products.iter().any(|before| before.id == product.id) {
                section.fault(format!("there are two products `{}`", product.id));
            }
            products.push(product);
        }
        section.finish();
    }
    root.finish();
    // A collection begins where its first product stands, so the order of the list sorts the products.
    products.sort_by_key(|product| shelf.collections.iter().position(|id| *id == product.collection));
    Some(DemoCatalog {
        products,
        prices: Vec::new(),
        stock: shelf.stock,
        pictures: Vec::new(),
        promotions: Vec::new(),
    })
}

impl Shelf<'_> {
    fn product(&mut self, section: &Section<'_>) -> Option<Product> {
        let id: Option<ProductId> = section.read("id", parsed);
        let collection = section.read("collection", |text| {
            let id: CollectionId = parsed(text)?;
            if self.collections.contains(&id) {
                Ok(id)
            } else {
                Err(format!("`{id}` is not in `collections`"))
            }
        });
        let file = section.read_maybe("file", values::file_name);
        let is_digital = matches!(file, Some(Some(_)));
        let hs_code = if is_digital {
            Some(String::new())
        } else {
            section.text("hs_source");
            section.read("hs_code", values::hs_code)
        };
        let origin = section.read("origin", parsed);
        let materials = if section.maybe("materials").is_some() {
            section.list("materials", values::word)
        } else {
            Some(Vec::new())
        };
        let since = section.read_maybe("since", parsed);
        let tax_category = section.read_maybe("tax_category", |text| named(text));
        let sections = section.sections("variant");
        if sections.is_empty() {
            section.fault("a product needs at least one [[product.variant]]");
        }
        let mut variants: Vec<Variant> = Vec::new();
        for section in sections {
            if let Some(variant) = self.variant(&section, is_digital) {
                // One field of the page stands for all that are made to order.
                let other =
                    |before: &Variant| before.engraving.is_some() && before.engraving != variant.engraving;
                if variant.engraving.is_some() && variants.iter().any(other) {
                    section
                        .fault(format!("`{}` is engraved in another way than another variant", variant.sku));
                }
                if variants.iter().any(|before| before.options == variant.options) {
                    section.fault(format!("`{}` has the options of another variant", variant.sku));
                }
                variants.push(variant);
            }
            section.finish();
        }
        Some(Product {
            id: id?,
            collection: collection?,
            hs_code: hs_code?,
            origin: origin?,
            file: file?,
            materials: materials?,
            since: since?,
            tax_category: tax_category?.unwrap_or(if is_digital {
                TaxCategory::Electronic
            } else {
                TaxCategory::Standard
            }),
            variants,
        })
    }

    /// What is downloaded has neither weight nor stock.
    fn variant(&mut self, section: &Section<'_>, is_digital: bool) -> Option<Variant> {
        let sku: Option<Sku> = section.read("sku", parsed);
        if let Some(sku) = &sku
            && !self.skus.insert(sku.clone())
        {
            section.fault(format!("there are two variants `{sku}`"));
        }
        let options = match section.section_maybe("options") {
            Some(Some(options)) => pairs(&options),
            Some(None) => Some(Vec::new()),
            None => None,
        };
        let weight_grams = if is_digital { Some(0) } else { section.number("weight_grams", 1, 1_000_000) };
        let size_cm = if is_digital { Some(None) } else { size(section) };
        let engraving = match section.section_maybe("engraving") {
            Some(Some(rules)) => engraving(rules).map(Some),
            Some(None) => Some(None),
            None => None,
        };
        let sku = sku?;
        if !is_digital {
            self.count(&sku, section)?;
        }
        Some(Variant {
            sku,
            options: options?,
            weight_grams: weight_grams?,
            size_cm: size_cm?,
            engraving: engraving?,
            prices: Prices::default(),
        })
    }

    /// `stock` lies in the merchant's first location, `stock_at` says how much more lies in others.
    fn count(&mut self, sku: &Sku, section: &Section<'_>) -> Option<()> {
        let locations = &self.world.trade.merchant.locations;
        let first = section.number("stock", 0, MOST_PIECES)?;
        let first = locations.first().map(|location| (sku.clone(), location.id.clone(), first));
        let others = section.section_maybe("stock_at")?;
        let others = others.iter().flat_map(Section::entries).map(|(key, value)| {
            let location = section.key(key, |text| {
                let id: LocationId = parsed(text)?;
                let is_other = locations.iter().skip(1).any(|location| location.id == id);
                if is_other { Ok(id) } else { Err(format!("`{id}` is no other location of merchant.toml")) }
            })?;
            Some((sku.clone(), location, section.as_number("stock_at", value, 0, MOST_PIECES)?))
        });
        let others: Option<Vec<_>> = others.collect();
        self.stock.extend(first.into_iter().chain(others?));
        Some(())
    }
}

/// What may be engraved; the bounds are those of what a cart may make the shop keep.
fn engraving(section: Section<'_>) -> Option<EngravingRules> {
    let small = |name, most| section.number(name, 1, most).and_then(|number| u16::try_from(number).ok());
    let (characters, lines, days) = (small("characters", 60), small("lines", 4), small("days", 60));
    let scripts = section.list("scripts", |text| Letters::try_from(text.to_owned()));
    section.finish();
    Some(EngravingRules { characters: characters?, lines: lines?, scripts: scripts?, days: days? })
}

/// Length, width and height of the packed piece, where they are given.
fn size(section: &Section<'_>) -> Option<Option<[u16; 3]>> {
    let Some(value) = section.maybe("size_cm") else { return Some(None) };
    let sides = section
        .items("size_cm")?
        .into_iter()
        .map(|item| section.as_number("size_cm", item, 1, 1_000).and_then(|side| u16::try_from(side).ok()));
    let sides: Vec<Option<u16>> = sides.collect();
    let sides: Vec<u16> = sides.into_iter().collect::<Option<_>>()?;
    match <[u16; 3]>::try_from(sides) {
        Ok(sides) => Some(Some(sides)),
        Err(_) => {
            section.page.fault(value.span().start, "`size_cm` must be [length, width, height]");
            None
        }
    }
}

fn pairs(section: &Section<'_>) -> Option<Vec<(String, String)>> {
    let pairs = section.entries().map(|(key, value)| {
        let name = section.key(key, values::word)?;
        Some((name, section.entry(key, value, values::word)?))
    });
    pairs.collect()
}
