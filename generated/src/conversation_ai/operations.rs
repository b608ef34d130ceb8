//! The request builders, parameters and errors of the Conversation AI API.
//!
//! The methods of [`ConversationAi`](super::ConversationAi) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_action::{CreateAction, CreateActionError, CreateActionParams};
pub use super::create_agent::{CreateAgent, CreateAgentError, CreateAgentParams};
pub use super::delete_action::{DeleteAction, DeleteActionError, DeleteActionParams};
pub use super::delete_agent::{DeleteAgent, DeleteAgentError, DeleteAgentParams};
pub use super::get_action::{GetAction, GetActionError, GetActionParams};
pub use super::get_agent::{GetAgent, GetAgentError, GetAgentParams};
pub use super::get_generation::{GetGeneration, GetGenerationError, GetGenerationParams};
pub use super::list_actions::{ListActions, ListActionsError, ListActionsParams};
pub use super::search_agents::{SearchAgents, SearchAgentsError, SearchAgentsParams};
pub use super::update_action::{UpdateAction, UpdateActionError, UpdateActionParams};
pub use super::update_agent::{UpdateAgent, UpdateAgentError, UpdateAgentParams};
pub use super::update_followup_settings::{
    UpdateFollowupSettings, UpdateFollowupSettingsError, UpdateFollowupSettingsParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateAgentParams as Operation>::METADATA,
        <SearchAgentsParams as Operation>::METADATA,
        <GetAgentParams as Operation>::METADATA,
        <UpdateAgentParams as Operation>::METADATA,
        <DeleteAgentParams as Operation>::METADATA,
        <CreateActionParams as Operation>::METADATA,
        <ListActionsParams as Operation>::METADATA,
        <GetActionParams as Operation>::METADATA,
        <UpdateActionParams as Operation>::METADATA,
        <DeleteActionParams as Operation>::METADATA,
        <UpdateFollowupSettingsParams as Operation>::METADATA,
        <GetGenerationParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateAgentParams, SearchAgentsParams, GetAgentParams, UpdateAgentParams,
    DeleteAgentParams, CreateActionParams, ListActionsParams, GetActionParams,
    UpdateActionParams, DeleteActionParams, UpdateFollowupSettingsParams,
    GetGenerationParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
