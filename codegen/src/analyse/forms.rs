//! Deciding which fields are written in the documented form, and which as they were received.

use crate::ir::{Docs, Library, Type};

/// The prefix of forms in which received values are written unchanged.
const MADE: &str = "made-";

/// Changes the forms of strings and numbers in received types, so that received values are written back unchanged. Adds
/// documentation to numeric forms, because a program may also set a string.
pub(super) fn settle_forms(library: &mut Library) {
    for definition in &mut library.types {
        let is_received = definition.direction.received;
        for field in definition.shape.fields_mut() {
            describe_form(&field.ty, &mut field.docs);
            if is_received {
                soften_form(&mut field.ty);
            }
        }
    }
    let operations = library
        .modules
        .iter_mut()
        .flat_map(|module| &mut module.operations);
    for parameter in operations.flat_map(|operation| &mut operation.parameters) {
        describe_form(&parameter.ty, &mut parameter.docs);
    }
}

fn soften_form(ty: &mut Type) {
    match ty {
        // A `Timestamp` or `Date` that the program creates has no received format, so only a numeric unit is kept; otherwise it is
        // sent as RFC 3339 or `YYYY-MM-DD`.
        Type::Library(library) if library.holds.is_some() => {
            let numeric = library.form.take().filter(|form| unit(form).is_some());
            library.form = numeric.map(|form| format!("{MADE}{form}"));
        }
        Type::List(inner) | Type::Map(inner) => soften_form(inner),
        _ => {}
    }
}

fn describe_form(ty: &Type, docs: &mut Docs) {
    let form = ty.library().filter(|library| library.holds.is_some());
    if let Some(unit) = form.and_then(|library| unit(library.form.as_ref()?)) {
        docs.facts
            .push(format!("Transmitted as {unit} since the Unix epoch."));
    }
}

/// Returns the unit of a numeric form.
fn unit(form: &str) -> Option<&'static str> {
    match form {
        "seconds" | "seconds-text" => Some("seconds"),
        "milliseconds" | "milliseconds-text" => Some("milliseconds"),
        _ => None,
    }
}
