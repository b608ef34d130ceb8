//! The Emails API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::EmailsError;
use super::{
    CreateEmailCampaignParams, CreateEmailTemplateParams, CreateTemplateFolderParams,
    DeleteCampaignParams, DeleteEmailTemplateParams, GetBulkActionCampaignParams,
    GetCampaignStatsParams, GetEmailCampaignParams, GetEmailTemplateParams,
    GetWorkflowCampaignParams, ImportEmailTemplateParams, ListBulkActionCampaignsParams,
    ListEmailCampaignsParams, ListEmailTemplatesParams, ListWorkflowCampaignsParams,
    ScheduleCampaignError, ScheduleCampaignParams, UpdateEmailCampaignParams,
    UpdateEmailTemplateParams,
};

/// The mock of the Emails API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    mock: &'a Mock,
}

impl<'a> Emails<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_bulk_action_campaigns`](super::Emails::list_bulk_action_campaigns).
    pub fn list_bulk_action_campaigns(
        &self,
    ) -> Expect<'a, ListBulkActionCampaignsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_bulk_action_campaign`](super::Emails::get_bulk_action_campaign).
    pub fn get_bulk_action_campaign(&self) -> Expect<'a, GetBulkActionCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`list_email_campaigns`](super::Emails::list_email_campaigns).
    pub fn list_email_campaigns(&self) -> Expect<'a, ListEmailCampaignsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_email_campaign`](super::Emails::create_email_campaign).
    pub fn create_email_campaign(&self) -> Expect<'a, CreateEmailCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`get_email_campaign`](super::Emails::get_email_campaign).
    pub fn get_email_campaign(&self) -> Expect<'a, GetEmailCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_campaign`](super::Emails::delete_campaign).
    pub fn delete_campaign(&self) -> Expect<'a, DeleteCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`update_email_campaign`](super::Emails::update_email_campaign).
    pub fn update_email_campaign(&self) -> Expect<'a, UpdateEmailCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`schedule_campaign`](super::Emails::schedule_campaign).
    pub fn schedule_campaign(&self) -> Expect<'a, ScheduleCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`get_campaign_stats`](super::Emails::get_campaign_stats).
    pub fn get_campaign_stats(&self) -> Expect<'a, GetCampaignStatsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_workflow_campaigns`](super::Emails::list_workflow_campaigns).
    pub fn list_workflow_campaigns(&self) -> Expect<'a, ListWorkflowCampaignsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_workflow_campaign`](super::Emails::get_workflow_campaign).
    pub fn get_workflow_campaign(&self) -> Expect<'a, GetWorkflowCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`list_email_templates`](super::Emails::list_email_templates).
    pub fn list_email_templates(&self) -> Expect<'a, ListEmailTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_email_template`](super::Emails::create_email_template).
    pub fn create_email_template(&self) -> Expect<'a, CreateEmailTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`create_template_folder`](super::Emails::create_template_folder).
    pub fn create_template_folder(&self) -> Expect<'a, CreateTemplateFolderParams> {
        self.mock.expect()
    }

    /// Mocks [`import_email_template`](super::Emails::import_email_template).
    pub fn import_email_template(&self) -> Expect<'a, ImportEmailTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`get_email_template`](super::Emails::get_email_template).
    pub fn get_email_template(&self) -> Expect<'a, GetEmailTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_email_template`](super::Emails::delete_email_template).
    pub fn delete_email_template(&self) -> Expect<'a, DeleteEmailTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_email_template`](super::Emails::update_email_template).
    pub fn update_email_template(&self) -> Expect<'a, UpdateEmailTemplateParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListBulkActionCampaignsParams>(),
    Listed::of::<GetBulkActionCampaignParams>(),
    Listed::of::<ListEmailCampaignsParams>(),
    Listed::of::<CreateEmailCampaignParams>(),
    Listed::of::<GetEmailCampaignParams>(),
    Listed::of::<DeleteCampaignParams>(),
    Listed::of::<UpdateEmailCampaignParams>(),
    Listed::of::<ScheduleCampaignParams>(),
    Listed::of::<GetCampaignStatsParams>(),
    Listed::of::<ListWorkflowCampaignsParams>(),
    Listed::of::<GetWorkflowCampaignParams>(),
    Listed::of::<ListEmailTemplatesParams>(),
    Listed::of::<CreateEmailTemplateParams>(),
    Listed::of::<CreateTemplateFolderParams>(),
    Listed::of::<ImportEmailTemplateParams>(),
    Listed::of::<GetEmailTemplateParams>(),
    Listed::of::<DeleteEmailTemplateParams>(),
    Listed::of::<UpdateEmailTemplateParams>(),
];

mock_operation! {
    ListBulkActionCampaignsParams, "v3_emails().list_bulk_action_campaigns()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("dateFrom"), query("dateTo"), query("status")]
}

mock_operation! {
    GetBulkActionCampaignParams, "v3_emails().get_bulk_action_campaign()", json,
    [path("locationId"), path("campaignId")]
}

mock_operation! {
    ListEmailCampaignsParams, "v3_emails().list_email_campaigns()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("status")]
}

mock_operation! {
    CreateEmailCampaignParams, "v3_emails().create_email_campaign()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetEmailCampaignParams, "v3_emails().get_email_campaign()", json,
    [path("locationId"), path("campaignId")]
}

mock_operation! {
    DeleteCampaignParams, "v3_emails().delete_campaign()", json, [path("locationId"),
    path("campaignId")]
}

mock_operation! {
    UpdateEmailCampaignParams, "v3_emails().update_email_campaign()", json,
    [path("locationId"), path("campaignId"), json("body")]
}

mock_operation! {
    ScheduleCampaignParams, "v3_emails().schedule_campaign()", json, [path("locationId"),
    path("campaignId"), json("body")]
}

mock_operation! {
    GetCampaignStatsParams, "v3_emails().get_campaign_stats()", json,
    [path("locationId"), path("source"), path("sourceId"), query("subSourceId")]
}

mock_operation! {
    ListWorkflowCampaignsParams, "v3_emails().list_workflow_campaigns()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("status")]
}

mock_operation! {
    GetWorkflowCampaignParams, "v3_emails().get_workflow_campaign()", json,
    [path("locationId"), path("campaignId")]
}

mock_operation! {
    ListEmailTemplatesParams, "v3_emails().list_email_templates()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("sortBy"), query("sortOrder"), query("archived"), query("folderId"),
    query("include")]
}

mock_operation! {
    CreateEmailTemplateParams, "v3_emails().create_email_template()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    CreateTemplateFolderParams, "v3_emails().create_template_folder()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    ImportEmailTemplateParams, "v3_emails().import_email_template()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetEmailTemplateParams, "v3_emails().get_email_template()", json,
    [path("locationId"), path("templateId")]
}

mock_operation! {
    DeleteEmailTemplateParams, "v3_emails().delete_email_template()", json,
    [path("locationId"), path("templateId")]
}

mock_operation! {
    UpdateEmailTemplateParams, "v3_emails().update_email_template()", json,
    [path("locationId"), path("templateId"), json("body")]
}

mock_error! {
    EmailsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ScheduleCampaignError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}";
    Conflict = 409; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
