//! A crate of ours imports only those ARCHITECTURE.md lets it, and `deny.toml`'s wrappers hold.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::architecture::{self, FILE};
use super::tree::{Finding, Tree};

struct Crate<'a> {
    name: String,
    file: &'a str,
    manifest: Table,
}

/// Checks every Cargo.toml; a crate that is not declared there cannot be used.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let crates = crates(tree);
    let ours: BTreeSet<String> = crates.iter().map(|one| one.name.clone()).collect();
    let table = architecture::imports(architecture::text(tree), &ours);
    if table.is_empty() {
        return vec![Finding::at(FILE, 0, "it has no table `| crate | may import |`")];
    }
    let mut findings = Vec::new();
    for one in &crates {
        // What is not in the table (xtask) stands alone.
        let none = architecture::Allowed::default();
        let allowed = table.get(&one.name).unwrap_or(&none);
        for (name, value) in dependencies(&one.manifest) {
            let optional = value.get("optional").and_then(Value::as_bool).unwrap_or(false);
            if !ours.contains(name) || allowed.always.contains(name) {
                continue;
            }
            if !allowed.under_ssr.contains(name) {
                findings.push(one.finding(format!("`{}` may not import `{name}`, says {FILE}", one.name)));
            } else if !optional {
                findings.push(one.finding(format!("`{name}` is for `ssr` only: make it optional")));
            }
        }
    }
    findings.extend(wrappers(tree, &crates));
    findings
}

impl Crate<'_> {
    fn finding(&self, what: String) -> Finding {
        Finding::at(self.file, 0, what)
    }
}

fn crates(tree: &Tree) -> Vec<Crate<'_>> {
    tree.texts("", "Cargo.toml")
        .filter_map(|(file, text)| {
            let manifest: Table = text.parse().ok()?;
            let name = manifest.get("package")?.get("name")?.as_str()?.to_owned();
            Some(Crate { name, file, manifest })
        })
        .collect()
}

fn dependencies(manifest: &Table) -> impl Iterator<Item = (&str, &Value)> {
    const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let for_targets = manifest.get("target").and_then(Value::as_table).into_iter().flatten();
    let tables = for_targets.filter_map(|(_, value)| value.as_table()).chain(std::iter::once(manifest));
    tables
        .flat_map(|table| KINDS.iter().filter_map(|kind| table.get(*kind)?.as_table()).flatten())
        .map(|(name, value)| (name.as_str(), value))
}

// `cargo deny` is not on every machine; who may depend on a banned crate is checked here too.
fn wrappers(tree: &Tree, crates: &[Crate<'_>]) -> Vec<Finding> {
    let Some(deny) = tree.text("deny.toml").and_then(|text| text.parse::<Table>().ok()) else {
        return vec![Finding::at("deny.toml", 0, "it is missing or cannot be read")];
    };
    let bans = deny.get("bans").and_then(|bans| bans.get("deny")?.as_array()).into_iter().flatten();
    let mut findings = Vec::new();
    for ban in bans {
        let Some(banned) = ban.get("crate").and_then(Value::as_str) else { continue };
        let wrappers: Vec<&str> = ban
            .get("wrappers")
            .and_then(Value::as_array)
            .map(|list| list.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        for one in crates.iter().filter(|one| !wrappers.contains(&one.name.as_str())) {
            if dependencies(&one.manifest).any(|(name, _)| name == banned) {
                findings
                    .push(one.finding(format!("`{}` may not depend on {banned}, says deny.toml", one.name)));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::architecture::tests::SAMPLE;
    use super::*;

    fn check_with(name: &str, dependency: &str) -> Vec<String> {
        let manifest = format!("[package]\nname = \"{name}\"\n[dependencies]\n{dependency}\n");
        let other = |name: &str| format!("[package]\nname = \"{name}\"\n");
        let deny = "[bans]\ndeny = [{ crate = \"sqlx\", wrappers = [\"storage\"] }]";
        let tree = Tree::of(&[
            (FILE, SAMPLE),
            ("deny.toml", deny),
            ("x/Cargo.toml", &manifest),
            ("a/Cargo.toml", &other("commerce")),
            ("b/Cargo.toml", &other("l10n")),
            ("c/Cargo.toml", &other("frontend")),
        ]);
        check(&tree).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn what_the_table_allows_passes() {
        assert!(check_with("storage", "commerce.workspace = true\nserde = \"1\"\nsqlx = \"1\"").is_empty());
        assert!(check_with("app", "l10n = { workspace = true, optional = true }").is_empty());
        assert!(check_with("server", "l10n.workspace = true").is_empty());
    }

    #[test]
    fn what_it_does_not_allow_fails() {
        assert_eq!(check_with("storage", "l10n.workspace = true").len(), 1);
        assert_eq!(check_with("server", "frontend.workspace = true").len(), 1);
        assert_eq!(check_with("xtask", "commerce.workspace = true").len(), 1);
        assert!(check_with("app", "l10n.workspace = true").iter().any(|what| what.contains("optional")));
        assert!(check_with("workflows", "sqlx = \"1\"").iter().any(|what| what.contains("sqlx")));
    }

    #[test]
    fn a_house_without_a_table_fails() {
        assert_eq!(check(&Tree::of(&[])).len(), 1);
    }
}
