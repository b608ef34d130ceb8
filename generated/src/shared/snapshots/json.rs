//! Implementations of serde's traits for the Snapshots API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    CustomSnapshotList, LatestSnapshotPushResponse, NewSnapshotShareLink, ShareType,
    Snapshot, SnapshotOrigin, SnapshotPush, SnapshotPushList, SnapshotPushWithAssets,
    SnapshotShareLink,
};

open_enum_decode! {
    ShareType,
}

open_enum_encode! {
    SnapshotOrigin,
}

impl Decode for NewSnapshotShareLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewSnapshotShareLink")?;
        Some(Self {
            snapshot_id: object.required("snapshot_id")?,
            share_type: object.required("share_type")?,
            relationship_number: object.optional("relationship_number"),
            share_location_id: object.optional("share_location_id"),
            extra: object.extra(),
        })
    }
}

impl Encode for SnapshotShareLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("shareLink", &self.share_link);
    }
}

impl Encode for LatestSnapshotPushResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for SnapshotPushList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for CustomSnapshotList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("snapshots", &self.snapshots);
    }
}

impl Encode for SnapshotPush {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("dateAdded", &self.date_added);
    }
}

impl Encode for SnapshotPushWithAssets {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("completed", &self.completed);
        object.field("pending", &self.pending);
    }
}

impl Encode for Snapshot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
    }
}

impl_serde! {
    NewSnapshotShareLink, SnapshotShareLink, LatestSnapshotPushResponse,
    SnapshotPushList, CustomSnapshotList, SnapshotPush, SnapshotPushWithAssets, Snapshot,
    ShareType, SnapshotOrigin,
}
