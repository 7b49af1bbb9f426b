//! Folders that replace what the binary carries inside.

use super::source::{Source, shown};
use std::path::{Path, PathBuf};

/// Folders of words, data and built assets, of which what is `None` is read from the binary, and of the merchant's
/// pictures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    /// The locale files.
    pub locales: Option<PathBuf>,
    /// Markets, methods, rates and the demo.
    pub data: Option<PathBuf>,
    /// What the browser loads.
    pub site: Option<PathBuf>,
    /// The merchant's pictures. It need not be there yet.
    pub media: PathBuf,
    /// Fonts for the pictures that other sites show; where systems keep them, when none is named.
    pub fonts: Option<PathBuf>,
}

impl Folders {
    /// Reads the section. `work` is the folder in which the shop was started: `locales` and `server/data` in it
    /// are used without being named, so that an edit in a clone is seen at once.
    pub fn read(source: &mut Source, work: &Path) -> Self {
        let usual = |below: &str, mark: &str| {
            let folder = work.join(below);
            folder.join(mark).is_dir().then_some(folder)
        };
        Self {
            locales: source
                .take("CARAVEL_LOCALES", "locales", |text| folder(work, text))
                .or_else(|| usual("locales", "en")),
            data: source
                .take("CARAVEL_DATA", "server/data", |text| folder(work, text))
                .or_else(|| usual("server/data", "markets")),
            site: source.take("CARAVEL_SITE", "target/site", |text| folder(work, text)),
            media: source
                .take("CARAVEL_MEDIA", "var/media", |text| no_file(work, text))
                .unwrap_or_else(|| work.join("var/media")),
            fonts: source.take("CARAVEL_FONTS", "/usr/share/fonts", |text| folder(work, text)),
        }
    }
}

/// A folder that is made when something goes into it.
fn no_file(work: &Path, text: &str) -> Result<PathBuf, String> {
    let folder = work.join(text);
    if folder.exists() && !folder.is_dir() {
        Err(format!("`{}` is no folder", shown(text)))
    } else {
        Ok(folder)
    }
}

fn folder(work: &Path, text: &str) -> Result<PathBuf, String> {
    let folder = work.join(text);
    if folder.is_dir() { Ok(folder) } else { Err(format!("`{}` is no folder", shown(text))) }
}
