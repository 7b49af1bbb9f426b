//! What the browser loads: style, Wasm, fonts and pictures, from the binary or from a folder.

use super::site::Site;
use app::{Assets, routes};
use axum::{
    body::Body,
    extract::{Request, State},
    response::Response,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

// A build with another site has to embed anew, which no file of this crate would tell.
const _: Option<&str> = option_env!("CARAVEL_SITE_HASH");

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../target/site"]
#[allow_missing = true]
struct Embedded;

#[derive(Debug, Deserialize)]
struct Manifest {
    files: BTreeMap<String, String>,
    hash: String,
}

/// The files, wherever they are.
#[derive(Debug, Clone, Default)]
pub struct StaticFiles {
    folder: Option<PathBuf>,
    media: Option<PathBuf>,
}

/// Where the merchant's pictures are asked for.
const MEDIA: &str = "assets/media/";

impl StaticFiles {
    /// Those of a folder, or the ones in the binary.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, media: None }
    }

    /// The same, with a folder of the merchant's pictures.
    #[must_use]
    pub fn with_media(self, media: PathBuf) -> Self {
        Self { media: Some(media), ..self }
    }

    /// The names of the build's files and where they are; none when no site was built, and pages are bare then.
    pub fn assets(&self) -> Assets {
        let manifest = self.blocking("manifest.json").and_then(|text| serde_json::from_slice(&text).ok());
        match manifest {
            Some(Manifest { files, hash }) => Assets::new(files, hash),
            None => {
                tracing::warn!(
                    "no site is built: pages have neither style nor Wasm (`cargo xtask serve` builds it)"
                );
                Assets::default()
            }
        }
    }

    /// The bytes of a picture, by its name below `/assets/`.
    pub async fn picture(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        self.read(&format!("{}{name}", routes::ASSETS.trim_start_matches('/'))).await
    }

    fn blocking(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        match &self.folder {
            Some(folder) => std::fs::read(folder.join(name)).ok().map(Cow::Owned),
            None => Embedded::get(name).map(|file| file.data),
        }
    }

    async fn read(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        if let (Some(media), Some(name)) = (&self.media, name.strip_prefix(MEDIA)) {
            return tokio::fs::read(media.join(name)).await.ok().map(Cow::Owned);
        }
        match &self.folder {
            Some(folder) => tokio::fs::read(folder.join(Path::new(name))).await.ok().map(Cow::Owned),
            None => Embedded::get(name).map(|file| file.data),
        }
    }
}

/// `/assets/…` and `/pkg/…`
pub async fn serve(State(site): State<Site>, request: Request) -> Response {
    answer(&site.files, request.method(), request.uri().path(), request.headers()).await
}

async fn answer(files: &StaticFiles, method: &Method, path: &str, headers: &HeaderMap) -> Response {
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "method not allowed\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let Some(name) = name(path) else { return plain(StatusCode::NOT_FOUND, "not found\n") };
    let Some((bytes, encoding)) = encoded(files, &name, headers).await else {
        return plain(StatusCode::NOT_FOUND, "not found\n");
    };
    let length = bytes.len();
    let body = if method == Method::HEAD { Body::empty() } else { Body::from(bytes) };
    let mut response = Response::new(body);
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(&name)));
    answer.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    answer.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(if is_hashed(&name) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        }),
    );
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// The file's bytes in the best form that is there and that the client takes.
async fn encoded(
    files: &StaticFiles,
    name: &str,
    headers: &HeaderMap,
) -> Option<(Cow<'static, [u8]>, Option<&'static str>)> {
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        if takes(headers, encoding)
            && let Some(bytes) = files.read(&format!("{name}.{extension}")).await
        {
            return Some((bytes, Some(encoding)));
        }
    }
    files.read(name).await.map(|bytes| (bytes, None))
}

/// Whether `Accept-Encoding` names an encoding and does not refuse it.
pub(super) fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let refused = parts
            .filter_map(|part| part.strip_prefix("q="))
            .any(|weight| !weight.is_empty() && weight.bytes().all(|b| matches!(b, b'0' | b'.')));
        named && !refused
    })
}

/// The file's name below the site's folder. Only names that a build makes are taken, so no path leads elsewhere:
/// letters, digits, `-`, `_`, and dots that do not come first.
fn name(path: &str) -> Option<String> {
    let name = path.strip_prefix('/')?;
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    let is_twin = name.ends_with(".br") || name.ends_with(".gz");
    (name.split('/').all(is_plain) && !is_twin).then(|| name.to_owned())
}

/// Whether the name holds the hash of the content: 16 hexadecimal digits between dots.
fn is_hashed(name: &str) -> bool {
    name.split('.').skip(1).any(|part| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "avif" => "image/avif",
        "css" => "text/css; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" | "jpeg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use http_body_util::BodyExt;

    struct Folder(PathBuf);

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(std::fs::remove_dir_all(&self.0));
        }
    }

    const STYLE: &str = "pkg/style.0123456789abcdef.css";

    fn site(name: &str) -> (Folder, StaticFiles) {
        let folder = std::env::temp_dir().join(format!("caravel-site-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("pkg")).unwrap();
        for (name, text) in [
            (STYLE, "plain"),
            (&format!("{STYLE}.br"), "brotli"),
            (&format!("{STYLE}.gz"), "gzip"),
            ("pkg/app.wasm", "wasm"),
            ("manifest.json", r#"{"files":{"style.css":"/pkg/style.0123456789abcdef.css"},"hash":"h"}"#),
        ] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        (Folder(folder.clone()), StaticFiles::new(Some(folder)))
    }

    async fn get(
        files: &StaticFiles,
        method: Method,
        path: &str,
        encodings: &str,
    ) -> (u16, HeaderMap, String) {
        let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, encodings.parse().unwrap())]);
        let response = answer(files, &method, path, &headers).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        (parts.status.as_u16(), parts.headers, String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn the_best_encoding_that_the_client_takes_is_sent() {
        let (_folder, files) = site("encodings");
        let path = format!("/{STYLE}");
        for (accepted, sent) in [
            ("gzip, deflate, br, zstd", "brotli"),
            ("gzip;q=0.5", "gzip"),
            ("br;q=0, gzip", "gzip"),
            ("br;q=0.000, gzip;q=0.001", "gzip"),
            ("identity", "plain"),
            ("", "plain"),
            ("brotli", "plain"),
        ] {
            let (status, headers, body) = get(&files, Method::GET, &path, accepted).await;
            assert_eq!((status, body.as_str()), (200, sent), "{accepted}");
            assert_eq!(headers[header::VARY], "accept-encoding");
            assert_eq!(headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
            assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_eq!(headers.contains_key(header::CONTENT_ENCODING), sent != "plain");
        }
        let (_, headers, body) = get(&files, Method::HEAD, &path, "br").await;
        assert_eq!((headers[header::CONTENT_LENGTH].to_str().unwrap(), body.as_str()), ("6", ""));
        let (_, headers, _) = get(&files, Method::GET, "/pkg/app.wasm", "br").await;
        assert_eq!(headers[header::CONTENT_TYPE], "application/wasm");
        assert_eq!(headers[header::CACHE_CONTROL], "no-cache");
    }

    #[tokio::test]
    async fn no_path_leads_out_of_the_folder_and_what_is_not_there_is_not_kept() {
        let (_folder, files) = site("paths");
        for path in [
            "/pkg/../manifest.json",
            "/pkg/..%2fmanifest.json",
            "/pkg//manifest.json",
            "/pkg/%2e%2e/manifest.json",
            "/assets/../../Cargo.toml",
            "/pkg/.hidden",
            "/pkg/",
            "/pkg",
            "/pkg/none.0123456789abcdef.css",
            &format!("/{STYLE}.br"),
            "/pkg/a\\b",
            "/pkg/é",
        ] {
            let (status, headers, body) = get(&files, Method::GET, path, "br").await;
            assert_eq!((status, body.as_str()), (404, "not found\n"), "{path}");
            assert_eq!(headers[header::CACHE_CONTROL], "no-store");
        }
        assert_eq!(get(&files, Method::POST, &format!("/{STYLE}"), "").await.0, 405);
    }

    #[tokio::test]
    async fn the_merchants_pictures_come_from_their_own_folder() {
        let (folder, files) = site("media");
        let media = folder.0.join("pictures");
        std::fs::create_dir_all(&media).unwrap();
        for name in ["bowl.1.320.0123456789abcdef.avif", "bowl.1.320.0123456789abcdef.webp"] {
            std::fs::write(media.join(name), "pixels").unwrap();
        }
        std::fs::create_dir_all(media.join(".made-1")).unwrap();
        std::fs::write(media.join(".made-1/bowl.avif"), "half").unwrap();
        let files = files.with_media(media);
        for (ending, kind) in [("avif", "image/avif"), ("webp", "image/webp")] {
            let path = format!("/assets/media/bowl.1.320.0123456789abcdef.{ending}");
            let (status, headers, body) = get(&files, Method::GET, &path, "br, gzip").await;
            assert_eq!((status, body.as_str()), (200, "pixels"));
            assert_eq!(headers[header::CONTENT_TYPE], kind);
            assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert!(!headers.contains_key(header::CONTENT_ENCODING));
        }
        for path in [
            "/assets/media/.made-1/bowl.avif",
            "/assets/media/../manifest.json",
            "/assets/media/",
            "/assets/media",
        ] {
            assert_eq!(get(&files, Method::GET, path, "").await.0, 404, "{path}");
        }
        assert_eq!(
            get(&files, Method::GET, &format!("/{STYLE}"), "").await.2,
            "plain",
            "the site's are still there"
        );
    }

    #[test]
    fn the_manifest_gives_the_names() {
        let (_folder, files) = site("manifest");
        assert_eq!(files.assets().url("style.css"), format!("/{STYLE}"));
        assert_eq!(StaticFiles::new(Some("/nowhere".into())).assets().built("style.css"), None);
    }
}
