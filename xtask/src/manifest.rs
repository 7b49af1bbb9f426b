//! `target/site/manifest.json`: which file stands for which name, and the hash of them all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What the server reads to write links into pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The name in the source (`style.css`, `images/kettle.svg`) and the URL it is served under.
    pub files: BTreeMap<String, String>,
    /// Changes when any file does.
    pub hash: String,
}

const CURRENT: &str = "manifest.json";
// The build before: its files stay, for pages that a cache or an open tab still holds.
const PREVIOUS: &str = "previous.json";

impl Manifest {
    /// A manifest of these names and URLs. The URLs carry content hashes, so they are all the hash needs.
    pub fn new(files: BTreeMap<String, String>) -> Self {
        let mut digest = Sha256::new();
        for (name, url) in &files {
            digest.update(format!("{name} {url}\n"));
        }
        let hash = hex::encode(digest.finalize()).chars().take(16).collect();
        Self { files, hash }
    }

    /// The manifest in `site`, if a build left one that can be read.
    pub fn read(site: &Path) -> Option<Self> {
        read(&site.join(CURRENT))
    }

    /// Puts this manifest in the place of the last one, and removes what neither of the two names.
    pub fn publish(&self, site: &Path) -> Result<()> {
        let last = Self::read(site);
        if let Some(last) = last.filter(|last| last.hash != self.hash) {
            write(&site.join(PREVIOUS), &last)?;
        }
        write(&site.join(CURRENT), self)?;
        let mut kept = BTreeSet::from([CURRENT.to_owned(), PREVIOUS.to_owned()]);
        for manifest in std::iter::once(self.clone()).chain(read(&site.join(PREVIOUS))) {
            for url in manifest.files.values() {
                let file = url.trim_start_matches('/');
                kept.extend([file.to_owned(), format!("{file}.br"), format!("{file}.gz")]);
            }
        }
        for file in crate::paths::files_below(site)? {
            if !kept.contains(&crate::paths::relative(&file, site)) {
                std::fs::remove_file(&file)?;
            }
        }
        Ok(())
    }
}

fn read(file: &Path) -> Option<Manifest> {
    serde_json::from_str(&std::fs::read_to_string(file).ok()?).ok()
}

fn write(file: &Path, manifest: &Manifest) -> Result<()> {
    let text = serde_json::to_string_pretty(manifest)?;
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// `images/kettle.svg` with the hash of its content: `images/kettle.0123456789abcdef.svg`.
pub fn hashed(name: &str, content: &[u8]) -> String {
    let hash: String = hex::encode(Sha256::digest(content)).chars().take(16).collect();
    match name.rsplit_once('.').filter(|(_, extension)| !extension.contains('/')) {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

/// Whether a name holds the hash of its content already: 16 hexadecimal digits between dots.
pub fn is_hashed(name: &str) -> bool {
    let inner = name.rsplit_once('.').map_or("", |(stem, _)| stem);
    inner
        .rsplit_once('.')
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn build(site: &Path, content: &str) -> Manifest {
        let name = hashed("pkg/style.css", content.as_bytes());
        std::fs::create_dir_all(site.join("pkg")).unwrap();
        std::fs::write(site.join(&name), content).unwrap();
        std::fs::write(site.join(format!("{name}.br")), content).unwrap();
        let manifest = Manifest::new(BTreeMap::from([("style.css".to_owned(), format!("/{name}"))]));
        manifest.publish(site).unwrap();
        manifest
    }

    #[test]
    fn the_last_two_builds_stay_and_older_ones_go() {
        let site = std::env::temp_dir().join(format!("caravel-manifest-{}", std::process::id()));
        std::fs::create_dir_all(&site).unwrap();
        let builds = ["a", "b", "b", "c"].map(|content| build(&site, content));
        let there = |at: usize| {
            let url = builds.get(at).unwrap().files.get("style.css").unwrap();
            let file = site.join(url.trim_start_matches('/'));
            (file.exists(), site.join(format!("{}.br", url.trim_start_matches('/'))).exists())
        };
        let found = [there(0), there(1), there(3)];
        let read = Manifest::read(&site);
        std::fs::remove_dir_all(&site).unwrap();
        assert_eq!(found, [(false, false), (true, true), (true, true)]);
        assert_eq!(read.as_ref(), builds.last());
    }

    #[test]
    fn a_hash_goes_before_the_extension() {
        assert_eq!(hashed("a.b/robots", b""), "a.b/robots.e3b0c44298fc1c14");
        assert_eq!(hashed("fonts/x.woff2", b""), "fonts/x.e3b0c44298fc1c14.woff2");
        assert_ne!(hashed("x.css", b"a"), hashed("x.css", b"b"));
        assert!(is_hashed("images/bowl.1.320.0123456789abcdef.avif") && is_hashed(&hashed("x.css", b"a")));
        assert!(
            !is_hashed("x.css") && !is_hashed("0123456789abcdef.css") && !is_hashed("x.0123456789abcdef")
        );
    }
}
