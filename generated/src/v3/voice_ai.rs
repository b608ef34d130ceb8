//! The Voice AI API, version 3: 11 operations.
//!
//! [`Client::v3_voice_ai`](crate::Client::v3_voice_ai) returns the handle [`VoiceAi`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Actions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_action`](VoiceAi::create_action) | `POST /voice-ai/actions` | Creates an action of a voice agent. |
//! | [`get_action`](VoiceAi::get_action) | `GET /voice-ai/actions/{actionId}` | Returns an action of a voice agent. |
//! | [`update_action`](VoiceAi::update_action) | `PUT /voice-ai/actions/{actionId}` | Replaces the settings of an action of a voice agent. |
//! | [`delete_action`](VoiceAi::delete_action) | `DELETE /voice-ai/actions/{actionId}` | Permanently deletes an action of a voice agent. |
//!
//! # Agents
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_agents`](VoiceAi::list_agents) | `GET /voice-ai/agents` | Lists the voice agents of a location. |
//! | [`create_agent`](VoiceAi::create_agent) | `POST /voice-ai/agents` | Creates a voice agent in a location. |
//! | [`get_agent`](VoiceAi::get_agent) | `GET /voice-ai/agents/{agentId}` | Returns a voice agent with its actions. |
//! | [`delete_agent`](VoiceAi::delete_agent) | `DELETE /voice-ai/agents/{agentId}` | Deletes a voice agent and its configuration. |
//! | [`update_agent`](VoiceAi::update_agent) | `PATCH /voice-ai/agents/{agentId}` | Updates some settings of a voice agent. |
//!
//! # Dashboard
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_call_logs`](VoiceAi::list_call_logs) | `GET /voice-ai/dashboard/call-logs` | Lists the calls of the voice agents of a location. |
//! | [`get_call_log`](VoiceAi::get_call_log) | `GET /voice-ai/dashboard/call-logs/{callId}` | Returns one call with its summary and transcript. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_action;
mod create_agent;
mod delete_action;
mod delete_agent;
mod errors;
mod get_action;
mod get_agent;
mod get_call_log;
mod list_agents;
mod list_call_logs;
mod types;
mod update_action;
mod update_agent;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{CallLog, CallLogList};
pub use crate::shared::voice_ai::{
    ActionFields, ActionFieldsRequired, ActionParameters, ActionType, Agent, AgentAction,
    AgentDetails, AgentList, AgentUpdate, AgentWorkingHours,
    AppointmentBookingActionParameters, CallAction, CallLogSortField,
    CallTransferActionParameters, CallTranslation, CallType, CustomActionApiDetails,
    CustomActionHeader, CustomActionMethod, CustomActionParameter,
    CustomActionParameters, DataExtractionActionParameters,
    InCallDataExtractionActionParameters, KnowledgeBaseParameters, NewAgent,
    NewPostCallNotification, NewPostCallNotificationRequired, NewTranslation,
    NewTranslationRequired, PatienceLevel, PostCallNotification, SmsParameters,
    SortDirection, TransferTarget, Translation, VoiceAiLanguage,
    WorkflowTriggerParameters, WorkingInterval,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Voice AI",
    version: "v3",
    module: "v3::voice_ai",
    feature: "v3-voice-ai",
};

/// The Voice AI API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct VoiceAi<'a> {
    client: &'a Client,
}

impl<'a> VoiceAi<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates an action of a voice agent.
    ///
    /// The type of the action decides which parameters belong to it.
    ///
    /// Returns [`AgentAction`]. Errors are
    /// [`CreateActionError`](operations::CreateActionError).
    ///
    /// Needs a location's token with the scope `voice-ai-agent-goals.write`.
    ///
    /// `POST /voice-ai/actions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::voice_ai::{
    ///     ActionFields, ActionFieldsRequired, ActionParameters, ActionType,
    ///     CallTransferActionParameters,
    /// };
    ///
    /// let agent_action = client
    ///     .v3_voice_ai()
    ///     .create_action(
    ///         ActionFields::new(ActionFieldsRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             agent_id: "66a9d3f0b17c2e4585d0fa32",
    ///             action_type: ActionType::CallTransfer,
    ///             name: "Transfer to Manager",
    ///             action_parameters: ActionParameters::CallTransfer(
    ///                 CallTransferActionParameters::new(
    ///                     "When the caller asks for a manager",
    ///                     "+12025550123",
    ///                     "I am connecting you with a manager.",
    ///                 ),
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent_action.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_action(&self, body: ActionFields) -> operations::CreateAction {
        let params = operations::CreateActionParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an action of a voice agent.
    ///
    /// Returns [`AgentAction`]. Errors are
    /// [`GetActionError`](operations::GetActionError).
    ///
    /// Needs a location's token with the scope `voice-ai-agent-goals.readonly`.
    ///
    /// `GET /voice-ai/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agent_action = client
    ///     .v3_voice_ai()
    ///     .get_action("ve9EPM428h8vShlRW1KT", "68b1f7a2c93d4e0657d8ab14")
    ///     .await?;
    /// println!("{:?}", agent_action.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_action(
        &self,
        location_id: impl Into<LocationId>,
        action_id: impl Into<String>,
    ) -> operations::GetAction {
        let params = operations::GetActionParams::new(location_id, action_id);
        Request::new(self.client, params)
    }

    /// Replaces the settings of an action of a voice agent.
    ///
    /// Returns [`AgentAction`]. Errors are
    /// [`UpdateActionError`](operations::UpdateActionError).
    ///
    /// Needs a location's token with the scope `voice-ai-agent-goals.write`.
    ///
    /// `PUT /voice-ai/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/update-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::voice_ai::{
    ///     ActionFields, ActionFieldsRequired, ActionParameters, ActionType,
    ///     CallTransferActionParameters,
    /// };
    ///
    /// let agent_action = client
    ///     .v3_voice_ai()
    ///     .update_action(
    ///         "68b1f7a2c93d4e0657d8ab14",
    ///         ActionFields::new(ActionFieldsRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             agent_id: "66a9d3f0b17c2e4585d0fa32",
    ///             action_type: ActionType::CallTransfer,
    ///             name: "Transfer to sales",
    ///             action_parameters: ActionParameters::CallTransfer(
    ///                 CallTransferActionParameters::new(
    ///                     "When the caller wants to buy",
    ///                     "+12025550123",
    ///                     "I am connecting you with our sales team.",
    ///                 ),
    ///             ),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent_action.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_action(
        &self,
        action_id: impl Into<String>,
        body: ActionFields,
    ) -> operations::UpdateAction {
        let params = operations::UpdateActionParams::new(action_id, body);
        Request::new(self.client, params)
    }

    /// Permanently deletes an action of a voice agent.
    ///
    /// Returns no content. Errors are
    /// [`DeleteActionError`](operations::DeleteActionError).
    ///
    /// Needs a location's token with the scope `voice-ai-agent-goals.write`.
    ///
    /// `DELETE /voice-ai/actions/{actionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-action))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_voice_ai()
    ///     .delete_action(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "66a9d3f0b17c2e4585d0fa32",
    ///         "68b1f7a2c93d4e0657d8ab14",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_action(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> operations::DeleteAction {
        let params = operations::DeleteActionParams::new(
            location_id,
            agent_id,
            action_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the voice agents of a location.
    ///
    /// Returns one page, [`AgentList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAgentsError`](operations::ListAgentsError).
    ///
    /// Needs a location's token with the scope `voice-ai-agents.readonly`.
    ///
    /// `GET /voice-ai/agents`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agents))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut agents = client.v3_voice_ai().list_agents("ve9EPM428h8vShlRW1KT").items();
    /// while let Some(agent_details) = agents.next().await {
    ///     let agent_details = agent_details?;
    ///     println!("{:?}", agent_details.agent_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-agents")]
    pub fn list_agents(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAgents {
        let params = operations::ListAgentsParams::new(location_id);
        operations::ListAgents {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a voice agent in a location.
    ///
    /// Everything but the location is optional: HighLevel fills in name, greeting, prompt
    /// and voice.
    ///
    /// Returns [`Agent`]. Errors are [`CreateAgentError`](operations::CreateAgentError).
    ///
    /// Needs a location's token with the scope `voice-ai-agents.write`.
    ///
    /// `POST /voice-ai/agents`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/create-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::voice_ai::NewAgent;
    ///
    /// let agent = client
    ///     .v3_voice_ai()
    ///     .create_agent(
    ///         NewAgent::new("ve9EPM428h8vShlRW1KT")
    ///             .agent_name("Customer Support Agent")
    ///             .welcome_message("Hello, how can I help you?")
    ///             .agent_prompt("Answer questions about our opening hours."),
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

    /// Returns a voice agent with its actions.
    ///
    /// Returns [`AgentDetails`]. Errors are [`GetAgentError`](operations::GetAgentError).
    ///
    /// Needs a location's token with the scope `voice-ai-agents.readonly`.
    ///
    /// `GET /voice-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agent_details = client
    ///     .v3_voice_ai()
    ///     .get_agent("ve9EPM428h8vShlRW1KT", "66a9d3f0b17c2e4585d0fa32")
    ///     .await?;
    /// println!("{:?}", agent_details.agent_name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
    ) -> operations::GetAgent {
        let params = operations::GetAgentParams::new(location_id, agent_id);
        Request::new(self.client, params)
    }

    /// Deletes a voice agent and its configuration.
    ///
    /// Returns no content. Errors are [`DeleteAgentError`](operations::DeleteAgentError).
    ///
    /// Needs a location's token with the scope `voice-ai-agents.write`.
    ///
    /// `DELETE /voice-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/delete-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_voice_ai()
    ///     .delete_agent("ve9EPM428h8vShlRW1KT", "66a9d3f0b17c2e4585d0fa32")
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
        Request::new(self.client, params)
    }

    /// Updates some settings of a voice agent.
    ///
    /// Returns [`Agent`]. Errors are [`UpdateAgentError`](operations::UpdateAgentError).
    ///
    /// Needs a location's token with the scope `voice-ai-agents.write`.
    ///
    /// `PATCH /voice-ai/agents/{agentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/patch-agent))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::voice_ai::AgentUpdate;
    ///
    /// let agent = client
    ///     .v3_voice_ai()
    ///     .update_agent(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "66a9d3f0b17c2e4585d0fa32",
    ///         AgentUpdate::new()
    ///             .agent_name("Weekend Support Agent")
    ///             .welcome_message("Hello, our office is closed. How can I help you?"),
    ///     )
    ///     .await?;
    /// println!("{:?}", agent.agent_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patch-agent")]
    pub fn update_agent(
        &self,
        location_id: impl Into<LocationId>,
        agent_id: impl Into<String>,
        body: AgentUpdate,
    ) -> operations::UpdateAgent {
        let params = operations::UpdateAgentParams::new(location_id, agent_id, body);
        Request::new(self.client, params)
    }

    /// Lists the calls of the voice agents of a location.
    ///
    /// Give both
    /// [`start_date`](crate::v3::voice_ai::operations::ListCallLogsParams::start_date)
    /// and [`end_date`](crate::v3::voice_ai::operations::ListCallLogsParams::end_date) or
    /// neither; they are timestamps in milliseconds. A page holds 50 calls at most.
    ///
    /// Returns one page, [`CallLogList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCallLogsError`](operations::ListCallLogsError).
    ///
    /// Needs a location's token with the scope `voice-ai-dashboard.readonly`.
    ///
    /// `GET /voice-ai/dashboard/call-logs`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut call_logs = client
    ///     .v3_voice_ai()
    ///     .list_call_logs("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(call_log) = call_logs.next().await {
    ///     let call_log = call_log?;
    ///     println!("{:?}", call_log.summary);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-call-logs")]
    pub fn list_call_logs(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCallLogs {
        let params = operations::ListCallLogsParams::new(location_id);
        operations::ListCallLogs {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one call with its summary and transcript.
    ///
    /// Returns [`CallLog`]. Errors are [`GetCallLogError`](operations::GetCallLogError).
    ///
    /// Needs a location's token with the scope `voice-ai-dashboard.readonly`.
    ///
    /// `GET /voice-ai/dashboard/call-logs/{callId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-log))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let call_log = client
    ///     .v3_voice_ai()
    ///     .get_call_log("ve9EPM428h8vShlRW1KT", "68a0e4b7d3f15c9e2b7a6041")
    ///     .await?;
    /// println!("{:?}", call_log.transcript);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_call_log(
        &self,
        location_id: impl Into<LocationId>,
        call_id: impl Into<String>,
    ) -> operations::GetCallLog {
        let params = operations::GetCallLogParams::new(location_id, call_id);
        Request::new(self.client, params)
    }
}
