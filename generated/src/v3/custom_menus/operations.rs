//! The request builders, parameters and errors of the Custom Menus API.
//!
//! The methods of [`CustomMenus`](super::CustomMenus) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_custom_menu::{
    CreateCustomMenu, CreateCustomMenuError, CreateCustomMenuParams,
};
pub use super::delete_custom_menu::{
    DeleteCustomMenu, DeleteCustomMenuError, DeleteCustomMenuParams,
};
pub use super::get_custom_menu::{GetCustomMenu, GetCustomMenuError, GetCustomMenuParams};
pub use super::list_custom_menus::{
    ListCustomMenus, ListCustomMenusError, ListCustomMenusParams,
};
pub use super::update_custom_menu::{
    UpdateCustomMenu, UpdateCustomMenuError, UpdateCustomMenuParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListCustomMenusParams as Operation>::METADATA,
        <CreateCustomMenuParams as Operation>::METADATA,
        <GetCustomMenuParams as Operation>::METADATA,
        <UpdateCustomMenuParams as Operation>::METADATA,
        <DeleteCustomMenuParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListCustomMenusParams, CreateCustomMenuParams, GetCustomMenuParams,
    UpdateCustomMenuParams, DeleteCustomMenuParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
