//! The Conversation AI API, version 3: 12 operations.
//!
//! [`Client::v3_conversation_ai`](crate::Client::v3_conversation_ai) returns the handle [`ConversationAi`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Agents
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_agent`](ConversationAi::create_agent) | `POST /conversation-ai/agents` | Creates a conversation agent in the location of the token. |
//! | [`search_agents`](ConversationAi::search_agents) | `GET /conversation-ai/agents/search` | Lists the conversation agents of the location whose name matches. |
//! | [`get_agent`](ConversationAi::get_agent) | `GET /conversation-ai/agents/{agentId}` | Returns a conversation agent. |
//! | [`update_agent`](ConversationAi::update_agent) | `PUT /conversation-ai/agents/{agentId}` | Updates a conversation agent. |
//! | [`delete_agent`](ConversationAi::delete_agent) | `DELETE /conversation-ai/agents/{agentId}` | Deletes a conversation agent permanently, with its conversation history. |
//!
//! # Actions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_action`](ConversationAi::create_action) | `POST /conversation-ai/agents/{agentId}/actions` | Creates an action of a conversation agent. |
//! | [`list_actions`](ConversationAi::list_actions) | `GET /conversation-ai/agents/{agentId}/actions/list` | Lists the actions of a conversation agent. |
//! | [`get_action`](ConversationAi::get_action) | `GET /conversation-ai/agents/{agentId}/actions/{actionId}` | Returns an action of a conversation agent. |
//! | [`update_action`](ConversationAi::update_action) | `PUT /conversation-ai/agents/{agentId}/actions/{actionId}` | Replaces the settings of an action of a conversation agent. |
//! | [`delete_action`](ConversationAi::delete_action) | `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}` | Deletes an action permanently, for every agent that has it. |
//! | [`update_followup_settings`](ConversationAi::update_followup_settings) | `PATCH /conversation-ai/agents/{agentId}/followup-settings` | Updates the settings of the follow-up actions of a conversation agent. |
//!
//! # Generations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_generation`](ConversationAi::get_generation) | `GET /conversation-ai/generations` | Returns how a conversation agent generated a message. |

use highlevel_runtime::{Api, Client, Request};

use crate::MessageId;

mod create_action;
mod create_agent;
mod delete_action;
mod delete_agent;
mod errors;
mod get_action;
mod get_agent;
mod get_generation;
mod list_actions;
mod search_agents;
mod update_action;
mod update_agent;
mod update_followup_settings;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::conversation_ai::{
    Action, ActionDetails, ActionFields, ActionList, ActionRef, ActionResponse,
    ActionType, AdvancedFollowupDetails, AdvancedFollowupDetailsRequired, Agent,
    AgentGoal, AgentList, AgentMode, AgentSummary, AgentUpdate,
    AppointmentBookingDetails, AppointmentBookingDetailsRequired, Channel, DelayUnit,
    DeleteActionResponse, DeleteAgentResponse, DeletedAction, FaqChunk, FollowupScenario,
    FollowupSettings, FollowupSettingsUpdate, FollowupStep, FollowupTimezone,
    GenerationDetails, GenerationSource, HandoverReason, HistoryMessage,
    HumanHandOverDetails, HumanHandOverDetailsRequired, NewAgent, SleepUnit,
    StopBotDetails, StopBotDetailsRequired, StopDetection, TransferBotDetails,
    TransferBotDetailsRequired, TransferDetection, TriggerWorkflowDetails,
    UpdateContactFieldDetails, WaitUnit, WebsiteChunk, WorkingHours, WorkingInterval,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Conversation AI",
    version: "v3",
    module: "v3::conversation_ai",
    feature: "v3-conversation-ai",
};

/// The Conversation AI API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct ConversationAi<'a> {
    client: &'a Client,
}

impl<'a> ConversationAi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a conversation agent in the location of the token.
    ///
    /// Returns [`Agent`]. Errors are [`CreateAgentError`](operations::CreateAgentError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `POST /conversation-ai/agents`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::{AgentMode, Channel, NewAgent};
    ///
    /// let agent = client
    ///     .v3_conversation_ai()
    ///     .create_agent(
    ///         NewAgent::new(
    ///                 "Support assistant",
    ///                 "Friendly and helpful",
    ///                 "Answer questions about orders.",
    ///                 "Ask for the order number. Hand over complaints to a person.",
    ///             )
    ///             .mode(AgentMode::Suggestive)
    ///             .channels([Channel::Sms, Channel::LiveChat]),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agent(&self, body: NewAgent) -> operations::CreateAgent {
        let params = operations::CreateAgentParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the conversation agents of the location whose name matches.
    ///
    /// Pass the query in lower case.
    ///
    /// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`SearchAgentsError`](operations::SearchAgentsError).
    ///
    /// Needs a location's token with the scope `conversation-ai.readonly`.
    ///
    /// `GET /conversation-ai/agents/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/search-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut agent_summaries = client
    ///     .v3_conversation_ai()
    ///     .search_agents()
    ///     .query("booking")
    ///     .items();
    /// while let Some(agent_summary) = agent_summaries.next().await {
    ///     let agent_summary = agent_summary?;
    ///     println!("{:?}", agent_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-agent")]
    pub fn search_agents(&self) -> operations::SearchAgents {
        let params = operations::SearchAgentsParams::new();
        operations::SearchAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a conversation agent.
    ///
    /// Returns [`Agent`]. Errors are [`GetAgentError`](operations::GetAgentError).
    ///
    /// Needs a location's token with the scope `conversation-ai.readonly`.
    ///
    /// `GET /conversation-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agent = client.v3_conversation_ai().get_agent("Kx8pQ2mVtR4nLw7YzB3c").await?;
    /// println!("{:?}", agent.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent(&self, agent_id: impl Into<String>) -> operations::GetAgent {
        let params = operations::GetAgentParams::new(agent_id);
        Request::new(self.client, params)
    }

    /// Updates a conversation agent.
    ///
    /// Returns [`Agent`]. Errors are [`UpdateAgentError`](operations::UpdateAgentError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `PUT /conversation-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::AgentUpdate;
    ///
    /// let agent = client
    ///     .v3_conversation_ai()
    ///     .update_agent(
    ///         "Kx8pQ2mVtR4nLw7YzB3c",
    ///         AgentUpdate::new(25).goal("Book appointments for consultations."),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent.goal);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_agent(
        &self,
        agent_id: impl Into<String>,
        body: AgentUpdate,
    ) -> operations::UpdateAgent {
        let params = operations::UpdateAgentParams::new(agent_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a conversation agent permanently, with its conversation history.
    ///
    /// Returns [`DeleteAgentResponse`]. Errors are
    /// [`DeleteAgentError`](operations::DeleteAgentError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `DELETE /conversation-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_conversation_ai().delete_agent("Kx8pQ2mVtR4nLw7YzB3c").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> operations::DeleteAgent {
        let params = operations::DeleteAgentParams::new(agent_id);
        Request::new(self.client, params)
    }

    /// Creates an action of a conversation agent.
    ///
    /// The type of the action decides which details belong to it.
    ///
    /// Returns [`Action`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ActionResponse`], in a `Response`. Errors are
    /// [`CreateActionError`](operations::CreateActionError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `POST /conversation-ai/agents/{agentId}/actions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/create-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::{
    ///     ActionDetails, ActionFields, ActionType, TriggerWorkflowDetails,
    /// };
    ///
    /// let action = client
    ///     .v3_conversation_ai()
    ///     .create_action(
    ///         "Kx8pQ2mVtR4nLw7YzB3c",
    ///         ActionFields::new(
    ///             ActionType::TriggerWorkflow,
    ///             "Start the booking workflow",
    ///             ActionDetails::TriggerWorkflow(
    ///                 TriggerWorkflowDetails::new(
    ///                     ["78559bb3-b920-461e-b010-7b2a2816d2a9"],
    ///                     "When the contact asks for an appointment",
    ///                 ),
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", action.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_action(
        &self,
        agent_id: impl Into<String>,
        body: ActionFields,
    ) -> operations::CreateAction {
        let params = operations::CreateActionParams::new(agent_id, body);
        Request::new(self.client, params)
    }

    /// Lists the actions of a conversation agent.
    ///
    /// Returns a list of [`Action`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body, [`ActionList`],
    /// in a `Response`. Errors are [`ListActionsError`](operations::ListActionsError).
    ///
    /// Needs a location's token with the scope `conversation-ai.readonly`.
    ///
    /// `GET /conversation-ai/agents/{agentId}/actions/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/list-actions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let actions = client
    ///     .v3_conversation_ai()
    ///     .list_actions("Kx8pQ2mVtR4nLw7YzB3c")
    ///     .await?;
    /// for action in actions {
    ///     println!("{:?}", action.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_actions(&self, agent_id: impl Into<String>) -> operations::ListActions {
        let params = operations::ListActionsParams::new(agent_id);
        Request::new(self.client, params)
    }

    /// Returns an action of a conversation agent.
    ///
    /// Returns [`Action`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ActionResponse`], in a `Response`. Errors are
    /// [`GetActionError`](operations::GetActionError).
    ///
    /// Needs a location's token with the scope `conversation-ai.readonly`.
    ///
    /// `GET /conversation-ai/agents/{agentId}/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-action-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let action = client
    ///     .v3_conversation_ai()
    ///     .get_action("Kx8pQ2mVtR4nLw7YzB3c", "6890c2b7d4e1f35a08b9c6d1")
    ///     .await?;
    /// println!("{:?}", action.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-action-by-id")]
    pub fn get_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> operations::GetAction {
        let params = operations::GetActionParams::new(agent_id, action_id);
        Request::new(self.client, params)
    }

    /// Replaces the settings of an action of a conversation agent.
    ///
    /// Returns [`Action`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ActionResponse`], in a `Response`. Errors are
    /// [`UpdateActionError`](operations::UpdateActionError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::{
    ///     ActionDetails, ActionFields, ActionType, TriggerWorkflowDetails,
    /// };
    ///
    /// let action = client
    ///     .v3_conversation_ai()
    ///     .update_action(
    ///         "Kx8pQ2mVtR4nLw7YzB3c",
    ///         "6890c2b7d4e1f35a08b9c6d1",
    ///         ActionFields::new(
    ///             ActionType::TriggerWorkflow,
    ///             "Start the rescheduling workflow",
    ///             ActionDetails::TriggerWorkflow(
    ///                 TriggerWorkflowDetails::new(
    ///                     ["78559bb3-b920-461e-b010-7b2a2816d2a9"],
    ///                     "When the contact wants to move an appointment",
    ///                 ),
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", action.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
        body: ActionFields,
    ) -> operations::UpdateAction {
        let params = operations::UpdateActionParams::new(agent_id, action_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an action permanently, for every agent that has it.
    ///
    /// Returns [`DeletedAction`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`DeleteActionResponse`], in a `Response`. Errors are
    /// [`DeleteActionError`](operations::DeleteActionError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/delete-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_conversation_ai()
    ///     .delete_action("Kx8pQ2mVtR4nLw7YzB3c", "6890c2b7d4e1f35a08b9c6d1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> operations::DeleteAction {
        let params = operations::DeleteActionParams::new(agent_id, action_id);
        Request::new(self.client, params)
    }

    /// Updates the settings of the follow-up actions of a conversation agent.
    ///
    /// Returns [`Action`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ActionResponse`], in a `Response`. Errors are
    /// [`UpdateFollowupSettingsError`](operations::UpdateFollowupSettingsError).
    ///
    /// Needs a location's token with the scope `conversation-ai.write`.
    ///
    /// `PATCH /conversation-ai/agents/{agentId}/followup-settings`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/update-followup-settings))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::{
    ///     FollowupSettings, FollowupSettingsUpdate, WorkingHours, WorkingInterval,
    /// };
    ///
    /// let action = client
    ///     .v3_conversation_ai()
    ///     .update_followup_settings(
    ///         "Kx8pQ2mVtR4nLw7YzB3c",
    ///         FollowupSettingsUpdate::new(
    ///             ["6890c2b7d4e1f35a08b9c6d1"],
    ///             FollowupSettings::new()
    ///                 .follow_up_hours(true)
    ///                 .working_hours([
    ///                     WorkingHours::new(1)
    ///                         .intervals([WorkingInterval::new(9, 0, 17, 0)]),
    ///                 ]),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", action.details);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_followup_settings(
        &self,
        agent_id: impl Into<String>,
        body: FollowupSettingsUpdate,
    ) -> operations::UpdateFollowupSettings {
        let params = operations::UpdateFollowupSettingsParams::new(agent_id, body);
        Request::new(self.client, params)
    }

    /// Returns how a conversation agent generated a message.
    ///
    /// The details are the prompt, the earlier messages of the conversation, and the
    /// parts of the knowledge base that the agent used.
    ///
    /// Returns [`GenerationDetails`]. Errors are
    /// [`GetGenerationError`](operations::GetGenerationError).
    ///
    /// Needs a location's token with the scope `conversation-ai.readonly`.
    ///
    /// `GET /conversation-ai/generations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversation-ai/get-generation-details))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::conversation_ai::GenerationSource;
    ///
    /// let generation_details = client
    ///     .v3_conversation_ai()
    ///     .get_generation("t22c6DQcTDf3MjRhwf77", GenerationSource::Conversation)
    ///     .await?;
    /// for faq_chunk in generation_details.faqs {
    ///     println!("{:?}", faq_chunk.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-generation-details")]
    pub fn get_generation(
        &self,
        message_id: impl Into<MessageId>,
        source: GenerationSource,
    ) -> operations::GetGeneration {
        let params = operations::GetGenerationParams::new(message_id, source);
        Request::new(self.client, params)
    }
}
