//! `update-custom-subtype`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::CustomSubtypeUpdate;
use crate::LocationId;

/// Updates or archives a custom subscription type, a kind of message that contacts
/// can subscribe to.
///
/// Created by
/// [`Conversations::update_custom_subtype`](super::Conversations::update_custom_subtype).
///
/// `PUT /conversations/preferences/custom-subtypes/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomSubtype = Request<UpdateCustomSubtypeParams>;

/// The parameters of [`UpdateCustomSubtype`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomSubtypeParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the custom subscription type to update.
    ///
    /// Example: `c7LrXw2PzN9kTj4MvQ6f`.
    pub id: String,
    /// Changes to a custom subscription type.
    pub body: CustomSubtypeUpdate,
}

impl UpdateCustomSubtypeParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: CustomSubtypeUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateCustomSubtypeParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateCustomSubtypeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-subtype",
        name: "update_custom_subtype",
        summary: "Updates or archives a custom subscription type, a kind of message that contacts can subscribe to.",
        deprecated: None,
        method: Method::PUT,
        path: "/conversations/preferences/custom-subtypes/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/update-custom-subtype",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateCustomSubtype`].
pub type UpdateCustomSubtypeError = super::errors::ConversationsError;
