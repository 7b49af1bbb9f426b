//! Text made into lines of glyphs: in the order in which it is read, joined as its script joins, and broken where its
//! language breaks.
#![allow(clippy::float_arithmetic, reason = "pixels, no money")]

use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A letter's shape at its place.
#[derive(Debug, Clone, Copy)]
pub struct Glyph {
    /// Which of the fonts.
    pub font: usize,
    /// Its number in the font.
    pub id: u16,
    /// From the beginning of the line, in pixels.
    pub x: f32,
    /// Above the baseline, in pixels.
    pub y: f32,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Its width in pixels.
    pub width: f32,
}

/// How text is written.
pub struct Writing<'a> {
    /// The fonts, the one to be preferred first.
    pub fonts: &'a [Face<'a>],
    /// The language, in BCP 47.
    pub lang: &'a str,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
}

impl Writing<'_> {
    /// A text in lines of at most so many pixels; `None` where the fonts do not have all of it, or it takes more lines.
    pub fn lines(&self, text: &str, size: u16, width: f32, most: usize) -> Option<Vec<Line>> {
        let mut lines = Vec::new();
        let (mut from, mut end, mut last) = (0, 0, None);
        for at in l10n::line_breaks(text) {
            let line = self.line(text.get(from..at)?.trim_end(), size)?;
            if line.width > width {
                // One word that is wider than a line fits nowhere.
                lines.push(last.take()?);
                from = end;
                last = Some(self.line(text.get(from..at)?.trim_end(), size)?);
            } else {
                last = Some(line);
            }
            end = at;
        }
        lines.extend(last);
        let fits = lines.len() <= most && lines.iter().all(|line| line.width <= width);
        fits.then_some(lines)
    }

    /// A text in one line; `None` where the fonts do not have all of it.
    pub fn line(&self, text: &str, size: u16) -> Option<Line> {
        let base = if self.is_rtl { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(text, Some(base));
        let mut line = Line::default();
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut pieces = self.pieces(text.get(run)?)?;
                if is_rtl {
                    pieces.reverse();
                }
                for (font, piece) in pieces {
                    self.shape(font, piece, size, is_rtl, &mut line)?;
                }
            }
        }
        Some(line)
    }

    /// A text in pieces of one font each; spaces and marks stay with what they follow.
    fn pieces<'t>(&self, text: &'t str) -> Option<Vec<(usize, &'t str)>> {
        let mut pieces: Vec<(usize, &str)> = Vec::new();
        let mut start = 0;
        let mut current = None;
        for (at, letter) in text.char_indices() {
            let has =
                |font: usize| self.fonts.get(font).is_some_and(|face| face.glyph_index(letter).is_some());
            let font = match current {
                Some(font) if has(font) => font,
                _ => (0..self.fonts.len()).find(|font| has(*font))?,
            };
            if current.is_some_and(|current| current != font) {
                pieces.push((current?, text.get(start..at)?));
                start = at;
            }
            current = Some(font);
        }
        pieces.extend(current.zip(text.get(start..)));
        Some(pieces)
    }

    fn shape(&self, font: usize, text: &str, size: u16, is_rtl: bool, line: &mut Line) -> Option<()> {
        let face = self.fonts.get(font)?;
        let scale = f32::from(size) / f32::from(u16::try_from(face.units_per_em()).ok()?);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        if let Ok(language) = self.lang.parse() {
            buffer.set_language(language);
        }
        let shaped = rustybuzz::shape(face, &[], buffer);
        let pixels = |units: i32| i16::try_from(units).ok().map(|units| f32::from(units) * scale);
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            // The first glyph of a font stands for what it does not have.
            let id = u16::try_from(info.glyph_id).ok().filter(|id| *id > 0)?;
            let (x, y) = (line.width + pixels(place.x_offset)?, pixels(place.y_offset)?);
            line.glyphs.push(Glyph { font, id, x, y });
            line.width += pixels(place.x_advance)?;
        }
        Some(())
    }
}
