//! `list-integration-providers`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, IntegrationProvider, IntegrationProviderList};
use crate::LocationId;

/// Lists the white-label payment providers of a location.
///
/// Created by
/// [`Payments::list_integration_providers`](super::Payments::list_integration_providers).
///
/// Returns one page, [`IntegrationProviderList`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /payments/integrations/provider/whitelabel`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListIntegrationProviders {
    pub(super) request: Request<ListIntegrationProvidersParams>,
}

impl ListIntegrationProviders {
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListIntegrationProvidersParams::location_id)
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
    /// Example: `20`.
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
    ListIntegrationProviders, ListIntegrationProvidersParams
}

/// The parameters of [`ListIntegrationProviders`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListIntegrationProvidersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListIntegrationProvidersParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListIntegrationProvidersParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
        }
    }
}

impl Operation for ListIntegrationProvidersParams {
    type Output = IntegrationProviderList;
    type Whole = IntegrationProviderList;
    type Error = ListIntegrationProvidersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-integration-providers",
        name: "list_integration_providers",
        summary: "Lists the white-label payment providers of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/integrations/provider/whitelabel",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/integration.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-integration-providers",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListIntegrationProvidersParams {
    type Item = IntegrationProvider;

    const PAGING: &'static Paging = &Paging {
        items: "$.providers",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: IntegrationProviderList) -> Vec<IntegrationProvider> {
        page.providers
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

/// Errors of [`ListIntegrationProviders`].
pub type ListIntegrationProvidersError = super::errors::PaymentsError;
