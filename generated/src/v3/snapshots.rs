//! The Snapshots API, version 3: 4 operations.
//!
//! [`Client::v3_snapshots`](crate::Client::v3_snapshots) returns the handle [`Snapshots`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Snapshots
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_custom_snapshots`](Snapshots::list_custom_snapshots) | `GET /snapshots/` | Lists the snapshots that a company created or imported. |
//! | [`create_snapshot_share_link`](Snapshots::create_snapshot_share_link) | `POST /snapshots/share/link` | Creates a link that shares a snapshot. |
//! | [`list_snapshot_pushes`](Snapshots::list_snapshot_pushes) | `GET /snapshots/snapshot-status/{snapshotId}` | Lists the locations that a snapshot was pushed to in a period, and the progress of each push. |
//! | [`get_latest_snapshot_push`](Snapshots::get_latest_snapshot_push) | `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}` | Returns the progress of the latest push of a snapshot to a location. |

use highlevel_runtime::{Api, Client, Request, Timestamp};

use crate::{CompanyId, LocationId, SnapshotId};

mod create_snapshot_share_link;
mod errors;
mod get_latest_snapshot_push;
mod list_custom_snapshots;
mod list_snapshot_pushes;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::snapshots::{
    CustomSnapshotList, LatestSnapshotPushResponse, NewSnapshotShareLink, ShareType,
    Snapshot, SnapshotOrigin, SnapshotPush, SnapshotPushList, SnapshotPushWithAssets,
    SnapshotShareLink,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Snapshots",
    version: "v3",
    module: "v3::snapshots",
    feature: "v3-snapshots",
};

/// The Snapshots API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Snapshots<'a> {
    client: &'a Client,
}

impl<'a> Snapshots<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the snapshots that a company created or imported.
    ///
    /// Returns a list of [`Snapshot`]: the field `snapshots` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomSnapshotList`], in a `Response`. Errors are
    /// [`ListCustomSnapshotsError`](operations::ListCustomSnapshotsError).
    ///
    /// Needs a company's token with the scope `snapshots.readonly`.
    ///
    /// `GET /snapshots/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let snapshots = client
    ///     .v3_snapshots()
    ///     .list_custom_snapshots("5DP4iH6HLkQsiKESj6rh")
    ///     .await?;
    /// for snapshot in snapshots {
    ///     println!("{:?}", snapshot.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-snapshots")]
    pub fn list_custom_snapshots(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::ListCustomSnapshots {
        let params = operations::ListCustomSnapshotsParams::new(company_id);
        Request::new(self.client, params)
    }

    /// Creates a link that shares a snapshot.
    ///
    /// Returns [`SnapshotShareLink`]. Errors are
    /// [`CreateSnapshotShareLinkError`](operations::CreateSnapshotShareLinkError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /snapshots/share/link`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/create-snapshot-share-link))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::snapshots::{NewSnapshotShareLink, ShareType};
    ///
    /// let snapshot_share_link = client
    ///     .v3_snapshots()
    ///     .create_snapshot_share_link(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         NewSnapshotShareLink::new("39It2BFz7EkNaNBALPif", ShareType::PermanentLink),
    ///     )
    ///     .await?;
    /// println!("{:?}", snapshot_share_link.share_link);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_snapshot_share_link(
        &self,
        company_id: impl Into<CompanyId>,
        body: NewSnapshotShareLink,
    ) -> operations::CreateSnapshotShareLink {
        let params = operations::CreateSnapshotShareLinkParams::new(company_id, body);
        Request::new(self.client, params)
    }

    /// Lists the locations that a snapshot was pushed to in a period, and the progress of
    /// each push.
    ///
    /// Returns one page, [`SnapshotPushList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSnapshotPushesError`](operations::ListSnapshotPushesError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /snapshots/snapshot-status/{snapshotId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-snapshot-push))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut snapshot_pushes = client
    ///     .v3_snapshots()
    ///     .list_snapshot_pushes(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         "39It2BFz7EkNaNBALPif",
    ///         "2022-10-10T12:00:00Z",
    ///         "2023-12-18T11:59:59Z",
    ///     )
    ///     .items();
    /// while let Some(snapshot_push) = snapshot_pushes.next().await {
    ///     let snapshot_push = snapshot_push?;
    ///     println!("{:?}", snapshot_push.location_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-snapshot-push")]
    pub fn list_snapshot_pushes(
        &self,
        company_id: impl Into<CompanyId>,
        snapshot_id: impl Into<SnapshotId>,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> operations::ListSnapshotPushes {
        let params = operations::ListSnapshotPushesParams::new(
            company_id,
            snapshot_id,
            from,
            to,
        );
        operations::ListSnapshotPushes {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the progress of the latest push of a snapshot to a location.
    ///
    /// Returns [`SnapshotPushWithAssets`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LatestSnapshotPushResponse`], in a `Response`. Errors are
    /// [`GetLatestSnapshotPushError`](operations::GetLatestSnapshotPushError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-latest-snapshot-push))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let snapshot_push_with_assets = client
    ///     .v3_snapshots()
    ///     .get_latest_snapshot_push(
    ///         "IIRGHCgxSINdPT79M75P",
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         "39It2BFz7EkNaNBALPif",
    ///     )
    ///     .await?;
    /// println!("{:?}", snapshot_push_with_assets.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_latest_snapshot_push(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
        snapshot_id: impl Into<SnapshotId>,
    ) -> operations::GetLatestSnapshotPush {
        let params = operations::GetLatestSnapshotPushParams::new(
            location_id,
            company_id,
            snapshot_id,
        );
        Request::new(self.client, params)
    }
}
