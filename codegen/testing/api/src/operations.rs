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
//! With all features these are 14 operations that the reference lists, and 0 that it does not. Each row of the tables links to the method that makes the request.
#![cfg_attr(
    feature = "accounts",
    doc = " ",
    doc = " # Accounts, version 2",
    doc = " ",
    doc = " Module [`accounts`](crate::accounts), feature `accounts`.",
    doc = " ",
    doc = " | operation | request | |",
    doc = " | --- | --- | --- |",
    doc = " | [`forbidden`](crate::accounts::Accounts::forbidden) | `GET /forbidden` | Is refused whatever the token. |",
    doc = " | [`of_any`](crate::accounts::Accounts::of_any) | `GET /whoami/any` | Returns any token. |",
    doc = " | [`of_both`](crate::accounts::Accounts::of_both) | `GET /whoami/both` | Returns the token of a location or a company. |",
    doc = " | [`of_company`](crate::accounts::Accounts::of_company) | `GET /whoami/company` | Returns the token of a company. |",
    doc = " | [`of_location`](crate::accounts::Accounts::of_location) | `GET /whoami/location` | Returns the token of a location. |"
)]
#![cfg_attr(
    feature = "pages",
    doc = " ",
    doc = " # Pages, version 2",
    doc = " ",
    doc = " Module [`pages`](crate::pages), feature `pages`.",
    doc = " ",
    doc = " | operation | request | |",
    doc = " | --- | --- | --- |",
    doc = " | [`start`](crate::pages::Pages::start) | `GET /oauth/start` | Starts a login by a redirect. |",
    doc = " | [`exchange`](crate::pages::Pages::exchange) | `POST /oauth/token/` | Returns text for a form. |",
    doc = " | [`create_page`](crate::pages::Pages::create_page) | `POST /pages` | Creates a page. |",
    doc = " | [`get_page`](crate::pages::Pages::get_page) | `GET /pages/{locationId}/page` | Returns a page. Its parameters have every style. |",
    doc = " | [`recording`](crate::pages::Pages::recording) | `GET /recording` | Returns a file to a company. |",
    doc = " | [`create_tag`](crate::pages::Pages::create_tag) | `POST /tags` | Creates a tag, which is only sent. |",
    doc = " | [`upload`](crate::pages::Pages::upload) | `POST /upload` | Uploads files. |"
)]
#![cfg_attr(
    feature = "shelter",
    doc = " ",
    doc = " # Shelter, version 2",
    doc = " ",
    doc = " Module [`shelter`](crate::shelter), feature `shelter`.",
    doc = " ",
    doc = " | operation | request | |",
    doc = " | --- | --- | --- |",
    doc = " | [`exchange_code`](crate::shelter::Shelter::exchange_code) | `POST /pets/token` | Exchanges a code. The path of `adopt` matches its path as well. |",
    doc = " | [`adopt`](crate::shelter::Shelter::adopt) | `POST /pets/{id}` | Adopts a pet. It has a parameter in every place. |"
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

/// Returns the operations that a request calls, by its method and path. The path may also be a template; what follows a
/// `?` is ignored.
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
