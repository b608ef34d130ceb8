//! `create-custom-subtype`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::NewCustomSubtype;
use crate::LocationId;

/// Creates a custom subscription type, a kind of message that contacts can subscribe
/// to.
///
/// Created by
/// [`Conversations::create_custom_subtype`](super::Conversations::create_custom_subtype).
///
/// `POST /conversations/preferences/custom-subtypes`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomSubtype = Request<CreateCustomSubtypeParams>;

/// The parameters of [`CreateCustomSubtype`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomSubtypeParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A custom subscription type to create. Contacts can unsubscribe from each type
    /// separately.
    pub body: NewCustomSubtype,
}

impl CreateCustomSubtypeParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewCustomSubtype) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomSubtypeParams {
    type Output = ();
    type Whole = ();
    type Error = CreateCustomSubtypeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-subtype",
        name: "create_custom_subtype",
        summary: "Creates a custom subscription type, a kind of message that contacts can subscribe to.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/preferences/custom-subtypes",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200, 201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/create-custom-subtype",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateCustomSubtype`].
pub type CreateCustomSubtypeError = super::errors::ConversationsError;
