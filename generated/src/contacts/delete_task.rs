//! `delete-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::{ContactId, TaskId};

/// Deletes a task of a contact.
///
/// Created by [`Contacts::delete_task`](super::Contacts::delete_task).
///
/// `DELETE /contacts/{contactId}/tasks/{taskId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteTask = Request<DeleteTaskParams>;

/// The parameters of [`DeleteTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTaskParams {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's task to delete.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub task_id: TaskId,
}

impl DeleteTaskParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, task_id: impl Into<TaskId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
        }
    }
}

impl Operation for DeleteTaskParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-task",
        name: "delete_task",
        summary: "Deletes a task of a contact.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/tasks/{taskId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("taskId", &self.task_id);
    }
}

/// Errors of [`DeleteTask`].
pub type DeleteTaskError = super::errors::GetDuplicateContactError;
