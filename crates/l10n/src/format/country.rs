//! Names of countries, currencies, languages and scripts.

use super::Formats;
use commerce::{CountryCode, Currency};
use icu::{
    casemap::{
        TitlecaseMapper,
        options::{TitlecaseOptions, TrailingCase},
    },
    locale::{
        LanguageIdentifier,
        subtags::{Region, Script},
    },
};
use icu_experimental::{
    dimension::provider::currency::displayname::CurrencyDisplaynameV1,
    displaynames::multi::{
        LanguageDisplayNames, LocaleDisplayNamesFormatter, RegionDisplayNames, ScriptDisplayNames,
    },
    provider::Baked,
};
use icu_provider::{
    DataIdentifierBorrowed, DataMarkerAttributes, DataProvider, DataRequest, DataRequestMetadata,
};
use std::sync::OnceLock;

#[derive(Default)]
pub(super) struct Names {
    regions: OnceLock<Option<RegionDisplayNames>>,
    scripts: OnceLock<Option<ScriptDisplayNames>>,
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

    /// The name of a script in the language; its code when CLDR knows none.
    pub(crate) fn script(&self, code: &str) -> String {
        let names = self
            .names
            .scripts
            .get_or_init(|| ScriptDisplayNames::try_new((&self.locale).into(), Default::default()).ok());
        let script = Script::try_from_str(code).ok();
        let name = names.as_ref().zip(script).and_then(|(names, script)| names.of(script));
        name.unwrap_or(code).to_owned()
    }

    /// The name of a currency in the language, as it stands alone in a list.
    pub(crate) fn currency_name(&self, currency: Currency) -> String {
        currency_name(&self.locale, currency).unwrap_or_else(|| currency.code().to_owned())
    }

    /// What speakers of the language call it, with a capital where their script has capitals: it stands alone.
    pub(crate) fn autonym(&self) -> String {
        let name = || autonym(&self.locale.id).unwrap_or_else(|| self.locale.to_string());
        self.names.autonym.get_or_init(name).clone()
    }
}

/// ICU4X has the names that stand alone as data, and no formatter for them yet.
fn currency_name(locale: &icu::locale::Locale, currency: Currency) -> Option<String> {
    let attributes = DataMarkerAttributes::try_from_str(currency.code()).ok()?;
    let locale = locale.into();
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale);
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let response = DataProvider::<CurrencyDisplaynameV1>::load(&Baked, DataRequest { id, metadata }).ok()?;
    Some(response.payload.get().to_string())
}

fn autonym(id: &LanguageIdentifier) -> Option<String> {
    let locale = icu::locale::Locale::from(id.clone());
    // Languages such as Georgian have no names of variants, without which the whole formatter does not load.
    let name = match LocaleDisplayNamesFormatter::try_new((&locale).into(), Default::default()) {
        Ok(names) => names.of(&locale).into_owned(),
        Err(_) => LanguageDisplayNames::try_new((&locale).into(), Default::default())
            .ok()?
            .of(id.language)?
            .to_owned(),
    };
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    Some(TitlecaseMapper::new().titlecase_segment_to_string(&name, id, options).into_owned())
}
