//! Mending what needs no thought.

use super::{Finding, check, rules::Edit};
use crate::{SourceFile, syntax};
use std::collections::BTreeMap;

/// What [`fix`] has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fixed {
    /// The files that are others now, whole.
    pub files: Vec<SourceFile>,
    /// What was mended in them.
    pub findings: Vec<Finding>,
}

/// How often it is looked again: a mended quotation mark may want a space beside it.
const ROUNDS: usize = 4;

/// Mends double spaces, apostrophes, quotation marks where it is plain what they are, French spaces, ends of lines, and
/// byte order marks. Nothing else in the files changes; a file that does not parse stays as it is.
pub fn fix(files: &[SourceFile]) -> Fixed {
    let mut now: Vec<SourceFile> = files.to_vec();
    let mut mended = Vec::new();
    for _ in 0..ROUNDS {
        let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for finding in check(&now).into_iter().filter(Finding::is_fixable) {
            by_file.entry(finding.problem.file.clone()).or_default().push(finding);
        }
        let mut is_quiet = true;
        for file in &mut now {
            let Some(found) = by_file.remove(&file.path).filter(|_| syntax::parse(file).is_ok()) else {
                continue;
            };
            let (text, done) = mend(&file.text, found);
            is_quiet &= done.is_empty();
            file.text = text;
            mended.extend(done);
        }
        if is_quiet {
            break;
        }
    }
    let changed = now.into_iter().zip(files).filter(|(new, old)| new.text != old.text).map(|(new, _)| new);
    Fixed { files: changed.collect(), findings: mended }
}

/// The text with the edits of findings, from the last to the first; one that meets another waits for the next round.
fn mend(text: &str, findings: Vec<Finding>) -> (String, Vec<Finding>) {
    let mut taken: Vec<Edit> = Vec::new();
    let mut done = Vec::new();
    for finding in findings {
        let meets =
            |edit: &Edit| taken.iter().any(|other| edit.start <= other.end && other.start <= edit.end);
        if finding.edits.iter().any(meets) {
            continue;
        }
        taken.extend(finding.edits.iter().cloned());
        done.push(finding);
    }
    taken.sort();
    let mut text = text.to_owned();
    for edit in taken.iter().rev() {
        if text.get(edit.start..edit.end).is_some() {
            text.replace_range(edit.start..edit.end, &edit.text);
        }
    }
    (text, done)
}
