//! `list-subscriptions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, SubscriptionList, SubscriptionSummary};
use crate::{ContactId, LocationId, SubscriptionId};

/// Lists the subscriptions of a location.
///
/// Created by [`Payments::list_subscriptions`](super::Payments::list_subscriptions).
///
/// Returns one page, [`SubscriptionList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /payments/subscriptions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSubscriptions {
    pub(super) request: Request<ListSubscriptionsParams>,
}

impl ListSubscriptions {
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListSubscriptionsParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Id of the object that the subscriptions belong to, such as an order; only its
    /// subscriptions are listed.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub fn entity_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().entity_id = value.into_optional();
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

    /// Source of the subscriptions to list, such as `funnel`.
    pub fn entity_source_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().entity_source_type = value.into_optional();
        self
    }

    /// Text to look for in the names of the subscriptions.
    ///
    /// Example: `Awesome subscription`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Id of a contact; only the subscriptions of this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Id of a subscription; only this subscription is listed.
    ///
    /// Example: `64bf78af39118e4011926cba`.
    pub fn id(mut self, value: impl IntoOptional<SubscriptionId>) -> Self {
        self.request.params_mut().id = value.into_optional();
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

    /// Whether each subscription in the response has the number of its collected
    /// payments. The reference does not name the member with this number.
    pub fn with_payments_collected_count(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.request.params_mut().with_payments_collected_count = value.into_optional();
        self
    }
}

request_builder! {
    ListSubscriptions, ListSubscriptionsParams
}

/// The parameters of [`ListSubscriptions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSubscriptionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListSubscriptionsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the object that the subscriptions belong to, such as an order; only its
    /// subscriptions are listed.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
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
    /// Source of the subscriptions to list, such as `funnel`.
    pub entity_source_type: Option<String>,
    /// Text to look for in the names of the subscriptions.
    ///
    /// Example: `Awesome subscription`.
    pub search: Option<String>,
    /// Id of a contact; only the subscriptions of this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub contact_id: Option<ContactId>,
    /// Id of a subscription; only this subscription is listed.
    ///
    /// Example: `64bf78af39118e4011926cba`.
    pub id: Option<SubscriptionId>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Whether each subscription in the response has the number of its collected
    /// payments. The reference does not name the member with this number.
    pub with_payments_collected_count: Option<bool>,
}

impl ListSubscriptionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            entity_id: None,
            payment_mode: None,
            start_at: None,
            end_at: None,
            entity_source_type: None,
            search: None,
            contact_id: None,
            id: None,
            limit: None,
            offset: None,
            with_payments_collected_count: None,
        }
    }
}

impl Operation for ListSubscriptionsParams {
    type Output = SubscriptionList;
    type Whole = SubscriptionList;
    type Error = ListSubscriptionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-subscriptions",
        name: "list_subscriptions",
        summary: "Lists the subscriptions of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/subscriptions",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/subscriptions.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("entityId", &self.entity_id);
        request.query("paymentMode", &self.payment_mode);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
        request.query("entitySourceType", &self.entity_source_type);
        request.query("search", &self.search);
        request.query("contactId", &self.contact_id);
        request.query("id", &self.id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("getPaymentsCollectedCount", &self.with_payments_collected_count);
    }
}

impl Paginated for ListSubscriptionsParams {
    type Item = SubscriptionSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: SubscriptionList) -> Vec<SubscriptionSummary> {
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

/// Errors of [`ListSubscriptions`].
pub type ListSubscriptionsError = super::errors::PaymentsError;
