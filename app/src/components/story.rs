//! A product's description, taken apart: what it is, and in the last paragraph who made it.

use commerce::catalog::ProductText;

/// The paragraphs about the thing, and the one about its makers; none of them where there is one paragraph only.
pub fn told(text: &ProductText) -> (Vec<&str>, Option<&str>) {
    let mut paragraphs: Vec<&str> = text.description.split("\n\n").collect();
    let makers = if paragraphs.len() > 1 { paragraphs.pop() } else { None };
    (paragraphs, makers)
}
