//! The answers: a content page of questions, each answer filled in from the market's rules, and a search over all of them.

use super::{blocks::answer, facts::mail, foreign, head};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::{Head, document, fragment},
    },
    context::Here,
    html::text_of,
    pages::{
        Outcome,
        fault::Missing,
        json_ld::{CONTEXT, written},
    },
    routes::{HELP, Page, SEARCH_LENGTH},
    search::find_texts,
    tallies::Tally,
};
use l10n::{Args, Content, ContentPage, Form};
use leptos::{prelude::*, tachys::html::InertElement};
use serde::Serialize;

/// A question with its answer as it stands on the page.
struct Answer {
    /// The same in every language: `questions-2-3`.
    id: String,
    title: String,
    html: String,
    text: String,
}

/// Questions under one heading.
struct Group {
    title: String,
    answers: Vec<Answer>,
}

/// All answers that hold in the market.
pub fn help(here: &Here) -> Outcome {
    let Some(page) = shown(here) else { return Outcome::Missing(Missing::Page) };
    let groups = groups(here, page);
    let mut head = head(here, page);
    head.data.push(frequently_asked(&groups));
    Outcome::Document(document(here, head, || body(here, page, &groups)))
}

/// The answers to some words, the best one first; all of them where there is none.
pub fn found(here: &Here, words: &str) -> Outcome {
    let Some(page) = shown(here) else { return Outcome::Missing(Missing::Page) };
    let groups = groups(here, page);
    let all: Vec<(&Group, &Answer)> =
        groups.iter().flat_map(|group| group.answers.iter().map(move |answer| (group, answer))).collect();
    let texts: Vec<[&str; 3]> = all
        .iter()
        .map(|(group, answer)| [answer.title.as_str(), group.title.as_str(), answer.text.as_str()])
        .collect();
    let places = find_texts(&page.locale, &texts, words);
    let found: Vec<&Answer> =
        places.iter().filter_map(|place| all.get(*place)).map(|(_, one)| *one).collect();
    if found.is_empty() {
        here.app.tallies.count(here, Tally::Search, words, HELP);
    }
    let head = Head {
        title: here.voice.page(page).title.clone(),
        return_to: here.link(&Page::Help(words.to_owned())),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || results(here, page, words, &found, &groups)))
}

/// The page with the answers, as a reader of the language gets it.
fn shown(here: &Here) -> Option<&ContentPage> {
    here.content(&HELP.parse().ok()?, &here.place.locale)
}

fn groups(here: &Here, page: &ContentPage) -> Vec<Group> {
    let said = here.voice.page(page);
    let group = |block: &l10n::Block| {
        let Content::List { title, form: Form::Questions, items } = &block.content else { return None };
        let answers = (1..).zip(items).filter_map(|(number, item): (u32, _)| {
            let html = fragment(|| answer(here, &item.text).map(|text| text.into_any()));
            let text = text_of(&html);
            // Where the shop has nothing to say to it, it does not hold here.
            let id = format!("{}-{number}", block.name);
            (!text.is_empty()).then(|| Answer { id, title: item.title.clone(), html, text })
        });
        let answers: Vec<Answer> = answers.collect();
        (!answers.is_empty()).then(|| Group { title: title.clone(), answers })
    };
    said.blocks.iter().filter_map(group).collect()
}

fn body(here: &Here, page: &ContentPage, groups: &[Group]) -> impl IntoView + use<> {
    let (lang, dir) = foreign(here, page).unzip();
    let said = here.voice.page(page);
    let intro = said.intro.clone().map(|intro| view! { <p class="lede">{intro}</p> });
    view! {
        {breadcrumbs(here, vec![(said.title.clone(), None)])}
        <article class="prose" data-testid="content">
            <div lang=lang.clone() dir=dir><h1>{said.title.clone()}</h1> {intro}</div>
            {form(here, "")}
            <div class="stack" lang=lang dir=dir>{all(groups)}</div>
            {elsewhere(here)}
        </article>
    }
}

fn results(
    here: &Here,
    page: &ContentPage,
    words: &str,
    found: &[&Answer],
    groups: &[Group],
) -> impl IntoView + use<> {
    let (lang, dir) = foreign(here, page).unzip();
    let voice = &here.voice;
    let title = voice.page(page).title.clone();
    let home = here.link(&Page::Help(String::new()));
    let count = i64::try_from(found.len()).unwrap_or_default();
    let id = if found.is_empty() { "help-nothing" } else { "help-found" };
    let told = voice.text_with(id, &Args::new().number("count", count).set("words", words));
    let (answers, back) = if found.is_empty() {
        (all(groups).into_any(), None)
    } else {
        let open: Vec<_> = found.iter().map(|answer| question(answer, true)).collect();
        let back = view! { <p><a href=home.clone()>{voice.text("help-all")}</a></p> };
        (view! { <div class="questions">{open}</div> }.into_any(), Some(back))
    };
    view! {
        {breadcrumbs(here, vec![(title.clone(), Some(home)), (words.to_owned(), None)])}
        <article class="prose" data-testid="content">
            <h1>{title}</h1>
            {form(here, words)}
            <p role="status">{told}</p>
            <div class="stack" lang=lang dir=dir>{answers}</div>
            {back}
            {elsewhere(here)}
        </article>
    }
}

fn all(groups: &[Group]) -> impl IntoView + use<> {
    let groups = groups.iter().map(|group| {
        let answers: Vec<_> = group.answers.iter().map(|answer| question(answer, false)).collect();
        view! {
            <section><h2>{group.title.clone()}</h2> <div><div class="questions">{answers}</div></div></section>
        }
    });
    groups.collect_view()
}

fn question(answer: &Answer, is_open: bool) -> impl IntoView + use<> {
    let id = answer.id.clone();
    view! {
        <details id=id.clone() open=is_open data-testid="help-answer" data-id=id>
            <summary><h3>{answer.title.clone()}</h3></summary>
            <div>{InertElement::new(answer.html.clone())}</div>
        </details>
    }
}

/// A plain form, so that what is found has an address.
fn form(here: &Here, words: &str) -> impl IntoView + use<> {
    let voice = &here.voice;
    let currency = here.place.currency.map(|code| {
        view! { <input type="hidden" name="currency" value=code.code().to_owned()/> }
    });
    view! {
        <form class="search" role="search" action=here.place.path(&Page::Help(String::new()))
            aria-label=voice.plain("help-search")>
            <label class="visually-hidden" for="help-words">{voice.text("help-search")}</label>
            <div class="search-field">
                <input id="help-words" name="q" type="search" value=words.to_owned() autocomplete="off"
                    maxlength=SEARCH_LENGTH.to_string() enterkeyhint="search"
                    placeholder=voice.plain("help-search.placeholder") data-testid="help-search"/>
            </div>
            {currency}
            <button class="button">{voice.text("search-button")}</button>
        </form>
    }
}

/// What to do where nothing of it is an answer.
fn elsewhere(here: &Here) -> impl IntoView + use<> {
    let address = mail(&here.world.trade.merchant.imprint.mail);
    view! { <p class="muted">{here.voice.text("help-else")} " " {address}</p> }
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "FAQPage", rename_all = "camelCase")]
struct Faq<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    main_entity: Vec<Question<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Question", rename_all = "camelCase")]
struct Question<'a> {
    name: &'a str,
    accepted_answer: Accepted<'a>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Answer")]
struct Accepted<'a> {
    text: &'a str,
}

/// What search engines read of it: the very text of the page.
fn frequently_asked(groups: &[Group]) -> String {
    let answers = groups.iter().flat_map(|group| &group.answers);
    let questions =
        answers.map(|one| Question { name: &one.title, accepted_answer: Accepted { text: &one.text } });
    written(&Faq { context: CONTEXT, main_entity: questions.collect() })
}
