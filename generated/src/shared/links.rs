//! What the versions of the Links API have in common.

use highlevel_runtime::{Decode, Encode, Node, Writer};

/// The documented schema `LinkSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Where the link leads.
    pub redirect_to: Option<String>,
    /// The placeholder that stands for the link in messages.
    pub field_key: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<String>,
}

impl Decode for Link {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Link")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            redirect_to: object.optional("redirectTo"),
            field_key: object.optional("fieldKey"),
            location_id: object.optional("locationId"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Link {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
        object.field("fieldKey", &self.field_key);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `GetLinksSuccessfulResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinksSuccessfulResponse {
    /// The property `links`.
    pub links: Vec<Link>,
}

impl Decode for GetLinksSuccessfulResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinksSuccessfulResponse")?;
        Some(Self {
            links: object.list("links"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLinksSuccessfulResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("links", &self.links);
    }
}

/// The documented schema `LinksDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkBody {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Its name.
    pub name: String,
    /// Where the link leads.
    pub redirect_to: String,
}

impl CreateLinkBody {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<String>,
        name: impl Into<String>,
        redirect_to: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            redirect_to: redirect_to.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateLinkBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLinkBody")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            redirect_to: object.required("redirectTo")?,
        })
    }
}

impl Encode for CreateLinkBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

/// The documented schema `GetLinkSuccessfulResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkSuccessfulResponse {
    /// The property `link`.
    pub link: Option<Link>,
}

impl Decode for GetLinkSuccessfulResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkSuccessfulResponse")?;
        Some(Self {
            link: object.optional("link"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLinkSuccessfulResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("link", &self.link);
    }
}

/// The documented schema `LinkUpdateDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkBody {
    /// Its name.
    pub name: String,
    /// Where the link leads.
    pub redirect_to: String,
}

impl UpdateLinkBody {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, redirect_to: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            redirect_to: redirect_to.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateLinkBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLinkBody")?;
        Some(Self {
            name: object.required("name")?,
            redirect_to: object.required("redirectTo")?,
        })
    }
}

impl Encode for UpdateLinkBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Link, GetLinksSuccessfulResponse, CreateLinkBody, GetLinkSuccessfulResponse,
    UpdateLinkBody,
}
