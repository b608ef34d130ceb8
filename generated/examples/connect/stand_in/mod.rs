//! Simulated servers of HighLevel and the social networks, each with its own origin, with their known behavior and failures.

mod highlevel_api;
mod network;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ::highlevel::{Client, RetryPolicy, Token};
use axum::Router;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::server::App;

pub(crate) const LOCATION: &str = "ve9EPM428h8vShlRW1KT";
pub(crate) const USER: &str = "u37swmmLbA02zgqKPpxI";
pub(crate) const TOKEN: &str = "pit-of-the-stand-in-which-opens-nothing-else";
/// A location other than that of the token.
pub(crate) const OTHER_LOCATION: &str = "kQ2mXz7LbT05vNcRw8Yd";

/// The servers, which run until the program ends.
#[derive(Clone)]
pub(crate) struct StandIn {
    pub(crate) state: Arc<State>,
}

/// The state of the servers.
#[derive(Default)]
pub(crate) struct State {
    /// The origin of the social networks and of hostile pages.
    pub(crate) network: Mutex<String>,
    /// The origin of HighLevel.
    highlevel: Mutex<String>,
    pub(crate) answers: Mutex<Answers>,
    /// The method and path of each call of HighLevel's API.
    pub(crate) calls: Mutex<Vec<String>>,
    /// The started logins, by their state.
    logins: Mutex<BTreeMap<String, Login>>,
    /// The successful logins, by their account id.
    accounts: Mutex<BTreeMap<String, Login>>,
    connected: Mutex<Vec<Value>>,
}

/// The network and the location of a login, and whether it reconnects accounts.
#[derive(Clone)]
pub(crate) struct Login {
    pub(crate) platform: String,
    pub(crate) location: String,
    pub(crate) reconnect: bool,
}

/// The behavior of the simulated HighLevel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Answers {
    #[default]
    Well,
    /// The token lacks the scope: the response to the start of a login is a 200.
    NoScope,
    /// The token is a company's.
    WrongToken,
    ExpiredToken,
    /// The token is of another location.
    OtherToken,
    /// A gateway responds instead of HighLevel.
    Down,
    /// HighLevel lists and connects accounts of another location.
    Careless,
}

impl Answers {
    pub(crate) const ALL: [(&'static str, Self, &'static str); 7] = [
        ("well", Self::Well, "as it should"),
        (
            "no-scope",
            Self::NoScope,
            "with 200 to the start of a login: the token has no scope",
        ),
        (
            "wrong-token",
            Self::WrongToken,
            "401: the token is a company's",
        ),
        (
            "expired-token",
            Self::ExpiredToken,
            "401: the token has expired",
        ),
        (
            "other-token",
            Self::OtherToken,
            "403: the token is of another location",
        ),
        ("down", Self::Down, "503: a gateway responds in its place"),
        (
            "careless",
            Self::Careless,
            "with accounts of another location",
        ),
    ];
}

impl StandIn {
    pub(crate) async fn start() -> Self {
        let state = Arc::new(State::default());
        let highlevel = serve(highlevel_api::router(Arc::clone(&state))).await;
        let network = serve(network::router(Arc::clone(&state))).await;
        state
            .highlevel
            .lock()
            .expect("no holder panics")
            .clone_from(&highlevel);
        state
            .network
            .lock()
            .expect("no holder panics")
            .clone_from(&network);
        Self { state }
    }

    /// Returns the origin of HighLevel.
    pub(crate) fn highlevel(&self) -> String {
        self.state
            .highlevel
            .lock()
            .expect("no holder panics")
            .clone()
    }

    /// Returns the program at `address`, configured to call the simulated HighLevel.
    pub(crate) fn app(&self, address: &str, token: Token) -> App {
        let highlevel = self.highlevel();
        let client = Client::builder()
            .token(token)
            .base_url(&highlevel)
            .timeout(Duration::from_secs(15))
            .retry(RetryPolicy::new().max_attempts(2))
            .build();
        App {
            client: client.expect("the settings are valid"),
            location: LOCATION.to_owned(),
            user: USER.to_owned(),
            address: address.to_owned(),
            message_origin: highlevel,
            sessions: crate::session::Sessions::default(),
        }
    }
}

impl State {
    /// Records a successful login and returns its account id.
    pub(crate) fn end_login(&self, login: Login) -> String {
        let mut accounts = self.accounts.lock().expect("no holder panics");
        let id = format!(
            "658a9b68{:016x}",
            0x33b9_1e0e_cb8f_3958_u64 + accounts.len() as u64
        );
        accounts.insert(id.clone(), login);
        id
    }
}

async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("the loopback has free ports");
    let address = listener.local_addr().expect("the listener is bound");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}
