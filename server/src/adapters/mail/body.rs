//! A mail's content, written once and shown as plain text and as simple HTML.

use crate::html::escaped;
use l10n::Voice;
use std::fmt::Write;

/// A mail.
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its parts from top to bottom.
    pub parts: Vec<Part>,
}

/// A part of a mail.
pub enum Part {
    /// A paragraph.
    Text(String),
    /// Lines under a heading.
    List(String, Vec<String>),
    /// A label and a link.
    Link(String, String),
}

impl Letter {
    /// As plain text.
    pub fn text(&self) -> String {
        let parts = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::List(title, lines) => {
                std::iter::once(title).chain(lines).map(String::as_str).collect::<Vec<_>>().join("\n")
            }
            Part::Link(label, url) => format!("{label}\n{url}"),
        });
        parts.collect::<Vec<_>>().join("\n\n") + "\n"
    }

    /// As HTML without styles or pictures.
    pub fn html(&self, voice: &Voice) -> String {
        let (lang, dir) = (voice.lang(), voice.dir());
        let mut html = format!(
            "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{}</title></head><body dir=\"{dir}\">",
            escaped(&self.subject)
        );
        for part in &self.parts {
            // Writing to a String does not fail.
            let _ = match part {
                Part::Text(text) => write!(html, "<p>{}</p>", escaped(text)),
                Part::List(title, lines) => {
                    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
                    write!(html, "<h2>{}</h2><p>{}</p>", escaped(title), lines.join("<br>"))
                }
                Part::Link(label, url) => {
                    let url = escaped(url);
                    write!(html, "<p>{}<br><a href=\"{url}\">{url}</a></p>", escaped(label))
                }
            };
        }
        html + "</body></html>\n"
    }
}
