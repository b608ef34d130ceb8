//! The values of the arguments and setters of an example call.

use crate::diagnostics::Diagnostics;
use crate::ir::{Field, Operation, Parameter, ParameterLocation, Sample, Shown, TypeId, Value};
use crate::naming::FieldName;

use super::distinct::distinguish;
use super::given::Misfit;
use super::result::{Unprintable, show_result};
use super::{Member, Sampler, is_shown};

/// The extension that gives values of an example.
const EXAMPLE_VALUES: &str = "x-example-values";

/// The extension that names the property of the result that an example prints.
const EXAMPLE_RESULT: &str = "x-example-result";

/// Arguments or setters with their values.
type Named = Vec<(FieldName, Value)>;

impl Sampler<'_> {
    /// Creates the example call of an operation, and reports given values that do not fit or name no member, and a result that
    /// cannot be printed.
    pub(super) fn call(
        &self,
        module: usize,
        operation: &Operation,
        diagnostics: &mut Diagnostics,
    ) -> Sample {
        let mut problems = Vec::new();
        let (mut arguments, mut setters) = self.values(module, operation, &mut problems);
        let mut problems: Vec<_> = problems.iter().map(Misfit::message).collect();
        for (key, problem) in self.unknown_given(operation) {
            problems.push(format!("`{EXAMPLE_VALUES}` names `{key}`, {problem}"));
        }
        for problem in problems {
            let place = operation.place.child(EXAMPLE_VALUES);
            diagnostics.push(place, problem, "correct or remove it");
        }
        distinguish(arguments.iter_mut().chain(&mut setters));
        let set = self.set_members(operation, &arguments);
        let result = show_result(self.library, operation, &set);
        let result = result.unwrap_or_else(|Unprintable(name)| {
            let problem = "which is not a property of the result that an example can print";
            let message = format!("`{EXAMPLE_RESULT}` names `{name}`, {problem}");
            let place = operation.place.child(EXAMPLE_RESULT);
            diagnostics.push(place, message, "correct or remove it");
            Shown::Nothing
        });
        Sample {
            arguments,
            setters,
            result,
        }
    }

    /// Returns the wire names of the properties that are parameters, then those of the optional members that an example sets in
    /// its body, then those of the required ones.
    fn set_members<'o>(
        &'o self,
        operation: &'o Operation,
        arguments: &[(FieldName, Value)],
    ) -> Vec<&'o str> {
        let parameters = operation.parameters.iter();
        let properties = parameters.filter(|one| one.location == ParameterLocation::Body);
        let mut set: Vec<&str> = properties.map(|one| one.wire.as_str()).collect();
        for (_, value) in arguments {
            let value = match value {
                Value::Given(value) => value,
                other => other,
            };
            let Value::Struct(id, required, setters) = value else {
                continue;
            };
            let fields = self.library.type_def(*id).shape.fields();
            let names = setters.iter().chain(required);
            set.extend(names.filter_map(|(name, _)| {
                let mut fields = fields.iter();
                let field =
                    fields.find(|field| field.name == *name || field.name.setter() == *name);
                field.map(|field| field.wire.as_str())
            }));
        }
        set
    }

    /// Returns the values of the arguments in their order, and of the setters. A given value that does not fit is ignored.
    fn values(
        &self,
        module: usize,
        operation: &Operation,
        problems: &mut Vec<Misfit>,
    ) -> (Named, Named) {
        let mut numbered = Vec::new();
        let parameters = operation.parameters.iter();
        for parameter in parameters.filter(|parameter| parameter.is_argument()) {
            let value = self.parameter(module, operation, parameter, problems);
            numbered.push((parameter.argument, (parameter.name.clone(), value)));
        }
        for body in operation.body.iter().filter(|body| body.required) {
            let member = Member {
                module,
                wire: body.name.as_str(),
                docs: &body.docs,
            };
            let value = self.value(&member, &body.ty, 0);
            let value = self.with_shown(value, operation);
            let value = self.given_body(operation, &member, &body.ty, value, problems);
            numbered.push((body.argument, (body.name.clone(), value)));
        }
        numbered.sort_by_key(|(position, _)| position.unwrap_or(usize::MAX));
        let arguments = numbered.into_iter().map(|(_, argument)| argument);
        let setters = self.optional_parameters(module, operation, problems);
        (arguments.collect(), setters)
    }

    /// Returns the setters of the optional parameters that the example shows: those of `x-example-fields` in their order, then
    /// those with a given value. Without `x-example-fields`, it also shows a property of the body, unless it has one possible value.
    fn optional_parameters(
        &self,
        module: usize,
        operation: &Operation,
        problems: &mut Vec<Misfit>,
    ) -> Named {
        let shown = operation.example_fields.as_deref();
        let optional = operation.parameters.iter();
        let optional = optional.filter(|parameter| !parameter.is_argument());
        // A property with one possible value is set by itself.
        let is_shown_property = |parameter: &&Parameter| {
            let is_constant = parameter.required && self.library.has_one_value(&parameter.ty);
            parameter.location == ParameterLocation::Body && !is_constant
        };
        let listed = |parameter: &&Parameter| {
            let mut shown = shown?.iter();
            shown.position(|wire| *wire == parameter.wire)
        };
        let is_given = |parameter: &&Parameter| {
            operation.example_values.contains_key(&parameter.wire)
                || shown.is_none() && is_shown_property(parameter)
        };
        let mut set: Vec<&Parameter> = optional
            .filter(|parameter| listed(parameter).is_some() || is_given(parameter))
            .collect();
        set.sort_by_key(|parameter| listed(parameter).unwrap_or(usize::MAX));
        let setters = set.into_iter().map(|parameter| {
            let value = self.parameter(module, operation, parameter, problems);
            (parameter.name.builder_setter(), value)
        });
        setters.collect()
    }

    fn parameter(
        &self,
        module: usize,
        operation: &Operation,
        parameter: &Parameter,
        problems: &mut Vec<Misfit>,
    ) -> Value {
        let member = Member {
            module,
            wire: &parameter.wire,
            docs: &parameter.docs,
        };
        let usual = || self.value(&member, &parameter.ty, 0);
        match self.given_parameter(operation, &member, &parameter.ty) {
            None => usual(),
            Some(Ok(value)) => value,
            Some(Err(problem)) => {
                problems.push(problem);
                usual()
            }
        }
    }

    /// Replaces the optional fields that a struct sets by default with those that the example must show.
    fn with_shown(&self, value: Value, operation: &Operation) -> Value {
        let Value::Struct(id, required, setters) = value else {
            return value;
        };
        let fields = self.library.type_def(id).shape.fields();
        let shown = operation.example_fields.as_deref();
        let named = shown.unwrap_or_default().iter();
        let named = named.filter_map(|wire| fields.iter().find(|field| field.wire == *wire));
        let named = named.map(|field| {
            let (_, value) = self.field(id, field, 0);
            (field.name.setter(), value)
        });
        let named: Vec<_> = named.collect();
        let is_given = |field: &Field| {
            field.argument.is_none() && operation.example_values.contains_key(&field.wire)
        };
        let is_default = shown.is_none() && !fields.iter().any(is_given);
        let mut setters = if is_default { setters } else { named };
        if is_default && setters.is_empty() && operation.is_update() {
            setters = self.some_change(id, fields);
        }
        Value::Struct(id, required, setters)
    }

    /// Returns a setter for a body whose required fields only say what is changed, not how.
    fn some_change(&self, id: TypeId, fields: &[Field]) -> Named {
        let is_reference = |field: &Field| is_reference(&field.wire);
        if !fields
            .iter()
            .filter(|field| field.argument.is_some())
            .all(is_reference)
        {
            return Vec::new();
        }
        let change = fields
            .iter()
            .find(|field| is_shown(field) && !is_reference(field));
        let setter = change.map(|field| {
            let (_, value) = self.field(id, field, 0);
            (field.name.setter(), value)
        });
        setter.into_iter().collect()
    }
}

/// Returns whether a member says which object is meant.
fn is_reference(wire: &str) -> bool {
    wire == "altType" || wire == "id" || wire.ends_with("Id")
}
