//! Files with the hash of their content in the name, and their compressed twins.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use crate::manifest::{Manifest, hashed, is_hashed};
use crate::paths;

/// One file the browser loads.
pub struct Asset {
    /// The name in the source: `style.css`, `images/kettle.svg`.
    pub name: String,
    /// The URL it is served under, hash included.
    pub url: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl Asset {
    /// A built file, served under `/pkg/`.
    pub fn built(name: &str, content: Vec<u8>) -> Self {
        let url = format!("/pkg/{}", hashed(name, &content));
        Self { name: name.to_owned(), url, content }
    }

    fn public(name: String, content: Vec<u8>) -> Self {
        // Pictures are made with a hash in their names, by which the shop's rows know them.
        let file = if is_hashed(&name) { name.clone() } else { hashed(&name, &content) };
        let url = format!("/assets/{file}");
        Self { name, url, content }
    }
}

/// Everything below `public/`.
pub fn public() -> Result<Vec<Asset>> {
    let folder = paths::root().join("public");
    let mut assets = Vec::new();
    for file in paths::files_below(&folder).context("cannot read public/")? {
        let content = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        assets.push(Asset::public(paths::relative(&file, &folder), content));
    }
    let named: Vec<_> = assets.iter().map(|asset| (asset.name.clone(), asset.url.clone())).collect();
    for asset in assets.iter_mut().filter(|asset| asset.name.ends_with(".webmanifest")) {
        let text = std::str::from_utf8(&asset.content).context("a web manifest is text")?;
        let content = with_hashed_names(text, &named).into_bytes();
        *asset = Asset::public(asset.name.clone(), content);
    }
    Ok(assets)
}

// A manifest names its icons by the names they have in the source, as the style does.
fn with_hashed_names(text: &str, named: &[(String, String)]) -> String {
    named.iter().fold(text.to_owned(), |text, (name, url)| {
        text.replace(&format!("\"/assets/{name}\""), &format!("\"{url}\""))
    })
}

/// Writes the assets and their manifest. `compressed` adds `.br` and `.gz` where they save something.
pub fn write(assets: &[Asset], compressed: bool) -> Result<Manifest> {
    let site = paths::site();
    let mut files = BTreeMap::new();
    for asset in assets {
        let file = site.join(asset.url.trim_start_matches('/'));
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // The name holds the hash: what is there already is what would be written.
        if !file.exists() {
            std::fs::write(&file, &asset.content)
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        if compressed && compressible(&asset.url) {
            compress(&file, &asset.content)?;
        }
        files.insert(asset.name.clone(), asset.url.clone());
    }
    let manifest = Manifest::new(files);
    manifest.publish(&site)?;
    Ok(manifest)
}

// Pictures and fonts are compressed in their own way.
fn compressible(url: &str) -> bool {
    const EXTENSIONS: [&str; 12] =
        ["css", "html", "ico", "js", "json", "map", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];
    url.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension))
}

fn compress(file: &Path, content: &[u8]) -> Result<()> {
    for (extension, pack) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
        let mut name = file.as_os_str().to_owned();
        name.push(format!(".{extension}"));
        if Path::new(&name).exists() {
            continue;
        }
        let packed = pack(content)?;
        if packed.len() < content.len() {
            std::fs::write(&name, packed)?;
        }
    }
    Ok(())
}

/// Brotli at its best, 11.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn text_is_compressed_and_pictures_are_not() {
        assert!(compressible("/pkg/caravel_bg.00.wasm") && compressible("/assets/images/x.00.svg"));
        assert!(!compressible("/assets/images/x.00.avif") && !compressible("/assets/fonts/x.00.woff2"));
    }

    #[test]
    fn a_manifest_names_its_icons_by_their_hashed_names() {
        let named = [("icons/a.png".to_owned(), "/assets/icons/a.00.png".to_owned())];
        let text = r#"{"src":"/assets/icons/a.png","url":"/assets/icons/b.png"}"#;
        let expected = r#"{"src":"/assets/icons/a.00.png","url":"/assets/icons/b.png"}"#;
        assert_eq!(with_hashed_names(text, &named), expected);
    }

    #[test]
    fn what_is_packed_comes_back() {
        let text = b"the same words, the same words, the same words".repeat(40);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&text).unwrap().as_slice(), &mut back).unwrap();
        assert_eq!(back, text);
        let mut back = Vec::new();
        std::io::copy(&mut flate2::read::GzDecoder::new(gzip(&text).unwrap().as_slice()), &mut back).unwrap();
        assert_eq!(back, text);
    }
}
