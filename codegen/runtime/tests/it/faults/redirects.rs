//! Redirects are returned as responses and never followed.

use highlevel_runtime::Error;
use highlevel_testing::{Log, Server, Step, assert_hidden, shown};

use super::{Expected, Fault, Patience, client, create_page, faults, response};
use crate::api::operations::GetPageParams;
use crate::server::SECRET;

fn to(status: &str, location: &str) -> Vec<Step> {
    response(status, &format!("Location: {location}\r\n"), "")
}

faults! {
    a_redirect_to_itself: Fault::answer(to("302 Found", "/pages/loc/page"), Expected::Api(302));
    a_permanent_redirect_to_itself: Fault::answer(to("308 Permanent Redirect", ""), Expected::Api(308));
    a_redirect_without_a_target: Fault::answer(response("302 Found", "", ""), Expected::Api(302));
    a_redirect_to_no_address: Fault::answer(to("302 Found", "http://[::/"), Expected::Api(302));
    a_redirect_that_echoes_the_token: Fault::answer(
        to("302 Found", &format!("https://evil.example/?token={SECRET}")),
        Expected::Api(302)
    );
}

#[tokio::test]
async fn another_host_is_not_called() {
    let other = Server::following(response("200 OK", "", "{}")).await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        // `localhost` and `127.0.0.1` are different hosts to an HTTP client, although both are this machine.
        let target = other.url.replace("127.0.0.1", "localhost") + "/steal";
        let server = Server::following(to(status, &target)).await;
        let (log, guard) = Log::start();
        let client = client(&server.url, Patience::Long);
        let got = client.request(GetPageParams::new("loc")).send().await;
        let posted = client.request(create_page()).send().await;
        drop(guard);
        for result in [got, posted] {
            let error = result.expect_err("a redirect is no success here");
            assert!(matches!(*error, Error::Api(_)), "{error:?}");
            assert_hidden(SECRET, &shown(&error));
        }
        assert_hidden(SECRET, &log.text());
        assert_eq!(
            (server.requests().len(), other.requests().len()),
            (2, 0),
            "{status}"
        );
    }
}
