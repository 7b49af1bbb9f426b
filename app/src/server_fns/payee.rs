//! The account for a refund.

use super::asked::{Asked, unwired};
use crate::{
    components::refunds::REFUNDS,
    context::Here,
    error::AppError,
    pages::{PAYEE, fault_text, field_id},
    routes::Page,
    views::{ActionError, Destination},
};
use commerce::{
    CountryCode, Token, World,
    buyer_number::Typed,
    payee::{PayeeAnswers, PayeeField},
};
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{PayeeFailure, name_payee, view_order};

/// The most bytes of a field that are kept to be corrected; more than any account has.
const LONGEST: usize = 1_000;

/// The fields of the form; a country's own form has a few of them.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PayeeFields {
    token: String,
    country: String,
    /// The country whose form was shown.
    shown: String,
    pix: Typed,
    bank: Typed,
    branch: Typed,
    kind: Typed,
    number: Typed,
    cpf: Typed,
    clabe: Typed,
    iban: Typed,
    details: Typed,
    holder: Typed,
}

impl PayeeFields {
    const fn get(&self, field: PayeeField) -> &Typed {
        match field {
            PayeeField::Pix => &self.pix,
            PayeeField::Bank => &self.bank,
            PayeeField::Branch => &self.branch,
            PayeeField::Kind => &self.kind,
            PayeeField::Number => &self.number,
            PayeeField::Cpf => &self.cpf,
            PayeeField::Clabe => &self.clabe,
            PayeeField::Iban => &self.iban,
            PayeeField::Details => &self.details,
            PayeeField::Holder => &self.holder,
        }
    }

    /// What the country's form asks for; the rest is nothing to it, and is not kept.
    fn answers(&self, world: &World) -> Option<PayeeAnswers> {
        let country: CountryCode = self.country.parse().ok()?;
        let form = world.payees.of(&country);
        let typed = form.fields().iter().map(|field| (*field, self.get(*field).clone()));
        let typed = typed.filter(|(_, typed)| typed.0.len() <= LONGEST).collect();
        Some(PayeeAnswers { is_sent: self.shown == self.country, country, form, typed })
    }
}

/// Names the account to which a refund goes. A form of another country than the one that was shown only changes the
/// country.
///
/// # Errors
/// [`ActionError`]: no money goes anywhere. What was typed is kept, so that it can be corrected.
#[server(prefix = "/api", endpoint = "orders/payee", input = PostUrl)]
pub async fn orders_payee(#[server(flatten)] form: PayeeFields) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let shop = &asked.app.shop;
    let unknown = || asked.refused(&asked.anywhere(), AppError::UnknownOrder, "");
    let token: Token = form.token.parse().map_err(|_| unknown())?;
    let view = view_order(shop, &token).await;
    let view = view.map_err(|error| asked.refused(&asked.anywhere(), error.into(), ""))?;
    let order = view.ok_or_else(unknown)?.order;
    let here =
        Here::new(&asked.app, &order.market, &order.locale, Some(order.currency)).ok_or_else(unknown)?;
    let page = Page::Order(token.clone());
    let answers = form.answers(&here.world);
    let answers = answers.ok_or_else(|| asked.refused_on(&here, &page, AppError::BadRequest, ""))?;
    let path = here.link(&page);
    match name_payee(shop, &token, &answers).await {
        Ok(()) => {}
        // The page says at each field what is wrong with it.
        Err(PayeeFailure::Faults(faults)) => {
            asked.go_to(&format!("{path}#{PAYEE}"));
            let mut error = AppError::PayeeInvalid.on_the_wire(&here.voice);
            if let Some((field, fault)) = faults.first() {
                error.field = Some(field_id(*field));
                error.message = fault_text(&here, *field, *fault);
            }
            return Err(error);
        }
        Err(failure) => return Err(asked.refused_on(&here, &page, failure.into(), "")),
    }
    let place = if answers.is_sent { REFUNDS } else { PAYEE };
    asked.go_to(&format!("{path}#{place}"));
    Ok(Destination { path })
}
