//! The example calls in the documentation: the values of their arguments, and the use of the result.

mod body;
mod distinct;
mod result;
mod texts;

use crate::ir::{
    Alternative, Boxing, Docs, Field, Library, LibraryType, Operation, Sample, Shape, Type, TypeId,
    Value, arguments,
};
use crate::naming::FieldName;
use crate::target::Holds;

pub(super) use body::sample_bodies;
use distinct::distinguish;
use result::show_result;
use texts::Texts;

/// Maximum number of nested structs in an example, where lists can be empty.
const DEPTH: usize = 3;

/// Maximum nesting depth of an example, for types that require a value of themselves.
const DEEPEST: usize = 16;

/// Number of fields of a body that an example sets if none is required. For a nested struct it is one.
const SETTERS: usize = 2;

/// Creates the example call of every operation.
pub(super) fn sample_calls(library: &mut Library) {
    let texts = Texts::collect(library);
    let sampler = Sampler {
        library,
        texts: &texts,
    };
    let modules = library.modules.iter().enumerate();
    let samples: Vec<Vec<Sample>> = modules
        .map(|(module, of)| {
            let operations = of.operations.iter();
            operations
                .map(|operation| sampler.call(module, operation))
                .collect()
        })
        .collect();
    for (module, samples) in library.modules.iter_mut().zip(samples) {
        for (operation, sample) in module.operations.iter_mut().zip(samples) {
            operation.sample = sample;
        }
    }
}

/// Finds values for the arguments of a call.
struct Sampler<'a> {
    library: &'a Library,
    texts: &'a Texts,
}

/// The facts about a member besides its type.
struct Member<'a> {
    module: usize,
    wire: &'a str,
    docs: &'a Docs,
}

impl Sampler<'_> {
    fn call(&self, module: usize, operation: &Operation) -> Sample {
        let mut numbered = Vec::new();
        let parameters = operation.parameters.iter();
        for parameter in parameters.filter(|parameter| parameter.is_argument()) {
            let member = Member {
                module,
                wire: &parameter.wire,
                docs: &parameter.docs,
            };
            let value = self.value(&member, &parameter.ty, 0);
            numbered.push((parameter.argument, (parameter.name.clone(), value)));
        }
        for body in operation.body.iter().filter(|body| body.required) {
            let member = Member {
                module,
                wire: body.name.as_str(),
                docs: &body.docs,
            };
            let value = self.value(&member, &body.ty, 0);
            let value = self.with_shown(value, &operation.example_fields);
            numbered.push((body.argument, (body.name.clone(), value)));
        }
        numbered.sort_by_key(|(position, _)| position.unwrap_or(usize::MAX));
        let arguments = numbered.into_iter().map(|(_, argument)| argument);
        let mut arguments: Vec<_> = arguments.collect();
        let mut setters = self.optional_parameters(module, operation);
        distinguish(arguments.iter_mut().chain(&mut setters));
        Sample {
            arguments,
            setters,
            result: show_result(self.library, operation),
        }
    }

    /// Returns the setters of the optional parameters that the example shows.
    fn optional_parameters(&self, module: usize, operation: &Operation) -> Vec<(FieldName, Value)> {
        let shown = operation.example_fields.iter();
        let parameters = shown.filter_map(|wire| {
            let mut parameters = operation.parameters.iter();
            parameters.find(|parameter| parameter.wire == *wire)
        });
        let setters = parameters.map(|parameter| {
            let member = Member {
                module,
                wire: &parameter.wire,
                docs: &parameter.docs,
            };
            let value = self.value(&member, &parameter.ty, 0);
            (parameter.name.builder_setter(), value)
        });
        setters.collect()
    }

    /// Replaces the optional fields that a struct sets by default by the ones that the example must show.
    fn with_shown(&self, value: Value, shown: &[String]) -> Value {
        let Value::Struct(id, required, setters) = value else {
            return value;
        };
        let fields = self.library.type_def(id).shape.fields();
        let named = shown.iter();
        let named = named.filter_map(|wire| fields.iter().find(|field| field.wire == *wire));
        let named = named.map(|field| {
            let (_, value) = self.field(id, field, 0);
            (field.name.setter(), value)
        });
        let named: Vec<_> = named.collect();
        let setters = if named.is_empty() { setters } else { named };
        Value::Struct(id, required, setters)
    }

    fn value(&self, member: &Member<'_>, ty: &Type, depth: usize) -> Value {
        match ty {
            _ if depth > DEEPEST => Value::Json,
            Type::String | Type::Id(_) | Type::Url => self.text(member, ty),
            Type::Library(LibraryType {
                holds: Some(holds), ..
            }) => Value::Time(scalar(member, *holds)),
            Type::Integer => Value::Integer(example(member).unwrap_or(1)),
            Type::Number => Value::Number(example(member).unwrap_or(10.0)),
            Type::Boolean => Value::Boolean(true),
            Type::Json | Type::Library(_) => Value::Json,
            Type::JsonObject => Value::JsonObject,
            Type::File => Value::File,
            Type::Map(held) if depth >= DEPTH && matches!(**held, Type::Named(_)) => {
                Value::EmptyMap
            }
            Type::Map(held) => Value::Map(Box::new(exact(self.value(member, held, depth + 1)))),
            Type::List(element) => Value::List(self.elements(member, element, depth)),
            Type::Named(id) => self.named(member, *id, depth),
        }
    }

    fn text(&self, member: &Member<'_>, ty: &Type) -> Value {
        Value::Text(self.plain_text(member, ty))
    }

    fn plain_text(&self, member: &Member<'_>, ty: &Type) -> String {
        let example = member.docs.example.clone();
        let known = || self.texts.find(member.module, member.wire, ty);
        example
            .or_else(known)
            .unwrap_or_else(|| placeholder(member.wire))
    }

    fn elements(&self, member: &Member<'_>, element: &Type, depth: usize) -> Vec<Value> {
        match element {
            Type::Named(_) if depth >= DEPTH => Vec::new(),
            Type::String | Type::Id(_) => {
                let example = member.docs.example.as_deref();
                let shown = example.and_then(|example| serde_json::from_str(example).ok());
                let shown: Vec<String> = shown.unwrap_or_default();
                if let Some(first) = shown.into_iter().next() {
                    return vec![Value::Text(first)];
                }
                let docs = Docs::default();
                let plain = Member {
                    docs: &docs,
                    ..*member
                };
                vec![self.text(&plain, element)]
            }
            Type::Library(LibraryType {
                holds: Some(holds), ..
            }) => vec![Value::Time(scalar(member, *holds))],
            // Do not reuse the example of the list for its elements.
            _ => {
                let docs = Docs::default();
                let plain = Member {
                    docs: &docs,
                    ..*member
                };
                vec![exact(self.value(&plain, element, depth + 1))]
            }
        }
    }

    fn named(&self, member: &Member<'_>, id: TypeId, depth: usize) -> Value {
        let definition = self.library.type_def(id);
        match &definition.shape {
            Shape::Enum(variants) => match variants.first() {
                Some(first) => Value::Variant(id, first.name.clone()),
                None => Value::TextAlternative(id, placeholder(member.wire)),
            },
            Shape::Union(alternatives) => self.alternative(member, id, alternatives, depth),
            Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => {
                self.object(id, fields, depth)
            }
        }
    }

    fn alternative(
        &self,
        member: &Member<'_>,
        id: TypeId,
        alternatives: &[Alternative],
        depth: usize,
    ) -> Value {
        let is_text = |alternative: &&Alternative| alternative.ty == Type::String;
        let chosen = alternatives.iter().find(is_text).or(alternatives.first());
        let Some(chosen) = chosen else {
            return Value::Json;
        };
        let value = self.value(member, &chosen.ty, depth + 1);
        if let (Type::String, Value::Text(text)) = (&chosen.ty, &value) {
            return Value::TextAlternative(id, text.clone());
        }
        let boxing = if chosen.boxed {
            Boxing::Boxed
        } else {
            Boxing::Plain
        };
        Value::Alternative(id, chosen.name.clone(), Box::new(exact(value)), boxing)
    }

    /// Creates a struct with its required fields, or with some optional ones if none is required.
    fn object(&self, id: TypeId, fields: &[Field], depth: usize) -> Value {
        let required = arguments(fields).into_iter();
        let required: Vec<_> = required.map(|field| self.field(id, field, depth)).collect();
        let most = match (required.len(), depth) {
            (0, 0) => SETTERS,
            (0, _) => 1,
            _ => 0,
        };
        let optional = fields.iter().filter(|field| most > 0 && is_shown(field));
        let optional = optional.map(|field| {
            let (_, value) = self.field(id, field, depth);
            (field.name.setter(), value)
        });
        Value::Struct(id, required, optional.take(most).collect())
    }

    fn field(&self, owner: TypeId, field: &Field, depth: usize) -> (FieldName, Value) {
        let member = Member {
            module: self.library.type_def(owner).module.0,
            wire: &field.wire,
            docs: &field.docs,
        };
        let value = self.value(&member, &field.ty, depth + 1);
        // The sample of a nullable field is wrapped in `Nullable`, so it must have the exact type of the inner value.
        let value = if field.nullable { exact(value) } else { value };
        (field.name.clone(), value)
    }
}

/// Returns whether an example sets a field that is not required: one with an example of its own.
fn is_shown(field: &Field) -> bool {
    let is_plain = matches!(
        field.ty,
        Type::String | Type::Id(_) | Type::Integer | Type::Number
    ) || field.ty.is_scalar_library();
    is_plain && !field.docs.deprecated && field.docs.example.is_some()
}

/// Returns the example of a member as a number.
fn example<T: std::str::FromStr>(member: &Member<'_>) -> Option<T> {
    member.docs.example.as_ref()?.parse().ok()
}

/// Returns a point in time or a date as a string: the example, unless it is a number of seconds or milliseconds.
fn scalar(member: &Member<'_>, holds: Holds) -> String {
    let example = member.docs.example.as_deref();
    let readable = example.filter(|example| holds.is_shown_as(example));
    readable.unwrap_or(holds.sample()).to_owned()
}

/// Returns a list as a `Vec` of the exact type, for places without conversion.
fn exact(value: Value) -> Value {
    match value {
        Value::List(elements) => Value::Vec(elements),
        other => other,
    }
}

/// Returns a placeholder that describes the value, such as `contact-id`.
fn placeholder(wire: &str) -> String {
    use heck::ToKebabCase as _;
    wire.to_kebab_case()
}
