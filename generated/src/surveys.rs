//! The Surveys API, version 2: 2 operations.
//!
//! [`Client::surveys`](crate::Client::surveys) returns the handle [`Surveys`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Surveys
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_surveys`](Surveys::list_surveys) | `GET /surveys/` | Lists the surveys of a location. |
//! | [`list_survey_submissions`](Surveys::list_survey_submissions) | `GET /surveys/submissions` | Lists the submissions of the surveys of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod list_survey_submissions;
mod list_surveys;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::surveys::{
    ContactSessionIds, EventData, PageDetails, PageMeta, Survey, SurveyList,
    SurveySubmission, SurveySubmissionList,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Surveys",
    version: "v2",
    module: "surveys",
    feature: "surveys",
};

/// The Surveys API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Surveys<'a> {
    client: &'a Client,
}

impl<'a> Surveys<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the surveys of a location.
    ///
    /// Returns one page, [`SurveyList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSurveysError`](operations::ListSurveysError).
    ///
    /// Needs a location's token with the scope `surveys.readonly`.
    ///
    /// `GET /surveys/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut surveys = client.surveys().list_surveys("ve9EPM428h8vShlRW1KT").items();
    /// while let Some(survey) = surveys.next().await {
    ///     let survey = survey?;
    ///     println!("{:?}", survey.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-surveys")]
    pub fn list_surveys(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListSurveys {
        let params = operations::ListSurveysParams::new(location_id);
        operations::ListSurveys {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the submissions of the surveys of a location.
    ///
    /// Without a period, the submissions of the past month are listed.
    ///
    /// Returns one page, [`SurveySubmissionList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSurveySubmissionsError`](operations::ListSurveySubmissionsError).
    ///
    /// Needs a location's token with the scope `surveys.readonly`.
    ///
    /// `GET /surveys/submissions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys-submissions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut survey_submissions = client
    ///     .surveys()
    ///     .list_survey_submissions("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(survey_submission) = survey_submissions.next().await {
    ///     let survey_submission = survey_submission?;
    ///     println!("{:?}", survey_submission.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-surveys-submissions")]
    pub fn list_survey_submissions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListSurveySubmissions {
        let params = operations::ListSurveySubmissionsParams::new(location_id);
        operations::ListSurveySubmissions {
            request: Request::new(self.client, params),
        }
    }
}
