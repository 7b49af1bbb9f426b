//! Names of countries, currencies and languages.

use super::Formats;
use commerce::{CountryCode, Currency};
use icu::{
    casemap::TitlecaseMapper,
    locale::{LanguageIdentifier, subtags::Region},
};
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use std::sync::OnceLock;

#[derive(Default)]
pub(super) struct Names {
    regions: OnceLock<Option<RegionDisplayNames>>,
    autonym: OnceLock<String>,
}

impl Formats {
    /// The name of a country in the language; its code when CLDR knows none.
    pub(crate) fn country(&self, country: &CountryCode) -> String {
        let names = self
            .names
            .regions
            .get_or_init(|| RegionDisplayNames::try_new((&self.locale).into(), Default::default()).ok());
        let region = Region::try_from_str(country.as_str()).ok();
        let name = names.as_ref().zip(region).and_then(|(names, region)| names.of(region));
        name.unwrap_or(country.as_str()).to_owned()
    }

    /// The name of a currency in the language, as it stands alone in a list.
    pub(crate) fn currency_name(&self, currency: Currency) -> String {
        currency.code().to_owned()
    }

    /// What speakers of the language call it, with a capital where their script has capitals: it stands alone.
    pub(crate) fn autonym(&self) -> String {
        let name = || autonym(&self.locale.id).unwrap_or_else(|| self.locale.to_string());
        self.names.autonym.get_or_init(name).clone()
    }
}

fn autonym(id: &LanguageIdentifier) -> Option<String> {
    let locale = icu::locale::Locale::from(id.clone());
    let names = LocaleDisplayNamesFormatter::try_new((&locale).into(), Default::default()).ok()?;
    let name = names.of(&locale);
    let titled = TitlecaseMapper::new().titlecase_segment_to_string(
        &name,
        id,
        icu::casemap::options::TitlecaseOptions::default(),
    );
    Some(titled.into_owned())
}
