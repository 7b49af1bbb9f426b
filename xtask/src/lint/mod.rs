//! The house rules: what a compiler cannot see and a reviewer should not have to.
//! One rule a file; each takes the sources as they are and gives what breaks it.

use anyhow::{Result, bail};

mod architecture;
mod dependencies;
mod files;
mod messages;
mod modules;
mod named_paths;
mod rust;
mod style;
mod tree;
mod urls;

use tree::{Finding, Tree};

type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [(&str, Rule); 8] = [
    ("who may import whom", dependencies::check),
    ("the order of modules", modules::check),
    ("paths named in ARCHITECTURE.md", named_paths::check),
    ("left and right in the style", style::check),
    ("URLs outside routes.rs", urls::check),
    ("messages", messages::check),
    ("long files", files::lengths),
    ("words of other places", files::places),
];

/// Reads the repository once and checks every rule.
///
/// # Errors
/// When a rule is broken; every finding was printed as `file:line: what`.
pub fn run() -> Result<()> {
    let tree = Tree::read(&crate::paths::root())?;
    let mut broken = 0_usize;
    for (name, rule) in RULES {
        let findings = rule(&tree);
        if !findings.is_empty() {
            println!("    {name}:");
        }
        for finding in &findings {
            println!("{finding}");
        }
        broken = broken.saturating_add(findings.len());
    }
    if broken > 0 {
        bail!("the house rules are broken in {broken} places");
    }
    crate::steps::note(&format!("{} rules hold", RULES.len()));
    Ok(())
}
