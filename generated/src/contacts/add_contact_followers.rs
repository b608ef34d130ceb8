//! `add-followers-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AddFollowersResponse;
use crate::{ContactId, UserId};

/// Adds followers, who are users, to a contact.
///
/// Created by
/// [`Contacts::add_contact_followers`](super::Contacts::add_contact_followers).
///
/// `POST /contacts/{contactId}/followers`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddContactFollowers = Request<AddContactFollowersParams>;

/// The parameters of [`AddContactFollowers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddContactFollowersParams {
    /// Id of the contact to which to add followers.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Users to add as followers.
    ///
    /// Example: `["CVokAlI8fgw4WYWoCtQz"]`.
    pub followers: Vec<UserId>,
}

impl AddContactFollowersParams {
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

impl Operation for AddContactFollowersParams {
    type Output = AddFollowersResponse;
    type Whole = AddFollowersResponse;
    type Error = AddContactFollowersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-followers-contact",
        name: "add_contact_followers",
        summary: "Adds followers, who are users, to a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/{contactId}/followers",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.properties(&[("followers", &self.followers)]);
    }
}

/// Errors of [`AddContactFollowers`].
pub type AddContactFollowersError = super::errors::ContactsError;
