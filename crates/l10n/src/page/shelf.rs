//! The content pages of the shop, to be found by language, slug, market and day.

use super::ContentPage;
use crate::lang;
use commerce::{Locale, MarketId, PageId, Slug, clock::Date};
use std::{collections::BTreeMap, sync::Arc};

/// The content pages of the shop in all their languages.
#[derive(Debug, Default)]
pub struct ContentPages(BTreeMap<PageId, BTreeMap<Locale, Arc<ContentPage>>>);

impl ContentPages {
    pub(crate) fn new<'p>(pages: impl IntoIterator<Item = &'p Arc<ContentPage>>) -> Self {
        let mut shelf = Self::default();
        for page in pages {
            shelf.0.entry(page.id.clone()).or_default().insert(page.locale.clone(), page.clone());
        }
        shelf
    }

    /// A page as a reader of the language gets it: where it has no words in hers, in English.
    pub fn page(&self, id: &PageId, locale: &Locale) -> Option<&ContentPage> {
        let languages = self.0.get(id)?;
        lang::chain(locale).iter().find_map(|locale| languages.get(locale)).map(Arc::as_ref)
    }

    /// A page, if it can be read in the market on the day: in the words of the region, where there are some.
    pub fn running(
        &self,
        id: &PageId,
        locale: &Locale,
        market: &MarketId,
        day: Date,
    ) -> Option<&ContentPage> {
        let page = self.page(id, &locale.in_market(market))?;
        self.schedule_runs(page, market, day).then_some(page)
    }

    /// Every page that can be read in the market on the day, in the order of their codes, as a reader of the language gets
    /// them. [`ContentPage::locale`] tells which of them have words in her language.
    pub fn all_running(&self, locale: &Locale, market: &MarketId, day: Date) -> Vec<&ContentPage> {
        self.0.keys().filter_map(|id| self.running(id, locale, market, day)).collect()
    }

    /// Whether a page is one of a market, on whatever day.
    pub fn is_in(&self, id: &PageId, market: &MarketId) -> bool {
        self.english(id).is_some_and(|page| page.schedule.is_in(market))
    }

    /// The page with a slug: that of the language itself, else one that is called so in another language.
    pub fn by_slug(&self, locale: &Locale, slug: &Slug) -> Option<&PageId> {
        let mut ids = self.0.keys();
        let own = ids.find(|id| self.page(id, locale).is_some_and(|page| page.slug == *slug));
        own.or_else(|| {
            let named =
                |languages: &BTreeMap<_, Arc<ContentPage>>| languages.values().any(|page| page.slug == *slug);
            self.0.iter().find(|(_, languages)| named(languages)).map(|(id, _)| id)
        })
    }

    fn schedule_runs(&self, page: &ContentPage, market: &MarketId, day: Date) -> bool {
        self.english(&page.id).unwrap_or(page).schedule.runs(market, day)
    }

    fn english(&self, id: &PageId) -> Option<&ContentPage> {
        let languages = self.0.get(id)?;
        languages.iter().find(|(locale, _)| lang::is_english(locale)).map(|(_, page)| page.as_ref())
    }
}
