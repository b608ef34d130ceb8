//! The Agent Studio API, version 2: 11 operations.
//!
//! [`Client::agent_studio`](crate::Client::agent_studio) returns the handle [`AgentStudio`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
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
//! | [`list_public_agents`](AgentStudio::list_public_agents) | `GET /agent-studio/public-api/agents` | **Deprecated.** Lists the agents of a location that have a version in production. |
//! | [`get_public_agent`](AgentStudio::get_public_agent) | `GET /agent-studio/public-api/agents/{agentId}` | **Deprecated.** Returns an active agent with its versions. |
//! | [`execute_public_agent`](AgentStudio::execute_public_agent) | `POST /agent-studio/public-api/agents/{agentId}/execute` | **Deprecated.** Sends a message to an agent and returns the complete reply. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

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
    /// [`ListAgentsError`](operations::ListAgentsError).
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
    pub fn list_agents(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAgents {
        let params = operations::ListAgentsParams::new(location_id);
        operations::ListAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an agent with a first version that is not yet in production.
    ///
    /// Returns [`CreateAgentResponse`]. Errors are
    /// [`CreateAgentError`](operations::CreateAgentError).
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
    pub fn create_agent(&self, body: NewAgent) -> operations::CreateAgent {
        let params = operations::CreateAgentParams::new(body);
        operations::CreateAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a version of an agent.
    ///
    /// Nodes and edges are replaced as a whole: send those that stay the same, too.
    ///
    /// Returns [`UpdateAgentResponse`]. Errors are
    /// [`UpdateAgentVersionError`](operations::UpdateAgentVersionError).
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
    ) -> operations::UpdateAgentVersion {
        let params = operations::UpdateAgentVersionParams::new(version_id, body);
        operations::UpdateAgentVersion {
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
    /// [`PublishAgentVersionError`](operations::PublishAgentVersionError).
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
    ) -> operations::PublishAgentVersion {
        let params = operations::PublishAgentVersionParams::new(version_id, body);
        operations::PublishAgentVersion {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an active agent with all versions that were not deleted.
    ///
    /// Returns [`Agent`]: the field `agent` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AgentResponse`], in a `Response`. Errors are
    /// [`GetAgentError`](operations::GetAgentError).
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
    ) -> operations::GetAgent {
        let params = operations::GetAgentParams::new(location_id, agent_id);
        operations::GetAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an agent with all of its versions.
    ///
    /// Returns [`DeleteAgentResponse`]. Errors are
    /// [`DeleteAgentError`](operations::DeleteAgentError).
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
    ) -> operations::DeleteAgent {
        let params = operations::DeleteAgentParams::new(location_id, agent_id);
        operations::DeleteAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Updates the name, the description or the status of an agent.
    ///
    /// Returns [`UpdateAgentResponse`]. Errors are
    /// [`UpdateAgentMetadataError`](operations::UpdateAgentMetadataError).
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
    ) -> operations::UpdateAgentMetadata {
        let params = operations::UpdateAgentMetadataParams::new(agent_id, body);
        operations::UpdateAgentMetadata {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a message to an agent and returns the complete reply.
    ///
    /// Omit the execution id to begin a conversation; the response has the id that
    /// continues it. The agent must be active.
    ///
    /// Returns [`AgentReply`]. Errors are
    /// [`ExecuteAgentError`](operations::ExecuteAgentError).
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
    ) -> operations::ExecuteAgent {
        let params = operations::ExecuteAgentParams::new(agent_id, body);
        operations::ExecuteAgent {
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
    /// [`ListPublicAgentsError`](operations::ListPublicAgentsError).
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
    ) -> operations::ListPublicAgents {
        let params = operations::ListPublicAgentsParams::new(location_id);
        operations::ListPublicAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an active agent with its versions.
    ///
    /// Use [`get_agent`](crate::agent_studio::AgentStudio::get_agent) instead.
    ///
    /// Returns [`Agent`]: the field `agent` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AgentResponse`], in a `Response`. Errors are
    /// [`GetPublicAgentError`](operations::GetPublicAgentError).
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
    ) -> operations::GetPublicAgent {
        let params = operations::GetPublicAgentParams::new(location_id, agent_id);
        operations::GetPublicAgent {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a message to an agent and returns the complete reply.
    ///
    /// Use [`execute_agent`](crate::agent_studio::AgentStudio::execute_agent) instead.
    ///
    /// Returns [`AgentReply`]. Errors are
    /// [`ExecutePublicAgentError`](operations::ExecutePublicAgentError).
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
    ) -> operations::ExecutePublicAgent {
        let params = operations::ExecutePublicAgentParams::new(agent_id, body);
        operations::ExecutePublicAgent {
            request: Request::new(self.client, params),
        }
    }
}
