//! The table of imported documents: for each the published file, the API version, the module, and the name on the documentation
//! site.

/// A published document and the place of its rendering.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    /// The path in a checkout of the published documents.
    pub(super) source: &'a str,
    /// The folder of its API version in `spec/`.
    pub(super) version: &'a str,
    /// The stem of the rendering, after which the Cargo feature and the module of the crate are named.
    pub(super) module: &'a str,
    /// The name in the URLs of the documentation site, if its pages are known.
    pub(super) site: Option<&'a str>,
}

impl Document<'_> {
    /// Returns the rendering's path in `spec/`.
    pub(super) fn target(&self) -> String {
        format!("{}/{}.yaml", self.version, self.module)
    }

    /// Returns the name that HighLevel gives the API: that of the documentation site, or that of the published file.
    pub(super) fn published_name(&self) -> &str {
        let (_, file) = self.source.rsplit_once('/').unwrap_or(("", self.source));
        let stem = file.strip_suffix(".json").unwrap_or(file);
        let name = stem.strip_suffix(&format!("-{}", self.version));
        self.site.unwrap_or(name.unwrap_or(stem))
    }

    /// Returns the URL of an operation's page, or of the published document if its pages are unknown.
    pub(super) fn page(&self, operation: &str) -> String {
        match self.site {
            Some(site) => {
                format!("https://marketplace.gohighlevel.com/docs/ghl/{site}/{operation}")
            }
            None => format!(
                "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/{}",
                self.source
            ),
        }
    }
}

/// The relative path with which the published documents refer to their common file.
pub(super) const SHARED: &str = "../common/common-schemas.json";

/// The name of that file in `spec/`, in the folder of each version.
pub(super) const COMMON: &str = "common.yaml";

/// The folders of `spec/` that belong to the import, one per version.
pub(super) const VERSIONS: &[&str] = &["v2", "v3"];

/// The documents in the folders of the versions.
pub(super) const DOCUMENTS: &[Document<'static>] = &[
    v2("common/common-schemas.json", "common", "common"),
    v2("apps/ad-manager.json", "ad-manager", "ad-manager"),
    v2(
        "apps/affiliate-manager.json",
        "affiliate-manager",
        "affiliate-manager",
    ),
    v2("apps/agent-studio.json", "agent-studio", "agent-studio"),
    v2("apps/associations.json", "associations", "associations"),
    v2("apps/blogs.json", "blogs", "blogs"),
    v2("apps/brand-boards.json", "brand-boards", "brand-boards"),
    v2("apps/businesses.json", "businesses", "businesses"),
    v2("apps/calendars.json", "calendars", "calendars"),
    v2("apps/campaigns.json", "campaigns", "campaigns"),
    v2("apps/companies.json", "companies", "companies"),
    v2("apps/contacts.json", "contacts", "contacts"),
    v2(
        "apps/conversation-ai.json",
        "conversation-ai",
        "conversation-ai",
    ),
    v2("apps/conversations.json", "conversations", "conversations"),
    v2("apps/courses.json", "courses", "courses"),
    v2("apps/custom-fields.json", "custom-fields", "custom-fields"),
    v2("apps/custom-menus.json", "custom-menus", "custom-menus"),
    v2("apps/email-isv.json", "email-isv", "email-isv"),
    v2("apps/emails.json", "emails", "emails"),
    v2("apps/forms.json", "forms", "forms"),
    v2("apps/funnels.json", "funnels", "funnels"),
    v2("apps/invoices.json", "invoices", "invoices"),
    v2(
        "apps/knowledge-base.json",
        "knowledge-base",
        "knowledge-base",
    ),
    v2("apps/links.json", "links", "links"),
    v2("apps/locations.json", "locations", "locations"),
    v2("apps/marketplace.json", "marketplace", "marketplace"),
    v2("apps/medias.json", "media", "medias"),
    v2("apps/oauth.json", "oauth", "oauth"),
    v2("apps/objects.json", "objects", "objects"),
    v2("apps/opportunities.json", "opportunities", "opportunities"),
    v2("apps/payments.json", "payments", "payments"),
    v2("apps/phone-system.json", "phone-system", "phone-system"),
    v2("apps/products.json", "products", "products"),
    v2("apps/proposals.json", "proposals", "proposals"),
    v2("apps/saas-api.json", "saas", "saas-api"),
    v2("apps/snapshots.json", "snapshots", "snapshots"),
    v2(
        "apps/social-media-posting.json",
        "social-planner",
        "social-planner",
    ),
    v2("apps/store.json", "store", "store"),
    v2("apps/surveys.json", "surveys", "surveys"),
    v2("apps/users.json", "users", "users"),
    v2("apps/voice-ai.json", "voice-ai", "voice-ai"),
    v2("apps/workflows.json", "workflows", "workflows"),
    v3("apps/v3/common/common-schemas.json", "common"),
    v3("apps/v3/ad-publishing-v3.json", "ad-publishing"),
    v3("apps/v3/affiliate-manager-v3.json", "affiliate-manager"),
    v3("apps/v3/agent-studio-v3.json", "agent-studio"),
    v3("apps/v3/associations-v3.json", "associations"),
    v3("apps/v3/blogs-v3.json", "blogs"),
    v3("apps/v3/brand-boards-v3.json", "brand-boards"),
    v3("apps/v3/businesses-v3.json", "businesses"),
    v3("apps/v3/calendars-v3.json", "calendars"),
    v3("apps/v3/campaigns-v3.json", "campaigns"),
    v3("apps/v3/chat-widget-v3.json", "chat-widget"),
    v3("apps/v3/companies-v3.json", "companies"),
    v3("apps/v3/contacts-v3.json", "contacts"),
    v3("apps/v3/conversation-ai-v3.json", "conversation-ai"),
    v3("apps/v3/conversations-v3.json", "conversations"),
    v3("apps/v3/courses-v3.json", "courses"),
    v3("apps/v3/custom-fields-v3.json", "custom-fields"),
    v3("apps/v3/custom-menus-v3.json", "custom-menus"),
    v3("apps/v3/email-isv-v3.json", "email-isv"),
    v3("apps/v3/emails-v3.json", "emails"),
    v3("apps/v3/forms-v3.json", "forms"),
    v3("apps/v3/funnels-v3.json", "funnels"),
    v3("apps/v3/invoices-v3.json", "invoices"),
    v3("apps/v3/knowledge-base-v3.json", "knowledge-base"),
    v3("apps/v3/links-v3.json", "links"),
    v3("apps/v3/locations-v3.json", "locations"),
    v3("apps/v3/marketplace-v3.json", "marketplace"),
    v3("apps/v3/medias-v3.json", "media"),
    v3("apps/v3/oauth-v3.json", "oauth"),
    v3("apps/v3/objects-v3.json", "objects"),
    v3("apps/v3/opportunities-v3.json", "opportunities"),
    v3("apps/v3/payments-v3.json", "payments"),
    v3("apps/v3/phone-system-v3.json", "phone-system"),
    v3("apps/v3/products-v3.json", "products"),
    v3("apps/v3/proposals-v3.json", "proposals"),
    v3("apps/v3/saas-v3.json", "saas"),
    v3("apps/v3/snapshots-v3.json", "snapshots"),
    v3("apps/v3/social-planner-v3.json", "social-planner"),
    v3("apps/v3/store-v3.json", "store"),
    v3("apps/v3/surveys-v3.json", "surveys"),
    v3("apps/v3/users-v3.json", "users"),
    v3("apps/v3/voice-ai-v3.json", "voice-ai"),
    v3("apps/v3/workflows-v3.json", "workflows"),
];

const fn v2(source: &'static str, module: &'static str, site: &'static str) -> Document<'static> {
    Document {
        source,
        version: "v2",
        module,
        site: Some(site),
    }
}

/// Returns a document of version 3. Its pages are unknown, so its operations link to the published document.
const fn v3(source: &'static str, module: &'static str) -> Document<'static> {
    Document {
        source,
        version: "v3",
        module,
        site: None,
    }
}
