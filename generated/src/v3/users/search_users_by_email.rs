//! `filter-users-by-email`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{User, UserList, UserSearch};

/// Lists the users of a company that have one of the given email addresses.
///
/// Created by [`Users::search_users_by_email`](super::Users::search_users_by_email).
///
/// Returns one page, [`UserList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /users/search/filter-by-email`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchUsersByEmail = Request<SearchUsersByEmailParams>;

/// The parameters of [`SearchUsersByEmail`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchUsersByEmailParams {
    /// Email addresses of the users to find.
    pub body: UserSearch,
}

impl SearchUsersByEmailParams {
    /// Creates the parameters.
    pub fn new(body: UserSearch) -> Self {
        Self { body }
    }
}

impl Operation for SearchUsersByEmailParams {
    type Output = UserList;
    type Whole = UserList;
    type Error = SearchUsersByEmailError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "filter-users-by-email",
        name: "search_users_by_email",
        summary: "Lists the users of a company that have one of the given email addresses.",
        deprecated: None,
        method: Method::POST,
        path: "/users/search/filter-by-email",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.readonly"],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

impl Paginated for SearchUsersByEmailParams {
    type Item = User;

    const PAGING: &'static Paging = &Paging {
        items: "$.users",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: UserList) -> Vec<User> {
        page.users
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.limit),
            position: [Some(&mut self.body.skip), None],
            without: None,
        }
    }
}

/// Errors of [`SearchUsersByEmail`].
pub type SearchUsersByEmailError = super::errors::UserError;
