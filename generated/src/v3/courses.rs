//! The Courses API, version 3: one operation.
//!
//! [`Client::v3_courses`](crate::Client::v3_courses) returns the handle [`Courses`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Operations
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`import_courses`](Courses::import_courses) | `POST /courses/courses-exporter/public/import` | Imports courses into a location. |

use highlevel_runtime::{Api, Client, Request};

mod import_courses;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

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
    /// Returns no content. Errors are
    /// [`ImportCoursesError`](operations::ImportCoursesError).
    ///
    /// Needs a location's token with the scope `courses.write`.
    ///
    /// `POST /courses/courses-exporter/public/import`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/courses/import-courses))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::courses::{
    ///     Category, CoursesImport, Post, PostKind, Product, Visibility,
    /// };
    ///
    /// client
    ///     .v3_courses()
    ///     .import_courses(
    ///         CoursesImport::new(
    ///             "ve9EPM428h8vShlRW1KT",
    ///             [
    ///                 Product::new(
    ///                     "Photography for beginners",
    ///                     "Ten lessons on light and composition",
    ///                     [
    ///                         Category::new("Light", Visibility::Published)
    ///                             .posts([
    ///                                 Post::new(
    ///                                         "Natural light",
    ///                                         Visibility::Published,
    ///                                         PostKind::Video,
    ///                                         "How to use the light of a window",
    ///                                     )
    ///                                     .bucket_video_url("https://example.com/natural-light.mp4"),
    ///                             ]),
    ///                     ],
    ///                 ),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_courses(&self, body: CoursesImport) -> operations::ImportCourses {
        let params = operations::ImportCoursesParams::new(body);
        Request::new(self.client, params)
    }
}
