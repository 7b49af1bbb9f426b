//! What ARCHITECTURE.md says in a form that can be held against the code.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::Tree;

/// Where it stands.
pub const FILE: &str = "ARCHITECTURE.md";

/// What one crate may import of ours.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// In any build.
    pub always: BTreeSet<String>,
    /// Under the feature `ssr` only.
    pub under_ssr: BTreeSet<String>,
}

/// The text, or nothing where there is none.
pub fn text(tree: &Tree) -> &str {
    tree.text(FILE).unwrap_or("")
}

/// The table "Who may import whom", for the crates of `ours`.
pub fn imports(text: &str, ours: &BTreeSet<String>) -> BTreeMap<String, Allowed> {
    let mut table = BTreeMap::new();
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| crate | may import |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    for row in rows {
        let mut cells = row.trim_matches('|').splitn(2, '|').map(str::trim);
        let (Some(names), Some(rule)) = (cells.next(), cells.next()) else { continue };
        for name in names.split(',') {
            table.insert(name.trim().to_owned(), allowed(rule, ours));
        }
    }
    table
}

fn allowed(rule: &str, ours: &BTreeSet<String>) -> Allowed {
    if let Some(but) = rule.strip_prefix("all but ") {
        let but = named(but, ours);
        return Allowed { always: ours.difference(&but).cloned().collect(), under_ssr: BTreeSet::new() };
    }
    let (always, under_ssr) = rule.split_once("under `ssr` also").unwrap_or((rule, ""));
    Allowed { always: named(always, ours), under_ssr: named(under_ssr, ours) }
}

fn named(text: &str, ours: &BTreeSet<String>) -> BTreeSet<String> {
    words(text).filter(|word| ours.contains(*word)).map(str::to_owned).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// The modules of `commerce`, each with those it may import on its left.
pub fn order_of_commerce(text: &str) -> Vec<String> {
    text.split_once("Inside `commerce`")
        .and_then(|(_, rest)| rest.split('`').find(|span| span.contains("->")))
        .map(|line| words(line).map(str::to_owned).collect())
        .unwrap_or_default()
}

/// What a folder of `app` may or may not import.
#[derive(Debug, PartialEq, Eq)]
pub enum AppRule {
    /// `Islands never import pages`.
    Never(String, BTreeSet<String>),
    /// `components import l10n and views only`.
    Only(String, BTreeSet<String>),
}

/// The sentences about the folders of `app`.
pub fn rules_of_app(text: &str) -> Vec<AppRule> {
    let Some((_, rest)) = text.split_once("Inside `app`") else { return Vec::new() };
    let paragraph = rest.split("\n\n").next().unwrap_or(rest);
    paragraph.split(['.', ';']).filter_map(rule_of_app).collect()
}

fn rule_of_app(sentence: &str) -> Option<AppRule> {
    let list = |text: &str| words(text).filter(|word| *word != "and").map(str::to_owned).collect();
    let who = |text: &str| words(text).last().map(str::to_lowercase);
    let sentence = sentence.trim();
    if let Some((left, right)) = sentence.split_once(" never import ") {
        return Some(AppRule::Never(who(left)?, list(right)));
    }
    let (left, right) = sentence.split_once(" import ")?;
    Some(AppRule::Only(who(left)?, list(right.trim().strip_suffix("only")?)))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A small house for the tests of the rules.
    pub const SAMPLE: &str = "\
## Who may import whom

| crate | may import |
|---|---|
| commerce | none of ours |
| l10n, storage | commerce |
| app | commerce; under `ssr` also l10n, leptos_axum |
| server | all but frontend |

Inside `commerce` a module imports only from its left:
`ids money -> market -> tax ->
cart`

Inside `app`: routes -> pages -> components, islands. Islands never import pages; components import l10n and
views only.

After it, islands never import anything.
";

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_table_is_read() {
        let ours = set(&["commerce", "l10n", "storage", "app", "server", "frontend"]);
        let table = imports(SAMPLE, &ours);
        let get = |name: &str| table.get(name).map(|row| (row.always.clone(), row.under_ssr.clone()));
        assert_eq!(get("commerce"), Some((set(&[]), set(&[]))));
        assert_eq!(get("storage"), Some((set(&["commerce"]), set(&[]))));
        assert_eq!(get("app"), Some((set(&["commerce"]), set(&["l10n"]))));
        assert_eq!(get("server"), Some((set(&["commerce", "l10n", "storage", "app", "server"]), set(&[]))));
    }

    #[test]
    fn the_orders_are_read() {
        assert_eq!(order_of_commerce(SAMPLE), ["ids", "money", "market", "tax", "cart"]);
        let expected = vec![
            AppRule::Never("islands".to_owned(), set(&["pages"])),
            AppRule::Only("components".to_owned(), set(&["l10n", "views"])),
        ];
        assert_eq!(rules_of_app(SAMPLE), expected);
    }
}
