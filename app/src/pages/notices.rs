//! "Tell me when it is back": what comes after the form, and where the links of the mails lead.

use super::{Notice, Outcome, fault::Missing};
use crate::{
    components::{
        document::{Head, document},
        form_place::form_place,
        notify_form::{notify_form, what_it_is},
    },
    context::Here,
    error::AppError,
    routes::{Page, api},
};
use commerce::{Sku, catalog::Product};
use l10n::Args;
use leptos::prelude::*;
use workflows::{NoticeView, StockNotice, view_notice};

/// The notice of one who has asked.
pub const ASKED: &str = "stock_asked";

/// What comes after the form: that a mail was sent, or the form again with what was wrong.
pub fn asked(here: &Here, notice: Option<&Notice>) -> Outcome {
    let voice = &here.voice;
    let is_asked = notice.is_some_and(|notice| notice.code == ASKED);
    let wrong = notice.filter(|_| !is_asked).and_then(|notice| {
        let error = AppError::from_code(&notice.code, 0)?;
        Some((notice, error.message(voice)))
    });
    let sku: Option<Sku> = notice.and_then(|notice| notice.sku.parse().ok());
    let product = sku.as_ref().and_then(|sku| here.snapshot.catalog.variant(sku)).map(|(product, _)| product);
    let form = product.filter(|_| wrong.is_some()).and_then(|product| {
        let wrong = wrong.as_ref().map(|(notice, text)| (notice.code.as_str(), text.clone()));
        notify_form(here, product, sku.as_ref(), wrong)
    });
    let text = match (&wrong, &form) {
        _ if is_asked => voice.text("notify-asked"),
        (Some((_, text)), None) => text.clone(),
        (Some(_), Some(_)) => String::new(),
        (None, _) => voice.text("notify-how"),
    };
    let text = (!text.is_empty()).then(|| {
        view! { <p class="lede" role="status" data-testid="notify-state" data-state=if is_asked { "sent" } else { "none" }>{text}</p> }
    });
    let inside = view! { {text} {form} {back(here, product)} }.into_any();
    page(here, Page::Notices, inside)
}

/// Where a link of a mail leads. Looking changes nothing, so that who looks through mails confirms nothing.
pub async fn of_link(here: &Here, ticket: &str) -> Outcome {
    let voice = &here.voice;
    let view = match view_notice(&here.app.shop, ticket).await {
        Ok(Some(view)) => view,
        Ok(None) => return Outcome::Missing(Missing::Page),
        Err(error) => return Outcome::Failed(error.into()),
    };
    let button = |action: &'static str, label: &str, class: &'static str, mark: &'static str| {
        view! {
            <form method="post" action=action>
                {form_place(here)}
                <input type="hidden" name="ticket" value=ticket.to_owned()/>
                <button class=class data-testid=mark>{voice.text(label)}</button>
            </form>
        }
    };
    let forget = || button(api::STOCK_FORGET, "notify-forget", "button quiet", "notify-forget");
    let said = |state: &'static str, text: String| {
        view! { <p class="lede" data-testid="notify-state" data-state=state>{text}</p> }
    };
    let inside = match &view {
        NoticeView::Asked(notice) => {
            let args = Args::new().set("what", what(here, notice));
            view! {
                {said("asked", voice.text_with("notify-question", &args))}
                <p>{voice.text("notify-hint")}</p>
                {button(api::STOCK_CONFIRM, "notify-confirm", "button", "notify-confirm")}
                {forget()}
                {back(here, product(here, notice))}
            }
            .into_any()
        }
        NoticeView::Confirmed(notice) => {
            let args = Args::new().set("what", what(here, notice)).set("until", here.moment(notice.erase_at));
            view! {
                {said("confirmed", voice.text_with("notify-waiting", &args))}
                {forget()}
                {back(here, product(here, notice))}
            }
            .into_any()
        }
        NoticeView::Gone => view! { {said("gone", voice.text("notify-gone"))} {back(here, None)} }.into_any(),
    };
    page(here, Page::Notice(ticket.to_owned()), inside)
}

fn page(here: &Here, page: Page, inside: AnyView) -> Outcome {
    let title = here.voice.plain("notify-page");
    let head = Head { title, return_to: here.link(&page), ..Head::default() };
    Outcome::Document(document(here, head, || {
        view! { <div class="stack"><h1>{here.voice.text("notify-page")}</h1> {inside}</div> }
    }))
}

fn product<'a>(here: &'a Here, notice: &StockNotice) -> Option<&'a Product> {
    here.snapshot.catalog.variant(&notice.sku).map(|(product, _)| product)
}

fn what(here: &Here, notice: &StockNotice) -> String {
    let Some((product, variant)) = here.snapshot.catalog.variant(&notice.sku) else {
        return notice.sku.to_string();
    };
    let title = here.text(product).map(|text| text.title.clone()).unwrap_or_default();
    what_it_is(&here.voice, &title, &here.describe(variant))
}

/// The way on: to the product, or to the shop.
fn back(here: &Here, product: Option<&Product>) -> impl IntoView + use<> {
    let product =
        product.and_then(|product| Some((here.product_link(product), here.text(product)?.title.clone())));
    let (path, text) =
        product.unwrap_or_else(|| (here.link(&Page::Home), here.voice.text("error-back-home")));
    view! { <p><a href=path>{text}</a></p> }
}
