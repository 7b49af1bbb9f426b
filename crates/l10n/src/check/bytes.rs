//! What of a file's bytes no reader sees, and some programs trip over.

use super::{Edit, Findings, Rule};
use crate::{SourceFile, problem::Spot};

/// Reports a byte order mark, lines that end in another way than with a line feed, and spaces at the end of lines.
pub(super) fn check(file: &SourceFile, findings: &mut Findings) {
    let text = file.text.as_str();
    let removed = |start: usize, end: usize| Edit { start, end, text: String::new() };
    if let Some(rest) = text.strip_prefix('\u{FEFF}') {
        let edits = vec![removed(0, text.len().saturating_sub(rest.len()))];
        let what = "begins with an invisible byte order mark: save it as UTF-8 without one";
        findings.add_fixable(Rule::ByteOrderMark, &file.path, Spot::default(), what, edits);
    }
    let returns: Vec<Edit> =
        text.match_indices("\r\n").map(|(at, _)| removed(at, at.saturating_add(1))).collect();
    if !returns.is_empty() {
        let what = "lines end as on Windows (CRLF): save it with LF";
        findings.add_fixable(Rule::LineEnds, &file.path, Spot::default(), what, returns);
    }
    let (mut start, mut number) = (0_usize, 0_u32);
    for line in text.split('\n') {
        number = number.saturating_add(1);
        let bare = line.strip_suffix('\r').unwrap_or(line);
        let kept = bare.trim_end_matches([' ', '\t']);
        if kept.len() < bare.len() {
            let column = u32::try_from(kept.chars().count()).unwrap_or(u32::MAX - 1) + 1;
            let edits = vec![removed(start.saturating_add(kept.len()), start.saturating_add(bare.len()))];
            let spot = Spot { line: number, column };
            findings.add_fixable(
                Rule::TrailingSpace,
                &file.path,
                spot,
                "spaces at the end of the line",
                edits,
            );
        }
        start = start.saturating_add(line.len()).saturating_add(1);
    }
}
