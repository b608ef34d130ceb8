//! Reading the window message, and refusing any other message.

use std::fmt;

use url::Url;

use highlevel_runtime::json::{Decode, Document, Encode, JsonError, Mismatch, Node, Writer};

use super::platform::SocialPlatform;

/// Maximum length of a message in bytes: a real one has a few hundred.
const MAX_BYTES: usize = 64 * 1024;

/// The message that HighLevel's login page posts to its opener when a login ends.
///
/// Create it with [`SocialLoginMessage::from_event`], which checks the origin, because any site can post a message to a window.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocialLoginMessage {
    /// The action that the page asks its opener for, such as `close`.
    pub action_type: Option<String>,
    /// The page that posted the message: `social_media_posting` or `social-media-posting`.
    pub page: String,
    /// The social network that was connected.
    pub platform: SocialPlatform,
    /// The place in the application where the login began.
    pub placement: Option<String>,
    /// The id of the OAuth account. It is needed to list the accounts and pages of the login.
    pub account_id: String,
    /// Ids of the accounts that the login reconnected.
    pub reconnect_accounts: Vec<String>,
}

/// The reason why a window message was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialLoginMessageError {
    /// The message comes from an origin that is not allowed.
    Origin {
        /// The origin, or the beginning of it.
        origin: String,
    },
    /// An entry of the allowed origins is not an origin.
    AllowedOrigin {
        /// The entry.
        origin: String,
    },
    /// The message is longer than 64 KiB; real ones are much shorter.
    TooLong {
        /// The length of the message in bytes.
        length: usize,
    },
    /// The message is not JSON, or is nested too deeply.
    Json(JsonError),
    /// The message lacks a field, or the field is empty.
    MissingField {
        /// The name of the field.
        name: &'static str,
    },
    /// A value of the message has a wrong type.
    WrongType(Mismatch),
    /// The message comes from another page, so it does not end a login.
    OtherPage {
        /// The beginning of the page's name.
        page: String,
    },
}

impl SocialLoginMessage {
    /// The assumed origin of the messages. HighLevel does not document it.
    pub const DEFAULT_ORIGIN: &'static str = "https://services.leadconnectorhq.com";

    /// The two documented values of `page`. A page that listens for messages should only forward those with one of these values.
    pub const PAGES: [&'static str; 2] = ["social_media_posting", "social-media-posting"];

    /// Reads the message of a window event from its `origin` and its `data`, a JSON string.
    ///
    /// `allowed_origins` are compared by scheme, host and port; see [`SocialLoginMessage::DEFAULT_ORIGIN`].
    ///
    /// # Examples
    ///
    /// ```
    /// # use highlevel_platform as highlevel;
    /// use highlevel::social_login::{SocialLoginMessage, SocialPlatform};
    ///
    /// // What the page's listener sent to the server: `event.origin` and `JSON.stringify(event.data)`.
    /// let origin = "https://services.leadconnectorhq.com";
    /// let data = r#"{"page": "social_media_posting", "platform": "linkedin", "accountId": "658a9b68"}"#;
    ///
    /// let message = SocialLoginMessage::from_event(origin, data, [SocialLoginMessage::DEFAULT_ORIGIN])?;
    /// assert_eq!(message.platform, SocialPlatform::Linkedin);
    /// assert_eq!(message.account_id, "658a9b68");
    /// # Ok::<(), highlevel_platform::social_login::SocialLoginMessageError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails when the origin is not allowed, when an entry of `allowed_origins` is not an origin, and when the message is not one
    /// that ends a login.
    pub fn from_event<I>(
        origin: &str,
        data: &str,
        allowed_origins: I,
    ) -> Result<Self, SocialLoginMessageError>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        check_origin(origin, allowed_origins)?;
        read(data)
    }
}

fn check_origin<I>(origin: &str, allowed_origins: I) -> Result<(), SocialLoginMessageError>
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let sender = parse_origin(origin);
    let mut is_allowed = false;
    for allowed in allowed_origins {
        let allowed = allowed.as_ref();
        let parsed =
            parse_origin(allowed).ok_or_else(|| SocialLoginMessageError::AllowedOrigin {
                origin: allowed.to_owned(),
            })?;
        is_allowed |= sender.as_ref() == Some(&parsed);
    }
    if is_allowed {
        Ok(())
    } else {
        Err(SocialLoginMessageError::Origin {
            origin: beginning(origin),
        })
    }
}

/// Reads an origin: scheme, host and port, and nothing else.
fn parse_origin(text: &str) -> Option<url::Origin> {
    let url = Url::parse(text).ok()?;
    let is_bare = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && !text.contains(['@', '\\'])
        && !text.contains(|character: char| character.is_whitespace() || character.is_control());
    (is_bare && matches!(url.scheme(), "http" | "https")).then(|| url.origin())
}

fn read(data: &str) -> Result<SocialLoginMessage, SocialLoginMessageError> {
    if data.len() > MAX_BYTES {
        return Err(SocialLoginMessageError::TooLong { length: data.len() });
    }
    let document = Document::parse(data.as_bytes()).map_err(SocialLoginMessageError::Json)?;
    let mut object = document
        .root()
        .object("object")
        .ok_or_else(|| wrong_type(&document))?;
    // Check `page` first, because a window also receives messages of unrelated scripts and frames.
    match object.present("page").map(Node::as_str) {
        Some(Some(page)) if SocialLoginMessage::PAGES.contains(&page) => {}
        Some(Some(page)) => {
            return Err(SocialLoginMessageError::OtherPage {
                page: beginning(page),
            });
        }
        Some(None) => {
            let _: Option<OauthPage> = object.optional("page");
            return Err(wrong_type(&document));
        }
        None => return Err(SocialLoginMessageError::MissingField { name: "page" }),
    }
    for name in ["platform", "accountId"] {
        let value = object.present(name);
        if value.is_none_or(|value| value.as_str() == Some("")) {
            return Err(SocialLoginMessageError::MissingField { name });
        }
    }
    document
        .decode_strictly()
        .map_err(SocialLoginMessageError::WrongType)
}

fn wrong_type(document: &Document<'_>) -> SocialLoginMessageError {
    let mut mismatches = document.mismatches();
    SocialLoginMessageError::WrongType(mismatches.swap_remove(0))
}

/// A known page name.
struct OauthPage(String);

impl Decode for OauthPage {
    fn decode(node: Node<'_>) -> Option<Self> {
        let page = node
            .as_str()
            .filter(|page| SocialLoginMessage::PAGES.contains(page));
        if page.is_none() {
            node.mismatch("`social_media_posting` or `social-media-posting`");
        }
        page.map(|page| Self(page.to_owned()))
    }
}

impl Decode for SocialLoginMessage {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("SocialLoginMessage")?;
        Some(Self {
            action_type: object.optional("actionType"),
            page: object.required::<OauthPage>("page")?.0,
            platform: object.required("platform")?,
            placement: object.optional("placement"),
            account_id: object.required("accountId")?,
            reconnect_accounts: object.list("reconnectAccounts"),
        })
    }
}

impl Encode for SocialLoginMessage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("actionType", &self.action_type);
        object.field("page", &self.page);
        object.field("platform", &self.platform);
        object.field("placement", &self.placement);
        object.field("accountId", &self.account_id);
        object.field("reconnectAccounts", &self.reconnect_accounts);
    }
}

highlevel_runtime::impl_serde!(SocialLoginMessage);

fn beginning(text: &str) -> String {
    text.chars().take(100).collect()
}

impl fmt::Display for SocialLoginMessageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Origin { origin } => {
                write!(
                    formatter,
                    "the message comes from {origin:?}, which is not an allowed origin"
                )
            }
            Self::AllowedOrigin { origin } => write!(
                formatter,
                "the allowed origin {origin:?} is not an origin; write scheme, host and port only, as in {:?}",
                SocialLoginMessage::DEFAULT_ORIGIN
            ),
            Self::TooLong { length } => {
                write!(
                    formatter,
                    "the message has {length} bytes, more than the {MAX_BYTES} that are read"
                )
            }
            Self::Json(error) if error.exceeds_limit() => {
                write!(formatter, "the message cannot be read: {error}")
            }
            Self::Json(error) => write!(formatter, "the message is not JSON: {error}"),
            Self::MissingField { name } => {
                write!(formatter, "`{name}` of the message is missing or empty")
            }
            Self::WrongType(mismatch) => {
                write!(
                    formatter,
                    "a value of the message has a wrong type: {mismatch}"
                )
            }
            Self::OtherPage { page } => {
                write!(formatter, "the message comes from another page: {page:?}")
            }
        }
    }
}

impl std::error::Error for SocialLoginMessageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            _ => None,
        }
    }
}
