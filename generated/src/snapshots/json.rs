//! Implementations of serde's traits for the Snapshots API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateSnapshotShareLinkParams, GetLatestSnapshotPushParams,
    ListCustomSnapshotsParams, ListSnapshotPushesParams,
};

impl Decode for ListCustomSnapshotsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCustomSnapshotsParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCustomSnapshotsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

impl Decode for CreateSnapshotShareLinkParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateSnapshotShareLinkParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateSnapshotShareLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSnapshotPushesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSnapshotPushesParams")?;
        let params = Self {
            company_id: object.required("companyId")?,
            snapshot_id: object.required("snapshotId")?,
            from: object.required("from")?,
            to: object.required("to")?,
            limit: object.required("limit")?,
            last_doc: object.optional("lastDoc"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSnapshotPushesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("snapshotId", &self.snapshot_id);
        object.field("from", &self.from);
        object.field("to", &self.to);
        object.field("limit", &self.limit);
        object.field("lastDoc", &self.last_doc);
    }
}

impl Decode for GetLatestSnapshotPushParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLatestSnapshotPushParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
            snapshot_id: object.required("snapshotId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLatestSnapshotPushParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("snapshotId", &self.snapshot_id);
    }
}

impl_serde! {
    ListCustomSnapshotsParams, CreateSnapshotShareLinkParams, ListSnapshotPushesParams,
    GetLatestSnapshotPushParams,
}
