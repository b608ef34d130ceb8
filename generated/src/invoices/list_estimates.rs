//! `list-estimates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Estimate, EstimateList, EstimateStatus};
use crate::{ContactId, LocationId};

/// Lists the estimates of a location.
///
/// Created by [`Invoices::list_estimates`](super::Invoices::list_estimates).
///
/// Returns one page, [`EstimateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /invoices/estimate/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListEstimates {
    pub(super) request: Request<ListEstimatesParams>,
}

impl ListEstimates {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListEstimatesParams::location_id)
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

    /// First day of the period to list. HighLevel does not document which date of an
    /// entry must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub fn start_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_at = value.into_optional();
        self
    }

    /// Last day of the period to list. HighLevel does not document which date of an entry
    /// must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub fn end_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_at = value.into_optional();
        self
    }

    /// Text to look for in the names of the estimates.
    ///
    /// Example: `Home services estimate`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Status of the estimates to list.
    pub fn status(mut self, value: impl IntoOptional<EstimateStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Id of a contact; only estimates for this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }
}

request_builder! {
    ListEstimates, ListEstimatesParams
}

/// The parameters of [`ListEstimates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListEstimatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListEstimatesParams::location_id)
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
    /// First day of the period to list. HighLevel does not document which date of an
    /// entry must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub start_at: Option<Date>,
    /// Last day of the period to list. HighLevel does not document which date of an entry
    /// must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub end_at: Option<Date>,
    /// Text to look for in the names of the estimates.
    ///
    /// Example: `Home services estimate`.
    pub search: Option<String>,
    /// Status of the estimates to list.
    pub status: Option<EstimateStatus>,
    /// Id of a contact; only estimates for this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub contact_id: Option<ContactId>,
}

impl ListEstimatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: 20,
            offset: 0,
            start_at: None,
            end_at: None,
            search: None,
            status: None,
            contact_id: None,
        }
    }
}

impl Operation for ListEstimatesParams {
    type Output = EstimateList;
    type Whole = EstimateList;
    type Error = ListEstimatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-estimates",
        name: "list_estimates",
        summary: "Lists the estimates of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/estimate/list",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
        request.query("search", &self.search);
        request.query("status", &self.status);
        request.query("contactId", &self.contact_id);
    }
}

impl Paginated for ListEstimatesParams {
    type Item = Estimate;

    const PAGING: &'static Paging = &Paging {
        items: "$.estimates",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: EstimateList) -> Vec<Estimate> {
        page.estimates
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

/// Errors of [`ListEstimates`].
pub type ListEstimatesError = super::errors::InvoicesError;
