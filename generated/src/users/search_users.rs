//! `search-users`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{User, UserList, UserRole, UserType};
use crate::{CompanyId, LocationId, UserId};

/// Lists the users of a company that match a filter.
///
/// Created by [`Users::search_users`](super::Users::search_users).
///
/// Returns one page, [`UserList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /users/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchUsers {
    pub(super) request: Request<SearchUsersParams>,
}

impl SearchUsers {
    /// Text to look for in names, email addresses and phone numbers.
    ///
    /// Example: `John`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `25`. Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().location_id = value.into_optional();
        self
    }

    /// Type of the users to list, such as `agency` or `account`.
    pub fn type_(mut self, value: impl IntoOptional<UserType>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }

    /// Role of the users to list, such as `admin`.
    pub fn role(mut self, value: impl IntoOptional<UserRole>) -> Self {
        self.request.params_mut().role = value.into_optional();
        self
    }

    /// Ids of the users to list.
    pub fn ids(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.request.params_mut().ids = value.into_optional();
        self
    }

    /// Field to sort by, such as `dateAdded`; first and last name by default.
    pub fn sort(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().sort = value.into_optional();
        self
    }

    /// Whether to sort ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().sort_direction = value.into_optional();
        self
    }

    /// Whether to list the users with a two-way synchronized calendar (true) or the users
    /// without (false).
    pub fn two_way_sync_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().two_way_sync_enabled = value.into_optional();
        self
    }
}

request_builder! {
    SearchUsers, SearchUsersParams
}

/// The parameters of [`SearchUsers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchUsersParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Text to look for in names, email addresses and phone numbers.
    ///
    /// Example: `John`.
    pub query: Option<String>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `25`. Example: `10`.
    pub limit: Option<i64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `C2QujeCh8ZnC7al2InWR`.
    pub location_id: Option<LocationId>,
    /// Type of the users to list, such as `agency` or `account`.
    pub type_: Option<UserType>,
    /// Role of the users to list, such as `admin`.
    pub role: Option<UserRole>,
    /// Ids of the users to list.
    pub ids: Option<Vec<UserId>>,
    /// Field to sort by, such as `dateAdded`; first and last name by default.
    pub sort: Option<String>,
    /// Whether to sort ascending (`asc`) or descending (`desc`).
    pub sort_direction: Option<String>,
    /// Whether to list the users with a two-way synchronized calendar (true) or the users
    /// without (false).
    pub two_way_sync_enabled: Option<bool>,
}

impl SearchUsersParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            query: None,
            skip: None,
            limit: None,
            location_id: None,
            type_: None,
            role: None,
            ids: None,
            sort: None,
            sort_direction: None,
            two_way_sync_enabled: None,
        }
    }
}

impl Operation for SearchUsersParams {
    type Output = UserList;
    type Whole = UserList;
    type Error = SearchUsersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-users",
        name: "search_users",
        summary: "Lists the users of a company that match a filter.",
        deprecated: None,
        method: Method::GET,
        path: "/users/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["users.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/users/search-users",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("query", &self.query);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("role", &self.role);
        request.query_joined("ids", &self.ids, ',');
        request.query("sort", &self.sort);
        request.query("sortDirection", &self.sort_direction);
        request.query("enabled2waySync", &self.two_way_sync_enabled);
    }
}

impl Paginated for SearchUsersParams {
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
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`SearchUsers`].
pub type SearchUsersError = super::errors::UserError;
