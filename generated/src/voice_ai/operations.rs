//! The request builders, parameters and errors of the Voice AI API.
//!
//! The methods of [`VoiceAi`](super::VoiceAi) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_action::{CreateAction, CreateActionError, CreateActionParams};
pub use super::create_agent::{CreateAgent, CreateAgentError, CreateAgentParams};
pub use super::delete_action::{DeleteAction, DeleteActionError, DeleteActionParams};
pub use super::delete_agent::{DeleteAgent, DeleteAgentError, DeleteAgentParams};
pub use super::get_action::{GetAction, GetActionError, GetActionParams};
pub use super::get_agent::{GetAgent, GetAgentError, GetAgentParams};
pub use super::get_call_log::{GetCallLog, GetCallLogError, GetCallLogParams};
pub use super::list_agents::{ListAgents, ListAgentsError, ListAgentsParams};
pub use super::list_call_logs::{ListCallLogs, ListCallLogsError, ListCallLogsParams};
pub use super::update_action::{UpdateAction, UpdateActionError, UpdateActionParams};
pub use super::update_agent::{UpdateAgent, UpdateAgentError, UpdateAgentParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <CreateActionParams as Operation>::METADATA,
        <GetActionParams as Operation>::METADATA,
        <UpdateActionParams as Operation>::METADATA,
        <DeleteActionParams as Operation>::METADATA,
        <ListAgentsParams as Operation>::METADATA,
        <CreateAgentParams as Operation>::METADATA,
        <GetAgentParams as Operation>::METADATA,
        <DeleteAgentParams as Operation>::METADATA,
        <UpdateAgentParams as Operation>::METADATA,
        <ListCallLogsParams as Operation>::METADATA,
        <GetCallLogParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    CreateActionParams, GetActionParams, UpdateActionParams, DeleteActionParams,
    ListAgentsParams, CreateAgentParams, GetAgentParams, DeleteAgentParams,
    UpdateAgentParams, ListCallLogsParams, GetCallLogParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
