//! Implementations of serde's traits for the Pages API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::{
    AddLabelsParams, CreatePageParams, CreateTagParams, ExchangeParams, GetPageParams,
    LockPageParams, RecordingParams, SetPageExpiryParams, StartParams,
};
use super::{
    Failure, FailureList, LockPageBodyOwnerType, Page, StartHeaders, Status, Tag,
};

open_enum_decode! {
    LockPageBodyOwnerType,
}

impl Encode for Failure {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for FailureList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
    }
}

impl Decode for Tag {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            name: object.required("name")?,
            colour: object.optional("colour"),
            extra: object.extra(),
        })
    }
}

impl Encode for StartHeaders {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("Location", &self.location);
    }
}

impl Decode for StartParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("StartParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for StartParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for ExchangeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ExchangeParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ExchangeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CreatePageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePageParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreatePageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            search: object.optional("search"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
            active: object.optional("active"),
            ids: object.optional("ids"),
            joined: object.optional("joined"),
            status: object.optional("status"),
            channel: object.optional("X-Channel"),
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("search", &self.search);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
        object.field("active", &self.active);
        object.field("ids", &self.ids);
        object.field("joined", &self.joined);
        object.field("status", &self.status);
        object.field("X-Channel", &self.channel);
        object.field("body", &self.body);
    }
}

impl Decode for SetPageExpiryParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetPageExpiryParams")?;
        let params = Self {
            page_id: object.required("pageId")?,
            expires_at: object.optional("expiresAt"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetPageExpiryParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("expiresAt", &self.expires_at);
    }
}

impl Decode for AddLabelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddLabelsParams")?;
        let params = Self {
            page_id: object.required("pageId")?,
            labels: object.required("labels")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddLabelsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("labels", &self.labels);
    }
}

impl Decode for LockPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LockPageParams")?;
        let params = Self {
            page_id: object.required("pageId")?,
            owner: object.required("owner")?,
            owner_type: object.required("ownerType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LockPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("owner", &self.owner);
        object.field("ownerType", &self.owner_type);
    }
}

impl Decode for RecordingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("RecordingParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for RecordingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for CreateTagParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTagParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateTagParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Failure, FailureList, Page, Status, Tag, StartHeaders, LockPageBodyOwnerType,
    StartParams, ExchangeParams, CreatePageParams, GetPageParams, SetPageExpiryParams,
    AddLabelsParams, LockPageParams, RecordingParams, CreateTagParams,
}
