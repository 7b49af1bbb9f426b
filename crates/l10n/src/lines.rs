//! Where a line of text may end.

use icu::segmenter::LineSegmenter;

/// The places in a text, in bytes, after which a new line may begin, the end among them: by the rules of Unicode, and in
/// scripts without spaces by dictionary.
pub fn line_breaks(text: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_auto(Default::default());
    segmenter.segment_str(text).filter(|at| *at > 0).collect()
}
