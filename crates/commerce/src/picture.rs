//! Pictures of what is sold: what is known of one, and what its files are called.

use crate::{PictureOwner, ProductId, Sku};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A picture in several widths and formats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Of which variant, or of which product as a whole.
    pub owner: PictureOwner,
    /// Its place among the owner's pictures, counted from 1; also which text describes it.
    pub number: u32,
    /// The folder of its files below `/assets/`, such as `media`.
    pub folder: String,
    /// A hash of the original and of how the files are made from it: 16 hexadecimal digits.
    pub hash: String,
    /// The original's width in pixels, as it is seen.
    pub width: u32,
    /// The original's height in pixels, as it is seen.
    pub height: u32,
    /// The widths in pixels that there are files of, the smallest first; never empty.
    pub widths: Vec<u32>,
    /// The picture in a few blurred pixels, as a `data:` URL, for the time until a file is there.
    pub placeholder: String,
}

/// The formats that each width is there in, the one with fewer bytes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFormat {
    /// AV1 image file format.
    Avif,
    /// WebP, for browsers without AVIF.
    Webp,
}

impl PictureFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Avif, Self::Webp];

    /// The ending of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
        }
    }
}

impl Picture {
    /// The name of a file, folder included: `media/bowl-kohiki.1.640.0123456789abcdef.avif`.
    pub fn file(&self, width: u32, format: PictureFormat) -> String {
        let mut name = String::new();
        self.write_file(width, format, &mut name);
        name
    }

    /// Writes the name of a file after what is in `name` already.
    pub fn write_file(&self, width: u32, format: PictureFormat, name: &mut String) {
        let (number, width) = (self.number.to_string(), width.to_string());
        let parts = [&self.folder, "/", self.owner.as_str(), ".", &number, ".", &width, ".", &self.hash, "."];
        for part in parts {
            name.push_str(part);
        }
        name.push_str(format.extension());
    }

    /// The smallest width that has at least `wanted` pixels, else the largest there is.
    pub fn width_for(&self, wanted: u32) -> u32 {
        let enough = self.widths.iter().find(|width| **width >= wanted);
        enough.or(self.widths.last()).copied().unwrap_or(self.width)
    }

    /// The field that makes no sense, for who reads a picture from outside.
    pub fn unsound(&self) -> Option<&'static str> {
        let word = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        let rising = self.widths.is_sorted_by(|one, next| one < next);
        let within = self.widths.iter().all(|width| (1..=self.width).contains(width));
        let data = self.placeholder.strip_prefix("data:image/webp;base64,");
        let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
        [
            ("number", self.number > 0),
            ("folder", self.folder.split('/').all(word)),
            ("hash", self.hash.len() == 16 && self.hash.bytes().all(hex)),
            ("width", self.width > 0),
            ("height", self.height > 0),
            ("widths", !self.widths.is_empty() && rising && within),
            ("placeholder", data.is_some_and(|data| data.bytes().all(base64))),
        ]
        .into_iter()
        .find_map(|(field, sound)| (!sound).then_some(field))
    }
}

/// Everything that may own pictures, and the product that it is or is a variant of: a SKU that spells a product's
/// code in capitals means the product.
pub fn owners<'a>(
    variants: impl IntoIterator<Item = (&'a ProductId, &'a Sku)>,
) -> BTreeMap<PictureOwner, ProductId> {
    let mut owners = BTreeMap::new();
    for (product, sku) in variants {
        owners.entry(sku.into()).or_insert_with(|| product.clone());
        owners.insert(product.into(), product.clone());
    }
    owners
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn picture() -> Picture {
        Picture {
            owner: "bowl-kohiki".parse().unwrap(),
            number: 2,
            folder: "images/products".into(),
            hash: "0123456789abcdef".into(),
            width: 960,
            height: 1200,
            widths: vec![320, 640, 960],
            placeholder: "data:image/webp;base64,UklGRg==".into(),
        }
    }

    #[test]
    fn a_file_is_named_by_all_that_makes_it() {
        let file = picture().file(640, PictureFormat::Avif);
        assert_eq!(file, "images/products/bowl-kohiki.2.640.0123456789abcdef.avif");
        assert!(picture().file(320, PictureFormat::Webp).ends_with(".webp"));
    }

    #[test]
    fn the_width_is_enough_where_one_is() {
        for (wanted, given) in [(1, 320), (320, 320), (321, 640), (960, 960), (4_000, 960)] {
            assert_eq!(picture().width_for(wanted), given, "{wanted}");
        }
    }

    #[test]
    fn each_field_is_looked_at() {
        assert_eq!(picture().unsound(), None);
        type Spoil = fn(&mut Picture);
        let spoilt: [(&str, Spoil); 12] = [
            ("number", |p| p.number = 0),
            ("folder", |p| p.folder = "../secret".into()),
            ("folder", |p| p.folder = String::new()),
            ("hash", |p| p.hash = "0123456789ABCDEF".into()),
            ("hash", |p| p.hash.clear()),
            ("width", |p| p.width = 0),
            ("height", |p| p.height = 0),
            ("widths", |p| p.widths.clear()),
            ("widths", |p| p.widths = vec![640, 320]),
            ("widths", |p| p.widths = vec![320, 1_440]),
            ("placeholder", |p| p.placeholder = "javascript:alert(1)".into()),
            ("placeholder", |p| p.placeholder = "data:image/webp;base64,\"".into()),
        ];
        for (field, spoil) in spoilt {
            let mut picture = picture();
            spoil(&mut picture);
            assert_eq!(picture.unsound(), Some(field), "{picture:?}");
        }
    }
}
