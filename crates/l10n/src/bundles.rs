//! The Fluent bundles of one locale.

use crate::{functions, lang, pseudo};
use commerce::Locale;
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, concurrent::FluentBundle, resolver::ResolverError,
};
use std::sync::{Arc, OnceLock};

/// A file's messages.
pub(crate) type Resource = Arc<FluentResource>;
type Bundle = FluentBundle<Resource>;

/// One locale's messages twice: with marks around what is filled in, so that a Latin name inside of Arabic text
/// does not turn the sentence over, and without, for places that show marks as boxes or count letters.
pub(crate) struct Bundles {
    isolating: Bundle,
    plain: Bundle,
    locale: Locale,
    resources: [Vec<Resource>; 2],
    /// The same with every text accented, made when somebody works on the words.
    pseudo: OnceLock<Box<Self>>,
}

impl Bundles {
    /// The messages of files, of which the first that has a name keeps it. Those of `over` come before all: they are what
    /// a region says in another way.
    pub(crate) fn new(locale: &Locale, resources: &[Resource], over: &[Resource]) -> Self {
        let bundle = |isolating| bundle(locale, [resources, over], isolating);
        Self {
            isolating: bundle(true),
            plain: bundle(false),
            locale: locale.clone(),
            resources: [resources.to_vec(), over.to_vec()],
            pseudo: OnceLock::new(),
        }
    }

    /// The locale whose messages these are.
    pub(crate) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The same messages with every text accented.
    pub(crate) fn pseudo(&self) -> &Self {
        self.pseudo.get_or_init(|| {
            let [resources, over] = &self.resources;
            let mut bundles = Self::new(&self.locale, resources, over);
            for bundle in [&mut bundles.isolating, &mut bundles.plain] {
                bundle.set_transform(Some(pseudo::accented));
            }
            Box::new(bundles)
        })
    }

    /// The message `id`, or the attribute behind its dot; `None` when this locale does not have it, or has it in a way that
    /// leads back to itself or never ends, so that the next one speaks.
    pub(crate) fn format(&self, id: &str, args: Option<&FluentArgs>, isolating: bool) -> Option<String> {
        let bundle = if isolating { &self.isolating } else { &self.plain };
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        // What else Fluent could not resolve is written into the text as `{$name}`; the checks find it before.
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut faults).into_owned();
        (!faults.iter().any(is_endless)).then_some(text)
    }
}

const fn is_endless(fault: &FluentError) -> bool {
    matches!(fault, FluentError::ResolverError(ResolverError::Cyclic | ResolverError::TooManyPlaceables))
}

fn bundle(locale: &Locale, [resources, over]: [&[Resource]; 2], isolating: bool) -> Bundle {
    let id = lang::identifier(locale).to_string();
    let mut bundle = Bundle::new_concurrent(id.parse().into_iter().collect());
    bundle.set_use_isolating(isolating);
    for resource in resources {
        // A name that is there already keeps its first text; `Words` reports it.
        let _ = bundle.add_resource(resource.clone());
    }
    // The first that has a name keeps it here too.
    for resource in over.iter().rev() {
        bundle.add_resource_overriding(resource.clone());
    }
    // Fails only for a name that is taken, and a function's name cannot be a message's.
    let _ = functions::register(&mut bundle);
    bundle
}
