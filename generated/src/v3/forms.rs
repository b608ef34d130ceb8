//! The Forms API, version 3: 3 operations.
//!
//! [`Client::v3_forms`](crate::Client::v3_forms) returns the handle [`Forms`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Forms
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_forms`](Forms::list_forms) | `GET /forms/` | Lists the forms of a location. |
//! | [`list_form_submissions`](Forms::list_form_submissions) | `GET /forms/submissions` | Lists the submissions of the forms of a location. |
//! | [`upload_form_files`](Forms::upload_form_files) | `POST /forms/upload-custom-files` | Uploads files into the custom fields of a contact. |

use std::collections::BTreeMap;

use highlevel_runtime::{Api, Client, File, Request};

use crate::{ContactId, LocationId};

mod errors;
mod list_form_submissions;
mod list_forms;
mod upload_form_files;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::forms::{
    ContactSessionIds, EventData, FormAnswers, FormList, FormSubmission,
    FormSubmissionList, FormSummary, PageDetails, PageMeta,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Forms",
    version: "v3",
    module: "v3::forms",
    feature: "v3-forms",
};

/// The Forms API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a Client,
}

impl<'a> Forms<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the forms of a location.
    ///
    /// Returns one page, [`FormList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListFormsError`](operations::ListFormsError).
    ///
    /// Needs a location's token with the scope `forms.readonly`.
    ///
    /// `GET /forms/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut form_summaries = client
    ///     .v3_forms()
    ///     .list_forms("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(form_summary) = form_summaries.next().await {
    ///     let form_summary = form_summary?;
    ///     println!("{:?}", form_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-forms")]
    pub fn list_forms(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListForms {
        let params = operations::ListFormsParams::new(location_id);
        operations::ListForms {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the submissions of the forms of a location.
    ///
    /// Without a period, the submissions of the past month are listed.
    ///
    /// Returns one page, [`FormSubmissionList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListFormSubmissionsError`](operations::ListFormSubmissionsError).
    ///
    /// Needs a location's token with the scope `forms.readonly`.
    ///
    /// `GET /forms/submissions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut form_submissions = client
    ///     .v3_forms()
    ///     .list_form_submissions("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(form_submission) = form_submissions.next().await {
    ///     let form_submission = form_submission?;
    ///     println!("{:?}", form_submission.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-forms-submissions")]
    pub fn list_form_submissions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFormSubmissions {
        let params = operations::ListFormSubmissionsParams::new(location_id);
        operations::ListFormSubmissions {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads files into the custom fields of a contact.
    ///
    /// The key of a file is the id of its custom field, an underscore and any unique id,
    /// such as a UUID. A file may have up to 50 MB and must be a PDF, DOC, DOCX, JPG,
    /// JPEG, PNG, GIF, SVG, CSV, XLS, XLSX, TXT, MP4, MPEG, ZIP or RAR. The response
    /// contains the contact.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UploadFormFilesError`](operations::UploadFormFilesError).
    ///
    /// Needs a location's token with the scope `forms.write`.
    ///
    /// `POST /forms/upload-custom-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_forms()
    ///     .upload_form_files(
    ///         "quXmPY59n1zgGBabY1bZ",
    ///         "dtEv6KtI27yF92YPm3Zz",
    ///         std::collections::BTreeMap::from([
    ///             (
    ///                 "GYcQZrI7lTuuKNKQl8PG_a1f4c2d8-7b3e-4e90-9d5a-2c6b8f0e1d37"
    ///                     .to_owned(),
    ///                 highlevel::File::from_path("contract.pdf"),
    ///             ),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "upload-to-custom-fields")]
    pub fn upload_form_files(
        &self,
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
        body: BTreeMap<String, File>,
    ) -> operations::UploadFormFiles {
        let params = operations::UploadFormFilesParams::new(
            location_id,
            contact_id,
            body,
        );
        Request::new(self.client, params)
    }
}
