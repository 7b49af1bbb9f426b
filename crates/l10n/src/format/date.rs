//! Dates, always of the Gregorian calendar: a delivery day is the same day for everyone who reads it.

use super::Formats;
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{MD, YMD, YMDT},
        input::{DateTime, Time},
        options::TimePrecision,
        range::FixedCalendarDateRangeFormatter,
    },
    locale::Locale,
};
use std::sync::OnceLock;

/// How much of a date is spelled out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum DateStyle {
    /// `22 November 2026`
    #[default]
    Long,
    /// `22 Nov 2026`
    Medium,
    /// `22/11/2026`
    Short,
}

impl DateStyle {
    /// The style of that name: `long`, `medium` or `short`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "long" => Some(Self::Long),
            "medium" => Some(Self::Medium),
            "short" => Some(Self::Short),
            _ => None,
        }
    }
}

type Days = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type Moments = FixedCalendarDateTimeFormatter<Gregorian, YMDT>;
type Spans = FixedCalendarDateRangeFormatter<Gregorian, MD>;
type SpansOfYears = FixedCalendarDateRangeFormatter<Gregorian, YMD>;

#[derive(Default)]
pub(super) struct DateFormats {
    long: OnceLock<Option<Days>>,
    medium: OnceLock<Option<Days>>,
    short: OnceLock<Option<Days>>,
    moment: OnceLock<Option<Moments>>,
    span: OnceLock<Option<Spans>>,
    span_of_years: OnceLock<Option<SpansOfYears>>,
}

impl Formats {
    /// A day.
    pub(crate) fn date(&self, day: jiff::civil::Date, style: DateStyle) -> String {
        let (slot, fields) = match style {
            DateStyle::Long => (&self.dates.long, YMD::long()),
            DateStyle::Medium => (&self.dates.medium, YMD::medium()),
            DateStyle::Short => (&self.dates.short, YMD::short()),
        };
        let formatter = slot.get_or_init(|| Days::try_new((&self.locale).into(), fields).ok());
        match (formatter, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// The days from one to another, what they have in common named once; a single day where they are the same.
    pub(crate) fn date_range(
        &self,
        first: jiff::civil::Date,
        last: jiff::civil::Date,
        with_year: bool,
    ) -> String {
        let days = gregorian(first).zip(gregorian(last));
        let written = days.and_then(|(first, last)| {
            let prefs = (&self.locale).into();
            if with_year {
                // ICU4X 2.4 has no names for the months of its long patterns with a year.
                let built = || SpansOfYears::try_new(prefs, YMD::medium()).ok();
                let formatter = self.dates.span_of_years.get_or_init(built).as_ref()?;
                return Some(formatter.format(&first, &last).to_string());
            }
            let built = || spans(&self.locale);
            Some(self.dates.span.get_or_init(built).as_ref()?.format(&first, &last).to_string())
        });
        written.unwrap_or_else(|| format!("{first} – {last}"))
    }

    /// A day and the time of day to the minute, as clocks show it in the zone of `moment`.
    pub(crate) fn date_time(&self, moment: &jiff::Zoned) -> String {
        let fields = YMDT::long().with_time_precision(TimePrecision::Minute);
        let formatter =
            self.dates.moment.get_or_init(|| Moments::try_new((&self.locale).into(), fields).ok());
        let clock = moment.time();
        let time = part(clock.hour()).zip(part(clock.minute())).zip(part(clock.second()));
        let time = time.and_then(|((hour, minute), second)| Time::try_new(hour, minute, second, 0).ok());
        match (formatter, gregorian(moment.date()), time) {
            (Some(formatter), Some(date), Some(time)) => {
                formatter.format(&DateTime { date, time }).to_string()
            }
            _ => moment.datetime().to_string(),
        }
    }
}

/// The pattern of days without their year. CLDR has none for some regions, and ICU4X 2.4 takes that of no language at
/// all then (de-CH: "November 25.–27."), or one for whose months it has no names (zh-Hant: "M1125日"). The first counts
/// that begins as a single day does and writes every month: the region's own, the language's, and both of medium length.
fn spans(locale: &Locale) -> Option<Spans> {
    let day = |month, day| Date::try_new_gregorian(2026, month, day).ok();
    let (first, same_month, next_month) = (day(11, 25)?, day(11, 27)?, day(12, 2)?);
    let single = FixedCalendarDateTimeFormatter::<Gregorian, MD>::try_new(locale.into(), MD::long()).ok()?;
    let begins_with_day =
        |text: &str| text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_numeric);
    let single = begins_with_day(&single.format(&first).to_string());
    let is_sound = |spans: &Spans| {
        [same_month, next_month].iter().all(|last| {
            let text = spans.format(&first, last).to_string();
            !text.contains("M11") && begins_with_day(&text) == single
        })
    };
    let mut language = locale.clone();
    language.id.region = None;
    let places = [locale, &language];
    let patterns =
        [MD::long(), MD::medium()].into_iter().flat_map(|length| places.map(|place| (place, length)));
    let built = patterns.filter_map(|(place, length)| Spans::try_new(place.into(), length).ok());
    let mut built: Vec<Spans> = built.collect();
    let sound = built.iter().position(is_sound).unwrap_or(0);
    (!built.is_empty()).then(|| built.swap_remove(sound))
}

fn gregorian(day: jiff::civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year().into(), part(day.month())?, part(day.day())?).ok()
}

fn part(number: i8) -> Option<u8> {
    u8::try_from(number).ok()
}
