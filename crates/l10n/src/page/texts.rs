//! The texts of a page, one by one, as somebody looks at them who works on the words.

use super::{Block, Content, ContentPage, Piece, Span};

/// A text of a page.
pub(crate) enum Text<'p> {
    /// Words and nothing else.
    Plain(&'p mut String),
    /// A paragraph, or an item of a list.
    Rich(&'p mut Vec<Span>),
}

/// Sees each text with the name of its message, or of its attribute: `title`, `text-1.text`.
type See<'s> = &'s mut dyn FnMut(&str, Text<'_>);

impl ContentPage {
    /// What the page says in a message and its attributes, a line each; nothing where it does not have the message. What
    /// the shop fills in is an ellipsis.
    pub fn says(&self, message: &str) -> String {
        let mut lines = Vec::new();
        self.clone().each_text(&mut |name, text| {
            if name.split('.').next() != Some(message) {
                return;
            }
            lines.push(match text {
                Text::Plain(words) => words.clone(),
                Text::Rich(spans) => spans.iter().map(in_words).collect(),
            });
        });
        lines.join("\n")
    }

    /// Shows every text to `see`, in the order in which the file may have them.
    pub(crate) fn each_text(&mut self, see: See<'_>) {
        let Self { title, description, intro, footer, home, blocks, .. } = self;
        let needed = [("title", title), ("description", description)];
        let optional = [("intro", intro), ("footer", footer), ("home", home)];
        let optional = optional.into_iter().filter_map(|(name, text)| Some((name, text.as_mut()?)));
        for (name, text) in needed.into_iter().chain(optional) {
            see(name, Text::Plain(text));
        }
        for Block { name, content } in blocks {
            content.each_text(name, see);
        }
    }
}

impl Content {
    fn each_text(&mut self, name: &str, see: See<'_>) {
        match self {
            Self::Hero { title, text, link, .. } | Self::Text { title, text, link } => {
                see(name, Text::Plain(title));
                each_piece(&format!("{name}.text"), text, see);
                if let Some(label) = link.as_mut().and_then(|link| link.label.as_mut()) {
                    see(&format!("{name}.button"), Text::Plain(label));
                }
            }
            Self::List { title, items, .. } => {
                see(name, Text::Plain(title));
                for (number, item) in (1..).zip(items) {
                    see(&format!("{name}.title-{number}"), Text::Plain(&mut item.title));
                    each_piece(&format!("{name}.text-{number}"), &mut item.text, see);
                }
            }
            Self::Quote { words, by } => {
                see(name, Text::Plain(words));
                if let Some(by) = by {
                    see(&format!("{name}.by"), Text::Plain(by));
                }
            }
            Self::Products { title, .. } => see(name, Text::Plain(title)),
        }
    }
}

fn each_piece(name: &str, pieces: &mut [Piece], see: See<'_>) {
    for piece in pieces {
        match piece {
            Piece::Paragraph(spans) => see(name, Text::Rich(spans)),
            Piece::List(items) => items.iter_mut().for_each(|spans| see(name, Text::Rich(spans))),
            Piece::Facts(_) => {}
        }
    }
}

fn in_words(span: &Span) -> &str {
    match span {
        Span::Words(words) => words,
        Span::Fact(_) | Span::Length(_) => "…",
    }
}
