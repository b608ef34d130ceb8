//! The Courses API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{ImportCoursesError, ImportCoursesParams};

/// The mock of the Courses API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Courses<'a> {
    mock: &'a Mock,
}

impl<'a> Courses<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`import_courses`](super::Courses::import_courses).
    pub fn import_courses(&self) -> Expect<'a, ImportCoursesParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ImportCoursesParams>()];

mock_operation! {
    ImportCoursesParams, "courses().import_courses()", empty, [json("body")]
}

mock_error! {
    ImportCoursesError, []
}
