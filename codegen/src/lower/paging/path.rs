//! Paths through the type of a page, such as `$.meta.total` and `@.id`.

use crate::ir::{FieldId, Library, Shape, Type};

/// A path from the page (`$`) or from its last item (`@`).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Path<'a> {
    steps: Vec<Step<'a>>,
}

/// A step from a type to one within it.
#[derive(Debug, PartialEq, Eq)]
enum Step<'a> {
    /// To a property.
    Property(&'a str),
    /// To an element of a list.
    Element,
}

impl Path<'_> {
    /// Returns whether the path leads through properties only.
    pub(super) fn has_no_index(&self) -> bool {
        !self.steps.contains(&Step::Element)
    }
}

/// Returns whether a path starts at the page.
pub(super) fn is_from_page(path: &str) -> bool {
    path.starts_with('$')
}

/// Parses a path such as `$.total[0].total`.
pub(super) fn parse_path(text: &str) -> Option<Path<'_>> {
    let path = text.strip_prefix(['$', '@'])?;
    let mut steps = Vec::new();
    for (index, property) in path.split('.').enumerate() {
        let (name, elements) = match property.find('[') {
            Some(at) => property.split_at(at),
            None => (property, ""),
        };
        match (index, name) {
            (0, "") => {}
            (0, _) | (_, "") => return None,
            (_, name) => steps.push(Step::Property(name)),
        }
        for element in elements.split_inclusive(']') {
            element
                .strip_prefix('[')?
                .strip_suffix(']')?
                .parse::<usize>()
                .ok()?;
            steps.push(Step::Element);
        }
    }
    Some(Path { steps })
}

/// Follows a path from a type, and returns the fields on the way and the type at its end.
pub(super) fn follow(
    library: &Library,
    from: &Type,
    path: &Path<'_>,
) -> Result<(Vec<FieldId>, Type), String> {
    let mut fields = Vec::new();
    let mut ty = from;
    for step in &path.steps {
        ty = match (step, ty) {
            (Step::Element, Type::List(element)) => element,
            (Step::Element, _) => {
                return Err("there is an index but no list".to_owned());
            }
            (Step::Property(name), ty) => {
                let Some(id) = property(library, ty, name) else {
                    return Err(format!("there is no object with the property `{name}`"));
                };
                fields.push(id);
                &library.field(id).ty
            }
        };
    }
    Ok((fields, ty.clone()))
}

/// Finds a property of a struct by its documented name, not by an alias.
pub(super) fn property(library: &Library, ty: &Type, name: &str) -> Option<FieldId> {
    let Type::Named(owner) = *ty else {
        return None;
    };
    let Shape::Struct(fields) = &library.type_def(owner).shape else {
        return None;
    };
    let index = fields.iter().position(|field| field.wire == name)?;
    Some(FieldId { owner, index })
}

/// Formats a path with all names of its properties: `$.contacts|data`.
pub(super) fn with_aliases(library: &Library, path: &str, fields: &[FieldId]) -> String {
    let mut fields = fields.iter();
    let mut all = String::new();
    for (index, step) in path.split('.').enumerate() {
        if index == 0 {
            all.push_str(step);
            continue;
        }
        let (name, elements) = step.split_at(step.find('[').unwrap_or(step.len()));
        all.push('.');
        match fields.next() {
            Some(id) => {
                let names: Vec<&str> = library.field(*id).names().collect();
                all.push_str(&names.join("|"));
            }
            None => all.push_str(name),
        }
        all.push_str(elements);
    }
    all
}
