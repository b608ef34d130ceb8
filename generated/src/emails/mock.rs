//! The Emails API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::TemplateError;
use super::operations::{
    CreateTemplateParams, DeleteTemplateParams, ListCampaignsError, ListCampaignsParams,
    ListTemplatesParams, UpdateTemplateParams,
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

    /// Mocks [`list_templates`](super::Emails::list_templates).
    pub fn list_templates(&self) -> Expect<'a, ListTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_template`](super::Emails::create_template).
    pub fn create_template(&self) -> Expect<'a, CreateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_template`](super::Emails::update_template).
    pub fn update_template(&self) -> Expect<'a, UpdateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_template`](super::Emails::delete_template).
    pub fn delete_template(&self) -> Expect<'a, DeleteTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`list_campaigns`](super::Emails::list_campaigns).
    pub fn list_campaigns(&self) -> Expect<'a, ListCampaignsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListTemplatesParams>(),
    Listed::of::<CreateTemplateParams>(),
    Listed::of::<UpdateTemplateParams>(),
    Listed::of::<DeleteTemplateParams>(),
    Listed::of::<ListCampaignsParams>(),
];

mock_operation! {
    ListTemplatesParams, "emails().list_templates()", json, [query("locationId"),
    query("limit"), query("offset"), query("search"), query("sortByDate"),
    query("archived"), query("builderVersion"), query("name"), query("parentId"),
    query("originId"), query("templatesOnly")],
    "{\"builders\":[{\"name\":\"New Template\",\"updatedBy\":\"John Doe\",\"lastUpdated\":\"2024-11-12T12:34:36.070Z\",\"dateAdded\":\"2024-11-12T12:34:36.070Z\",\"previewUrl\":\"https://example.com\",\"id\":\"67334b231f2fad724062f52b5\",\"version\":\"1\",\"templateType\":\"builder\"}]}"
}

mock_operation! {
    CreateTemplateParams, "emails().create_template()", json, [json("body")],
    "{\"redirect\":\"66e811229245fc098765590\",\"traceId\":\"0c52e980-41f6-4be7-8c4b-e2c5a13dc3c2\"}"
}

mock_operation! {
    UpdateTemplateParams, "emails().update_template()", json, [json("body")],
    "{\"ok\":\"true\",\"traceId\":\"0c52e980-41f6-4be7-8c4b-32332ss\",\"previewUrl\":\"https://example.com\",\"templateDownloadUrl\":\"https://example.com\"}"
}

mock_operation! {
    DeleteTemplateParams, "emails().delete_template()", json, [path("locationId"),
    path("templateId")],
    "{\"ok\":\"true\",\"traceId\":\"0c52e980-41f6-4be7-8c4b-32332ss\"}"
}

mock_operation! {
    ListCampaignsParams, "emails().list_campaigns()", json, [query("locationId"),
    query("limit"), query("offset"), query("status"), query("emailStatus"),
    query("name"), query("parentId"), query("limitedFields"), query("archived"),
    query("campaignsOnly"), query("showStats")],
    "{\"schedules\":[{\"name\":\"Untitled new campaign\"}]}"
}

mock_error! {
    TemplateError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListCampaignsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
