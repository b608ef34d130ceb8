//! The Custom Menus API, version 3: 5 operations.
//!
//! [`Client::v3_custom_menus`](crate::Client::v3_custom_menus) returns the handle [`CustomMenus`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Custom Menu Links
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_custom_menus`](CustomMenus::list_custom_menus) | `GET /custom-menus/` | Lists the custom menu links of a company (agency). |
//! | [`create_custom_menu`](CustomMenus::create_custom_menu) | `POST /custom-menus/` | Creates a custom menu link. |
//! | [`get_custom_menu`](CustomMenus::get_custom_menu) | `GET /custom-menus/{customMenuId}` | Returns a custom menu link. |
//! | [`update_custom_menu`](CustomMenus::update_custom_menu) | `PUT /custom-menus/{customMenuId}` | Updates a custom menu link. |
//! | [`delete_custom_menu`](CustomMenus::delete_custom_menu) | `DELETE /custom-menus/{customMenuId}` | Deletes a custom menu link. |

use highlevel_runtime::{Api, Client, Request};

mod create_custom_menu;
mod delete_custom_menu;
mod errors;
mod get_custom_menu;
mod list_custom_menus;
mod update_custom_menu;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::custom_menus::{
    CustomMenu, CustomMenuList, CustomMenuResponse, CustomMenuUpdate,
    DeleteCustomMenuResponse, Icon, IconFont, IconUpdate, MenuAudience, NewCustomMenu,
    NewCustomMenuRequired, OpenMode, UpdateCustomMenuResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Custom Menus",
    version: "v3",
    module: "v3::custom_menus",
    feature: "v3-custom-menus",
};

/// The Custom Menus API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct CustomMenus<'a> {
    client: &'a Client,
}

impl<'a> CustomMenus<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the custom menu links of a company (agency).
    ///
    /// With a location, only the links that this location shows are listed and
    /// [`show_on_company`](crate::v3::custom_menus::operations::ListCustomMenusParams::show_on_company)
    /// has no effect. Without either filter, the links of the agency and those of its
    /// locations are mixed.
    ///
    /// Returns one page, [`CustomMenuList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCustomMenusError`](operations::ListCustomMenusError).
    ///
    /// Needs a company's token with the scope `custom-menu-link.readonly`.
    ///
    /// `GET /custom-menus/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menus))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut custom_menus = client
    ///     .v3_custom_menus()
    ///     .list_custom_menus()
    ///     .show_on_company(true)
    ///     .items();
    /// while let Some(custom_menu) = custom_menus.next().await {
    ///     let custom_menu = custom_menu?;
    ///     println!("{:?}", custom_menu.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-menus")]
    pub fn list_custom_menus(&self) -> operations::ListCustomMenus {
        let params = operations::ListCustomMenusParams::new();
        operations::ListCustomMenus {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a custom menu link.
    ///
    /// `locations` is used only if `show_on_location` is true and `show_to_all_locations`
    /// is false. Camera and microphone can be allowed for links that open in an iframe.
    ///
    /// Returns [`CustomMenu`]: the field `custom_menu` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomMenuResponse`], in a `Response`. Errors are
    /// [`CreateCustomMenuError`](operations::CreateCustomMenuError).
    ///
    /// Needs a company's token with the scope `custom-menu-link.write`.
    ///
    /// `POST /custom-menus/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/create-custom-menu))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::custom_menus::{
    ///     Icon, IconFont, MenuAudience, NewCustomMenu, NewCustomMenuRequired, OpenMode,
    /// };
    ///
    /// let custom_menu = client
    ///     .v3_custom_menus()
    ///     .create_custom_menu(
    ///         NewCustomMenu::new(NewCustomMenuRequired {
    ///                 title: "Help center",
    ///                 url: "https://example.com/help",
    ///                 icon: Icon::new("life-ring", IconFont::Solid),
    ///                 open_mode: OpenMode::Iframe,
    ///                 locations: ["gfWreTIHL8pDbggBb7af", "ve9EPM428h8vShlRW1KT"],
    ///                 user_role: MenuAudience::All,
    ///             })
    ///             .show_to_all_locations(false),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_menu.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_menu(
        &self,
        body: NewCustomMenu,
    ) -> operations::CreateCustomMenu {
        let params = operations::CreateCustomMenuParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a custom menu link.
    ///
    /// Returns [`CustomMenu`]: the field `custom_menu` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CustomMenuResponse`], in a `Response`. Errors are
    /// [`GetCustomMenuError`](operations::GetCustomMenuError).
    ///
    /// Needs a company's token with the scope `custom-menu-link.readonly`.
    ///
    /// `GET /custom-menus/{customMenuId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/get-custom-menu-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let custom_menu = client
    ///     .v3_custom_menus()
    ///     .get_custom_menu("62e589c1-c456-47e1-a9a7-cb8900014311")
    ///     .await?;
    /// println!("{:?}", custom_menu.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-menu-by-id")]
    pub fn get_custom_menu(
        &self,
        custom_menu_id: impl Into<String>,
    ) -> operations::GetCustomMenu {
        let params = operations::GetCustomMenuParams::new(custom_menu_id);
        Request::new(self.client, params)
    }

    /// Updates a custom menu link.
    ///
    /// Returns [`CustomMenu`]: the field `custom_menu` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateCustomMenuResponse`], in a `Response`. Errors are
    /// [`UpdateCustomMenuError`](operations::UpdateCustomMenuError).
    ///
    /// Needs a company's token with the scope `custom-menu-link.write`.
    ///
    /// `PUT /custom-menus/{customMenuId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/update-custom-menu))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::custom_menus::CustomMenuUpdate;
    ///
    /// let custom_menu = client
    ///     .v3_custom_menus()
    ///     .update_custom_menu(
    ///         "62e589c1-c456-47e1-a9a7-cb8900014311",
    ///         CustomMenuUpdate::new()
    ///             .title("Support")
    ///             .with_url("https://example.com/support"),
    ///     )
    ///     .await?;
    /// println!("{:?}", custom_menu.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_menu(
        &self,
        custom_menu_id: impl Into<String>,
        body: CustomMenuUpdate,
    ) -> operations::UpdateCustomMenu {
        let params = operations::UpdateCustomMenuParams::new(custom_menu_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a custom menu link.
    ///
    /// Returns [`DeleteCustomMenuResponse`]. Errors are
    /// [`DeleteCustomMenuError`](operations::DeleteCustomMenuError).
    ///
    /// Needs a company's token with the scope `custom-menu-link.write`.
    ///
    /// `DELETE /custom-menus/{customMenuId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/custom-menus/delete-custom-menu))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_custom_menus()
    ///     .delete_custom_menu("62e589c1-c456-47e1-a9a7-cb8900014311")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_menu(
        &self,
        custom_menu_id: impl Into<String>,
    ) -> operations::DeleteCustomMenu {
        let params = operations::DeleteCustomMenuParams::new(custom_menu_id);
        Request::new(self.client, params)
    }
}
