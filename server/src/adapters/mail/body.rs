//! A mail's content, as both its texts show it: [`Letter::text`] here, and the HTML beside it.

/// A mail.
pub struct Letter {
    /// The language, for `lang` and `Content-Language`.
    pub lang: String,
    /// Its direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its subject.
    pub subject: String,
    /// The shop's name.
    pub shop: String,
    /// Its parts from top to bottom; the first two are what an inbox shows beside the subject.
    pub parts: Vec<Part>,
    /// What to do now.
    pub action: Action,
    /// The words at its end.
    pub closing: String,
    /// Why she got it, and who writes.
    pub foot: Vec<String>,
}

/// A part of a mail.
pub enum Part {
    /// A paragraph.
    Text(String),
    /// Lines under a heading.
    List(String, Vec<String>),
    /// An address to follow, absolute.
    Link(String),
    /// What was ordered, and what it costs.
    Goods(Goods),
    /// What somebody has written, in a language of its own.
    Quote {
        /// The language, for `lang`.
        lang: String,
        /// Its direction: `ltr` or `rtl`.
        dir: &'static str,
        /// The lines.
        lines: Vec<String>,
    },
}

/// The one thing to do.
pub struct Action {
    /// What it is.
    pub label: String,
    /// Where, absolute.
    pub url: String,
}

/// What was ordered.
pub struct Goods {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// What they come to.
    pub sums: Vec<Sum>,
}

/// A line of an order.
pub struct Line {
    /// A small picture.
    pub picture: Option<Thumb>,
    /// The product's name.
    pub title: String,
    /// The variant's options and the number of pieces.
    pub details: Vec<String>,
    /// What the line costs.
    pub total: String,
}

/// A small picture. It says nothing that the words beside it do not say.
pub struct Thumb {
    /// Its address, absolute.
    pub url: String,
    /// Width and height in pixels as it is shown.
    pub size: (u32, u32),
}

/// A row under the lines.
pub struct Sum {
    /// What it is.
    pub label: String,
    /// How much.
    pub amount: String,
    /// How much it stands out.
    pub weight: Weight,
}

/// How much a sum stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One of several.
    Part,
    /// What they come to.
    Whole,
    /// Contained in it, or still to come.
    Aside,
}

impl Letter {
    /// What an inbox shows beside the subject.
    pub fn preheader(&self) -> String {
        let texts = self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::List(..) | Part::Link(_) | Part::Goods(_) | Part::Quote { .. } => None,
        });
        self.shown(texts.take(2).collect::<Vec<_>>().join(" "))
    }

    /// What is new, and what was ordered with all that follows: between the two stands what to do now.
    pub(super) fn halves(&self) -> (&[Part], &[Part]) {
        let goods = self.parts.iter().position(|part| matches!(part, Part::Goods(_)));
        self.parts.split_at_checked(goods.unwrap_or(self.parts.len())).unwrap_or((&self.parts, &[]))
    }

    /// As plain text.
    pub fn text(&self) -> String {
        let (news, goods) = self.halves();
        let Action { label, url } = &self.action;
        // A mark beside an address would become a part of the link.
        let parts = news.iter().map(written).chain([format!("{label}\n{url}")]);
        let ends = [self.closing.clone(), under("--", self.foot.iter().cloned())];
        let parts = parts.chain(goods.iter().map(written)).chain(ends);
        self.shown(parts.collect::<Vec<_>>().join("\n\n") + "\n")
    }

    /// Marks that keep the direction of what is filled in are needed between two scripts; elsewhere old mail programs
    /// would only show them as boxes. Around an address they would become a part of the link.
    pub(super) fn shown(&self, mut text: String) -> String {
        if self.dir == "ltr" {
            text.retain(|c| !matches!(c, FIRST_STRONG_ISOLATE | POP_ISOLATE));
            return text;
        }
        let mut pieces = text.split(FIRST_STRONG_ISOLATE);
        let mut shown = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            if piece.starts_with("http://") || piece.starts_with("https://") {
                shown.push_str(&piece.replacen(POP_ISOLATE, "", 1));
            } else {
                shown.push(FIRST_STRONG_ISOLATE);
                shown.push_str(piece);
            }
        }
        shown
    }
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

fn written(part: &Part) -> String {
    match part {
        Part::Text(text) => text.clone(),
        Part::List(title, lines) => under(title, lines.iter().cloned()),
        Part::Link(url) => url.clone(),
        Part::Quote { lines, .. } => {
            lines.iter().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
        }
        Part::Goods(Goods { title, lines, sums }) => {
            let lines = lines.iter().map(|line| {
                let words = std::iter::once(&line.title).chain(&line.details).chain([&line.total]);
                words.map(|word| isolated(word)).collect::<Vec<_>>().join(" · ")
            });
            let sums = sums.iter().map(|sum| format!("{}: {}", isolated(&sum.label), isolated(&sum.amount)));
            format!("{}\n\n{}", under(title, lines), sums.collect::<Vec<_>>().join("\n"))
        }
    }
}

fn under(title: &str, lines: impl Iterator<Item = String>) -> String {
    std::iter::once(title.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
}

fn isolated(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}
