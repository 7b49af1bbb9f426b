#![allow(clippy::unwrap_used)]
use super::*;

fn rules(characters: u16, lines: u16, scripts: &[&str]) -> EngravingRules {
    let scripts = scripts.iter().map(|code| (*code).to_owned().try_into().unwrap()).collect();
    EngravingRules { characters, lines, scripts, days: 3 }
}

#[test]
fn a_text_is_composed_and_has_no_needless_room() {
    let latin = rules(12, 1, &["Latn"]);
    assert_eq!(latin.read("  Zoe\u{308} \t  &\u{a0}Ann ").unwrap(), "Zoë & Ann");
    assert_eq!(latin.read("5. 12. 2026").unwrap(), "5. 12. 2026");
    assert_eq!(latin.read("L’été – “1+1”").unwrap_err(), EngravingFault::TooLong { most: 12 });
    assert_eq!(latin.read("L’été “1+1”").unwrap(), "L’été “1+1”");
    for nothing in ["", "   ", "\r\n \n", "\u{3000}"] {
        assert_eq!(latin.read(nothing), Err(EngravingFault::Missing), "{nothing:?}");
    }
}

#[test]
fn characters_are_counted_as_people_count_them() {
    let hindi = rules(3, 1, &["Deva"]);
    assert_eq!(hindi.read("क्षिति").map(|text| text.chars().count()), Ok(6), "two syllables");
    let latin = rules(3, 1, &["Latn"]);
    assert_eq!(latin.read("e\u{301}e\u{301}e\u{301}").unwrap(), "ééé");
    assert_eq!(latin.read("abcd"), Err(EngravingFault::TooLong { most: 3 }));
    let heap = format!("a{}", "\u{301}".repeat(50));
    assert_eq!(latin.read(&heap), Err(EngravingFault::TooLong { most: 3 }), "one letter, fifty marks");
}

#[test]
fn only_letters_of_the_workshop_are_engraved() {
    let latin = rules(20, 1, &["Latn"]);
    for (text, letter) in [
        ("Анна", 'А'),
        ("Ann \u{202e}nnA", '\u{202e}'),
        ("Ann\u{200f}", '\u{200f}'),
        ("A\u{200d}B", '\u{200d}'),
        ("Ann \u{1f600}", '\u{1f600}'),
        ("Ann \u{2764}\u{fe0f}", '\u{2764}'),
        ("Ann\u{7}", '\u{7}'),
        ("Ann\u{0}", '\u{0}'),
        ("ラテン", 'ラ'),
        ("ー", 'ー'),
        ("5 €", '€'),
        ("Ann\u{e000}", '\u{e000}'),
    ] {
        assert_eq!(latin.read(text), Err(EngravingFault::Letter(letter)), "{text:?}");
    }
    let arabic = rules(20, 1, &["Arab", "Latn"]);
    assert_eq!(arabic.read("ليلى ٢٠٢٦").unwrap(), "ليلى ٢٠٢٦");
    assert_eq!(arabic.read("لَيلى، Anna").unwrap(), "لَيلى، Anna");
    let japanese = rules(20, 1, &["Hira", "Kana", "Hani"]);
    assert_eq!(japanese.read("さくら・ローズ々").unwrap(), "さくら・ローズ々");
    assert_eq!(japanese.read("Rose"), Err(EngravingFault::Letter('R')));
}

#[test]
fn lines_are_counted_without_empty_ones() {
    let two = rules(5, 2, &["Latn"]);
    assert_eq!(two.read("Anna\r\n\r\n  Ben \r\n").unwrap(), "Anna\nBen");
    assert_eq!(two.read("a\nb\nc"), Err(EngravingFault::TooManyLines { most: 2 }));
    assert_eq!(two.read("Anna\nBenedict"), Err(EngravingFault::TooLong { most: 5 }));
    assert_eq!(rules(9, 1, &["Latn"]).read("a\nb"), Err(EngravingFault::TooManyLines { most: 1 }));
}

#[test]
fn a_script_is_one_of_iso_15924() {
    for wrong in ["", "latin", "Latin", "Xxxx", "La"] {
        assert!(Letters::try_from(wrong.to_owned()).is_err(), "{wrong}");
    }
}

#[test]
fn pieces_of_a_line_are_shared_out_in_the_order_of_their_texts() {
    let one = |text: &str, quantity| Engraving { text: text.to_owned(), quantity };
    let all = [one("Anna", 2), one("Ben", 3)];
    assert_eq!(of_pieces(&all, 0, 5), all);
    assert_eq!(of_pieces(&all, 0, 3), [one("Anna", 2), one("Ben", 1)]);
    assert_eq!(of_pieces(&all, 3, 9), [one("Ben", 2)]);
    assert_eq!(of_pieces(&all, 1, 2), [one("Anna", 1), one("Ben", 1)]);
    assert_eq!(of_pieces(&all, 5, 1), []);
}
