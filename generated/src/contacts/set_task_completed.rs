//! `update-task-completed`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Task, TaskCompletion, TaskResponse};
use crate::{ContactId, TaskId};

/// Marks a task as done or as not done.
///
/// Created by [`Contacts::set_task_completed`](super::Contacts::set_task_completed).
///
/// Returns [`Task`]: the member `task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns a `Response` with all of it,
/// [`TaskResponse`].
///
/// `PUT /contacts/{contactId}/tasks/{taskId}/completed`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetTaskCompleted = Request<SetTaskCompletedParams>;

/// The parameters of [`SetTaskCompleted`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetTaskCompletedParams {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's task to mark as done or not done.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub task_id: TaskId,
    /// Whether a task is done.
    pub body: TaskCompletion,
}

impl SetTaskCompletedParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        task_id: impl Into<TaskId>,
        body: TaskCompletion,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
            body,
        }
    }
}

impl Operation for SetTaskCompletedParams {
    type Output = Task;
    type Whole = TaskResponse;
    type Error = SetTaskCompletedError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-task-completed",
        name: "set_task_completed",
        summary: "Marks a task as done or as not done.",
        deprecated: None,
        method: Method::PUT,
        path: "/contacts/{contactId}/tasks/{taskId}/completed",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task-completed",
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

/// Errors of [`SetTaskCompleted`].
pub type SetTaskCompletedError = super::errors::ContactsError;
