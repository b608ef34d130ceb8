//! The request builders, parameters and errors of the Objects API.
//!
//! The methods of [`Objects`](super::Objects) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_custom_object::{
    CreateCustomObject, CreateCustomObjectError, CreateCustomObjectParams,
};
pub use super::create_object_record::{
    CreateObjectRecord, CreateObjectRecordError, CreateObjectRecordParams,
};
pub use super::delete_object_record::{
    DeleteObjectRecord, DeleteObjectRecordError, DeleteObjectRecordParams,
};
pub use super::get_object::{GetObject, GetObjectError, GetObjectParams};
pub use super::get_object_record::{
    GetObjectRecord, GetObjectRecordError, GetObjectRecordParams,
};
pub use super::list_objects::{ListObjects, ListObjectsError, ListObjectsParams};
pub use super::search_object_records::{
    SearchObjectRecords, SearchObjectRecordsError, SearchObjectRecordsParams,
};
pub use super::update_custom_object::{
    UpdateCustomObject, UpdateCustomObjectError, UpdateCustomObjectParams,
};
pub use super::update_object_record::{
    UpdateObjectRecord, UpdateObjectRecordError, UpdateObjectRecordParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListObjectsParams as Operation>::METADATA,
        <CreateCustomObjectParams as Operation>::METADATA,
        <GetObjectParams as Operation>::METADATA,
        <UpdateCustomObjectParams as Operation>::METADATA,
        <CreateObjectRecordParams as Operation>::METADATA,
        <SearchObjectRecordsParams as Operation>::METADATA,
        <GetObjectRecordParams as Operation>::METADATA,
        <UpdateObjectRecordParams as Operation>::METADATA,
        <DeleteObjectRecordParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListObjectsParams, CreateCustomObjectParams, GetObjectParams,
    UpdateCustomObjectParams, CreateObjectRecordParams, SearchObjectRecordsParams,
    GetObjectRecordParams, UpdateObjectRecordParams, DeleteObjectRecordParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
