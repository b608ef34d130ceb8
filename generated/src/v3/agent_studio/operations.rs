//! The request builders, parameters and errors of the Agent Studio API.
//!
//! The methods of [`AgentStudio`](super::AgentStudio) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_agent::{CreateAgent, CreateAgentError, CreateAgentParams};
pub use super::delete_agent::{DeleteAgent, DeleteAgentError, DeleteAgentParams};
pub use super::execute_agent::{ExecuteAgent, ExecuteAgentError, ExecuteAgentParams};
pub use super::execute_public_agent::{
    ExecutePublicAgent, ExecutePublicAgentError, ExecutePublicAgentParams,
};
pub use super::get_agent::{GetAgent, GetAgentError, GetAgentParams};
pub use super::get_public_agent::{
    GetPublicAgent, GetPublicAgentError, GetPublicAgentParams,
};
pub use super::list_agents::{ListAgents, ListAgentsError, ListAgentsParams};
pub use super::list_public_agents::{
    ListPublicAgents, ListPublicAgentsError, ListPublicAgentsParams,
};
pub use super::publish_agent_version::{
    PublishAgentVersion, PublishAgentVersionError, PublishAgentVersionParams,
};
pub use super::update_agent_metadata::{
    UpdateAgentMetadata, UpdateAgentMetadataError, UpdateAgentMetadataParams,
};
pub use super::update_agent_version::{
    UpdateAgentVersion, UpdateAgentVersionError, UpdateAgentVersionParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListAgentsParams as Operation>::METADATA,
        <CreateAgentParams as Operation>::METADATA,
        <UpdateAgentVersionParams as Operation>::METADATA,
        <PublishAgentVersionParams as Operation>::METADATA,
        <GetAgentParams as Operation>::METADATA,
        <DeleteAgentParams as Operation>::METADATA,
        <UpdateAgentMetadataParams as Operation>::METADATA,
        <ExecuteAgentParams as Operation>::METADATA,
        <ListPublicAgentsParams as Operation>::METADATA,
        <GetPublicAgentParams as Operation>::METADATA,
        <ExecutePublicAgentParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListAgentsParams, CreateAgentParams, UpdateAgentVersionParams,
    PublishAgentVersionParams, GetAgentParams, DeleteAgentParams,
    UpdateAgentMetadataParams, ExecuteAgentParams, ListPublicAgentsParams,
    GetPublicAgentParams, ExecutePublicAgentParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
