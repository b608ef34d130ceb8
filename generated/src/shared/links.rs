//! Types shared by the versions of the Links API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_debug_fields, impl_default,
    impl_extra,
};

use crate::{LinkId, LocationId};

/// One trigger link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkResponse {
    /// The trigger link.
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

/// Trigger links of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkList {
    /// Trigger links that were found.
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

/// A trigger link, which leads to another URL and can start automations when it is
/// clicked.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Link {
    /// Id of the trigger link.
    ///
    /// Example: `n4AriwEnFrGh3tu08W0U`.
    pub id: Option<LinkId>,
    /// Display name of the link.
    ///
    /// Example: `first tag`.
    pub name: Option<String>,
    /// URL that the link leads to, or a placeholder for one.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: Option<String>,
    /// Merge field of the link, such as `{{trigger_link.n4AriwEnFrGh3tu08W0U}}`: a
    /// placeholder that inserts the link into messages.
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

/// New name and destination of a trigger link.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkUpdate {
    /// Display name of the link.
    ///
    /// Example: `first tag`.
    pub name: String,
    /// URL that the link leads to, or a placeholder for one.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkUpdate {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, redirect_to: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            redirect_to: redirect_to.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LinkUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

/// A trigger link to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewLink {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Display name of the link.
    ///
    /// Example: `first tag`.
    pub name: String,
    /// URL that the link leads to, or a placeholder for one.
    ///
    /// Example: `https://www.google.com/`.
    pub redirect_to: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewLink {
    /// Creates a value with the required fields.
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

impl Encode for NewLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("redirectTo", &self.redirect_to);
    }
}

impl_debug! {
    LinkUpdate, NewLink,
}

impl_debug_fields! {
    LinkResponse { link }, LinkList { links }, Link { id, name, redirect_to, field_key,
    location_id },
}

impl_default! {
    LinkResponse, LinkList, Link,
}

impl_extra! {
    LinkUpdate, NewLink,
}
