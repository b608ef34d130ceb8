//! `replace-files`: the request, its parameters and its errors.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    File, IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Replaces files, or removes them.
///
/// Created by [`Pets::replace_files`](super::Pets::replace_files).
///
/// `PUT /pets/files`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ReplaceFiles {
    pub(super) request: Request<ReplaceFilesParams>,
}

impl ReplaceFiles {
    /// The request body.
    pub fn body(mut self, value: impl IntoOptional<BTreeMap<String, File>>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    ReplaceFiles, ReplaceFilesParams
}

/// The parameters of [`ReplaceFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceFilesParams {
    /// The request body.
    pub body: Option<BTreeMap<String, File>>,
}

impl ReplaceFilesParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ReplaceFilesParams {
    type Output = ();
    type Whole = ();
    type Error = ReplaceFilesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "replace-files",
        name: "replace_files",
        summary: "Replaces files, or removes them.",
        deprecated: None,
        method: Method::PUT,
        path: "/pets/files",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        if let Some(body) = &self.body {
            request.multipart(body);
        }
    }
}

/// Errors of [`ReplaceFiles`].
pub type ReplaceFilesError = super::errors::FileObjectError;
