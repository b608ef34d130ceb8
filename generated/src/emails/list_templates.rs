//! `fetch-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{BuilderVersion, EmailTemplate, TemplateList};
use crate::LocationId;

/// Lists the email templates of a location.
///
/// Created by [`Emails::list_templates`](super::Emails::list_templates).
///
/// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/builder`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTemplates {
    pub(super) request: Request<ListTemplatesParams>,
}

impl ListTemplates {
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Text to look for in the templates.
    ///
    /// Default: the empty string.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Direction in which the templates are sorted by date. The reference shows no other
    /// value than the default.
    ///
    /// Default: `desc`.
    pub fn sort_by_date(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().sort_by_date = value.into_optional();
        self
    }

    /// Whether to list archived templates.
    ///
    /// Default: `false`.
    pub fn archived(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().archived = value.into_optional();
        self
    }

    /// Version of the email builder with which the templates were created.
    ///
    /// Default: `2`.
    pub fn builder_version(mut self, value: impl IntoOptional<BuilderVersion>) -> Self {
        self.request.params_mut().builder_version = value.into_optional();
        self
    }

    /// Name of the templates to list.
    ///
    /// Default: the empty string.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }

    /// Id of the folder to look in.
    ///
    /// Default: the empty string.
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().parent_id = value.into_optional();
        self
    }

    /// Id of the origin of the templates to list; the reference does not say what an
    /// origin is.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub fn origin_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().origin_id = value.into_optional();
        self
    }

    /// Whether to exclude folders.
    ///
    /// Default: `false`.
    pub fn templates_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().templates_only = value.into_optional();
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
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the templates.
    ///
    /// Default: the empty string.
    pub search: Option<String>,
    /// Direction in which the templates are sorted by date. The reference shows no other
    /// value than the default.
    ///
    /// Default: `desc`.
    pub sort_by_date: Option<String>,
    /// Whether to list archived templates.
    ///
    /// Default: `false`.
    pub archived: Option<bool>,
    /// Version of the email builder with which the templates were created.
    ///
    /// Default: `2`.
    pub builder_version: Option<BuilderVersion>,
    /// Name of the templates to list.
    ///
    /// Default: the empty string.
    pub name: Option<String>,
    /// Id of the folder to look in.
    ///
    /// Default: the empty string.
    pub parent_id: Option<String>,
    /// Id of the origin of the templates to list; the reference does not say what an
    /// origin is.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub origin_id: Option<String>,
    /// Whether to exclude folders.
    ///
    /// Default: `false`.
    pub templates_only: Option<bool>,
}

impl ListTemplatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            sort_by_date: None,
            archived: None,
            builder_version: None,
            name: None,
            parent_id: None,
            origin_id: None,
            templates_only: None,
        }
    }
}

impl Operation for ListTemplatesParams {
    type Output = TemplateList;
    type Whole = TemplateList;
    type Error = ListTemplatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-template",
        name: "list_templates",
        summary: "Lists the email templates of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/builder",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["emails/builder.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
        request.query("sortByDate", &self.sort_by_date);
        request.query("archived", &self.archived);
        request.query("builderVersion", &self.builder_version);
        request.query("name", &self.name);
        request.query("parentId", &self.parent_id);
        request.query("originId", &self.origin_id);
        request.query("templatesOnly", &self.templates_only);
    }
}

impl Paginated for ListTemplatesParams {
    type Item = EmailTemplate;

    const PAGING: &'static Paging = &Paging {
        items: "$.builders",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total[0].total"),
        more: None,
    };

    #[inline]
    fn items(page: TemplateList) -> Vec<EmailTemplate> {
        page.builders
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListTemplates`].
pub type ListTemplatesError = super::errors::TemplateError;
