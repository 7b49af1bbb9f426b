//! The little of HTML that has to be told apart in a page of ours: tags, their attributes, and what stands between.

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Part<'h> {
    /// Between two tags.
    Text(&'h str),
    /// A start tag, from `<` to `>`.
    Start(&'h str),
    /// The name of an end tag.
    End(&'h str),
    /// A comment or the doctype.
    Other(&'h str),
}

/// The parts of a page.
pub fn parts(html: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = html;
    // What scripts and styles hold is text, whatever it looks like.
    let mut raw: Option<&str> = None;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match raw.take() {
            Some(name) => rest.find(&format!("</{name}")).unwrap_or(rest.len()),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (text, tag) = rest.split_at(end);
        if !text.is_empty() {
            rest = tag;
            return Some(Part::Text(text));
        }
        let end = if tag.starts_with("<!--") { tag.find("-->").map(|at| at + 3) } else { end_of(tag) };
        let (tag, after) = tag.split_at(end.unwrap_or(tag.len()));
        rest = after;
        if tag.starts_with("<!") {
            return Some(Part::Other(tag));
        }
        if let Some(name) = tag.strip_prefix("</") {
            return Some(Part::End(name.trim_end_matches('>').trim()));
        }
        raw = Some(name(tag)).filter(|name| matches!(*name, "script" | "style"));
        Some(Part::Start(tag))
    })
}

/// Behind the `>` that is in no attribute.
fn end_of(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// The name of a start tag.
pub fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches('<').trim_end_matches(['>', '/']);
    inside.split(|c: char| c.is_whitespace()).next().unwrap_or_default()
}

/// Whether nothing follows that would have to be closed.
pub fn is_void(tag: &str) -> bool {
    const VOID: [&str; 13] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ];
    tag.ends_with("/>") || VOID.contains(&name(tag))
}

/// The attributes of a start tag, as they are written: nothing for one that has no value.
pub fn attributes(tag: &str) -> Vec<(&str, Option<&str>)> {
    let inside = tag.strip_suffix("/>").or(tag.strip_suffix('>')).unwrap_or(tag).trim_start_matches('<');
    let mut rest = inside.strip_prefix(name(tag)).unwrap_or_default();
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '=' | '"' | '\''));
        let (name, after) =
            rest.split_at(rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len()));
        if name.is_empty() {
            return attributes;
        }
        let Some(after) = after.strip_prefix('=') else {
            attributes.push((name, None));
            rest = after;
            continue;
        };
        let quoted = ['"', '\''].into_iter().find_map(|quote| after.strip_prefix(quote)?.split_once(quote));
        let (value, after) =
            quoted.unwrap_or_else(|| after.split_once(char::is_whitespace).unwrap_or((after, "")));
        attributes.push((name, Some(value)));
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_falls_into_its_parts() {
        let html = "<!DOCTYPE html><p title=\"a > b\">x<br/>y<!-- <p> --></p><script>a < b</script>";
        let expected = [
            Part::Other("<!DOCTYPE html>"),
            Part::Start("<p title=\"a > b\">"),
            Part::Text("x"),
            Part::Start("<br/>"),
            Part::Text("y"),
            Part::Other("<!-- <p> -->"),
            Part::End("p"),
            Part::Start("<script>"),
            Part::Text("a < b"),
            Part::End("script"),
        ];
        assert_eq!(parts(html).collect::<Vec<_>>(), expected);
        assert_eq!(parts("<p").collect::<Vec<_>>(), [Part::Start("<p")]);
    }

    #[test]
    fn attributes_are_read_however_they_are_written() {
        let tag = "<input name=\"q\" value='a \"b\"' type=text required/>";
        let expected =
            [("name", Some("q")), ("value", Some("a \"b\"")), ("type", Some("text")), ("required", None)];
        assert_eq!(attributes(tag), expected);
        assert_eq!((name(tag), is_void(tag)), ("input", true));
        assert_eq!(attributes("<p>"), []);
    }
}
