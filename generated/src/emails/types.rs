//! Types of the requests and responses of the Emails API.

use highlevel_runtime::json::FromText;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_encode,
};

use crate::{LocationId, UserId};

/// Result of updating a template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// Whether the template was saved.
    ///
    /// Example: `true`.
    pub ok: Option<bool>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com`.
    pub preview_url: Option<String>,
    /// URL to download the data of the template.
    ///
    /// Example: `https://example.com`.
    pub template_download_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTemplateResponse")?;
        Some(Self {
            ok: object.optional::<FromText<_>>("ok").map(|text| text.0),
            trace_id: object.optional("traceId"),
            preview_url: object.optional("previewUrl"),
            template_download_url: object.optional("templateDownloadUrl"),
            extra: object.extra(),
        })
    }
}

/// An email template or a folder to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewTemplate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Title of the template or the folder.
    pub title: Option<String>,
    /// Type of the object to create, such as a folder, an import or a template for one of
    /// the editors.
    pub type_: TemplateType,
    /// Id of the user who creates the object.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub updated_by: Option<UserId>,
    /// Version of the email editor, `1` or `2`. HighLevel does not document how they
    /// differ.
    ///
    /// Default: `2`.
    pub builder_version: Option<BuilderVersion>,
    /// Name of the template or the folder.
    ///
    /// Example: `Template1`.
    pub name: Option<String>,
    /// Id of the folder in which the object is created.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub parent_id: Option<String>,
    /// URL of the content that the editor stores for the template. HighLevel does not
    /// document what to send.
    pub template_data_url: Option<String>,
    /// Service that the template is imported from.
    pub import_provider: ImportProvider,
    /// Public URL of the template to import.
    ///
    /// Example: `https://tplshare.com/fhYJ3Mi`.
    pub import_url: Option<String>,
    /// Origin of the template, such as `template_library`.
    pub template_source: Option<String>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewTemplate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: TemplateType,
        import_provider: ImportProvider,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            import_provider,
            title: None,
            updated_by: None,
            builder_version: None,
            name: None,
            parent_id: None,
            template_data_url: None,
            import_url: None,
            template_source: None,
            is_plain_text: None,
            extra: Extra::new(),
        }
    }

    /// Title of the template or the folder.
    #[must_use]
    pub fn title(mut self, value: impl IntoOptional<String>) -> Self {
        self.title = value.into_optional();
        self
    }

    /// Id of the user who creates the object.
    #[must_use]
    pub fn updated_by(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.updated_by = value.into_optional();
        self
    }

    /// Version of the email editor, `1` or `2`. HighLevel does not document how they
    /// differ. Default: `2`.
    #[must_use]
    pub fn builder_version(mut self, value: impl IntoOptional<BuilderVersion>) -> Self {
        self.builder_version = value.into_optional();
        self
    }

    /// Name of the template or the folder.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the folder in which the object is created.
    #[must_use]
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_id = value.into_optional();
        self
    }

    /// URL of the content that the editor stores for the template. HighLevel does not
    /// document what to send.
    #[must_use]
    pub fn template_data_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_data_url = value.into_optional();
        self
    }

    /// Public URL of the template to import.
    #[must_use]
    pub fn import_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.import_url = value.into_optional();
        self
    }

    /// Origin of the template, such as `template_library`.
    #[must_use]
    pub fn template_source(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_source = value.into_optional();
        self
    }

    /// Whether the content is plain text, instead of HTML.
    #[must_use]
    pub fn is_plain_text(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_plain_text = value.into_optional();
        self
    }
}

impl Encode for NewTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("title", &self.title);
        object.field("type", &self.type_);
        object.field("updatedBy", &self.updated_by);
        object.field("builderVersion", &self.builder_version);
        object.field("name", &self.name);
        object.field("parentId", &self.parent_id);
        object.field("templateDataUrl", &self.template_data_url);
        object.field("importProvider", &self.import_provider);
        object.field("importURL", &self.import_url);
        object.field("templateSource", &self.template_source);
        object.field("isPlainText", &self.is_plain_text);
    }
}

/// Id of a template or folder that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// Id of the template or folder. In spite of the name it is not a URL.
    ///
    /// Example: `66e811229245fc098765590`.
    pub redirect: Option<String>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `0c52e980-41f6-4be7-8c4b-e2c5a13dc3c2`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTemplateResponse")?;
        Some(Self {
            redirect: object.optional("redirect"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Result of deleting a template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTemplateResponse {
    /// Whether the template was deleted.
    ///
    /// Example: `true`.
    pub ok: Option<bool>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeleteTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTemplateResponse")?;
        Some(Self {
            ok: object.optional::<FromText<_>>("ok").map(|text| text.0),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email template, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Name of the template.
    ///
    /// Example: `New Template`.
    pub name: Option<String>,
    /// Name of the user who last changed the template.
    ///
    /// Example: `John Doe`.
    pub updated_by: Option<String>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2024-11-12T12:34:36.070Z`.
    pub last_updated: Option<Timestamp>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2024-11-12T12:34:36.070Z`.
    pub date_added: Option<Timestamp>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com`.
    pub preview_url: Option<String>,
    /// Id of the template.
    ///
    /// Example: `67334b231f2fad724062f52b5`.
    pub id: Option<String>,
    /// Version of the template, such as `1`.
    pub version: Option<String>,
    /// Editor or format of the template, such as `builder`.
    pub template_type: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplate")?;
        Some(Self {
            name: object.optional("name"),
            updated_by: object.optional("updatedBy"),
            is_plain_text: object.optional("isPlainText"),
            last_updated: object.optional("lastUpdated"),
            date_added: object.optional("dateAdded"),
            preview_url: object.optional("previewUrl"),
            id: object.optional("id"),
            version: object.optional("version"),
            template_type: object.optional("templateType"),
            extra: object.extra(),
        })
    }
}

/// A page of email templates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateList {
    /// Templates of this page.
    pub builders: Vec<EmailTemplate>,
    /// Number of templates, in the only element.
    pub total: Vec<EmailTotals>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateList")?;
        Some(Self {
            builders: object.list("builders"),
            total: object.list("total"),
            extra: object.extra(),
        })
    }
}

/// Content of a template, as the drag-and-drop editor stores it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EditorContent {
    /// Tree of the email's elements in the editor's own format. HighLevel does not
    /// document the members.
    pub elements: Vec<Map<String, Value>>,
    /// Attributes and styles, by the id of their element.
    pub attributes: Map<String, Value>,
    /// Settings that apply to the whole template.
    pub template_settings: Map<String, Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EditorContent {
    /// Creates a value with the required fields.
    pub fn new(
        elements: impl IntoIterator<Item = Map<String, Value>>,
        attributes: Map<String, Value>,
        template_settings: Map<String, Value>,
    ) -> Self {
        Self {
            elements: elements.into_iter().collect(),
            attributes,
            template_settings,
            extra: Extra::new(),
        }
    }
}

impl Encode for EditorContent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("elements", &self.elements);
        object.field("attrs", &self.attributes);
        object.field("templateSettings", &self.template_settings);
    }
}

/// New content of a template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to update.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: String,
    /// Id of the user who makes the change.
    pub updated_by: UserId,
    /// Content, as the drag-and-drop editor stores it.
    pub dnd: EditorContent,
    /// Content, as HTML.
    ///
    /// Example: `<p>Hello</p>`.
    pub html: String,
    /// Whether the content is HTML or that of the drag-and-drop editor (`builder`).
    pub editor_type: EditorType,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub preview_text: Option<String>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`TemplateUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct TemplateUpdateRequired<LocationIdValue, TemplateId, UpdatedBy, Html> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the template to update.
    ///
    /// Example: `zYy3YOUuHxgomU1uYJty`.
    pub template_id: TemplateId,
    /// Id of the user who makes the change.
    pub updated_by: UpdatedBy,
    /// Content, as the drag-and-drop editor stores it.
    pub dnd: EditorContent,
    /// Content, as HTML.
    ///
    /// Example: `<p>Hello</p>`.
    pub html: Html,
    /// Whether the content is HTML or that of the drag-and-drop editor (`builder`).
    pub editor_type: EditorType,
}

impl TemplateUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: TemplateUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<UserId>,
            impl Into<String>,
        >,
    ) -> Self {
        let TemplateUpdateRequired {
            location_id,
            template_id,
            updated_by,
            dnd,
            html,
            editor_type,
        } = required;
        Self {
            location_id: location_id.into(),
            template_id: template_id.into(),
            updated_by: updated_by.into(),
            dnd,
            html: html.into(),
            editor_type,
            preview_text: None,
            is_plain_text: None,
            extra: Extra::new(),
        }
    }

    /// Text that email clients show after the subject, before the email is opened.
    #[must_use]
    pub fn preview_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.preview_text = value.into_optional();
        self
    }

    /// Whether the content is plain text, instead of HTML.
    #[must_use]
    pub fn is_plain_text(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_plain_text = value.into_optional();
        self
    }
}

impl Encode for TemplateUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("updatedBy", &self.updated_by);
        object.field("dnd", &self.dnd);
        object.field("html", &self.html);
        object.field("editorType", &self.editor_type);
        object.field("previewText", &self.preview_text);
        object.field("isPlainText", &self.is_plain_text);
    }
}

/// An email campaign, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailCampaign {
    /// Name of the campaign, as users see it.
    ///
    /// Example: `Untitled new campaign`.
    pub name: Option<String>,
    /// Time after sending at which the campaign is sent again; the format is not
    /// documented.
    pub repeat_after: Option<String>,
    /// Id of the campaign.
    pub id: Option<String>,
    /// Id of the folder that the campaign is in.
    pub parent_id: Option<String>,
    /// Number of campaigns below this one.
    pub child_count: Option<i64>,
    /// Delivery type of the campaign, such as `bulk-email`.
    pub campaign_type: Option<String>,
    /// Version of the bulk action that sends the campaign.
    pub bulk_action_version: Option<String>,
    /// Id of the campaign in HighLevel's database. The reference does not say how it
    /// differs from `id`.
    pub mongo_id: Option<String>,
    /// Status of the campaign, from draft to sent; the values are not documented.
    pub status: Option<String>,
    /// Days of the week on which emails may be sent.
    pub send_days: Vec<String>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// Whether the campaign was migrated; the source is not documented.
    pub migrated: Option<bool>,
    /// Whether the campaign is in the archive.
    pub archived: Option<bool>,
    /// Whether the email is tracked. The reference does not say what is tracked;
    /// [`has_utm_tracking`](EmailCampaign::has_utm_tracking) is about UTM parameters.
    pub has_tracking: Option<bool>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// Whether UTM parameters are added to links.
    pub has_utm_tracking: Option<bool>,
    /// Whether the email is sent again to contacts who did not open it.
    pub enable_resend_to_unopened: Option<bool>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the template that the campaign sends.
    pub template_id: Option<String>,
    /// Editor or format of the template; the values are not documented.
    pub template_type: Option<String>,
    /// When the campaign was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Revision of the stored document.
    pub v: Option<i64>,
    /// Id of the document with the content of the email.
    pub document_id: Option<String>,
    /// URL to download the email.
    pub download_url: Option<String>,
    /// URL at which the content that the editor stores can be downloaded.
    pub template_data_download_url: Option<String>,
    /// Campaigns below this one. The reference does not say whether the strings are ids.
    pub child: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailCampaign")?;
        Some(Self {
            name: object.optional("name"),
            repeat_after: object.optional("repeatAfter"),
            id: object.optional("id"),
            parent_id: object.optional("parentId"),
            child_count: object.optional("childCount"),
            campaign_type: object.optional("campaignType"),
            bulk_action_version: object.optional("bulkActionVersion"),
            mongo_id: object.optional("_id"),
            status: object.optional("status"),
            send_days: object.list("sendDays"),
            deleted: object.optional("deleted"),
            migrated: object.optional("migrated"),
            archived: object.optional("archived"),
            has_tracking: object.optional("hasTracking"),
            is_plain_text: object.optional("isPlainText"),
            has_utm_tracking: object.optional("hasUtmTracking"),
            enable_resend_to_unopened: object.optional("enableResendToUnopened"),
            location_id: object.optional("locationId"),
            template_id: object.optional("templateId"),
            template_type: object.optional("templateType"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            v: object.optional("__v"),
            document_id: object.optional("documentId"),
            download_url: object.optional("downloadUrl"),
            template_data_download_url: object.optional("templateDataDownloadUrl"),
            child: object.list("child"),
            extra: object.extra(),
        })
    }
}

/// A page of email campaigns.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignList {
    /// Campaigns of the page.
    pub schedules: Vec<EmailCampaign>,
    /// Number of campaigns, in the only element.
    pub total: Vec<EmailTotals>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CampaignList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignList")?;
        Some(Self {
            schedules: object.list("schedules"),
            total: object.list("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Type of the object to create, such as a folder, an import or a template for one of
/// the editors.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateType {
    /// `html`
    Html,
    /// `folder`
    Folder,
    /// `import`
    Import,
    /// `builder`
    Builder,
    /// `blank`
    Blank,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Folder => "folder",
            Self::Import => "import",
            Self::Builder => "builder",
            Self::Blank => "blank",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "html" => Self::Html,
            "folder" => Self::Folder,
            "import" => Self::Import,
            "builder" => Self::Builder,
            "blank" => Self::Blank,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Version of the email editor, `1` or `2`. HighLevel does not document how they
/// differ.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BuilderVersion {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BuilderVersion {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "1",
            Self::V2 => "2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BuilderVersion {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::V1,
            "2" => Self::V2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Service that the template is imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ImportProvider {
    /// `mailchimp`
    Mailchimp,
    /// `active_campaign`
    ActiveCampaign,
    /// `kajabi`
    Kajabi,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ImportProvider {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mailchimp => "mailchimp",
            Self::ActiveCampaign => "active_campaign",
            Self::Kajabi => "kajabi",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImportProvider {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "mailchimp" => Self::Mailchimp,
            "active_campaign" => Self::ActiveCampaign,
            "kajabi" => Self::Kajabi,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Number of templates or campaigns in a list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTotals {
    /// Number of templates or campaigns, on all pages.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailTotals {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTotals")?;
        Some(Self {
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Whether the content is HTML or that of the drag-and-drop editor (`builder`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EditorType {
    /// `html`
    Html,
    /// `builder`
    Builder,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EditorType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Builder => "builder",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EditorType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "html" => Self::Html,
            "builder" => Self::Builder,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of a campaign's schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CampaignStatus {
    /// `active`
    Active,
    /// `pause`
    Pause,
    /// `complete`
    Complete,
    /// `cancelled`
    Cancelled,
    /// `retry`
    Retry,
    /// `draft`
    Draft,
    /// `resend-scheduled`
    ResendScheduled,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CampaignStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Pause => "pause",
            Self::Complete => "complete",
            Self::Cancelled => "cancelled",
            Self::Retry => "retry",
            Self::Draft => "draft",
            Self::ResendScheduled => "resend-scheduled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CampaignStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "pause" => Self::Pause,
            "complete" => Self::Complete,
            "cancelled" => Self::Cancelled,
            "retry" => Self::Retry,
            "draft" => Self::Draft,
            "resend-scheduled" => Self::ResendScheduled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of a campaign's sending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CampaignEmailStatus {
    /// `all`
    All,
    /// `not-started`
    NotStarted,
    /// `paused`
    Paused,
    /// `cancelled`
    Cancelled,
    /// `processing`
    Processing,
    /// `resumed`
    Resumed,
    /// `next-drip`
    NextDrip,
    /// `complete`
    Complete,
    /// `success`
    Success,
    /// `error`
    Error,
    /// `waiting`
    Waiting,
    /// `queued`
    Queued,
    /// `queueing`
    Queueing,
    /// `reading`
    Reading,
    /// `scheduled`
    Scheduled,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CampaignEmailStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::NotStarted => "not-started",
            Self::Paused => "paused",
            Self::Cancelled => "cancelled",
            Self::Processing => "processing",
            Self::Resumed => "resumed",
            Self::NextDrip => "next-drip",
            Self::Complete => "complete",
            Self::Success => "success",
            Self::Error => "error",
            Self::Waiting => "waiting",
            Self::Queued => "queued",
            Self::Queueing => "queueing",
            Self::Reading => "reading",
            Self::Scheduled => "scheduled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CampaignEmailStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "not-started" => Self::NotStarted,
            "paused" => Self::Paused,
            "cancelled" => Self::Cancelled,
            "processing" => Self::Processing,
            "resumed" => Self::Resumed,
            "next-drip" => Self::NextDrip,
            "complete" => Self::Complete,
            "success" => Self::Success,
            "error" => Self::Error,
            "waiting" => Self::Waiting,
            "queued" => Self::Queued,
            "queueing" => Self::Queueing,
            "reading" => Self::Reading,
            "scheduled" => Self::Scheduled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewTemplate, EditorContent, TemplateUpdate,
}

impl_debug_fields! {
    UpdateTemplateResponse { ok, trace_id, preview_url, template_download_url },
    CreateTemplateResponse { redirect, trace_id }, DeleteTemplateResponse { ok, trace_id
    }, EmailTemplate { name, updated_by, is_plain_text, last_updated, date_added,
    preview_url, id, version, template_type }, TemplateList { builders, total },
    EmailCampaign { name, repeat_after, id, parent_id, child_count, campaign_type,
    bulk_action_version, mongo_id, status, send_days, deleted, migrated, archived,
    has_tracking, is_plain_text, has_utm_tracking, enable_resend_to_unopened,
    location_id, template_id, template_type, created_at, updated_at, v, document_id,
    download_url, template_data_download_url, child }, CampaignList { schedules, total,
    trace_id }, EmailTotals { total },
}

impl_default! {
    UpdateTemplateResponse, CreateTemplateResponse, DeleteTemplateResponse,
    EmailTemplate, TemplateList, EmailCampaign, CampaignList, EmailTotals,
}

impl_extra! {
    NewTemplate, EditorContent, TemplateUpdate,
}

open_enum! {
    TemplateType, BuilderVersion, ImportProvider, EditorType, CampaignStatus,
    CampaignEmailStatus,
}

open_enum_encode! {
    TemplateType, BuilderVersion, ImportProvider, EditorType, CampaignStatus,
    CampaignEmailStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    TemplateType, BuilderVersion, ImportProvider, EditorType, CampaignStatus,
    CampaignEmailStatus,
}
