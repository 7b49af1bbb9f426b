//! `caravel mail preview`: every mail in every language. `caravel mail retry`: mails that were given up, sent again.

use super::{say, seed};
use crate::{
    adapters::{clock::clock, mail::preview::Preview},
    config::Settings,
    failure::Failure,
    open::open,
};
use app::html::escaped;
use commerce::{Locale, OrderNumber};
use std::{
    fs,
    path::{Path, PathBuf},
};
use storage::Db;
use workflows::{GivenUpMail, retry_mails};

/// Where the pictures of previews are, where the settings name no address: at a shop that is served here.
const HERE: &str = "http://127.0.0.1:3000";

/// What can be done with mails.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Writes every mail in every language into a folder, as .html, .txt and .eml, about an order of the demo shop
    Preview {
        /// In this language only, such as pt-br
        #[arg(long)]
        locale: Option<Locale>,
        /// Of this kind only, such as order-paid; order-refunded means all that begin so
        #[arg(long, value_name = "KIND")]
        kind: Option<String>,
        /// The folder; it is made where there is none
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Sends mails again that the mail server has refused until they were given up; `doctor` lists them
    Retry {
        /// Those about this order only, such as CV-7K3M-Q2XD
        number: Option<OrderNumber>,
    },
}

/// Does it.
///
/// # Errors
/// The folder cannot be written, a language or kind is unknown, or the database cannot be reached.
pub async fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    match command {
        Command::Preview { locale, kind, to } => {
            preview(settings, locale.as_ref(), kind.as_deref(), &to).await
        }
        Command::Retry { number } => retry(settings, number.as_ref()).await,
    }
}

async fn retry(settings: &Settings, number: Option<&OrderNumber>) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let retried = retry_mails(&db, clock(settings.now).now(), number).await;
    db.close().await;
    let retried = retried?;
    let rows = retried.iter().map(|GivenUpMail { order, kind, .. }| format!("{order} {kind}: sent again"));
    let told = rows.collect::<Vec<String>>().join("\n");
    say(if told.is_empty() { "no such mail was given up" } else { &told })
}

/// A demo shop of its own, in a folder that is gone when the previews are written: the merchant's is not asked.
struct Stage(PathBuf);

impl Stage {
    fn new() -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("caravel-mails-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| Failure::at(&folder.display().to_string(), &error))?;
        Ok(Self(folder))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What is left lies where the system clears up.
        drop(fs::remove_dir_all(&self.0));
    }
}

async fn preview(
    settings: &Settings,
    locale: Option<&Locale>,
    kind: Option<&str>,
    to: &Path,
) -> Result<(), Failure> {
    let stage = Stage::new()?;
    let mut demo = settings.clone();
    demo.database.url = format!("sqlite://{}", stage.0.join("shop.db").display());
    let db = Db::connect(&demo.database.url).await?;
    let migrated = db.migrate().await;
    db.close().await;
    migrated?;
    seed::fill(&demo, None).await?;
    let base_url = settings.network.base_url.clone().unwrap_or_else(|| HERE.to_owned());
    let site = open(&demo, &stage.0, base_url).await?;
    let app = &site.app;
    app.shop.db.close().await;
    let locales = app.words.locales();
    let locales: Vec<&Locale> =
        locales.iter().filter(|known| locale.is_none_or(|one| one == *known)).collect();
    if locales.is_empty() {
        return Err(Failure::new("--locale: the shop has no such language".to_owned()));
    }
    fs::create_dir_all(to).map_err(|error| Failure::at(&to.display().to_string(), &error))?;
    let mut rows = Vec::new();
    for locale in locales {
        let preview = Preview::new(app, locale).map_err(|error| Failure::at(locale.as_str(), &error))?;
        for mail in preview.kinds() {
            if !kind.is_none_or(|kind| mail.name().starts_with(kind)) {
                continue;
            }
            let name = format!("{locale}-{}", mail.name());
            let failed = |error: &dyn std::fmt::Display| Failure::new(format!("{name}: {error}"));
            let letter = preview.letter(mail);
            let html = letter.html().map_err(|error| failed(&error))?;
            let travelling = preview.travelling(mail, &settings.mail.from).map_err(|error| failed(&error))?;
            let files =
                [("html", html.into_bytes()), ("txt", letter.text().into_bytes()), ("eml", travelling)];
            for (ending, bytes) in files {
                fs::write(to.join(format!("{name}.{ending}")), bytes).map_err(|error| failed(&error))?;
            }
            rows.push(row(&name, &letter.lang, letter.dir, &letter.subject));
        }
    }
    if rows.is_empty() {
        return Err(Failure::new("--kind: there is no such mail".to_owned()));
    }
    let index = to.join("index.html");
    fs::write(&index, page(&rows)).map_err(|error| Failure::at(&index.display().to_string(), &error))?;
    say(&format!("{} mails: {}", rows.len(), index.display()))
}

fn row(name: &str, lang: &str, dir: &str, subject: &str) -> String {
    let subject = escaped(subject);
    format!(
        "<tr><td>{name}</td><td lang=\"{lang}\" dir=\"{dir}\"><a href=\"{name}.html\">{subject}</a></td>\
         <td><a href=\"{name}.txt\">text</a></td><td><a href=\"{name}.eml\">mail</a></td></tr>"
    )
}

fn page(rows: &[String]) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mails</title></head>\
         <body><h1>Mails</h1><table>{}</table></body></html>\n",
        rows.join("\n")
    )
}
