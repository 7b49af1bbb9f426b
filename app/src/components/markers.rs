//! The places that Leptos marks for its hydration.
//!
//! It writes them as `<!>`, which browsers take for an empty comment and the standard calls an error. Only islands are
//! hydrated, so that everywhere else a mark would be bytes for nothing.

use memchr::memmem::{Finder, find, find_iter};

const MARK: &str = "<!>";
/// The same comment as the standard has it.
const COMMENT: &str = "<!---->";
const OPENING: &[u8] = b"<leptos-island";
const CLOSING: &[u8] = b"</leptos-island>";

/// The page without marks, but in islands, where they are comments.
pub fn without_markers(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = find(rest.as_bytes(), OPENING) {
        let (before, island) = rest.split_at(at);
        copy(before, "", &mut text);
        let (island, after) = island.split_at(end_of_island(island));
        copy(island, COMMENT, &mut text);
        rest = after;
    }
    copy(rest, "", &mut text);
    text
}

/// Behind the end tag of the island with which the text begins, whatever islands are in it.
fn end_of_island(html: &str) -> usize {
    let (opening, closing) = (Finder::new(OPENING), Finder::new(CLOSING));
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let left = html.as_bytes().get(at..).unwrap_or_default();
        let Some(end) = closing.find(left) else { return html.len() };
        match opening.find(left).filter(|start| *start < end) {
            Some(start) => {
                depth = depth.saturating_add(1);
                at = at.saturating_add(start).saturating_add(OPENING.len());
            }
            None => {
                depth = depth.saturating_sub(1);
                at = at.saturating_add(end).saturating_add(CLOSING.len());
                if depth == 0 {
                    return at;
                }
            }
        }
    }
}

fn copy(html: &str, instead: &str, text: &mut String) {
    let mut from = 0;
    for at in find_iter(html.as_bytes(), MARK) {
        text.push_str(html.get(from..at).unwrap_or_default());
        text.push_str(instead);
        from = at.saturating_add(MARK.len());
    }
    text.push_str(html.get(from..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_but_in_islands() {
        for (html, cleaned) in [
            ("<p>a<!>b</p><!>", "<p>ab</p>"),
            (
                "<!><leptos-island x><!><leptos-island y><!></leptos-island><!></leptos-island><!>é<!>",
                "<leptos-island x><!----><leptos-island y><!----></leptos-island><!----></leptos-island>é",
            ),
            ("<leptos-island><!>", "<leptos-island><!---->"),
            ("<!DOCTYPE html><!-- kept -->", "<!DOCTYPE html><!-- kept -->"),
            ("", ""),
        ] {
            assert_eq!(without_markers(html), cleaned, "{html}");
        }
    }
}
