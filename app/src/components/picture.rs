//! Pictures: the formats and widths there are, for the browser to choose from, over a placeholder.

use crate::routes;
use commerce::picture::{Picture, PictureFormat};
use leptos::prelude::*;

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
pub fn picture(
    picture: Option<&Picture>,
    shown: Shown,
    fetched: Fetched,
    alt: &str,
) -> impl IntoView + use<> {
    picture.map(|picture| {
        let (width, height) = (picture.width, picture.height);
        let (loading, priority) = match fetched {
            Fetched::First => (None, Some("high")),
            Fetched::AtOnce => (None, None),
            Fetched::Late => (Some("lazy"), None),
        };
        let plain = address(picture, picture.width_for(shown.plain()), PictureFormat::Webp);
        let webp = shown.sizes().map(|_| addresses(picture, PictureFormat::Webp));
        let avif = match shown.sizes() {
            Some(_) => addresses(picture, PictureFormat::Avif),
            None => address(picture, picture.width_for(shown.plain()), PictureFormat::Avif),
        };
        view! {
            <img class="placeholder" src=picture.placeholder.clone() width=width height=height alt=""/>
            <picture>
                <source type="image/avif" srcset=avif sizes=shown.sizes()/>
                <img src=plain srcset=webp sizes=shown.sizes() width=width height=height alt=alt.to_owned()
                    loading=loading fetchpriority=priority decoding="async"/>
            </picture>
        }
    })
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
    routes::asset(&picture.file(width, format))
}

/// All widths, for `srcset`: one string that is grown once, since a page has dozens of them.
fn addresses(picture: &Picture, format: PictureFormat) -> String {
    let folder = routes::asset("");
    let mut addresses = String::with_capacity(picture.widths.len() * 80);
    for &width in &picture.widths {
        if !addresses.is_empty() {
            addresses.push_str(", ");
        }
        let width = width.to_string();
        addresses.push_str(&folder);
        picture.write_file(&width, format, &mut addresses);
        for part in [" ", &width, "w"] {
            addresses.push_str(part);
        }
    }
    addresses
}
