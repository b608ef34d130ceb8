//! `GET-all-or-email-sms-templates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Template, TemplateList, TemplateType};
use crate::LocationId;

/// Lists the message templates of a location.
///
/// Created by [`Locations::list_templates`](super::Locations::list_templates).
///
/// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /locations/{locationId}/templates`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTemplates {
    pub(super) request: Request<ListTemplatesParams>,
}

impl ListTemplates {
    /// Whether to list the deleted templates (true) or the others (false).
    ///
    /// Default: `false`.
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().deleted = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `25`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Channel of the templates to list.
    pub fn type_(mut self, value: impl IntoOptional<TemplateType>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }
}

request_builder! {
    ListTemplates, ListTemplatesParams
}

/// The parameters of [`ListTemplates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTemplatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the origin of the templates, which the reference does not describe; the
    /// documented example is the id of the location.
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub origin_id: String,
    /// Whether to list the deleted templates (true) or the others (false).
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `25`.
    pub limit: Option<i64>,
    /// Channel of the templates to list.
    pub type_: Option<TemplateType>,
}

impl ListTemplatesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        origin_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            origin_id: origin_id.into(),
            deleted: None,
            skip: None,
            limit: None,
            type_: None,
        }
    }
}

impl Operation for ListTemplatesParams {
    type Output = TemplateList;
    type Whole = TemplateList;
    type Error = ListTemplatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "GET-all-or-email-sms-templates",
        name: "list_templates",
        summary: "Lists the message templates of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/templates",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/templates.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("originId", &self.origin_id);
        request.query("deleted", &self.deleted);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("type", &self.type_);
    }
}

impl Paginated for ListTemplatesParams {
    type Item = Template;

    const PAGING: &'static Paging = &Paging {
        items: "$.templates",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: TemplateList) -> Vec<Template> {
        page.templates
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListTemplates`].
pub type ListTemplatesError = super::errors::LocationsError;
