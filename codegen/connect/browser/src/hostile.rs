//! Checks that the example `connect` ignores messages and windows of hostile pages.

use std::time::Duration;

use anyhow::{Result, ensure};

use crate::Walk;

/// A script that returns the number of requests of the page to its server.
const REQUESTS: &str = "return performance.getEntriesByType('resource').filter((it) => it.name.includes('/api/')).length";

pub(crate) async fn ten_thousand_messages_of_another_origin_do_nothing(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    browser.to_first_window().await?;
    let (calls, requests) = (walk.demo.calls().await?, browser.run(REQUESTS).await?);
    browser.to_new_window().await?;
    browser.click("summary").await?;
    browser.click("#hostile").await?;
    browser
        .until(
            "return document.querySelector('#done')?.innerText === 'posted'",
            "the end of the attack",
        )
        .await?;
    browser.to_first_window().await?;
    browser.appears("#strangers").await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    // The page ignored the hostile messages: neither it nor its server has sent a request, and it still waits for the login.
    ensure!(browser.text("#stage h2").await? == "Log in at LinkedIn");
    ensure!(
        browser.run(REQUESTS).await? == requests,
        "the page made a request"
    );
    ensure!(walk.demo.calls().await? == calls, "HighLevel was asked");
    browser.screenshot("20-hostile-ignored").await?;
    // The page still receives HighLevel's own message.
    browser.to_new_window().await?;
    browser.run("history.back()").await?;
    browser.appears("#allow").await?;
    walk.end("allow").await?;
    browser.stage("What to connect from LinkedIn").await
}

pub(crate) async fn ten_thousand_messages_that_are_none_do_nothing(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    browser.to_first_window().await?;
    let calls = walk.demo.calls().await?;
    browser.to_new_window().await?;
    walk.end("noise").await?;
    browser.stage("What to connect from LinkedIn").await?;
    let asked = "return performance.getEntriesByType('resource').filter((it) => it.name.endsWith('/api/choices')).length === 1";
    browser.until(asked, "one request for choices").await?;
    ensure!(
        walk.demo.calls().await? == calls + 1,
        "HighLevel was asked more than once"
    );
    Ok(())
}

pub(crate) async fn a_page_that_opens_ours_gets_no_hold_of_it(walk: &Walk) -> Result<()> {
    let browser = &walk.browser;
    walk.open().await?;
    walk.begin("linkedin").await?;
    // The hostile page has the network's origin. It opens our page.
    let network = browser.run("return location.origin").await?;
    let network = network.as_str().unwrap_or_default().to_owned();
    browser.only_window().await?;
    let calls = walk.demo.calls().await?;
    browser
        .goto(&format!("{network}/hostile?target={}", walk.demo.page))
        .await?;
    browser.click("#open").await?;
    browser.to_new_window().await?;
    browser.appears("[data-connect=linkedin]").await?;
    browser.to_first_window().await?;
    browser
        .until(
            "return document.querySelector('#done').innerText === 'cut off'",
            "a window that is cut off",
        )
        .await?;
    browser.to_new_window().await?;
    ensure!(
        browser
            .run("return document.querySelector('#stage').hidden")
            .await?
            == true
    );
    // The opened page causes one call to HighLevel, for the list of connected accounts.
    ensure!(walk.demo.calls().await? == calls + 1, "HighLevel was asked");
    ensure!(browser.run("return window.opener === null").await? == true);
    Ok(())
}
