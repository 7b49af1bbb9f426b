//! What holds for a file as a whole.

use super::tree::{Finding, Tree};

const LONGEST: usize = 400;
const SOURCES: [&str; 5] = [".css", ".js", ".mjs", ".rs", ".ts"];

/// A file of more than 400 lines wants to be two.
pub fn lengths(tree: &Tree) -> Vec<Finding> {
    SOURCES
        .iter()
        .flat_map(|extension| tree.texts("", extension))
        .filter_map(|(file, text)| {
            let lines = text.lines().count();
            let what = || format!("{lines} lines: {LONGEST} are the most, about 120 are comfortable");
            (lines > LONGEST).then(|| Finding::at(file, 0, what()))
        })
        .collect()
}

// Put together here, so that this file does not hold the words it looks for.
fn words() -> [String; 5] {
    let folder = |name: &str| format!("/{name}/");
    [folder("home"), folder("root"), folder("Users"), folder("work"), ["..", "shared"].join("/")]
}

/// The project speaks of itself only: no path of one machine, and none that leads out of the repository.
pub fn places(tree: &Tree) -> Vec<Finding> {
    let words = words();
    let mut findings = Vec::new();
    for (file, text) in tree.texts("", "") {
        for (number, line) in (1..).zip(text.lines()) {
            for word in words.iter().filter(|word| holds(line, word)) {
                findings.push(Finding::at(
                    file,
                    number,
                    format!("`{word}` is a place outside of the project"),
                ));
            }
        }
    }
    findings
}

// As the start of a path, not in the middle of one.
fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || "_-.}/*".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_have_400_lines() {
        let long = "x\n".repeat(401);
        let tree =
            Tree::of(&[("a.rs", &long), ("b.ts", long.strip_suffix("x\n").unwrap_or("")), ("c.md", &long)]);
        let found: Vec<String> = lengths(&tree).into_iter().map(|finding| finding.file).collect();
        assert_eq!(found, ["a.rs"]);
    }

    #[test]
    fn a_place_of_one_machine_is_found() {
        for word in words() {
            let text = format!("first\nsee {word}x");
            let found = places(&Tree::of(&[("README.md", &text)]));
            assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2], "{word}");
        }
        let fine = "app/src/home/ ./work/ {base}/home/ networks";
        assert!(places(&Tree::of(&[("README.md", fine)])).is_empty());
    }
}
