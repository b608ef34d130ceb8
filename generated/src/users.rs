//! The Users API, version 2: 7 operations.
//!
//! [`Client::users`](crate::Client::users) returns the handle [`Users`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Users
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_users`](Users::list_users) | `GET /users/` | **Deprecated.** Lists the users of a location. |
//! | [`create_user`](Users::create_user) | `POST /users/` | Creates a user. |
//! | [`get_user`](Users::get_user) | `GET /users/{userId}` | Returns a user. |
//! | [`update_user`](Users::update_user) | `PUT /users/{userId}` | Updates a user. |
//! | [`delete_user`](Users::delete_user) | `DELETE /users/{userId}` | Deletes a user. |
//!
//! # Search
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`search_users`](Users::search_users) | `GET /users/search` | Lists the users of a company that match a filter. |
//! | [`search_users_by_email`](Users::search_users_by_email) | `POST /users/search/filter-by-email` | Lists the users of a company that have one of the given email addresses. |

use highlevel_runtime::{Api, Client, Request};

use crate::{CompanyId, LocationId, UserId};

mod create_user;
mod delete_user;
mod errors;
mod get_user;
mod list_users;
mod search_users;
mod search_users_by_email;
mod types;
mod update_user;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    LocationUserList, NewUser, NewUserRequired, User, UserList, UserScope, UserUpdate,
};
pub use crate::shared::users::{
    Permissions, PlatformLanguage, Role, UserRole, UserSearch, UserType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Users",
    version: "v2",
    module: "users",
    feature: "users",
};

/// The Users API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the users of a location.
    ///
    /// Deprecated: use [`search_users`](crate::users::Users::search_users) with the
    /// location and its company.
    ///
    /// Returns a list of [`User`]: the field `users` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`LocationUserList`], in a `Response`. Errors are
    /// [`ListUsersError`](operations::ListUsersError).
    ///
    /// Needs a location's or a company's token with the scope `users.readonly`.
    ///
    /// `GET /users/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let users = client.users().list_users("C2QujeCh8ZnC7al2InWR").await?;
    /// for user in users {
    ///     println!("{:?}", user.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-by-location")]
    #[deprecated(
        note = "Deprecated: use `search_users` with the location and its company"
    )]
    pub fn list_users(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListUsers {
        let params = operations::ListUsersParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a user.
    ///
    /// The user gets only the scopes in the body; an empty list means no scopes. The
    /// meaning of an omitted list is not documented.
    ///
    /// Returns [`User`]. Errors are [`CreateUserError`](operations::CreateUserError).
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `POST /users/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/create-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::users::{NewUser, NewUserRequired, UserRole, UserScope, UserType};
    ///
    /// let user = client
    ///     .users()
    ///     .create_user(
    ///         NewUser::new(NewUserRequired {
    ///                 company_id: "5DP4iH6HLkQsiKESj6rh",
    ///                 first_name: "Jane",
    ///                 last_name: "Doe",
    ///                 email: "jane@example.com",
    ///                 password: "Correct-Horse-42!",
    ///                 type_: UserType::Account,
    ///                 role: UserRole::Admin,
    ///                 location_ids: ["C2QujeCh8ZnC7al2InWR"],
    ///             })
    ///             .scopes([UserScope::ContactsWrite, UserScope::CampaignsReadonly]),
    ///     )
    ///     .await?;
    /// println!("{:?}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, body: NewUser) -> operations::CreateUser {
        let params = operations::CreateUserParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the users of a company that match a filter.
    ///
    /// Returns one page, [`UserList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchUsersError`](operations::SearchUsersError).
    ///
    /// Needs a location's or a company's token with the scope `users.readonly`.
    ///
    /// `GET /users/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/search-users))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut users = client
    ///     .users()
    ///     .search_users("5DP4iH6HLkQsiKESj6rh")
    ///     .query("Jane")
    ///     .items();
    /// while let Some(user) = users.next().await {
    ///     let user = user?;
    ///     println!("{:?}", user.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_users(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::SearchUsers {
        let params = operations::SearchUsersParams::new(company_id);
        operations::SearchUsers {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the users of a company that have one of the given email addresses.
    ///
    /// This operation is a POST, but changes nothing. Only ids and email addresses are
    /// returned, unless `projection` asks for more.
    ///
    /// Returns one page, [`UserList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchUsersByEmailError`](operations::SearchUsersByEmailError).
    ///
    /// Needs a company's token with the scope `users.readonly`.
    ///
    /// `POST /users/search/filter-by-email`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::users::UserSearch;
    ///
    /// let mut users = client
    ///     .users()
    ///     .search_users_by_email(
    ///         UserSearch::new(
    ///             "5DP4iH6HLkQsiKESj6rh",
    ///             "jane@example.com,support@example.com",
    ///         ),
    ///     )
    ///     .items();
    /// while let Some(user) = users.next().await {
    ///     let user = user?;
    ///     println!("{:?}", user.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filter-users-by-email")]
    pub fn search_users_by_email(
        &self,
        body: UserSearch,
    ) -> operations::SearchUsersByEmail {
        let params = operations::SearchUsersByEmailParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a user.
    ///
    /// Returns [`User`]. Errors are [`GetUserError`](operations::GetUserError).
    ///
    /// Needs a location's or a company's token with the scope `users.readonly`.
    ///
    /// `GET /users/{userId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/get-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let user = client.users().get_user("CVokAlI8fgw4WYWoCtQz").await?;
    /// println!("{:?}", user.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, user_id: impl Into<UserId>) -> operations::GetUser {
        let params = operations::GetUserParams::new(user_id);
        Request::new(self.client, params)
    }

    /// Updates a user.
    ///
    /// The email address can no longer be changed this way. A list of scopes replaces all
    /// scopes of the user.
    ///
    /// Returns [`User`]. Errors are [`UpdateUserError`](operations::UpdateUserError).
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `PUT /users/{userId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/update-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::users::UserUpdate;
    ///
    /// let user = client
    ///     .users()
    ///     .update_user("6YAtzfzpmHAdj0e8GkKp", UserUpdate::new().phone("+12025550123"))
    ///     .await?;
    /// println!("{:?}", user.phone);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(
        &self,
        user_id: impl Into<UserId>,
        body: UserUpdate,
    ) -> operations::UpdateUser {
        let params = operations::UpdateUserParams::new(user_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a user.
    ///
    /// The deletion is queued and takes some minutes.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteUserError`](operations::DeleteUserError).
    ///
    /// Needs a location's or a company's token with the scope `users.write`.
    ///
    /// `DELETE /users/{userId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/users/delete-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.users().delete_user("6YAtzfzpmHAdj0e8GkKp").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user(&self, user_id: impl Into<UserId>) -> operations::DeleteUser {
        let params = operations::DeleteUserParams::new(user_id);
        Request::new(self.client, params)
    }
}
