//! The Emails API, version 2: 5 operations.
//!
//! [`Client::emails`](crate::Client::emails) returns the handle [`Emails`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Templates
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_templates`](Emails::list_templates) | `GET /emails/builder` | Lists the email templates of a location. |
//! | [`create_template`](Emails::create_template) | `POST /emails/builder` | Creates an email template without content, or a folder for email templates. |
//! | [`update_template`](Emails::update_template) | `POST /emails/builder/data` | Saves the content of an email template. |
//! | [`delete_template`](Emails::delete_template) | `DELETE /emails/builder/{locationId}/{templateId}` | Deletes an email template. |
//!
//! # Campaigns
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_campaigns`](Emails::list_campaigns) | `GET /emails/schedule` | Lists the email campaigns of a location. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use self::types::{
    BuilderVersion, CampaignEmailStatus, CampaignList, CampaignStatus,
    CreateTemplateResponse, DeleteTemplateResponse, EditorContent, EditorType,
    EmailCampaign, EmailTemplate, EmailTotals, ImportProvider, NewTemplate, TemplateList,
    TemplateType, TemplateUpdate, TemplateUpdateRequired, UpdateTemplateResponse,
};
pub use crate::shared::emails::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Emails",
    version: "v2",
    module: "emails",
    feature: "emails",
};

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
    /// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTemplatesError`](operations::ListTemplatesError).
    ///
    /// Needs a location's token with the scope `emails/builder.readonly`.
    ///
    /// `GET /emails/builder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut email_templates = client
    ///     .emails()
    ///     .list_templates("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(email_template) = email_templates.next().await {
    ///     let email_template = email_template?;
    ///     println!("{:?}", email_template.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetch-template")]
    pub fn list_templates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListTemplates {
        let params = operations::ListTemplatesParams::new(location_id);
        operations::ListTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an email template without content, or a folder for email templates.
    ///
    /// The response has the id of the template under `redirect`;
    /// [`update_template`](crate::emails::Emails::update_template) sets its content. An
    /// [`import_provider`](NewTemplate::import_provider) is documented as required,
    /// though it has an effect only for templates of the type `import`.
    ///
    /// Returns [`CreateTemplateResponse`]. Errors are
    /// [`CreateTemplateError`](operations::CreateTemplateError).
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `POST /emails/builder`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/create-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::emails::{ImportProvider, NewTemplate, TemplateType};
    ///
    /// let response = client
    ///     .emails()
    ///     .create_template(
    ///         NewTemplate::new(
    ///                 "ve9EPM428h8vShlRW1KT",
    ///                 TemplateType::Html,
    ///                 ImportProvider::Mailchimp,
    ///             )
    ///             .title("Monthly newsletter"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.redirect);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template(&self, body: NewTemplate) -> operations::CreateTemplate {
        let params = operations::CreateTemplateParams::new(body);
        Request::new(self.client, params)
    }

    /// Saves the content of an email template.
    ///
    /// Returns [`UpdateTemplateResponse`]. Errors are
    /// [`UpdateTemplateError`](operations::UpdateTemplateError).
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `POST /emails/builder/data`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/update-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::emails::{
    ///     EditorContent, EditorType, TemplateUpdate, TemplateUpdateRequired,
    /// };
    ///
    /// let response = client
    ///     .emails()
    ///     .update_template(
    ///         TemplateUpdate::new(TemplateUpdateRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             template_id: "zYy3YOUuHxgomU1uYJty",
    ///             updated_by: "6YAtzfzpmHAdj0e8GkKp",
    ///             dnd: EditorContent::new(
    ///                 [],
    ///                 highlevel::serde_json::Map::new(),
    ///                 highlevel::serde_json::Map::new(),
    ///             ),
    ///             html: "<h1>News of this month</h1>",
    ///             editor_type: EditorType::Html,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.preview_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_template(&self, body: TemplateUpdate) -> operations::UpdateTemplate {
        let params = operations::UpdateTemplateParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes an email template.
    ///
    /// Returns [`DeleteTemplateResponse`]. Errors are
    /// [`DeleteTemplateError`](operations::DeleteTemplateError).
    ///
    /// Needs a location's token with the scope `emails/builder.write`.
    ///
    /// `DELETE /emails/builder/{locationId}/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/delete-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .emails()
    ///     .delete_template("ve9EPM428h8vShlRW1KT", "zYy3YOUuHxgomU1uYJty")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::DeleteTemplate {
        let params = operations::DeleteTemplateParams::new(location_id, template_id);
        Request::new(self.client, params)
    }

    /// Lists the email campaigns of a location.
    ///
    /// Only active and completely sent campaigns are listed, unless `status` or
    /// [`email_status`](crate::emails::operations::ListCampaignsParams::email_status) is
    /// set.
    ///
    /// Returns one page, [`CampaignList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCampaignsError`](operations::ListCampaignsError).
    ///
    /// Needs a location's token with the scope `emails/schedule.readonly`.
    ///
    /// `GET /emails/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut email_campaigns = client
    ///     .emails()
    ///     .list_campaigns("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(email_campaign) = email_campaigns.next().await {
    ///     let email_campaign = email_campaign?;
    ///     println!("{:?}", email_campaign.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fetch-campaigns")]
    pub fn list_campaigns(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCampaigns {
        let params = operations::ListCampaignsParams::new(location_id);
        operations::ListCampaigns {
            request: Request::new(self.client, params),
        }
    }
}
