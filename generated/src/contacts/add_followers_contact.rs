//! `add-followers-contact`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AddFollowersResponse, ContactsError, Followers};

/// Makes users follow a contact.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `POST /contacts/{contactId}/followers`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddFollowersContact {
    request: Request<AddFollowersContactParams>,
}

impl AddFollowersContact {
    pub(super) fn new(client: &Client, params: AddFollowersContactParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddFollowersContact, AddFollowersContactParams
}

/// The parameters of [`AddFollowersContact`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFollowersContactParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The request body.
    pub body: Followers,
}

impl AddFollowersContactParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>, body: Followers) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddFollowersContactParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddFollowersContactParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddFollowersContactParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddFollowersContactParams
}

impl Operation for AddFollowersContactParams {
    type Output = AddFollowersResponse;
    type Error = AddFollowersContactError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-followers-contact",
        method: Method::POST,
        path: "/contacts/{contactId}/followers",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AddFollowersResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddFollowersContact`].
pub type AddFollowersContactError = ContactsError;
