//! `add-contact-to-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use crate::ContactId;

/// Adds a contact to a campaign.
///
/// Created by
/// [`Contacts::add_contact_to_campaign`](super::Contacts::add_contact_to_campaign).
///
/// `POST /contacts/{contactId}/campaigns/{campaignId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct AddContactToCampaign {
    pub(super) request: Request<AddContactToCampaignParams>,
}

impl AddContactToCampaign {
    /// An object without documented members.
    pub fn body(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    AddContactToCampaign, AddContactToCampaignParams
}

/// The parameters of [`AddContactToCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddContactToCampaignParams {
    /// Id of the contact to add to the campaign.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the campaign to which to add the contact.
    ///
    /// Example: `Y2I9XM7aO1hncuSOlc9L`.
    pub campaign_id: String,
    /// An object without documented members.
    pub body: Option<Map<String, Value>>,
}

impl AddContactToCampaignParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            campaign_id: campaign_id.into(),
            body: None,
        }
    }
}

impl Operation for AddContactToCampaignParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = AddContactToCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-contact-to-campaign",
        name: "add_contact_to_campaign",
        summary: "Adds a contact to a campaign.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/{contactId}/campaigns/{campaignId}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("campaignId", &self.campaign_id);
        request.json(&self.body);
    }
}

/// Errors of [`AddContactToCampaign`].
pub type AddContactToCampaignError = super::errors::ContactsError;
