//! What a browser may fetch before it has read the page, and what it may prepare before it is asked to.

use super::PageResponse;
use crate::{components::picture, context::Here, routes};
use commerce::picture::Picture;
use http::{HeaderName, header};

/// The face of headings, by the name it has in `public/`.
const FACE: &str = "fonts/brygada.woff2";

/// Languages that set their headings in faces of the reader's system, as `style/tokens.css` has it.
const IN_SYSTEM_FACES: [&str; 7] = ["ar", "he", "hi", "ja", "ko", "th", "zh"];

/// Adds the hints to a document: the style sheet and the face, which the first words wait for, the picture that the
/// page is about, and the rules by which pages may be prepared. A proxy may send the first three as early hints.
pub(super) fn add(here: &Here, first: Option<&Picture>, document: PageResponse) -> PageResponse {
    let assets = &here.app.assets;
    let mut links = Vec::new();
    links.extend(assets.built("style.css").map(|url| format!("<{url}>; rel=preload; as=style")));
    let language = here.place.locale.language();
    if !IN_SYSTEM_FACES.contains(&language) {
        let face = |url| format!("<{url}>; rel=preload; as=font; type=\"font/woff2\"; crossorigin");
        links.extend(assets.built(FACE).map(face));
    }
    links.extend(first.map(picture::preload));
    let rules = HeaderName::from_static("speculation-rules");
    let document = document.with(rules, &format!("\"{}\"", routes::SPECULATION_RULES));
    if links.is_empty() { document } else { document.with(header::LINK, &links.join(", ")) }
}
