//! What can be chosen of the things that were found, and their order: plain links, each to the page without or with one
//! choice more.

use super::narrow::Choices;
use crate::{
    context::Here,
    routes::{Page, PriceRange, Search, Sort},
};
use commerce::Money;
use l10n::Args;
use leptos::prelude::*;
use std::num::NonZeroU32;

/// A choice: its name in a query with its value, its words, whether it is made, how many things have it, and the search
/// with it turned round.
struct Choice {
    value: String,
    words: String,
    is_made: bool,
    count: usize,
    turned: Search,
}

/// All choices, below a heading each; a part in which nothing divides the `left` things that are shown is left out.
pub(super) fn choices(here: &Here, asked: &Search, left: usize, choices: &Choices) -> impl IntoView + use<> {
    let voice = &here.voice;
    let groups = [
        ("price", voice.text("search-price"), prices(here, asked, choices)),
        ("origin", voice.text("search-origin"), origins(here, asked, choices)),
        ("material", voice.text("search-material"), materials(here, asked, choices)),
        ("within", voice.text("search-within"), within(here, asked, choices)),
        ("stock", voice.text("search-stock"), stock(here, asked, choices)),
    ];
    let divides = |choice: &Choice| choice.count > 0 && choice.count < left;
    let groups: Vec<_> = groups
        .into_iter()
        .filter(|(_, _, choices)| choices.iter().any(|choice| choice.is_made || divides(choice)))
        .map(|(name, title, choices)| group(here, name, title, choices))
        .collect();
    let all = asked.is_narrowed().then(|| {
        let link = link(here, asked.open());
        view! { <p><a class="button quiet" href=link rel="nofollow" data-testid="search-clear">{voice.text("search-clear")}</a></p> }
    });
    (!groups.is_empty()).then(|| {
        view! {
            <details class="choices" open=asked.is_narrowed() data-testid="search-choices">
                <summary>{voice.text("search-narrow")}</summary>
                <div class="choice-groups">{groups}</div>
                {all}
            </details>
        }
    })
}

fn group(here: &Here, name: &'static str, title: String, choices: Vec<Choice>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let links: Vec<_> = choices
        .into_iter()
        .filter(|choice| choice.count > 0 || choice.is_made)
        .map(|choice| {
            let Choice { value, words, is_made, count, turned } = choice;
            let link = link(here, turned);
            let label = is_made
                .then(|| voice.plain_with("search-remove", &Args::new().set("choice", words.as_str())));
            let count = voice.integer(i64::try_from(count).unwrap_or_default());
            view! {
                <li>
                    <a href=link rel="nofollow" aria-label=label aria-current=is_made.then_some("true")
                        data-testid="search-choice" data-name=name data-value=value>{words}</a>
                    " " <span class="muted">{count}</span>
                </li>
            }
        })
        .collect();
    view! { <section><h2>{title}</h2><ul role="list">{links}</ul></section> }
}

fn prices(here: &Here, asked: &Search, choices: &Choices) -> Vec<Choice> {
    let choice = |(range, count): &(PriceRange, usize)| {
        let is_made = asked.price == Some(*range);
        let price = if is_made { None } else { Some(*range) };
        let money = |amount| Money::new(amount, range.currency);
        let args = Args::new().money("from", money(range.from));
        let words = match range.to {
            Some(to) if range.from == 0 => {
                here.voice.text_with("search-price-below", &args.money("to", money(to)))
            }
            Some(to) => here.voice.text_with("search-price-between", &args.money("to", money(to))),
            None => here.voice.text_with("search-price-from", &args),
        };
        Choice {
            value: range.to_string(),
            words,
            is_made,
            count: *count,
            turned: turned(asked, |new| new.price = price),
        }
    };
    choices.prices.iter().map(choice).collect()
}

fn origins(here: &Here, asked: &Search, choices: &Choices) -> Vec<Choice> {
    let choice = |(origin, count): &(commerce::CountryCode, usize)| Choice {
        value: origin.to_string(),
        words: here.voice.country(origin),
        is_made: asked.origins.contains(origin),
        count: *count,
        turned: turned(asked, |new| turn(&mut new.origins, origin)),
    };
    choices.origins.iter().map(choice).collect()
}

fn materials(here: &Here, asked: &Search, choices: &Choices) -> Vec<Choice> {
    let choice = |(material, count): &(String, usize)| Choice {
        value: material.clone(),
        words: here.voice.text(&format!("material-{material}")),
        is_made: asked.materials.contains(material),
        count: *count,
        turned: turned(asked, |new| turn(&mut new.materials, material)),
    };
    choices.materials.iter().map(choice).collect()
}

fn within(here: &Here, asked: &Search, choices: &Choices) -> Vec<Choice> {
    let choice = |(days, count): &(u16, usize)| {
        let is_made = asked.within == Some(*days);
        let words = match days {
            0 => here.voice.text("search-within-none"),
            days => here.voice.text_with("search-within-days", &Args::new().number("days", *days)),
        };
        let within = if is_made { None } else { Some(*days) };
        Choice {
            value: days.to_string(),
            words,
            is_made,
            count: *count,
            turned: turned(asked, |new| new.within = within),
        }
    };
    choices.within.iter().map(choice).collect()
}

fn stock(here: &Here, asked: &Search, choices: &Choices) -> Vec<Choice> {
    let turned = turned(asked, |new| new.in_stock = !asked.in_stock);
    let words = here.voice.text("stock-in");
    vec![Choice { value: "1".into(), words, is_made: asked.in_stock, count: choices.in_stock, turned }]
}

/// The search with one change, from its first page on.
fn turned(asked: &Search, change: impl FnOnce(&mut Search)) -> Search {
    let mut new = Search { number: NonZeroU32::MIN, ..asked.clone() };
    change(&mut new);
    new
}

/// Takes a value away where it is, and adds it where it is not.
fn turn<T: PartialEq + Clone>(values: &mut Vec<T>, value: &T) {
    if values.contains(value) {
        values.retain(|other| other != value);
    } else {
        values.push(value.clone());
    }
}

/// Where a search is shown; of a whole collection in its own order, that is the collection's page.
fn link(here: &Here, search: Search) -> String {
    let collection = search.collection.as_ref().filter(|id| search == Search::through((*id).clone()));
    let page = collection.and_then(|id| here.collection_page(id, &here.voice));
    here.link(&page.unwrap_or_else(|| Page::Search(Box::new(search))))
}

/// The orders, as links.
pub(super) fn orders(here: &Here, asked: &Search, sorts: &[Sort]) -> impl IntoView + use<> {
    let voice = &here.voice;
    let words = |sort| match sort {
        Sort::Best if asked.collection.is_some() => voice.text("search-sort-shelf"),
        Sort::Popular => voice.text("search-sort-popular"),
        Sort::Best => voice.text("search-sort-best"),
        Sort::Price => voice.text("search-sort-price"),
        Sort::PriceDown => voice.text("search-sort-price-down"),
        Sort::New => voice.text("search-sort-new"),
        Sort::Name => voice.text("search-sort-name"),
    };
    let links: Vec<_> = sorts
        .iter()
        .map(|&sort| {
            let link = link(here, turned(asked, |new| new.sort = sort));
            let current = (asked.sort == sort).then_some("true");
            view! {
                <li><a href=link rel="nofollow" aria-current=current data-testid="search-sort"
                    data-value=sort.code()>{words(sort)}</a></li>
            }
        })
        .collect();
    view! {
        <nav class="orders" aria-labelledby="orders-title">
            <p id="orders-title" class="muted">{voice.text("search-sort")}</p>
            <ul role="list">{links}</ul>
        </nav>
    }
}
