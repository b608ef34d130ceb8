//! How operations page.

use super::{Field, Library, Shape, Type, TypeId};
use crate::naming::FieldName;

/// How an operation pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Where the items of a page are, as the document writes it: `$.results.contacts`.
    pub items: String,
    /// The parameter that says how many items a page has at most.
    pub limit: Option<PagingParameter>,
    /// The most that it may be.
    pub maximum: Option<u64>,
    /// How one page leads to the next.
    pub step: PagingStep,
    /// What must not be sent together with a cursor.
    pub without: Option<PagingParameter>,
    /// Where the answer says how many items there are.
    pub total: Option<String>,
    /// Where the answer says whether there is another page.
    pub more: Option<String>,
}

/// How one page leads to the next.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingStep {
    /// By how many items to pass over.
    Offset(PagingParameter),
    /// By the number of the page, of which this is the first.
    Page(PagingParameter, u64),
    /// By what stands at a place in the page before.
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

/// A step from a type to one within it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep<'a> {
    /// To a property.
    Property(&'a str),
    /// To an element of a list.
    Element,
}

/// Splits a place such as `$.total[0].total` into its steps, or returns nothing if it is not written so.
pub fn path_steps(place: &str) -> Option<Vec<PathStep<'_>>> {
    let path = place.strip_prefix(['$', '@'])?;
    let mut steps = Vec::new();
    for (index, property) in path.split('.').enumerate() {
        let (name, elements) = match property.find('[') {
            Some(at) => property.split_at(at),
            None => (property, ""),
        };
        match (index, name) {
            (0, "") => {}
            (0, _) | (_, "") => return None,
            (_, name) => steps.push(PathStep::Property(name)),
        }
        for element in elements.split_inclusive(']') {
            element
                .strip_prefix('[')?
                .strip_suffix(']')?
                .parse::<usize>()
                .ok()?;
            steps.push(PathStep::Element);
        }
    }
    Some(steps)
}

impl Library {
    /// Returns the property of a struct, and the struct.
    pub fn property(&self, ty: &Type, name: &str) -> Option<(TypeId, &Field)> {
        let Type::Named(id) = ty else {
            return None;
        };
        let Shape::Struct(fields) = &self.type_def(*id).shape else {
            return None;
        };
        let field = fields.iter().find(|field| field.wire == name)?;
        Some((*id, field))
    }
}
