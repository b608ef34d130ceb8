//! The request builders, parameters and errors of the Associations API.
//!
//! The methods of [`Associations`](super::Associations) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_association::{
    CreateAssociation, CreateAssociationError, CreateAssociationParams,
};
pub use super::create_relation::{
    CreateRelation, CreateRelationError, CreateRelationParams,
};
pub use super::delete_association::{
    DeleteAssociation, DeleteAssociationError, DeleteAssociationParams,
};
pub use super::delete_relation::{
    DeleteRelation, DeleteRelationError, DeleteRelationParams,
};
pub use super::get_association::{
    GetAssociation, GetAssociationError, GetAssociationParams,
};
pub use super::get_association_by_key::{
    GetAssociationByKey, GetAssociationByKeyError, GetAssociationByKeyParams,
};
pub use super::list_associations::{
    ListAssociations, ListAssociationsError, ListAssociationsParams,
};
pub use super::list_associations_of_object::{
    ListAssociationsOfObject, ListAssociationsOfObjectError,
    ListAssociationsOfObjectParams,
};
pub use super::list_relations::{ListRelations, ListRelationsError, ListRelationsParams};
pub use super::update_association::{
    UpdateAssociation, UpdateAssociationError, UpdateAssociationParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListAssociationsParams as Operation>::METADATA,
        <CreateAssociationParams as Operation>::METADATA,
        <GetAssociationByKeyParams as Operation>::METADATA,
        <ListAssociationsOfObjectParams as Operation>::METADATA,
        <CreateRelationParams as Operation>::METADATA,
        <ListRelationsParams as Operation>::METADATA,
        <DeleteRelationParams as Operation>::METADATA,
        <GetAssociationParams as Operation>::METADATA,
        <UpdateAssociationParams as Operation>::METADATA,
        <DeleteAssociationParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListAssociationsParams, CreateAssociationParams, GetAssociationByKeyParams,
    ListAssociationsOfObjectParams, CreateRelationParams, ListRelationsParams,
    DeleteRelationParams, GetAssociationParams, UpdateAssociationParams,
    DeleteAssociationParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
