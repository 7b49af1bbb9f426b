//! Photographs unpacked: bounded in memory, upright, in sRGB, with nothing left but the pixels.

use commerce::return_request::PictureFault;
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Pixel, Rgb, RgbImage, metadata::Orientation,
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// More than any camera of today that is carried to a table with bowls.
const MOST_PIXELS: u64 = 60_000_000;
/// Room for the pixels at 16 bits and four channels, and a little for the decoder.
const MOST_MEMORY: u64 = 600_000_000;
/// Width to height, or height to width: what is longer becomes files that no page can show.
const MOST_OBLONG: u32 = 4;
/// What is behind pixels that can be seen through.
const GROUND: Rgb<u8> = Rgb([255, 255, 255]);

/// The longest side of a picture that a stranger has sent, in pixels: a longer one takes more memory to shrink than to unpack.
const LONGEST_SENT: u32 = 32_767;

/// The pixels of a picture that a stranger has sent, of any shape.
///
/// # Errors
/// It has too many pixels, or it is no JPEG, PNG or WebP that can be opened.
pub fn decode_sent(bytes: &[u8]) -> Result<RgbImage, PictureFault> {
    let reader = reader(bytes).map_err(|_| PictureFault::NotAPicture)?;
    if reader.format() == Some(ImageFormat::Tiff) {
        return Err(PictureFault::NotAPicture);
    }
    let (width, height) = reader.into_dimensions().map_err(|_| PictureFault::NotAPicture)?;
    if width.max(height) > LONGEST_SENT || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureFault::TooLarge);
    }
    unpacked(bytes).map_err(|_| PictureFault::NotAPicture)
}

/// Looks at what the first bytes say, which is enough to refuse a bomb.
///
/// # Errors
/// Why it is no photograph, and what to do.
pub fn check_head(bytes: &[u8]) -> Result<(), String> {
    let (width, height) = reader(bytes)?.into_dimensions().map_err(|_| damaged())?;
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        return Err(format!(
            "has {width} x {height} pixels; save it with at most {} million",
            MOST_PIXELS / 1_000_000
        ));
    }
    if pixels == 0 || width.max(height) / width.min(height) >= MOST_OBLONG {
        return Err(format!("has {width} x {height} pixels; cut it to about 4:5"));
    }
    Ok(())
}

/// The pixels as they are seen.
///
/// # Errors
/// The file is damaged, or it is none of those that [`check_head`] lets pass.
pub fn decode(bytes: &[u8]) -> Result<RgbImage, String> {
    check_head(bytes)?;
    unpacked(bytes)
}

fn unpacked(bytes: &[u8]) -> Result<RgbImage, String> {
    // Decoders are the code that strangers' bytes reach first; one that gives up must not take the others with it.
    catch_unwind(AssertUnwindSafe(|| unpack(bytes))).unwrap_or_else(|_| Err(damaged()))
}

fn unpack(bytes: &[u8]) -> Result<RgbImage, String> {
    let mut reader = reader(bytes)?;
    if reader.format() == Some(ImageFormat::Jpeg) && !jpeg_ends(bytes) {
        return Err(damaged());
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| damaged())?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|_| damaged())?;
    let image = if image.color().has_alpha() { grounded(image) } else { image.into_rgb8() };
    // Turned when it has no more bytes than it needs: it is there twice meanwhile.
    let mut image = DynamicImage::ImageRgb8(image);
    image.apply_orientation(orientation);
    let mut image = image.into_rgb8();
    if let Some(profile) = profile {
        to_srgb(&mut image, &profile);
    }
    Ok(image)
}

fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, String> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| damaged())?;
    match reader.format() {
        Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Tiff) => Ok(reader),
        _ => Err(foreign(bytes)),
    }
}

fn damaged() -> String {
    "is damaged or cut short; export it again".to_owned()
}

/// What a file is that is none of the four formats.
fn foreign(bytes: &[u8]) -> String {
    let start: String =
        String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default()).to_lowercase();
    let what = if start.contains("<svg") {
        "is a drawing (SVG) that may hold scripts"
    } else if start.contains("<html") || start.contains("<!doctype") || start.contains("<script") {
        "is a page of HTML"
    } else if bytes.is_empty() {
        "is empty"
    } else {
        "is no photograph, whatever its name says"
    };
    format!("{what}; save it as JPEG, PNG, WebP or TIFF")
}

/// Whether the picture's data has an end. The decoder would fill the rest of one that was cut short with grey.
fn jpeg_ends(bytes: &[u8]) -> bool {
    let mut at = 2;
    // The segments before the data have lengths; one of them may hold a small picture with an end of its own.
    while let Some(&[0xff, marker, high, low]) = bytes.get(at..at + 4) {
        if marker == 0xda {
            return bytes.get(at..).is_some_and(|data| data.windows(2).any(|pair| pair == [0xff, 0xd9]));
        }
        at += if marker == 0xff { 1 } else { 2 + usize::from(u16::from_be_bytes([high, low])) };
    }
    false
}

fn grounded(image: DynamicImage) -> RgbImage {
    let image = image.into_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let mut ground = GROUND.to_rgba();
        ground.blend(image.get_pixel(x, y));
        ground.to_rgb()
    })
}

/// Colours of another space, such as a telephone's, as sRGB has them. A profile that makes no sense is left out,
/// as browsers do.
fn to_srgb(image: &mut RgbImage, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let Ok(transform) = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options) else {
        return;
    };
    let mut mapped = vec![0; image.as_raw().len()];
    if transform.transform(image.as_raw(), &mut mapped).is_ok()
        && let Some(mapped) = RgbImage::from_raw(image.width(), image.height(), mapped)
    {
        *image = mapped;
    }
}
