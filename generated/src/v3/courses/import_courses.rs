//! `import-courses`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::CoursesImport;

/// Imports courses into a location.
///
/// Created by [`Courses::import_courses`](super::Courses::import_courses).
///
/// `POST /courses/courses-exporter/public/import`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ImportCourses = Request<ImportCoursesParams>;

/// The parameters of [`ImportCourses`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ImportCoursesParams {
    /// Courses to import into a location.
    pub body: CoursesImport,
}

impl ImportCoursesParams {
    /// Creates the parameters.
    pub fn new(body: CoursesImport) -> Self {
        Self { body }
    }
}

impl Operation for ImportCoursesParams {
    type Output = ();
    type Whole = ();
    type Error = ImportCoursesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "import-courses",
        name: "import_courses",
        summary: "Imports courses into a location.",
        deprecated: None,
        method: Method::POST,
        path: "/courses/courses-exporter/public/import",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["courses.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/courses/import-courses",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`ImportCourses`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ImportCoursesError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ImportCoursesError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
