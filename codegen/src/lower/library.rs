//! Schemas that use a hand-written type of the runtime instead of a generated one.

use openapiv3::Schema;

use crate::ir::{LibraryType, Type};

use super::context::{At, Context};
use super::docs::string_extension;

/// The extension that names the type.
const TYPE: &str = "x-library-type";

/// The extension that selects the form in which it is written.
const FORM: &str = "x-written-as";

/// Returns whether a schema names a type of the runtime.
pub(super) fn is_library_type(schema: &Schema) -> bool {
    schema.schema_data.extensions.contains_key(TYPE)
}

/// Lowers a schema that names a type of the runtime.
pub(super) fn lower_library_type(cx: &mut Context<'_>, at: &At, schema: &Schema) -> Type {
    let extensions = &schema.schema_data.extensions;
    let name = string_extension(extensions, TYPE).unwrap_or_default();
    let form = string_extension(extensions, FORM).map(str::to_owned);
    let known = &cx.library.target.facts.types;
    let Some(index) = known.iter().position(|facts| facts.name.as_str() == name) else {
        let names: Vec<String> = known
            .iter()
            .map(|facts| format!("`{}`", facts.name))
            .collect();
        let help = match names.as_slice() {
            [] => "add it to `types` of the target".to_owned(),
            names => format!(
                "use {}, or add it to `types` of the target",
                names.join(", ")
            ),
        };
        let message = format!("the target has no type `{name}`");
        cx.error(&at.child(TYPE), message, help);
        return Type::Json;
    };
    let holds = known[index].holds;
    let forms = &known[index].forms;
    if let Some(form) = form.as_ref().filter(|form| !forms.contains(form)) {
        let message = format!("`{name}` has no form `{form}`");
        let help = match forms.as_slice() {
            [] => "remove it: the type has one form only".to_owned(),
            forms => format!("use one of `{}`", forms.join("`, `")),
        };
        cx.error(&at.child(FORM), message, help);
    }
    Type::Library(LibraryType { index, form, holds })
}
