//! The Chat Widget API, version 3: 8 operations.
//!
//! [`Client::v3_chat_widget`](crate::Client::v3_chat_widget) returns the handle [`ChatWidget`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Chat Widget
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_chat_widget`](ChatWidget::create_chat_widget) | `POST /chat-widget/` | Creates a chat widget. |
//! | [`clone_chat_widget`](ChatWidget::clone_chat_widget) | `POST /chat-widget/clone` | Copies a chat widget within its location. |
//! | [`get_chat_widget`](ChatWidget::get_chat_widget) | `GET /chat-widget/data/{locationId}/{id}` | Returns one chat widget of a location. |
//! | [`update_chat_widget`](ChatWidget::update_chat_widget) | `PUT /chat-widget/data/{locationId}/{id}` | Replaces the contents of a chat widget. |
//! | [`update_chat_widget_fields`](ChatWidget::update_chat_widget_fields) | `PATCH /chat-widget/data/{locationId}/{id}` | Updates some properties of a chat widget. |
//! | [`list_chat_widgets`](ChatWidget::list_chat_widgets) | `GET /chat-widget/list` | Lists the chat widgets of a location. |
//! | [`get_widget_config`](ChatWidget::get_widget_config) | `GET /chat-widget/public/config/{id}` | Returns the public configuration of a chat widget. |
//! | [`delete_chat_widget`](ChatWidget::delete_chat_widget) | `DELETE /chat-widget/{locationId}/{id}` | Deletes a chat widget. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod clone_chat_widget;
mod create_chat_widget;
mod delete_chat_widget;
mod errors;
mod get_chat_widget;
mod get_widget_config;
mod list_chat_widgets;
mod types;
mod update_chat_widget;
mod update_chat_widget_fields;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    A2pCompliance, AcknowledgementDetails, AdvancedSettings, BusinessOfficeHours,
    ChatType, ChatWidgetCopy, ChatWidgetUpdate, ContactFormField, ExcludedChatType,
    FacebookPage, InstagramPage, NewChatWidget, OpenHours, WidgetChatType,
    WidgetDimensions, WidgetRedirect, WidgetSettings, WidgetSize, WidgetTheme,
    WidgetThemeColors,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Chat Widget",
    version: "v3",
    module: "v3::chat_widget",
    feature: "v3-chat-widget",
};

/// The Chat Widget API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct ChatWidget<'a> {
    client: &'a Client,
}

impl<'a> ChatWidget<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a chat widget.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateChatWidgetError`](operations::CreateChatWidgetError).
    ///
    /// Needs a location's token with the scope `chat-widget.write`.
    ///
    /// `POST /chat-widget/` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::chat_widget::{NewChatWidget, WidgetChatType};
    ///
    /// let response = client
    ///     .v3_chat_widget()
    ///     .create_chat_widget(
    ///         NewChatWidget::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             2,
    ///             WidgetChatType::EmailChat,
    ///             "Website chat",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_widget(
        &self,
        body: NewChatWidget,
    ) -> operations::CreateChatWidget {
        let params = operations::CreateChatWidgetParams::new(body);
        Request::new(self.client, params)
    }

    /// Copies a chat widget within its location.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CloneChatWidgetError`](operations::CloneChatWidgetError).
    ///
    /// Needs a location's token with the scope `chat-widget.write`.
    ///
    /// `POST /chat-widget/clone` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::chat_widget::ChatWidgetCopy;
    ///
    /// let response = client
    ///     .v3_chat_widget()
    ///     .clone_chat_widget(
    ///         ChatWidgetCopy::new("ve9EPM428h8vShlRW1KT", "0TkCdp9PfvLeWKYRRvIz")
    ///             .name("Website chat (copy)"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_chat_widget(
        &self,
        body: ChatWidgetCopy,
    ) -> operations::CloneChatWidget {
        let params = operations::CloneChatWidgetParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one chat widget of a location.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetChatWidgetError`](operations::GetChatWidgetError).
    ///
    /// Needs a location's token with the scope `chat-widget.readonly`.
    ///
    /// `GET /chat-widget/data/{locationId}/{id}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_chat_widget()
    ///     .get_chat_widget("ve9EPM428h8vShlRW1KT", "0TkCdp9PfvLeWKYRRvIz")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_widget(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetChatWidget {
        let params = operations::GetChatWidgetParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Replaces the contents of a chat widget.
    ///
    /// To change only some properties, use
    /// [`update_chat_widget_fields`](crate::v3::chat_widget::ChatWidget::update_chat_widget_fields).
    ///
    /// Returns no content. Errors are
    /// [`UpdateChatWidgetError`](operations::UpdateChatWidgetError).
    ///
    /// Needs a location's token with the scope `chat-widget.write`.
    ///
    /// `PUT /chat-widget/data/{locationId}/{id}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::chat_widget::{ChatWidgetUpdate, WidgetChatType, WidgetSettings};
    ///
    /// client
    ///     .v3_chat_widget()
    ///     .update_chat_widget(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "0TkCdp9PfvLeWKYRRvIz",
    ///         ChatWidgetUpdate::new()
    ///             .chat_type(WidgetChatType::EmailChat)
    ///             .name("Support chat")
    ///             .settings(
    ///                 WidgetSettings::new(WidgetChatType::EmailChat, "messageChatCircle")
    ///                     .heading("How can we help you?"),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat_widget(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: ChatWidgetUpdate,
    ) -> operations::UpdateChatWidget {
        let params = operations::UpdateChatWidgetParams::new(location_id, id, body);
        Request::new(self.client, params)
    }

    /// Updates some properties of a chat widget.
    ///
    /// Returns no content. Errors are
    /// [`UpdateChatWidgetFieldsError`](operations::UpdateChatWidgetFieldsError).
    ///
    /// Needs a location's token with the scope `chat-widget.write`.
    ///
    /// `PATCH /chat-widget/data/{locationId}/{id}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::chat_widget::ChatWidgetUpdate;
    ///
    /// client
    ///     .v3_chat_widget()
    ///     .update_chat_widget_fields(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "0TkCdp9PfvLeWKYRRvIz",
    ///         ChatWidgetUpdate::new().name("Support chat"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchChatWidget")]
    pub fn update_chat_widget_fields(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: ChatWidgetUpdate,
    ) -> operations::UpdateChatWidgetFields {
        let params = operations::UpdateChatWidgetFieldsParams::new(
            location_id,
            id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the chat widgets of a location.
    ///
    /// As a filter, `webChat` means the types for email, WhatsApp, Facebook and Instagram
    /// together.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListChatWidgetsError`](operations::ListChatWidgetsError).
    ///
    /// Needs a location's token with the scope `chat-widget.readonly`.
    ///
    /// `GET /chat-widget/list` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_chat_widget()
    ///     .list_chat_widgets("ve9EPM428h8vShlRW1KT")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listChatWidget")]
    pub fn list_chat_widgets(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListChatWidgets {
        let params = operations::ListChatWidgetsParams::new(location_id);
        operations::ListChatWidgets {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the public configuration of a chat widget.
    ///
    /// No access token is documented for this operation.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetWidgetConfigError`](operations::GetWidgetConfigError).
    ///
    /// `GET /chat-widget/public/config/{id}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_chat_widget()
    ///     .get_widget_config("0TkCdp9PfvLeWKYRRvIz")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWidget")]
    pub fn get_widget_config(
        &self,
        id: impl Into<String>,
    ) -> operations::GetWidgetConfig {
        let params = operations::GetWidgetConfigParams::new(id);
        operations::GetWidgetConfig {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a chat widget.
    ///
    /// HighLevel marks it as deleted and keeps it. If it was the default widget, another
    /// one can become the default.
    ///
    /// Returns no content. Errors are
    /// [`DeleteChatWidgetError`](operations::DeleteChatWidgetError).
    ///
    /// Needs a location's token with the scope `chat-widget.write`.
    ///
    /// `DELETE /chat-widget/{locationId}/{id}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_chat_widget()
    ///     .delete_chat_widget("ve9EPM428h8vShlRW1KT", "0TkCdp9PfvLeWKYRRvIz")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete")]
    pub fn delete_chat_widget(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteChatWidget {
        let params = operations::DeleteChatWidgetParams::new(location_id, id);
        Request::new(self.client, params)
    }
}
