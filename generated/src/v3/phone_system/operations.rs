//! The request builders, parameters and errors of the Phone System API.
//!
//! The methods of [`PhoneSystem`](super::PhoneSystem) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::list_active_numbers::{
    ListActiveNumbers, ListActiveNumbersError, ListActiveNumbersParams,
};
pub use super::list_available_numbers::{
    ListAvailableNumbers, ListAvailableNumbersError, ListAvailableNumbersParams,
};
pub use super::list_number_pools::{
    ListNumberPools, ListNumberPoolsError, ListNumberPoolsParams,
};
pub use super::purchase_phone_number::{
    PurchasePhoneNumber, PurchasePhoneNumberError, PurchasePhoneNumberParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListNumberPoolsParams as Operation>::METADATA,
        <ListActiveNumbersParams as Operation>::METADATA,
        <ListAvailableNumbersParams as Operation>::METADATA,
        <PurchasePhoneNumberParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListNumberPoolsParams, ListActiveNumbersParams, ListAvailableNumbersParams,
    PurchasePhoneNumberParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
