//! The Companies API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{GetCompanyError, GetCompanyParams};

/// The mock of the Companies API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Companies<'a> {
    mock: &'a Mock,
}

impl<'a> Companies<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_company`](super::Companies::get_company).
    pub fn get_company(&self) -> Expect<'a, GetCompanyParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetCompanyParams>()];

mock_operation! {
    GetCompanyParams, "v3_companies().get_company()", payload("company"),
    [path("companyId")],
    "{\"company\":{\"id\":\"5DP4iH6HLkQsiKESj6rh\",\"name\":\"Tesla inc\",\"email\":\"john@deo.com\",\"logoUrl\":\"logo-url\",\"phone\":\"+1202-555-0107\",\"website\":\"https://www.tesla.com\",\"domain\":\"https://app.myawesomedomain.com\",\"spareDomain\":\"link.msgsndr.com\",\"privacyPolicy\":\"privacy-policy\",\"termsConditions\":\"https://app.gohighlevel.com/terms-of-service\",\"address\":\"3500 Deer Creek Road\",\"city\":\"Palo Alto\",\"postalCode\":\"94304\",\"country\":\"US\",\"state\":\"CA\",\"timezone\":\"US/Central\",\"relationshipNumber\":\"x-xxx-xxx\",\"subdomain\":\"subdomain\",\"plan\":1,\"currency\":\"currency\",\"customerType\":\"agency\",\"termsOfServiceVersion\":\"06/01/2022\",\"termsOfServiceAcceptedBy\":\"SDfdf355Dfggdee\",\"twilioTrialMode\":true,\"twilioFreeCredits\":100,\"termsOfServiceAcceptedDate\":\"terms-of-service-accepted-date\",\"privacyPolicyVersion\":\"06/01/2022\",\"privacyPolicyAcceptedBy\":\"SDfdf355Dfggdee\",\"privacyPolicyAcceptedDate\":\"privacy-policy-accepted-date\",\"affiliatePolicyVersion\":\"06/01/2022\",\"affiliatePolicyAcceptedBy\":\"SDfdf355Dfggdee\",\"affiliatePolicyAcceptedDate\":\"affiliate-policy-accepted-date\",\"isReselling\":true,\"onboardingInfo\":{\"pending\":true,\"haveWebsite\":true,\"websiteUrl\":\"website-url\",\"industryServed\":\"industry-served\",\"customerCount\":\"customer-count\",\"tools\":[\"tools\"],\"location\":true,\"conversationDemo\":true,\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"snapshotId\":\"39It2BFz7EkNaNBALPif\",\"planId\":\"plan_EOi37NLV12u68i\",\"affiliateSignup\":true,\"hasJoinedKickoffCall\":true,\"kickoffActionTaken\":true,\"hasJoinedImplementationCall\":true,\"version\":\"1\",\"metaData\":true},\"upgradeEnabledForClients\":true,\"cancelEnabledForClients\":true,\"autoSuspendEnabled\":true,\"saasSettings\":{\"agencyDashboardVisibleTo\":\"agency-dashboard-visible-to\",\"stripeConnectInitiatedBy\":\"stripe-connect-initiated-by\"},\"stripeConnectId\":\"stripe-connect-id\",\"enableDepreciatedFeatures\":true,\"premiumUpgraded\":false,\"status\":\"active-trial\",\"locationCount\":10,\"disableEmailService\":false,\"referralId\":\"john-doe-21\",\"isEnterpriseAccount\":true,\"businessNiche\":\"Accounting School\",\"businessCategory\":\"Automotive\",\"businessAffinityGroup\":\"Vehicle Dealerships\",\"isSandboxAccount\":true,\"enableNewSubAccountDefaultData\":false}}"
}

mock_error! {
    GetCompanyError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
