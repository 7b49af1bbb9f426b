//! Codes on the page of an order, read by a decoder that knows nothing of how they were drawn.

use crate::{
    purchase::{BRAZILIAN, GERMAN, Shopper},
    test_shop::{Answer, TestShop},
};

/// Pixels a module.
const SCALE: usize = 6;
/// Light modules around the code, as the drawing has them.
const QUIET: usize = 4;

const SWISS: Shopper = Shopper {
    market: "ch",
    locale: "de",
    currency: "CHF",
    address: &[
        ("country", "CH"),
        ("name", "Anna Meier"),
        ("street", "Seestrasse 4"),
        ("postcode", "8002"),
        ("city", "Zürich"),
    ],
};
const INDIAN: Shopper = Shopper {
    market: "in",
    locale: "en",
    currency: "INR",
    address: &[
        ("country", "IN"),
        ("name", "Asha Rao"),
        ("street", "12 MG Road"),
        ("postcode", "560001"),
        ("city", "Bengaluru"),
        ("region", "KA"),
    ],
};
const SINGAPOREAN: Shopper = Shopper {
    market: "sg",
    locale: "en",
    currency: "SGD",
    address: &[("country", "SG"), ("name", "Tan Mei"), ("street", "10 Bayfront Ave"), ("postcode", "018956")],
};
const THAI: Shopper = Shopper {
    market: "th",
    locale: "en",
    currency: "THB",
    address: &[
        ("country", "TH"),
        ("name", "Somchai Dee"),
        ("street", "99 Rama I Road"),
        ("postcode", "10330"),
        ("district", "Pathum Wan"),
        ("city", "Bangkok"),
        ("region", "10"),
    ],
};

/// What the code on a page says.
fn read(page: &Answer) -> String {
    let (_, drawing) = page.body.split_once("data-testid=\"payment-qr\"").expect("a code");
    let drawing = drawing.split_once("</div>").expect("its end").0;
    let attribute = |text: &str, name: &str| {
        let (_, rest) = text.split_once(&format!(" {name}=\"")).unwrap_or_else(|| panic!("no {name}"));
        rest.split_once('"').unwrap().0.to_owned()
    };
    let view: Vec<usize> =
        attribute(drawing, "viewBox").split(' ').filter_map(|number| number.parse().ok()).collect();
    let side = view[0];
    let mut dark = vec![false; side * side * SCALE * SCALE];
    let width = side * SCALE;
    for module in attribute(drawing, "d").split('M').skip(1) {
        let (x, rest) = module.split_once(' ').unwrap();
        let y = rest.split_once('h').unwrap().0;
        let at = |number: &str| (number.parse::<usize>().unwrap() + QUIET) * SCALE;
        for row in at(y)..at(y) + SCALE {
            dark[row * width + at(x)..row * width + at(x) + SCALE].fill(true);
        }
    }
    if let Some((_, cross)) = drawing.split_once("<svg x=") {
        let cross = format!(" x={cross}");
        let number = |name: &str| attribute(&cross, name).parse::<f64>().unwrap();
        overlay(&mut dark, width, number("x"), number("width"));
    }
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(
            width,
            width,
            |x, y| {
                if dark[y * width + x] { 0 } else { 255 }
            },
        );
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("readable").1
}

/// Draws the Swiss cross over the middle, as the picture has it: light, black within, and the cross.
#[allow(clippy::float_arithmetic, clippy::cast_precision_loss)]
fn overlay(dark: &mut [bool], width: usize, corner: f64, size: f64) {
    for y in 0..width {
        for x in 0..width {
            let unit =
                |at: usize| ((at as f64 + 0.5) / SCALE as f64 - QUIET as f64 - corner) / size * 34.0 - 17.0;
            let (u, v) = (unit(x).abs(), unit(y).abs());
            if u < 17.0 && v < 17.0 {
                let is_cross = (u < 3.0 && v < 10.0) || (u < 10.0 && v < 3.0);
                dark[y * width + x] = u < 16.0 && v < 16.0 && !is_cross;
            }
        }
    }
}

#[tokio::test]
async fn the_codes_of_an_order_say_what_stands_beside_them() {
    for (shopper, method, start) in [
        (&BRAZILIAN, "pix", "00020126580014br.gov.bcb.pix"),
        (&INDIAN, "upi", "upi://pay?pa=caravel@sandbox"),
        (&SINGAPOREAN, "paynow", "00020101021226"),
        (&THAI, "promptpay", "00020101021229370016A000000677010111"),
    ] {
        let shop = TestShop::open().await;
        let mut browser = shop.browser();
        let order = shopper.buys(&mut browser, method).await;
        let page = browser.get(&order).await;
        let beside = page.mark("payment-code", "value").unwrap().replace("&amp;", "&");
        assert_eq!(read(&page), beside, "{method}");
        assert!(beside.starts_with(start), "{method}: {beside}");
    }
}

#[tokio::test]
async fn a_transfer_has_a_code_that_fills_the_form_in() {
    for (shopper, method, lines, amount) in [
        (&GERMAN, "sepa_transfer", ["BCD", "002", "1", "SCT", "", "Caravel Sandbox"].as_slice(), 7),
        (&SWISS, "qr_bill", ["SPC", "0200", "1"].as_slice(), 18),
    ] {
        let shop = TestShop::open().await;
        let mut browser = shop.browser();
        let order = shopper.buys(&mut browser, method).await;
        let page = browser.get(&order).await;
        let said = read(&page);
        let said: Vec<&str> = said.split('\n').collect();
        assert_eq!(said[..lines.len()], *lines, "{method}");
        let iban = said.iter().find(|line| line.starts_with("DE") || line.starts_with("CH")).unwrap();
        let printed: Vec<&str> =
            iban.as_bytes().chunks(4).map(|four| str::from_utf8(four).unwrap()).collect();
        assert!(page.body.contains(&printed.join(" ")), "the account stands beside it: {iban}");
        let panel = page.body.split_once("payment-instructions").unwrap().1;
        let due = panel.split_once("data-minor=\"").unwrap().1.split_once('"').unwrap().0;
        let asked: String = said[amount].chars().filter(char::is_ascii_digit).collect();
        assert_eq!(asked, due, "{method}");
    }
}
