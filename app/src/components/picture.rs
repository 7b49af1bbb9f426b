//! Pictures: the formats and widths there are, for the browser to choose from, over a placeholder.

use crate::routes;
use commerce::picture::{Picture, PictureFormat};
use leptos::{prelude::*, tachys::html::InertElement};

/// Where a picture stands, which tells how wide it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Beside the first words of the home page.
    Hero,
    /// Twice as wide as the other cards.
    LargeCard,
    /// In a list of products.
    Card,
    /// On the page of its product.
    Gallery,
    /// In a line of the cart or an order, or on a button: the smallest file does.
    Thumb,
}

impl Shown {
    /// The value of `sizes`, by the widths of `style/`; none where there is nothing to choose.
    const fn sizes(self) -> Option<&'static str> {
        match self {
            Self::Hero => Some("(min-width: 48rem) min(38vw, 34rem), 93vw"),
            Self::LargeCard => Some("(min-width: 60rem) min(46vw, 40rem), 93vw"),
            Self::Card => {
                Some("(min-width: 60rem) 23vw, (min-width: 44rem) 31vw, (min-width: 22rem) 47vw, 100vw")
            }
            Self::Gallery => Some("(min-width: 40rem) min(60vw, 75vh), 100vw"),
            Self::Thumb => None,
        }
    }

    /// The width of the file for browsers that choose none.
    const fn plain(self) -> u32 {
        match self {
            Self::Hero | Self::LargeCard | Self::Gallery => 960,
            Self::Card => 480,
            Self::Thumb => 320,
        }
    }
}

/// When a picture is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fetched {
    /// Before all others: it is what the page is about.
    First,
    /// With the page.
    AtOnce,
    /// When it comes near.
    Late,
}

/// What goes into an element of the class `picture`: the placeholder and the picture. Nothing where there is none,
/// and the element stands empty then. `alt` is empty where the words beside it say the same.
///
/// Written as text: a page has a dozen of them with two dozen attributes each, and a sound picture's own fields hold nothing
/// that has to be escaped ([`Picture::unsound`]).
pub fn picture(
    picture: Option<&Picture>,
    shown: Shown,
    fetched: Fetched,
    alt: &str,
) -> impl IntoView + use<> {
    picture.map(|picture| InertElement::new(markup(picture, shown, fetched, alt)))
}

fn markup(picture: &Picture, shown: Shown, fetched: Fetched, alt: &str) -> String {
    let size = format!(" width=\"{}\" height=\"{}\"", picture.width, picture.height);
    let plain = picture.width_for(shown.plain());
    let sizes = shown.sizes().map(|sizes| [" sizes=\"", sizes, "\""].concat()).unwrap_or_default();
    let files = |format| match shown.sizes() {
        Some(_) => addresses(picture, format),
        None => address(picture, plain, format),
    };
    let choice = match shown.sizes() {
        Some(_) => [" srcset=\"", &files(PictureFormat::Webp), "\""].concat(),
        None => String::new(),
    };
    let when = match fetched {
        Fetched::First => " fetchpriority=\"high\"",
        Fetched::AtOnce => "",
        Fetched::Late => " loading=\"lazy\"",
    };
    let alt = alt.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    [
        "<img src=\"",
        &picture.placeholder,
        "\"",
        &size,
        " alt=\"\" class=\"placeholder\"><picture><source type=\"image/avif\" srcset=\"",
        &files(PictureFormat::Avif),
        "\"",
        &sizes,
        "><img src=\"",
        &address(picture, plain, PictureFormat::Webp),
        "\"",
        &choice,
        &sizes,
        &size,
        " alt=\"",
        &alt,
        "\"",
        when,
        " decoding=\"async\"></picture>",
    ]
    .concat()
}

/// A `Link` header's entry that fetches the first picture of a product page: the very file that [`picture`] will
/// choose there, for browsers that know AVIF.
pub fn preload(picture: &Picture) -> String {
    let plain = address(picture, picture.width_for(Shown::Gallery.plain()), PictureFormat::Avif);
    let (files, sizes) =
        (addresses(picture, PictureFormat::Avif), Shown::Gallery.sizes().unwrap_or_default());
    format!(
        "<{plain}>; rel=preload; as=image; type=\"image/avif\"; imagesrcset=\"{files}\"; imagesizes=\"{sizes}\"; \
         fetchpriority=high"
    )
}

/// The address of the largest file, to look at closely.
pub fn largest(picture: &Picture) -> String {
    address(picture, picture.width_for(u32::MAX), PictureFormat::Webp)
}

/// The name holds the hash already, so the build's manifest need not be asked.
fn address(picture: &Picture, width: u32, format: PictureFormat) -> String {
    let mut address = String::with_capacity(room(picture));
    write_address(picture, width, format, &mut address);
    address
}

fn write_address(picture: &Picture, width: u32, format: PictureFormat, text: &mut String) {
    text.push_str(routes::ASSETS);
    picture.write_file(width, format, text);
}

/// All widths, for `srcset`: one string that is grown once, since a page has dozens of them.
fn addresses(picture: &Picture, format: PictureFormat) -> String {
    let mut addresses = String::with_capacity(picture.widths.len() * room(picture));
    for &width in &picture.widths {
        if !addresses.is_empty() {
            addresses.push_str(", ");
        }
        write_address(picture, width, format, &mut addresses);
        for part in [" ", &width.to_string(), "w"] {
            addresses.push_str(part);
        }
    }
    addresses
}

/// What an address of a `srcset` takes, with its width.
fn room(picture: &Picture) -> usize {
    // Dots, slashes, the number, the width twice, and the ending.
    routes::ASSETS.len() + picture.folder.len() + picture.owner.as_str().len() + picture.hash.len() + 32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn bowl() -> Picture {
        Picture {
            owner: "bowl-kohiki".parse().unwrap(),
            number: 2,
            folder: "images/products".into(),
            hash: "0123456789abcdef".into(),
            width: 960,
            height: 1200,
            widths: vec![320, 960],
            placeholder: "data:image/webp;base64,UklGRg==".into(),
        }
    }

    #[test]
    fn what_a_picture_shows_is_escaped() {
        let markup = markup(&bowl(), Shown::Thumb, Fetched::AtOnce, r#"A "bowl" <of> clay & ash"#);
        assert!(markup.contains(r#" alt="A &quot;bowl&quot; &lt;of&gt; clay &amp; ash""#), "{markup}");
    }

    #[test]
    fn a_picture_that_may_be_wide_names_every_width() {
        let markup = markup(&bowl(), Shown::Card, Fetched::Late, "");
        for format in ["avif", "webp"] {
            let file =
                |width| format!("/assets/images/products/bowl-kohiki.2.{width}.0123456789abcdef.{format}");
            let files = format!(r#" srcset="{} 320w, {} 960w" sizes=""#, file(320), file(960));
            assert!(markup.contains(&files), "{files}: {markup}");
        }
        assert!(markup.contains(r#" loading="lazy""#), "{markup}");
    }
}
