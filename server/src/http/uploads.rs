//! Pictures that come with a form: each is unpacked and made anew, and the rest of the form goes on as any other does.

use super::site::Site;
use crate::media;
use app::{error::AppError, routes::api, server_fns::Uploaded};
use axum::{body::Body, extract::Request};
use commerce::return_request::{MOST_MEGABYTES, MOST_PICTURES, PictureFault};
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use http_body_util::BodyExt;
use multer::{Multipart, parse_boundary};
use tokio::sync::Semaphore;
use workflows::has_order;

/// The field of the pictures.
const FIELD: &str = "picture";
/// One picture is unpacked at a time: its pixels take a hundred times the bytes that were sent.
static UNPACKING: Semaphore = Semaphore::const_new(1);

/// Whether a request is a form that may bring pictures.
pub fn has_pictures(method: &Method, uri: &Uri, headers: &HeaderMap) -> bool {
    *method == Method::POST && uri.path() == api::ORDERS_RETURN && boundary(headers).is_some()
}

fn boundary(headers: &HeaderMap) -> Option<String> {
    parse_boundary(headers.get(header::CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// The same form without its pictures, which go with the request.
///
/// # Errors
/// [`AppError::BadRequest`] where it cannot be read, [`AppError::TooLarge`] where its words are too many.
pub async fn taken_out(site: &Site, request: Request) -> Result<Request, AppError> {
    let (mut parts, body) = request.into_parts();
    let boundary = boundary(&parts.headers).ok_or(AppError::BadRequest)?;
    let body = body.collect().await.map_err(|_| AppError::BadRequest)?.to_bytes();
    let mut form = Multipart::new(futures::stream::iter([Ok::<_, std::io::Error>(body)]), boundary);
    let (mut words, mut sent, mut length) = (Vec::new(), Vec::new(), 0_usize);
    while let Some(field) = form.next_field().await.map_err(|_| AppError::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|_| AppError::BadRequest)?;
        if name == FIELD {
            // Where none is chosen, browsers send an empty one.
            sent.extend((!bytes.is_empty()).then_some(bytes));
            continue;
        }
        length = length.saturating_add(name.len()).saturating_add(bytes.len()).saturating_add(2);
        if length > super::limits::MOST {
            return Err(AppError::TooLarge);
        }
        words.push((name, String::from_utf8_lossy(&bytes).into_owned()));
    }
    drop(form);
    // Nothing is unpacked for who has no order.
    let token = words.iter().find(|(name, _)| name == "token").and_then(|(_, value)| value.parse().ok());
    let is_buyer = match token {
        Some(token) => has_order(&site.app.shop, &token).await?,
        None => false,
    };
    parts.extensions.insert(made(if is_buyer { sent } else { Vec::new() }).await?);
    let body = serde_urlencoded::to_string(words).map_err(|_| AppError::BadRequest)?;
    let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
    parts.headers.insert(header::CONTENT_TYPE, kind);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Ok(Request::from_parts(parts, Body::from(body)))
}

/// Those that are taken, and what is wrong with the first one that is not.
async fn made(sent: Vec<bytes::Bytes>) -> Result<Uploaded, AppError> {
    let mut pictures = Vec::new();
    let most = MOST_PICTURES as usize;
    let mut fault = (sent.len() > most).then_some(PictureFault::TooMany);
    for bytes in sent.into_iter().take(most) {
        if bytes.len() > MOST_MEGABYTES as usize * 1_000_000 {
            fault = fault.or(Some(PictureFault::TooLarge));
            continue;
        }
        let turn = UNPACKING.acquire().await.map_err(|_| AppError::Internal)?;
        // Who goes away meanwhile does not make room for the next one before this one is through.
        let made = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            media::sent(&bytes)
        });
        let made = made.await;
        match made.map_err(|_| AppError::Internal)? {
            Ok(picture) => pictures.push(picture),
            Err(own) => fault = fault.or(Some(own)),
        }
    }
    Ok(Uploaded { pictures: pictures.into(), fault })
}
