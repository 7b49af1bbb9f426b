//! `demo/pictures.toml`: the pictures of the demo shop, as `caravel import media --rows` writes it.

use super::{reading::Section, values::parsed};
use commerce::{PictureOwner, ProductId, catalog::Product, picture::Picture};
use std::collections::BTreeSet;

/// The highest number of a picture that words can describe.
pub(crate) const MOST_PICTURES: u32 = 99;

/// Everything that may have pictures: products, and variants by their SKU in lower case.
pub(crate) fn owners(products: &[Product]) -> BTreeSet<String> {
    let ids = products.iter().map(|product| product.id.as_str().to_owned());
    let variants = products.iter().flat_map(|product| &product.variants);
    ids.chain(variants.map(|variant| variant.sku.as_str().to_ascii_lowercase())).collect()
}

/// The product that an owner is, or is a variant of.
pub(crate) fn product_of<'a>(products: &'a [Product], owner: &PictureOwner) -> Option<&'a ProductId> {
    let is_variant = |product: &&Product| {
        product.variants.iter().any(|v| v.sku.as_str().eq_ignore_ascii_case(owner.as_str()))
    };
    let by_id = products.iter().find(|product| product.id.as_str() == owner.as_str());
    by_id.or_else(|| products.iter().find(is_variant)).map(|product| &product.id)
}

pub(super) fn pictures(root: Section<'_>, products: &[Product]) -> Option<Vec<Picture>> {
    let folder = root.text("folder").map(|text| text.value.to_owned());
    let known = owners(products);
    let mut pictures: Vec<Picture> = Vec::new();
    for section in root.sections("picture") {
        if let Some(picture) = picture(&section, folder.clone()) {
            let Picture { owner, number, .. } = &picture;
            if !known.contains(owner.as_str()) {
                section.fault(format!("neither a product nor a variant is called `{owner}`"));
            }
            if pictures.iter().any(|before| before.owner == *owner && before.number == *number) {
                section.fault(format!("there are two pictures {number} of `{owner}`"));
            }
            if let Some(field) = picture.unsound() {
                section.fault(format!("`{field}` makes no sense; `caravel import media` writes this file"));
            }
            pictures.push(picture);
        }
        section.finish();
    }
    root.finish();
    Some(pictures)
}

fn picture(section: &Section<'_>, folder: Option<String>) -> Option<Picture> {
    let owner = section.read("owner", parsed);
    let number = section.number("number", 1, MOST_PICTURES);
    let hash = section.text("hash");
    let width = section.number("width", 1, u32::MAX);
    let height = section.number("height", 1, u32::MAX);
    let widths = section.items("widths").and_then(|items| {
        let widths: Vec<_> =
            items.into_iter().map(|item| section.as_number("widths", item, 1, u32::MAX)).collect();
        widths.into_iter().collect()
    });
    let placeholder = section.text("placeholder");
    Some(Picture {
        owner: owner?,
        number: number?,
        folder: folder?,
        hash: hash?.value.to_owned(),
        width: width?,
        height: height?,
        widths: widths?,
        placeholder: placeholder?.value.to_owned(),
    })
}
