//! External billing, from the billing URL to the report of the payment. Key and secret are never shown.

use highlevel::billing::{BillingAccount, BillingRequest};
use highlevel::oauth::{
    PaymentAccountType, PaymentRecurrence, PaymentReport, PaymentReportRequired,
    PaymentReportStatus,
};
use highlevel::{Client, Token};
use highlevel_testing::{Log, Request, Response, Server, shown};

const KEY: &str = "client-k3y-that-must-not-show";
const SECRET: &str = "client-s3cret-that-must-not-show";

fn client(server: &Server) -> Client {
    let token = Token::private_integration("t0ken-that-must-not-show".to_owned());
    let client = Client::builder().base_url(&server.url).token(token);
    client.build().expect("the settings are valid")
}

fn report(account: BillingAccount<'_>) -> PaymentReport {
    let (account_type, location, company) = match account {
        BillingAccount::Company(id) => (PaymentAccountType::Company, None, Some(id.to_owned())),
        BillingAccount::Location(id) => (PaymentAccountType::Location, Some(id.to_owned()), None),
        _ => unreachable!("there are no others"),
    };
    let mut report = PaymentReport::new(PaymentReportRequired {
        client_id: "app-1",
        auth_type: account_type,
        amount: 12.0,
        status: PaymentReportStatus::Completed,
        payment_type: PaymentRecurrence::Recurring,
    });
    report.location_id = location.map(Into::into);
    report.company_id = company.map(Into::into);
    report
}

#[tokio::test]
async fn a_payment_is_reported_for_each_account() {
    let url = "/pay?clientId=app-1&installType=agency,location&companyId=c1&locationId=l1";
    let request = BillingRequest::parse(url, "app-1").unwrap();
    for account in request.accounts() {
        let server = Server::responding(Response::new("200 OK", "{\"success\":true}")).await;
        let sent = client(&server)
            .oauth()
            .report_payment(KEY, SECRET, report(account));
        sent.send().await.expect("it succeeds");
        let received = server.request();
        assert_eq!(received.path(), "/oauth/billing/webhook");
        assert_eq!(header(&received, "x-ghl-client-key"), Some(KEY));
        assert_eq!(header(&received, "x-ghl-client-secret"), Some(SECRET));
        let body = String::from_utf8(received.body.clone()).unwrap();
        let (name, id) = match account {
            BillingAccount::Company(id) => ("companyId", id),
            BillingAccount::Location(id) => ("locationId", id),
            _ => unreachable!("there are no others"),
        };
        assert!(body.contains(&format!("\"{name}\":\"{id}\"")), "{body}");
        assert!(body.contains("\"paymentType\":\"recurring\""), "{body}");
        assert!(!body.contains("null"), "{body}");
    }
}

#[tokio::test]
async fn key_and_secret_are_shown_nowhere() {
    let bodies = [
        "{\"message\":\"refused\"}".to_owned(),
        format!("{{\"message\":\"{KEY} and {SECRET} do not match\"}}"),
        format!("no JSON: {SECRET}"),
    ];
    for (body, status) in bodies
        .into_iter()
        .zip(["401 Unauthorized", "400 Bad Request", "500 Oh"])
    {
        let (log, guard) = Log::start();
        let server = Server::responding(Response::new(status, body)).await;
        let client = client(&server);
        let call =
            client
                .oauth()
                .report_payment(KEY, SECRET, report(BillingAccount::Location("l1")));
        let error = call.send().await.expect_err("the server refuses");
        drop(guard);
        for text in [shown(&error), log.text()] {
            assert!(!text.contains(KEY) && !text.contains(SECRET), "{text}");
        }
    }
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let mut headers = request.headers.iter();
    let found = headers.find(|(found, _)| found.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}
