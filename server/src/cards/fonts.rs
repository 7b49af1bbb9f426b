//! The fonts that pictures are written with: the shop's own face for Latin, and for other scripts what the machine has.

use rustybuzz::{Face, ttf_parser};
use std::{
    borrow::Cow,
    collections::HashSet,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// The shop's own face at one weight: `public/fonts/brygada.woff2` and `brygada-ext.woff2` at 600, unpacked and put together.
const OWN: &[u8] = include_bytes!("../../fonts/brygada-600.ttf");
/// As many fonts are kept as there are scripts to be written.
const KEPT: usize = 16;
/// Larger files are left alone.
const LARGEST: u64 = 64 << 20;

/// A font file's bytes, and which of its faces is meant.
#[derive(Debug, Clone)]
pub struct Font {
    bytes: Cow<'static, [u8]>,
    index: u32,
}

impl Font {
    /// Ready to shape and to draw.
    pub fn face(&self) -> Option<Face<'_>> {
        Face::from_slice(&self.bytes, self.index)
    }

    fn lacks(&self, letters: &HashSet<char>) -> HashSet<char> {
        let face = ttf_parser::Face::parse(&self.bytes, self.index);
        let has = |letter: char| face.as_ref().is_ok_and(|face| face.glyph_index(letter).is_some());
        letters.iter().copied().filter(|letter| !has(*letter)).collect()
    }
}

/// The fonts that were needed so far, and where others are.
#[derive(Debug)]
pub struct Fonts {
    folder: Option<PathBuf>,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    /// By language: of one script there are several ways to write.
    fonts: Vec<(String, Arc<Font>)>,
    /// Letters that no font of the machine has.
    nowhere: HashSet<char>,
}

impl Fonts {
    /// With a folder, looked through when a letter is needed that is not in the shop's own face.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, found: Mutex::default() }
    }

    /// Fonts that have every letter of a text between them, the one to be preferred first; `None` where the machine has
    /// none for some of it. Takes a while at the first text in a script.
    pub fn for_text(&self, text: &str, lang: &str) -> Option<Vec<Arc<Font>>> {
        let own = Arc::new(Font { bytes: Cow::Borrowed(OWN), index: 0 });
        let letters: HashSet<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let missing = own.lacks(&letters);
        if missing.is_empty() {
            return Some(vec![own]);
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if !missing.is_disjoint(&found.nowhere) {
            return None;
        }
        let known = found.fonts.iter().find(|(of, font)| of == lang && font.lacks(&missing).is_empty());
        if let Some((_, font)) = known {
            return Some(vec![own, font.clone()]);
        }
        let Some(font) = self.folder.as_deref().and_then(|folder| search(folder, &missing, lang)) else {
            found.nowhere.extend(missing);
            return None;
        };
        let font = Arc::new(font);
        if found.fonts.len() >= KEPT {
            found.fonts.remove(0);
        }
        found.fonts.push((lang.to_owned(), font.clone()));
        Some(vec![own, font])
    }
}

/// The first font of a folder that has all of these letters: of those made for many scripts first (Noto), upright before
/// others, and as bold as the shop's own.
fn search(folder: &Path, letters: &HashSet<char>, lang: &str) -> Option<Font> {
    let mut files = Vec::new();
    gather(folder, &mut files);
    files.sort_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let is_odd =
            ["mono", "italic", "oblique", "condensed", "light", "thin"].iter().any(|odd| name.contains(odd));
        (is_odd, !name.contains("noto"), !name.contains("bold"), !name.contains("serif"), name)
    });
    files.into_iter().find_map(|path| {
        let bytes: Cow<'static, [u8]> = std::fs::read(&path).ok()?.into();
        let faces = ttf_parser::fonts_in_collection(&bytes).unwrap_or(1);
        let mut faces: Vec<u32> = (0..faces).collect();
        faces.sort_by_key(|index| !is_for(&bytes, *index, lang));
        let font = Font { bytes, index: *faces.first()? };
        font.lacks(letters).is_empty().then_some(font)
    })
}

/// Whether a face of a collection is the one that a language is written with: the same character looks different in
/// China, Taiwan, Japan and Korea.
fn is_for(bytes: &[u8], index: u32, lang: &str) -> bool {
    let wanted = match lang {
        lang if lang.starts_with("ja") => "JP",
        lang if lang.starts_with("ko") => "KR",
        lang if lang.starts_with("zh-Hant") => "TC",
        lang if lang.starts_with("zh") => "SC",
        _ => return true,
    };
    let Ok(face) = ttf_parser::Face::parse(bytes, index) else { return false };
    let families = face.names().into_iter().filter(|name| name.name_id == ttf_parser::name_id::FAMILY);
    families.filter_map(|name| name.to_string()).any(|family| family.ends_with(wanted))
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        // What a link leads to is not followed, so that none leads round in circles.
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        if kind.is_dir() {
            gather(&path, files);
        } else if kind.is_file()
            && path
                .extension()
                .is_some_and(|ending| ["ttf", "otf", "ttc"].iter().any(|known| ending == *known))
            && entry.metadata().is_ok_and(|about| about.len() <= LARGEST)
        {
            files.push(path);
        }
    }
}
