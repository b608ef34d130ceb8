//! Failed logins: the page tells the user what to do next.

use anyhow::{Result, ensure};

use crate::Walk;

pub(crate) async fn a_login_that_does_not_start_says_what_to_do(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    for (answers, title, advice, detail) in [
        (
            "no-scope",
            "HighLevel does not let this app start logins",
            "socialplanner/oauth.readonly",
            "200 OK",
        ),
        (
            "wrong-token",
            "This page runs with a company's token",
            "inside the sub-account",
            "401 Unauthorized",
        ),
        (
            "expired-token",
            "This page's access to HighLevel has expired",
            "HIGHLEVEL_TOKEN",
            "401 Unauthorized",
        ),
        (
            "other-token",
            "This page's token is of another location",
            "HIGHLEVEL_LOCATION",
            "403 Forbidden",
        ),
        (
            "down",
            "HighLevel does not respond",
            "try again",
            "503 Service Unavailable",
        ),
    ] {
        walk.open().await?;
        walk.demo.answer(answers).await?;
        browser.click("[data-connect=linkedin]").await?;
        browser.stage(title).await?;
        // The page closes the login window when it receives the window's message about the failure.
        browser.others_close().await?;
        ensure!(
            browser.text("#stage").await?.contains(advice),
            "no advice with {answers}"
        );
        browser.click("#stage summary").await?;
        let details = browser.text("#stage details").await?;
        ensure!(details.contains(detail), "{details:?} has no {detail:?}");
        let has_trace = details.contains("trace id 3f8c2a51");
        ensure!(
            has_trace == matches!(answers, "wrong-token" | "expired-token" | "other-token"),
            "{details:?}"
        );
        browser.screenshot(&format!("10-start-{answers}")).await?;
        walk.demo.answer("well").await?;
        browser.click("#stage .primary").await?;
        browser.to_new_window().await?;
        browser.appears("#allow").await?;
    }
    Ok(())
}

pub(crate) async fn a_window_that_closes_is_noticed(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    walk.end("cancel").await?;
    browser.stage("The login window is closed").await?;
    browser.screenshot("11-cancelled").await?;
    browser.click("#stage .primary").await?;
    browser.to_new_window().await?;
    browser.appears("#allow").await?;
    browser.close_window().await?;
    browser.to_first_window().await?;
    browser.stage("The login window is closed").await
}

pub(crate) async fn a_login_that_ends_wrong_says_what_to_do(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    for (end, title) in [
        ("unknown", "HighLevel does not know this login"),
        ("other-location", "HighLevel does not know this login"),
        (
            "other-platform",
            "The login ended with an unexpected message",
        ),
    ] {
        walk.open().await?;
        walk.begin("linkedin").await?;
        walk.end(end).await?;
        browser.stage(title).await?;
        browser.click("#stage summary").await?;
        browser.screenshot(&format!("12-end-{end}")).await?;
        browser.click("#stage .primary").await?;
        browser.to_new_window().await?;
        browser.appears("#allow").await?;
    }
    Ok(())
}

pub(crate) async fn a_list_that_fails_is_asked_for_again(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    walk.demo.answer("down").await?;
    walk.end("allow").await?;
    browser.stage("HighLevel does not respond").await?;
    browser.others_close().await?;
    walk.demo.answer("well").await?;
    // HighLevel has recorded the login already, so the user need not log in again.
    browser.click("#stage .primary").await?;
    browser.stage("What to connect from LinkedIn").await
}

pub(crate) async fn an_account_that_went_elsewhere_is_refused(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("facebook").await?;
    walk.demo.answer("careless").await?;
    walk.end("other-location").await?;
    browser.stage("What to connect from Facebook").await?;
    // The name that a network gives a page must be escaped, because it can contain HTML.
    ensure!(
        browser
            .text("#stage")
            .await?
            .contains("<img src=x onerror=alert(1)>")
    );
    browser.click(".choice:nth-of-type(1)").await?;
    browser.click("#stage button[type=submit]").await?;
    browser
        .stage("This account belongs to another location")
        .await?;
    browser.screenshot("13-other-location").await
}

pub(crate) async fn a_lost_session_is_noticed(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    browser.forget_cookies().await?;
    browser.click("[data-connect=linkedin]").await?;
    browser.stage("This page has lost its session").await?;
    browser.others_close().await?;
    browser.screenshot("14-no-session").await
}
