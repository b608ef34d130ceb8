//! What the versions of the Links API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_default, impl_extra,
};

use crate::{LinkId, LocationId};

/// The documented schema `GetLinkSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkResponse {
    /// The property `link`.
    pub link: Option<Link>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkResponse")?;
        Some(Self {
            link: object.optional("link"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetLinksSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkList {
    /// The property `links`.
    pub links: Vec<Link>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LinkList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkList")?;
        Some(Self {
            links: object.list("links"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LinkSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Link {
    /// Its id.
    ///
    /// Example: `n4AriwEnFrGh3tu08W0U`.
    pub id: Option<LinkId>,
    /// Its name.
    ///
    /// Example: `first tag`.
    pub name: Option<String>,
    /// Where the link leads.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: Option<String>,
    /// The placeholder that stands for the link in messages.
    ///
    /// Example: `{{trigger_link.n4AriwEnFrGh3tu08W0U}}`.
    pub field_key: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Link {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Link")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            redirect_to: object.optional("redirectTo"),
            field_key: object.optional("fieldKey"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `LinkUpdateDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLinkBody {
    /// Its name.
    ///
    /// Example: `first tag`.
    pub name: String,
    /// Where the link leads.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateLinkBody {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, redirect_to: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            redirect_to: redirect_to.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for UpdateLinkBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

/// The documented schema `LinksDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLinkBody {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Its name.
    ///
    /// Example: `first tag`.
    pub name: String,
    /// Where the link leads.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateLinkBody {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        redirect_to: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            redirect_to: redirect_to.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CreateLinkBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

impl_debug! {
    UpdateLinkBody, CreateLinkBody,
}

impl_default! {
    LinkResponse, LinkList, Link,
}

impl_extra! {
    UpdateLinkBody, CreateLinkBody,
}
