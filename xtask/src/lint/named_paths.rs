//! Every path that ARCHITECTURE.md names is there: in its folder tree and between backticks.

use super::architecture::{self, FILE};
use super::tree::{Finding, Tree};

// What runs and builds make is named too, and is in no clone.
const MADE: [&str; 2] = ["target/", "var/"];
const EXTENSIONS: [&str; 8] = ["css", "ftl", "js", "md", "rs", "sql", "toml", "ts"];

/// Checks them all.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let text = architecture::text(tree);
    if text.is_empty() {
        return vec![Finding::at(FILE, 0, "it is missing")];
    }
    named(text)
        .into_iter()
        .filter(|(_, path)| !exists(tree, path))
        .map(|(line, path)| Finding::at(FILE, line, format!("it names `{path}`, which is not there")))
        .collect()
}

fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    // The folders that the line before is in, with their indents.
    let mut folders: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            folders.clear();
        } else if fenced {
            let indent = line.len().saturating_sub(line.trim_start().len());
            let Some(token) = line.split_whitespace().next().filter(|token| is_path(token)) else { continue };
            folders.retain(|(outer, _)| *outer < indent);
            let inside = folders.last().map_or("", |(_, folder)| folder);
            let path = format!("{inside}{token}");
            if token.ends_with('/') {
                folders.push((indent, path.clone()));
            }
            found.push((number, path));
        } else {
            let spans = line.split('`').skip(1).step_by(2).filter(|span| is_path(span));
            found.extend(spans.map(|span| (number, span.to_owned())));
        }
    }
    found
}

fn is_path(token: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./*{},".contains(c);
    let extension = token
        .rsplit_once('.')
        .is_some_and(|(stem, extension)| !stem.is_empty() && EXTENSIONS.contains(&extension));
    let media = ["text/", "image/", "application/"].iter().any(|kind| token.starts_with(kind));
    token.chars().all(plain) && !token.starts_with('/') && !media && (extension || token.contains('/'))
}

fn exists(tree: &Tree, path: &str) -> bool {
    if MADE.iter().any(|made| path.starts_with(made)) {
        return true;
    }
    let wanted: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    // `commerce/src/tax/` is short for the crate's folder, `routes.rs` for the one file of that name.
    alternatives(&wanted).iter().all(|wanted| {
        tree.paths().any(|file| {
            let parts: Vec<&str> = file.split('/').collect();
            let in_crates = parts.strip_prefix(&["crates"]);
            let name =
                parts.last().map(std::slice::from_ref).filter(|_| wanted.len() == 1 && path.contains('.'));
            [Some(parts.as_slice()), in_crates, name]
                .into_iter()
                .flatten()
                .any(|parts| matches(wanted, parts))
        })
    })
}

// `crates/{a,b}` names two paths; `{locale}` stands for any.
fn alternatives(wanted: &[&str]) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    for part in wanted {
        let list = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        let choices: Vec<String> = match list {
            Some(list) if list.contains(',') => list.split(',').map(str::to_owned).collect(),
            Some(_) => vec!["*".to_owned()],
            None => vec![(*part).to_owned()],
        };
        all = all
            .into_iter()
            .flat_map(|path: Vec<String>| {
                choices.iter().map(move |choice| path.iter().cloned().chain([choice.clone()]).collect())
            })
            .collect();
    }
    all
}

// A folder is there when a file below it is.
fn matches(wanted: &[String], parts: &[&str]) -> bool {
    wanted.len() <= parts.len() && wanted.iter().zip(parts).all(|(wanted, part)| glob(wanted, part))
}

fn glob(wanted: &str, part: &str) -> bool {
    match wanted.split_once('*') {
        Some((start, end)) => {
            part.len() >= start.len() + end.len() && part.starts_with(start) && part.ends_with(end)
        }
        None => wanted == part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [&str; 4] =
        ["app/src/routes.rs", "crates/commerce/src/tax/eu.rs", "locales/en/pages/a.ftl", "deny.toml"];

    fn missing(text: &str) -> Vec<String> {
        let files: Vec<(&str, &str)> = FILES.iter().map(|file| (*file, "")).chain([(FILE, text)]).collect();
        check(&Tree::of(&files)).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn what_is_there_may_be_named() {
        let text = "See `routes.rs`, `deny.toml`, `commerce/src/tax/`, `locales/*/pages/*.ftl`, `/{market}/x`,\n\
                    `text/html`, `var/caravel.db`, `Money`, `crates/{commerce}/src`.\n\
                    ```\napp/   what\n  src/routes.rs    the only place\n                   rendered\n\
                    locales/{locale}/ *.ftl: pages/\n```\n";
        assert_eq!(missing(text), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_there_is_found() {
        for text in [
            "`server/data/`",
            "`gone.rs`",
            "`crates/{commerce,l10n}`",
            "```\napp/\n  src/pages/   one\n```",
            "```\nlocales/{locale}/\n  x.ftl\n```",
        ] {
            assert_eq!(missing(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_house_without_the_document_fails() {
        assert_eq!(check(&Tree::of(&[])).len(), 1);
    }
}
