//! The request builders, parameters and errors of the Pages API.
//!
//! The methods of [`Pages`](super::Pages) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_labels::{AddLabels, AddLabelsError, AddLabelsParams};
pub use super::create_page::{CreatePage, CreatePageError, CreatePageParams};
pub use super::create_tag::{CreateTag, CreateTagError, CreateTagParams};
pub use super::exchange::{Exchange, ExchangeError, ExchangeParams};
pub use super::get_page::{GetPage, GetPageError, GetPageParams};
pub use super::lock_page::{LockPage, LockPageError, LockPageParams};
pub use super::recording::{Recording, RecordingError, RecordingParams};
pub use super::set_page_expiry::{SetPageExpiry, SetPageExpiryError, SetPageExpiryParams};
pub use super::start::{Start, StartError, StartParams};
pub use super::upload::{Upload, UploadError, UploadParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <StartParams as Operation>::METADATA,
        <ExchangeParams as Operation>::METADATA,
        <CreatePageParams as Operation>::METADATA,
        <GetPageParams as Operation>::METADATA,
        <SetPageExpiryParams as Operation>::METADATA,
        <AddLabelsParams as Operation>::METADATA,
        <LockPageParams as Operation>::METADATA,
        <RecordingParams as Operation>::METADATA,
        <CreateTagParams as Operation>::METADATA,
        <UploadParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    StartParams, ExchangeParams, CreatePageParams, GetPageParams, SetPageExpiryParams,
    AddLabelsParams, LockPageParams, RecordingParams, CreateTagParams, UploadParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
