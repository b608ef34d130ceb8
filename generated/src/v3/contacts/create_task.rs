//! `create-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewTask, Task, TaskResponse};
use crate::ContactId;

/// Creates a task for a contact.
///
/// Created by [`Contacts::create_task`](super::Contacts::create_task).
///
/// Returns [`Task`]: the field `task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TaskResponse`], in a `Response`.
///
/// `POST /contacts/{contactId}/tasks`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateTask = Request<CreateTaskParams>;

/// The parameters of [`CreateTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTaskParams {
    /// Id of the contact that the task belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// A task to create for a contact.
    pub body: NewTask,
}

impl CreateTaskParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, body: NewTask) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

impl Operation for CreateTaskParams {
    type Output = Task;
    type Whole = TaskResponse;
    type Error = CreateTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-task",
        name: "create_task",
        summary: "Creates a task for a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/{contactId}/tasks",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/create-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Task, DecodeError> {
        response.payload(&[&["task"]], |envelope: TaskResponse| envelope.task)
    }
}

/// Errors of [`CreateTask`].
pub type CreateTaskError = super::errors::ContactsError;
