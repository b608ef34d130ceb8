//! The request builders, parameters and errors of the Accounts API.
//!
//! The methods of [`Accounts`](super::Accounts) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::forbidden::{Forbidden, ForbiddenError, ForbiddenParams};
pub use super::of_any::{OfAny, OfAnyError, OfAnyParams};
pub use super::of_both::{OfBoth, OfBothError, OfBothParams};
pub use super::of_company::{OfCompany, OfCompanyError, OfCompanyParams};
pub use super::of_location::{OfLocation, OfLocationError, OfLocationParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ForbiddenParams as Operation>::METADATA,
        <OfAnyParams as Operation>::METADATA,
        <OfBothParams as Operation>::METADATA,
        <OfCompanyParams as Operation>::METADATA,
        <OfLocationParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ForbiddenParams, OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
