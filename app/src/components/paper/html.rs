//! Pieces of a paper. What is typed gets in as text only.

use crate::html::escaped;
use commerce::Money;
use l10n::Voice;

/// Markup in which nothing that somebody typed is markup.
#[derive(Debug, Clone, Default)]
pub struct Html(String);

impl Html {
    /// A text.
    pub fn text(text: &str) -> Self {
        Self(escaped(text))
    }

    /// A text that keeps its own direction: a name, a number, a code.
    pub fn own(text: &str) -> Self {
        Self(format!("<bdi>{}</bdi>", escaped(text)))
    }

    /// The same with a mark.
    pub fn marked(mark: &str, text: &str) -> Self {
        Self(format!("<bdi data-testid=\"{}\">{}</bdi>", escaped(mark), escaped(text)))
    }

    /// An amount with its minor units, under a mark.
    pub fn money(voice: &Voice, mark: &str, money: Money) -> Self {
        Self(format!(
            "<span class=\"amount\" data-testid=\"{}\" data-minor=\"{}\" data-currency=\"{}\">{}</span>",
            escaped(mark),
            money.amount,
            money.currency,
            escaped(&voice.money(money))
        ))
    }

    /// A text in the language of the paper's reader, and beside it in others, each language once.
    pub fn said<'v>(voices: impl IntoIterator<Item = &'v Voice>, say: impl Fn(&Voice) -> String) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let spans = voices.into_iter().map(|voice| {
            let text = say(voice);
            if texts.contains(&text) {
                return String::new();
            }
            texts.push(text.clone());
            format!("<span lang=\"{}\" dir=\"{}\">{}</span>", voice.lang(), voice.dir(), escaped(&text))
        });
        Self(spans.filter(|span| !span.is_empty()).collect::<Vec<_>>().join(" <i>/</i> "))
    }

    /// Several pieces, one after the other.
    pub fn all(pieces: impl IntoIterator<Item = Self>) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }

    /// A piece in an element of a class.
    pub fn within(self, element: &str, class: &str) -> Self {
        Self(format!("<{element} class=\"{class}\">{}</{element}>", self.0))
    }

    /// A paragraph.
    pub fn paragraph(self) -> Self {
        Self(format!("<p>{}</p>", self.0))
    }

    /// Lines under a heading: an address.
    pub fn party(title: Self, lines: &[String], more: Self) -> Self {
        let lines: String = lines.iter().map(|line| format!("<bdi>{}</bdi><br>", escaped(line))).collect();
        Self(format!(
            "<section class=\"party\"><h2>{}</h2><address>{lines}</address>{}</section>",
            title.0, more.0
        ))
    }

    /// Names and what they stand for; nothing where there are none.
    pub fn facts(rows: impl IntoIterator<Item = (Self, Self)>) -> Self {
        let rows: String = rows
            .into_iter()
            .map(|(name, fact)| format!("<div><dt>{}</dt> <dd>{}</dd></div>", name.0, fact.0))
            .collect();
        if rows.is_empty() { Self::default() } else { Self(format!("<dl class=\"facts\">{rows}</dl>")) }
    }

    /// A table, whose first column is words and whose others are figures; the last row of `foot` is the sum.
    pub fn table(head: Vec<Self>, rows: Vec<Vec<Self>>, foot: Vec<(Self, Self)>) -> Self {
        let span = head.len().saturating_sub(1).max(1);
        let heads: String =
            head.into_iter().map(|cell| format!("<th scope=\"col\">{}</th>", cell.0)).collect();
        let row = |cells: Vec<Self>| {
            let cells: String = cells.into_iter().map(|cell| format!("<td>{}</td>", cell.0)).collect();
            format!("<tr>{cells}</tr>")
        };
        let body: String = rows.into_iter().map(row).collect();
        let foot: String = foot
            .into_iter()
            .map(|(name, sum)| {
                format!("<tr><th scope=\"row\" colspan=\"{span}\">{}</th><td>{}</td></tr>", name.0, sum.0)
            })
            .collect();
        let foot = if foot.is_empty() { foot } else { format!("<tfoot>{foot}</tfoot>") };
        Self(format!("<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody>{foot}</table>"))
    }

    /// As it is written.
    pub fn into_string(self) -> String {
        self.0
    }
}
