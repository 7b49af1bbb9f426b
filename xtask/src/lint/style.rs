//! The style knows start and end, not left and right: it is mirrored for Arabic by itself.

use super::tree::{Finding, Tree, line_of};

/// Checks every declaration below `style/`.
pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.texts("style/", ".css").flat_map(|(file, text)| sides(file, text)).collect()
}

fn sides(file: &str, text: &str) -> Vec<Finding> {
    let code = blank(text);
    let mut findings = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for (at, c) in code.char_indices().chain([(code.len(), ' ')]) {
        if c.is_alphanumeric() || c == '-' || c == '_' {
            if word.is_empty() {
                before = code.get(..at).and_then(|text| text.chars().next_back()).unwrap_or(' ');
            }
            word.push(c);
            continue;
        }
        // A class, an id and a custom property may be called what they like.
        let named = word.starts_with("--") || matches!(before, '.' | '#');
        if !named && word.split('-').any(|part| part == "left" || part == "right") {
            let what = format!("`{word}`: say inline-start or inline-end, start or end");
            findings.push(Finding::at(file, line_of(text, at), what));
        }
        word.clear();
    }
    findings
}

// Comments, strings and urls are no declarations; bytes keep their places.
fn blank(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            _ if rest.starts_with("/*") => rest.find("*/").map(|at| at + 2),
            _ if rest.starts_with("url(") => rest.find(')'),
            '"' | '\'' => rest.get(1..).and_then(|inside| inside.find(first)).map(|at| at + 2),
            _ => Some(0),
        };
        let length = end.unwrap_or(rest.len());
        if length == 0 {
            code.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or("");
        } else {
            let gone = rest.get(..length).unwrap_or("");
            code.extend(gone.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            rest = rest.get(length..).unwrap_or("");
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(css: &str) -> Vec<usize> {
        check(&Tree::of(&[("style/a.css", css)])).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn sides_are_found() {
        assert_eq!(lines("a { margin-left: 1px }"), [1]);
        assert_eq!(lines("a {\n  text-align: right;\n  float:left\n}"), [2, 3]);
        assert_eq!(lines("a { border-top-right-radius: 2px; inset: auto; left: 0 }"), [1, 1]);
        assert_eq!(lines("/* é */\na { transform-origin: left center }"), [2]);
    }

    #[test]
    fn other_words_are_not() {
        let css = "/* left */ .left > #right { --left: 1px; margin-inline-start: var(--left); content: \"right\";\n\
                   background: url(/assets/left.svg); align-items: start; animation: leftover; copyright: 1 }";
        assert!(lines(css).is_empty());
    }
}
