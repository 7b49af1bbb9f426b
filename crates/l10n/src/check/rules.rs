//! What the checks look for, and what they have found.

use crate::{Problem, problem::Spot};
use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A shopper would read something wrong, or nothing.
    Error,
    /// It could be better.
    Warning,
}

impl Severity {
    /// Its name in output that machines read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $code:literal $severity:ident)*) => {
        /// A rule that files of words keep. Its code is what `--format json` calls it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $($(#[$doc])* $name,)* }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name, such as `plural`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How bad it is to break it.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

rules! {
    /// The file can be read, and parses.
    Syntax "syntax" Error
    /// The file stands where files of words are read.
    Place "place" Error
    /// A message, an attribute or a variant is there once.
    Duplicate "duplicate" Error
    /// Functions and their options are known.
    Function "function" Error
    /// Messages and terms that are referred to are there.
    Reference "reference" Error
    /// No message leads back to itself.
    Circle "circle" Error
    /// No message has more placeables than the runtime fills in.
    Placeables "placeables" Error
    /// A choice by number has the plural categories of the language, and no others.
    Plural "plural" Error
    /// What English has is there.
    Missing "missing" Error
    /// What is there, English has.
    Unknown "unknown" Error
    /// Value and attributes of a message are those of English.
    Attribute "attribute" Error
    /// Variables of a message are those of English.
    Variable "variable" Error
    /// A product's file is whole.
    Product "product" Error
    /// A page's file is whole, what it names is there, and it has the blocks of English.
    Page "page" Error
    /// The last part of an address is fit for one, and taken once.
    Slug "slug" Error
    /// What turns the direction of writing turns it back.
    Bidi "bidi" Error
    /// A text has no HTML, which would be read as it is.
    Html "html" Error
    /// A text fits its place.
    Length "length" Warning
    /// Words are one space apart.
    Spaces "spaces" Warning
    /// No line ends with spaces.
    TrailingSpace "trailing-space" Warning
    /// Quotation marks are those of the language, and each has its other.
    Quotes "quotes" Warning
    /// An apostrophe is ’.
    Apostrophe "apostrophe" Warning
    /// French spaces stand before the signs that have one.
    PunctuationSpace "punctuation-space" Warning
    /// Lines end as everywhere else.
    LineEnds "line-ends" Warning
    /// No invisible mark stands before the first line.
    ByteOrderMark "byte-order-mark" Warning
    /// A region's folder says only what is different there.
    SameAsParent "same-as-parent" Warning
    /// English has not changed since the translation.
    Stale "stale" Warning
}

/// What a fix writes instead of some bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edit {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

/// One thing that a check has found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where, and what.
    pub problem: Problem,
    /// The rule that is broken.
    pub rule: Rule,
    pub(crate) edits: Vec<Edit>,
}

impl Finding {
    /// Whether [`super::fix`] mends it.
    pub const fn is_fixable(&self) -> bool {
        !self.edits.is_empty()
    }

    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        self.rule.severity()
    }

    /// Whether it is an error, and no warning.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_error() {
            f.write_str("warning: ")?;
        }
        self.problem.fmt(f)
    }
}

/// What has been found so far.
#[derive(Default)]
pub(super) struct Findings(pub Vec<Finding>);

impl Findings {
    /// Adds what is wrong at a place.
    pub fn add(&mut self, rule: Rule, file: &str, spot: Spot, what: impl Into<String>) {
        self.add_fixable(rule, file, spot, what, Vec::new());
    }

    /// As [`Findings::add`], with what would mend it.
    pub fn add_fixable(
        &mut self,
        rule: Rule,
        file: &str,
        spot: Spot,
        what: impl Into<String>,
        edits: Vec<Edit>,
    ) {
        self.0.push(Finding { problem: Problem::at(file, spot, what), rule, edits });
    }

    /// Adds faults that were found elsewhere.
    pub fn take(&mut self, rule: Rule, problems: Vec<Problem>) {
        self.0.extend(problems.into_iter().map(|problem| Finding { problem, rule, edits: Vec::new() }));
    }
}
