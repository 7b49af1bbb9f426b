//! A long list in several pages.

use crate::{context::Here, routes::Page};
use l10n::Args;
use leptos::prelude::*;
use std::num::NonZeroU32;

/// How many things stand on one page.
pub const A_PAGE: usize = 24;

/// Where a page stands among those of its list.
#[derive(Debug, Clone)]
pub struct Paging {
    page: Page,
    number: NonZeroU32,
    pages: NonZeroU32,
}

impl Paging {
    /// The page of this number of a list of `count` things; `None` where the list is over by then. An empty list has one
    /// page.
    pub fn new(page: Page, number: NonZeroU32, count: usize) -> Option<Self> {
        let pages = u32::try_from(count.div_ceil(A_PAGE)).ok().and_then(NonZeroU32::new);
        let pages = pages.unwrap_or(NonZeroU32::MIN);
        (number <= pages).then_some(Self { page, number, pages })
    }

    /// The place of the first thing on the page, counted from 0.
    pub fn first(&self) -> usize {
        usize::try_from(self.number.get() - 1).map_or(usize::MAX, |before| before.saturating_mul(A_PAGE))
    }

    /// A link to the page before, if there is one.
    pub fn previous(&self, here: &Here) -> Option<String> {
        NonZeroU32::new(self.number.get() - 1).map(|number| self.link(here, number))
    }

    /// A link to the page after, if there is one.
    pub fn next(&self, here: &Here) -> Option<String> {
        (self.number < self.pages).then(|| self.link(here, self.number.saturating_add(1)))
    }

    /// The list's title on this page: the first one carries it alone.
    pub fn title(&self, here: &Here, title: String) -> String {
        if self.number == NonZeroU32::MIN {
            return title;
        }
        here.voice.plain_with("paging-title", &self.place().set("title", title))
    }

    fn place(&self) -> Args {
        Args::new().number("page", self.number.get()).number("pages", self.pages.get())
    }

    fn link(&self, here: &Here, number: NonZeroU32) -> String {
        here.link(&self.page.clone().numbered(number))
    }

    /// The numbers that are written out: the ends, this page and its neighbours.
    fn written(&self) -> Vec<NonZeroU32> {
        let (here, last) = (self.number.get(), self.pages.get());
        let mut numbers = vec![1, here.saturating_sub(1), here, here.saturating_add(1), last];
        numbers.retain(|number| (1..=last).contains(number));
        numbers.dedup();
        numbers.into_iter().filter_map(NonZeroU32::new).collect()
    }
}

/// Links to the other pages; nothing where there is only one.
pub fn paging(here: &Here, paging: &Paging) -> Option<impl IntoView + use<>> {
    if paging.pages == NonZeroU32::MIN {
        return None;
    }
    let voice = &here.voice;
    let step = |href: Option<String>, rel: &'static str, message: &str| {
        let word = voice.text(message);
        href.map(|href| view! { <li><a class="step" href=href rel=rel>{word}</a></li> })
    };
    let mut before = 0;
    let numbers: Vec<_> = paging
        .written()
        .into_iter()
        .map(|number| {
            let gap = number.get() > before + 1;
            before = number.get();
            let gap = gap.then(|| view! { <li class="gap" aria-hidden="true">"…"</li> });
            let count = Args::new().number("page", number.get());
            let current = (number == paging.number).then_some("page");
            view! {
                {gap}
                <li>
                    <a href=paging.link(here, number) aria-current=current
                        aria-label=voice.plain_with("paging-page", &count)>{voice.number(number.get().into())}</a>
                </li>
            }
        })
        .collect();
    Some(view! {
        <nav class="paging" aria-label=voice.plain("paging-label") data-testid="paging">
            <ul role="list">
                {step(paging.previous(here), "prev", "paging-previous")}
                {numbers}
                {step(paging.next(here), "next", "paging-next")}
            </ul>
            <p class="muted">{voice.text_with("paging-place", &paging.place())}</p>
        </nav>
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn paging(number: u32, count: usize) -> Option<Paging> {
        let page = Page::Collection("tea".parse().unwrap(), NonZeroU32::MIN);
        Paging::new(page, NonZeroU32::new(number).unwrap(), count)
    }

    #[test]
    fn a_list_ends_with_its_last_page() {
        for (count, pages) in [(0, 1), (1, 1), (24, 1), (25, 2), (100_000, 4_167)] {
            assert!(paging(pages, count).is_some(), "{count}");
            assert!(paging(pages + 1, count).is_none(), "{count}");
        }
        assert!(paging(u32::MAX, 100_000).is_none());
        assert_eq!(paging(3, 100).unwrap().first(), 48);
    }

    #[test]
    fn the_ends_and_the_neighbours_are_written_out() {
        let written = |number, count| -> Vec<u32> {
            paging(number, count).unwrap().written().iter().map(|number| number.get()).collect()
        };
        assert_eq!(written(1, 30), [1, 2]);
        assert_eq!(written(2, 70), [1, 2, 3]);
        assert_eq!(written(50, 2_400), [1, 49, 50, 51, 100]);
        assert_eq!(written(100, 2_400), [1, 99, 100]);
    }
}
