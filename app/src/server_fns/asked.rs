//! Who asks, from where, and how she is answered.

use crate::{
    components::form_place::FormPlace,
    context::{App, Here},
    error::AppError,
    pages::{
        PageRequest,
        request::{COUNT_COOKIE, NOTICE_COOKIE, PREFERENCES_COOKIE, cart_cookie},
    },
    routes::Page,
    views::ActionError,
};
use commerce::{Currency, Token, return_request::PictureFault};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts};
use leptos::{
    prelude::{FromServerFnError, use_context},
    server_fn::{codec::JsonEncoding, error::ServerFnErrorErr},
};
use leptos_axum::ResponseOptions;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::{sync::Arc, time::Duration};
use workflows::{Caller, Visit};

/// How long the cart's cookies last, in seconds: as long as the cart.
const CART_AGE: i64 = workflows::CART_KEPT.as_secs();

/// So many characters of a text that was refused are kept for the form that is shown again.
const MOST_KEPT: usize = 200;

/// How long the choice of market, language and currency lasts: a year.
pub const CHOICE_KEPT: Duration = Duration::from_secs(365 * 86_400);

impl FromServerFnError for ActionError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        let Some(asked) = Asked::now() else {
            let code = AppError::BadRequest.code().to_owned();
            return Self { status: 422, code, field: None, message: String::new() };
        };
        asked.refused(&asked.anywhere(), AppError::BadRequest, "")
    }

    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

/// A request to a server function.
pub struct Asked {
    /// The shop.
    pub app: App,
    /// Cookies and languages.
    pub request: PageRequest,
    wants_html: bool,
    response: ResponseOptions,
    uploaded: Uploaded,
}

/// The pictures that came with a form, as they are kept, and why another one of them is not.
#[derive(Debug, Clone, Default)]
pub struct Uploaded {
    /// Each as a file of WebP, in which there is nothing but what is seen.
    pub pictures: Arc<[Vec<u8>]>,
    /// What is wrong with the first one that is not taken.
    pub fault: Option<PictureFault>,
}

impl Asked {
    /// The request that is being answered; `None` outside of one.
    pub fn now() -> Option<Self> {
        let app = use_context::<App>()?;
        let parts = use_context::<Parts>()?;
        let response = use_context::<ResponseOptions>()?;
        let text = |name: HeaderName| text(&parts.headers, name);
        let request = PageRequest {
            path: parts.uri.path().to_owned(),
            cookies: text(header::COOKIE),
            accept_language: text(header::ACCEPT_LANGUAGE),
            caller: parts.extensions.get::<Caller>().cloned().unwrap_or_default(),
            ..PageRequest::default()
        };
        let wants_html = text(header::ACCEPT).contains("text/html");
        let uploaded = parts.extensions.get::<Uploaded>().cloned().unwrap_or_default();
        Some(Self { app, request, wants_html, response, uploaded })
    }

    /// The pictures that came with the form.
    pub fn uploaded(&self) -> &Uploaded {
        &self.uploaded
    }

    /// The surroundings of the page that the form was on. What the form did not say is taken from the
    /// shopper's preferences.
    pub fn here(&self, place: &FormPlace) -> Result<Here, AppError> {
        let (market, locale) = crate::pages::best_place(&self.app, &self.request);
        let said = |text: &str| (!text.is_empty()).then(|| text.to_lowercase());
        let market = match said(&place.market) {
            Some(text) => text.parse().map_err(|_| AppError::UnknownMarket)?,
            None => market,
        };
        let locale = match said(&place.locale) {
            Some(text) => text.parse().map_err(|_| AppError::UnknownLocale)?,
            None => locale,
        };
        if !self.app.words.locales().contains(&locale) {
            return Err(AppError::UnknownLocale);
        }
        let currency = if place.currency.is_empty() {
            self.request.preferred_currency(&market)
        } else {
            Some(self.known_currency(&place.currency)?)
        };
        Here::new(&self.app, &market, &locale, currency).ok_or(AppError::UnknownMarket)
    }

    fn known_currency(&self, code: &str) -> Result<Currency, AppError> {
        let currency: Currency = code.to_uppercase().parse().map_err(|_| AppError::UnknownCurrency)?;
        let known = self.app.shop.world.load().offers(currency)
            && self.app.shop.snapshot.load().rates.knows(currency);
        if known { Ok(currency) } else { Err(AppError::UnknownCurrency) }
    }

    /// The surroundings of a shopper of whom nothing is known but her browser.
    ///
    /// The default market of a running shop is always known; without it there is no shop to answer.
    #[allow(clippy::expect_used)]
    pub fn anywhere(&self) -> Here {
        let (market, locale) = crate::pages::best_place(&self.app, &self.request);
        Here::new(&self.app, &market, &locale, None).expect("the entrance names a known market")
    }

    /// The shopper's visit, with where she calls from.
    pub fn visit(&self, here: &Here) -> Visit {
        Visit { caller: self.request.caller.clone(), ..here.visit(self.cart()) }
    }

    /// The secret of the shopper's cart.
    pub fn cart(&self) -> Option<Token> {
        self.request.cart(&self.app.shop.base_url)
    }

    /// Whether a browser asks that follows where it is sent, rather than an island that reads the answer.
    pub fn is_browser(&self) -> bool {
        self.wants_html
    }

    /// Sends a browser on to a page; an island goes on with the answer.
    pub fn go_to(&self, path: &str) {
        if self.wants_html
            && let Ok(location) = HeaderValue::from_str(path)
        {
            self.response.set_status(StatusCode::SEE_OTHER);
            self.response.insert_header(header::LOCATION, location);
        }
    }

    /// Refuses: JSON for an island; a browser is sent to the cart, where the message stands by its line.
    pub fn refused(&self, here: &Here, error: AppError, sku: &str) -> ActionError {
        self.refused_on(here, &Page::Cart, error, sku)
    }

    /// Refuses a text to engrave. The cart shows a browser the form again, with what was typed; it is kept for a minute, as
    /// far as a cookie has room for it.
    pub fn refused_text(
        &self,
        here: &Here,
        error: AppError,
        sku: &str,
        (quantity, text): (&str, &str),
    ) -> ActionError {
        let quantity: u32 = quantity.trim().parse().unwrap_or(1);
        let text: String = text.chars().take(MOST_KEPT).collect();
        let typed = utf8_percent_encode(&text, NON_ALPHANUMERIC);
        self.refuse(here, &Page::Cart, error, sku, &format!(".{quantity}.{typed}"))
    }

    /// Refuses, sending a browser to the given private page.
    pub fn refused_on(&self, here: &Here, page: &Page, error: AppError, sku: &str) -> ActionError {
        self.refuse(here, page, error, sku, "")
    }

    /// Refuses, sending a browser to the given private page with what its form said as a query.
    pub fn refused_with(&self, here: &Here, page: &Page, query: &str, error: &AppError) -> ActionError {
        let refused = self.refused_on(here, page, error.clone(), "");
        if !query.is_empty() {
            self.go_to(&format!("{}?{query}", here.place.path(page)));
        }
        refused
    }

    fn refuse(&self, here: &Here, page: &Page, error: AppError, sku: &str, typed: &str) -> ActionError {
        if self.wants_html {
            let number = error.number();
            let sku = sku.parse::<commerce::Sku>().map(String::from).unwrap_or_default();
            let notice = format!("{}.{sku}.{number}{typed}", error.code());
            self.set_cookie(&format!("{NOTICE_COOKIE}={notice}; Max-Age=60; HttpOnly"));
            self.go_to(&here.link(page));
        }
        error.on_the_wire(&here.voice)
    }

    /// Keeps the cart's secret and its count in the browser.
    pub fn keep_cart(&self, token: &Token, count: u32) {
        let name = cart_cookie(&self.app.shop.base_url);
        self.set_cookie(&format!("{name}={token}; Max-Age={CART_AGE}; HttpOnly"));
        self.keep_count(count);
    }

    /// Keeps the number of pieces where the page can read it.
    pub fn keep_count(&self, count: u32) {
        self.set_cookie(&format!("{COUNT_COOKIE}={count}; Max-Age={CART_AGE}"));
    }

    /// Keeps the choice of market, language and currency.
    pub fn keep_preferences(&self, here: &Here) {
        let currency = here.place.currency.unwrap_or(here.market.currency);
        let choice = format!("{}.{}.{currency}", here.market.id, here.place.locale);
        self.set_cookie(&format!(
            "{PREFERENCES_COOKIE}={choice}; Max-Age={}; HttpOnly",
            CHOICE_KEPT.as_secs()
        ));
    }

    /// Adds a cookie to the answer, for the whole shop and nobody else; by https only, where the shop is there.
    pub fn set_cookie(&self, cookie: &str) {
        let secure = if self.app.shop.base_url.starts_with("https:") { "; Secure" } else { "" };
        if let Ok(value) = HeaderValue::from_str(&format!("{cookie}; Path=/; SameSite=Lax{secure}")) {
            self.response.append_header(header::SET_COOKIE, value);
        }
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> String {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.collect::<Vec<_>>().join("; ")
}

/// The answer when there is no request to answer, which only a wrong wiring of the server can bring about.
pub fn unwired() -> ActionError {
    ActionError {
        status: 500,
        code: AppError::Internal.code().to_owned(),
        field: None,
        message: String::new(),
    }
}
