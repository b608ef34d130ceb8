//! What the versions of the Funnels API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_default, impl_extra, open_enum,
};

use crate::{FunnelId, LocationId};

/// The documented schema `CreateRedirectParams`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRedirectBody {
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// The property `domain`.
    ///
    /// Example: `example.com`.
    pub domain: String,
    /// The property `path`.
    ///
    /// Example: `/Hello`.
    pub path: String,
    /// The URL that it leads to.
    ///
    /// Example: `https://www.google.com`.
    pub target: String,
    /// The property `action`.
    pub action: RedirectAction,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CreateRedirectBody {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        domain: impl Into<String>,
        path: impl Into<String>,
        target: impl Into<String>,
        action: RedirectAction,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            domain: domain.into(),
            path: path.into(),
            target: target.into(),
            action,
            extra: Extra::new(),
        }
    }
}

impl Encode for CreateRedirectBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("domain", &self.domain);
        object.field("path", &self.path);
        object.field("target", &self.target);
        object.field("action", &self.action);
    }
}

/// The documented schema `CreateRedirectResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRedirectResponse {
    /// The property `data`.
    pub data: Option<Redirect>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateRedirectResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRedirectResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteRedirectResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteRedirectResponse {
    /// The property `data`.
    pub data: Option<RedirectDeletion>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteRedirectResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRedirectResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Funnel`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Funnel {
    /// Its id.
    pub id: Option<FunnelId>,
    /// When it was added.
    ///
    /// Format: RFC 3339 date and time.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time.
    pub date_updated: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// The property `domainId`.
    pub domain_id: Option<String>,
    /// The property `faviconUrl`.
    pub favicon_url: Option<String>,
    /// The property `globalSectionVersion`.
    pub global_section_version: Option<i64>,
    /// The property `globalSectionsPath`.
    pub global_sections_path: Option<String>,
    /// The property `globalSectionsUrl`.
    pub global_sections_url: Option<String>,
    /// The property `isStoreActive`.
    pub is_store_active: Option<bool>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Its name.
    pub name: Option<String>,
    /// The property `orderFormVersion`.
    pub order_form_version: Option<i64>,
    /// The property `originId`.
    pub origin_id: Option<String>,
    /// The property `steps`.
    pub steps: Vec<FunnelStep>,
    /// The property `trackingCodeBody`.
    pub tracking_code_body: Option<String>,
    /// The property `trackingCodeHead`.
    pub tracking_code_head: Option<String>,
    /// The property `type`.
    pub type_: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time.
    pub updated_at: Option<String>,
    /// Its URL.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Funnel {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Funnel")?;
        Some(Self {
            id: object.optional("_id"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            deleted: object.optional("deleted"),
            domain_id: object.optional("domainId"),
            favicon_url: object.optional("faviconUrl"),
            global_section_version: object.optional("globalSectionVersion"),
            global_sections_path: object.optional("globalSectionsPath"),
            global_sections_url: object.optional("globalSectionsUrl"),
            is_store_active: object.optional("isStoreActive"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            order_form_version: object.optional("orderFormVersion"),
            origin_id: object.optional("originId"),
            steps: object.list("steps"),
            tracking_code_body: object.optional("trackingCodeBody"),
            tracking_code_head: object.optional("trackingCodeHead"),
            type_: object.optional("type"),
            updated_at: object.optional("updatedAt"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FunnelListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelListResponse {
    /// The property `funnels`.
    pub funnels: Vec<Funnel>,
    /// The property `count`.
    ///
    /// Example: `24`.
    pub count: Option<i64>,
    /// Id that HighLevel traces it by.
    ///
    /// Example: `03774d31-a57e-4b4f-95c7-315ce61969f1`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FunnelListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FunnelListResponse")?;
        Some(Self {
            funnels: object.list("funnels"),
            count: object.optional("count"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FunnelPageCountResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelPageCountResponse {
    /// The property `count`.
    ///
    /// Example: `20`.
    pub count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FunnelPageCountResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FunnelPageCountResponse")?;
        Some(Self {
            count: object.optional("count"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FunnelPageResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelPage {
    /// Its id.
    ///
    /// Example: `0yJbP3q7t7pLmeTWRAE2`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ojQjykmwNIU88vfsfzvH`.
    pub location_id: Option<LocationId>,
    /// The property `funnelId`.
    ///
    /// Example: `iucJ6TdFZiddhq9f6znh`.
    pub funnel_id: Option<FunnelId>,
    /// Its name.
    ///
    /// Example: `Home`.
    pub name: Option<String>,
    /// The property `stepId`.
    ///
    /// Example: `343bf634-3aa6-4ade-b963-2d3cd0bf2ede`.
    pub step_id: Option<String>,
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// When it was last changed.
    ///
    /// Example: `2024-04-18T12:25:23.029Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FunnelPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FunnelPage")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            funnel_id: object.optional("funnelId"),
            name: object.optional("name"),
            step_id: object.optional("stepId"),
            deleted: object.optional("deleted"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `FunnelStep`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelStep {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The property `originId`.
    pub origin_id: Option<String>,
    /// Ids of its pages.
    pub pages: Vec<String>,
    /// The property `products`.
    pub products: Vec<Value>,
    /// Where it stands among the steps of the funnel.
    pub sequence: Option<i64>,
    /// The property `type`.
    pub type_: Option<String>,
    /// Its URL.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FunnelStep {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("FunnelStep")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("origin_id", &self.origin_id)
            .field("pages", &self.pages)
            .field("products", &raw(&self.products))
            .field("sequence", &self.sequence)
            .field("type_", &self.type_)
            .field("url", &self.url)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for FunnelStep {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FunnelStep")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            origin_id: object.optional("originId"),
            pages: object.list("pages"),
            products: object.list("products"),
            sequence: object.optional("sequence"),
            type_: object.optional("type"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `RedirectListResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectListResponse {
    /// The property `data`.
    pub data: Option<RedirectList>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RedirectListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RedirectListResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `RedirectResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Redirect {
    /// Its id.
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: Option<LocationId>,
    /// The property `domain`.
    ///
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// The property `path`.
    ///
    /// Example: `/old-path`.
    pub path: Option<String>,
    /// The property `pathLowercase`.
    ///
    /// Example: `/old-path`.
    pub path_lowercase: Option<String>,
    /// The property `type`.
    ///
    /// Example: `Permanent`.
    pub type_: Option<String>,
    /// The URL that it leads to.
    ///
    /// Example: `https://www.example.com/new-path`.
    pub target: Option<String>,
    /// The property `action`.
    pub action: Option<RedirectAction>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Redirect {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Redirect")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.optional("locationId"),
            domain: object.optional("domain"),
            path: object.optional("path"),
            path_lowercase: object.optional("pathLowercase"),
            type_: object.optional("type"),
            target: object.optional("target"),
            action: object.optional("action"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateRedirectParams`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRedirectBody {
    /// The URL that it leads to.
    ///
    /// Example: `https://www.google.com`.
    pub target: String,
    /// The property `action`.
    pub action: RedirectAction,
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateRedirectBody {
    /// Makes a value from what is required.
    pub fn new(
        target: impl Into<String>,
        action: RedirectAction,
        location_id: impl Into<LocationId>,
    ) -> Self {
        Self {
            target: target.into(),
            action,
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for UpdateRedirectBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("target", &self.target);
        object.field("action", &self.action);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `UpdateRedirectResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRedirectResponse {
    /// The property `data`.
    pub data: Option<Redirect>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateRedirectResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRedirectResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RedirectAction {
    /// `funnel`
    Funnel,
    /// `website`
    Website,
    /// `url`
    Url,
    /// `all`
    All,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RedirectAction {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Funnel => "funnel",
            Self::Website => "website",
            Self::Url => "url",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RedirectAction {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "funnel" => Self::Funnel,
            "website" => Self::Website,
            "url" => Self::Url,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/funnels.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectDeletion {
    /// The property `status`.
    pub status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RedirectDeletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RedirectDeletion")?;
        Some(Self {
            status: object.optional("status"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/funnels.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectList {
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `data`.
    pub data: Vec<Redirect>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RedirectList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RedirectList")?;
        Some(Self {
            count: object.optional("count"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    CreateRedirectBody, UpdateRedirectBody,
}

impl_default! {
    CreateRedirectResponse, DeleteRedirectResponse, Funnel, FunnelListResponse,
    FunnelPageCountResponse, FunnelPage, FunnelStep, RedirectListResponse, Redirect,
    UpdateRedirectResponse, RedirectDeletion, RedirectList,
}

impl_extra! {
    CreateRedirectBody, UpdateRedirectBody,
}

open_enum! {
    RedirectAction,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    RedirectAction,
}
