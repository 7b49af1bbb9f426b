//! A URL of the shop is spelled in `app/src/routes.rs`; the router of the server mounts it.

use super::rust::scan;
use super::tree::{Finding, Tree, is_test, line_of};

const SPELLED_IN: &str = "app/src/routes.rs";
const AND_BELOW: &str = "app/src/routes/";
const MOUNTED_IN: &str = "server/src/http/";
const OURS: [&str; 7] = ["/api/", "/assets/", "/c/", "/checkout", "/orders/", "/pkg/", "/webhooks/"];

/// Checks every string of app and server that is no test's.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let texts = tree.texts("app/src/", ".rs").chain(tree.texts("server/src/", ".rs"));
    texts
        .filter(|(file, _)| {
            *file != SPELLED_IN
                && !file.starts_with(AND_BELOW)
                && !file.starts_with(MOUNTED_IN)
                && !is_test(file)
        })
        .flat_map(|(file, text)| {
            scan(text).without_tests().literals.into_iter().filter(|literal| is_url(&literal.text)).map(
                move |literal| {
                    let what = format!("the URL \"{}\" belongs into {SPELLED_IN}", literal.text);
                    Finding::at(file, line_of(text, literal.start), what)
                },
            )
        })
        .collect()
}

// Also what is filled in: "/{market}/…", "/{}/{}/p/{}".
fn is_url(text: &str) -> bool {
    OURS.iter().any(|start| text.starts_with(start)) || (text.starts_with("/{") && text.contains("}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: &str, source: &str) -> Vec<usize> {
        check(&Tree::of(&[(file, source)])).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_url_elsewhere_is_found() {
        let source = "fn f() {\n g(\"/api/cart/add\");\n format!(\"/{}/{}/p/{}\", m, l, s);\n}";
        assert_eq!(lines("app/src/pages/product.rs", source), [2, 3]);
        assert_eq!(lines("server/src/cli/check.rs", "const A: &str = \"/{market}/{locale}\";"), [1]);
    }

    #[test]
    fn routes_router_tests_and_comments_may() {
        assert!(lines("app/src/routes.rs", "const A: &str = \"/api/cart/add\";").is_empty());
        assert!(lines("server/src/http/router.rs", "const A: &str = \"/webhooks/{gateway}\";").is_empty());
        let tests = "// \"/api/x\"\n#[cfg(test)]\nmod tests { const A: &str = \"/api/cart/add\"; }";
        assert!(lines("app/src/pages/product.rs", tests).is_empty());
        assert!(lines("server/src/config/mod.rs", "const A: &str = \"/var/lib\";").is_empty());
    }
}
