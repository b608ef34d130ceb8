//! `get-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Task, TaskResponse};
use crate::{ContactId, TaskId};

/// Returns a task of a contact.
///
/// Created by [`Contacts::get_task`](super::Contacts::get_task).
///
/// Returns [`Task`]: the field `task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TaskResponse`], in a `Response`.
///
/// `GET /contacts/{contactId}/tasks/{taskId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetTask = Request<GetTaskParams>;

/// The parameters of [`GetTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTaskParams {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's task to return.
    ///
    /// Example: `lJpzYrWdpkC2hX6t2yue`.
    pub task_id: TaskId,
}

impl GetTaskParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, task_id: impl Into<TaskId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            task_id: task_id.into(),
        }
    }
}

impl Operation for GetTaskParams {
    type Output = Task;
    type Whole = TaskResponse;
    type Error = GetTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-task",
        name: "get_task",
        summary: "Returns a task of a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}/tasks/{taskId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("taskId", &self.task_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Task, DecodeError> {
        response.payload(&[&["task"]], |envelope: TaskResponse| envelope.task)
    }
}

/// Errors of [`GetTask`].
pub type GetTaskError = super::errors::GetDuplicateContactError;
