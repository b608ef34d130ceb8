//! `list-email-templates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{
    EmailTemplateList, SortOrder, TemplateInclude, TemplateSortBy, TemplateSummary,
};
use crate::LocationId;

/// Lists the email templates and template folders of a location.
///
/// Created by [`Emails::list_email_templates`](super::Emails::list_email_templates).
///
/// Returns one page, [`EmailTemplateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/locations/{locationId}/templates`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListEmailTemplates {
    pub(super) request: Request<ListEmailTemplatesParams>,
}

impl ListEmailTemplates {
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Text to look for in the names.
    ///
    /// Example: `newsletter`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Date to sort the templates by.
    ///
    /// Default: `updatedAt`.
    pub fn sort_by(mut self, value: impl IntoOptional<TemplateSortBy>) -> Self {
        self.request.params_mut().sort_by = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending.
    ///
    /// Default: `desc`.
    pub fn sort_order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort_order = value.into_optional();
        self
    }

    /// Whether to list archived templates.
    ///
    /// Default: `false`.
    pub fn archived(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().archived = value.into_optional();
        self
    }

    /// Id of the folder to look in, or `root` for the top level.
    pub fn folder_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().folder_id = value.into_optional();
        self
    }

    /// Whether to list templates, folders or both.
    ///
    /// Default: `all`.
    pub fn include(mut self, value: impl IntoOptional<TemplateInclude>) -> Self {
        self.request.params_mut().include = value.into_optional();
        self
    }
}

request_builder! {
    ListEmailTemplates, ListEmailTemplatesParams
}

/// The parameters of [`ListEmailTemplates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListEmailTemplatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names.
    ///
    /// Example: `newsletter`.
    pub search: Option<String>,
    /// Date to sort the templates by.
    ///
    /// Default: `updatedAt`.
    pub sort_by: Option<TemplateSortBy>,
    /// Whether to sort ascending or descending.
    ///
    /// Default: `desc`.
    pub sort_order: Option<SortOrder>,
    /// Whether to list archived templates.
    ///
    /// Default: `false`.
    pub archived: Option<bool>,
    /// Id of the folder to look in, or `root` for the top level.
    pub folder_id: Option<String>,
    /// Whether to list templates, folders or both.
    ///
    /// Default: `all`.
    pub include: Option<TemplateInclude>,
}

impl ListEmailTemplatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            sort_by: None,
            sort_order: None,
            archived: None,
            folder_id: None,
            include: None,
        }
    }
}

impl Operation for ListEmailTemplatesParams {
    type Output = EmailTemplateList;
    type Whole = EmailTemplateList;
    type Error = ListEmailTemplatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-email-templates",
        name: "list_email_templates",
        summary: "Lists the email templates and template folders of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/templates",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/templates.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
        request.query("sortBy", &self.sort_by);
        request.query("sortOrder", &self.sort_order);
        request.query("archived", &self.archived);
        request.query("folderId", &self.folder_id);
        request.query("include", &self.include);
    }
}

impl Paginated for ListEmailTemplatesParams {
    type Item = TemplateSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.items",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: EmailTemplateList) -> Vec<TemplateSummary> {
        page.items
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

/// Errors of [`ListEmailTemplates`].
pub type ListEmailTemplatesError = super::errors::EmailsError;
