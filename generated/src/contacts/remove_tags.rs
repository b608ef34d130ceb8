//! `remove-tags`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, TagListResponse, Tags};

/// Takes tags away from a contact.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `DELETE /contacts/{contactId}/tags`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct RemoveTags {
    request: Request<RemoveTagsParams>,
}

impl RemoveTags {
    pub(super) fn new(client: &Client, params: RemoveTagsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    RemoveTags, RemoveTagsParams
}

/// The parameters of [`RemoveTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveTagsParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The request body.
    pub body: Tags,
}

impl RemoveTagsParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>, body: Tags) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for RemoveTagsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveTagsParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for RemoveTagsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    RemoveTagsParams
}

impl Operation for RemoveTagsParams {
    type Output = TagListResponse;
    type Error = RemoveTagsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "remove-tags",
        method: Method::DELETE,
        path: "/contacts/{contactId}/tags",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TagListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`RemoveTags`].
pub type RemoveTagsError = ContactsError;
