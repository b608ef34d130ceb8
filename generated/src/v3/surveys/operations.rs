//! The request builders, parameters and errors of the Surveys API.
//!
//! The methods of [`Surveys`](super::Surveys) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::list_survey_submissions::{
    ListSurveySubmissions, ListSurveySubmissionsError, ListSurveySubmissionsParams,
};
pub use super::list_surveys::{ListSurveys, ListSurveysError, ListSurveysParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListSurveysParams as Operation>::METADATA,
        <ListSurveySubmissionsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListSurveysParams, ListSurveySubmissionsParams,
}
