//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    social_planner(&mut contract.document("v2/social-planner.yaml"));
}

#[rustfmt::skip]
fn social_planner(document: &mut Document<'_>) {
    use highlevel::social_planner as api;
    document.operation::<api::StartGoogleOauthParams>();
    document.operation::<api::GetGoogleLocationsParams>();
    document.operation::<api::SetGoogleLocationsParams>();
    document.operation::<api::GetPostsParams>();
    document.operation::<api::CreatePostParams>();
    document.operation::<api::GetPostParams>();
    document.operation::<api::EditPostParams>();
    document.operation::<api::DeletePostParams>();
    document.operation::<api::BulkDeleteSocialPlannerPostsParams>();
    document.operation::<api::GetAccountParams>();
    document.operation::<api::DeleteAccountParams>();
    document.operation::<api::StartFacebookOauthParams>();
    document.operation::<api::GetFacebookPageGroupParams>();
    document.operation::<api::AttachFacebookPageGroupParams>();
    document.operation::<api::StartInstagramOauthParams>();
    document.operation::<api::GetInstagramPageGroupParams>();
    document.operation::<api::AttachInstagramPageGroupParams>();
    document.operation::<api::StartLinkedinOauthParams>();
    document.operation::<api::GetLinkedinPageProfileParams>();
    document.operation::<api::AttachLinkedinPageProfileParams>();
    document.operation::<api::StartTwitterOauthParams>();
    document.operation::<api::GetTwitterProfileParams>();
    document.operation::<api::AttachTwitterProfileParams>();
    document.operation::<api::GetUploadStatusParams>();
    document
        .form(
            api::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::SetAccountsParams>();
    document.operation::<api::GetCsvPostParams>();
    document.operation::<api::DeleteCsvParams>();
    document.operation::<api::StartCsvFinalizeParams>();
    document.operation::<api::DeleteCsvPostParams>();
    document.operation::<api::StartTiktokOauthParams>();
    document.operation::<api::GetTiktokProfileParams>();
    document.operation::<api::AttachTiktokProfileParams>();
    document.operation::<api::StartTiktokBusinessOauthParams>();
    document.operation::<api::GetTiktokBusinessProfileParams>();
    document.operation::<api::GetCategoriesLocationIdParams>();
    document.operation::<api::GetCategoriesIdParams>();
    document.operation::<api::GetTagsLocationIdParams>();
    document.operation::<api::GetTagsByIdsParams>();
    document.operation::<api::GetSocialMediaStatisticsParams>();
    document.operation::<api::GetLinkedinAccountsParams>();
}
