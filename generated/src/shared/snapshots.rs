//! Types shared by the versions of the Snapshots API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use crate::{LocationId, SnapshotId};

/// The snapshot to share, and the agencies or locations that may use the link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewSnapshotShareLink {
    /// Id of the snapshot to share.
    ///
    /// Example: `39It2BFz7EkNaNBALPif`.
    pub snapshot_id: SnapshotId,
    /// Type of a share link. Only the listed agencies can use an `agency_link`, and only
    /// the listed locations a `location_link`. HighLevel does not document how `link` and
    /// `permanent_link` differ.
    pub share_type: ShareType,
    /// Relationship numbers of the agencies that may use an `agency_link`, separated by
    /// commas.
    ///
    /// Example: `0-128-926,1-208-926,2-008-926`.
    pub relationship_number: Option<String>,
    /// Ids of the locations that may use a `location_link`, separated by commas.
    ///
    /// Example: `l1C08ntBrFjLS0elLIYU, U1C08ntBrFjLS0elKIYP`.
    pub share_location_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewSnapshotShareLink {
    /// Creates a value with the required fields.
    pub fn new(snapshot_id: impl Into<SnapshotId>, share_type: ShareType) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            share_type,
            relationship_number: None,
            share_location_id: None,
            extra: Extra::new(),
        }
    }

    /// Relationship numbers of the agencies that may use an `agency_link`, separated by
    /// commas.
    #[must_use]
    pub fn relationship_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.relationship_number = value.into_optional();
        self
    }

    /// Ids of the locations that may use a `location_link`, separated by commas.
    #[must_use]
    pub fn share_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.share_location_id = value.into_optional();
        self
    }
}

impl Encode for NewSnapshotShareLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("snapshot_id", &self.snapshot_id);
        object.field("share_type", &self.share_type);
        object.field("relationship_number", &self.relationship_number);
        object.field("share_location_id", &self.share_location_id);
    }
}

/// A link that shares a snapshot.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotShareLink {
    /// Id under which the snapshot is shared.
    ///
    /// Example: `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// URL at which the snapshot can be imported.
    pub share_link: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SnapshotShareLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotShareLink")?;
        Some(Self {
            id: object.optional("id"),
            share_link: object.optional("shareLink"),
            extra: object.extra(),
        })
    }
}

/// The latest push of a snapshot to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LatestSnapshotPushResponse {
    /// The push, with the types of assets that are copied and pending.
    pub data: Option<SnapshotPushWithAssets>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LatestSnapshotPushResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LatestSnapshotPushResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The pushes of a snapshot in a period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotPushList {
    /// Pushes, one for each location.
    pub data: Vec<SnapshotPush>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SnapshotPushList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotPushList")?;
        Some(Self {
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// The snapshots of a company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomSnapshotList {
    /// Snapshots that the company created or imported.
    pub snapshots: Vec<Snapshot>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomSnapshotList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomSnapshotList")?;
        Some(Self {
            snapshots: object.list("snapshots"),
            extra: object.extra(),
        })
    }
}

/// A push of a snapshot, which copies the assets of the snapshot into a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotPush {
    /// Id of the record of the push.
    ///
    /// Example: `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `BrKClvyvdxhJ9Mxz2pzQ`.
    pub location_id: Option<LocationId>,
    /// Progress of the push, such as `processing`.
    pub status: Option<String>,
    /// When the push to the location began; the time zone is not documented.
    ///
    /// Example: `10/28/2022, 6:24:54 PM`.
    pub date_added: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SnapshotPush {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotPush")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            status: object.optional("status"),
            date_added: object.optional("dateAdded"),
            extra: object.extra(),
        })
    }
}

/// A push of a snapshot to a location, with the types of assets that are copied and
/// pending.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotPushWithAssets {
    /// Id of the record of the push.
    ///
    /// Example: `1eM2UgkfaECOYyUdCo9Pa`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `BrKClvyvdxhJ9Mxz2pzQ`.
    pub location_id: Option<LocationId>,
    /// Progress of the push, such as `processing`.
    pub status: Option<String>,
    /// Types of assets that were copied, such as `forms` or `workflows`.
    pub completed: Vec<String>,
    /// Types of assets that are still to be copied, such as `tags`.
    pub pending: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SnapshotPushWithAssets {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotPushWithAssets")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            status: object.optional("status"),
            completed: object.list("completed"),
            pending: object.list("pending"),
            extra: object.extra(),
        })
    }
}

/// A snapshot: a copy of a location's setup that others can import.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Snapshot {
    /// Id of the snapshot.
    ///
    /// Example: `39It2BFz7EkNaNBALPif`.
    pub id: Option<SnapshotId>,
    /// Name of the snapshot, such as `Martial Arts Snapshot`.
    pub name: Option<String>,
    /// Whether the company created the snapshot or imported it.
    pub type_: Option<SnapshotOrigin>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Snapshot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Snapshot")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// Type of a share link. Only the listed agencies can use an `agency_link`, and only
/// the listed locations a `location_link`. HighLevel does not document how `link` and
/// `permanent_link` differ.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ShareType {
    /// `link`
    Link,
    /// `permanent_link`
    PermanentLink,
    /// `agency_link`
    AgencyLink,
    /// `location_link`
    LocationLink,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ShareType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Link => "link",
            Self::PermanentLink => "permanent_link",
            Self::AgencyLink => "agency_link",
            Self::LocationLink => "location_link",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShareType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "link" => Self::Link,
            "permanent_link" => Self::PermanentLink,
            "agency_link" => Self::AgencyLink,
            "location_link" => Self::LocationLink,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the company created the snapshot or imported it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SnapshotOrigin {
    /// `own`
    Own,
    /// `imported`
    Imported,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SnapshotOrigin {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Own => "own",
            Self::Imported => "imported",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SnapshotOrigin {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "own" => Self::Own,
            "imported" => Self::Imported,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewSnapshotShareLink,
}

impl_debug_fields! {
    SnapshotShareLink { id, share_link }, LatestSnapshotPushResponse { data },
    SnapshotPushList { data }, CustomSnapshotList { snapshots }, SnapshotPush { id,
    location_id, status, date_added }, SnapshotPushWithAssets { id, location_id, status,
    completed, pending }, Snapshot { id, name, type_ },
}

impl_default! {
    SnapshotShareLink, LatestSnapshotPushResponse, SnapshotPushList, CustomSnapshotList,
    SnapshotPush, SnapshotPushWithAssets, Snapshot,
}

impl_extra! {
    NewSnapshotShareLink,
}

open_enum! {
    ShareType, SnapshotOrigin,
}

open_enum_decode! {
    SnapshotOrigin,
}

open_enum_encode! {
    ShareType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ShareType, SnapshotOrigin,
}
