//! The client's connections to the server: the base URL, TLS and proxies.

use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use crate::build_error::BuildError;
use crate::crypto;
use crate::request::LONGEST_URL;

use super::pools::Pools;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const SHORTEST_SILENCE: Duration = Duration::from_secs(1);
const LONGEST_SILENCE: Duration = Duration::from_secs(10);

/// Parses and checks the base URL.
pub(crate) fn check_base_url(text: &str, allow_http: bool) -> Result<Url, BuildError> {
    let url = Url::parse(text).map_err(|error| BuildError::InvalidBaseUrl(error.to_string()))?;
    let refuse = |reason: &str| Err(BuildError::InvalidBaseUrl(reason.to_owned()));
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("it is neither https nor http");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("it contains a user name or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("it has a query or a fragment");
    }
    if url.scheme() == "http" && !allow_http && !is_loopback(&url) {
        return Err(BuildError::InsecureBaseUrl);
    }
    let length = url.as_str().len();
    if length > LONGEST_URL {
        let reason = format!("it has {length} bytes, more than the {LONGEST_URL} that can be sent");
        return refuse(&reason);
    }
    // `Url` follows the WHATWG standard, which allows more characters in a host (such as braces) than an HTTP request can
    // carry.
    if url.as_str().parse::<Uri>().is_err() {
        return refuse("its host has a character that no request can carry");
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(domain)) => domain == "localhost" || domain.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Refuses settings that would have no effect because the user provides the HTTP client.
pub(super) fn check_unused(
    connect_timeout: Option<&Duration>,
    proxy: Option<&SecretString>,
) -> Result<(), BuildError> {
    match (connect_timeout, proxy) {
        (Some(_), _) => Err(BuildError::Conflict(
            "`connect_timeout` has no effect on a custom HTTP client; configure it on that client",
        )),
        (_, Some(_)) => Err(BuildError::Conflict(
            "`proxy` has no effect on a custom HTTP client; configure it on that client",
        )),
        (None, None) => Ok(()),
    }
}

/// Returns the idle time after which an HTTP/2 connection is pinged. The connection is closed if there is no reply within the
/// same time.
pub(super) fn sign_of_life(idle_timeout: Option<Duration>) -> Duration {
    idle_timeout.map_or(LONGEST_SILENCE, |idle| {
        (idle / 3).clamp(SHORTEST_SILENCE, LONGEST_SILENCE)
    })
}

/// Creates the HTTP clients, if the user does not provide one.
pub(super) fn own_pools(
    base_url: &Url,
    connect_timeout: Option<Duration>,
    sign_of_life: Duration,
    proxy: Option<SecretString>,
) -> Result<Pools, BuildError> {
    let provider = crypto::provider().ok_or(BuildError::MissingTlsProvider)?;
    let tls =
        tls_config(base_url, provider).map_err(|error| BuildError::HttpClient(Box::new(error)))?;
    // Do not use a proxy from the environment for a loopback host: a proxy on another machine cannot reach ports of this one.
    let has_no_proxy = proxy.is_none() && is_loopback(base_url);
    let make = move || {
        let mut builder = reqwest::Client::builder();
        if let Some(proxy) = &proxy {
            builder = builder.proxy(parse_proxy(proxy)?);
        } else if has_no_proxy {
            builder = builder.no_proxy();
        }
        builder
            .tls_backend_preconfigured(tls.clone())
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // This crate decompresses the bodies itself, so disable reqwest's decompression, which another crate may have
            // enabled by its feature.
            .no_gzip()
            .connect_timeout(connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            // Calls share one HTTP/2 connection, which a timed-out attempt does not close. Pings detect a dead connection.
            // They are sent between calls, too, because an attempt may be shorter than the ping timeout.
            .http2_keep_alive_interval(sign_of_life)
            .http2_keep_alive_timeout(sign_of_life)
            .http2_keep_alive_while_idle(true)
            .build()
            .map_err(|error| BuildError::HttpClient(Box::new(error)))
    };
    let first = make()?;
    Ok(Pools::own(first, move || make().ok()))
}

fn parse_proxy(proxy: &SecretString) -> Result<reqwest::Proxy, BuildError> {
    let url = Url::parse(proxy.expose_secret())
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    let proxy = url.and_then(|url| reqwest::Proxy::all(url).ok());
    proxy.ok_or(BuildError::InvalidProxy)
}

/// Creates the TLS configuration with an explicit crypto provider, so that no process-wide default is needed or set.
/// Certificates are verified with those of the operating system, which are only loaded for https.
fn tls_config(
    base_url: &Url,
    provider: Arc<CryptoProvider>,
) -> Result<ClientConfig, rustls::Error> {
    let config =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let config = match base_url.scheme() {
        "https" => config.with_platform_verifier()?,
        _ => config.with_root_certificates(RootCertStore::empty()),
    };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
