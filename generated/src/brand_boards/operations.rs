//! The request builders, parameters and errors of the Brand Boards API.
//!
//! The methods of [`BrandBoards`](super::BrandBoards) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_brand_board::{
    CreateBrandBoard, CreateBrandBoardError, CreateBrandBoardParams,
};
pub use super::delete_brand_board::{
    DeleteBrandBoard, DeleteBrandBoardError, DeleteBrandBoardParams,
};
pub use super::get_brand_board::{GetBrandBoard, GetBrandBoardError, GetBrandBoardParams};
pub use super::list_brand_boards::{
    ListBrandBoards, ListBrandBoardsError, ListBrandBoardsParams,
};
pub use super::update_brand_board::{
    UpdateBrandBoard, UpdateBrandBoardError, UpdateBrandBoardParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateBrandBoardParams as Operation>::METADATA,
        <ListBrandBoardsParams as Operation>::METADATA,
        <GetBrandBoardParams as Operation>::METADATA,
        <DeleteBrandBoardParams as Operation>::METADATA,
        <UpdateBrandBoardParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateBrandBoardParams, ListBrandBoardsParams, GetBrandBoardParams,
    DeleteBrandBoardParams, UpdateBrandBoardParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
