//! Sessions bind a login to a browser: by a cookie that scripts cannot read, and a token that other sites do not know.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::FromRequestParts;
use axum::http::{Method, request::Parts};
use highlevel::social_login::{SocialLogin, SocialLoginMessage};
use highlevel_connect::Choice;

use crate::failure::Failure;
use crate::server::App;

/// The stored data of a browser.
#[derive(Default)]
pub(crate) struct Session {
    pub(crate) cookie: String,
    pub(crate) csrf: String,
    pub(crate) login: SocialLogin,
    /// The message that ended the last login, and the accounts that the login gives access to.
    pub(crate) ended: Option<(SocialLoginMessage, Vec<Choice>)>,
    /// The reason why the last login did not start.
    pub(crate) failure: Option<Failure>,
}

/// The sessions by cookie. A real program uses a store in which sessions expire.
pub(crate) type Sessions = Mutex<HashMap<String, Browser>>;

/// The session of a request. Its extractor refuses requests without a session, and requests other than `GET` that do not come
/// from our page.
#[derive(Clone, Default)]
pub(crate) struct Browser(Arc<Mutex<Session>>);

impl Browser {
    /// Creates a session.
    pub(crate) fn begin(sessions: &Sessions) -> Self {
        let (browser, cookie) = (Self::default(), random());
        browser.session().cookie.clone_from(&cookie);
        browser.session().csrf = random();
        let mut sessions = sessions.lock().expect("no holder panics");
        if sessions.len() >= 10_000 {
            sessions.clear();
        }
        sessions.insert(cookie, browser.clone());
        browser
    }

    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.0.lock().expect("no holder panics")
    }
}

impl FromRequestParts<Arc<App>> for Browser {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let header = |name| parts.headers.get(name)?.to_str().ok();
        let mut cookies = header("cookie").unwrap_or_default().split("; ");
        let id = cookies.find_map(|cookie| cookie.strip_prefix("connect="));
        let sessions = app.sessions.lock().expect("no holder panics");
        let browser = sessions.get(id.unwrap_or_default()).ok_or("no-session")?;
        let has_token = header("x-csrf-token") == Some(&browser.session().csrf);
        let is_ours = has_token && header("origin") == Some(&app.address);
        let may = parts.method == Method::GET || is_ours;
        may.then(|| browser.clone()).ok_or("no-session".into())
    }
}

/// Returns 128 random bits.
fn random() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
    format!("{:032x}", u128::from_be_bytes(bytes))
}
