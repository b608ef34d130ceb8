//! Tests that TLS uses the provider of the features, unless the program has installed one for the process.

use highlevel_runtime::{BuildError, Client, RetryPolicy, Token};
use highlevel_testing::listen;
use rustls::CipherSuite;
use rustls::crypto::{CryptoProvider, ring};

use super::create_page;
use super::tls::{Authority, Protocol, acceptor};
use crate::server::SECRET;

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_has_chosen_a_provider_keeps_it() {
    super::tls::in_a_process_of_its_own("faults::tls_provider::in_another_process");
}

#[tokio::test]
#[ignore = "started by the test above"]
async fn in_another_process() {
    let authority = Authority::trusted("ours");
    if cfg!(any(feature = "ring", feature = "aws-lc-rs")) {
        let suite = negotiated(&authority).await;
        assert_eq!(suite, CipherSuite::TLS13_AES_256_GCM_SHA384);
    } else {
        let error = build("https://localhost").expect_err("there is no provider");
        assert!(matches!(error, BuildError::MissingTlsProvider), "{error}");
    }
    assert!(
        CryptoProvider::get_default().is_none(),
        "a client chooses for itself alone"
    );

    let chosen = CipherSuite::TLS13_CHACHA20_POLY1305_SHA256;
    let mut provider = ring::default_provider();
    provider
        .cipher_suites
        .retain(|suite| suite.suite() == chosen);
    provider.install_default().expect("nobody else did");
    assert_eq!(negotiated(&authority).await, chosen);
}

/// Returns the cipher suite of a handshake with a new client.
async fn negotiated(authority: &Authority) -> CipherSuite {
    let (listener, _) = listen().await;
    let port = listener.local_addr().expect("it is bound").port();
    let acceptor = acceptor(authority.sign(&["localhost"], 2500), Protocol::Http1);
    let server = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.expect("the client connects");
        let stream = acceptor
            .accept(socket)
            .await
            .expect("the client trusts the authority");
        let suite = stream.get_ref().1.negotiated_cipher_suite();
        suite.expect("the handshake is over").suite()
    });
    let client = build(&format!("https://localhost:{port}")).expect("there is a provider");
    let result = client.request(create_page()).send().await;
    assert!(
        result.is_err(),
        "the server closes the connection after the handshake"
    );
    server.await.expect("the server does not panic")
}

fn build(url: &str) -> Result<Client, BuildError> {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .retry(RetryPolicy::never())
        .build()
}
