//! The Emails API, version 2: 5 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::LocationId;

mod create_template;
mod delete_template;
mod errors;
mod list_campaigns;
mod list_templates;
mod types;
mod update_template;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_template::{
    CreateTemplate, CreateTemplateError, CreateTemplateParams,
};
pub use self::delete_template::{
    DeleteTemplate, DeleteTemplateError, DeleteTemplateParams,
};
pub use self::list_campaigns::{ListCampaigns, ListCampaignsError, ListCampaignsParams};
pub use self::list_templates::{ListTemplates, ListTemplatesError, ListTemplatesParams};
pub use self::types::{
    BuilderVersion, CampaignEmailStatus, CampaignList, CampaignStatus,
    CreateTemplateResponse, DeleteTemplateResponse, EditorContent, EditorType,
    EmailCampaign, EmailTemplate, EmailTotals, ImportProvider, NewTemplate, TemplateList,
    TemplateType, TemplateUpdate, TemplateUpdateRequired, UpdateTemplateResponse,
};
pub use self::update_template::{
    UpdateTemplate, UpdateTemplateError, UpdateTemplateParams,
};
pub use crate::shared::emails::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Emails",
    version: "v2",
    module: "emails",
    feature: "emails",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListTemplatesParams as Operation>::METADATA,
    <CreateTemplateParams as Operation>::METADATA,
    <UpdateTemplateParams as Operation>::METADATA,
    <DeleteTemplateParams as Operation>::METADATA,
    <ListCampaignsParams as Operation>::METADATA,
];

/// The Emails API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    client: &'a Client,
}

impl<'a> Emails<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the email templates of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `emails/builder.readonly`.
    ///
    /// `GET /emails/builder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template))
    #[doc(alias = "fetch-template")]
    pub fn list_templates(&self, location_id: impl Into<LocationId>) -> ListTemplates {
        let params = ListTemplatesParams::new(location_id);
        ListTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an email template, without content.
    ///
    /// The response has the id of the template under `redirect`; `update_template` sets
    /// its content. An `importProvider` is documented as required, though it means
    /// something only for templates of the type `import`.
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `POST /emails/builder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/create-template))
    pub fn create_template(&self, body: NewTemplate) -> CreateTemplate {
        let params = CreateTemplateParams::new(body);
        CreateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Saves the content of an email template.
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `POST /emails/builder/data`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/update-template))
    pub fn update_template(&self, body: TemplateUpdate) -> UpdateTemplate {
        let params = UpdateTemplateParams::new(body);
        UpdateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an email template.
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `DELETE /emails/builder/{locationId}/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template))
    pub fn delete_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> DeleteTemplate {
        let params = DeleteTemplateParams::new(location_id, template_id);
        DeleteTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the email campaigns of a location.
    ///
    /// Only those that are active and sent completely, unless `status` and `emailStatus`
    /// say otherwise. 10 are returned if `limit` is left out, and at most 100.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `emails/schedule.readonly`.
    ///
    /// `GET /emails/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns))
    #[doc(alias = "fetch-campaigns")]
    pub fn list_campaigns(&self, location_id: impl Into<LocationId>) -> ListCampaigns {
        let params = ListCampaignsParams::new(location_id);
        ListCampaigns {
            request: Request::new(self.client, params),
        }
    }
}
