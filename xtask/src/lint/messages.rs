//! Every message asked for exists in English, and every English message is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::rust::scan;
use super::tree::{Finding, Tree, is_test, line_of};

const ENGLISH: &str = "locales/en/";
// Read by field and not by id: one message set a product, and one a page.
const BY_FIELD: [&str; 2] = ["locales/en/products/", "locales/en/pages/"];
const CALLS: [&str; 5] = [".text(", ".text_with(", ".plain(", ".plain_with(", "t!("];
const SOURCES: [&str; 3] = ["app/src/", "server/src/", "crates/"];
// Where a call of these names is a voice's; elsewhere it reads a row or a file.
const VOICED: [&str; 4] = ["app/src/", "crates/workflows/src/", "server/src/adapters/", "server/src/http/"];

/// Ids that are put together from one of these and a code, a method or a name. Each must be in the source
/// as the start of a format string, `"prefix{…}"`.
const PUT_TOGETHER: [&str; 24] = [
    "address-",
    "buyer-number-",
    "collection-",
    "email-",
    "home-promises-",
    "material-",
    "method-",
    "method-reason-",
    "option-",
    "order-status-",
    "parcel-status-",
    "pay-qr-",
    "pay-voucher-",
    "payee-",
    "payee-kind-",
    "payment-decline-",
    "payment-status-",
    "promotion-name-",
    "requirement-",
    "restriction-",
    "sandbox-",
    "sandbox-reason-",
    "shipping-",
    "tax-name-",
];

/// Checks both ways.
pub fn check(tree: &Tree) -> Vec<Finding> {
    check_with(tree, &PUT_TOGETHER)
}

fn check_with(tree: &Tree, put_together: &[&str]) -> Vec<Finding> {
    let english = english(tree);
    let mut findings = Vec::new();
    let mut said = BTreeSet::new();
    let sources: Vec<_> = SOURCES
        .iter()
        .flat_map(|start| tree.texts(start, ".rs"))
        .filter(|(file, _)| !is_test(file))
        .collect();
    for (file, text) in sources {
        let scanned = scan(text).without_tests();
        let voiced = VOICED.iter().any(|start| file.starts_with(start));
        for literal in scanned.literals {
            let before = scanned.code.get(..literal.start).unwrap_or("");
            if let Some((prefix, _)) =
                literal.text.split_once('{').filter(|_| voiced && asks_put_together(before))
                // Without a prefix it is another id with something added, and that one is held to the rule.
                && !prefix.is_empty()
                && !put_together.contains(&prefix)
            {
                let what = format!("ids put together from `{prefix}`: add it to PUT_TOGETHER in {FILE}");
                findings.push(Finding::at(file, line_of(text, literal.start), what));
            }
            if voiced && asks(before) {
                let id = literal.text.split('.').next().unwrap_or("");
                if !english.contains_key(id) && !put_together.iter().any(|prefix| id.starts_with(prefix)) {
                    let what = format!("message `{id}` is not in {ENGLISH}");
                    findings.push(Finding::at(file, line_of(text, literal.start), what));
                }
            }
            said.insert(literal.text);
        }
    }
    for prefix in put_together {
        if !said.iter().any(|text| text.starts_with(&format!("{prefix}{{"))) {
            findings.push(Finding::at(FILE, 0, format!("no id is put together from `{prefix}`: strike it")));
        }
    }
    let data: Vec<_> = tree.texts("server/data/", ".toml").map(|(_, text)| text).collect();
    let used = |id: &str| {
        put_together.iter().any(|prefix| id.starts_with(prefix))
            || said.iter().any(|text| text.split('.').next() == Some(id))
            || data.iter().any(|text| text.contains(&format!("\"{id}\"")))
            || english.values().any(|message| message.refers_to(id))
    };
    for (id, message) in &english {
        if !used(id) {
            findings.push(Finding::at(message.file, message.line, format!("message `{id}` is said nowhere")));
        }
    }
    findings
}

const FILE: &str = "xtask/src/lint/messages.rs";

// Whether the code before a string ends with a call that takes an id.
fn asks(before: &str) -> bool {
    let before = before.trim_end();
    let ends_name = |text: &str| text.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    CALLS
        .iter()
        .any(|call| before.strip_suffix(call).is_some_and(|rest| call.starts_with('.') || !ends_name(rest)))
}

// The same with the id as a format string.
fn asks_put_together(before: &str) -> bool {
    before.trim_end().strip_suffix("&format!(").is_some_and(asks)
}

struct Message<'a> {
    file: &'a str,
    line: usize,
    body: String,
}

impl Message<'_> {
    // `{ id }`, `{ id.attribute }`; a variable has its `$`, a string its quotes.
    fn refers_to(&self, id: &str) -> bool {
        self.body.split('{').skip(1).any(|part| {
            part.trim_start().strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with(['}', '.']))
        })
    }
}

fn english(tree: &Tree) -> BTreeMap<String, Message<'_>> {
    let mut messages: BTreeMap<String, Message<'_>> = BTreeMap::new();
    let by_id = |file: &str| !BY_FIELD.iter().any(|start| file.starts_with(start));
    for (file, text) in tree.texts(ENGLISH, ".ftl").filter(|(file, _)| by_id(file)) {
        let mut last: Option<String> = None;
        for (number, line) in (1..).zip(text.lines()) {
            if let Some((id, value)) = line.split_once('=').filter(|(id, _)| is_id(id.trim_end())) {
                let id = id.trim_end().to_owned();
                last = Some(id.clone());
                messages.insert(id, Message { file, line: number, body: value.to_owned() });
            } else if line.starts_with('#') || line.starts_with('-') {
                last = None;
            } else if let Some(message) = last.as_ref().and_then(|id| messages.get_mut(id)) {
                message.body.push_str(line);
            }
        }
    }
    messages
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(source: &str, put_together: &[&str]) -> Vec<String> {
        let ftl = "# A comment = no id\ncart-title = Cart\n    .label = Your cart\ncart-note =\n    See { cart-inner }\n\
                   cart-inner = inner\nstatus-paid = Paid\n-term = x\n";
        let tree = Tree::of(&[
            ("locales/en/cart.ftl", ftl),
            ("locales/en/products/mug.ftl", "title = Mug\n"),
            ("locales/en/pages/about.ftl", "title = About\n"),
            ("app/src/pages/cart.rs", source),
            ("server/data/payment-methods.toml", "name = \"status-paid\""),
        ]);
        check_with(&tree, put_together).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn what_is_said_and_exists_passes() {
        assert!(findings("voice.text(\"cart-title.label\"); Notice(\"cart-note\")", &[]).is_empty());
        assert!(findings("v.text(&format!(\"cart-{}\", x)); format!(\"x\")", &["cart-"]).is_empty());
    }

    #[test]
    fn what_does_not_exist_fails() {
        let source = "v.plain_with(\n  \"cart-titel\", &a); v.text(\"cart-title\"); v.text(\"cart-note\")";
        assert_eq!(findings(source, &[]), ["message `cart-titel` is not in locales/en/"]);
    }

    #[test]
    fn what_nobody_says_fails() {
        let source = "v.text(\"cart-title\") // \"cart-note\"\n#[cfg(test)]\nmod tests { const A: &str = \"cart-note\"; }";
        assert_eq!(findings(source, &[]), ["message `cart-note` is said nowhere"]);
    }

    #[test]
    fn a_prefix_that_is_not_listed_fails() {
        let source = "v.text(&format!(\"cart-{x}\")); v.text(\"cart-title\"); v.text(\"cart-note\")";
        assert!(findings(source, &[]).iter().any(|what| what.contains("PUT_TOGETHER")));
    }

    #[test]
    fn a_prefix_that_is_used_no_more_fails() {
        let source = "v.text(\"cart-title\"); v.text(\"cart-note\")";
        assert_eq!(findings(source, &["order-"]).len(), 1);
    }
}
