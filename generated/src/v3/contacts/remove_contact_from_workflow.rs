//! `delete-contact-from-workflow`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, Timestamp,
    TokenType, request_builder,
};

use crate::{ContactId, WorkflowId};

/// Removes a contact from a workflow.
///
/// Created by
/// [`Contacts::remove_contact_from_workflow`](super::Contacts::remove_contact_from_workflow).
///
/// `DELETE /contacts/{contactId}/workflow/{workflowId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct RemoveContactFromWorkflow {
    pub(super) request: Request<RemoveContactFromWorkflowParams>,
}

impl RemoveContactFromWorkflow {
    /// Start time of the event to which the workflow refers, such as an appointment, RFC
    /// 3339.
    ///
    /// Example: `2026-03-02T09:00:00+01:00`.
    pub fn event_start_time(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().event_start_time = value.into_optional();
        self
    }
}

request_builder! {
    RemoveContactFromWorkflow, RemoveContactFromWorkflowParams
}

/// The parameters of [`RemoveContactFromWorkflow`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveContactFromWorkflowParams {
    /// Id of the contact to remove from the workflow.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the workflow from which to remove the contact.
    ///
    /// Example: `f5a2ab74-4c1c-4ede-9c43-2ef1e01e0b38`.
    pub workflow_id: WorkflowId,
    /// Start time of the event to which the workflow refers, such as an appointment, RFC
    /// 3339.
    ///
    /// Example: `2026-03-02T09:00:00+01:00`.
    pub event_start_time: Option<Timestamp>,
}

impl RemoveContactFromWorkflowParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        workflow_id: impl Into<WorkflowId>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            workflow_id: workflow_id.into(),
            event_start_time: None,
        }
    }
}

impl Operation for RemoveContactFromWorkflowParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = RemoveContactFromWorkflowError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-contact-from-workflow",
        name: "remove_contact_from_workflow",
        summary: "Removes a contact from a workflow.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/workflow/{workflowId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("workflowId", &self.workflow_id);
        request
            .properties(
                &[("eventStartTime", &WrittenAs(&self.event_start_time, "rfc3339"))],
            );
    }
}

/// Errors of [`RemoveContactFromWorkflow`].
pub type RemoveContactFromWorkflowError = super::errors::ContactsError;
