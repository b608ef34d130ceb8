//! Implementations of serde's traits for the Links API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{Link, LinkList, LinkResponse, LinkUpdate, NewLink};

impl Encode for LinkResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("link", &self.link);
    }
}

impl Encode for LinkList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("links", &self.links);
    }
}

impl Encode for Link {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
        object.field("fieldKey", &self.field_key);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LinkUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkUpdate")?;
        Some(Self {
            name: object.required("name")?,
            redirect_to: object.required("redirectTo")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewLink")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            redirect_to: object.required("redirectTo")?,
            extra: object.extra(),
        })
    }
}

impl_serde! {
    LinkResponse, LinkList, Link, LinkUpdate, NewLink,
}
