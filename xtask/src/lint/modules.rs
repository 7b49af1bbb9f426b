//! Inside `commerce` a module imports from its left; inside `app` the folders keep to their sentences.

use std::collections::{BTreeMap, BTreeSet};

use super::architecture::{self, AppRule, FILE};
use super::rust::scan;
use super::tree::{Finding, Tree, line_of};

const COMMERCE: &str = "crates/commerce/src/";
const APP: &str = "app/src/";
const OURS: [&str; 5] = ["commerce", "l10n", "server", "storage", "workflows"];

/// Checks both crates.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = commerce(tree);
    findings.extend(app(tree));
    findings
}

fn commerce(tree: &Tree) -> Vec<Finding> {
    let order = architecture::order_of_commerce(architecture::text(tree));
    if order.is_empty() {
        return vec![Finding::at(FILE, 0, "it has no order of the modules of `commerce`")];
    }
    let place = |module: &str| order.iter().position(|name| name == module);
    let exported = exported(tree.text(&format!("{COMMERCE}lib.rs")).unwrap_or(""));
    let mut findings = Vec::new();
    for (file, text) in tree.texts(COMMERCE, ".rs") {
        let inner = file.strip_prefix(COMMERCE).unwrap_or(file);
        let module = inner.split('/').next().unwrap_or(inner).trim_end_matches(".rs");
        if module == "lib" {
            continue;
        }
        let Some(own) = place(module) else {
            findings.push(Finding::at(
                file,
                0,
                format!("module `{module}` has no place in the order of {FILE}"),
            ));
            continue;
        };
        for (at, name) in uses(text, depth(inner)) {
            let used = if place(&name).is_some() { &name } else { exported.module_of(&name) };
            if place(used).is_some_and(|other| other > own) {
                let what = format!("`{module}` stands left of `{used}` and may not import from it ({FILE})");
                findings.push(Finding::at(file, line_of(text, at), what));
            }
        }
    }
    findings
}

fn app(tree: &Tree) -> Vec<Finding> {
    let rules = architecture::rules_of_app(architecture::text(tree));
    let mut findings = Vec::new();
    if rules.is_empty() {
        findings.push(Finding::at(FILE, 0, "it has no sentence on who imports whom inside `app`"));
    }
    for rule in &rules {
        let (AppRule::Never(who, _) | AppRule::Only(who, _)) = rule;
        for (file, text) in tree.texts(&format!("{APP}{who}"), ".rs") {
            let inner = file.strip_prefix(APP).unwrap_or(file);
            let mut used = uses(text, depth(inner));
            used.extend(foreign(text));
            for (at, name) in used {
                let broken = match rule {
                    AppRule::Never(_, names) => names.contains(&name),
                    AppRule::Only(who, names) => name != *who && !names.contains(&name),
                };
                if broken {
                    let what = format!("`{who}` may not import `{name}` ({FILE})");
                    findings.push(Finding::at(file, line_of(text, at), what));
                }
            }
        }
    }
    findings
}

// How many `super` lead from a file to the root of its crate.
fn depth(inner: &str) -> usize {
    let parts = inner.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
    parts.max(1)
}

/// The first names after the root of the crate, with their places, tests left out.
fn uses(source: &str, depth: usize) -> Vec<(usize, String)> {
    let code = scan(source).without_tests().code;
    let mut found = Vec::new();
    for start in ["crate::".to_owned(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&start) {
            let before = code.get(..at).and_then(|text| text.chars().next_back());
            // Inside a longer chain of `super`, or at the end of a longer name.
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '$') {
                continue;
            }
            let rest = code.get(at + start.len()..).unwrap_or("");
            found.extend(first_names(rest).into_iter().map(|name| (at, name)));
        }
    }
    found.retain(|(_, name)| name != "super" && name != "self");
    found
}

// Our other crates, where they are named with a path.
fn foreign(source: &str) -> Vec<(usize, String)> {
    let code = scan(source).without_tests().code;
    let mut found = Vec::new();
    for name in OURS {
        for (at, _) in code.match_indices(&format!("{name}::")) {
            let before = code.get(..at).and_then(|text| text.chars().next_back());
            if !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                found.push((at, name.to_owned()));
            }
        }
    }
    found
}

// `market::Market` -> market; `{market::{A, B}, Money}` -> market, Money.
fn first_names(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else {
        let name = name(rest);
        return if name.is_empty() { Vec::new() } else { vec![name] };
    };
    let mut depth = 0_usize;
    let mut part = String::new();
    let mut names = Vec::new();
    for c in group.chars() {
        match c {
            '{' => depth = depth.saturating_add(1),
            '}' if depth == 0 => break,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => names.push(name(&std::mem::take(&mut part))),
            _ => {}
        }
        if c != ',' || depth > 0 {
            part.push(c);
        }
    }
    names.push(name(&part));
    names.retain(|name| !name.is_empty());
    names
}

fn name(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// What the root of a crate hands on from its modules.
struct Exported {
    by_name: BTreeMap<String, String>,
    whole: BTreeSet<String>,
}

impl Exported {
    // A name that no list has comes from the one module exported whole.
    fn module_of<'a>(&'a self, name: &'a str) -> &'a str {
        match (self.by_name.get(name), self.whole.first()) {
            (Some(module), _) => module,
            (None, Some(module)) => module,
            (None, None) => name,
        }
    }
}

fn exported(root: &str) -> Exported {
    let code = scan(root).code;
    let mut exported = Exported { by_name: BTreeMap::new(), whole: BTreeSet::new() };
    for statement in code.split(';') {
        let Some((_, path)) = statement.split_once("pub use ") else { continue };
        let path = path.trim().trim_start_matches("crate::").trim_start_matches("self::");
        let Some((module, names)) = path.split_once("::") else { continue };
        if names.trim() == "*" {
            exported.whole.insert(module.to_owned());
        }
        for name in names.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|name| !name.is_empty())
        {
            exported.by_name.insert(name.to_owned(), module.to_owned());
        }
    }
    exported
}

#[cfg(test)]
mod tests {
    use super::super::architecture::tests::SAMPLE;
    use super::*;

    fn lines(file: &str, text: &str) -> Vec<usize> {
        let root = "pub mod ids; pub mod money; pub mod tax;\npub use ids::*;\npub use tax::{TaxLine, Rate};";
        let tree = Tree::of(&[(FILE, SAMPLE), ("crates/commerce/src/lib.rs", root), (file, text)]);
        check(&tree).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_module_imports_from_its_left() {
        let text = "use crate::{Sku, market::{Market, Unit}, ids};\nuse super::money::Money;\nuse std::fmt;";
        assert!(lines("crates/commerce/src/tax.rs", text).is_empty());
        assert!(
            lines("crates/commerce/src/tax/eu.rs", "use super::Rate;\nuse super::super::ids::Sku;")
                .is_empty()
        );
    }

    #[test]
    fn and_never_from_its_right() {
        for text in [
            "\nuse crate::cart::Cart;",
            "\nuse crate::{ids::Sku, cart::{Cart, Line}};",
            "\nfn f(x: super::cart::Cart) {}",
        ] {
            assert_eq!(lines("crates/commerce/src/tax.rs", text), [2], "{text}");
        }
        assert_eq!(lines("crates/commerce/src/market.rs", "use crate::TaxLine;"), [1], "through the root");
        assert_eq!(lines("crates/commerce/src/tax/eu.rs", "use super::super::cart::Cart;"), [1]);
    }

    #[test]
    fn a_module_without_a_place_fails() {
        assert_eq!(lines("crates/commerce/src/surprise.rs", ""), [0]);
    }

    #[test]
    fn comments_strings_and_tests_import_nothing() {
        let text = "// crate::cart\nconst A: &str = \"crate::cart\";\n#[cfg(test)]\nmod tests { use crate::cart::Cart; }";
        assert!(lines("crates/commerce/src/tax.rs", text).is_empty());
    }

    #[test]
    fn the_folders_of_app_keep_to_their_sentences() {
        assert_eq!(lines("app/src/islands/cart.rs", "use crate::pages::Cart;"), [1]);
        assert!(lines("app/src/islands/cart.rs", "use crate::views::Cart;").is_empty());
        assert_eq!(
            lines("app/src/components/price.rs", "use crate::server_fns::x;\nuse workflows::Shop;"),
            [1, 2]
        );
        assert!(
            lines("app/src/components/price.rs", "use crate::views::Price;\nuse l10n::Voice;").is_empty()
        );
    }
}
