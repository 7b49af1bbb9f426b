//! Whether the words say what the pictures show.

use commerce::{PictureOwner, ProductId, catalog::ProductText, picture::Picture};
use std::collections::BTreeMap;

/// The messages that are missing, as `file: message`, with the photograph that they should describe.
pub fn unworded(
    pictures: &[(String, Picture)],
    owners: &BTreeMap<PictureOwner, ProductId>,
    texts: &[ProductText],
) -> Vec<String> {
    let mut missing = Vec::new();
    for (original, picture) in pictures {
        let product = owners.get(&picture.owner);
        for text in texts.iter().filter(|text| Some(&text.product) == product) {
            if text.picture(picture.number).is_empty() {
                let message =
                    if picture.number == 1 { String::new() } else { format!("-{}", picture.number) };
                missing.push(format!(
                    "{}/products/{}.ftl: `picture{message}` is missing; it says what {original} shows",
                    text.locale, text.product
                ));
            }
        }
    }
    missing.sort();
    missing.dedup();
    missing
}
