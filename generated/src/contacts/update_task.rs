//! `update-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Task, TaskResponse, TaskUpdate};
use crate::{ContactId, TaskId};

/// Updates a task of a contact.
///
/// Created by [`Contacts::update_task`](super::Contacts::update_task).
///
/// Returns [`Task`]: the field `task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TaskResponse`], in a `Response`.
///
/// `PUT /contacts/{contactId}/tasks/{taskId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateTask = Request<UpdateTaskParams>;

/// The parameters of [`UpdateTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateTaskParams {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's task to update.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub task_id: TaskId,
    /// Changes to a task.
    pub body: TaskUpdate,
}

impl UpdateTaskParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        task_id: impl Into<TaskId>,
        body: TaskUpdate,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
            body,
        }
    }
}

impl Operation for UpdateTaskParams {
    type Output = Task;
    type Whole = TaskResponse;
    type Error = UpdateTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-task",
        name: "update_task",
        summary: "Updates a task of a contact.",
        deprecated: None,
        method: Method::PUT,
        path: "/contacts/{contactId}/tasks/{taskId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("taskId", &self.task_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Task, DecodeError> {
        response.payload(&[&["task"]], |envelope: TaskResponse| envelope.task)
    }
}

/// Errors of [`UpdateTask`].
pub type UpdateTaskError = super::errors::ContactsError;
