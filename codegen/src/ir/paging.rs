//! How operations page.

use crate::naming::FieldName;

use super::id::FieldId;
use super::types::Type;

/// How an operation pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// The items of a page.
    pub items: PagingItems,
    /// The parameter that says how many items a page has at most.
    pub limit: Option<PagingParameter>,
    /// The highest page size that the server accepts.
    pub maximum: Option<u64>,
    /// How the next page is requested.
    pub step: PagingStep,
    /// The parameter that must not be sent together with a cursor.
    pub without: Option<PagingParameter>,
    /// Where the response has the number of all items.
    pub total: Option<String>,
    /// Where the response says whether there is another page.
    pub more: Option<String>,
}

/// Where the items of a page are in its type.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingItems {
    /// The place, with all names of its properties: `$.results.contacts|data`.
    pub place: String,
    /// The fields that lead to the list, from the type of the page on.
    pub fields: Vec<FieldId>,
    /// The type of an item.
    pub element: Type,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingStep {
    /// By how many items to skip.
    Offset(PagingParameter),
    /// By the number of the page, of which this is the first.
    Page(PagingParameter, u64),
    /// By a value taken from the previous page.
    Cursor(Vec<(PagingParameter, String)>),
}

/// A parameter that says which page to return.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingParameter {
    /// Its name on the wire.
    pub wire: String,
    /// Its field in the parameter struct or in the body.
    pub name: FieldName,
    /// The field of the body, if it is in there.
    pub body: Option<FieldName>,
}

impl PagingStep {
    /// Returns the parameters that say where a page begins.
    pub fn parameters(&self) -> Vec<&PagingParameter> {
        match self {
            Self::Offset(parameter) | Self::Page(parameter, _) => vec![parameter],
            Self::Cursor(cursors) => cursors.iter().map(|(parameter, _)| parameter).collect(),
        }
    }
}
