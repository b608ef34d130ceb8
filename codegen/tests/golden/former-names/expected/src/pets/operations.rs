//! The request builders, parameters and errors of the Pets API.
//!
//! The methods of [`Pets`](super::Pets) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::get_pet::{GetPet, GetPetError, GetPetParams};
pub use super::list_walks::{ListWalks, ListWalksError, ListWalksParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[<GetPetParams as Operation>::METADATA, <ListWalksParams as Operation>::METADATA]
}

impl_debug_params! {
    GetPetParams, ListWalksParams,
}

/// The former name of [`GetPetParams`].
#[deprecated(since = "1.1.0", note = "renamed `GetPetParams`")]
pub type FetchPetParams = GetPetParams;

/// The former name of [`GetPetError`].
#[deprecated(since = "1.1.0", note = "renamed `GetPetError`")]
pub type FetchPetError = GetPetError;

/// The former name of [`GetPet`].
#[deprecated(since = "1.0.0", note = "renamed `GetPet`")]
pub type FetchPet = GetPet;

/// The former name of [`ListWalksParams`].
#[deprecated(since = "1.1.0", note = "renamed `ListWalksParams`")]
pub type FindWalksParams = ListWalksParams;

/// The former name of [`ListWalksError`].
#[deprecated(since = "1.1.0", note = "renamed `ListWalksError`")]
pub type FindWalksError = ListWalksError;

/// The former name of [`ListWalks`].
#[deprecated(since = "1.1.0", note = "renamed `ListWalks`")]
pub type FindWalks = ListWalks;

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
