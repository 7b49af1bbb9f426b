//! Pictures of what is wrong with goods that go back: sent with the form, made anew, and shown to who has the order's link.

use crate::{
    process::{run, run_with},
    purchase::GERMAN,
    returns::{bought, named, review, token, view},
    test_shop::{Answer, BASE, Browser, TestShop},
};
use commerce::return_request::{LONGEST_SIDE, MOST_MEGABYTES};
use http::Method;
use image::{DynamicImage, GrayImage, ImageFormat, Luma, RgbImage};
use std::io::Cursor;
use workflows::{NamedPicture, erase_buyers, forget_carts, refuse_return, return_picture};

const MUG: &str = "MUG-RIDGE-CHALK";
const GOES: [(&str, &str); 2] = [("n-MUG-RIDGE-CHALK", "1"), ("why-MUG-RIDGE-CHALK", "damaged")];
const HTML: &str = "text/html,*/*;q=0.8";

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Dark at the upper edge, so that it is seen which way up it is.
fn photograph(width: u32, height: u32, shade: u8) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |_, y| {
        if y < height / 2 { [10, 20, shade].into() } else { [220, 230, shade].into() }
    }))
}

fn jpeg(width: u32, height: u32, shade: u8) -> Vec<u8> {
    encoded(&photograph(width, height, shade), ImageFormat::Jpeg)
}

/// The same file with what a telephone writes into it: held sideways, and a place.
fn from_a_telephone(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS of the kitchen table");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

fn multipart(fields: &[(&str, &str)], pictures: &[Vec<u8>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for picture in pictures {
        let head = "Content-Disposition: form-data; name=\"picture\"; filename=\"IMG 1.jpg\"";
        body.extend(format!("--edge\r\n{head}\r\nContent-Type: image/jpeg\r\n\r\n").bytes());
        body.extend(picture);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    body
}

async fn post(browser: &mut Browser, to: &str, accept: &str, origin: &str, body: Vec<u8>) -> Answer {
    let headers =
        [("accept", accept), ("content-type", "multipart/form-data; boundary=edge"), ("origin", origin)];
    browser.send(Method::POST, to, &headers, body).await
}

/// Confirms the return with this number, with pictures.
async fn confirms(browser: &mut Browser, path: &str, accept: &str, pictures: &[Vec<u8>]) -> Answer {
    let fields = [&[("token", token(path)), ("number", "1")], &GOES[..]].concat();
    post(browser, "/api/orders/return", accept, BASE, multipart(&fields, pictures)).await
}

async fn kept(shop: &TestShop, path: &str, position: u32) -> Option<Vec<u8>> {
    let named = NamedPicture { number: 1, position };
    return_picture(&shop.site.app.shop, &token(path).parse().unwrap(), named).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_of_a_telephone_goes_with_a_return_without_its_place() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2")], None).await;
    let page = review(&mut browser, &path, &GOES).await;
    assert!(page.body.contains("enctype=\"multipart/form-data\""), "{}", page.body);
    assert_eq!(page.mark("return-pictures", "type").as_deref(), Some("file"));

    let sent = [from_a_telephone(&jpeg(2_400, 1_200, 90)), jpeg(300, 40, 90)];
    assert!(String::from_utf8_lossy(&sent[0]).contains("GPS of"));
    for _ in 0..2 {
        let answer = confirms(&mut browser, &path, HTML, &sent).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, format!("{path}#returns").as_str()),
            "{answer:?}"
        );
    }
    let order = view(&shop, &path).await;
    assert_eq!((order.returns.len(), order.return_pictures.len()), (1, 2), "the same form twice is one");

    let bytes = kept(&shop, &path, 1).await.unwrap();
    assert_eq!(image::guess_format(&bytes).unwrap(), ImageFormat::WebP);
    for word in ["GPS", "Exif", "EXIF"] {
        assert!(!String::from_utf8_lossy(&bytes).contains(word), "{word}");
    }
    let upright = image::load_from_memory(&bytes).unwrap().into_rgb8();
    assert_eq!(upright.dimensions(), (LONGEST_SIDE / 2, LONGEST_SIDE), "turned as it was held");
    assert!(upright.get_pixel(upright.width() - 20, 50).0[0] < 60, "the dark edge is at the right");
    assert!(upright.get_pixel(20, 50).0[0] > 180);
    let small = image::load_from_memory(&kept(&shop, &path, 2).await.unwrap()).unwrap();
    assert_eq!((small.width(), small.height()), (300, 40), "what is small stays so, of any shape");

    let page = browser.get(&path).await;
    let href = page.mark("return-picture", "href").unwrap();
    let shown = browser.get(&href).await;
    assert_eq!((shown.status, shown.header("content-type")), (200, "image/webp"));
    assert_eq!(shown.header("cache-control"), "private, no-store");
    assert_eq!(shown.header("x-content-type-options"), "nosniff");
    let stranger = href.replace(token(&path), &"A".repeat(43));
    let ends = ["1-3.webp", "2-1.webp", "1-1", "x-1.webp", "1-99999999999.webp"];
    let others = ends.map(|end| format!("/return-pictures/{}/{end}", token(&path)));
    for nowhere in others.iter().chain([&stranger]) {
        assert_eq!(browser.get(nowhere).await.status, 404, "{nowhere}");
    }
    let data = browser.get(&format!("{path}/data.json")).await.json();
    assert_eq!(data["returns"][0]["pictures"], 2);

    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    let name = named(&order.order, 1).to_string();
    let (ok, said, told) = run(work, &["returns", "list"]);
    assert!(ok && said.contains(&format!("2 pictures: caravel returns pictures {name}")), "{said} {told}");
    let asked = ["returns", "pictures", &name, "--out", "seen"];
    let without = run_with(work, &asked, &[("CARAVEL_SECRET", "another secret, which opens nothing here")]);
    assert!(!without.0 && !work.join("seen").exists(), "{without:?}");
    let (ok, _, told) = run(work, &asked);
    assert!(ok, "{told}");
    assert_eq!(std::fs::read(work.join(format!("seen/{name}-1.webp"))).unwrap(), bytes);
    let unknown = named(&order.order, 2).to_string();
    let (ok, _, told) = run(work, &["returns", "pictures", &unknown, "--out", "seen"]);
    assert!(!ok && told.contains("no such return"), "{told}");

    refuse_return(&shop.site.app.shop, &named(&order.order, 1), "used").await.unwrap();
    browser.submit("/api/orders/erase", &[("token", token(&path))]).await;
    shop.at("2027-03-01T00:00:00Z");
    assert_eq!(erase_buyers(&shop.site.app.shop, 100).await.unwrap(), 1);
    assert_eq!(browser.get(&href).await.status, 404, "erased with the buyer");
    assert!(view(&shop, &path).await.return_pictures.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_told_and_nothing_is_lost() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "2")], None).await;
    let bomb =
        encoded(&DynamicImage::ImageLuma8(GrayImage::from_pixel(9_000, 9_000, Luma([0]))), ImageFormat::Png);
    assert!(bomb.len() < 1_000_000, "{} bytes", bomb.len());
    let good = jpeg(64, 48, 1);
    let large = [good.clone(), vec![0; MOST_MEGABYTES as usize * 1_000_000]].concat();
    let cut = good[..good.len() / 2].to_vec();
    let tiff = encoded(&photograph(8, 8, 1), ImageFormat::Tiff);
    for (wrong, code) in [
        (vec![b"<svg onload=alert(1)>".to_vec()], "picture_unreadable"),
        (vec![cut], "picture_unreadable"),
        (vec![tiff], "picture_unreadable"),
        (vec![bomb], "picture_large"),
        (vec![large], "picture_large"),
        (vec![good.clone(), good.clone(), good.clone(), good.clone()], "pictures_many"),
    ] {
        let told = confirms(&mut browser, &path, "application/json", &wrong).await;
        assert_eq!((told.status, told.code().as_str()), (422, code));
        assert!(view(&shop, &path).await.returns.is_empty(), "{code}");
    }
    // The good one of them was kept, once, and stays while another is told to be wrong.
    let sent = confirms(&mut browser, &path, HTML, &[b"no picture".to_vec(), jpeg(64, 48, 200)]).await;
    let again = format!("{path}/return?review=1&n-MUG-RIDGE-CHALK=1&why-MUG-RIDGE-CHALK=damaged");
    assert_eq!((sent.status, sent.location()), (303, again.as_str()));
    let page = browser.get(&again).await;
    assert_eq!(page.mark("field-error", "data-code").as_deref(), Some("picture_unreadable"));
    assert_eq!(page.mark("field-error", "data-field").as_deref(), Some("picture"));
    assert_eq!(page.body.matches("data-testid=\"return-picture\"").count(), 2);
    assert_eq!(page.field("why-MUG-RIDGE-CHALK").as_deref(), Some("damaged"), "what was chosen stays");
    // The first one is left out, and another one takes its place.
    assert_eq!(page.body.matches("data-testid=\"return-picture-out\"").count(), 2);
    let before = kept(&shop, &path, 1).await;
    let fields =
        [&[("token", token(&path)), ("number", "1"), ("out-1", "1"), ("out-9", "1")], &GOES[..]].concat();
    let body = multipart(&fields, &[jpeg(64, 48, 90), b"no picture".to_vec()]);
    let told = post(&mut browser, "/api/orders/return", "application/json", BASE, body).await;
    assert_eq!(told.code(), "picture_unreadable");
    let after = kept(&shop, &path, 1).await;
    assert!(before.is_some() && after.is_some() && before != after);
    assert!(kept(&shop, &path, 2).await.is_some() && kept(&shop, &path, 3).await.is_none());
    // A browser in which nothing is chosen sends an empty file.
    let sent = confirms(&mut browser, &path, HTML, &[Vec::new()]).await;
    assert_eq!((sent.status, sent.location()), (303, format!("{path}#returns").as_str()));
    let order = view(&shop, &path).await;
    assert_eq!((order.returns.len(), order.return_pictures.len()), (1, 2));
    // With a return that was stated no picture comes any more.
    confirms(&mut browser, &path, HTML, &[jpeg(64, 48, 120)]).await;
    assert_eq!(view(&shop, &path).await.return_pictures.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_this_form_is_long_and_what_nobody_sends_back_is_forgotten() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let path = bought(&shop, &mut browser, &GERMAN, &[(MUG, "1")], None).await;
    let fields = [("token", token(&path)), ("number", "1"), ("n-MUG-RIDGE-CHALK", "9")];
    let body = multipart(&fields, &[jpeg(64, 48, 1), jpeg(64, 48, 200)]);
    let foreign = post(&mut browser, "/api/orders/return", HTML, "https://evil.example", body.clone()).await;
    assert_eq!(foreign.status, 403);
    assert!(view(&shop, &path).await.return_pictures.is_empty());
    let elsewhere = multipart(&[("sku", MUG)], &[vec![0; 70_000]]);
    assert_eq!(post(&mut browser, "/api/cart/add", HTML, BASE, elsewhere).await.status, 413);
    let endless = multipart(&fields, &[vec![0; 5 * MOST_MEGABYTES as usize * 1_000_000]]);
    let told = post(&mut browser, "/api/orders/return", "application/json", BASE, endless).await;
    assert_eq!((told.status, told.code().as_str()), (422, "picture_large"));
    let words = multipart(&[("token", &"x".repeat(70_000))], &[]);
    let told = post(&mut browser, "/api/orders/return", "application/json", BASE, words).await;
    assert_eq!((told.status, told.code().as_str()), (413, "too_large"));

    // More pieces than there are: the pictures stay for the form that is shown again.
    let told = post(&mut browser, "/api/orders/return", "application/json", BASE, body).await;
    assert_eq!(told.code(), "return_pieces");
    assert_eq!(view(&shop, &path).await.return_pictures.len(), 2);
    shop.at("2026-11-23T11:00:00Z");
    forget_carts(&shop.site.app.shop).await.unwrap();
    assert_eq!(view(&shop, &path).await.return_pictures.len(), 2, "not yet");
    shop.at("2026-11-24T13:00:00Z");
    forget_carts(&shop.site.app.shop).await.unwrap();
    assert!(view(&shop, &path).await.return_pictures.is_empty(), "nothing was sent back");
}
