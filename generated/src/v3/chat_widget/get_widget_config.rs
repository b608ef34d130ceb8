//! `getWidget`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Returns the public configuration of a chat widget.
///
/// Created by
/// [`ChatWidget::get_widget_config`](super::ChatWidget::get_widget_config).
///
/// `GET /chat-widget/public/config/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetWidgetConfig {
    pub(super) request: Request<GetWidgetConfigParams>,
}

impl GetWidgetConfig {
    /// Version of the configuration to return, such as `3`. The reference does not say
    /// what it counts.
    ///
    /// Default: `2`.
    pub fn version(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().version = value.into_optional();
        self
    }
}

request_builder! {
    GetWidgetConfig, GetWidgetConfigParams
}

/// The parameters of [`GetWidgetConfig`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetWidgetConfigParams {
    /// Id of the chat widget.
    ///
    /// Example: `0TkCdp9PfvLeWKYRRvIz`.
    pub id: String,
    /// Version of the configuration to return, such as `3`. The reference does not say
    /// what it counts.
    ///
    /// Default: `2`.
    pub version: Option<String>,
}

impl GetWidgetConfigParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: None,
        }
    }
}

impl Operation for GetWidgetConfigParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetWidgetConfigError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getWidget",
        name: "get_widget_config",
        summary: "Returns the public configuration of a chat widget.",
        deprecated: None,
        method: Method::GET,
        path: "/chat-widget/public/config/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("version", &self.version);
    }
}

/// Errors of [`GetWidgetConfig`].
pub type GetWidgetConfigError = super::errors::WidgetError;
