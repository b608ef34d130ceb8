//! The social networks that a login connects.

/// A social network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocialPlatform {
    /// `google`
    Google,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `linkedin`
    Linkedin,
    /// `twitter`
    Twitter,
    /// `tiktok`
    Tiktok,
    /// `tiktok-business`
    TiktokBusiness,
    /// A value that is unknown to this version.
    Unknown(String),
}

impl SocialPlatform {
    /// All networks for which HighLevel's API has a login. X comes last, because HighLevel stopped supporting it in December
    /// 2024.
    pub const ALL: [Self; 7] = [
        Self::Linkedin,
        Self::Google,
        Self::Facebook,
        Self::Instagram,
        Self::Tiktok,
        Self::TiktokBusiness,
        Self::Twitter,
    ];

    /// Returns the display name of the platform, such as `LinkedIn`.
    pub fn label(&self) -> &str {
        match self {
            Self::Google => "Google",
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::Linkedin => "LinkedIn",
            Self::Twitter => "X (Twitter)",
            Self::Tiktok => "TikTok",
            Self::TiktokBusiness => "TikTok Business",
            Self::Unknown(value) => value,
        }
    }

    /// Returns the value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Google => "google",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Linkedin => "linkedin",
            Self::Twitter => "twitter",
            Self::Tiktok => "tiktok",
            Self::TiktokBusiness => "tiktok-business",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SocialPlatform {
    fn from(value: &str) -> Self {
        match value {
            "google" => Self::Google,
            "facebook" => Self::Facebook,
            "instagram" => Self::Instagram,
            "linkedin" => Self::Linkedin,
            "twitter" => Self::Twitter,
            "tiktok" => Self::Tiktok,
            "tiktok-business" => Self::TiktokBusiness,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

highlevel_runtime::open_enum!(SocialPlatform);
highlevel_runtime::open_enum_decode!(SocialPlatform);
highlevel_runtime::open_enum_encode!(SocialPlatform);
highlevel_runtime::open_enum_extras!(SocialPlatform);

highlevel_runtime::impl_serde!(SocialPlatform);
