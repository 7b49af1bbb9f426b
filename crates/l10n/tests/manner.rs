//! Words as those see them who work on them.
#![allow(missing_docs, clippy::unwrap_used)]

use commerce::{catalog::ProductText, few::Few};
use l10n::{
    Args, Manner, SourceFile, Voice, Words,
    manner::{Piece, is_marked, pieces, unmarked},
};

const EN: &str = "\
cart = Your cart
    .label = See { $name }
only-english = In English only
list = About
    .slug = about-us
pieces = You have { $count ->
    [one] one piece
   *[other] { $count } pieces
} here.
bare = { $name }
";
const DE: &str =
    "# Der Korb\n\ncart = Ihr Korb\n    .label = { $name } ansehen\nlist = Wir\n    .slug = wir\n";
const BOWL: &str = "title = Schale\ntagline = Weiß\ndescription = Eins.\n\n    Zwei.\ndetails = Ton\nslug = schale\npicture = Eine Schale\n";

fn words() -> Words {
    let files = [("en/shop.ftl", EN), ("de/cart.ftl", DE), ("de/products/bowl.ftl", BOWL)];
    Words::from_files(files.map(|(path, text)| SourceFile::new(path, text)).to_vec()).unwrap()
}

fn voice(locale: &str, manner: Manner) -> Voice {
    words().in_manner(manner).voice(&locale.parse().unwrap(), &"de".parse().unwrap())
}

fn name() -> Args {
    Args::new().set("name", "Aiko")
}

#[test]
fn keys_tell_id_file_and_line_and_who_stands_in() {
    let voice = voice("de", Manner::Keys);
    let text = voice.text("cart");
    let begin = Piece::Begin { key: "cart (de/cart.ftl:3)", missing_in: None };
    assert_eq!(pieces(&text).collect::<Vec<_>>(), [begin, Piece::Text("Ihr Korb"), Piece::End]);
    let label = voice.plain_with("cart.label", &name());
    let begin = Piece::Begin { key: "cart.label (de/cart.ftl:4)", missing_in: None };
    assert_eq!(pieces(&label).next(), Some(begin));
    assert!(is_marked(&label));
    assert_eq!(unmarked(&label), "Aiko ansehen");
    let begin = Piece::Begin { key: "only-english (en/shop.ftl:3)", missing_in: Some("de") };
    assert_eq!(pieces(&voice.text("only-english")).next(), Some(begin));
    assert_eq!(voice.text("nowhere"), "nowhere");
}

#[test]
fn a_region_and_its_language_tell_each_their_own_file() {
    let files = [("en/shop.ftl", EN), ("de/cart.ftl", DE), ("de-at/shop.ftl", "cart = Ihr Sackerl\n")];
    let words = Words::from_files(files.map(|(path, text)| SourceFile::new(path, text)).to_vec()).unwrap();
    let voice = words.in_manner(Manner::Keys).voice(&"de".parse().unwrap(), &"at".parse().unwrap());
    for (id, key) in [("cart", "cart (de-at/shop.ftl:1)"), ("list", "list (de/cart.ftl:5)")] {
        let begin = Piece::Begin { key, missing_in: None };
        assert_eq!(pieces(&voice.text(id)).next(), Some(begin));
    }
}

#[test]
fn messages_within_messages_are_told_apart() {
    let voice = voice("en", Manner::Keys);
    let text = voice.plain_with("cart.label", &Args::new().set("name", voice.plain("cart")));
    let begins = pieces(&text).filter(|piece| matches!(piece, Piece::Begin { .. })).count();
    assert_eq!((begins, unmarked(&text).as_str()), (2, "See Your cart"));
}

#[test]
fn addresses_stay_as_they_are() {
    for manner in Manner::OTHERS {
        assert_eq!(voice("de", manner).plain("list.slug"), "wir");
    }
}

#[test]
fn pseudo_changes_texts_and_neither_values_nor_what_stands_in() {
    let voice = voice("de", Manner::Pseudo);
    assert_eq!(voice.text("cart"), "[Íĥŕŕ Ķóŕŕḅ]");
    assert_eq!(voice.plain_with("cart.label", &name()), "[Aiko áñşşéĥééñ]");
    assert_eq!(voice.text("only-english"), "In English only");
    assert_eq!(voice.dir(), "ltr");
    let english = self::voice("en", Manner::Pseudo);
    let said = english.plain_with("pieces", &Args::new().number("count", 3));
    assert!(said.contains("3") && !said.contains("pieces") && !said.contains("You"), "{said}");
    assert_eq!(english.plain_with("bare", &name()), "[Aiko]");
}

#[test]
fn mirrored_runs_from_right_to_left() {
    let voice = voice("de", Manner::Mirrored);
    assert_eq!(voice.dir(), "rtl");
    assert_eq!(voice.text("cart"), "\u{2067}[Íĥŕŕ Ķóŕŕḅ]\u{2069}");
    assert_eq!(voice.plain("cart"), "[Íĥŕŕ Ķóŕŕḅ]");
}

#[test]
fn words_of_products_are_told_too() {
    let words = words();
    let bowl: ProductText = words.product_texts().into_iter().next().unwrap();
    let told = |manner| voice("de", manner).product(&bowl).into_owned();
    assert_eq!(told(Manner::Plain), bowl);
    let keys = told(Manner::Keys);
    let begin = Piece::Begin { key: "title (de/products/bowl.ftl:1)", missing_in: None };
    assert_eq!(pieces(&keys.title).next(), Some(begin));
    let paragraphs: Vec<&str> = keys.description.split("\n\n").collect();
    assert_eq!(paragraphs.len(), 2);
    assert!(paragraphs.into_iter().all(|text| pieces(text).count() == 3));
    assert_eq!((told(Manner::Pseudo).title.as_str(), keys.slug), ("[Şçĥĥáļéé]", bowl.slug.clone()));
    let french = voice("fr", Manner::Keys).product(&bowl).into_owned();
    let begin = Piece::Begin { key: "title (de/products/bowl.ftl:1)", missing_in: Some("fr") };
    assert_eq!(pieces(&french.title).next(), Some(begin));
    let elsewhere = ProductText { product: "cup".parse().unwrap(), pictures: Few::default(), ..bowl };
    assert_eq!(voice("de", Manner::Keys).product(&elsewhere).title, "Schale");
}

#[test]
fn words_of_pages_are_told_too() {
    const PAGE: &str = "title = Messe\ndescription = D\nslug = messe\n\ntext-1 = Wie\n    .text =\n        Fragen Sie { $merchant-name } bald.\n\n        - Eins\n        { $cookies }\n    .link = page:fair\n    .button = Hin\n";
    let files = [("en/shop.ftl", EN), ("de/pages/fair.ftl", PAGE)];
    let words = Words::from_files(files.map(|(path, text)| SourceFile::new(path, text)).to_vec()).unwrap();
    let pages = words.pages();
    let page = pages.page(&"fair".parse().unwrap(), &"de".parse().unwrap()).unwrap();
    let voice = |locale: &str, manner| {
        words.in_manner(manner).voice(&locale.parse().unwrap(), &"de".parse().unwrap())
    };
    let told = |manner| voice("de", manner).page(page).into_owned();
    assert_eq!(told(Manner::Plain), *page);
    let keys = told(Manner::Keys);
    let begins = |text: &str| {
        let keys = pieces(text).filter_map(|piece| match piece {
            Piece::Begin { key, .. } => Some(key.to_owned()),
            _ => None,
        });
        keys.collect::<Vec<_>>()
    };
    assert_eq!(begins(&keys.title), ["title (de/pages/fair.ftl:1)"]);
    assert_eq!((unmarked(&keys.says("text-1")), keys.slug.as_str()), (page.says("text-1"), "messe"));
    assert_eq!(page.says("text-1"), "Wie\nFragen Sie … bald.\nEins\nHin");
    let text = "text-1.text (de/pages/fair.ftl:6)";
    let all = ["text-1 (de/pages/fair.ftl:5)", text, text, "text-1.button (de/pages/fair.ftl:12)"];
    assert_eq!(begins(&keys.says("text-1")), all);
    let pseudo = told(Manner::Pseudo);
    assert_eq!(pseudo.title, "[Ṁéşşşé]");
    assert_eq!(pseudo.says("text-1").lines().nth(1), Some("[Ƒŕááğéññ Şíéé … ḅáļļď.]"));
    let english = voice("en", Manner::Pseudo).page(page).into_owned();
    assert_eq!(english, *page, "what stands in is left as it is");
    let missing = Piece::Begin { key: "title (de/pages/fair.ftl:1)", missing_in: Some("fr") };
    assert_eq!(pieces(&voice("fr", Manner::Keys).page(page).title).next(), Some(missing));
}

#[test]
fn the_manner_is_part_of_the_generation() {
    let words = words();
    assert_eq!(words.in_manner(Manner::Keys).generation(), format!("{}-keys", words.generation()));
    assert_eq!(Manner::named("mirrored"), Some(Manner::Mirrored));
    assert_eq!(Manner::named(""), None);
}
