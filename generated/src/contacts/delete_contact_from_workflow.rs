//! `delete-contact-from-workflow`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, Success, WorkflowEnrollment};

/// Takes a contact out of a workflow.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `DELETE /contacts/{contactId}/workflow/{workflowId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteContactFromWorkflow {
    request: Request<DeleteContactFromWorkflowParams>,
}

impl DeleteContactFromWorkflow {
    pub(super) fn new(client: &Client, params: DeleteContactFromWorkflowParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteContactFromWorkflow, DeleteContactFromWorkflowParams
}

/// The parameters of [`DeleteContactFromWorkflow`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactFromWorkflowParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The path parameter `workflowId`.
    pub workflow_id: String,
    /// The request body.
    pub body: WorkflowEnrollment,
}

impl DeleteContactFromWorkflowParams {
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
impl highlevel_runtime::Decode for DeleteContactFromWorkflowParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteContactFromWorkflowParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            workflow_id: object.required("workflowId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteContactFromWorkflowParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("workflowId", &self.workflow_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteContactFromWorkflowParams
}

impl Operation for DeleteContactFromWorkflowParams {
    type Output = Success;
    type Error = DeleteContactFromWorkflowError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-contact-from-workflow",
        method: Method::DELETE,
        path: "/contacts/{contactId}/workflow/{workflowId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow",
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

/// What can go wrong with [`DeleteContactFromWorkflow`].
pub type DeleteContactFromWorkflowError = ContactsError;
