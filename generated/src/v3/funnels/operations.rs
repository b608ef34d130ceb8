//! The request builders, parameters and errors of the Funnels API.
//!
//! The methods of [`Funnels`](super::Funnels) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::count_pages::{CountPages, CountPagesError, CountPagesParams};
pub use super::create_redirect::{
    CreateRedirect, CreateRedirectError, CreateRedirectParams,
};
pub use super::delete_redirect::{
    DeleteRedirect, DeleteRedirectError, DeleteRedirectParams,
};
pub use super::list_funnels::{ListFunnels, ListFunnelsError, ListFunnelsParams};
pub use super::list_pages::{ListPages, ListPagesError, ListPagesParams};
pub use super::list_redirects::{ListRedirects, ListRedirectsError, ListRedirectsParams};
pub use super::update_redirect::{
    UpdateRedirect, UpdateRedirectError, UpdateRedirectParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListFunnelsParams as Operation>::METADATA,
        <CreateRedirectParams as Operation>::METADATA,
        <ListRedirectsParams as Operation>::METADATA,
        <DeleteRedirectParams as Operation>::METADATA,
        <UpdateRedirectParams as Operation>::METADATA,
        <ListPagesParams as Operation>::METADATA,
        <CountPagesParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListFunnelsParams, CreateRedirectParams, ListRedirectsParams, DeleteRedirectParams,
    UpdateRedirectParams, ListPagesParams, CountPagesParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
