//! `/desk/mails`: every mail in every language, in the words of now.

use super::{document::document, paths as at};
use crate::{
    adapters::mail::preview::Preview,
    http::{refusal::Asker, site::Site},
};
use app::html::escaped;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use commerce::Locale;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};

/// All of them, with links.
pub async fn list(State(site): State<Site>, uri: Uri) -> Response {
    let news = site.news();
    let sections: String = site.app.words.locales().iter().map(|locale| of_language(&site, locale)).collect();
    let main = format!(
        "<header class=\"page-head\"><h1>Mails</h1><p class=\"lede\">Every mail about an order that nobody has placed, \
         with the shop’s own goods, in the words of now.</p><p><a href=\"{}\">All languages</a></p></header>{sections}",
        at::HOME
    );
    document(&site, &uri, &news, "Mails", &main)
}

fn of_language(site: &Site, locale: &Locale) -> String {
    let preview = match Preview::new(&site.app, locale) {
        Ok(preview) => preview,
        Err(error) => return format!("<h2>{locale}</h2><p>{}</p>", escaped(&error.to_string())),
    };
    let rows = preview.kinds().into_iter().map(|kind| {
        let letter = preview.letter(kind);
        let name = kind.name();
        let link = |ending: &str| {
            at::MAIL.replace("{locale}", locale.as_str()).replace("{file}", &format!("{name}.{ending}"))
        };
        format!(
            "<li><a href=\"{}\" lang=\"{}\" dir=\"{}\" data-testid=\"mail\" data-kind=\"{name}\" \
             data-locale=\"{locale}\">{}</a> <a href=\"{}\" aria-label=\"{name} as text\">text</a></li>",
            link("html"),
            letter.lang,
            letter.dir,
            escaped(&letter.subject),
            link("txt")
        )
    });
    format!("<h2>{locale}</h2><ul>{}</ul>", rows.collect::<String>())
}

/// One of them, as its reader sees it: it may be styled in itself, load pictures, and do nothing else.
pub async fn mail(
    State(site): State<Site>,
    Path((locale, file)): Path<(String, String)>,
    uri: Uri,
) -> Response {
    let asked = wanted(&site, &locale, &file);
    let Some((kind, body)) = asked else { return Asker::new(&site, &uri, &HeaderMap::new()).missing(&site) };
    match body {
        Ok(body) => {
            let pictures = &site.app.shop.base_url;
            let policy =
                format!("default-src 'none'; style-src 'unsafe-inline'; img-src 'self' {pictures}; sandbox");
            let policy =
                HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
                (header::CONTENT_SECURITY_POLICY, policy),
            ];
            (headers, body).into_response()
        }
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

/// What a file is, and what it says; nothing where there is no such mail.
fn wanted(site: &Site, locale: &str, file: &str) -> Option<(&'static str, Result<String, String>)> {
    let locale = site.app.words.locales().into_iter().find(|known| known.as_str() == locale)?;
    let (name, ending) = file.rsplit_once('.')?;
    let preview = Preview::new(&site.app, &locale).ok()?;
    let letter =
        preview.kinds().into_iter().find(|kind| kind.name() == name).map(|kind| preview.letter(kind))?;
    match ending {
        "html" => Some(("text/html; charset=utf-8", letter.html().map_err(|error| error.to_string()))),
        "txt" => Some(("text/plain; charset=utf-8", Ok(letter.text()))),
        _ => None,
    }
}
