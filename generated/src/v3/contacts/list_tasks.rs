//! `get-all-tasks`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Task, TaskList};
use crate::ContactId;

/// Lists the tasks of a contact.
///
/// Created by [`Contacts::list_tasks`](super::Contacts::list_tasks).
///
/// Returns a list of [`Task`]: the field `tasks` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`TaskList`],
/// in a `Response`.
///
/// `GET /contacts/{contactId}/tasks`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListTasks = Request<ListTasksParams>;

/// The parameters of [`ListTasks`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTasksParams {
    /// Id of the contact whose tasks to list.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl ListTasksParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for ListTasksParams {
    type Output = Vec<Task>;
    type Whole = TaskList;
    type Error = ListTasksError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-all-tasks",
        name: "list_tasks",
        summary: "Lists the tasks of a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}/tasks",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-tasks",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Task>, DecodeError> {
        response.payload_list(&[&["tasks"]], |envelope: TaskList| Some(envelope.tasks))
    }
}

/// Errors of [`ListTasks`].
pub type ListTasksError = super::errors::GetDuplicateContactError;
