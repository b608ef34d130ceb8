//! `get-all-custom-subtypes`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use crate::LocationId;

/// Lists the custom subscription types of a location, the kinds of messages that
/// contacts subscribe to.
///
/// Created by
/// [`Conversations::list_custom_subtypes`](super::Conversations::list_custom_subtypes).
///
/// `GET /conversations/preferences/custom-subtypes`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListCustomSubtypes = Request<ListCustomSubtypesParams>;

/// The parameters of [`ListCustomSubtypes`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomSubtypesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListCustomSubtypesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListCustomSubtypesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListCustomSubtypesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-all-custom-subtypes",
        name: "list_custom_subtypes",
        summary: "Lists the custom subscription types of a location, the kinds of messages that contacts subscribe to.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/preferences/custom-subtypes",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-all-custom-subtypes",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`ListCustomSubtypes`].
pub type ListCustomSubtypesError = super::errors::ConversationsError;
