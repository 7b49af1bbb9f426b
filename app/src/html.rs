//! Text inside HTML that is written by hand.

/// A text in which nothing is markup, for content and for quoted attributes.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

/// The text of HTML that the shop has written: without its tags and comments, and without the marks that keep the direction
/// of what is filled in.
pub fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let end = if tag.starts_with("!--") { "-->" } else { ">" };
        rest = tag.split_once(end).map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let marks =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    for (written, meant) in marks {
        text = text.replace(written, meant);
    }
    text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_html_is_read_as_text() {
        let text = "a < b & \"c\" 'd'";
        assert_eq!(
            text_of(&format!("<p class=\"x\">{}<!-- <b> --></p><p>e</p>", escaped(text))),
            format!("{text} e")
        );
    }
}
