//! A broken file of words or data is named with its line, and the last good one keeps serving.

use crate::test_shop::{BASE, Folder, TestShop};
use server::{config::Folders, jobs::take_in, sources};
use std::path::Path;

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Copies of the project's words and data, to be broken.
pub fn folders() -> (Folder, Folders) {
    let folder = Folder::new();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&project.join("../locales"), &folder.0.join("locales"));
    copy(&project.join("data"), &folder.0.join("data"));
    let folders = Folders {
        locales: Some(folder.0.join("locales")),
        data: Some(folder.0.join("data")),
        ..Folders::default()
    };
    (folder, folders)
}

#[tokio::test]
async fn a_broken_ftl_is_named_by_line_and_the_last_good_one_serves() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let before = shop.browser().get("/de/de/cart").await;
    let file = folders.locales.as_ref().unwrap().join("de/cart.ftl");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{good}\nbroken = {{ $x ->\n")).unwrap();
    take_in(&shop.site, &folders).await;
    let problems = sources::check(&folders).unwrap();
    let line = good.lines().count() + 2;
    let named = format!("{}:", file.display());
    let found: Vec<_> = problems.iter().filter(|problem| problem.starts_with(&named)).collect();
    assert!(
        found.iter().any(|problem| {
            let at: usize = problem[named.len()..].split(':').next().unwrap().parse().unwrap();
            (line..line + 3).contains(&at)
        }),
        "line {line}: {problems:?}"
    );
    assert_eq!(shop.browser().get("/de/de/cart").await.body, before.body);
}

#[tokio::test]
async fn a_changed_word_shows_at_once_and_changes_the_entity_tag() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let before = shop.browser().get("/de/de/").await;
    let file = folders.locales.as_ref().unwrap().join("de/common.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let changed: String = text
        .lines()
        .map(|line| {
            if line.starts_with("skip-to-content =") {
                "skip-to-content = Gleich zur Sache\n".to_owned()
            } else {
                format!("{line}\n")
            }
        })
        .collect();
    std::fs::write(&file, changed).unwrap();
    take_in(&shop.site, &folders).await;
    let after = shop.browser().get("/de/de/").await;
    assert!(!before.body.contains("Gleich zur Sache") && after.body.contains("Gleich zur Sache"));
    assert_ne!(before.header("etag"), after.header("etag"));
}

#[tokio::test]
async fn a_broken_toml_is_named_by_line_and_the_last_good_world_serves() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let file = folders.data.as_ref().unwrap().join("markets/de.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    let line = good.lines().position(|line| line.starts_with("currency")).unwrap() + 1;
    std::fs::write(&file, good.replace("currency = \"EUR\"", "currency = \"EURO\"")).unwrap();
    take_in(&shop.site, &folders).await;
    assert_eq!(shop.browser().get("/de/de/").await.status, 200);
    let problems = sources::check(&folders).unwrap();
    let named = format!("{}:{line}: ", file.display());
    assert!(problems.iter().any(|problem| problem.starts_with(&named)), "{named} {problems:?}");
}

#[test]
fn words_and_data_of_the_project_are_in_order() {
    assert_eq!(sources::check(&Folders::default()).unwrap(), Vec::<String>::new());
}
