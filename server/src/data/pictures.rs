//! `demo/pictures.toml`: the pictures of the demo shop, as `caravel import media --rows` writes it.

use super::{reading::Section, values::parsed};
use commerce::{
    catalog::Product,
    picture::{Picture, owners},
};

/// The highest number of a picture that words can describe.
pub(crate) const MOST_PICTURES: u32 = 99;

pub(super) fn pictures(root: Section<'_>, products: &[Product]) -> Option<Vec<Picture>> {
    let folder = root.text("folder").map(|text| text.value.to_owned());
    let variants = products.iter().flat_map(|product| product.variants.iter().map(|v| (&product.id, &v.sku)));
    let known = owners(variants);
    let mut pictures: Vec<Picture> = Vec::new();
    for section in root.sections("picture") {
        if let Some(picture) = picture(&section, folder.clone()) {
            let Picture { owner, number, .. } = &picture;
            if !known.contains_key(owner) {
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
