//! Translations of an English that has changed since.

use super::{Book, Findings, Rule};
use crate::{
    SourceFile,
    accepted::{Accepted, fingerprint, key},
    syntax,
};
use fluent_syntax::ast;

/// Reports the messages of a language whose English has changed since they were translated.
pub(super) fn check(english: &Book, book: &Book, accepted: Option<&Accepted>, findings: &mut Findings) {
    let Some(Accepted(accepted)) = accepted else { return };
    for (id, entry) in &book.entries {
        let original = english.entries.get(id);
        if let Some((now, then)) = original.zip(accepted.get(id))
            && now.fingerprint != *then
        {
            findings.add(Rule::Stale, entry.file, entry.spot, changed(id));
        }
    }
}

/// As [`check`], for the file of a product or a page.
pub(super) fn check_by_field(
    english: &SourceFile,
    file: &SourceFile,
    accepted: Option<&Accepted>,
    findings: &mut Findings,
) {
    let Some(Accepted(accepted)) = accepted else { return };
    let (originals, _) = syntax::parse_what_can_be(english);
    let (resource, _) = syntax::parse_what_can_be(file);
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let original = originals.body.iter().find(|entry| syntax::name_of(entry).as_deref() == Some(id));
        let then = accepted.get(&key(file.below(), id));
        if original.zip(then).is_some_and(|(now, then)| fingerprint(now) != *then) {
            findings.add(Rule::Stale, &file.path, syntax::spot_of(&file.text, id), changed(id));
        }
    }
}

fn changed(id: &str) -> String {
    format!("the English of `{id}` has changed since: look at it again, then `caravel words accept`")
}
