//! Content pages: what a marketer writes into `locales/{language}/pages/{page}.ftl`, block by block.

mod read;
mod rich;
mod schedule;
mod shelf;
mod texts;

pub(crate) use read::read;
pub use rich::{Fact, Facts, Piece, Span};
pub use schedule::Schedule;
pub use shelf::ContentPages;
pub(crate) use texts::Text;

use commerce::{CollectionId, Locale, PageId, ProductId, Slug};

/// A content page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentPage {
    /// Its code, the name of its file.
    pub id: PageId,
    /// The language that it is written in.
    pub locale: Locale,
    /// The last part of its address.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// What search engines say of it.
    pub description: String,
    /// A sentence or two under the title.
    pub intro: Option<String>,
    /// The link to it at the foot of every page.
    pub footer: Option<String>,
    /// The link to it on the home page.
    pub home: Option<String>,
    /// Where and when it can be read. The one of the English page counts for all languages.
    pub schedule: Schedule,
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The name of its message: `text-2`.
    pub name: String,
    /// What it shows.
    pub content: Content,
}

/// What a block shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Large words beside a picture, which a page may open with.
    Hero {
        /// The headline.
        title: String,
        /// What stands under it.
        text: Vec<Piece>,
        /// The product whose first picture stands beside it.
        picture: Option<ProductId>,
        /// Where it leads.
        link: Option<Link>,
    },
    /// A heading and what it is about.
    Text {
        /// The heading.
        title: String,
        /// What stands under it.
        text: Vec<Piece>,
        /// Where it leads.
        link: Option<Link>,
    },
    /// Short texts, each with a heading of its own.
    List {
        /// The heading above all of them.
        title: String,
        /// How they stand.
        form: Form,
        /// Each of them.
        items: Vec<Item>,
    },
    /// What somebody has said.
    Quote {
        /// Her words, with their quotation marks.
        words: String,
        /// Who it was.
        by: Option<String>,
    },
    /// Products to buy.
    Products {
        /// The heading.
        title: String,
        /// Which ones.
        goods: Goods,
    },
}

/// How the texts of a list stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Beside each other.
    Columns,
    /// One after the other, with a number.
    Steps,
    /// Questions, each with its answer.
    Questions,
}

/// One of the texts of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub text: Vec<Piece>,
}

/// A link to another page of the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where to.
    pub to: Target,
    /// What is pressed; the name of the page that it leads to where it is `None`.
    pub label: Option<String>,
}

/// What a page links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A product.
    Product(ProductId),
    /// A collection.
    Collection(CollectionId),
    /// Another content page.
    Page(PageId),
}

/// Which products a row of them shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goods {
    /// These.
    Products(Vec<ProductId>),
    /// The first ones of a collection.
    Collection(CollectionId),
}
