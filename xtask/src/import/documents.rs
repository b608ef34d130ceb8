//! The table of imported documents: where each is published and what the documentation site calls it.

/// One published document and where its rendering goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    /// Its path in a checkout of the published documents.
    pub(super) source: &'a str,
    /// The folder of its API version in `spec/`.
    pub(super) version: &'a str,
    /// The name the documentation site uses in its addresses; also the stem of the rendering.
    pub(super) module: &'a str,
}

impl Document<'_> {
    /// Returns the rendering's path in `spec/`.
    pub(super) fn target(&self) -> String {
        format!("{}/{}.yaml", self.version, self.module)
    }

    /// Returns the address of one operation's page.
    pub(super) fn page(&self, operation: &str) -> String {
        format!(
            "https://marketplace.gohighlevel.com/docs/ghl/{}/{operation}",
            self.module
        )
    }
}

/// What the published documents call the file they share, relative to themselves.
pub(super) const SHARED: &str = "../common/common-schemas.json";

/// What `spec/` calls that file, in the folder of each version.
pub(super) const COMMON: &str = "common.yaml";

/// The folders of `spec/` that belong to the import, one per version.
pub(super) const VERSIONS: &[&str] = &["v2"];

/// The documents of `spec/`.
pub(super) const DOCUMENTS: &[Document<'static>] = &[
    Document {
        source: "common/common-schemas.json",
        version: "v2",
        module: "common",
    },
    Document {
        source: "apps/social-media-posting.json",
        version: "v2",
        module: "social-planner",
    },
];
