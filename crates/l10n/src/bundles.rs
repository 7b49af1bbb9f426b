//! The Fluent bundles of one locale.

use crate::{functions, lang};
use commerce::Locale;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::sync::Arc;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One locale's messages twice: with marks around what is filled in, so that a Latin name inside of Arabic text
/// does not turn the sentence over, and without, for places that show marks as boxes or count letters.
pub(crate) struct Bundles {
    isolating: Bundle,
    plain: Bundle,
}

impl Bundles {
    pub(crate) fn new(locale: &Locale, resources: &[Arc<FluentResource>]) -> Self {
        Self { isolating: bundle(locale, resources, true), plain: bundle(locale, resources, false) }
    }

    /// The message `id`, or the attribute behind its dot; `None` when this locale does not have it.
    pub(crate) fn format(&self, id: &str, args: Option<&FluentArgs>, isolating: bool) -> Option<String> {
        let bundle = if isolating { &self.isolating } else { &self.plain };
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        // What Fluent could not resolve is written into the text as `{$name}`; the checks find it before.
        Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }
}

fn bundle(locale: &Locale, resources: &[Arc<FluentResource>], isolating: bool) -> Bundle {
    let id = lang::identifier(locale).to_string();
    let mut bundle = Bundle::new_concurrent(id.parse().into_iter().collect());
    bundle.set_use_isolating(isolating);
    for resource in resources {
        // A name that is there already keeps its first text; `Words` reports it.
        let _ = bundle.add_resource(resource.clone());
    }
    // Fails only for a name that is taken, and a function's name cannot be a message's.
    let _ = functions::register(&mut bundle);
    bundle
}
