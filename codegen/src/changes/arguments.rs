//! The order of arguments, and whether they are passed by position or by name.

use crate::naming::TypeName;

use super::pair::names;

/// The arguments of a method or a constructor.
pub(super) struct Arguments<'a> {
    names: Vec<String>,
    /// The struct that holds them, if they are passed by name.
    required: Option<&'a TypeName>,
}

impl<'a> Arguments<'a> {
    pub(super) fn new(names: Vec<String>, required: Option<&'a TypeName>) -> Self {
        Self { names, required }
    }
}

/// Describes a change between arguments by position and by name, or of the order of the arguments that are in both lists. The
/// compiler may not detect a changed order.
pub(super) fn describe_arguments(old: &Arguments<'_>, new: &Arguments<'_>) -> Option<String> {
    match (old.required, new.required) {
        (Some(_), Some(_)) => None,
        (None, Some(required)) => Some(format!("takes its arguments by name, as `{required}`")),
        (Some(required), None) => Some(format!(
            "takes its arguments one by one instead of as `{required}`"
        )),
        (None, None) => describe_order(&old.names, &new.names),
    }
}

fn describe_order(old: &[String], new: &[String]) -> Option<String> {
    let common = |some: &[String], others: &[String]| -> Vec<String> {
        let both = some.iter().filter(|name| others.contains(name));
        both.cloned().collect()
    };
    let (old, new) = (common(old, new), common(new, old));
    (old != new).then(|| {
        format!(
            "the order of its arguments is {} instead of {}: callers may compile and pass wrong values",
            names(&new),
            names(&old)
        )
    })
}
