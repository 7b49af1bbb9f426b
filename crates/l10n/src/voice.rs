//! The shop's voice: its words and formats for one language in one market.

use crate::{
    Args, ContentPage,
    bundles::Bundles,
    format::{DateStyle, FormatCache, Formats},
    lang,
    manner::Manner,
    saying::Saying,
    speaking,
};
use commerce::{CountryCode, Currency, Locale, MarketId, Money, catalog::ProductText};
use icu::locale::LocaleDirectionality;
use rust_decimal::Decimal;
use std::{borrow::Cow, sync::Arc};

/// What is said and how it is written, in one language and one market. Cheap to clone.
///
/// A voice keeps speaking the words that were there when it was asked for: a page never mixes two versions.
#[derive(Clone)]
pub struct Voice(Arc<Core>, Saying);

struct Core {
    locale: Locale,
    lang: String,
    dir: &'static str,
    chain: Vec<Arc<Bundles>>,
    formats: Arc<Formats>,
    others: Arc<FormatCache>,
}

impl Voice {
    pub(crate) fn new(
        locale: Locale,
        market: &MarketId,
        chain: Vec<Arc<Bundles>>,
        others: Arc<FormatCache>,
    ) -> Self {
        let formats = others.get(&locale, market);
        let id = lang::identifier(&locale);
        let rtl = LocaleDirectionality::new_extended().is_right_to_left(&id);
        let dir = if rtl { "rtl" } else { "ltr" };
        Self(Arc::new(Core { lang: id.to_string(), dir, locale, chain, formats, others }), Saying::default())
    }

    /// The same voice, saying what it says in another way.
    pub(crate) fn saying(self, saying: Saying) -> Self {
        Self(self.0, saying)
    }

    /// The locale that was asked for.
    pub fn locale(&self) -> &Locale {
        &self.0.locale
    }

    /// The language for `<html lang>`, in the usual case of BCP 47: `pt-BR`.
    pub fn lang(&self) -> &str {
        &self.0.lang
    }

    /// The direction for `<html dir>`: `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        if self.1.manner == Manner::Mirrored { "rtl" } else { self.0.dir }
    }

    /// The words of a product, which are rows, in the manner of this voice.
    pub fn product<'t>(&self, text: &'t ProductText) -> Cow<'t, ProductText> {
        self.1.product(text, &self.0.locale)
    }

    /// A page of content in the manner of this voice.
    pub fn page<'p>(&self, page: &'p ContentPage) -> Cow<'p, ContentPage> {
        self.1.page(page, &self.0.locale)
    }

    /// A text for a page's body. `id.attribute` reads an attribute. What no language has is its id.
    pub fn text(&self, id: &str) -> String {
        self.say(id, None, true).unwrap_or_else(|| id.to_owned())
    }

    /// As [`Voice::text`], with values filled in, each between marks (U+2068, U+2069) that keep its direction.
    pub fn text_with(&self, id: &str, args: &Args) -> String {
        self.say(id, Some(args), true).unwrap_or_else(|| id.to_owned())
    }

    /// A text without marks, for attributes, titles, JSON and the subjects of mails.
    pub fn plain(&self, id: &str) -> String {
        self.say(id, None, false).unwrap_or_else(|| id.to_owned())
    }

    /// As [`Voice::plain`], with values filled in.
    pub fn plain_with(&self, id: &str, args: &Args) -> String {
        self.say(id, Some(args), false).unwrap_or_else(|| id.to_owned())
    }

    /// As [`Voice::text`], or `None` when no language of the chain has the message.
    pub fn try_text(&self, id: &str) -> Option<String> {
        self.say(id, None, true)
    }

    fn say(&self, id: &str, args: Option<&Args>, isolating: bool) -> Option<String> {
        let args = args.map(Args::to_fluent);
        let Self(core, saying) = self;
        let said = speaking::with_formats(&core.formats, || {
            core.chain.iter().find_map(|bundles| {
                let pseudo = saying.changes(id, &core.locale, bundles.locale());
                let speaker = if pseudo { bundles.pseudo() } else { bundles };
                Some((speaker.format(id, args.as_ref(), isolating)?, bundles.locale()))
            })
        });
        said.map(|(text, speaker)| saying.message(id, text, (&core.locale, speaker), !isolating))
    }

    /// An amount with its symbol, as the language writes it in the market: `1’234.50 CHF`.
    pub fn money(&self, money: Money) -> String {
        self.0.formats.money(money)
    }

    /// A day, spelled out.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        self.0.formats.date(day, DateStyle::Long)
    }

    /// The days from one to another, as somebody reads them on the day `read`: with the year only where it is not the same
    /// for all three.
    pub fn date_range(
        &self,
        first: jiff::civil::Date,
        last: jiff::civil::Date,
        read: jiff::civil::Date,
    ) -> String {
        let with_year = first.year() != last.year() || last.year() != read.year();
        self.0.formats.date_range(first, last, with_year)
    }

    /// A day and a time to the minute, in the zone of `moment`.
    pub fn date_time(&self, moment: &jiff::Zoned) -> String {
        self.0.formats.date_time(moment)
    }

    /// A number with the digits it has.
    pub fn number(&self, number: Decimal) -> String {
        self.0.formats.number(number)
    }

    /// A whole number.
    pub fn integer(&self, number: i64) -> String {
        self.0.formats.integer(number)
    }

    /// A number of hundredths, as rates of taxes and interest are kept: `5.50` is `5.5 %`.
    pub fn percent(&self, hundredths: Decimal) -> String {
        self.0.formats.percent(hundredths)
    }

    /// The name of a script, by its code in ISO 15924.
    pub fn script(&self, code: &str) -> String {
        self.0.formats.script(code)
    }

    /// The name of a country.
    pub fn country(&self, country: &CountryCode) -> String {
        self.0.formats.country(country)
    }

    /// The name of a currency.
    pub fn currency_name(&self, currency: Currency) -> String {
        self.0.formats.currency_name(currency)
    }

    /// What speakers of `locale` call their language: `Deutsch`, whatever this voice speaks.
    pub fn language_name(&self, locale: &Locale) -> String {
        self.0.others.at_home(locale).autonym()
    }

    /// `a, b and c`
    pub fn list_and(&self, items: &[String]) -> String {
        self.0.formats.list_and(items)
    }

    /// `a, b or c`
    pub fn list_or(&self, items: &[String]) -> String {
        self.0.formats.list_or(items)
    }

    /// What stands between two sentences, and before a bracket: a space, or nothing where full stops and brackets are as wide
    /// as a letter.
    pub fn gap(&self) -> &'static str {
        self.0.formats.gap()
    }

    /// Sentences, one behind the other.
    pub fn sentences(&self, sentences: &[String]) -> String {
        sentences.join(self.gap())
    }

    /// Sorts as the language's own dictionaries do.
    pub fn sort<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.0.formats.compare(key(a), key(b)));
    }
}
