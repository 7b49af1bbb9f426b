//! Papers of an order, in its language, to be printed or kept: the invoice, what takes it back, the receipt.

use super::{Outcome, PageResponse, fault::Missing};
use crate::{
    components::paper::{Desk, Received, Sheet, Style, credit_note, invoice, receipt},
    context::Here,
    routes::Page,
};
use commerce::Token;
use workflows::{Earlier, OrderPapers, view_papers};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The invoice.
    Invoice,
    /// The credit note of a refund, by its number; 0 is that of the whole order.
    CreditNote(u32),
    /// The invoice of before a change of address, by the number of the change.
    EarlierInvoice(u32),
    /// What takes that invoice back.
    Reversal(u32),
    /// The receipt.
    Receipt,
}

/// The paper as a document of its own.
///
/// # Errors
/// What else it came to: there is no such order, or no such paper of it yet.
pub async fn page(here: &Here, token: &Token, asked: Asked) -> Result<PageResponse, Outcome> {
    let papers = view_papers(&here.app.shop, token).await;
    let papers =
        papers.map_err(|error| Outcome::Failed(error.into()))?.ok_or(Outcome::Missing(Missing::Order))?;
    let order = &papers.view.order;
    if order.market != here.market.id || order.locale != here.place.locale {
        let own = Here::new(&here.app, &order.market, &order.locale, None);
        let own = own.ok_or(Outcome::Missing(Missing::Order))?;
        let page = match asked {
            Asked::Invoice => Page::Invoice(token.clone()),
            Asked::CreditNote(number) => Page::CreditNote(token.clone(), number),
            Asked::EarlierInvoice(number) => Page::EarlierInvoice(token.clone(), number),
            Asked::Reversal(number) => Page::Reversal(token.clone(), number),
            Asked::Receipt => Page::Receipt(token.clone()),
        };
        return Err(Outcome::Elsewhere(308, own.place.path(&page)));
    }
    let sheet = sheet(here, &papers, asked).ok_or(Outcome::Missing(Missing::Page))?;
    let back = Some((here.place.path(&Page::Order(token.clone())), here.voice.text("data-back")));
    let style = Style::Linked(here.app.assets.built("style.css").map(str::to_owned));
    Ok(PageResponse::document(Sheet { back, ..sheet }.document(&here.voice, &style)))
}

fn sheet(here: &Here, papers: &OrderPapers, asked: Asked) -> Option<Sheet> {
    let desk = Desk { voice: &here.voice, world: &here.world };
    let order = &papers.view.order;
    match asked {
        Asked::Invoice => Some(invoice(&desk, order, papers.invoice.as_ref()?)),
        Asked::CreditNote(number) => {
            let (paper, refund) = papers.credit_note(number)?;
            let back = refund.map(|refund| &refund.breakdown);
            Some(credit_note(&desk, order, paper, papers.invoice.as_ref()?, back))
        }
        Asked::EarlierInvoice(number) => {
            let Earlier { order, invoice: paper, .. } = papers.earlier(number)?;
            Some(invoice(&desk, order, paper))
        }
        Asked::Reversal(number) => {
            let Earlier { order, invoice, credit_note: paper } = papers.earlier(number)?;
            Some(credit_note(&desk, order, paper, invoice, None))
        }
        Asked::Receipt => {
            let payments = papers.view.payments.iter().zip(&papers.arrived);
            let received =
                payments.filter(|(payment, _)| payment.captured.amount > 0).map(|(payment, at)| Received {
                    method: &payment.method,
                    amount: payment.captured,
                    at: at.unwrap_or(payment.created_at),
                });
            let received: Vec<Received<'_>> = received.collect();
            (!received.is_empty()).then(|| receipt(&desk, order, &received, &papers.view.refunds))
        }
    }
}
