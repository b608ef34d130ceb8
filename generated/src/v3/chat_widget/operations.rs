//! The request builders, parameters and errors of the Chat Widget API.
//!
//! The methods of [`ChatWidget`](super::ChatWidget) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::clone_chat_widget::{
    CloneChatWidget, CloneChatWidgetError, CloneChatWidgetParams,
};
pub use super::create_chat_widget::{
    CreateChatWidget, CreateChatWidgetError, CreateChatWidgetParams,
};
pub use super::delete_chat_widget::{
    DeleteChatWidget, DeleteChatWidgetError, DeleteChatWidgetParams,
};
pub use super::get_chat_widget::{GetChatWidget, GetChatWidgetError, GetChatWidgetParams};
pub use super::get_widget_config::{
    GetWidgetConfig, GetWidgetConfigError, GetWidgetConfigParams,
};
pub use super::list_chat_widgets::{
    ListChatWidgets, ListChatWidgetsError, ListChatWidgetsParams,
};
pub use super::update_chat_widget::{
    UpdateChatWidget, UpdateChatWidgetError, UpdateChatWidgetParams,
};
pub use super::update_chat_widget_fields::{
    UpdateChatWidgetFields, UpdateChatWidgetFieldsError, UpdateChatWidgetFieldsParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateChatWidgetParams as Operation>::METADATA,
        <CloneChatWidgetParams as Operation>::METADATA,
        <GetChatWidgetParams as Operation>::METADATA,
        <UpdateChatWidgetParams as Operation>::METADATA,
        <UpdateChatWidgetFieldsParams as Operation>::METADATA,
        <ListChatWidgetsParams as Operation>::METADATA,
        <GetWidgetConfigParams as Operation>::METADATA,
        <DeleteChatWidgetParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateChatWidgetParams, CloneChatWidgetParams, GetChatWidgetParams,
    UpdateChatWidgetParams, UpdateChatWidgetFieldsParams, ListChatWidgetsParams,
    GetWidgetConfigParams, DeleteChatWidgetParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
