//! `getCharges`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{ChargeList, WalletCharge};
use crate::UserId;

/// Lists the charges that an app made.
///
/// Created by [`Marketplace::list_charges`](super::Marketplace::list_charges).
///
/// Returns one page, [`ChargeList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /marketplace/billing/charges`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCharges {
    pub(super) request: Request<ListChargesParams>,
}

impl ListCharges {
    /// Id of the billing meter, from the pricing page of the app in the developer portal;
    /// only its charges are listed.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub fn meter_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().meter_id = value.into_optional();
        self
    }

    /// Id of the event (transaction) for which the wallet was charged; only charges for
    /// it are listed.
    ///
    /// Example: `evt_abc123`.
    pub fn event_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().event_id = value.into_optional();
        self
    }

    /// Id of a user, as passed when the wallet was charged; only these charges are
    /// listed.
    ///
    /// Example: `user_abc123`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }

    /// Start of the period, such as `2025-03-26`; only charges after it are listed.
    pub fn start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// End of the period, such as `2025-03-26`; only charges before it are listed.
    pub fn end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListCharges, ListChargesParams
}

/// The parameters of [`ListCharges`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListChargesParams {
    /// Id of the billing meter, from the pricing page of the app in the developer portal;
    /// only its charges are listed.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// Id of the event (transaction) for which the wallet was charged; only charges for
    /// it are listed.
    ///
    /// Example: `evt_abc123`.
    pub event_id: Option<String>,
    /// Id of a user, as passed when the wallet was charged; only these charges are
    /// listed.
    ///
    /// Example: `user_abc123`.
    pub user_id: Option<UserId>,
    /// Start of the period, such as `2025-03-26`; only charges after it are listed.
    pub start_date: Option<Date>,
    /// End of the period, such as `2025-03-26`; only charges before it are listed.
    pub end_date: Option<Date>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
}

impl ListChargesParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListChargesParams {
    type Output = ChargeList;
    type Whole = ChargeList;
    type Error = ListChargesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getCharges",
        name: "list_charges",
        summary: "Lists the charges that an app made.",
        deprecated: None,
        method: Method::GET,
        path: "/marketplace/billing/charges",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[422],
        scopes: &["charges.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-charges",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("meterId", &self.meter_id);
        request.query("eventId", &self.event_id);
        request.query("userId", &self.user_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListChargesParams {
    type Item = WalletCharge;

    const PAGING: &'static Paging = &Paging {
        items: "$.charges",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.pagination.total"),
        more: None,
    };

    #[inline]
    fn items(page: ChargeList) -> Vec<WalletCharge> {
        page.charges
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

/// Errors of [`ListCharges`].
pub type ListChargesError = super::errors::ListChargesError;
