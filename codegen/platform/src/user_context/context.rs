//! The user context of a page of the app.

use std::fmt;

use highlevel_runtime::json::{Decode, Node, Object};
use highlevel_runtime::serde_json::{Map, Value};

use super::user_type::UserType;

/// The user of a page, and the company and location in which the page is open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserContext {
    /// The user.
    pub user_id: String,
    /// The user's company.
    pub company_id: String,
    /// The location in which the user works; `None` in the context of the company.
    pub active_location: Option<String>,
    /// The user's role, such as `admin` or `user`.
    pub role: Option<String>,
    /// The type of the user (`type`). It does not state whether the user currently works in a location; use
    /// [`active_location`](Self::active_location).
    pub user_type: Option<UserType>,
    /// The user's full name.
    pub user_name: Option<String>,
    /// The user's email address.
    pub email: Option<String>,
    /// The id of the installed version of the app. HighLevel does not document this member.
    pub version_id: Option<String>,
    /// The status of the app, such as `live`. HighLevel does not document this member.
    pub app_status: Option<String>,
    /// The other members: unknown ones, and those whose value has a different type than the field.
    pub other: Map<String, Value>,
}

impl UserContext {
    pub(super) fn read(root: Node<'_>) -> Option<Self> {
        let mut object = root.object("a user context")?;
        let user_id = text(&mut object, "userId").filter(|id| !id.is_empty())?;
        let company_id = text(&mut object, "companyId").filter(|id| !id.is_empty())?;
        let mut context = Self {
            user_id,
            company_id,
            active_location: text(&mut object, "activeLocation"),
            role: text(&mut object, "role"),
            user_type: text(&mut object, "type").map(|value| UserType::from(value.as_str())),
            user_name: text(&mut object, "userName"),
            email: text(&mut object, "email"),
            version_id: text(&mut object, "versionId"),
            app_status: text(&mut object, "appStatus"),
            other: Map::new(),
        };
        for (name, node) in root.entries() {
            if !context.holds(name)
                && let Some(value) = Value::decode(node)
            {
                context.other.insert(name.to_owned(), value);
            }
        }
        // Treat an empty location as absent, so that a program does not look it up.
        context.active_location.take_if(|id| id.is_empty());
        Some(context)
    }

    /// Returns whether a field holds the member `name`.
    fn holds(&self, name: &str) -> bool {
        match name {
            "userId" | "companyId" => true,
            "activeLocation" => self.active_location.is_some(),
            "role" => self.role.is_some(),
            "type" => self.user_type.is_some(),
            "userName" => self.user_name.is_some(),
            "email" => self.email.is_some(),
            "versionId" => self.version_id.is_some(),
            "appStatus" => self.app_status.is_some(),
            _ => false,
        }
    }
}

impl fmt::Debug for UserContext {
    /// Omits the user's name and email address, the version and status of the app, and the other members.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UserContext")
            .field("user_id", &self.user_id)
            .field("company_id", &self.company_id)
            .field("active_location", &self.active_location)
            .field("role", &self.role)
            .field("user_type", &self.user_type)
            .finish_non_exhaustive()
    }
}

fn text(object: &mut Object<'_>, name: &str) -> Option<String> {
    let node = object.find(name)?;
    node.as_str().map(str::to_owned)
}
