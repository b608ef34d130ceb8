//! A program for many locations: each has its own client, whose token is stored and refreshed.
//!
//! ```sh
//! cargo run --example agency -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_LOCATION` (locations, separated by commas), `HIGHLEVEL_COMPANY`, `HIGHLEVEL_TOKEN` (an
//! access token of the company), and the app's `HIGHLEVEL_CLIENT_ID` and `HIGHLEVEL_CLIENT_SECRET`. A real program installs the
//! app instead: see `highlevel::sessions`.

use std::env;
use std::error::Error;
use std::time::{Duration, SystemTime};

use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::sessions::{Account, ExistingTokens, MemoryStore, OauthApp, Sessions};
use highlevel::{Client, ClientBuilder};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo") {
        let mock = demo();
        let app = OauthApp::new("app", "secret", "https://example.com/callback");
        let app = app.client(mock.client_builder());
        let builder = Client::builder().base_url(mock.url().as_str());
        return visit(builder, app, "company", "company-token", "l1,l2").await;
    }
    let variable = |name: &str| env::var(name).map_err(|_| format!("set {name}, or try --demo"));
    let locations = variable("HIGHLEVEL_LOCATION")?;
    let app = OauthApp::new(
        variable("HIGHLEVEL_CLIENT_ID")?,
        variable("HIGHLEVEL_CLIENT_SECRET")?,
        "https://example.com/callback",
    );
    let (company, token) = (variable("HIGHLEVEL_COMPANY")?, variable("HIGHLEVEL_TOKEN")?);
    visit(Client::builder(), app, &company, &token, &locations).await
}

async fn visit(
    builder: ClientBuilder<Client>,
    app: OauthApp,
    company: &str,
    token: &str,
    locations: &str,
) -> Result<(), Box<dyn Error>> {
    // `MemoryStore` loses the sessions at exit; `SqliteStore` and `RedisStore` keep them.
    let sessions = Sessions::new(app, MemoryStore::new())?;
    let expires = SystemTime::now() + Duration::from_secs(3600);
    let tokens = ExistingTokens::new(token, expires);
    sessions
        .adopt(Account::Company(company.to_owned()), tokens)
        .await?;

    // The token of a location is obtained with the company's token when it is first needed. All clients share connections and
    // rate limits.
    let clients = sessions.client(builder)?;
    for location in locations.split(',') {
        let client: Client = clients.location(location);
        let found = client.locations().get_location(location).await?;
        println!("{location}: {:?} in {:?}", found.name, found.timezone);
    }
    Ok(())
}

/// Returns a mock of HighLevel with two locations, each with its own token.
fn demo() -> Mock {
    let mock = Mock::start();
    for location in ["l1", "l2"] {
        mock.oauth()
            .get_location_access_token()
            .with(move |request| request.body.location_id == location)
            .returns_json(json!({
                "access_token": format!("token-of-{location}"),
                "expires_in": 86399,
                "locationId": location,
                "userType": "Location",
            }));
        mock.locations()
            .get_location()
            .with(move |request| request.location_id == location)
            .with_header("authorization", &format!("Bearer token-of-{location}"))
            .returns_json(json!({
                "location": {"id": location, "name": format!("Shop {location}"), "timezone": "Europe/Berlin"},
            }));
    }
    mock
}
