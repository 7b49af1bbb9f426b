//! What is said of rows that hold at the same time, and of what leads nowhere.

use super::*;

#[test]
fn two_rates_at_once_and_a_rule_without_its_figure_are_named() {
    let doubled = |path: &str, table: &str, like: &str| {
        let mut files = embedded();
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        let at = line_of(path, like);
        let rows: Vec<&str> = file.text.split(&format!("{table}\n")).collect();
        let row = rows.iter().skip(1).find(|row| row.contains(like)).unwrap();
        let again = format!("{}\n{table}\n{row}", file.text.trim_end());
        let line = again.lines().count() - row.trim_end().lines().count();
        file.text = again;
        assert!(at < line);
        let problems: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems[0].clone()
    };
    let told = doubled("tax-rates.toml", "[[rate]]", "country = \"FI\"\ncategory = \"standard\"");
    assert!(told.contains("it overlaps the rate of 25.5 % that counts from 2024-09-01"), "{told}");
    let told = doubled("tariff.toml", "[[row]]", "regime = \"ae\"");
    assert!(told.contains("it overlaps another row for 691200 of 5 %, from 2020-01-01"), "{told}");
    let told = doubled("tax-rounding.toml", "[[rule]]", "country = \"JP\"");
    assert!(told.contains("it overlaps another rule of JP that counts from 2023-10-01"), "{told}");
    let told = doubled("customs/eu.toml", "[[figure]]", "name = \"low-value\"");
    assert!(told.contains("it overlaps the `low-value` that counts from 2021-07-01"), "{told}");
    let problems = altered("customs/eu.toml", "name = \"low-value\"", "name = \"low\"");
    assert_eq!(problems, ["customs/eu.toml:1: the rule `eu` needs a figure `low-value`"]);
    let problems = altered("merchant.toml", "id = \"kobe\"", "id = \"hamburg\"");
    let kobe = line_of("demo/catalog.toml", "kobe = 20");
    let nowhere = format!("demo/catalog.toml:{kobe}: `kobe` is no other location of merchant.toml");
    assert_eq!(problems.first().map(String::as_str), Some(nowhere.as_str()));
    // The row begins above its id.
    let row = line_of("merchant.toml", "id = \"kobe\"") - 1;
    let twice = format!("merchant.toml:{row}: there are two locations `hamburg`");
    assert_eq!(problems.last().map(String::as_str), Some(twice.as_str()));
    let problems = altered("customs/gb.toml", "\"GB\"", "\"CH\"");
    assert_eq!(problems, ["customs/gb.toml:1: CH is in customs/ch.toml as well"]);
}

#[test]
fn zones_that_overlap_and_ways_that_lead_nowhere_are_named() {
    let carriers = "shipping.toml";
    let zone = |name: &str| line_of(carriers, &format!("id = \"{name}\"")) - 1;
    assert_eq!(
        altered(carriers, "countries = [\"BR\"]", "countries = [\"BR\", \"AT\"]"),
        [format!("{carriers}:{}: AT is in the zone `austria` as well", zone("brazil"))]
    );
    assert_eq!(
        altered(carriers, "countries = [\"BR\"]\n", ""),
        [format!("{carriers}:{}: the zone `brazil` is everywhere else already", zone("elsewhere") - 1)]
    );
    assert_eq!(
        altered(carriers, "id = \"brazil\"", "id = \"austria\""),
        [format!("{carriers}:{}: there are two zones `austria`", zone("brazil"))]
    );
    let de = "markets/de.toml";
    let low = line_of(de, "id = \"low_emission\"") - 1;
    assert_eq!(
        altered(de, "id = \"low_emission\"", "id = \"sea\""),
        [format!("{de}:{low}: `sea` has a rate to none of the market's countries")]
    );
    let mut files = embedded();
    let file = files.iter_mut().find(|file| file.path == carriers).unwrap();
    for zone in ["id = \"elsewhere\"\n", "id = \"overseas\"\n"] {
        file.text = file.text.replace(zone, &format!("{zone}countries = [\"VA\"]\n"));
    }
    let told: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
    let cut_off = "markets/ww.toml:1: none of the market's ways of shipping has a rate to IS".to_owned();
    assert!(told.contains(&cut_off), "{told:?}");
    assert!(told.iter().all(|what| what.starts_with("markets/ww.toml:")), "{told:?}");
}
