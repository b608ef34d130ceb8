//! The Emails API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::EmailsError;
use super::operations::{
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

/// The operations that the mock of this API knows.
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
    query("dateFrom"), query("dateTo"), query("status")],
    "{\"campaigns\":[{\"id\":\"OI72xYec4Mho6VBykTvj\",\"name\":\"Test Mail\",\"status\":\"complete\",\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\"}],\"total\":25,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetBulkActionCampaignParams, "v3_emails().get_bulk_action_campaign()", json,
    [path("locationId"), path("campaignId")],
    "{\"id\":\"OI72xYec4Mho6VBykTvj\",\"source\":\"email-marketing\",\"sourceId\":\"115b9030-907c-474c-90a5-2debd838a024\",\"name\":\"Test Mail\",\"status\":\"complete\",\"scheduleType\":\"SCHEDULED\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subject\":\"Welcome to our newsletter\",\"replyToAddress\":\"reply@example.com\",\"previewText\":\"Check out our latest updates\",\"editorType\":\"html\",\"isPlainText\":false,\"editorContentUrl\":\"https://storage.googleapis.com/email-templates/abc123.html\",\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\",\"completedAt\":\"2025-07-24T11:55:48.000Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ListEmailCampaignsParams, "v3_emails().list_email_campaigns()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("status")],
    "{\"campaigns\":[{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"name\":\"February Newsletter\",\"status\":\"sent\",\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\"}],\"total\":25,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    CreateEmailCampaignParams, "v3_emails().create_email_campaign()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"source\":\"email-campaign\",\"sourceId\":\"bulkRequest_abc123\",\"name\":\"February Newsletter\",\"status\":\"sent\",\"campaignType\":\"bulk-email\",\"campaignCategory\":\"email-campaign\",\"variations\":[{\"sourceId\":\"9MhVcU7dTdLI7XOU1Vdt\",\"isWinner\":true}],\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetEmailCampaignParams, "v3_emails().get_email_campaign()", json,
    [path("locationId"), path("campaignId")],
    "{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"source\":\"email-campaign\",\"sourceId\":\"bulkRequest_abc123\",\"name\":\"February Newsletter\",\"status\":\"sent\",\"campaignType\":\"bulk-email\",\"campaignCategory\":\"normal\",\"variations\":[{\"sourceId\":\"9MhVcU7dTdLI7XOU1Vdt\",\"isWinner\":true}],\"editorType\":\"html\",\"isPlainText\":false,\"editorContentUrl\":\"https://storage.googleapis.com/email-templates/abc123.html\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subject\":\"Welcome to our newsletter\",\"replyToAddress\":\"reply@example.com\",\"previewText\":\"Check out our latest updates\",\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    DeleteCampaignParams, "v3_emails().delete_campaign()", json, [path("locationId"),
    path("campaignId")],
    "{\"deleted\":true,\"traceId\":\"0c52e980-41f6-4be7-8c4b-32332ss\"}"
}

mock_operation! {
    UpdateEmailCampaignParams, "v3_emails().update_email_campaign()", json,
    [path("locationId"), path("campaignId"), json("body")],
    "{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"source\":\"email-campaign\",\"sourceId\":\"bulkRequest_abc123\",\"name\":\"February Newsletter\",\"status\":\"sent\",\"campaignType\":\"bulk-email\",\"campaignCategory\":\"email-campaign\",\"variations\":[{\"sourceId\":\"9MhVcU7dTdLI7XOU1Vdt\",\"isWinner\":true}],\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2026-02-09T04:49:12.322Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ScheduleCampaignParams, "v3_emails().schedule_campaign()", json, [path("locationId"),
    path("campaignId"), json("body")],
    "{\"campaignId\":\"67f15c2ae99226d5bcccb8f3\",\"sourceId\":\"B67vyPIAfq3Bnk3FVioE\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetCampaignStatsParams, "v3_emails().get_campaign_stats()", json,
    [path("locationId"), path("source"), path("sourceId"), query("subSourceId")],
    "{\"locationId\":\"abc123\",\"source\":\"email-campaigns\",\"sourceId\":\"campaign123\",\"subSourceId\":\"step001\",\"stats\":{\"sent\":1020,\"accepted\":5,\"delivered\":1000,\"opened\":450,\"clicked\":120,\"unsubscribed\":5,\"complained\":2,\"permanentFail\":15,\"temporaryFail\":3,\"rejected\":10,\"failed\":5,\"replied\":25,\"openRate\":45,\"clickRate\":12,\"unsubscribeRate\":0.5,\"complaintRate\":0.2,\"bounceRate\":1.76,\"replyRate\":2.5},\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ListWorkflowCampaignsParams, "v3_emails().list_workflow_campaigns()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("status")],
    "{\"campaigns\":[{\"id\":\"693bd14ea6b50a8df0180e9a\",\"name\":\"sorting workflow\",\"status\":\"published\",\"createdAt\":\"2025-12-12T08:24:46.700Z\",\"updatedAt\":\"2026-01-23T05:58:48.453Z\"}],\"total\":50,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetWorkflowCampaignParams, "v3_emails().get_workflow_campaign()", json,
    [path("locationId"), path("campaignId")],
    "{\"id\":\"693bd14ea6b50a8df0180e9a\",\"name\":\"sorting workflow\",\"status\":\"published\",\"source\":\"workflow\",\"sourceId\":\"115b9030-907c-474c-90a5-2debd838a024\",\"subSources\":[{\"id\":\"a3f1c0e2-6d4b-4f3a-9c1e-7b2d8f5a4c01\",\"name\":\"Send welcome email\",\"subject\":\"Welcome to our newsletter\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"previewText\":\"Check out our latest updates\",\"editorType\":\"html\",\"isPlainText\":false,\"editorContentUrl\":\"https://storage.googleapis.com/email-templates/abc123.html\",\"createdAt\":\"2025-12-12T08:24:46.700Z\",\"updatedAt\":\"2026-01-23T05:58:48.453Z\"},{\"id\":\"b7d9e4f1-2a0c-4f8e-bf2a-5e1d3c9b6a02\",\"name\":\"Follow-up after 3 days\",\"subject\":\"Quick follow-up\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"editorType\":\"builder\",\"isPlainText\":false,\"createdAt\":\"2025-12-13T10:15:22.300Z\",\"updatedAt\":\"2026-01-20T09:42:11.100Z\"}],\"deleted\":false,\"createdAt\":\"2025-12-12T08:24:46.700Z\",\"updatedAt\":\"2026-01-23T05:58:48.453Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ListEmailTemplatesParams, "v3_emails().list_email_templates()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("sortBy"), query("sortOrder"), query("archived"), query("folderId"),
    query("include")],
    "{\"items\":[{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"name\":\"February Newsletter\",\"type\":\"template\"}],\"total\":25,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    CreateEmailTemplateParams, "v3_emails().create_email_template()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Newsletter Template\",\"editorType\":\"html\",\"isPlainText\":false,\"parentFolderId\":\"67f15c2ae99226d5bcccb8f0\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subjectLine\":\"Welcome to our newsletter\",\"previewText\":\"Email preview text\",\"previewUrl\":\"https://example.com/preview/template123\",\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2025-07-24T11:55:43.598Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    CreateTemplateFolderParams, "v3_emails().create_template_folder()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"67f15c2ae99226d5bcccb8f3\",\"name\":\"Spring Campaigns\",\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2025-07-24T11:55:43.598Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ImportEmailTemplateParams, "v3_emails().import_email_template()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Newsletter Template\",\"editorType\":\"html\",\"isPlainText\":false,\"parentFolderId\":\"67f15c2ae99226d5bcccb8f0\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subjectLine\":\"Welcome to our newsletter\",\"previewText\":\"Email preview text\",\"previewUrl\":\"https://example.com/preview/template123\",\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2025-07-24T11:55:43.598Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetEmailTemplateParams, "v3_emails().get_email_template()", json,
    [path("locationId"), path("templateId")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Newsletter Template\",\"editorType\":\"html\",\"isPlainText\":false,\"parentFolderId\":\"67f15c2ae99226d5bcccb8f0\",\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subject\":\"Welcome to our newsletter\",\"previewText\":\"Email preview text\",\"editorContentUrl\":\"https://storage.googleapis.com/email-templates/abc123.html\",\"deleted\":false,\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"updatedAt\":\"2025-07-24T11:55:43.598Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    DeleteEmailTemplateParams, "v3_emails().delete_email_template()", json,
    [path("locationId"), path("templateId")],
    "{\"deleted\":true,\"traceId\":\"0c52e980-41f6-4be7-8c4b-32332ss\"}"
}

mock_operation! {
    UpdateEmailTemplateParams, "v3_emails().update_email_template()", json,
    [path("locationId"), path("templateId"), json("body")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"My Email Template\",\"archived\":false,\"fromName\":\"John Doe\",\"fromEmail\":\"john@example.com\",\"subjectLine\":\"Welcome to our newsletter\",\"previewText\":\"Check out our latest updates\",\"previewUrl\":\"https://example.com/preview/template123\",\"editorType\":\"html\",\"isPlainText\":false,\"parentFolderId\":\"67f15c2ae99226d5bcccb8f0\",\"updatedAt\":\"2025-07-24T11:55:43.598Z\",\"createdAt\":\"2025-07-24T11:55:43.598Z\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
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
