//! A picture of 1200 x 630 pixels: the photograph where reading begins, beside it the words. Where the machine has no font
//! for them, it is the photograph alone, and no boxes.
#![allow(clippy::float_arithmetic, reason = "pixels, no money")]

use super::{
    fonts::Fonts,
    lines::{Line, Writing},
};
use ab_glyph_rasterizer::{Point, Rasterizer, point};
use app::pages::Card;
use image::{
    Rgb, RgbImage,
    codecs::jpeg::JpegEncoder,
    imageops::{self, FilterType},
};
use rustybuzz::{
    Face,
    ttf_parser::{GlyphId, OutlineBuilder},
};

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
/// The photograph, four to five.
const PHOTOGRAPH: u32 = 504;
/// Around the words.
const MARGIN: u32 = 64;
/// Of JPEG: higher shows no more.
const QUALITY: u8 = 85;
/// As `--paper`, `--ink` and `--muted` of `style/tokens.css`.
const PAPER: Rgb<u8> = Rgb([250, 249, 244]);
const INK: Rgb<u8> = Rgb([29, 38, 52]);
const MUTED: Rgb<u8> = Rgb([80, 90, 103]);
/// The sizes in pixels that a title is tried in, each with the most lines of it.
const TITLES: [(u16, usize); 3] = [(68, 3), (54, 4), (42, 6)];
const PRICE: u16 = 40;
const SHOP: u16 = 28;

/// Draws it; `None` where it cannot be packed.
pub fn draw(card: &Card, photograph: Option<&[u8]>, fonts: &Fonts) -> Option<Vec<u8>> {
    let mut picture = RgbImage::from_pixel(WIDTH, HEIGHT, PAPER);
    let photograph =
        photograph.and_then(|bytes| image::load_from_memory(bytes).ok()).map(|read| read.into_rgb8());
    let words = Words::read(card);
    let drawn = photograph.as_ref().map_or(0, |_| PHOTOGRAPH);
    let place = Place {
        x: if card.is_rtl { MARGIN } else { drawn + MARGIN },
        width: WIDTH - drawn - 2 * MARGIN,
        is_rtl: card.is_rtl,
    };
    let is_written = write(&mut picture, &words, &place, fonts).is_some();
    if let Some(photograph) = photograph {
        // Without words the photograph has all the room.
        let width = if is_written { PHOTOGRAPH } else { WIDTH };
        let shown = cut(&photograph, width);
        let x = if card.is_rtl && is_written { WIDTH - width } else { 0 };
        imageops::replace(&mut picture, &shown, i64::from(x), 0);
    }
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&picture).ok()?;
    Some(bytes)
}

/// The middle of a photograph, as high as the picture.
fn cut(photograph: &RgbImage, width: u32) -> RgbImage {
    let (from_width, from_height) = photograph.dimensions();
    let wanted = (from_height * width / HEIGHT).clamp(1, from_width.max(1));
    let high = (from_width * HEIGHT / width).clamp(1, from_height.max(1));
    let (wide, high) = if wanted < from_width { (wanted, from_height) } else { (from_width, high) };
    let part = imageops::crop_imm(photograph, (from_width - wide) / 2, (from_height - high) / 2, wide, high);
    imageops::resize(&part.to_image(), width, HEIGHT, FilterType::Triangle)
}

/// The words of a picture, without what is not written.
struct Words {
    title: String,
    price: Option<String>,
    shop: String,
    lang: String,
    is_rtl: bool,
}

impl Words {
    fn read(card: &Card) -> Self {
        // Marks of direction have no shape, and a space is a space.
        let plain = |text: &str| -> String {
            let kept = text
                .chars()
                .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'));
            kept.map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
        };
        Self {
            title: plain(&card.title),
            price: card.price.as_deref().map(plain),
            shop: plain(&card.shop),
            lang: card.lang.clone(),
            is_rtl: card.is_rtl,
        }
    }
}

/// Where the words stand.
struct Place {
    x: u32,
    width: u32,
    is_rtl: bool,
}

/// Writes the words; `None`, and nothing written, where a font is missing or they do not fit.
fn write(picture: &mut RgbImage, words: &Words, place: &Place, fonts: &Fonts) -> Option<()> {
    let all = [words.title.as_str(), words.price.as_deref().unwrap_or_default(), &words.shop].concat();
    let fonts = fonts.for_text(&all, &words.lang)?;
    let faces: Vec<Face<'_>> = fonts.iter().filter_map(|font| font.face()).collect();
    let writing = Writing { fonts: &faces, lang: &words.lang, is_rtl: words.is_rtl };
    let width = f32::from(u16::try_from(place.width).ok()?);
    let title = TITLES
        .iter()
        .find_map(|(size, most)| Some((*size, writing.lines(&words.title, *size, width, *most)?)));
    let (size, title) = title?;
    let price = match &words.price {
        Some(price) => Some(writing.lines(price, PRICE, width, 1)?.into_iter().next()?),
        None => None,
    };
    let shop = writing.line(&words.shop, SHOP)?;
    let leading = u32::from(size) * 5 / 4;
    let lines = u32::try_from(title.len()).ok()?;
    let under = price.as_ref().map_or(0, |_| u32::from(PRICE) * 2);
    let mut y = (HEIGHT - (lines * leading + under).min(HEIGHT)) / 2 + u32::from(size);
    let mut pen = Pen { picture, faces: &faces, place };
    for line in &title {
        pen.line(line, y, size, INK);
        y += leading;
    }
    if let Some(price) = price {
        pen.line(&price, y - leading + u32::from(PRICE) * 2, PRICE, MUTED);
    }
    pen.line(&shop, HEIGHT - MARGIN, SHOP, MUTED);
    Some(())
}

struct Pen<'a> {
    picture: &'a mut RgbImage,
    faces: &'a [Face<'a>],
    place: &'a Place,
}

impl Pen<'_> {
    /// Draws a line on a baseline, where reading begins.
    fn line(&mut self, line: &Line, baseline: u32, size: u16, color: Rgb<u8>) {
        let Ok(width) = u16::try_from(self.place.width) else { return };
        let indent = if self.place.is_rtl { f32::from(width) - line.width } else { 0.0 };
        // Room for what hangs over on all sides.
        let room = u32::from(size);
        let (wide, high) = (self.place.width + 2 * room, 3 * room);
        let (Ok(wide), Ok(high)) = (usize::try_from(wide), usize::try_from(high)) else { return };
        let mut area = Rasterizer::new(wide, high);
        for glyph in &line.glyphs {
            let Some(face) = self.faces.get(glyph.font) else { continue };
            let Ok(units) = u16::try_from(face.units_per_em()) else { continue };
            let mut outline = Outline {
                area: &mut area,
                scale: f32::from(size) / f32::from(units),
                x: f32::from(size) + indent + glyph.x,
                y: 2.0 * f32::from(size) - glyph.y,
                begin: point(0.0, 0.0),
                at: point(0.0, 0.0),
            };
            // What has no outline, such as a space, leaves nothing.
            let _ = face.outline_glyph(GlyphId(glyph.id), &mut outline);
        }
        let (left, top) =
            (i64::from(self.place.x) - i64::from(room), i64::from(baseline) - 2 * i64::from(room));
        area.for_each_pixel_2d(|x, y, covered| {
            let (x, y) = (u32::try_from(left + i64::from(x)), u32::try_from(top + i64::from(y)));
            let (Ok(x), Ok(y)) = (x, y) else { return };
            if let Some(pixel) = self.picture.get_pixel_mut_checked(x, y) {
                let covered = covered.clamp(0.0, 1.0);
                for (under, over) in pixel.0.iter_mut().zip(color.0) {
                    let mixed = f32::from(*under) * (1.0 - covered) + f32::from(over) * covered;
                    *under = mixed.round() as u8;
                }
            }
        });
    }
}

/// A glyph's outline on its way to pixels.
struct Outline<'a> {
    area: &'a mut Rasterizer,
    scale: f32,
    x: f32,
    y: f32,
    begin: Point,
    at: Point,
}

impl Outline<'_> {
    fn place(&self, x: f32, y: f32) -> Point {
        point(self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.begin = self.place(x, y);
        self.at = self.begin;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.place(x, y);
        self.area.draw_line(self.at, to);
        self.at = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (by, to) = (self.place(x1, y1), self.place(x, y));
        self.area.draw_quad(self.at, by, to);
        self.at = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (by, and, to) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.area.draw_cubic(self.at, by, and, to);
        self.at = to;
    }

    fn close(&mut self) {
        self.area.draw_line(self.at, self.begin);
        self.at = self.begin;
    }
}
