//! `Upsert-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{OpportunityUpsert, UpsertedOpportunity};

/// Creates an opportunity, or updates an existing one.
///
/// Created by
/// [`Opportunities::upsert_opportunity`](super::Opportunities::upsert_opportunity).
///
/// `POST /opportunities/upsert`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertOpportunity = Request<UpsertOpportunityParams>;

/// The parameters of [`UpsertOpportunity`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertOpportunityParams {
    /// An opportunity to create or to update.
    pub body: OpportunityUpsert,
}

impl UpsertOpportunityParams {
    /// Creates the parameters.
    pub fn new(body: OpportunityUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertOpportunityParams {
    type Output = UpsertedOpportunity;
    type Whole = UpsertedOpportunity;
    type Error = UpsertOpportunityError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "Upsert-opportunity",
        name: "upsert_opportunity",
        summary: "Creates an opportunity, or updates an existing one.",
        deprecated: None,
        method: Method::POST,
        path: "/opportunities/upsert",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertOpportunity`].
pub type UpsertOpportunityError = super::errors::OpportunitiesError;
