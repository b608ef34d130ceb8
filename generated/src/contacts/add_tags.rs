//! `add-tags`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, TagListResponse, Tags};

/// Gives a contact further tags.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `POST /contacts/{contactId}/tags`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddTags {
    request: Request<AddTagsParams>,
}

impl AddTags {
    pub(super) fn new(client: &Client, params: AddTagsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddTags, AddTagsParams
}

/// The parameters of [`AddTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTagsParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The request body.
    pub body: Tags,
}

impl AddTagsParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>, body: Tags) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddTagsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddTagsParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddTagsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddTagsParams
}

impl Operation for AddTagsParams {
    type Output = TagListResponse;
    type Error = AddTagsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-tags",
        method: Method::POST,
        path: "/contacts/{contactId}/tags",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TagListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddTags`].
pub type AddTagsError = ContactsError;
