//! The Agent Studio API, version 2: 11 operations.
//!
//! [`Client::agent_studio`](crate::Client::agent_studio) returns the handle [`AgentStudio`], which has a method for each operation.
//!
//! # Agents
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_agents`](AgentStudio::list_agents) | `GET /agent-studio/agent` | Lists the active agents of a location. |
//! | [`create_agent`](AgentStudio::create_agent) | `POST /agent-studio/agent` | Creates an agent with a first version that is not yet in production. |
//! | [`update_agent_version`](AgentStudio::update_agent_version) | `PATCH /agent-studio/agent/versions/{versionId}` | Updates a version of an agent. |
//! | [`publish_agent_version`](AgentStudio::publish_agent_version) | `POST /agent-studio/agent/versions/{versionId}/publish` | Puts a draft version of an agent into production. |
//! | [`get_agent`](AgentStudio::get_agent) | `GET /agent-studio/agent/{agentId}` | Returns an active agent with all versions that were not deleted. |
//! | [`delete_agent`](AgentStudio::delete_agent) | `DELETE /agent-studio/agent/{agentId}` | Deletes an agent with all of its versions. |
//! | [`update_agent_metadata`](AgentStudio::update_agent_metadata) | `PATCH /agent-studio/agent/{agentId}` | Updates the name, the description or the status of an agent. |
//! | [`execute_agent`](AgentStudio::execute_agent) | `POST /agent-studio/agent/{agentId}/execute` | Sends a message to an agent and returns the complete reply. |
//! | [`list_public_agents`](AgentStudio::list_public_agents) | `GET /agent-studio/public-api/agents` | Lists the agents of a location that have a version in production. |
//! | [`get_public_agent`](AgentStudio::get_public_agent) | `GET /agent-studio/public-api/agents/{agentId}` | Returns an active agent with its versions. |
//! | [`execute_public_agent`](AgentStudio::execute_public_agent) | `POST /agent-studio/public-api/agents/{agentId}/execute` | Sends a message to an agent and returns the complete reply. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

use crate::LocationId;

mod create_agent;
mod delete_agent;
mod errors;
mod execute_agent;
mod execute_public_agent;
mod get_agent;
mod get_public_agent;
mod list_agents;
mod list_public_agents;
mod publish_agent_version;
mod update_agent_metadata;
mod update_agent_version;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_agent::{CreateAgent, CreateAgentError, CreateAgentParams};
pub use self::delete_agent::{DeleteAgent, DeleteAgentError, DeleteAgentParams};
pub use self::execute_agent::{ExecuteAgent, ExecuteAgentError, ExecuteAgentParams};
pub use self::execute_public_agent::{
    ExecutePublicAgent, ExecutePublicAgentError, ExecutePublicAgentParams,
};
pub use self::get_agent::{GetAgent, GetAgentError, GetAgentParams};
pub use self::get_public_agent::{
    GetPublicAgent, GetPublicAgentError, GetPublicAgentParams,
};
pub use self::list_agents::{ListAgents, ListAgentsError, ListAgentsParams};
pub use self::list_public_agents::{
    ListPublicAgents, ListPublicAgentsError, ListPublicAgentsParams,
};
pub use self::publish_agent_version::{
    PublishAgentVersion, PublishAgentVersionError, PublishAgentVersionParams,
};
pub use self::update_agent_metadata::{
    UpdateAgentMetadata, UpdateAgentMetadataError, UpdateAgentMetadataParams,
};
pub use self::update_agent_version::{
    UpdateAgentVersion, UpdateAgentVersionError, UpdateAgentVersionParams,
};
pub use crate::shared::agent_studio::{
    Agent, AgentList, AgentMessage, AgentMetadataUpdate, AgentReply, AgentResponse,
    AgentStatus, AgentSummary, AgentVersion, AgentVersionPublication, AgentVersionUpdate,
    Attachment, CreateAgentResponse, DeleteAgentResponse, InternalServerErrorBody,
    NewAgent, Pagination, PromotedVersions, PublishAgentVersionResponse,
    UpdateAgentResponse, UpdatedAgent,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Agent Studio",
    version: "v2",
    module: "agent_studio",
    feature: "agent-studio",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
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

/// The Agent Studio API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct AgentStudio<'a> {
    client: &'a Client,
}

impl<'a> AgentStudio<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the active agents of a location.
    ///
    /// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAgentsError`].
    ///
    /// Needs a location's token with the scope `agent-studio.readonly`.
    ///
    /// `GET /agent-studio/agent`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agents))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut agent_summaries = client
    ///     .agent_studio()
    ///     .list_agents("C2QujeCh8ZnC7al2InWR")
    ///     .items();
    /// while let Some(agent_summary) = agent_summaries.next().await {
    ///     let agent_summary = agent_summary?;
    ///     println!("{:?}", agent_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAgents")]
    pub fn list_agents(&self, location_id: impl Into<LocationId>) -> ListAgents {
        let params = ListAgentsParams::new(location_id);
        ListAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an agent with a first version that is not yet in production.
    ///
    /// Returns [`CreateAgentResponse`]. Errors are [`CreateAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `POST /agent-studio/agent`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/create-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::{AgentStatus, NewAgent};
    ///
    /// let response = client
    ///     .agent_studio()
    ///     .create_agent(
    ///         NewAgent::new(
    ///                 "C2QujeCh8ZnC7al2InWR",
    ///                 AgentStatus::Active,
    ///                 highlevel::serde_json::Map::from_iter([
    ///                     ("versionName".to_owned(), "Version 1".into()),
    ///                     (
    ///                         "nodes".to_owned(),
    ///                         highlevel::serde_json::json!(
    ///                             [{ "nodeId": "node_1", "nodeName": "Start", "type":
    ///                             "start", "isStartNode": true }]
    ///                         ),
    ///                     ),
    ///                 ]),
    ///             )
    ///             .name("Customer Support Agent"),
    ///     )
    ///     .await?;
    /// if let Some(agent) = response.agent {
    ///     println!("{:?}", agent.agent_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent(&self, body: NewAgent) -> CreateAgent {
        let params = CreateAgentParams::new(body);
        CreateAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a version of an agent.
    ///
    /// Nodes and edges are replaced as a whole: send those that stay the same, too.
    ///
    /// Returns [`UpdateAgentResponse`]. Errors are [`UpdateAgentVersionError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `PATCH /agent-studio/agent/versions/{versionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-version))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::AgentVersionUpdate;
    ///
    /// let response = client
    ///     .agent_studio()
    ///     .update_agent_version(
    ///         "b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d",
    ///         AgentVersionUpdate::new("C2QujeCh8ZnC7al2InWR")
    ///             .version_name("Version 2")
    ///             .description("Answers questions about returns"),
    ///     )
    ///     .await?;
    /// if let Some(data) = response.data {
    ///     println!("{:?}", data.description);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent_version(
        &self,
        version_id: impl Into<String>,
        body: AgentVersionUpdate,
    ) -> UpdateAgentVersion {
        let params = UpdateAgentVersionParams::new(version_id, body);
        UpdateAgentVersion {
            request: Request::new(self.client, params),
        }
    }

    /// Puts a draft version of an agent into production.
    ///
    /// A new draft for later changes is made at the same time.
    ///
    /// Returns [`PromotedVersions`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`PublishAgentVersionResponse`], in a `Response`. Errors are
    /// [`PublishAgentVersionError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `POST /agent-studio/agent/versions/{versionId}/publish`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/promote-and-publish))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::AgentVersionPublication;
    ///
    /// let promoted_versions = client
    ///     .agent_studio()
    ///     .publish_agent_version(
    ///         "b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d",
    ///         AgentVersionPublication::new("C2QujeCh8ZnC7al2InWR"),
    ///     )
    ///     .await?;
    /// if let Some(production_version) = promoted_versions.production_version {
    ///     println!("{:?}", production_version.version_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "promoteAndPublish")]
    pub fn publish_agent_version(
        &self,
        version_id: impl Into<String>,
        body: AgentVersionPublication,
    ) -> PublishAgentVersion {
        let params = PublishAgentVersionParams::new(version_id, body);
        PublishAgentVersion {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an active agent with all versions that were not deleted.
    ///
    /// Returns [`Agent`]: the field `agent` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AgentResponse`], in a `Response`. Errors are [`GetAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.readonly`.
    ///
    /// `GET /agent-studio/agent/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agent = client
    ///     .agent_studio()
    ///     .get_agent("C2QujeCh8ZnC7al2InWR", "6798e1f2c4b5a3d7908f6e21")
    ///     .await?;
    /// println!("{:?}", agent.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAgentById")]
    pub fn get_agent(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
    ) -> GetAgent {
        let params = GetAgentParams::new(location_id, agent_id);
        GetAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an agent with all of its versions.
    ///
    /// Returns [`DeleteAgentResponse`]. Errors are [`DeleteAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `DELETE /agent-studio/agent/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/delete-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .agent_studio()
    ///     .delete_agent("C2QujeCh8ZnC7al2InWR", "6798e1f2c4b5a3d7908f6e21")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
    ) -> DeleteAgent {
        let params = DeleteAgentParams::new(location_id, agent_id);
        DeleteAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Updates the name, the description or the status of an agent.
    ///
    /// Returns [`UpdateAgentResponse`]. Errors are [`UpdateAgentMetadataError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `PATCH /agent-studio/agent/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/update-agent-metadata))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::AgentMetadataUpdate;
    ///
    /// let response = client
    ///     .agent_studio()
    ///     .update_agent_metadata(
    ///         "6798e1f2c4b5a3d7908f6e21",
    ///         AgentMetadataUpdate::new("C2QujeCh8ZnC7al2InWR").name("Order Support Agent"),
    ///     )
    ///     .await?;
    /// if let Some(data) = response.data {
    ///     println!("{:?}", data.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent_metadata(
        &self,
        agent_id: impl Into<String>,
        body: AgentMetadataUpdate,
    ) -> UpdateAgentMetadata {
        let params = UpdateAgentMetadataParams::new(agent_id, body);
        UpdateAgentMetadata {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a message to an agent and returns the complete reply.
    ///
    /// Omit the execution id to begin a conversation; the response has the id that
    /// continues it. The agent must be active.
    ///
    /// Returns [`AgentReply`]. Errors are [`ExecuteAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `POST /agent-studio/agent/{agentId}/execute`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::AgentMessage;
    ///
    /// let agent_reply = client
    ///     .agent_studio()
    ///     .execute_agent(
    ///         "6798e1f2c4b5a3d7908f6e21",
    ///         AgentMessage::new(
    ///             "C2QujeCh8ZnC7al2InWR",
    ///             "How can you help me with my marketing?",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent_reply.response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_agent(
        &self,
        agent_id: impl Into<String>,
        body: AgentMessage,
    ) -> ExecuteAgent {
        let params = ExecuteAgentParams::new(agent_id, body);
        ExecuteAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the agents of a location that have a version in production.
    ///
    /// Use [`list_agents`](crate::agent_studio::AgentStudio::list_agents) instead, with
    /// `is_published`.
    ///
    /// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPublicAgentsError`].
    ///
    /// Needs a location's token with the scope `agent-studio.readonly`.
    ///
    /// `GET /agent-studio/public-api/agents`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agents-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut agent_summaries = client
    ///     .agent_studio()
    ///     .list_public_agents("C2QujeCh8ZnC7al2InWR")
    ///     .items();
    /// while let Some(agent_summary) = agent_summaries.next().await {
    ///     let agent_summary = agent_summary?;
    ///     println!("{:?}", agent_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAgents-deprecated")]
    #[deprecated(note = "Use `list_agents` instead, with `is_published`")]
    pub fn list_public_agents(
        &self,
        location_id: impl Into<LocationId>,
    ) -> ListPublicAgents {
        let params = ListPublicAgentsParams::new(location_id);
        ListPublicAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an active agent with its versions.
    ///
    /// Use [`get_agent`](crate::agent_studio::AgentStudio::get_agent) instead.
    ///
    /// Returns [`Agent`]: the field `agent` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AgentResponse`], in a `Response`. Errors are [`GetPublicAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.readonly`.
    ///
    /// `GET /agent-studio/public-api/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/get-agent-by-id-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agent = client
    ///     .agent_studio()
    ///     .get_public_agent("C2QujeCh8ZnC7al2InWR", "6798e1f2c4b5a3d7908f6e21")
    ///     .await?;
    /// println!("{:?}", agent.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAgentById-deprecated")]
    #[deprecated(note = "Use `get_agent` instead")]
    pub fn get_public_agent(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
    ) -> GetPublicAgent {
        let params = GetPublicAgentParams::new(location_id, agent_id);
        GetPublicAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a message to an agent and returns the complete reply.
    ///
    /// Use [`execute_agent`](crate::agent_studio::AgentStudio::execute_agent) instead.
    ///
    /// Returns [`AgentReply`]. Errors are [`ExecutePublicAgentError`].
    ///
    /// Needs a location's token with the scope `agent-studio.write`.
    ///
    /// `POST /agent-studio/public-api/agents/{agentId}/execute`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/agent-studio/execute-agent-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::agent_studio::AgentMessage;
    ///
    /// let agent_reply = client
    ///     .agent_studio()
    ///     .execute_public_agent(
    ///         "6798e1f2c4b5a3d7908f6e21",
    ///         AgentMessage::new(
    ///             "C2QujeCh8ZnC7al2InWR",
    ///             "How can you help me with my marketing?",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent_reply.response);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executeAgent-deprecated")]
    #[deprecated(note = "Use `execute_agent` instead")]
    pub fn execute_public_agent(
        &self,
        agent_id: impl Into<String>,
        body: AgentMessage,
    ) -> ExecutePublicAgent {
        let params = ExecutePublicAgentParams::new(agent_id, body);
        ExecutePublicAgent {
            request: Request::new(self.client, params),
        }
    }
}

impl_debug_params! {
    ListAgentsParams, CreateAgentParams, UpdateAgentVersionParams,
    PublishAgentVersionParams, GetAgentParams, DeleteAgentParams,
    UpdateAgentMetadataParams, ExecuteAgentParams, ListPublicAgentsParams,
    GetPublicAgentParams, ExecutePublicAgentParams,
}
