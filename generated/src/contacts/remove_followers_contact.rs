//! `remove-followers-contact`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, Followers, RemoveFollowersResponse};

/// Makes users stop following a contact.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `DELETE /contacts/{contactId}/followers`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct RemoveFollowersContact {
    request: Request<RemoveFollowersContactParams>,
}

impl RemoveFollowersContact {
    pub(super) fn new(client: &Client, params: RemoveFollowersContactParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    RemoveFollowersContact, RemoveFollowersContactParams
}

/// The parameters of [`RemoveFollowersContact`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveFollowersContactParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The request body.
    pub body: Followers,
}

impl RemoveFollowersContactParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>, body: Followers) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for RemoveFollowersContactParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveFollowersContactParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for RemoveFollowersContactParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    RemoveFollowersContactParams
}

impl Operation for RemoveFollowersContactParams {
    type Output = RemoveFollowersResponse;
    type Error = RemoveFollowersContactError;

    const METADATA: &'static Metadata = &Metadata {
        id: "remove-followers-contact",
        method: Method::DELETE,
        path: "/contacts/{contactId}/followers",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<RemoveFollowersResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`RemoveFollowersContact`].
pub type RemoveFollowersContactError = ContactsError;
