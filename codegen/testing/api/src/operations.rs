//! Every operation as data: [`OPERATIONS`], and functions that search it.
//!
//! ```
//! use pets::operations::OPERATIONS;
//!
//! for operation in OPERATIONS.iter().filter(|operation| operation.deprecated.is_none()) {
//!     println!("{} {}: {}", operation.method, operation.path, operation.summary);
//! }
//! ```
//!
//! With all features these are 14 operations that the reference lists, and 0 that it does not. Each module has a table of its own.
//!
//! | module | API | operations |
//! | --- | --- | ---: |
#![cfg_attr(
    feature = "accounts",
    doc = " | [`accounts`](crate::accounts) | Accounts, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "pages",
    doc = " | [`pages`](crate::pages) | Pages, version 2 | 7 |"
)]
#![cfg_attr(
    feature = "shelter",
    doc = " | [`shelter`](crate::shelter) | Shelter, version 2 | 2 |"
)]

use highlevel_runtime::{Metadata, count_operations, join_operations, operations_at};

/// The lists of all APIs whose features are enabled.
const LISTS: &[&[&Metadata]] = &[
    #[cfg(feature = "accounts")]
    crate::accounts::OPERATIONS,
    #[cfg(feature = "pages")]
    crate::pages::OPERATIONS,
    #[cfg(feature = "shelter")]
    crate::shelter::OPERATIONS,
];

/// The operations of all APIs whose features are enabled, API by API.
pub static OPERATIONS: &[&Metadata] = &join_operations::<
    { count_operations(LISTS) },
>(LISTS);

/// Returns the operations with this documented `operationId`, at most one for each version of an API.
pub fn by_id(id: &str) -> impl Iterator<Item = &'static Metadata> {
    OPERATIONS.iter().copied().filter(move |operation| operation.id == id)
}

/// Returns the operations that a request calls, by its method and path. The path may also be a template; a
/// query string is ignored.
pub fn by_request(
    method: impl AsRef<str>,
    path: &str,
) -> impl Iterator<Item = &'static Metadata> {
    operations_at(OPERATIONS, method, path)
}

/// Returns the operations whose names, summary, path or scopes have every word of `text`, in upper or lower case.
pub fn search(text: &str) -> impl Iterator<Item = &'static Metadata> {
    OPERATIONS.iter().copied().filter(move |operation| operation.mentions(text))
}
