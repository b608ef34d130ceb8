//! The request builders, parameters and errors of the OAuth API.
//!
//! The methods of [`Oauth`](super::Oauth) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::get_access_token::{
    GetAccessToken, GetAccessTokenError, GetAccessTokenParams,
};
pub use super::get_location_access_token::{
    GetLocationAccessToken, GetLocationAccessTokenError, GetLocationAccessTokenParams,
};
pub use super::list_installed_locations::{
    ListInstalledLocations, ListInstalledLocationsError, ListInstalledLocationsParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListInstalledLocationsParams as Operation>::METADATA,
        <GetLocationAccessTokenParams as Operation>::METADATA,
        <GetAccessTokenParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListInstalledLocationsParams, GetLocationAccessTokenParams, GetAccessTokenParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
