//! The files of a picture.

use base64::{Engine, engine::general_purpose::STANDARD};
use commerce::picture::PictureFormat;
use image::{
    RgbImage,
    imageops::{self, FilterType},
};
use sha2::{Digest, Sha256};

/// The widths that pages ask for, in pixels: cards on phones and on desktops at one and two pixels a point, and the
/// picture of a product's page.
const WIDTHS: [u32; 4] = [320, 480, 640, 960];
/// For large originals, to look at closely.
const LARGE: u32 = 1_440;
/// Of AVIF, as `ravif` counts: at 83 the cracks in a glaze were lost. The lower ones are for what is woven all over,
/// where a file would be large and nothing of the loss is seen.
const AVIF_QUALITIES: [f32; 4] = [91.0, 83.0, 76.0, 70.0];
/// From 1, slow and small, to 10: at 4 it takes twice the time.
const AVIF_SPEED: u8 = 6;
/// Of WebP, as libwebp counts.
const WEBP_QUALITIES: [f32; 4] = [90.0, 83.0, 76.0, 70.0];
/// Of WebP, for pictures that show what is wrong: a crack has to be seen, and nobody sells by them.
const SENT_QUALITY: f32 = 80.0;
/// The width of a placeholder, in pixels.
const TINY: u32 = 16;
/// Changes whenever the same original would make other files, which then need other names.
const RECIPE: &[u8] = b"1";

/// What names the files of an original: 16 hexadecimal digits.
pub fn hash(original: &[u8]) -> String {
    let digest = Sha256::new().chain_update(RECIPE).chain_update(original).finalize();
    hex::encode(digest.get(..8).unwrap_or_default())
}

/// The widths of the files of an original so many pixels wide. It is never made larger than it is.
pub fn widths(original: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width <= original).collect();
    if original >= LARGE {
        widths.push(LARGE);
    } else if widths.last().is_none_or(|last| *last < original.min(960)) {
        widths.push(original);
    }
    widths
}

/// Makes the files, the largest first, and hands each over.
///
/// # Errors
/// An encoder's, or those of `each`.
pub fn files(
    image: &RgbImage,
    widths: &[u32],
    mut each: impl FnMut(u32, PictureFormat, Vec<u8>) -> Result<(), String>,
) -> Result<(), String> {
    // Smaller ones from the largest: as good, and a large original is walked through once.
    let mut largest: Option<RgbImage> = None;
    for &width in widths.iter().rev() {
        let scaled = scaled(largest.as_ref().unwrap_or(image), width);
        each(width, PictureFormat::Avif, within(&scaled, &AVIF_QUALITIES, avif)?)?;
        each(width, PictureFormat::Webp, within(&scaled, &WEBP_QUALITIES, webp)?)?;
        largest.get_or_insert(scaled);
    }
    Ok(())
}

/// A picture that a buyer has sent, as it is kept: a file of WebP of her pixels and nothing else, no side longer than
/// `longest`.
///
/// # Errors
/// The encoder's.
pub fn kept(image: &RgbImage, longest: u32) -> Result<Vec<u8>, String> {
    let (width, height) = image.dimensions();
    let side = width.max(height);
    if side <= longest {
        return webp(image, SENT_QUALITY);
    }
    let of = |length: u32| {
        let scaled = (u64::from(length) * u64::from(longest)).div_ceil(u64::from(side));
        u32::try_from(scaled).unwrap_or(longest)
    };
    webp(&imageops::resize(image, of(width), of(height), FilterType::CatmullRom), SENT_QUALITY)
}

/// The picture in a few pixels, as a `data:` URL of about 200 characters.
///
/// # Errors
/// The encoder's.
pub fn placeholder(image: &RgbImage) -> Result<String, String> {
    let small = scaled(image, TINY.min(image.width()));
    let tiny = webp(&imageops::blur(&small, 0.8), 20.0)?;
    Ok(format!("data:image/webp;base64,{}", STANDARD.encode(tiny)))
}

fn scaled(image: &RgbImage, width: u32) -> RgbImage {
    if width == image.width() {
        return image.clone();
    }
    let height = u64::from(image.height()) * u64::from(width) + u64::from(image.width() / 2);
    let height = u32::try_from(height / u64::from(image.width())).unwrap_or(image.height());
    imageops::resize(image, width, height.max(1), FilterType::Lanczos3)
}

/// A file of the first quality at which it has no more than a bit a pixel and a little, else of the last.
fn within(
    image: &RgbImage,
    qualities: &[f32],
    encode: impl Fn(&RgbImage, f32) -> Result<Vec<u8>, String>,
) -> Result<Vec<u8>, String> {
    let pixels = u64::from(image.width()) * u64::from(image.height());
    let most = usize::try_from(pixels / 8 + 6_000).unwrap_or(usize::MAX);
    let mut made = Vec::new();
    for &quality in qualities {
        made = encode(image, quality)?;
        if made.len() <= most {
            break;
        }
    }
    Ok(made)
}

fn avif(image: &RgbImage, quality: f32) -> Result<Vec<u8>, String> {
    let pixels: Vec<ravif::RGB8> = image.pixels().map(|pixel| ravif::RGB8::from(pixel.0)).collect();
    let (Ok(width), Ok(height)) = (usize::try_from(image.width()), usize::try_from(image.height())) else {
        return Err("is too large for this machine".to_owned());
    };
    let encoder = ravif::Encoder::new().with_quality(quality).with_speed(AVIF_SPEED);
    let made = encoder.encode_rgb(ravif::Img::new(pixels.as_slice(), width, height));
    made.map(|made| made.avif_file).map_err(|error| format!("cannot be made into AVIF: {error}"))
}

fn webp(image: &RgbImage, quality: f32) -> Result<Vec<u8>, String> {
    let fault = "cannot be made into WebP";
    let mut config = webp::WebPConfig::new().map_err(|()| fault.to_owned())?;
    config.quality = quality;
    // The slowest and smallest; edges of colours keep their sharpness.
    config.method = 6;
    config.use_sharp_yuv = 1;
    let encoder = webp::Encoder::from_rgb(image.as_raw(), image.width(), image.height());
    let made = encoder.encode_advanced(&config);
    made.map(|made| made.to_vec()).map_err(|error| format!("{fault}: {error:?}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn no_picture_is_made_larger_than_it_is() {
        for (original, expected) in [
            (9_000, vec![320, 480, 640, 960, 1_440]),
            (1_440, vec![320, 480, 640, 960, 1_440]),
            (1_439, vec![320, 480, 640, 960]),
            (960, vec![320, 480, 640, 960]),
            (800, vec![320, 480, 640, 800]),
            (640, vec![320, 480, 640]),
            (200, vec![200]),
            (1, vec![1]),
        ] {
            assert_eq!(widths(original), expected, "{original}");
        }
    }

    #[test]
    fn a_placeholder_is_a_line_of_html() {
        let image = RgbImage::from_fn(960, 1_200, |x, y| [x, y, x * y / 700].map(|v| (v % 256) as u8).into());
        let placeholder = placeholder(&image).unwrap();
        assert!(placeholder.starts_with("data:image/webp;base64,UklGR"), "{placeholder}");
        assert!(placeholder.len() < 300, "{} characters", placeholder.len());
    }

    #[test]
    fn what_is_fine_all_over_is_written_smaller() {
        let woven = |x: u32, y: u32| [x * 71, y * 53, x * y * 29].map(|value| (value % 256) as u8).into();
        let woven = RgbImage::from_fn(320, 400, woven);
        let plain = RgbImage::new(320, 400);
        let of = |image, quality| webp(image, quality).unwrap();
        assert_eq!(within(&plain, &WEBP_QUALITIES, webp).unwrap(), of(&plain, WEBP_QUALITIES[0]));
        assert_eq!(within(&woven, &WEBP_QUALITIES, webp).unwrap(), of(&woven, WEBP_QUALITIES[3]));
    }

    #[test]
    fn the_shape_is_kept() {
        let image = RgbImage::new(1_000, 1_251);
        assert_eq!(scaled(&image, 320).dimensions(), (320, 400));
        assert_eq!(scaled(&RgbImage::new(400, 101), 16).dimensions(), (16, 4));
    }
}
