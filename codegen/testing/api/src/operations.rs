//! Every operation as data: [`all`] lists them, and further functions search them.
//!
//! ```
//! use pets::operations;
//!
//! for operation in operations::all().filter(|operation| operation.deprecated.is_none()) {
//!     println!("{} {}: {}", operation.method, operation.path, operation.summary);
//! }
//! ```
//!
//! With all features these are 17 operations that the reference lists, and 0 that it does not. Each module has a table of its own.
//!
//! | module | API | operations |
//! | --- | --- | ---: |
#![cfg_attr(
    feature = "accounts",
    doc = " | [`accounts`](crate::accounts) | Accounts, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "pages",
    doc = " | [`pages`](crate::pages) | Pages, version 2 | 10 |"
)]
#![cfg_attr(
    feature = "shelter",
    doc = " | [`shelter`](crate::shelter) | Shelter, version 2 | 2 |"
)]

use highlevel_runtime::{Metadata, operations_at};

/// The functions that list the operations of the APIs whose features are enabled.
const APIS: &[fn() -> &'static [&'static Metadata]] = &[
    #[cfg(feature = "accounts")]
    crate::accounts::operations::all,
    #[cfg(feature = "pages")]
    crate::pages::operations::all,
    #[cfg(feature = "shelter")]
    crate::shelter::operations::all,
];

/// Returns the operations of all APIs whose features are enabled, API by API.
pub fn all() -> impl Iterator<Item = &'static Metadata> {
    APIS.iter().flat_map(|operations| operations()).copied()
}

/// Returns the operations with this documented `operationId`, at most one for each version of an API.
pub fn by_id(id: &str) -> impl Iterator<Item = &'static Metadata> {
    all().filter(move |operation| operation.id == id)
}

/// Returns the operations that a request calls, by its method and path. The path may also be a template; a
/// query string is ignored.
pub fn by_request(
    method: impl AsRef<str>,
    path: &str,
) -> impl Iterator<Item = &'static Metadata> {
    operations_at(all(), method, path)
}

/// Returns the operations that mention every word of `text`, ignoring case; see [`Metadata::mentions`] for the
/// searched fields.
pub fn search(text: &str) -> impl Iterator<Item = &'static Metadata> {
    all().filter(move |operation| operation.mentions(text))
}
