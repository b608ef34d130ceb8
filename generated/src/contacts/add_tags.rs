//! `add-tags`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AddedTags;
use crate::ContactId;

/// Adds tags to a contact.
///
/// Created by [`Contacts::add_tags`](super::Contacts::add_tags).
///
/// `POST /contacts/{contactId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddTags = Request<AddTagsParams>;

/// The parameters of [`AddTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddTagsParams {
    /// Id of the contact to which to add the tags.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Tags to add.
    ///
    /// Example: `["newsletter","vip"]`.
    pub tags: Vec<String>,
}

impl AddTagsParams {
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

impl Operation for AddTagsParams {
    type Output = AddedTags;
    type Whole = AddedTags;
    type Error = AddTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-tags",
        name: "add_tags",
        summary: "Adds tags to a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/{contactId}/tags",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.properties(&[("tags", &self.tags)]);
    }
}

/// Errors of [`AddTags`].
pub type AddTagsError = super::errors::ContactsError;
