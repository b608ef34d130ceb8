//! Compares a recording with the schemas of its operation.

use indexmap::IndexMap;
use openapiv3::{
    Content, MediaType, Operation, ReferenceOr, RequestBody, Response, Schema, StatusCode,
};

use crate::diagnostics::Place;
use crate::resolve::{Component, Resolved};

use super::findings::{Finding, Findings, Fix, Group, Kind};
use super::key::is_name;
use super::names::{Known, Names};
use super::path;
use super::record::Recording;
use super::shape::{Scalar, Shape};
use super::site::{Accepts, Further, Object, Site};

/// Compares a recording with its operation and adds the differences.
///
/// A request body is compared only if the server accepted it.
pub(super) fn compare_recording(
    resolved: &Resolved,
    names: &Names<'_>,
    known: &Known<'_>,
    recording: &Recording,
    findings: &mut Findings,
) {
    let api = &resolved.documents[known.api];
    let operation = known.operation;
    let Some(published) = find_operation(resolved, known) else {
        return;
    };
    let group = |status| Group {
        operation: known.label(),
        route: format!("{} {}", operation.http_method, operation.path),
        status,
    };
    let place = api.place().child("paths").child(&operation.path);
    let place = place.child(&operation.http_method.to_ascii_lowercase());
    let mut comparison = Comparison {
        resolved,
        api: known.api,
        group: group(Some(recording.status)),
        findings,
        partial: recording.partial,
        form: false,
        metadata: names.metadata,
    };
    if let Some(body) = &recording.body {
        comparison
            .findings
            .sample(&comparison.group, &recording.source);
        comparison.response(published, &place, recording.status, body);
    }
    if let Some(sent) = &recording.sent
        && (200..300).contains(&recording.status)
    {
        comparison.group = group(None);
        comparison
            .findings
            .sample(&comparison.group, &recording.source);
        comparison.request(published, &place, sent);
    }
}

fn find_operation<'a>(resolved: &'a Resolved, known: &Known<'_>) -> Option<&'a Operation> {
    let openapi = &resolved.documents[known.api].openapi;
    let item = openapi.paths.paths.get(&known.operation.path)?.as_item()?;
    let mut operations = item.iter();
    operations
        .find(|(method, _)| method.eq_ignore_ascii_case(&known.operation.http_method))
        .map(|(_, operation)| operation)
}

/// A comparison of the bodies of a recording.
struct Comparison<'a, 'f> {
    resolved: &'a Resolved,
    api: usize,
    group: Group,
    findings: &'f mut Findings,
    /// Whether the recording is partial, so that an absent member has no meaning.
    partial: bool,
    /// Whether the body is a form, whose values are all strings.
    form: bool,
    /// The members that servers add to any body.
    metadata: &'f [String],
}

impl<'a> Comparison<'a, '_> {
    fn response(&mut self, operation: &'a Operation, place: &Place, status: u16, body: &Shape) {
        let responses = place.child("responses");
        let documented = &operation.responses.responses;
        // The client decodes the body of any 2xx as the documented success, so compare it with that.
        let read_as = |code: &StatusCode| match code {
            StatusCode::Code(code) => (200..300).contains(code) && (200..300).contains(&status),
            StatusCode::Range(_) => false,
        };
        let exact = documented.get_key_value(&StatusCode::Code(status));
        let found = exact.or_else(|| documented.iter().find(|(code, _)| read_as(code)));
        let Some((code, response)) = found else {
            return self.unlisted(body, Fix::Response { responses, status });
        };
        let at = responses.child(&code.to_string());
        let Some((api, response, at)) = self.follow::<Response>(response, at) else {
            return;
        };
        self.content(&response.content, api, &at, body);
    }

    fn request(&mut self, operation: &'a Operation, place: &Place, sent: &Shape) {
        let Some(body) = &operation.request_body else {
            let operation = place.clone();
            return self.unlisted(sent, Fix::Request { operation });
        };
        let at = place.child("requestBody");
        let Some((api, body, at)) = self.follow::<RequestBody>(body, at) else {
            return;
        };
        let media_type = body.content.first().map_or("", |(name, _)| name.as_str());
        self.form = media_type.contains("form");
        self.content(&body.content, api, &at, sent);
    }

    /// Returns a component with its document and place, whether it is written inline or referred to.
    fn follow<T: Component>(
        &self,
        item: &'a ReferenceOr<T>,
        place: Place,
    ) -> Option<(usize, &'a T, Place)> {
        match item {
            ReferenceOr::Item(item) => Some((self.api, item, place)),
            ReferenceOr::Reference { reference } => {
                let from = &self.resolved.documents[self.api];
                let target = self.resolved.follow::<T>(from, reference)?;
                Some((target.api, target.item, target.place))
            }
        }
    }

    fn content(&mut self, content: &'a Content, api: usize, holder: &Place, body: &Shape) {
        if body.is_null() {
            return;
        }
        let media: Option<(&String, &MediaType)> = content.first();
        let Some((media_type, media)) = media else {
            let holder = holder.clone();
            return self.unlisted(body, Fix::Body { holder });
        };
        let is_text = !self.form && !media_type.contains("json");
        let Some(schema) = media.schema.as_ref().filter(|_| !is_text) else {
            return;
        };
        let place = holder.child("content").child(media_type).child("schema");
        if let Some(site) = Site::new::<Schema>(self.resolved, api, place, schema) {
            self.node(body, &[site], path::ROOT, Role::Element);
        }
    }

    fn unlisted(&mut self, body: &Shape, fix: Fix) {
        if body.is_null() {
            return;
        }
        self.add(Kind::Unlisted, path::ROOT, body, fix, String::new());
    }

    /// Compares the values at a place with the schemas, any of which may apply.
    fn node(&mut self, shape: &Shape, sites: &[Site<'a>], at: &str, role: Role) {
        let Some(first) = sites.first() else {
            return;
        };
        let accepted: Vec<Accepts<'a>> = sites.iter().flat_map(Site::accepts).collect();
        if accepted
            .iter()
            .any(|accepts| matches!(accepts, Accepts::Anything))
        {
            if shape.object.is_some() || shape.list.is_some() {
                self.add(Kind::Untyped, at, shape, Fix::None, String::new());
            }
            return;
        }
        self.scalars(shape, sites, &accepted, at, role);
        let misfit = |comparison: &mut Self, shape: Shape| {
            let schema = first.used.clone();
            comparison.mistyped(&shape, &accepted, at, Fix::Type { schema });
        };
        if let Some(elements) = &shape.list {
            let lists = accepted.iter().filter_map(|accepts| match accepts {
                Accepts::List(items) => Some(items),
                _ => None,
            });
            let lists: Vec<_> = lists.collect();
            if lists.is_empty() {
                misfit(self, only_list(shape));
            } else if let Some(items) = lists.into_iter().cloned().collect::<Option<Vec<_>>>() {
                for element in elements {
                    self.node(element, &items, &path::element(at), Role::Element);
                }
            } else if !elements.is_empty() {
                self.add(Kind::Untyped, at, shape, Fix::None, String::new());
            }
        }
        if let Some(members) = &shape.object {
            let objects = accepted.iter().filter_map(|accepts| match accepts {
                Accepts::Object(object) => Some(object),
                _ => None,
            });
            let objects: Vec<_> = objects.collect();
            let is_list = |accepts: &Accepts<'_>| matches!(accepts, Accepts::List(_));
            if !objects.is_empty() {
                self.members(members, &applicable(shape, objects), at);
            } else if !(members.is_empty() && accepted.iter().any(is_list)) {
                // Some servers write an empty list as an object without members, so accept it if a list is documented.
                misfit(self, only_object(shape));
            }
        }
    }

    fn scalars(
        &mut self,
        shape: &Shape,
        sites: &[Site<'a>],
        accepted: &[Accepts<'a>],
        at: &str,
        role: Role,
    ) {
        let mut unexpected = Shape {
            count: shape.count,
            ..Shape::default()
        };
        for scalar in &shape.scalars {
            let fits = accepted.iter().any(|accepts| match (accepts, scalar) {
                (Accepts::String, Scalar::String)
                | (Accepts::Boolean, Scalar::Boolean)
                | (Accepts::Integer, Scalar::Integer)
                | (Accepts::Number, Scalar::Integer | Scalar::Number) => true,
                (Accepts::Object(_) | Accepts::List(_), _) => false,
                _ => self.form && *scalar != Scalar::Null,
            });
            let is_sent = self.group.status.is_none();
            // In a response, `null` is read as an absent member.
            let may_be_null = !is_sent || sites.iter().any(|site| site.nullable);
            let is_absent = *scalar == Scalar::Null && role == Role::Member && may_be_null;
            if !fits && !is_absent {
                unexpected.scalars.insert(*scalar);
            }
        }
        if unexpected.scalars.is_empty() {
            return;
        }
        let schema = sites[0].used.clone();
        let fix = if unexpected.is_null() && role == Role::Member {
            Fix::Null { schema }
        } else {
            Fix::Type { schema }
        };
        self.mistyped(&unexpected, accepted, at, fix);
    }

    fn members(&mut self, members: &IndexMap<String, Shape>, objects: &[&Object<'a>], at: &str) {
        if !self.partial {
            let listed = objects.iter().flat_map(|object| object.names());
            let seen = members.keys().flat_map(|key| {
                let named = objects.iter().filter_map(move |object| object.member(key));
                named.map(|(name, _)| name)
            });
            self.findings.object(&self.group, at, listed, seen);
        }
        for (key, member) in members {
            let named: Vec<(&str, Site<'a>)> = objects
                .iter()
                .filter_map(|object| object.member(key))
                .map(|(name, site)| (name, site.clone()))
                .collect();
            if named
                .iter()
                .any(|(name, _)| is_shadowed(members, key, name))
            {
                // The key is an alias of a member that is also present under its own name. The client keeps this value in
                // `extra`.
                let here = path::listed_member(at, key);
                self.add(Kind::Untyped, &here, member, Fix::None, String::new());
                continue;
            }
            let sites: Vec<Site<'a>> = named.into_iter().map(|(_, site)| site).collect();
            let here = path::member(at, key);
            if !sites.is_empty() {
                // The key is documented, so show it even if it looks like an id.
                self.node(member, &sites, &path::listed_member(at, key), Role::Member);
                continue;
            }
            let further = objects.iter().filter_map(|object| match &object.further {
                Further::Typed(site) => Some(site.clone()),
                Further::None | Further::Any => None,
            });
            let further: Vec<Site<'a>> = further.collect();
            let is_open = |object: &&Object<'_>| matches!(object.further, Further::Any);
            if !further.is_empty() && at == path::ROOT && self.metadata.contains(key) {
                // Metadata such as `traceId` is not an entry of the map.
            } else if !further.is_empty() {
                self.node(member, &further, &here, Role::Element);
            } else if objects.iter().any(is_open) {
                self.add(Kind::Untyped, &here, member, Fix::None, String::new());
            } else {
                let object = objects[0].place.clone();
                let fix = if is_name(key) {
                    let key = key.clone();
                    Fix::Property { object, key }
                } else {
                    Fix::Entries { object }
                };
                self.add(Kind::Undocumented, &here, member, fix, String::new());
            }
        }
    }

    fn mistyped(&mut self, shape: &Shape, accepted: &[Accepts<'_>], at: &str, fix: Fix) {
        let mut words: Vec<&str> = Vec::new();
        for accepts in accepted {
            if !words.contains(&accepts.word()) {
                words.push(accepts.word());
            }
        }
        self.add(Kind::Mistyped, at, shape, fix, words.join(" or "));
    }

    fn add(&mut self, kind: Kind, at: &str, shape: &Shape, fix: Fix, expected: String) {
        let finding = Finding {
            kind,
            path: at.to_owned(),
            count: shape.count,
            of: shape.count,
            shape: shape.clone(),
            expected,
            fixes: IndexMap::from([(fix, shape.clone())]),
        };
        self.findings.add(&self.group, finding);
    }
}

/// Returns whether a key is an alias of a member that is also present under its own name and not null, so that it is read from
/// there.
fn is_shadowed(members: &IndexMap<String, Shape>, key: &str, name: &str) -> bool {
    key != name && members.get(name).is_some_and(|named| !named.is_null())
}

/// The container of a value. Only a member can be absent, and in a response `null` means absent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Member,
    Element,
}

/// Returns the alternatives of a union that apply. Of several objects, it is the one that documents the most keys, as in the
/// crate. For a shape that was merged from several values, all can apply.
fn applicable<'o, 'a>(shape: &Shape, objects: Vec<&'o Object<'a>>) -> Vec<&'o Object<'a>> {
    if shape.merged {
        return objects;
    }
    let known = |object: &Object<'_>| {
        let keys = shape.object.iter().flat_map(|members| members.keys());
        keys.filter(|key| object.member(key).is_some()).count()
    };
    // If several objects document the same number of the keys, use the first.
    let best = objects.iter().map(|object| known(object)).max();
    let first = objects
        .into_iter()
        .find(|object| Some(known(object)) == best);
    first.into_iter().collect()
}

fn only_list(shape: &Shape) -> Shape {
    Shape {
        count: shape.count,
        list: shape.list.clone(),
        ..Shape::default()
    }
}

fn only_object(shape: &Shape) -> Shape {
    Shape {
        count: shape.count,
        object: shape.object.clone(),
        ..Shape::default()
    }
}
