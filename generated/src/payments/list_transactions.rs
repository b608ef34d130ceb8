//! `list-transactions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, TransactionList, TransactionSummary};
use crate::{ContactId, LocationId};

/// Lists the transactions of a location.
///
/// Created by [`Payments::list_transactions`](super::Payments::list_transactions).
///
/// Returns one page, [`TransactionList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /payments/transactions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTransactions {
    pub(super) request: Request<ListTransactionsParams>,
}

impl ListTransactions {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListTransactionsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::ListTransactionsParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub fn same_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().same_location_id = value.into_optional();
        self
    }

    /// Whether to list live entries (`live`) or test entries (`test`).
    pub fn payment_mode(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().payment_mode = value.into_optional();
        self
    }

    /// First day of the period to list.
    ///
    /// Example: `2024-02-01`.
    pub fn start_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_at = value.into_optional();
        self
    }

    /// Last day of the period to list.
    ///
    /// Example: `2024-02-13`.
    pub fn end_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_at = value.into_optional();
        self
    }

    /// Source of the transactions to list, such as `funnel`.
    pub fn entity_source_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().entity_source_type = value.into_optional();
        self
    }

    /// More precise source of the transactions to list, such as `two_step_order_form`.
    pub fn entity_source_sub_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().entity_source_sub_type = value.into_optional();
        self
    }

    /// Text to look for in the names of the transactions.
    ///
    /// Example: `Awesome transaction`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Id of a subscription at the payment provider; only its transactions are listed.
    ///
    /// Example: `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub fn subscription_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().subscription_id = value.into_optional();
        self
    }

    /// Id of the object that was paid for, such as an order or an invoice; only its
    /// transactions are listed.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub fn entity_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().entity_id = value.into_optional();
        self
    }

    /// Id of a contact; only the transactions of this contact are listed.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
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
}

request_builder! {
    ListTransactions, ListTransactionsParams
}

/// The parameters of [`ListTransactions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTransactionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListTransactionsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::payments::operations::ListTransactionsParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub same_location_id: Option<LocationId>,
    /// Whether to list live entries (`live`) or test entries (`test`).
    pub payment_mode: Option<String>,
    /// First day of the period to list.
    ///
    /// Example: `2024-02-01`.
    pub start_at: Option<Date>,
    /// Last day of the period to list.
    ///
    /// Example: `2024-02-13`.
    pub end_at: Option<Date>,
    /// Source of the transactions to list, such as `funnel`.
    pub entity_source_type: Option<String>,
    /// More precise source of the transactions to list, such as `two_step_order_form`.
    pub entity_source_sub_type: Option<String>,
    /// Text to look for in the names of the transactions.
    ///
    /// Example: `Awesome transaction`.
    pub search: Option<String>,
    /// Id of a subscription at the payment provider; only its transactions are listed.
    ///
    /// Example: `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub subscription_id: Option<String>,
    /// Id of the object that was paid for, such as an order or an invoice; only its
    /// transactions are listed.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
    /// Id of a contact; only the transactions of this contact are listed.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListTransactionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            same_location_id: None,
            payment_mode: None,
            start_at: None,
            end_at: None,
            entity_source_type: None,
            entity_source_sub_type: None,
            search: None,
            subscription_id: None,
            entity_id: None,
            contact_id: None,
            limit: None,
            offset: None,
        }
    }
}

impl Operation for ListTransactionsParams {
    type Output = TransactionList;
    type Whole = TransactionList;
    type Error = ListTransactionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-transactions",
        name: "list_transactions",
        summary: "Lists the transactions of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/transactions",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/transactions.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("locationId", &self.same_location_id);
        request.query("paymentMode", &self.payment_mode);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
        request.query("entitySourceType", &self.entity_source_type);
        request.query("entitySourceSubType", &self.entity_source_sub_type);
        request.query("search", &self.search);
        request.query("subscriptionId", &self.subscription_id);
        request.query("entityId", &self.entity_id);
        request.query("contactId", &self.contact_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListTransactionsParams {
    type Item = TransactionSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: TransactionList) -> Vec<TransactionSummary> {
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

/// Errors of [`ListTransactions`].
pub type ListTransactionsError = super::errors::PaymentsError;
