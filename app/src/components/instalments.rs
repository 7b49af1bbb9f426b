//! Paying in parts: the plans of a method to pick from, and the plan of an order.

use super::amount::amount;
use crate::context::Here;
use commerce::{
    Money,
    cart::PlanChoice,
    payment::instalments::{Due, Schedule},
};
use l10n::{Args, Voice};
use leptos::prelude::*;
use workflows::MethodOffer;

/// The plans of a method as radio buttons, shown while the method is picked; nothing where it has none. `whole` is what
/// paying at once costs, `picked` the plan that is paid; `error` is what is wrong with the pick: a code and its words.
pub fn plans(
    here: &Here,
    offer: &MethodOffer,
    whole: Money,
    picked: Option<&Schedule>,
    error: Option<&(&'static str, String)>,
) -> Option<AnyView> {
    let first = offer.plans.first()?;
    let voice = &here.voice;
    let described = error.map(|_| "payment-plan-error");
    let error = error.map(|(code, text)| {
        view! {
            <p class="field-error" id="payment-plan-error" data-testid="field-error" data-field="payment-plan"
                data-code=*code>{text.clone()}</p>
        }
    });
    let id = |is_first: bool| is_first.then_some("payment-plan");
    let at_once = offer.has_whole().then(|| {
        let text = voice.text_with("instalments-whole", &Args::new().money("total", whole));
        view! {
            <label class="choice">
                <input type="radio" name="payment_plan" value="" id=id(true) checked=picked.is_none()
                    data-testid="payment-plan" data-count="0" data-minor=whole.amount.to_string()
                    aria-describedby=described/>
                <span class="choice-name">{text}</span>
            </label>
        }
    });
    let rows = offer.plans.iter().map(|plan| {
        let value = PlanChoice { method: offer.method.id.clone(), count: plan.count }.to_string();
        let is_first = at_once.is_none() && plan.count == first.count;
        let is_loan = (!plan.is_free()).then_some("");
        let is_picked = picked.is_some_and(|picked| picked.count == plan.count);
        view! {
            <label class="choice">
                <input type="radio" name="payment_plan" value=value id=id(is_first) checked=is_picked
                    data-testid="payment-plan" data-count=plan.count.to_string()
                    data-minor=plan.total.amount.to_string() data-loan=is_loan aria-describedby=described/>
                <span class="choice-name">{parts(voice, plan)}</span>
                <span class="choice-note">{terms(voice, plan)}</span>
            </label>
        }
    });
    let rows = rows.collect_view();
    let notices = notices(here, offer, picked);
    Some(
        view! {
            <fieldset class="plans">
                <legend>{voice.text("instalments-legend")}</legend>
                {error}
                <div class="choices">{at_once} {rows}</div>
                {notices}
            </fieldset>
        }
        .into_any(),
    )
}

/// When the parts are paid, and what a loan costs.
fn notices(here: &Here, offer: &MethodOffer, picked: Option<&Schedule>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let credit = picked.filter(|plan| !plan.is_free()).map(|plan| {
        let args = Args::new().money("interest", plan.interest());
        view! { <p class="notice careful" data-testid="credit-notice">{voice.text_with("instalments-credit-notice", &args)}</p> }
    });
    let due = offer.plans.iter().max_by_key(|plan| plan.count).and_then(|plan| due(voice, plan));
    view! { {due.map(|text| view! { <p class="small muted">{text}</p> })} {credit} }
}

/// Interest, and the sum with it; nothing where there is none.
pub fn interest_lines(here: &Here, plan: &Schedule) -> Option<impl IntoView + use<>> {
    (!plan.is_free()).then(|| {
        view! {
            <dl class="totals">
                <div>
                    <dt>{here.voice.text("total-interest")}</dt>
                    <dd data-testid="total-interest">{amount(here, plan.interest())}</dd>
                </div>
                <div class="due">
                    <dt>{here.voice.text("total-with-interest")}</dt>
                    <dd data-testid="total-with-interest">{amount(here, plan.total)}</dd>
                </div>
            </dl>
        }
    })
}

/// The plan of an order: the parts, what they cost, when they are paid.
pub fn plan_of_order(here: &Here, plan: &Schedule) -> impl IntoView + use<> {
    let voice = &here.voice;
    let rows = plan_rows(voice, plan).into_iter().map(|row| view! { <p>{row}</p> }).collect_view();
    view! {
        <section class="stack" data-testid="order-plan" data-count=plan.count.to_string()
            data-minor=plan.total.amount.to_string() aria-labelledby="plan-title">
            <h2 id="plan-title">{voice.text("order-instalments")}</h2>
            {rows}
        </section>
    }
}

/// A plan in a few sentences, as on the order page and in its mail.
pub fn plan_rows(voice: &Voice, plan: &Schedule) -> Vec<String> {
    [Some(parts(voice, plan)), Some(terms(voice, plan)), due(voice, plan)].into_iter().flatten().collect()
}

fn parts(voice: &Voice, plan: &Schedule) -> String {
    if plan.count == 1 {
        let args = Args::new().money("total", plan.total).number("days", plan.due.after(0));
        return voice.text_with("instalments-later", &args);
    }
    if plan.first == plan.each {
        let args = Args::new().number("count", plan.count).money("each", plan.each);
        return voice.text_with("instalments-equal", &args);
    }
    let args = Args::new()
        .money("first", plan.first)
        .number("others", plan.count.saturating_sub(1))
        .money("each", plan.each);
    voice.text_with("instalments-first", &args)
}

/// What the plan costs: nothing more, or a rate and what that is in a year.
fn terms(voice: &Voice, plan: &Schedule) -> String {
    let args = Args::new().money("total", plan.total);
    if plan.is_free() {
        return voice.text_with("instalments-free", &args);
    }
    let args = args
        .set("monthly", voice.percent(plan.monthly_percent))
        .set("yearly", voice.percent(plan.effective_yearly_percent));
    voice.text_with("instalments-rate", &args)
}

/// When the parts are paid; a single one says it itself.
fn due(voice: &Voice, plan: &Schedule) -> Option<String> {
    match plan.due {
        _ if plan.count == 1 => None,
        Due::Monthly => Some(voice.text("instalments-monthly")),
        Due::Days { then, .. } => {
            Some(voice.text_with("instalments-days", &Args::new().number("days", then)))
        }
    }
}
