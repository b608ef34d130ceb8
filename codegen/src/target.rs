//! The target: the crate that is generated and the company whose API it calls, as data read from a folder.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostics::Place;
use crate::naming::{Grammar, ItemName, ReleaseName, RustPath, Spellings};

/// The folder of the target within the spec folder, for messages.
pub(crate) const FOLDER: &str = "target/";

/// The file of the target's facts.
pub(crate) const FACTS: &str = "target.yaml";

/// The settings that the generator's output depends on besides documents and overlays.
#[derive(Clone, Debug)]
pub struct Target {
    /// What `target.yaml` says.
    pub facts: Facts,
    /// The documentation of the crate, in Markdown: `front-page.md`.
    pub front_page: String,
    /// The manifest from `version` to the features that no API has: `manifest-head.toml`.
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
    /// The version whose modules are at the root of the crate; those of others are in a module of the version.
    pub root_version: String,
    /// The front page of the published documentation, for operations that have no page of their own.
    #[serde(default)]
    pub documentation: Option<String>,
    /// Whether an operation needs a summary.
    pub summaries: Summaries,
    /// The types of token that the API has, in the order of documentation, and whose each is: `location`, `a location`.
    pub token_types: IndexMap<String, String>,
    /// Types of the runtime that schemas name in place of one that is generated.
    #[serde(default)]
    pub types: Vec<LibraryFacts>,
    /// Types of ids, each with the object that it identifies.
    #[serde(default)]
    pub ids: Vec<IdFacts>,
    /// Names that the crate had before, which stay as deprecated aliases for a while.
    #[serde(default)]
    pub former_names: Vec<FormerName>,
    /// The spellings by which words of documents are read.
    pub spellings: Spellings,
    /// The grammar of operation names; without it, operations are named after their `operationId`.
    #[serde(default)]
    pub grammar: Option<Grammar>,
    /// Which parameters are taken for those of paging.
    pub paging: PagingWords,
    /// The members that servers add to any body. They are not an entry of a map.
    #[serde(default)]
    pub metadata: Vec<String>,
    /// The members that say nothing but how a call went: an object of these and one other is an envelope.
    #[serde(default)]
    pub outcome_members: Vec<String>,
    /// The common parts of the API's events, if it sends any.
    pub events: Option<EventWords>,
}

/// Whether an operation needs a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Summaries {
    /// One without fails the run.
    Required,
    /// One without has its method and path as documentation.
    Optional,
}

/// Names of parameters in lower case; an operation with one of each has to say how it pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagingWords {
    /// Parameters for the length of a page.
    pub sizes: Vec<String>,
    /// Parameters for where a page begins.
    pub positions: Vec<String>,
}

/// The common parts of an API's events.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EventWords {
    /// The member that names the event.
    pub tag: String,
    /// The member that a sample fills with a fresh id.
    pub id: String,
    /// The member that a sample fills with the time.
    pub time: String,
    /// The common values of events, in order: the method, and the members that can hold the value.
    pub accessors: IndexMap<String, EventFact>,
    /// The features that the feature of the events enables.
    pub enables: Vec<String>,
    /// Generic types of other crates that the module of the events has for the enum of all events.
    #[serde(default)]
    pub of_events: Vec<OfEvents>,
    /// The items that the module of the events re-exports, in order.
    pub reexports: Vec<Reexport>,
}

/// Types of another crate whose parameter is the type of an event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfEvents {
    /// The crate, or a module of it.
    pub from: RustPath,
    /// The types, each with one line for the documentation.
    pub items: IndexMap<ItemName, String>,
}

/// A fact that is asked of any event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventFact {
    /// The members that can hold it, in the order in which they are looked at.
    pub members: Vec<String>,
    /// The type of the runtime that it is; a text if there is none.
    #[serde(default, rename = "type")]
    pub ty: Option<ItemName>,
    /// One line for the documentation.
    pub summary: String,
}

/// The paths of the crates that generated code calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crates {
    /// Requests, responses and all that a call needs.
    pub runtime: RustPath,
    /// The mock of the API for users' tests.
    pub mock: RustPath,
}

/// A type of the runtime that is written by hand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryFacts {
    /// The type.
    pub name: ItemName,
    /// The forms in which it can be written, if there are several.
    #[serde(default)]
    pub forms: Vec<String>,
    /// The methods that read and set an entry of a list by an id, if there are any.
    pub entries: Option<EntryFacts>,
    /// What a text or number has to be to have the type without a schema that names it. A schema that names the type is a text or
    /// a number, too.
    pub holds: Option<Holds>,
    /// The parameters and properties that hold one if no example says so, by their names in documents: `createdAt`, or
    /// `forms.timestamp` if only those of one module do.
    #[serde(default)]
    pub members: Vec<String>,
}

/// What is recognised by its examples and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A point in time. Its forms are those of [`highlevel_json::Timestamp`].
    Instant,
}

/// A type of id: a string that only identifies one type of object.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdFacts {
    /// The type: `LocationId`.
    pub name: ItemName,
    /// The object that it identifies, as in `Id of a location.`
    pub of: String,
    /// Whether it is an account, which is the first argument of every function that takes one.
    #[serde(default)]
    pub account: bool,
    /// The parameters and properties that hold one, by their names in documents: `locationId`, or `calendars.eventId` if only
    /// those of one module do.
    pub members: Vec<String>,
    /// The parameters that hold one where properties of the same name do not: `opportunities.id`.
    #[serde(default)]
    pub parameters: Vec<String>,
    /// The types whose property `id` holds one, by their names in the crate: `contacts.Contact`.
    #[serde(default)]
    pub types: Vec<String>,
}

/// A type or an operation that was renamed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// Its earlier path within the crate: `links::fetch_link`, `v3::links::LinkDto`.
    pub was: RustPath,
    /// The present name, in the same module: `get_link`.
    pub now: ItemName,
    /// The first release that has the new name.
    pub since: ReleaseName,
}

/// The methods that read and set an entry of a list by the id of the entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryFacts {
    /// The method that structs with such a list have: `custom_field`.
    pub method: ItemName,
    /// The name of an entry in documentation: `custom field`.
    pub noun: String,
    /// The type of its value.
    pub value: ItemName,
}

/// Items of another crate that the root of the generated crate re-exports.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reexport {
    /// The crate, or a module of it.
    pub from: RustPath,
    /// The Cargo feature that the re-export needs.
    pub feature: Option<String>,
    /// Where they are documented.
    #[serde(default)]
    pub documented: Documented,
    /// The items, in order.
    pub items: Vec<ItemName>,
}

/// Where documentation describes what a crate re-exports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Documented {
    /// In the documentation of the crate, as if it were defined there.
    #[default]
    Here,
    /// In that of the crate that defines it, which is that of somebody else.
    Elsewhere,
}

/// Returns whether a file of the spec folder is one of the target.
pub(crate) fn is_target(file: &str) -> bool {
    file.starts_with(FOLDER)
}

/// Returns the place of a key of `target.yaml`.
pub(crate) fn place(key: &str) -> Place {
    Place::root(format!("{FOLDER}{FACTS}")).child(key)
}
