//! `list-documents-contracts-templates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{Template, TemplateList, TemplateType};
use crate::{LocationId, UserId};

/// Lists the templates of documents and contracts of a location.
///
/// Created by [`Proposals::list_templates`](super::Proposals::list_templates).
///
/// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /proposals/templates`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTemplates {
    pub(super) request: Request<ListTemplatesParams>,
}

impl ListTemplates {
    /// When the period begins, RFC 3339. HighLevel does not document which date of a
    /// template it compares.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub fn date_from(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_from = value.into_optional();
        self
    }

    /// When the period ends, RFC 3339. HighLevel does not document which date of a
    /// template it compares.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub fn date_to(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_to = value.into_optional();
        self
    }

    /// Types of the templates to list.
    pub fn type_(mut self, value: impl IntoOptional<Vec<TemplateType>>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }

    /// Name of the templates to list.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }

    /// Whether to list templates of public documents, which anyone can create with a
    /// form; needs
    /// [`user_id`](crate::proposals::operations::ListTemplatesParams::user_id).
    pub fn is_public_document(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_public_document = value.into_optional();
        self
    }

    /// Id of the user; required if
    /// [`is_public_document`](crate::proposals::operations::ListTemplatesParams::is_public_document)
    /// is true.
    ///
    /// Example: `1234567890`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
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
    /// When the period begins, RFC 3339. HighLevel does not document which date of a
    /// template it compares.
    ///
    /// Example: `2025-02-03T18:30:00.000Z`.
    pub date_from: Option<Timestamp>,
    /// When the period ends, RFC 3339. HighLevel does not document which date of a
    /// template it compares.
    ///
    /// Example: `2025-02-14T18:29:59.999Z`.
    pub date_to: Option<Timestamp>,
    /// Types of the templates to list.
    pub type_: Option<Vec<TemplateType>>,
    /// Name of the templates to list.
    pub name: Option<String>,
    /// Whether to list templates of public documents, which anyone can create with a
    /// form; needs
    /// [`user_id`](crate::proposals::operations::ListTemplatesParams::user_id).
    pub is_public_document: Option<bool>,
    /// Id of the user; required if
    /// [`is_public_document`](crate::proposals::operations::ListTemplatesParams::is_public_document)
    /// is true.
    ///
    /// Example: `1234567890`.
    pub user_id: Option<UserId>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
}

impl ListTemplatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            date_from: None,
            date_to: None,
            type_: None,
            name: None,
            is_public_document: None,
            user_id: None,
            limit: None,
            skip: None,
        }
    }
}

impl Operation for ListTemplatesParams {
    type Output = TemplateList;
    type Whole = TemplateList;
    type Error = ListTemplatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-documents-contracts-templates",
        name: "list_templates",
        summary: "Lists the templates of documents and contracts of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/proposals/templates",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400],
        scopes: &["documents_contracts_template/list.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("dateFrom", &WrittenAs(&self.date_from, "rfc3339"));
        request.query("dateTo", &WrittenAs(&self.date_to, "rfc3339"));
        request.query_joined("type", &self.type_, ',');
        request.query("name", &self.name);
        request.query("isPublicDocument", &self.is_public_document);
        request.query("userId", &self.user_id);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListTemplatesParams {
    type Item = Template;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: TemplateList) -> Vec<Template> {
        page.data
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
pub type ListTemplatesError = super::errors::ProposalsError;
