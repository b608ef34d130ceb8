//! The request builders, parameters and errors of the Users API.
//!
//! The methods of [`Users`](super::Users) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_user::{CreateUser, CreateUserError, CreateUserParams};
pub use super::delete_user::{DeleteUser, DeleteUserError, DeleteUserParams};
pub use super::get_user::{GetUser, GetUserError, GetUserParams};
pub use super::list_users::{ListUsers, ListUsersError, ListUsersParams};
pub use super::search_users::{SearchUsers, SearchUsersError, SearchUsersParams};
pub use super::search_users_by_email::{
    SearchUsersByEmail, SearchUsersByEmailError, SearchUsersByEmailParams,
};
pub use super::update_user::{UpdateUser, UpdateUserError, UpdateUserParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListUsersParams as Operation>::METADATA,
        <CreateUserParams as Operation>::METADATA,
        <SearchUsersParams as Operation>::METADATA,
        <SearchUsersByEmailParams as Operation>::METADATA,
        <GetUserParams as Operation>::METADATA,
        <UpdateUserParams as Operation>::METADATA,
        <DeleteUserParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListUsersParams, CreateUserParams, SearchUsersParams, SearchUsersByEmailParams,
    GetUserParams, UpdateUserParams, DeleteUserParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
