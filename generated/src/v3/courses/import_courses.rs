//! `import-courses`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::ImportCoursesBody;

/// Imports courses into a location.
///
/// One body holds the courses ("products") with their categories, lessons ("posts")
/// and materials. Nothing is answered but the status.
///
/// Needs a location's token with the scope `courses.write`.
///
/// `POST /courses/courses-exporter/public/import`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/courses-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ImportCourses {
    request: Request<ImportCoursesParams>,
}

impl ImportCourses {
    pub(super) fn new(client: &Client, params: ImportCoursesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ImportCourses, ImportCoursesParams
}

/// The parameters of [`ImportCourses`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportCoursesParams {
    /// The request body.
    pub body: ImportCoursesBody,
}

impl ImportCoursesParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ImportCoursesBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ImportCoursesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportCoursesParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ImportCoursesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ImportCoursesParams
}

impl Operation for ImportCoursesParams {
    type Output = ();
    type Error = ImportCoursesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "import-courses",
        method: Method::POST,
        path: "/courses/courses-exporter/public/import",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["courses.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/courses-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`ImportCourses`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportCoursesError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ImportCoursesError {
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
