//! From which English a translation was made: `locales/{language}/.english.toml`.

use crate::{Problem, SourceFile, source::is_by_field, syntax};
use fluent_syntax::ast;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// By message, the hash of the English that its translation was made from. Where there is none, nobody has said so, and the
/// translation counts as current. Messages of products are named `products/bowl-kohiki:title`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Accepted(pub BTreeMap<String, String>);

const HEAD: &str = "\
# Which English each message was translated from; written by `caravel words accept` and `caravel words import`.
";

impl Accepted {
    /// Reads the file.
    ///
    /// # Errors
    /// It is no table of texts.
    pub fn read(file: &SourceFile) -> Result<Self, Problem> {
        if let Some(fault) = &file.fault {
            return Err(Problem::new(&file.path, 1, fault));
        }
        toml::from_str(file.body()).map(Self).map_err(|error| {
            let line = error.span().map_or(1, |span| syntax::line_at(&file.text, span.start));
            Problem::new(&file.path, line, error.message().replace('\n', " "))
        })
    }

    /// The file's text: a line a message, sorted, so that two people's changes meet as seldom as can be.
    pub fn text(&self) -> String {
        let line = |(id, hash): (&String, &String)| format!("\"{id}\" = \"{hash}\"\n");
        HEAD.chars().chain(self.0.iter().map(line).collect::<String>().chars()).collect()
    }
}

/// The hash of a message: 8 hexadecimal digits that change with its texts, and with nothing else.
pub(crate) fn fingerprint(entry: &ast::Entry<&str>) -> String {
    let hash = Sha256::digest(syntax::canonical(entry).as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// How a message is named here: by its id, behind its file where it is a product's or a page's.
pub(crate) fn key(below: &str, id: &str) -> String {
    match below.strip_suffix(".ftl").filter(|below| is_by_field(below)) {
        Some(product) => format!("{product}:{id}"),
        None => id.to_owned(),
    }
}
