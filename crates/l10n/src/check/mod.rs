//! Checks of the files of words: every locale against English, and each file in itself.

use crate::{Problem, SourceFile};

/// Everything that is wrong with a set of files, by file and line.
pub fn check(files: &[SourceFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        problems.extend(crate::syntax::parse(file).err().into_iter().flatten());
    }
    problems.sort();
    problems
}
