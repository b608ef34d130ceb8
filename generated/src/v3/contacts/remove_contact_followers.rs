//! `remove-followers-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::RemoveFollowersResponse;
use crate::{ContactId, UserId};

/// Removes followers from a contact.
///
/// Created by
/// [`Contacts::remove_contact_followers`](super::Contacts::remove_contact_followers).
///
/// `DELETE /contacts/{contactId}/followers`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveContactFollowers = Request<RemoveContactFollowersParams>;

/// The parameters of [`RemoveContactFollowers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveContactFollowersParams {
    /// Id of the contact from which to remove followers.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Users to remove as followers.
    ///
    /// Example: `["CVokAlI8fgw4WYWoCtQz"]`.
    pub followers: Vec<UserId>,
}

impl RemoveContactFollowersParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        followers: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            followers: followers.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for RemoveContactFollowersParams {
    type Output = RemoveFollowersResponse;
    type Whole = RemoveFollowersResponse;
    type Error = RemoveContactFollowersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-followers-contact",
        name: "remove_contact_followers",
        summary: "Removes followers from a contact.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/followers",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.properties(&[("followers", &self.followers)]);
    }
}

/// Errors of [`RemoveContactFollowers`].
pub type RemoveContactFollowersError = super::errors::ContactsError;
