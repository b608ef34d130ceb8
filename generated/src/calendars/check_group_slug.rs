//! `validate-groups-slug`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{GroupSlug, SlugAvailability};

/// Returns whether a slug (the last part of the URL of the booking page) is free for
/// a calendar group.
///
/// Created by [`Calendars::check_group_slug`](super::Calendars::check_group_slug).
///
/// `POST /calendars/groups/validate-slug`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CheckGroupSlug = Request<CheckGroupSlugParams>;

/// The parameters of [`CheckGroupSlug`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CheckGroupSlugParams {
    /// The slug of a calendar group to check.
    pub body: GroupSlug,
}

impl CheckGroupSlugParams {
    /// Creates the parameters.
    pub fn new(body: GroupSlug) -> Self {
        Self { body }
    }
}

impl Operation for CheckGroupSlugParams {
    type Output = SlugAvailability;
    type Whole = SlugAvailability;
    type Error = CheckGroupSlugError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "validate-groups-slug",
        name: "check_group_slug",
        summary: "Returns whether a slug (the last part of the URL of the booking page) is free for a calendar group.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/groups/validate-slug",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/validate-groups-slug",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CheckGroupSlug`].
pub type CheckGroupSlugError = super::errors::CalendarsError;
