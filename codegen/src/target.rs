//! The target: data about the generated crate and the API, read from a folder.

use highlevel_json::{Date, Timestamp};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostics::Place;
use crate::naming::{Grammar, ItemName, ReleaseName, RustPath, Spellings};

/// The folder of the target within the spec folder. Messages use it for a target in any folder.
pub(crate) const FOLDER: &str = "target/";

/// The file of the target's facts.
pub(crate) const FACTS: &str = "target.yaml";

/// The settings that the generator's output depends on besides documents, overlays and recorded signatures.
#[derive(Clone, Debug)]
pub struct Target {
    /// The content of `target.yaml`.
    pub facts: Facts,
    /// The documentation of the crate, in Markdown: `front-page.md`.
    pub front_page: String,
    /// The manifest after `name` and `description`, from `version` to the features that do not belong to an API:
    /// `manifest-head.toml`.
    pub manifest_head: String,
    /// The manifest after the features: `manifest-tail.toml`.
    pub manifest_tail: String,
}

/// The keys of `target.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// The name of the crate, and of its package.
    #[serde(rename = "crate")]
    pub package: ItemName,
    /// One line about the package.
    pub description: String,
    /// The name of the API in documentation: `HighLevel`.
    pub api: String,
    /// The crates that generated code calls.
    pub crates: Crates,
    /// The items that the root of the crate re-exports, in order.
    pub reexports: Vec<Reexport>,
    /// The version whose modules are at the crate root, like those of documents outside of version folders. Those of other
    /// versions are in a module of the version.
    pub root_version: String,
    /// The front page of the published documentation, for operations without their own page.
    #[serde(default)]
    pub documentation: Option<String>,
    /// Whether operations need a summary.
    pub summaries: Summaries,
    /// The types of token, in the order for documentation, each with its owner: `location`, `a location`.
    pub token_types: IndexMap<String, String>,
    /// Hand-written types of the runtime that schemas use instead of generated types.
    #[serde(default)]
    pub types: Vec<LibraryFacts>,
    /// Types of ids, each with the object that it identifies.
    #[serde(default)]
    pub ids: Vec<IdFacts>,
    /// Earlier names that are kept as deprecated aliases for some time.
    #[serde(default)]
    pub former_names: Vec<FormerName>,
    /// How amounts of money are recognized, and their units.
    #[serde(default)]
    pub amounts: Option<Amounts>,
    /// Spellings that replace words of documents.
    pub spellings: Spellings,
    /// The grammar of operation names. Without it, operations are named after their `operationId`.
    #[serde(default)]
    pub grammar: Option<Grammar>,
    /// Names of parameters that indicate pagination.
    pub paging: PagingWords,
    /// The members that servers add to any body. They are not entries of a map.
    #[serde(default)]
    pub metadata: Vec<String>,
    /// The members that only state the outcome of a call. A received object whose only other member is an object or a list is
    /// usually an envelope.
    #[serde(default)]
    pub outcome_members: Vec<String>,
    /// What the examples in documentation print of a result.
    #[serde(default)]
    pub examples: ExampleWords,
    /// The common parts of the API's events, if it sends any.
    pub events: Option<EventWords>,
}

/// What the examples in documentation print of a result.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleWords {
    /// The properties that describe an object best, in order of preference.
    pub describing: Vec<String>,
    /// The properties that hold the id of an object.
    pub ids: Vec<String>,
    /// The properties that the result of a call is about.
    pub results: Vec<ExampleResult>,
}

/// The properties that the results of some operations are about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleResult {
    /// The starts of the names of the methods: `create`, `add_inbound`.
    pub methods: Vec<String>,
    /// The HTTP method, if only operations with this one are meant.
    pub http: Option<String>,
    /// The properties, in order of preference.
    pub print: Vec<String>,
}

/// Whether operations need a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Summaries {
    /// An operation without a summary is an error.
    Required,
    /// An operation without a summary is documented by its method and path.
    Optional,
}

/// Names of parameters in lower case. An operation with one of each list must state its pagination.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagingWords {
    /// Parameters for the size of a page.
    pub sizes: Vec<String>,
    /// Parameters for the position of a page.
    pub positions: Vec<String>,
}

/// The common parts of an API's events.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EventWords {
    /// The member with the tag of the event.
    pub tag: String,
    /// The member that a sample sets to a new id.
    pub id: String,
    /// The member that a sample sets to the current time.
    pub time: String,
    /// The common values of events, in order: the method, and the members that can hold the value.
    pub accessors: IndexMap<String, EventFact>,
    /// The features that the feature of the events enables.
    pub enables: Vec<String>,
    /// Generic types of other crates for which the module of the events has aliases with the enum of all events.
    #[serde(default)]
    pub of_events: Vec<OfEvents>,
    /// The items that the module of the events re-exports, in order.
    pub reexports: Vec<Reexport>,
}

/// Types of another crate with the type of an event as their type parameter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfEvents {
    /// The crate, or a module of it.
    pub from: RustPath,
    /// The types, each with one line for the documentation.
    pub items: IndexMap<ItemName, String>,
}

/// A common value of all events.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventFact {
    /// The members that can hold the value, in the order in which they are tried.
    pub members: Vec<String>,
    /// The runtime type of the value, or `None` for a string.
    #[serde(default, rename = "type")]
    pub ty: Option<ItemName>,
    /// One line for the documentation.
    pub summary: String,
}

/// The paths of the crates that generated code calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crates {
    /// The crate for requests, responses and calls.
    pub runtime: RustPath,
    /// The crate for the mock of the API.
    pub mock: RustPath,
}

/// A hand-written type of the runtime.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryFacts {
    /// The type.
    pub name: ItemName,
    /// The forms in which it can be written, if there are several.
    #[serde(default)]
    pub forms: Vec<String>,
    /// The methods that get and set an entry of a list by an id, if there are any.
    pub entries: Option<EntryFacts>,
    /// How strings and numbers of this type are recognized in schemas that do not name the type. Set only for a type that is a
    /// string or a number in JSON; only such a type can be that of a parameter.
    pub holds: Option<Holds>,
    /// The members of responses without a payload, which have this type.
    pub acknowledges: Option<Acknowledges>,
    /// The names of parameters and properties that have the type although their documentation is not sufficient, because they
    /// are strings without an example or have a number as an example: `createdAt`, or `forms.timestamp` for one module only.
    #[serde(default)]
    pub members: Vec<String>,
}

/// The members of responses without a payload: they only state the result of the call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledges {
    /// The boolean that states whether the call succeeded. A response without it does not have the type.
    pub flag: OutcomeFacts,
    /// The text about the result.
    pub text: OutcomeFacts,
    /// Numbers that repeat the status of the response.
    #[serde(default)]
    pub numbers: Vec<String>,
}

/// A field of the type of responses without a payload.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeFacts {
    /// The field.
    pub field: ItemName,
    /// The names of the members that it holds, as in the documents.
    pub members: Vec<String>,
}

/// The types that are recognized by formats, examples and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A point in time. Its forms are those of [`highlevel_json::Timestamp`].
    Instant,
    /// A date without a time. Its form is that of [`highlevel_json::Date`].
    Day,
}

impl Holds {
    /// Returns a valid string of this type, for examples and tests.
    pub fn sample(self) -> &'static str {
        match self {
            Self::Instant => "2026-01-02T03:04:05Z",
            Self::Day => "2026-01-02",
        }
    }

    /// Returns whether a string has this type and the form that documentation shows: `2026-01-02T03:04:05Z` or `2026-01-02`.
    pub fn is_shown_as(self, text: &str) -> bool {
        match self {
            Self::Instant => text.contains('T') && text.parse::<Timestamp>().is_ok(),
            Self::Day => {
                text.len() == self.sample().len()
                    && text.contains('-')
                    && text.parse::<Date>().is_ok()
            }
        }
    }
}

/// How amounts of money are recognized, and their units. A number whose name has one of the words is an amount, unless
/// `except-words` or `except` excludes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Amounts {
    /// The words, in lower case: `price`.
    pub words: Vec<String>,
    /// Words of names that are not amounts, whatever other words they contain: `percentage`.
    pub except_words: Vec<String>,
    /// Modules, types and members that are not amounts although their names contain a word, written as in `in-units`.
    #[serde(default)]
    pub except: Vec<String>,
    /// Amounts in the unit of the currency: those of a module (`store`), of a type (`saas.WalletBalance`), or a member
    /// of a module (`saas.price`) or of a type (`saas.WalletBalance.balance`).
    pub in_units: Vec<String>,
    /// Amounts in hundredths of that unit.
    #[serde(default)]
    pub in_hundredths: Vec<String>,
    /// Phrases of descriptions that already state the unit: `in units of`.
    pub stated: Vec<String>,
    /// Phrases of descriptions of numbers that are not always an amount: `percentage`.
    #[serde(default)]
    pub or_else: Vec<String>,
}

/// An id type: a string that identifies one type of object.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdFacts {
    /// The type: `LocationId`.
    pub name: ItemName,
    /// The object that it identifies, as in `Id of a location.`
    pub of: String,
    /// Whether the object is an account. Ids of accounts are the first arguments, unless a function has a different recorded
    /// order.
    #[serde(default)]
    pub account: bool,
    /// The names of parameters and properties with this type: `locationId`, `calendars.eventId` for one module only, or
    /// `contacts.Contact.followers` for one operation or type only.
    pub members: Vec<String>,
    /// The names of parameters with this type whose name as a property has another meaning: `opportunities.id`, or
    /// `conversations.get_message.id` for one operation only.
    #[serde(default)]
    pub parameters: Vec<String>,
    /// The types whose property `id` or `_id` has this type, by their names in the crate: `contacts.Contact`.
    #[serde(default)]
    pub types: Vec<String>,
}

impl IdFacts {
    /// Returns the name of the record that the id identifies: `Location` for `LocationId`. Any other name is returned unchanged.
    pub fn record(&self) -> &str {
        let name = self.name.as_str();
        name.strip_suffix("Id")
            .filter(|record| !record.is_empty())
            .unwrap_or(name)
    }
}

/// A type or an operation that was renamed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// Its earlier path within the crate: `links::fetch_link`, `v3::links::LinkDto`.
    pub was: RustPath,
    /// The current name, in the same module: `get_link`.
    pub now: ItemName,
    /// The first release that has the new name.
    pub since: ReleaseName,
}

/// The methods that get and set an entry of a list by the id of the entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryFacts {
    /// The name of the method on structs with such a list: `custom_field`.
    pub method: ItemName,
    /// The name of an entry in documentation: `custom field`.
    pub noun: String,
    /// The type of its value.
    pub value: ItemName,
}

/// Items of another crate that the root of the generated crate, or its module of events, re-exports.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reexport {
    /// The crate, or a module of it.
    pub from: RustPath,
    /// The Cargo feature that the re-export needs.
    pub feature: Option<String>,
    /// Where the items are documented.
    #[serde(default)]
    pub documented: Documented,
    /// The items, in order.
    pub items: Vec<ItemName>,
}

/// Where the documentation of re-exported items is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Documented {
    /// In the documentation of the generated crate, as if the items were defined there.
    #[default]
    Here,
    /// In the documentation of the third-party crate that defines them.
    Elsewhere,
}

/// Returns whether a file of the spec folder belongs to the target.
pub(crate) fn is_target(file: &str) -> bool {
    file.starts_with(FOLDER)
}

/// Returns the place of a key of `target.yaml`.
pub(crate) fn place(key: &str) -> Place {
    Place::root(format!("{FOLDER}{FACTS}")).child(key)
}
