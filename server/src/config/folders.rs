//! Folders that replace what the binary carries inside.

use super::source::{Source, shown};
use std::path::{Path, PathBuf};

/// Folders of words, data and built assets; what is `None` is read from the binary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    /// The locale files.
    pub locales: Option<PathBuf>,
    /// Markets, methods, rates and the demo.
    pub data: Option<PathBuf>,
    /// What the browser loads.
    pub site: Option<PathBuf>,
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
        }
    }
}

fn folder(work: &Path, text: &str) -> Result<PathBuf, String> {
    let folder = work.join(text);
    if folder.is_dir() { Ok(folder) } else { Err(format!("`{}` is no folder", shown(text))) }
}
