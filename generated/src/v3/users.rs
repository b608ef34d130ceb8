//! The Users API, version 3: 6 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{CompanyId, UserId};

mod create_user;
mod delete_user;
mod errors;
mod get_user;
mod search_users;
mod search_users_by_email;
mod types;
mod update_user;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_user::{CreateUser, CreateUserError, CreateUserParams};
pub use self::delete_user::{DeleteUser, DeleteUserError, DeleteUserParams};
pub use self::get_user::{GetUser, GetUserError, GetUserParams};
pub use self::search_users::{SearchUsers, SearchUsersError, SearchUsersParams};
pub use self::search_users_by_email::{
    SearchUsersByEmail, SearchUsersByEmailError, SearchUsersByEmailParams,
};
pub use self::types::{
    DeletedUser, NewUser, NewUserRequired, User, UserList, UserScope, UserUpdate,
};
pub use self::update_user::{UpdateUser, UpdateUserError, UpdateUserParams};
pub use crate::shared::users::{
    Permissions, PlatformLanguage, Role, UserRole, UserSearch, UserType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Users",
    version: "v3",
    module: "v3::users",
    feature: "v3-users",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <CreateUserParams as Operation>::METADATA,
    <SearchUsersParams as Operation>::METADATA,
    <SearchUsersByEmailParams as Operation>::METADATA,
    <GetUserParams as Operation>::METADATA,
    <UpdateUserParams as Operation>::METADATA,
    <DeleteUserParams as Operation>::METADATA,
];

/// The Users API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a user.
    ///
    /// The user gets the scopes that are passed and no others; an empty list takes all of
    /// them away.
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `POST /users/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    pub fn create_user(&self, body: NewUser) -> CreateUser {
        let params = CreateUserParams::new(body);
        CreateUser {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the users of a company that match a filter.
    ///
    /// Ids are passed as one text with commas between. Limit and offset are sent as text.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope `users.readonly`.
    ///
    /// `GET /users/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    pub fn search_users(&self, company_id: impl Into<CompanyId>) -> SearchUsers {
        let params = SearchUsersParams::new(company_id);
        SearchUsers {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the users of a company that have one of the given email addresses.
    ///
    /// Although it changes nothing this is a POST. The addresses are one text with commas
    /// between; ids and addresses alone are returned unless a projection asks for more.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a company's token with the scope `users.readonly`.
    ///
    /// `POST /users/search/filter-by-email`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    #[doc(alias = "filter-users-by-email")]
    pub fn search_users_by_email(&self, body: UserSearch) -> SearchUsersByEmail {
        let params = SearchUsersByEmailParams::new(body);
        SearchUsersByEmail {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a user.
    ///
    /// Needs a location's or a company's token with the scope `users.readonly`.
    ///
    /// `GET /users/{userId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    pub fn get_user(&self, user_id: impl Into<UserId>) -> GetUser {
        let params = GetUserParams::new(user_id);
        GetUser {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a user.
    ///
    /// The email address cannot be changed this way any more. Scopes that are left out of
    /// a list are taken away.
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `PUT /users/{userId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    pub fn update_user(
        &self,
        user_id: impl Into<UserId>,
        body: UserUpdate,
    ) -> UpdateUser {
        let params = UpdateUserParams::new(user_id, body);
        UpdateUser {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a user.
    ///
    /// The deletion is queued and takes some minutes.
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `DELETE /users/{userId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/users-v3.json))
    pub fn delete_user(&self, user_id: impl Into<UserId>) -> DeleteUser {
        let params = DeleteUserParams::new(user_id);
        DeleteUser {
            request: Request::new(self.client, params),
        }
    }
}
