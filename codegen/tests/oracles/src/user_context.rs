//! Properties of reading any string as a user context or as a billing URL.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use highlevel_platform::billing::{BillingAccount, BillingRequest};
use highlevel_platform::user_context::SharedSecret;

/// Checks the properties for `input`: as an encrypted string, as the encrypted bytes, and as a billing URL.
pub fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let secret = SharedSecret::new("secret".to_owned());
    let bytes = STANDARD.encode([b"Salted__", input].concat());
    for encrypted in [&*text, &bytes] {
        if let Ok(context) = secret.decrypt(encrypted) {
            assert!(!context.user_id.is_empty() && !context.company_id.is_empty());
            // A message that one secret decrypts must not be decrypted by another. White space around a secret is significant.
            let again = SharedSecret::new("secret ".to_owned()).decrypt(encrypted);
            assert!(again.is_err());
        }
    }
    billing(&text);
}

fn billing(url: &str) {
    match BillingRequest::parse(url, "app") {
        Ok(request) => {
            for account in request.accounts() {
                let (BillingAccount::Location(id) | BillingAccount::Company(id)) = account else {
                    continue;
                };
                let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
                assert!(!id.is_empty() && id.bytes().all(is_plain), "{id:?}");
            }
            assert_ne!(request.accounts().count(), 0);
        }
        Err(error) => {
            let error = error.to_string();
            assert!(
                error.len() < 200 && !error.contains(char::is_control),
                "{error:?}"
            );
        }
    }
}
