//! `delete-account`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteAccountResponse, DeletedAccount};
use crate::{CompanyId, LocationId, UserId};

/// Disconnects an account from a location and removes it from its groups.
///
/// Created by
/// [`SocialPlanner::delete_account`](super::SocialPlanner::delete_account).
///
/// Returns [`DeletedAccount`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteAccountResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/{locationId}/accounts/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteAccount {
    pub(super) request: Request<DeleteAccountParams>,
}

impl DeleteAccount {
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.request.params_mut().company_id = value.into_optional();
        self
    }

    /// Id of the HighLevel user who disconnects the account.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }
}

request_builder! {
    DeleteAccount, DeleteAccountParams
}

/// The parameters of [`DeleteAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the account, as `list_accounts` lists it.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub id: String,
    /// Id of the company (agency).
    ///
    /// Example: `sdfdsfdsfEWEsdfsdsW32dd`.
    pub company_id: Option<CompanyId>,
    /// Id of the HighLevel user who disconnects the account.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
}

impl DeleteAccountParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            company_id: None,
            user_id: None,
        }
    }
}

impl Operation for DeleteAccountParams {
    type Output = DeletedAccount;
    type Whole = DeleteAccountResponse;
    type Error = DeleteAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-account",
        name: "delete_account",
        summary: "Disconnects an account from a location and removes it from its groups.",
        deprecated: None,
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/accounts/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/account.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-account",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.query("companyId", &self.company_id);
        request.query("userId", &self.user_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeletedAccount, DecodeError> {
        response
            .payload(&[&["results"]], |envelope: DeleteAccountResponse| envelope.results)
    }
}

/// Errors of [`DeleteAccount`].
pub type DeleteAccountError = super::errors::SocialPlannerError;
