//! What a browser is sent at a visit to a product page, pictures left out.
#![allow(clippy::float_arithmetic, reason = "bytes, no money")]

use anyhow::{Context, Result, ensure};

use super::budget::Budget;
use super::http;
use super::shop::Shop;
use super::{Figure, Goal};
use crate::manifest::Manifest;
use crate::paths;

/// The bodies as they come over the wire with brotli, in thousands of bytes.
struct Visit {
    page: f64,
    style: f64,
    face: f64,
    loader: f64,
    wasm: f64,
    glue: f64,
    /// The rules by which a browser fetches pages ahead.
    rules: f64,
    /// How many files hold up the first paint.
    blocking: usize,
}

/// Measures the heaviest product page that the home page links to.
pub fn measure(shop: &Shop, budget: &Budget) -> Result<Vec<Figure>> {
    let visit = Visit::to(shop)?;
    let kilobytes =
        |name: &str, value: f64, goal: Option<f64>| Figure::new(name, value, "KB", goal.map(Goal::AtMost));
    let usable = visit.page + visit.style + visit.face + visit.loader;
    let wasm_and_glue = visit.wasm + visit.glue;
    Ok(vec![
        kilobytes("first visit: page", visit.page, Some(budget.page)),
        kilobytes("first visit: style", visit.style, Some(budget.style)),
        kilobytes("first visit: face", visit.face, Some(budget.face)),
        kilobytes("first visit: loader", visit.loader, Some(budget.loader)),
        kilobytes("first visit: until usable", usable, Some(budget.usable)),
        kilobytes("first visit: Wasm", visit.wasm, None),
        kilobytes("first visit: glue", visit.glue, None),
        kilobytes("first visit: Wasm and glue", wasm_and_glue, Some(budget.wasm_and_glue)),
        kilobytes("first visit: all", usable + wasm_and_glue + visit.rules, Some(budget.all)),
        kilobytes("visit to another product", visit.page, Some(budget.another_product)),
        Figure::new("files that block rendering", number(visit.blocking), "", Some(Goal::AtMost(1.0))),
    ])
}

impl Visit {
    fn to(shop: &Shop) -> Result<Self> {
        let manifest = Manifest::read(&paths::site()).context("the site has no manifest")?;
        let built =
            |name: &str| manifest.files.get(name).with_context(|| format!("no {name} in the manifest"));
        let size = |path: &str| -> Result<f64> {
            let answer = http::get(shop.addr, path, "br")?;
            let packed = answer.header("content-encoding") == Some("br") || path.ends_with(".woff2");
            ensure!(packed, "{path} comes without brotli");
            Ok(number(answer.body.len()) / 1000.0)
        };
        let mut heaviest = (0.0, String::new());
        for product in shop.products()? {
            let page = size(&product)?;
            if page > heaviest.0 {
                heaviest = (page, product);
            }
        }
        let (page, product) = heaviest;
        let html = http::get(shop.addr, &product, "identity")?;
        let (styles, scripts) = blocking(html.text()?);
        let (mut style, mut face) = (0.0, 0.0);
        for sheet in &styles {
            style += size(sheet)?;
            for one in latin_faces(http::get(shop.addr, sheet, "identity")?.text()?) {
                face += size(&one)?;
            }
        }
        let mut rules = 0.0;
        for url in html.header("speculation-rules").unwrap_or("").split('"').skip(1).step_by(2) {
            rules += number(http::get(shop.addr, url, "br")?.body.len()) / 1000.0;
        }
        Ok(Self {
            page,
            style,
            face,
            loader: size(built("loader.js")?)?,
            wasm: size(built("caravel_bg.wasm")?)?,
            glue: size(built("caravel.js")?)?,
            rules,
            blocking: styles.len() + scripts.len(),
        })
    }
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// The style sheets of a page, and the scripts that hold it up.
fn blocking(html: &str) -> (Vec<String>, Vec<String>) {
    let styles = tags(html, "<link ").filter(|tag| attribute(tag, "rel") == Some("stylesheet"));
    let scripts = tags(html, "<script").filter(|tag| {
        let later = [" async", " defer"].iter().any(|word| tag.contains(word));
        attribute(tag, "type").is_none() && !later
    });
    let styles = styles.filter_map(|tag| attribute(tag, "href")).map(str::to_owned).collect();
    (styles, scripts.map(str::to_owned).collect())
}

fn tags<'a>(html: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(start).skip(1).filter_map(|rest| rest.split('>').next())
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}="))?;
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '/']).next().filter(|value| !value.is_empty()),
    }
}

/// The faces that a page in English makes a browser fetch: those for the letter A.
fn latin_faces(style: &str) -> Vec<String> {
    style
        .split("@font-face")
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .filter(|face| match face.split_once("unicode-range:") {
            Some((_, ranges)) => ranges.split(';').next().unwrap_or(ranges).split(',').any(holds_a),
            None => true,
        })
        .filter_map(|face| {
            let (_, rest) = face.split_once("url(")?;
            Some(rest.split(')').next()?.trim_matches(['"', '\'']).to_owned())
        })
        .collect()
}

// `U+20-7E`, `U+0041`, `U+??`.
fn holds_a(range: &str) -> bool {
    let range = range.trim().trim_start_matches(['U', 'u']).trim_start_matches('+');
    let number = |text: &str, wild: &str| u32::from_str_radix(&text.replace('?', wild), 16).ok();
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    matches!((number(first, "0"), number(last, "F")), (Some(first), Some(last)) if (first..=last).contains(&0x41))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_blocks_a_page_is_found() {
        let html = "<link rel=\"stylesheet\" href=\"/pkg/style.css\"><link rel=preload href=\"/x\">\
                    <script type=\"module\" src=\"/a.js\"></script><script src=\"/b.js\"></script>\
                    <script src=\"/c.js\" defer></script><script type=\"application/ld+json\">{}</script>";
        let (styles, scripts) = blocking(html);
        assert_eq!((styles, scripts), (vec!["/pkg/style.css".to_owned()], vec![" src=\"/b.js\"".to_owned()]));
    }

    #[test]
    fn only_faces_with_latin_letters_count() {
        let face = |url: &str, range: &str| format!("@font-face{{src:url({url});unicode-range:{range}}}");
        let style = [face("/a", "U+20-7E,U+A0"), face("/b", "U+400-4FF"), face("/c", "U+??")].concat();
        assert_eq!(latin_faces(&format!("{style}@font-face{{src:url(\"/d\")}}")), ["/a", "/c", "/d"]);
    }
}
