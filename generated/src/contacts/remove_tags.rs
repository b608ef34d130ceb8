//! `remove-tags`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::RemovedTags;
use crate::ContactId;

/// Removes tags from a contact.
///
/// Created by [`Contacts::remove_tags`](super::Contacts::remove_tags).
///
/// `DELETE /contacts/{contactId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveTags = Request<RemoveTagsParams>;

/// The parameters of [`RemoveTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveTagsParams {
    /// Id of the contact from which to remove the tags.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Tags to remove.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
}

impl RemoveTagsParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for RemoveTagsParams {
    type Output = RemovedTags;
    type Whole = RemovedTags;
    type Error = RemoveTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-tags",
        name: "remove_tags",
        summary: "Removes tags from a contact.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/tags",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.properties(&[("tags", &self.tags)]);
    }
}

/// Errors of [`RemoveTags`].
pub type RemoveTagsError = super::errors::ContactsError;
