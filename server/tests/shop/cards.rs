//! The pictures that other sites show of a page.

use crate::test_shop::{BASE, Folder, TestShop};
use http_body_util::BodyExt;
use server::{config::Folders, http::router};
use std::path::{Path, PathBuf};
use tower::ServiceExt;

/// A shop with the project's own pictures, and with a folder of fonts or none.
async fn shop(fonts: Option<PathBuf>) -> (TestShop, Folder) {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
    let folder = Folder::new();
    std::fs::create_dir_all(folder.0.join("assets")).unwrap();
    std::os::unix::fs::symlink(site.join("images"), folder.0.join("assets/images")).unwrap();
    let folders = Folders { site: Some(folder.0.clone()), fonts, ..Folders::default() };
    (TestShop::open_with(BASE, &folders).await, folder)
}

/// A picture's pixels.
async fn picture(shop: &TestShop, path: &str) -> image::RgbImage {
    let request = http::Request::get(path).body(axum::body::Body::empty()).unwrap();
    let response = router(&shop.site).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(response.headers()["content-type"], "image/jpeg");
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    let picture = image::load_from_memory(&bytes).unwrap().into_rgb8();
    assert_eq!(picture.dimensions(), (1200, 630));
    picture
}

/// How many pixels of ink stand on the paper in some columns.
fn ink(picture: &image::RgbImage, columns: std::ops::Range<u32>) -> usize {
    let pixels = columns.flat_map(|x| (0..630).map(move |y| picture.get_pixel(x, y)));
    pixels.filter(|pixel| pixel.0.iter().all(|part| *part < 110)).count()
}

async fn card_of(shop: &TestShop, page: &str) -> String {
    let page = shop.browser().get(page).await.body;
    let image = crate::found::between(&page, "<meta property=\"og:image\" content=\"", "\"")[0];
    image.strip_prefix(BASE).unwrap().to_owned()
}

#[tokio::test]
async fn a_title_stands_beside_the_photograph() {
    let (shop, _site) = shop(None).await;
    let bowl = picture(&shop, &card_of(&shop, "/de/en/p/kohiki-tea-bowl").await).await;
    assert!(ink(&bowl, 560..1140) > 2_000, "words on the right");
    let home = picture(&shop, &card_of(&shop, "/de/en/").await).await;
    assert_ne!(home, bowl);
    for nothing in ["/cards/de/en/p/gone.jpg", "/cards/de/en/cart.jpg", "/cards/x.jpg", "/cards/de/en.png"] {
        assert_eq!(shop.browser().get(nothing).await.status, 404, "{nothing}");
    }
}

#[tokio::test]
async fn where_a_font_is_missing_the_photograph_stands_alone() {
    let (shop, _site) = shop(Some("/nowhere".into())).await;
    let path = crate::found::between(&shop.browser().get("/jp/ja/").await.body, "href=\"/jp/ja/p/", "\"")[0]
        .to_owned();
    let japanese = picture(&shop, &format!("/cards/jp/ja/p/{path}.jpg")).await;
    let english = picture(&shop, &card_of(&shop, "/de/en/p/kohiki-tea-bowl").await).await;
    // The corner of a picture with words is paper.
    let corner = |picture: &image::RgbImage| picture.get_pixel(1199, 0).0.iter().all(|part| *part > 235);
    assert!(corner(&english) && !corner(&japanese));
}

/// On machines that have fonts for them, as Debian's fonts-noto-core and fonts-noto-cjk.
#[tokio::test]
async fn other_scripts_are_written_from_where_they_are_read() {
    let fonts = Path::new("/usr/share/fonts");
    let has = |name: &str| fonts.join(name).is_file();
    if !has("truetype/noto/NotoNaskhArabic-Regular.ttf") && !has("truetype/noto/NotoSansArabic-Regular.ttf") {
        return;
    }
    let (shop, _site) = shop(Some(fonts.to_owned())).await;
    let arabic = picture(&shop, &card_of(&shop, "/sa/ar/").await).await;
    assert!(ink(&arabic, 64..640) > 2_000, "the words on the left");
    let corner = |x| arabic.get_pixel(x, 0).0.iter().all(|part| *part > 235);
    assert!(corner(0) && !corner(1199), "the photograph on the right");
}

#[tokio::test]
async fn a_picture_that_has_not_changed_is_not_sent_again() {
    let (shop, _site) = shop(None).await;
    let path = card_of(&shop, "/de/en/").await;
    let first = shop.browser().get(&path).await;
    let held = [("if-none-match", first.header("etag"))];
    let body = axum::body::Body::empty();
    assert_eq!(shop.browser().send(http::Method::GET, &path, &held, body).await.status, 304);
}
