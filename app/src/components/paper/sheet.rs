//! The document around a paper.

use super::Html;
use crate::html::escaped;
use l10n::Voice;

/// From where its looks come.
pub enum Style {
    /// From the shop's style sheet at this path, if the build made one.
    Linked(Option<String>),
    /// From these rules, which are written into it: a file that stands alone.
    Written(String),
}

/// A paper.
pub struct Sheet {
    /// Its title.
    pub title: Html,
    /// The same as plain text, for the window it is read in.
    pub name: String,
    /// What is on it.
    pub body: Html,
    /// Its mark.
    pub mark: &'static str,
    /// A link that is not printed: its path and its words.
    pub back: Option<(String, String)>,
}

impl Sheet {
    /// The whole document.
    pub fn document(self, voice: &Voice, style: &Style) -> String {
        let style = match style {
            Style::Linked(path) => {
                let link = |path: &String| format!("<link rel=\"stylesheet\" href=\"{}\">", escaped(path));
                path.as_ref().map(link).unwrap_or_default()
            }
            Style::Written(rules) => format!("<style>{rules}</style>"),
        };
        let back = self.back.map(|(path, words)| {
            format!("<p class=\"back\"><a href=\"{}\">{}</a></p>", escaped(&path), escaped(&words))
        });
        format!(
            "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light\">\
             <title>{}</title>{style}</head><body class=\"papers\">\
             <main id=\"main\" class=\"sheet\" data-testid=\"{}\">{}<h1>{}</h1>{}</main></body></html>",
            voice.lang(),
            voice.dir(),
            escaped(&self.name),
            self.mark,
            back.unwrap_or_default(),
            self.title.into_string(),
            self.body.into_string(),
        )
    }
}
