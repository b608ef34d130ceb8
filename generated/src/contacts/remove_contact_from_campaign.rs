//! `remove-contact-from-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::ContactId;

/// Removes a contact from a campaign.
///
/// Created by
/// [`Contacts::remove_contact_from_campaign`](super::Contacts::remove_contact_from_campaign).
///
/// `DELETE /contacts/{contactId}/campaigns/{campaignId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveContactFromCampaign = Request<RemoveContactFromCampaignParams>;

/// The parameters of [`RemoveContactFromCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveContactFromCampaignParams {
    /// Id of the contact to remove from the campaign.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the campaign from which to remove the contact.
    ///
    /// Example: `Y2I9XM7aO1hncuSOlc9L`.
    pub campaign_id: String,
}

impl RemoveContactFromCampaignParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            campaign_id: campaign_id.into(),
        }
    }
}

impl Operation for RemoveContactFromCampaignParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = RemoveContactFromCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-contact-from-campaign",
        name: "remove_contact_from_campaign",
        summary: "Removes a contact from a campaign.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/campaigns/{campaignId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("campaignId", &self.campaign_id);
    }
}

/// Errors of [`RemoveContactFromCampaign`].
pub type RemoveContactFromCampaignError = super::errors::ContactsError;
