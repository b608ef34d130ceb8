//! `list-estimate-templates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, EstimateTemplate, EstimateTemplateList};
use crate::LocationId;

/// Lists the estimate templates of a location.
///
/// Created by
/// [`Invoices::list_estimate_templates`](super::Invoices::list_estimate_templates).
///
/// Returns one page, [`EstimateTemplateList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /invoices/estimate/template`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListEstimateTemplates {
    pub(super) request: Request<ListEstimateTemplatesParams>,
}

impl ListEstimateTemplates {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListEstimateTemplatesParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `10`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Id or name of the templates to look for.
    ///
    /// Example: `Alex`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    ListEstimateTemplates, ListEstimateTemplatesParams
}

/// The parameters of [`ListEstimateTemplates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListEstimateTemplatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListEstimateTemplatesParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `10`.
    pub offset: i64,
    /// Id or name of the templates to look for.
    ///
    /// Example: `Alex`.
    pub search: Option<String>,
}

impl ListEstimateTemplatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: 20,
            offset: 0,
            search: None,
        }
    }
}

impl Operation for ListEstimateTemplatesParams {
    type Output = EstimateTemplateList;
    type Whole = EstimateTemplateList;
    type Error = ListEstimateTemplatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-estimate-templates",
        name: "list_estimate_templates",
        summary: "Lists the estimate templates of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/estimate/template",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimate-templates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
    }
}

impl Paginated for ListEstimateTemplatesParams {
    type Item = EstimateTemplate;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: EstimateTemplateList) -> Vec<EstimateTemplate> {
        page.data
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

/// Errors of [`ListEstimateTemplates`].
pub type ListEstimateTemplatesError = super::errors::InvoicesError;
