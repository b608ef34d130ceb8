//! The Forms API, version 2: 3 operations.

use std::collections::BTreeMap;

use highlevel_runtime::{Api, Client, File, Metadata, Operation, Request};

use crate::{ContactId, LocationId};

mod errors;
mod get_forms;
mod get_forms_submissions;
mod upload_to_custom_fields;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::get_forms::{GetForms, GetFormsError, GetFormsParams};
pub use self::get_forms_submissions::{
    GetFormsSubmissions, GetFormsSubmissionsError, GetFormsSubmissionsParams,
};
pub use self::upload_to_custom_fields::{
    UploadToCustomFields, UploadToCustomFieldsError, UploadToCustomFieldsParams,
};
pub use crate::shared::forms::{
    ContactSessionIds, EventData, FormList, FormSubmission, FormSubmissionList,
    FormSubmissionOthers, FormSummary, PageDetails, PageMeta,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Forms",
    version: "v2",
    module: "forms",
    feature: "forms",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <GetFormsParams as Operation>::METADATA,
    <GetFormsSubmissionsParams as Operation>::METADATA,
    <UploadToCustomFieldsParams as Operation>::METADATA,
];

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
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `forms.readonly`.
    ///
    /// `GET /forms/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms))
    pub fn get_forms(&self, location_id: impl Into<LocationId>) -> GetForms {
        let params = GetFormsParams::new(location_id);
        GetForms {
            request: Request::new(self.client, params),
        }
    }

    /// Lists what was submitted by the forms of a location.
    ///
    /// Those of the past month, unless a period is given.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `forms.readonly`.
    ///
    /// `GET /forms/submissions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions))
    pub fn get_forms_submissions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GetFormsSubmissions {
        let params = GetFormsSubmissionsParams::new(location_id);
        GetFormsSubmissions {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads files into the custom fields of a contact.
    ///
    /// Each file is a part that is called after the id of its custom field, an underscore
    /// and any id that you make up, such as a UUID. A file may have 50 MB and be a PDF,
    /// DOC, DOCX, JPG, JPEG, PNG, GIF, SVG, CSV, XLS, XLSX, TXT, MP4, MPEG, ZIP or RAR.
    /// The response contains the contact.
    ///
    /// Needs a location's token with the scope `forms.write`.
    ///
    /// `POST /forms/upload-custom-files`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields))
    pub fn upload_to_custom_fields(
        &self,
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
        body: BTreeMap<String, File>,
    ) -> UploadToCustomFields {
        let params = UploadToCustomFieldsParams::new(location_id, contact_id, body);
        UploadToCustomFields {
            request: Request::new(self.client, params),
        }
    }
}
