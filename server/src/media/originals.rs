//! The photographs in a folder: whose they are by their names, and whether they are photographs at all.

use super::{decoding, making};
use crate::data::MOST_PICTURES;
use commerce::{PictureOwner, ProductId};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The endings that photographs have.
const ENDINGS: [&str; 6] = ["jpg", "jpeg", "png", "webp", "tif", "tiff"];
/// No photograph of at most 60 megapixels is larger, in bytes.
const LARGEST: u64 = 500_000_000;

/// A photograph by its name.
pub struct Original {
    /// The file's name.
    pub name: String,
    /// Whose picture it is.
    pub owner: PictureOwner,
    /// Its place among the owner's pictures.
    pub number: u32,
    path: PathBuf,
}

/// What a look at the head of a photograph tells.
pub struct Read {
    /// The hash its picture will have.
    pub hash: String,
}

impl Original {
    /// Reads the file.
    ///
    /// # Errors
    /// Why not.
    pub fn bytes(&self) -> Result<Vec<u8>, String> {
        let about = fs::metadata(&self.path).map_err(unreadable)?;
        if !about.is_file() {
            // A pipe would be waited for without end.
            return Err("is no file; take it out of the folder".to_owned());
        }
        if about.len() > LARGEST {
            return Err(format!(
                "has {} MB; save it with less than {}",
                about.len() / 1_000_000,
                LARGEST / 1_000_000
            ));
        }
        fs::read(&self.path).map_err(unreadable)
    }

    /// Looks at format and size, without unpacking anything.
    ///
    /// # Errors
    /// Why it is no photograph.
    pub fn look(&self) -> Result<Read, String> {
        let bytes = self.bytes()?;
        decoding::check_head(&bytes)?;
        Ok(Read { hash: making::hash(&bytes) })
    }
}

fn unreadable(error: std::io::Error) -> String {
    format!("cannot be read: {error}")
}

/// The photographs of a folder, sorted by name, and what is wrong with its other files. Hidden files are left out.
pub fn find(folder: &Path, owners: &BTreeMap<PictureOwner, ProductId>) -> (Vec<Original>, Vec<String>) {
    let listed = fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let entries = match listed {
        Ok(entries) => entries,
        Err(error) => return (Vec::new(), vec![format!("{}: {}", folder.display(), unreadable(error))]),
    };
    let mut names: Vec<_> = entries.iter().map(fs::DirEntry::file_name).collect();
    names.sort();
    let mut originals: Vec<Original> = Vec::new();
    let mut faults = Vec::new();
    for name in names.iter().map(|name| name.to_string_lossy()).filter(|name| !name.starts_with('.')) {
        let found = named(&name, owners).and_then(|(owner, number)| {
            let other = originals.iter().find(|other| other.owner == owner && other.number == number);
            match other {
                Some(other) => Err(format!("has the place of {}; take one of the two away", other.name)),
                None => Ok((owner, number)),
            }
        });
        match found {
            Ok((owner, number)) => {
                originals.push(Original {
                    path: folder.join(&*name),
                    name: name.into_owned(),
                    owner,
                    number,
                });
            }
            Err(fault) => faults.push(format!("{name}: {fault}")),
        }
    }
    if originals.is_empty() && faults.is_empty() {
        faults.push(format!("{}: there is no photograph in it", folder.display()));
    }
    (originals, faults)
}

/// Whose picture a file is and which, by its name: `bowl-kohiki.jpg`, `bowl-kohiki.2.jpg`. Capitals do not matter.
fn named(name: &str, owners: &BTreeMap<PictureOwner, ProductId>) -> Result<(PictureOwner, u32), String> {
    let lower = name.to_lowercase();
    let (stem, ending) = lower.rsplit_once('.').unwrap_or((&lower, ""));
    match ending {
        "svg" => return Err("is a drawing that may hold scripts; save it as PNG".to_owned()),
        ending if !ENDINGS.contains(&ending) => {
            return Err("is no photograph; save it as JPEG, PNG, WebP or TIFF, or take it away".to_owned());
        }
        _ => {}
    }
    let (owner, number) = match stem.split_once('.') {
        None => (stem, Some(1)),
        Some((owner, digits)) => {
            let plain = !digits.is_empty()
                && !digits.starts_with('0')
                && digits.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits.parse().ok().filter(|number| plain && *number <= MOST_PICTURES);
            (owner, number)
        }
    };
    let number = number.ok_or_else(|| {
        format!("has no number from 1 to {MOST_PICTURES} between its dots; name it {owner}.2.{ending}")
    })?;
    match owner.parse::<PictureOwner>().ok().filter(|owner| owners.contains_key(owner)) {
        Some(owner) => Ok((owner, number)),
        None => Err(format!(
            "no product or SKU is called `{owner}`; name it by one, such as bowl-kohiki.{ending}"
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn place(name: &str) -> Result<(String, u32), String> {
        let owners =
            BTreeMap::from(["bowl", "bowl-s"].map(|id| (id.parse().unwrap(), "bowl".parse().unwrap())));
        named(name, &owners).map(|(owner, number)| (owner.to_string(), number))
    }

    #[test]
    fn a_name_says_whose_picture_it_is() {
        for (name, owner, number) in [
            ("bowl.jpg", "bowl", 1),
            ("bowl.1.tiff", "bowl", 1),
            ("bowl.12.webp", "bowl", 12),
            ("BOWL-S.2.JPEG", "bowl-s", 2),
        ] {
            assert_eq!(place(name).unwrap(), (owner.to_owned(), number), "{name}");
        }
    }

    #[test]
    fn other_names_are_told_what_to_become() {
        for (name, told) in [
            ("bowl.svg", "save it as PNG"),
            ("bowl.heic", "save it as JPEG"),
            ("bowl", "save it as JPEG"),
            ("notes.txt", "take it away"),
            ("cup.jpg", "no product or SKU is called `cup`"),
            (" bowl.jpg", "no product or SKU is called ` bowl`"),
            ("bowl.0.jpg", "name it bowl.2.jpg"),
            ("bowl.02.jpg", "name it bowl.2.jpg"),
            ("bowl.+2.jpg", "name it bowl.2.jpg"),
            ("bowl.100.jpg", "name it bowl.2.jpg"),
            ("bowl.2.3.jpg", "name it bowl.2.jpg"),
            ("bowl..jpg", "name it bowl.2.jpg"),
            (".jpg", "no product or SKU"),
        ] {
            let fault = place(name).unwrap_err();
            assert!(fault.contains(told), "{name}: {fault}");
        }
    }
}
