//! The request builders, parameters and errors of the Custom Fields API.
//!
//! The methods of [`CustomFields`](super::CustomFields) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_custom_field::{
    CreateCustomField, CreateCustomFieldError, CreateCustomFieldParams,
};
pub use super::create_custom_field_folder::{
    CreateCustomFieldFolder, CreateCustomFieldFolderError, CreateCustomFieldFolderParams,
};
pub use super::delete_custom_field::{
    DeleteCustomField, DeleteCustomFieldError, DeleteCustomFieldParams,
};
pub use super::delete_custom_field_folder::{
    DeleteCustomFieldFolder, DeleteCustomFieldFolderError, DeleteCustomFieldFolderParams,
};
pub use super::get_custom_field::{
    GetCustomField, GetCustomFieldError, GetCustomFieldParams,
};
pub use super::list_custom_fields::{
    ListCustomFields, ListCustomFieldsError, ListCustomFieldsParams,
};
pub use super::update_custom_field::{
    UpdateCustomField, UpdateCustomFieldError, UpdateCustomFieldParams,
};
pub use super::update_custom_field_folder::{
    UpdateCustomFieldFolder, UpdateCustomFieldFolderError, UpdateCustomFieldFolderParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateCustomFieldParams as Operation>::METADATA,
        <CreateCustomFieldFolderParams as Operation>::METADATA,
        <UpdateCustomFieldFolderParams as Operation>::METADATA,
        <DeleteCustomFieldFolderParams as Operation>::METADATA,
        <ListCustomFieldsParams as Operation>::METADATA,
        <GetCustomFieldParams as Operation>::METADATA,
        <UpdateCustomFieldParams as Operation>::METADATA,
        <DeleteCustomFieldParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateCustomFieldParams, CreateCustomFieldFolderParams,
    UpdateCustomFieldFolderParams, DeleteCustomFieldFolderParams, ListCustomFieldsParams,
    GetCustomFieldParams, UpdateCustomFieldParams, DeleteCustomFieldParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
