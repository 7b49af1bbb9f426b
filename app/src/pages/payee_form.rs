//! The form in which a buyer names the account for her refund.

use crate::{components::field::Field, context::Here, routes::api};
use commerce::{
    order::Order,
    payee::{Fault, JapaneseAccount, PayeeAnswers, PayeeField, PayeeForm},
};
use l10n::Args;
use leptos::prelude::*;
use std::collections::BTreeSet;
use workflows::AskedPayee;

/// The id of the section, and the beginning of the ids of its fields.
pub const PAYEE: &str = "payee";

/// The id of a field in the page and in `data-field`.
pub fn field_id(field: PayeeField) -> String {
    format!("{PAYEE}-{}", field.key())
}

/// What is wrong with a field, in words.
pub fn fault_text(here: &Here, field: PayeeField, fault: Fault) -> String {
    match fault {
        Fault::Missing => {
            let name = here.voice.text(&format!("payee-{}", field.key()));
            here.voice.text_with("payee-missing", &Args::new().set("field", name))
        }
        Fault::Invalid => here.voice.text(&format!("payee-{}.invalid", field.key())),
    }
}

/// The section: why an account is asked for, its form, and what becomes of what is typed.
pub fn payee_form(here: &Here, order: &Order, asked: &AskedPayee) -> impl IntoView + use<> {
    let voice = &here.voice;
    let AskedPayee { amount, answers, faults, is_again } = asked;
    let why = voice.text_with("payee-why", &Args::new().money("amount", *amount));
    let again = (*is_again && faults.is_empty()).then(
        || view! { <p class="notice careful" data-testid="payee-again">{voice.text("payee-again")}</p> },
    );
    let fields = answers.form.fields().iter().map(|field| {
        let fault = faults.iter().find(|(wrong, _)| wrong == field);
        self::field(here, answers, *field, fault.map(|(_, fault)| *fault))
    });
    let alternative = (answers.form == PayeeForm::Brazil)
        .then(|| view! { <p class="hint">{voice.text("payee-pix-or-bank")}</p> });
    view! {
        <section class="panel stack" id=PAYEE aria-labelledby="payee-title" data-testid="payee"
            data-form=answers.form.code()>
            <h2 id="payee-title">{voice.text("payee-title")}</h2>
            <p>{why}</p>
            {again}
            {summary(here, faults)}
            <form class="stack" method="post" action=api::ORDERS_PAYEE>
                <input type="hidden" name="token" value=order.token.to_string()/>
                <input type="hidden" name="shown" value=answers.country.to_string()/>
                <div class="fields">{country(here, answers)}</div>
                <p>
                    <button class="button quiet" formnovalidate data-testid="payee-country">
                        {voice.text("payee-country-change")}
                    </button>
                </p>
                {alternative}
                <div class="fields">{fields.collect_view()}</div>
                <p class="small muted">{voice.text("payee-handling")}</p>
                <p><button class="button" data-testid="payee-send">{voice.text("payee-send")}</button></p>
            </form>
        </section>
    }
}

/// What is wrong, with links to the fields; nothing before she has sent the form off.
fn summary(here: &Here, faults: &[(PayeeField, Fault)]) -> Option<impl IntoView + use<>> {
    let items = faults.iter().map(|(field, fault)| {
        let href = format!("#{}", field_id(*field));
        view! { <li><a href=href>{fault_text(here, *field, *fault)}</a></li> }
    });
    let items = items.collect_view();
    let title = here.voice.text("error-payee-invalid");
    (!faults.is_empty()).then(|| {
        view! {
            <div class="notice wrong error-summary" role="alert" tabindex="-1" aria-labelledby="payee-errors">
                <h3 id="payee-errors">{title}</h3>
                <ul>{items}</ul>
            </div>
        }
    })
}

/// The country of the account: any that a market sends to, or that has a form of its own.
fn country(here: &Here, answers: &PayeeAnswers) -> AnyView {
    let markets = here.world.markets.values().flat_map(|market| &market.countries);
    let known: BTreeSet<_> =
        markets.chain(here.world.payees.by_country.keys()).chain([&answers.country]).collect();
    let mut options: Vec<(String, String)> =
        known.into_iter().map(|code| (code.to_string(), here.voice.country(code))).collect();
    here.voice.sort(&mut options, |(_, name)| name.as_str());
    Field {
        name: "country",
        id: format!("{PAYEE}-country"),
        label: here.voice.text("payee-country"),
        width: "",
        value: answers.country.to_string(),
        required: true,
        autocomplete: "off",
        kind: "text",
        inputmode: None,
        hint: None,
        error: None,
    }
    .select(here, options, None)
}

fn field(here: &Here, answers: &PayeeAnswers, field: PayeeField, fault: Option<Fault>) -> AnyView {
    let voice = &here.voice;
    let name = format!("payee-{}", field.key());
    let hint = match (answers.form, field) {
        (PayeeForm::Japan, PayeeField::Holder) => Some("payee-holder-kana"),
        (PayeeForm::Japan, PayeeField::Number) => Some("payee-number-japan"),
        (_, PayeeField::Clabe) => Some("payee-clabe-hint"),
        (_, PayeeField::Details) => Some("payee-details-hint"),
        (_, PayeeField::Pix) => Some("payee-pix-hint"),
        _ => None,
    };
    let is_numeric = matches!(field, PayeeField::Clabe | PayeeField::Cpf)
        || (field == PayeeField::Number && answers.form == PayeeForm::Japan);
    let described = Field {
        name: field.key(),
        id: field_id(field),
        label: voice.text(&name),
        width: match field {
            PayeeField::Bank | PayeeField::Branch | PayeeField::Kind | PayeeField::Number => "half",
            _ => "",
        },
        value: answers.get(field).to_owned(),
        required: answers.form.insists(),
        autocomplete: "off",
        kind: "text",
        inputmode: is_numeric.then_some("numeric"),
        hint: hint.map(|id| voice.text(id)),
        error: fault.map(|fault| (fault.code(), fault_text(here, field, fault))),
    };
    if field == PayeeField::Kind {
        let kinds = JapaneseAccount::ALL.map(JapaneseAccount::code);
        let options = kinds.map(|kind| (kind.to_owned(), voice.text(&format!("payee-kind-{kind}"))));
        return described.select(here, options.into(), None);
    }
    described.input(here)
}
