//! The Courses API, version 3: one operation.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

mod import_courses;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::import_courses::{ImportCourses, ImportCoursesError, ImportCoursesParams};
pub use crate::shared::courses::{
    Category, CoursesImport, InstructorDetails, MaterialType, Post, PostKind,
    PostMaterial, Product, SubCategory, Visibility,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Courses",
    version: "v3",
    module: "v3::courses",
    feature: "v3-courses",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[<ImportCoursesParams as Operation>::METADATA];

/// The Courses API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Courses<'a> {
    client: &'a Client,
}

impl<'a> Courses<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Imports courses into a location.
    ///
    /// One body holds the courses ("products") with their categories, lessons ("posts")
    /// and materials. The response has a status and no body.
    ///
    /// Needs a location's token with the scope `courses.write`.
    ///
    /// `POST /courses/courses-exporter/public/import`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/courses-v3.json))
    pub fn import_courses(&self, body: CoursesImport) -> ImportCourses {
        let params = ImportCoursesParams::new(body);
        ImportCourses {
            request: Request::new(self.client, params),
        }
    }
}
