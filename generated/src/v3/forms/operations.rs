//! The request builders, parameters and errors of the Forms API.
//!
//! The methods of [`Forms`](super::Forms) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::list_form_submissions::{
    ListFormSubmissions, ListFormSubmissionsError, ListFormSubmissionsParams,
};
pub use super::list_forms::{ListForms, ListFormsError, ListFormsParams};
pub use super::upload_form_files::{
    UploadFormFiles, UploadFormFilesError, UploadFormFilesParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListFormsParams as Operation>::METADATA,
        <ListFormSubmissionsParams as Operation>::METADATA,
        <UploadFormFilesParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListFormsParams, ListFormSubmissionsParams, UploadFormFilesParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
