//! The request builders, parameters and errors of the Businesses API.
//!
//! The methods of [`Businesses`](super::Businesses) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_business::{
    CreateBusiness, CreateBusinessError, CreateBusinessParams,
};
pub use super::delete_business::{
    DeleteBusiness, DeleteBusinessError, DeleteBusinessParams,
};
pub use super::get_business::{GetBusiness, GetBusinessError, GetBusinessParams};
pub use super::list_businesses::{
    ListBusinesses, ListBusinessesError, ListBusinessesParams,
};
pub use super::update_business::{
    UpdateBusiness, UpdateBusinessError, UpdateBusinessParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListBusinessesParams as Operation>::METADATA,
        <CreateBusinessParams as Operation>::METADATA,
        <GetBusinessParams as Operation>::METADATA,
        <UpdateBusinessParams as Operation>::METADATA,
        <DeleteBusinessParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListBusinessesParams, CreateBusinessParams, GetBusinessParams, UpdateBusinessParams,
    DeleteBusinessParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
