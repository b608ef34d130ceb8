//! `update-task-completed`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Task, TaskResponse};
use crate::{ContactId, TaskId};

/// Marks a task as done or as not done.
///
/// Created by [`Contacts::set_task_completed`](super::Contacts::set_task_completed).
///
/// Returns [`Task`]: the field `task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TaskResponse`], in a `Response`.
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
    /// Whether the task is done.
    pub completed: bool,
}

impl SetTaskCompletedParams {
    /// Creates the parameters.
    pub fn new(
        required: SetTaskCompletedRequired<impl Into<ContactId>, impl Into<TaskId>>,
    ) -> Self {
        let SetTaskCompletedRequired { contact_id, task_id, completed } = required;
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
            completed,
        }
    }
}

/// The arguments of [`SetTaskCompletedParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct SetTaskCompletedRequired<ContactIdValue, TaskIdValue> {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactIdValue,
    /// Id of the contact's task to mark as done or not done.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub task_id: TaskIdValue,
    /// Whether the task is done.
    pub completed: bool,
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
        request.properties(&[("completed", &self.completed)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Task, DecodeError> {
        response.payload(&[&["task"]], |envelope: TaskResponse| envelope.task)
    }
}

/// Errors of [`SetTaskCompleted`].
pub type SetTaskCompletedError = super::errors::ContactsError;
