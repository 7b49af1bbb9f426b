//! How a voice says in its manner what it has found: messages, words of products, pages.

use crate::{
    ContentPage, Span,
    manner::{CLOSING, Manner, opening},
    page::Text,
    pseudo,
    spots::{Spot, Spots},
};
use commerce::{Locale, catalog::ProductText};
use std::{borrow::Cow, sync::Arc};

/// How one voice says what it has found.
#[derive(Clone, Default)]
pub(crate) struct Saying {
    pub manner: Manner,
    /// Where messages stand; only [`Manner::Keys`] asks.
    pub spots: Option<Arc<Spots>>,
}

impl Saying {
    /// Whether the text of a message is changed when `speaker` says it for `locale`.
    pub fn changes(&self, id: &str, locale: &Locale, speaker: &Locale) -> bool {
        self.manner.is_pseudo() && !is_address(id) && says_itself(locale, speaker)
    }

    /// A message that `speaker` has said for `locale`; one without marks where it is `plain`.
    pub fn message(
        &self,
        id: &str,
        text: String,
        (locale, speaker): (&Locale, &Locale),
        plain: bool,
    ) -> String {
        let own = says_itself(locale, speaker);
        match self.manner {
            Manner::Plain => text,
            _ if is_address(id) => text,
            Manner::Keys => Frame::keys(id, self.spot(speaker, id), (!own).then_some(locale)).around(&text),
            Manner::Mirrored if own && !plain => Frame::MIRRORED.around(&text),
            Manner::Pseudo | Manner::Mirrored if own => Frame::PSEUDO.around(&text),
            Manner::Pseudo | Manner::Mirrored => text,
        }
    }

    /// The words of a product, which were read from rows, for `locale`.
    pub fn product<'t>(&self, text: &'t ProductText, locale: &Locale) -> Cow<'t, ProductText> {
        if self.manner == Manner::Plain {
            return Cow::Borrowed(text);
        }
        let folder = format!("products/{}", text.product);
        let tell = |name: &str, said: &str| match self.frame(&folder, name, (locale, &text.locale)) {
            Some(frame) => frame.around(&self.accented(said)),
            None => said.to_owned(),
        };
        let picture = |(number, said): (&u32, &String)| match number {
            1 => (1, tell("picture", said)),
            number => (*number, tell(&format!("picture-{number}"), said)),
        };
        Cow::Owned(ProductText {
            title: tell("title", &text.title),
            tagline: tell("tagline", &text.tagline),
            description: tell("description", &text.description),
            details: text.details.iter().map(|fact| tell("details", fact)).collect(),
            pictures: text.pictures.iter().map(picture).collect(),
            ..text.clone()
        })
    }

    /// A page of content for `locale`.
    pub fn page<'p>(&self, page: &'p ContentPage, locale: &Locale) -> Cow<'p, ContentPage> {
        if self.manner == Manner::Plain {
            return Cow::Borrowed(page);
        }
        let folder = format!("pages/{}", page.id);
        let mut said = page.clone();
        said.each_text(&mut |name, text| {
            let Some(frame) = self.frame(&folder, name, (locale, &page.locale)) else { return };
            match text {
                Text::Plain(words) => *words = frame.around(&self.accented(words)),
                // What the shop fills in stands within the frame, and is said in its own.
                Text::Rich(spans) => {
                    for span in spans.iter_mut() {
                        if let Span::Words(words) = span {
                            *words = self.accented(words).into_owned();
                        }
                    }
                    spans.insert(0, Span::Words(frame.before.into_owned()));
                    spans.push(Span::Words(frame.after.to_owned()));
                }
            }
        });
        Cow::Owned(said)
    }

    /// What stands around a text of a product or page that `speaker` says for `locale`; nothing where another language
    /// stands in for pseudo-words, and where no file has the text, as of a product that the shop has from elsewhere.
    fn frame(&self, of: &str, name: &str, (locale, speaker): (&Locale, &Locale)) -> Option<Frame> {
        let own = says_itself(locale, speaker);
        match self.manner {
            Manner::Keys => {
                let spot = self.spot(speaker, &format!("{of}:{name}"))?;
                Some(Frame::keys(name, Some(spot), (!own).then_some(locale)))
            }
            manner => (own && manner.is_pseudo()).then_some(Frame::PSEUDO),
        }
    }

    fn spot(&self, speaker: &Locale, id: &str) -> Option<&Spot> {
        self.spots.as_ref().and_then(|spots| spots.of(speaker, id))
    }

    fn accented<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.manner.is_pseudo() { pseudo::accented(text) } else { Cow::Borrowed(text) }
    }
}

/// What stands around a text, so that it can be seen where it begins and ends.
struct Frame {
    before: Cow<'static, str>,
    after: &'static str,
}

impl Frame {
    const PSEUDO: Self = Self { before: Cow::Borrowed("["), after: "]" };
    const MIRRORED: Self = Self { before: Cow::Borrowed("\u{2067}["), after: "]\u{2069}" };

    fn keys(name: &str, spot: Option<&Spot>, missing_in: Option<&Locale>) -> Self {
        let key = match spot {
            Some(Spot { file, line }) => format!("{name} ({file}:{line})"),
            None => name.to_owned(),
        };
        Self { before: opening(&key, missing_in).into(), after: CLOSING }
    }

    /// The text in the frame: each paragraph for itself, since pages set them apart.
    fn around(&self, text: &str) -> String {
        let Self { before, after } = self;
        let paragraphs = text.split("\n\n").map(|text| format!("{before}{text}{after}"));
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }
}

/// Whether a message is the last part of an address, which has to stay as it is.
fn is_address(id: &str) -> bool {
    id.ends_with(".slug")
}

/// Whether what `speaker` says is of the language of `locale`: `de` speaks for `de-at`, and English stands in.
fn says_itself(locale: &Locale, speaker: &Locale) -> bool {
    locale.language() == speaker.language()
}
