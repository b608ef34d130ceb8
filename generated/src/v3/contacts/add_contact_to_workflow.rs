//! `add-contact-to-workflow`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, Success, WorkflowEnrollment};

/// Puts a contact into a workflow.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `POST /contacts/{contactId}/workflow/{workflowId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AddContactToWorkflow {
    request: Request<AddContactToWorkflowParams>,
}

impl AddContactToWorkflow {
    pub(super) fn new(client: &Client, params: AddContactToWorkflowParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AddContactToWorkflow, AddContactToWorkflowParams
}

/// The parameters of [`AddContactToWorkflow`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddContactToWorkflowParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The path parameter `workflowId`.
    pub workflow_id: String,
    /// The request body.
    pub body: WorkflowEnrollment,
}

impl AddContactToWorkflowParams {
    /// Makes the parameters from what is required.
    pub fn new(
        contact_id: impl Into<String>,
        workflow_id: impl Into<String>,
        body: WorkflowEnrollment,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            workflow_id: workflow_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AddContactToWorkflowParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AddContactToWorkflowParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            workflow_id: object.required("workflowId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AddContactToWorkflowParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("workflowId", &self.workflow_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AddContactToWorkflowParams
}

impl Operation for AddContactToWorkflowParams {
    type Output = Success;
    type Error = AddContactToWorkflowError;

    const METADATA: &'static Metadata = &Metadata {
        id: "add-contact-to-workflow",
        method: Method::POST,
        path: "/contacts/{contactId}/workflow/{workflowId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("workflowId", &self.workflow_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AddContactToWorkflow`].
pub type AddContactToWorkflowError = ContactsError;
