//! `style/main.css` and what it imports, as one small file.

use std::fmt::Display;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use crate::assets::Asset;

/// Browsers of November 2024 and later, two years before this list was last looked at (November 2026).
fn browsers() -> Browsers {
    Browsers {
        chrome: Some(131 << 16),
        edge: Some(131 << 16),
        firefox: Some(132 << 16),
        safari: Some(18 << 16 | 1 << 8),
        ios_saf: Some(18 << 16 | 1 << 8),
        samsung: Some(27 << 16),
        ..Browsers::default()
    }
}

/// Bundles and minifies `main`. Pictures and fonts named as `/assets/…` or `../public/…` get their hashed
/// names from `assets`.
///
/// # Errors
/// A fault in the style with its file and line, or the name of a file that is not in `public/`.
pub fn bundle(main: &Path, assets: &[Asset]) -> Result<String> {
    let provider = FileProvider::new();
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(placed)?;
    let targets = Targets::from(browsers());
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(placed)?;
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    let code = sheet.to_css(options).map_err(placed)?.code;
    with_hashed_names(&code, assets)
}

// The library counts lines from nought.
fn placed<T: Display>(fault: lightningcss::error::Error<T>) -> anyhow::Error {
    match fault.loc {
        Some(place) => anyhow!("{}:{}: {}", place.filename, place.line + 1, fault.kind),
        None => anyhow!("{}", fault.kind),
    }
}

fn with_hashed_names(code: &str, assets: &[Asset]) -> Result<String> {
    let mut done = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("url(") {
        let (named, after) = after.split_once(')').context("a url() without an end")?;
        let address = named.trim_matches(['"', '\'']);
        done.push_str(before);
        done.push_str("url(");
        match address.strip_prefix("/assets/").or_else(|| address.strip_prefix("../public/")) {
            Some(name) => done.push_str(&hashed_name(name, assets)?),
            None => done.push_str(named),
        }
        done.push(')');
        rest = after;
    }
    done.push_str(rest);
    Ok(done)
}

fn hashed_name(name: &str, assets: &[Asset]) -> Result<String> {
    match assets.iter().find(|asset| asset.name == name) {
        Some(asset) => Ok(asset.url.clone()),
        None => bail!("the style names {name}, which is not in public/"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn fonts() -> Vec<Asset> {
        let url = "/assets/fonts/x.00.woff2".to_owned();
        vec![Asset { name: "fonts/x.woff2".to_owned(), url, content: Vec::new() }]
    }

    #[test]
    fn files_get_their_hashed_names_and_pictures_in_the_text_stay() {
        let code = "a{b:url(\"/assets/fonts/x.woff2\")}c{d:url(../public/fonts/x.woff2)}e{f:url(data:x)}";
        let expected = "a{b:url(/assets/fonts/x.00.woff2)}c{d:url(/assets/fonts/x.00.woff2)}e{f:url(data:x)}";
        assert_eq!(with_hashed_names(code, &fonts()).unwrap(), expected);
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let fault = with_hashed_names("a{b:url(/assets/y.svg)}", &fonts()).unwrap_err();
        assert!(fault.to_string().contains("y.svg"));
    }

    #[test]
    fn imports_are_bundled_and_a_fault_has_its_place() {
        let folder = std::env::temp_dir().join(format!("caravel-style-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("main.css"), "@import \"base.css\" layer(base);\na { color: red }")
            .unwrap();
        std::fs::write(folder.join("base.css"), "p { margin-inline: 0px }").unwrap();
        let bundled = bundle(&folder.join("main.css"), &[]).unwrap();
        std::fs::write(folder.join("base.css"), "p {\n color: red }\n@media { p }").unwrap();
        let fault = bundle(&folder.join("main.css"), &[]).map_err(|fault| fault.to_string());
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(bundled, "@layer base{p{margin-inline:0}}a{color:red}");
        assert!(fault.as_ref().is_err_and(|text| text.contains("base.css:3")), "{fault:?}");
    }
}
