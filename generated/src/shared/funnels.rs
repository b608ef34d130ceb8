//! Types shared by the versions of the Funnels API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Decode, Encode, Extra, Node, Timestamp, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use crate::{FunnelId, LocationId};

/// A redirect to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewRedirect {
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// Domain whose requests are redirected, such as `example.com`.
    pub domain: String,
    /// Path whose requests are redirected, such as `/old-path`.
    pub path: String,
    /// URL that the redirect leads to.
    ///
    /// Example: `https://www.google.com`.
    pub target: String,
    /// Type of the target: a funnel, a website or a URL. HighLevel does not document
    /// `all`.
    pub action: RedirectAction,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewRedirect::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewRedirectRequired<LocationIdValue, Domain, Path, Target> {
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationIdValue,
    /// Domain whose requests are redirected, such as `example.com`.
    pub domain: Domain,
    /// Path whose requests are redirected, such as `/old-path`.
    pub path: Path,
    /// URL that the redirect leads to.
    ///
    /// Example: `https://www.google.com`.
    pub target: Target,
    /// Type of the target: a funnel, a website or a URL. HighLevel does not document
    /// `all`.
    pub action: RedirectAction,
}

impl NewRedirect {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewRedirectRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewRedirectRequired { location_id, domain, path, target, action } = required;
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

impl Encode for NewRedirect {
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

/// The redirect that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRedirectResponse {
    /// The redirect that was created.
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

/// Outcome of deleting a redirect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteRedirectResponse {
    /// Result of deleting the redirect.
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

/// A funnel or a website, with its steps.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Funnel {
    /// Id of the funnel.
    pub id: Option<FunnelId>,
    /// When the funnel was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the funnel was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Whether the funnel was deleted.
    pub deleted: Option<bool>,
    /// Id of the domain of the funnel; an empty string if there is none.
    pub domain_id: Option<String>,
    /// URL of the icon that browsers show.
    pub favicon_url: Option<String>,
    /// Number of the version of the sections that all pages share.
    pub global_section_version: Option<i64>,
    /// Path in HighLevel's storage of the sections that all pages share;
    /// [`global_sections_url`](Funnel::global_sections_url) is their URL.
    pub global_sections_path: Option<String>,
    /// URL of the sections that all pages share.
    pub global_sections_url: Option<String>,
    /// Whether the online store is active.
    pub is_store_active: Option<bool>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Name of the funnel.
    pub name: Option<String>,
    /// Number of the version of the order form.
    pub order_form_version: Option<i64>,
    /// Id of the original, if this is a copy.
    pub origin_id: Option<String>,
    /// Steps, in the order in which a visitor goes through them.
    pub steps: Vec<FunnelStep>,
    /// HTML that is inserted into the body of each page.
    pub tracking_code_body: Option<String>,
    /// HTML that is inserted into the head of each page.
    pub tracking_code_head: Option<String>,
    /// Type of the funnel, such as `funnel`.
    pub type_: Option<String>,
    /// When the funnel was last changed, RFC 3339; may differ from
    /// [`date_updated`](Funnel::date_updated).
    pub updated_at: Option<Timestamp>,
    /// Path of the funnel on its domain, such as `/spring-sale`.
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

/// A page of the funnels of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelList {
    /// The funnels of this page.
    pub funnels: Vec<Funnel>,
    /// Number of funnels that match, on all pages.
    ///
    /// Example: `24`.
    pub count: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `03774d31-a57e-4b4f-95c7-315ce61969f1`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FunnelList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FunnelList")?;
        Some(Self {
            funnels: object.list("funnels"),
            count: object.optional("count"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Number of pages that a funnel has.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelPageCountResponse {
    /// Number of pages of the funnel.
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

/// A page of a funnel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelPage {
    /// Id of the page.
    ///
    /// Example: `0yJbP3q7t7pLmeTWRAE2`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ojQjykmwNIU88vfsfzvH`.
    pub location_id: Option<LocationId>,
    /// Id of the funnel that the page belongs to.
    ///
    /// Example: `iucJ6TdFZiddhq9f6znh`.
    pub funnel_id: Option<FunnelId>,
    /// Name of the page.
    ///
    /// Example: `Home`.
    pub name: Option<String>,
    /// Id of the step that the page belongs to.
    ///
    /// Example: `343bf634-3aa6-4ade-b963-2d3cd0bf2ede`.
    pub step_id: Option<String>,
    /// Whether the page was deleted.
    pub deleted: Option<bool>,
    /// When the page was last changed, RFC 3339.
    ///
    /// Example: `2024-04-18T12:25:23.029Z`.
    pub updated_at: Option<Timestamp>,
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

/// A step of a funnel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FunnelStep {
    /// Id of the step.
    pub id: Option<String>,
    /// Name of the step.
    pub name: Option<String>,
    /// Id of the original, if this is a copy.
    pub origin_id: Option<String>,
    /// Ids of the pages of the step.
    pub pages: Vec<String>,
    /// Products that the step sells.
    pub products: Vec<Value>,
    /// Position among the steps of the funnel.
    pub sequence: Option<i64>,
    /// Type of the step, such as `optin_funnel_page`.
    pub type_: Option<String>,
    /// Path of the step on the domain of the funnel.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FunnelStep {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "FunnelStep",
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("origin_id", &self.origin_id),
                ("pages", &self.pages),
                ("products", &raw(&self.products)),
                ("sequence", &self.sequence),
                ("type_", &self.type_),
                ("url", &self.url),
                ("extra", &self.extra),
            ],
        )
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

/// A page of redirects.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectListResponse {
    /// Redirects, and their total number.
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

/// A rule that sends the requests of a path to another target.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Redirect {
    /// Id of the redirect.
    ///
    /// Example: `6xRtq2LmWb8NsVd4KzJy`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: Option<LocationId>,
    /// Domain whose requests are redirected, such as `example.com`.
    pub domain: Option<String>,
    /// Path whose requests are redirected, such as `/old-path`.
    pub path: Option<String>,
    /// The path in lower case.
    ///
    /// Example: `/old-path`.
    pub path_lowercase: Option<String>,
    /// Type of the redirect, such as `Permanent` or `Temporary`.
    pub type_: Option<String>,
    /// URL that the redirect leads to.
    ///
    /// Example: `https://www.example.com/new-path`.
    pub target: Option<String>,
    /// Type of the target: a funnel, a website or a URL. HighLevel does not document
    /// `all`.
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

/// Changes to a redirect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectUpdate {
    /// URL that the redirect leads to.
    ///
    /// Example: `https://www.google.com`.
    pub target: String,
    /// Type of the target: a funnel, a website or a URL. HighLevel does not document
    /// `all`.
    pub action: RedirectAction,
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RedirectUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        target: impl Into<String>,
        action: RedirectAction,
    ) -> Self {
        Self {
            target: target.into(),
            action,
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for RedirectUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("target", &self.target);
        object.field("action", &self.action);
        object.field("locationId", &self.location_id);
    }
}

/// The redirect after the change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRedirectResponse {
    /// The redirect with its changed values.
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

/// Type of the target: a funnel, a website or a URL. HighLevel does not document
/// `all`.
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

/// Result of deleting the redirect.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectDeletion {
    /// `ok` if the redirect was deleted.
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

/// Redirects, and their total number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RedirectList {
    /// Number of redirects that match, on all pages.
    pub count: Option<i64>,
    /// The redirects of this page.
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
    NewRedirect, RedirectUpdate,
}

impl_debug_fields! {
    CreateRedirectResponse { data }, DeleteRedirectResponse { data }, Funnel { id,
    date_added, date_updated, deleted, domain_id, favicon_url, global_section_version,
    global_sections_path, global_sections_url, is_store_active, location_id, name,
    order_form_version, origin_id, steps, tracking_code_body, tracking_code_head, type_,
    updated_at, url }, FunnelList { funnels, count, trace_id }, FunnelPageCountResponse {
    count }, FunnelPage { id, location_id, funnel_id, name, step_id, deleted, updated_at
    }, RedirectListResponse { data }, Redirect { id, location_id, domain, path,
    path_lowercase, type_, target, action }, UpdateRedirectResponse { data },
    RedirectDeletion { status }, RedirectList { count, data },
}

impl_default! {
    CreateRedirectResponse, DeleteRedirectResponse, Funnel, FunnelList,
    FunnelPageCountResponse, FunnelPage, FunnelStep, RedirectListResponse, Redirect,
    UpdateRedirectResponse, RedirectDeletion, RedirectList,
}

impl_extra! {
    NewRedirect, RedirectUpdate,
}

open_enum! {
    RedirectAction,
}

open_enum_decode! {
    RedirectAction,
}

open_enum_encode! {
    RedirectAction,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    RedirectAction,
}
