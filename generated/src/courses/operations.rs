//! The request builders, parameters and errors of the Courses API.
//!
//! The methods of [`Courses`](super::Courses) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::import_courses::{ImportCourses, ImportCoursesError, ImportCoursesParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[<ImportCoursesParams as Operation>::METADATA]
}

impl_debug_params! {
    ImportCoursesParams,
}
