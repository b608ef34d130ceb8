//! `remove-contact-from-every-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::ContactId;

/// Removes a contact from all campaigns.
///
/// Created by
/// [`Contacts::remove_contact_from_every_campaign`](super::Contacts::remove_contact_from_every_campaign).
///
/// `DELETE /contacts/{contactId}/campaigns/removeAll`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RemoveContactFromEveryCampaign = Request<RemoveContactFromEveryCampaignParams>;

/// The parameters of [`RemoveContactFromEveryCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RemoveContactFromEveryCampaignParams {
    /// Id of the contact to remove from all campaigns.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl RemoveContactFromEveryCampaignParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for RemoveContactFromEveryCampaignParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = RemoveContactFromEveryCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "remove-contact-from-every-campaign",
        name: "remove_contact_from_every_campaign",
        summary: "Removes a contact from all campaigns.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/campaigns/removeAll",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }
}

/// Errors of [`RemoveContactFromEveryCampaign`].
pub type RemoveContactFromEveryCampaignError = super::errors::ContactsError;
