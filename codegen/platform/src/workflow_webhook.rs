//! The requests of the workflow actions "Webhook" and "Custom Webhook", which have no signature.

mod error;
mod parts;

use std::fmt;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{self, Map, Value};

pub use error::WorkflowWebhookError;
pub use parts::{WorkflowAppointment, WorkflowLocation, WorkflowOpportunity, WorkflowUser};

/// The standard members that the action "Webhook" sends. All its other members at the top level are custom fields of the
/// contact, whose keys are their display names.
const STANDARD: &[&str] = &[
    "contact_id",
    "first_name",
    "last_name",
    "full_name",
    "email",
    "phone",
    "tags",
    "address1",
    "city",
    "state",
    "country",
    "date_created",
    "postal_code",
    "timezone",
    "website",
    "company_name",
    "date_of_birth",
    "contact_source",
    "gclid",
    "full_address",
    "contact_type",
    "location",
    "workflow",
    "triggerData",
    "contact",
    "attributionSource",
    "customData",
    "user",
    "owner",
    "opportunity_name",
    "status",
    "lead_value",
    "opportunity_source",
    "source",
    "pipleline_stage",
    "pipeline_stage",
    "pipeline_id",
    "pipeline_name",
    "id",
    "calendar",
    "payment",
    "message",
];

/// The body of a request of a workflow action "Webhook" or "Custom Webhook".
///
/// **It is not signed.** Anyone who knows the URL can send the same request, so protect the URL: put a secret into its
/// path, or a header into the action, and compare it before you call [`parse`](Self::parse). Events of an app are signed
/// and have another type, `Event`; a body that looks like an event is refused here.
///
/// The action "Webhook" sends the members of the contact and the data of the workflow's trigger in one object. "Custom
/// Webhook" sends any body that its author writes; read it by [`get`](Self::get). [`members`](Self::members) returns the whole
/// body.
///
/// ```
/// # mod highlevel { pub use highlevel_platform::workflow_webhook as webhooks; }
/// use highlevel::webhooks::WorkflowWebhook;
///
/// let body = br#"{
///     "contact_id": "aB3dE5fG7hI9jK1lM3nO",
///     "tags": "vip, newsletter",
///     "T-shirt size?": "XL",
///     "customData": {"order": 7}
/// }"#;
/// let webhook = WorkflowWebhook::parse(body)?;
/// assert_eq!(webhook.contact_id(), Some("aB3dE5fG7hI9jK1lM3nO"));
/// assert_eq!(webhook.tags(), ["vip", "newsletter"]);
/// assert_eq!(webhook.custom_field("T-shirt size?").unwrap(), "XL");
/// assert_eq!(webhook.custom_data("order").unwrap(), 7);
/// # Ok::<(), highlevel_platform::workflow_webhook::WorkflowWebhookError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct WorkflowWebhook {
    members: Map<String, Value>,
}

impl WorkflowWebhook {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// Fails if the body is not a JSON object, or if it is an event of an app, which has to be verified.
    pub fn parse(body: &[u8]) -> Result<Self, WorkflowWebhookError> {
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Self::new(members),
            Ok(_) => Err(WorkflowWebhookError::NotAnObject),
            Err(error) => Err(WorkflowWebhookError::NotJson {
                line: error.line(),
                column: error.column(),
            }),
        }
    }

    /// Creates the value from the members of a decoded body.
    ///
    /// # Errors
    ///
    /// Fails if the body is an event of an app, which has to be verified.
    pub fn new(members: Map<String, Value>) -> Result<Self, WorkflowWebhookError> {
        let is_event = ["type", "webhookId"]
            .iter()
            .all(|member| members.get(*member).is_some_and(Value::is_string));
        if is_event {
            return Err(WorkflowWebhookError::Event);
        }
        Ok(Self { members })
    }

    /// Returns a member of the body.
    pub fn get(&self, member: &str) -> Option<&Value> {
        self.members.get(member)
    }

    /// Returns the whole body.
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    /// Returns the id of the contact.
    pub fn contact_id(&self) -> Option<&str> {
        self.text("contact_id")
    }

    /// Returns the contact's first name.
    pub fn first_name(&self) -> Option<&str> {
        self.text("first_name")
    }

    /// Returns the contact's last name.
    pub fn last_name(&self) -> Option<&str> {
        self.text("last_name")
    }

    /// Returns the contact's full name.
    pub fn full_name(&self) -> Option<&str> {
        self.text("full_name")
    }

    /// Returns the contact's email address.
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// Returns the contact's phone number.
    pub fn phone(&self) -> Option<&str> {
        self.text("phone")
    }

    /// Returns the type of the contact, such as `lead` or `customer`.
    pub fn contact_type(&self) -> Option<&str> {
        self.text("contact_type")
    }

    /// Returns the source of the contact.
    pub fn contact_source(&self) -> Option<&str> {
        self.text("contact_source")
    }

    /// Returns the creation time of the contact, as RFC 3339.
    pub fn date_created(&self) -> Option<&str> {
        self.text("date_created")
    }

    /// Returns the contact's time zone, as a name of the IANA database.
    pub fn timezone(&self) -> Option<&str> {
        self.text("timezone")
    }

    /// Returns the first line of the contact's address, such as the street.
    pub fn address(&self) -> Option<&str> {
        self.text("address1")
    }

    /// Returns the city of the contact's address.
    pub fn city(&self) -> Option<&str> {
        self.text("city")
    }

    /// Returns the state or region of the contact's address.
    pub fn state(&self) -> Option<&str> {
        self.text("state")
    }

    /// Returns the country of the contact's address, as a two-letter code.
    pub fn country(&self) -> Option<&str> {
        self.text("country")
    }

    /// Returns the postal code of the contact's address.
    pub fn postal_code(&self) -> Option<&str> {
        self.text("postal_code")
    }

    /// Returns the contact's whole address in one line.
    pub fn full_address(&self) -> Option<&str> {
        self.text("full_address").filter(|text| !text.is_empty())
    }

    /// Returns the URL of the contact's website.
    pub fn website(&self) -> Option<&str> {
        self.text("website")
    }

    /// Returns the name of the business that the contact works for.
    pub fn company_name(&self) -> Option<&str> {
        self.text("company_name")
    }

    /// Returns the contact's date of birth. Its format is not documented.
    pub fn date_of_birth(&self) -> Option<&str> {
        self.text("date_of_birth")
    }

    /// Returns the first attribution of the contact. Its members are those of `highlevel::webhooks::AttributionSource`.
    pub fn attribution_source(&self) -> Option<&Map<String, Value>> {
        self.object("contact")?
            .get("attributionSource")?
            .as_object()
    }

    /// Returns the latest attribution of the contact.
    pub fn last_attribution_source(&self) -> Option<&Map<String, Value>> {
        self.object("contact")?
            .get("lastAttributionSource")?
            .as_object()
    }

    /// Returns the contact's tags. The action sends them as one string, separated by commas; a list of strings is read, too.
    pub fn tags(&self) -> Vec<&str> {
        let texts = match self.members.get("tags") {
            Some(Value::String(text)) => vec![text.as_str()],
            Some(Value::Array(tags)) => tags.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let tags = texts.into_iter().flat_map(|text| text.split(','));
        tags.map(str::trim).filter(|tag| !tag.is_empty()).collect()
    }

    /// Returns a custom field of the contact by its display name. The action sends only those with a value. Returns `None` for
    /// the name of a standard member, such as `email`.
    pub fn custom_field(&self, name: &str) -> Option<&Value> {
        if STANDARD.contains(&name) {
            return None;
        }
        self.members.get(name)
    }

    /// Returns the contact's custom fields by their display names. A custom field with the name of a standard member, such as
    /// `email`, cannot be distinguished from it and is not included.
    pub fn custom_fields(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.members.iter();
        members
            .map(|(name, value)| (name.as_str(), value))
            .filter(|(name, _)| !STANDARD.contains(name))
    }

    /// Returns an entry of the custom data that the author of the workflow added to the action.
    pub fn custom_data(&self, key: &str) -> Option<&Value> {
        self.members.get("customData")?.get(key)
    }

    /// Returns the id of the workflow.
    pub fn workflow_id(&self) -> Option<&str> {
        self.text_within("workflow", "id")
    }

    /// Returns the name of the workflow.
    pub fn workflow_name(&self) -> Option<&str> {
        self.text_within("workflow", "name")
    }

    /// Returns the location in which the workflow runs.
    pub fn location(&self) -> Option<WorkflowLocation<'_>> {
        self.object("location").map(WorkflowLocation::new)
    }

    /// Returns the user to whom the contact is assigned.
    pub fn user(&self) -> Option<WorkflowUser<'_>> {
        self.object("user").map(WorkflowUser::new)
    }

    /// Returns the opportunity, if one triggered the workflow.
    pub fn opportunity(&self) -> Option<WorkflowOpportunity<'_>> {
        let known = [
            "opportunity_name",
            "pipeline_id",
            "pipleline_stage",
            "pipeline_stage",
        ];
        let has_one = known
            .iter()
            .any(|member| self.members.contains_key(*member));
        has_one.then(|| WorkflowOpportunity::new(&self.members))
    }

    /// Returns the appointment, if one triggered the workflow.
    pub fn appointment(&self) -> Option<WorkflowAppointment<'_>> {
        self.object("calendar").map(WorkflowAppointment::new)
    }

    /// Returns the text of the message, if a reply triggered the workflow.
    pub fn message_body(&self) -> Option<&str> {
        self.text_within("message", "body")
    }

    /// Returns the payment, if one triggered the workflow.
    pub fn payment(&self) -> Option<&Map<String, Value>> {
        self.object("payment")
    }

    fn text(&self, member: &str) -> Option<&str> {
        self.members.get(member)?.as_str()
    }

    fn text_within(&self, object: &str, member: &str) -> Option<&str> {
        self.object(object)?.get(member)?.as_str()
    }

    fn object(&self, member: &str) -> Option<&Map<String, Value>> {
        self.members.get(member)?.as_object()
    }
}

impl fmt::Debug for WorkflowWebhook {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("WorkflowWebhook ")?;
        fmt::Debug::fmt(&raw(&self.members), formatter)
    }
}
