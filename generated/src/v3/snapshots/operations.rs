//! The request builders, parameters and errors of the Snapshots API.
//!
//! The methods of [`Snapshots`](super::Snapshots) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_snapshot_share_link::{
    CreateSnapshotShareLink, CreateSnapshotShareLinkError, CreateSnapshotShareLinkParams,
};
pub use super::get_latest_snapshot_push::{
    GetLatestSnapshotPush, GetLatestSnapshotPushError, GetLatestSnapshotPushParams,
};
pub use super::list_custom_snapshots::{
    ListCustomSnapshots, ListCustomSnapshotsError, ListCustomSnapshotsParams,
};
pub use super::list_snapshot_pushes::{
    ListSnapshotPushes, ListSnapshotPushesError, ListSnapshotPushesParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListCustomSnapshotsParams as Operation>::METADATA,
        <CreateSnapshotShareLinkParams as Operation>::METADATA,
        <ListSnapshotPushesParams as Operation>::METADATA,
        <GetLatestSnapshotPushParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListCustomSnapshotsParams, CreateSnapshotShareLinkParams, ListSnapshotPushesParams,
    GetLatestSnapshotPushParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
