//! Unions: their alternatives, named after their content.

use openapiv3::{ReferenceOr, Schema};

use crate::ir::{Alternative, Type};
use crate::naming::{TypeName, VariantName};

use super::context::{At, Context};
use super::schema::{check_null, lower_type};

/// The variant of every union for JSON that fits no alternative.
const CATCH_ALL: &str = "Other";

/// Lowers the alternatives of a union called `name`. Equal alternatives are merged.
pub(super) fn lower_alternatives(
    cx: &mut Context<'_>,
    at: &At,
    schemas: &[ReferenceOr<Schema>],
    name: &TypeName,
) -> Vec<Alternative> {
    let mut types: Vec<Type> = Vec::new();
    for (index, schema) in schemas.iter().enumerate() {
        let ty = lower_type(cx, &at.index(index), schema, &name.join("value"));
        check_null(cx, &at.index(index), schema, &ty);
        // Skip raw JSON, because the last variant of every union holds any JSON.
        if ty != Type::Json && !types.contains(&ty) {
            types.push(ty);
        }
    }
    let contents: Vec<String> = types.iter().map(|ty| describe(cx, ty)).collect();
    let contents = contents.iter().zip(&types);
    let contents: Vec<(&str, bool)> = contents
        .map(|(content, ty)| (content.as_str(), matches!(ty, Type::Named(_))))
        .collect();
    let names = VariantName::of_alternatives(cx.spellings(), name.as_str(), &contents, CATCH_ALL);
    types
        .into_iter()
        .zip(names)
        .map(|(ty, name)| Alternative {
            name,
            ty,
            boxed: false,
            keys: Vec::new(),
        })
        .collect()
}

fn describe(cx: &Context<'_>, ty: &Type) -> String {
    match ty {
        Type::String | Type::Id(_) | Type::Url => "string".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Json => "json".to_owned(),
        Type::JsonObject => "object".to_owned(),
        Type::File => "file".to_owned(),
        Type::Library(written) => {
            let types = &cx.library.target.facts.types;
            types[written.index].name.to_string()
        }
        Type::List(element) => format!("{} list", describe(cx, element)),
        Type::Map(value) => format!("{} map", describe(cx, value)),
        Type::Named(id) => cx.library.type_def(*id).name.to_string(),
    }
}
