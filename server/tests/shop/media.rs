//! Photographs become pictures, and what is none is refused by name before anything is written.

use crate::{
    process::run,
    test_shop::{Folder, TestShop},
};
use commerce::picture::{Picture, owners};
use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use server::media::{self, Order, files};
use std::{
    io::Cursor,
    path::{Path, PathBuf},
};

/// A picture with edges, slopes and grain, dark where it begins.
fn photograph(width: u32, height: u32) -> DynamicImage {
    let image = RgbImage::from_fn(width, height, |x, y| {
        let grain = (x * 31 + y * 17) % 13;
        let shade = if y < height / 2 { 20 } else { 220 };
        Rgb([shade, (x * 200 / width + grain) as u8, (y * 200 / height) as u8])
    });
    DynamicImage::ImageRgb8(image)
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(&photograph(width, height), ImageFormat::Jpeg)
}

/// The same file with what a telephone writes into it: held sideways, and a place.
fn from_a_telephone(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS of the kitchen table");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

/// A folder of photographs, one for what is made of them, and what may have pictures.
struct Table {
    folder: Folder,
    kept: Vec<Picture>,
}

impl Table {
    fn with(files: &[(&str, Vec<u8>)]) -> Self {
        let table = Self { folder: Folder::new(), kept: Vec::new() };
        std::fs::create_dir(table.photographs()).unwrap();
        for (name, bytes) in files {
            table.put(name, bytes);
        }
        table
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.photographs().join(name), bytes).unwrap();
    }

    fn photographs(&self) -> PathBuf {
        self.folder.0.join("photographs")
    }

    fn out(&self) -> PathBuf {
        self.folder.0.join("out")
    }

    /// Makes the pictures and puts their files in their place; how many are new and how many are not.
    fn make(&mut self) -> Result<(Vec<Picture>, usize), Vec<String>> {
        let (bowl, skus) = ("bowl".parse().unwrap(), ["BOWL-S", "BOWL-M"].map(|sku| sku.parse().unwrap()));
        let owners = owners(skus.iter().map(|sku| (&bowl, sku)));
        let (from, out) = (self.photographs(), self.out());
        let order = Order { from: &from, out: &out, folder: "media", owners: &owners, kept: &self.kept };
        let made = media::make(&order, |_| {})?;
        let new: Vec<Picture> = made.pictures.iter().map(|(_, picture)| picture.clone()).collect();
        let unchanged = made.unchanged.len();
        made.place().map_err(|fault| vec![fault])?;
        self.kept.retain(|old| !new.iter().any(|new| new.owner == old.owner && new.number == old.number));
        self.kept.extend(new.iter().cloned());
        Ok((new, unchanged))
    }

    fn written(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.out()) else { return Vec::new() };
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[test]
fn a_photograph_becomes_every_width_in_both_formats() {
    let mut table = Table::with(&[
        ("bowl.jpg", jpeg(660, 825)),
        ("BOWL-S.JPEG", jpeg(100, 125)),
        ("bowl.2.png", encoded(&photograph(340, 425), ImageFormat::Png)),
        ("bowl-m.webp", encoded(&photograph(20, 25), ImageFormat::WebP)),
        ("bowl-m.3.tif", encoded(&photograph(20, 25), ImageFormat::Tiff)),
        (".DS_Store", b"hidden".to_vec()),
    ]);
    let (made, unchanged) = table.make().unwrap();
    assert_eq!(unchanged, 0);
    let mut shapes: Vec<_> =
        made.iter().map(|p| (p.owner.as_str(), p.number, p.width, p.height, p.widths.clone())).collect();
    shapes.sort();
    let expected = [
        ("bowl", 1, 660, 825, vec![320, 480, 640, 660]),
        ("bowl", 2, 340, 425, vec![320, 340]),
        ("bowl-m", 1, 20, 25, vec![20]),
        ("bowl-m", 3, 20, 25, vec![20]),
        ("bowl-s", 1, 100, 125, vec![100]),
    ];
    assert_eq!(shapes, expected);
    let mut named: Vec<String> = made.iter().flat_map(files).collect();
    named.sort();
    assert_eq!(table.written(), named, "those files and no others");
    for picture in &made {
        assert_eq!(picture.unsound(), None);
        for (width, file) in picture.widths.iter().flat_map(|w| [(*w, 0), (*w, 1)]).zip(files(picture)) {
            let bytes = std::fs::read(table.out().join(&file)).unwrap();
            if file.ends_with(".webp") {
                let shown = image::load_from_memory(&bytes).unwrap();
                assert_eq!((shown.width(), shown.height()), (width.0, width.0 * 5 / 4), "{file}");
            } else {
                assert_eq!(&bytes[4..12], b"ftypavif", "{file}");
            }
        }
    }
}

#[test]
fn a_photograph_is_upright_and_tells_nothing_but_what_it_shows() {
    let mut table = Table::with(&[("bowl.jpg", from_a_telephone(&jpeg(100, 80)))]);
    let (made, _) = table.make().unwrap();
    assert_eq!((made[0].width, made[0].height), (80, 100));
    for file in files(&made[0]) {
        let bytes = std::fs::read(table.out().join(&file)).unwrap();
        for secret in [&b"Exif"[..], b"kitchen"] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret), "{file}");
        }
        if file.ends_with(".webp") {
            // Turned by a quarter to the right, the dark upper half lies at the right.
            let shown = image::load_from_memory(&bytes).unwrap().into_rgb8();
            assert!(shown.get_pixel(70, 50)[0] < 90 && shown.get_pixel(10, 50)[0] > 160, "{file}");
        }
    }
}

#[test]
fn what_can_be_seen_through_stands_on_white() {
    let image = RgbaImage::from_fn(64, 80, |x, _| Rgba([200, 0, 0, if x < 32 { 0 } else { 255 }]));
    let mut table = Table::with(&[("bowl.png", encoded(&DynamicImage::ImageRgba8(image), ImageFormat::Png))]);
    let (made, _) = table.make().unwrap();
    let file = files(&made[0]).find(|file| file.ends_with(".webp")).unwrap();
    let shown = image::load_from_memory(&std::fs::read(table.out().join(file)).unwrap()).unwrap().into_rgb8();
    assert!(shown.get_pixel(8, 40).0.iter().all(|channel| *channel > 240), "{:?}", shown.get_pixel(8, 40));
    assert!(shown.get_pixel(56, 40)[1] < 60, "{:?}", shown.get_pixel(56, 40));
}

#[test]
fn what_has_not_changed_is_not_made_again() {
    let mut table = Table::with(&[("bowl.jpg", jpeg(40, 50)), ("bowl.2.jpg", jpeg(48, 60))]);
    assert_eq!(table.make().map(|(new, old)| (new.len(), old)), Ok((2, 0)));
    assert_eq!(table.make().map(|(new, old)| (new.len(), old)), Ok((0, 2)));
    let before = table.written();
    table.put("bowl.2.jpg", &jpeg(56, 70));
    let (new, unchanged) = table.make().unwrap();
    assert_eq!((new[0].number, new[0].width, unchanged), (2, 56, 1));
    let after = table.written();
    assert!(before.iter().all(|name| after.contains(name)), "pages that are open still find the old files");
    std::fs::remove_file(table.out().join(files(&new[0]).next().unwrap())).unwrap();
    assert_eq!(table.make().map(|(new, old)| (new.len(), old)), Ok((1, 1)), "a lost file is made again");
}

#[test]
fn what_is_no_photograph_is_refused_by_name_and_nothing_is_written() {
    let bomb = GrayImage::from_pixel(9_000, 7_000, Luma([0]));
    let bomb = encoded(&DynamicImage::ImageLuma8(bomb), ImageFormat::Png);
    assert!(bomb.len() < 400_000, "a small file: {} bytes", bomb.len());
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    let half = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    let cases: [(&str, Vec<u8>, &str); 16] = [
        ("bowl.png", bomb, "has 9000 x 7000 pixels; save it with at most 60 million"),
        ("bowl.jpg", half(jpeg(400, 500)), "is damaged or cut short; export it again"),
        ("bowl.png", half(encoded(&photograph(40, 50), ImageFormat::Png)), "is damaged or cut short"),
        ("bowl.webp", half(encoded(&photograph(40, 50), ImageFormat::WebP)), "is damaged or cut short"),
        ("bowl.tiff", half(encoded(&photograph(40, 50), ImageFormat::Tiff)), "is damaged or cut short"),
        ("bowl.jpg", jpeg(40, 50)[..3].to_vec(), "is damaged or cut short"),
        ("bowl.jpg", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), "is a page of HTML; save it as"),
        (
            "bowl.jpg",
            b"#!/bin/sh\nrm -rf /\n".to_vec(),
            "is no photograph, whatever its name says; save it as",
        ),
        ("bowl.jpg", svg.to_vec(), "is a drawing (SVG) that may hold scripts; save it as"),
        ("bowl.svg", svg.to_vec(), "is a drawing that may hold scripts; save it as PNG"),
        ("bowl.png", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "is no photograph, whatever its name says"),
        ("bowl.jpg", Vec::new(), "is empty; save it as"),
        ("bowl.heic", jpeg(40, 50), "is no photograph; save it as JPEG"),
        ("bowl.jpg", jpeg(500, 40), "has 500 x 40 pixels; cut it to about 4:5"),
        ("bowl.0.jpg", jpeg(40, 50), "has no number from 1 to 99 between its dots; name it bowl.2.jpg"),
        ("mug.jpg", jpeg(40, 50), "no product or SKU is called `mug`; name it by one"),
    ];
    for (name, bytes, told) in cases {
        let mut table = Table::with(&[(name, bytes), ("bowl-s.jpg", jpeg(40, 50))]);
        let faults = table.make().unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(
            faults[0].starts_with(&format!("{name}: ")) && faults[0].contains(told),
            "{told}: {faults:?}"
        );
        assert_eq!(table.written(), Vec::<String>::new(), "{name}: {told}");
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let mut table = Table::with(&[
        ("bowl.jpg", jpeg(40, 50)),
        ("bowl.1.png", encoded(&photograph(40, 50), ImageFormat::Png)),
        ("cup.jpg", jpeg(40, 50)),
        ("bowl.2.jpg", b"<html>".to_vec()),
    ]);
    std::fs::create_dir(table.photographs().join("bowl.3.jpg")).unwrap();
    let faults = table.make().unwrap_err();
    let expected = [
        "bowl.2.jpg: is a page of HTML; save it as JPEG, PNG, WebP or TIFF",
        "bowl.3.jpg: is no file; take it out of the folder",
        "bowl.jpg: has the place of bowl.1.png; take one of the two away",
        "cup.jpg: no product or SKU is called `cup`; name it by one, such as bowl-kohiki.jpg",
    ];
    assert_eq!(faults, expected);
    // Faults that show only when all is unpacked are told together as well.
    let half = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    let mut table = Table::with(&[("bowl.jpg", half(jpeg(400, 500))), ("bowl-s.jpg", half(jpeg(410, 500)))]);
    assert_eq!(table.make().unwrap_err().len(), 2);
    assert_eq!(table.written(), Vec::<String>::new());
    let mut table = Table::with(&[]);
    assert!(table.make().unwrap_err()[0].ends_with("photographs: there is no photograph in it"));
    std::fs::remove_dir(table.photographs()).unwrap();
    assert!(table.make().unwrap_err()[0].contains("photographs: cannot be read: "));
    let mut table = Table::with(&[("bowl.jpg", jpeg(40, 50))]);
    std::fs::write(table.out(), "in the way").unwrap();
    assert!(table.make().unwrap_err()[0].contains("cannot be written: "));
}

#[test]
fn the_command_fills_the_shop_and_says_which_words_are_missing() {
    let folder = Folder::new();
    let work: &Path = &folder.0;
    std::fs::create_dir(work.join("in")).unwrap();
    std::fs::write(work.join("in/bowl-kohiki.7.jpg"), jpeg(40, 50)).unwrap();
    std::fs::write(work.join("in/mug-ridge-ink.jpg"), jpeg(40, 50)).unwrap();
    let media = work.join("var/media");
    let (ok, _, told) = run(work, &["import", "media", "in"]);
    assert!(!ok && told.starts_with("DATABASE_URL: ") && !media.exists(), "no table yet: {told}");
    assert!(run(work, &["migrate"]).0);
    let (ok, _, told) = run(work, &["import", "media", "in"]);
    assert!(!ok && told.contains("no product or SKU is called `bowl-kohiki`"), "{told}");
    assert!(run(work, &["seed", "--demo"]).0);
    let (ok, said, told) = run(work, &["import", "media", "in"]);
    assert!(ok && said.contains("pictures: 2 new or different, 0 unchanged"), "{said} {told}");
    assert!(
        said.contains("warning: de/products/bowl-kohiki.ftl: `picture-7` is missing; it says what"),
        "{said}"
    );
    assert!(!said.contains("mug-ridge.ftl"), "its first picture is described: {said}");
    assert_eq!(std::fs::read_dir(&media).unwrap().count(), 4);
    let (ok, said, _) = run(work, &["import", "media", "in"]);
    assert!(ok && said.contains("pictures: 0 new or different, 2 unchanged"), "{said}");
    let (ok, _, told) = run(work, &["import", "media", "in", "--rows", "rows.toml"]);
    assert!(!ok && told.contains("--out"), "{told}");
}

#[test]
fn the_same_road_keeps_pictures_with_the_source() {
    let folder = Folder::new();
    let work: &Path = &folder.0;
    std::fs::create_dir(work.join("in")).unwrap();
    let import = |out: &str| run(work, &["import", "media", "in", "--out", out, "--rows", "rows.toml"]);
    std::fs::write(work.join("in/bowl-kohiki.jpg"), jpeg(40, 50)).unwrap();
    std::fs::write(work.join("in/bowl-kohiki.2.jpg"), jpeg(32, 40)).unwrap();
    let (ok, _, told) = import("elsewhere");
    assert!(!ok && told.contains("no folder below public/"), "{told}");
    let (ok, said, told) = import("public/images/products");
    assert!(ok && said.contains("pictures: 2 new or different"), "{said} {told}");
    let first = media::read_rows(&work.join("rows.toml")).unwrap();
    assert_eq!(
        first.iter().map(|p| (p.number, p.folder.as_str())).collect::<Vec<_>>(),
        [(1, "images/products"), (2, "images/products")]
    );
    std::fs::write(work.join("in/bowl-kohiki.jpg"), jpeg(48, 60)).unwrap();
    std::fs::remove_file(work.join("in/bowl-kohiki.2.jpg")).unwrap();
    assert!(import("public/images/products").1.contains("pictures: 1 new or different, 0 unchanged"));
    let second = media::read_rows(&work.join("rows.toml")).unwrap();
    assert_eq!((second.len(), second[0].width, &second[1]), (2, 48, &first[1]), "the other stays");
    let mut there: Vec<String> = std::fs::read_dir(work.join("public/images/products"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    there.sort();
    let mut named: Vec<String> = second.iter().flat_map(files).collect();
    named.sort();
    assert_eq!(there, named, "what was replaced is gone");
}

fn picture(owner: &str, number: u32, hash: &str) -> Picture {
    Picture {
        owner: owner.parse().unwrap(),
        number,
        folder: "media".into(),
        hash: hash.into(),
        width: 1_500,
        height: 1_900,
        widths: vec![320, 640],
        placeholder: "data:image/webp;base64,UklGRg==".into(),
    }
}

#[tokio::test]
async fn pages_offer_every_width_and_say_what_is_shown() {
    let shop = TestShop::open().await;
    let given = [
        picture("mug-ridge-ink", 1, "00000000000000aa"),
        picture("mug-ridge", 2, "00000000000000bb"),
        picture("mug-ridge", 9, "00000000000000cc"),
    ];
    workflows::import_pictures(&shop.site.app.shop.db, &given).await.unwrap();
    assert!(shop.site.app.shop.refresh().await.unwrap());
    let page = shop.browser().get("/de/en/p/ridge-mug").await.body;
    let srcset = |hash: &str, ending: &str, owner: &str| {
        let file = |width| format!("/assets/media/{owner}.{width}.{hash}.{ending} {width}w");
        format!("srcset=\"{}, {}\"", file(320), file(640))
    };
    for (hash, owner) in [("00000000000000aa", "mug-ridge-ink.1"), ("00000000000000bb", "mug-ridge.2")] {
        for ending in ["avif", "webp"] {
            let srcset = srcset(hash, ending, owner);
            assert!(page.contains(&srcset), "{srcset}");
        }
    }
    assert!(
        page.contains("src=\"data:image/webp;base64,UklGRg==\"") && page.contains("class=\"placeholder\"")
    );
    assert!(page.contains("width=\"1500\" height=\"1900\""));
    assert!(page.contains("alt=\"Ink: A stoneware mug"), "a variant's picture says of which it is");
    assert!(page.contains("data-sku=\"MUG-RIDGE-INK\""), "and the gallery finds it");
    let order = ["mug-ridge-ink.1.", "mug-ridge.2.", "mug-ridge.9."].map(|name| page.find(name).unwrap());
    assert!(order.is_sorted(), "variants first, then by number: {order:?}");

    let mut browser = shop.browser();
    let fields = [("market", "de"), ("locale", "en"), ("quantity", "1")];
    browser.submit("/api/cart/add", &[&fields[..], &[("sku", "MUG-RIDGE-INK")]].concat()).await;
    let cart = browser.get("/de/en/cart").await.body;
    assert!(cart.contains("mug-ridge-ink.1.320.00000000000000aa.avif"), "{cart}");
}
