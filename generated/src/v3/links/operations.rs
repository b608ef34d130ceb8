//! The request builders, parameters and errors of the Links API.
//!
//! The methods of [`Links`](super::Links) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_link::{CreateLink, CreateLinkError, CreateLinkParams};
pub use super::delete_link::{DeleteLink, DeleteLinkError, DeleteLinkParams};
pub use super::get_link::{GetLink, GetLinkError, GetLinkParams};
pub use super::list_links::{ListLinks, ListLinksError, ListLinksParams};
pub use super::search_trigger_links::{
    SearchTriggerLinks, SearchTriggerLinksError, SearchTriggerLinksParams,
};
pub use super::update_link::{UpdateLink, UpdateLinkError, UpdateLinkParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListLinksParams as Operation>::METADATA,
        <CreateLinkParams as Operation>::METADATA,
        <GetLinkParams as Operation>::METADATA,
        <SearchTriggerLinksParams as Operation>::METADATA,
        <UpdateLinkParams as Operation>::METADATA,
        <DeleteLinkParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListLinksParams, CreateLinkParams, GetLinkParams, SearchTriggerLinksParams,
    UpdateLinkParams, DeleteLinkParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
