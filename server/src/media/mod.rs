//! Photographs made into pictures: every width and format that pages ask for, a placeholder, and the rows that
//! name them. The demo's pictures and a merchant's take this same road.

mod decoding;
mod making;
mod originals;
mod rows;
mod staging;
mod wording;

pub use rows::{read_rows, write_rows};
pub use staging::Placed;
pub use wording::unworded;

use commerce::{
    PictureOwner, ProductId,
    picture::{Picture, PictureFormat},
    return_request::{LONGEST_SIDE, PictureFault},
};
use originals::{Original, Read};
use staging::Staging;
use std::{collections::BTreeMap, path::Path};

/// A picture that a buyer has sent of what is wrong, unpacked and made anew: upright, in WebP, with no side longer than it is
/// kept, and with nothing of what the file told beside its pixels, such as where it was taken.
///
/// # Errors
/// [`PictureFault::TooLarge`] or [`PictureFault::NotAPicture`].
pub fn sent(bytes: &[u8]) -> Result<Vec<u8>, PictureFault> {
    let image = decoding::decode_sent(bytes)?;
    making::kept(&image, LONGEST_SIDE).map_err(|_| PictureFault::NotAPicture)
}

/// What is to be done.
pub struct Order<'a> {
    /// The folder of the photographs.
    pub from: &'a Path,
    /// The folder that the files go into.
    pub out: &'a Path,
    /// What that folder is called below `/assets/`.
    pub folder: &'a str,
    /// What may have pictures, and of which product that is.
    pub owners: &'a BTreeMap<PictureOwner, ProductId>,
    /// The pictures there are.
    pub kept: &'a [Picture],
}

/// Pictures whose files wait to be put in their place. Dropped, nothing has happened.
pub struct Made {
    /// The new pictures, with the names of their originals.
    pub pictures: Vec<(String, Picture)>,
    /// The pictures whose originals are as they were, with the names of these.
    pub unchanged: Vec<(String, Picture)>,
    staging: Staging,
}

impl Made {
    /// Puts the files in their place.
    ///
    /// # Errors
    /// The folder cannot be written; what was put there is taken away again.
    pub fn place(self) -> Result<Placed, String> {
        self.staging.place()
    }
}

/// Makes pictures of the photographs that are new or different; `tell` hears of each.
///
/// # Errors
/// Every fault of every photograph, each with the file's name; nothing is left behind then.
pub fn make(order: &Order<'_>, mut tell: impl FnMut(&str)) -> Result<Made, Vec<String>> {
    let (originals, mut faults) = originals::find(order.from, order.owners);
    let mut ready: Vec<(Original, Read)> = Vec::new();
    for original in originals {
        match original.look() {
            Ok(read) => ready.push((original, read)),
            Err(fault) => faults.push(format!("{}: {fault}", original.name)),
        }
    }
    if !faults.is_empty() {
        faults.sort();
        return Err(faults);
    }
    let mut staging = Staging::new(order.out).map_err(|fault| vec![fault])?;
    let (mut pictures, mut unchanged) = (Vec::new(), Vec::new());
    for (original, read) in ready {
        if let Some(kept) = order.unchanged(&original, &read) {
            unchanged.push((original.name, kept.clone()));
            continue;
        }
        match order.make_one(&original, &mut staging, faults.is_empty()) {
            Ok((picture, bytes)) => {
                let count = picture.widths.len() * PictureFormat::ALL.len();
                tell(&format!("{}: {count} files, {} kB", original.name, bytes / 1000));
                pictures.push((original.name, picture));
            }
            Err(fault) => faults.push(format!("{}: {fault}", original.name)),
        }
    }
    if faults.is_empty() { Ok(Made { pictures, unchanged, staging }) } else { Err(faults) }
}

impl Order<'_> {
    /// The picture there is of an original that has not changed, if its files are there as well.
    fn unchanged(&self, original: &Original, read: &Read) -> Option<&Picture> {
        let same = |kept: &&Picture| {
            kept.owner == original.owner
                && kept.number == original.number
                && kept.folder == self.folder
                && kept.hash == read.hash
        };
        let there = |kept: &&Picture| files(kept).all(|name| self.out.join(name).is_file());
        self.kept.iter().find(same).filter(there)
    }

    /// Makes one picture's files and gives how many bytes they have. When another photograph is at fault already,
    /// this one is only looked through for faults of its own.
    fn make_one(
        &self,
        original: &Original,
        staging: &mut Staging,
        all_well: bool,
    ) -> Result<(Picture, usize), String> {
        let bytes = original.bytes()?;
        let image = decoding::decode(&bytes)?;
        let mut picture = Picture {
            owner: original.owner.clone(),
            number: original.number,
            folder: self.folder.to_owned(),
            hash: making::hash(&bytes),
            width: image.width(),
            height: image.height(),
            widths: making::widths(image.width()),
            placeholder: String::new(),
        };
        let mut written = 0;
        if all_well {
            picture.placeholder = making::placeholder(&image)?;
            making::files(&image, &picture.widths, |width, format, bytes| {
                written += bytes.len();
                staging.write(file_name(&picture, width, format), &bytes)
            })?;
        }
        Ok((picture, written))
    }
}

/// The names of a picture's files, without their folder.
pub fn files(picture: &Picture) -> impl Iterator<Item = String> + '_ {
    let widths = picture.widths.iter();
    widths.flat_map(|&width| PictureFormat::ALL.map(|format| file_name(picture, width, format)))
}

fn file_name(picture: &Picture, width: u32, format: PictureFormat) -> String {
    let path = picture.file(width, format);
    path.rsplit_once('/').map_or(path.clone(), |(_, name)| name.to_owned())
}
