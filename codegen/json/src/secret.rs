//! The names of secrets. `Debug`, excerpts, logs and the generator use this list, which is the only one.

use std::fmt;

use crate::from_fn::debug_from_fn;

/// The placeholder that is shown instead of a secret.
pub const REDACTED: &str = "[redacted]";

/// Endings of the names of secrets, in lower case and without separators.
const ENDINGS: &[&str] = &[
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwords",
    "passwd",
    "passphrase",
    "passcode",
    "apikey",
    "clientkey",
    "privatekey",
    "accesskey",
    "secretkey",
    "signingkey",
    "encryptionkey",
    "masterkey",
    "sharedkey",
    "authkey",
    "sessionkey",
    "apikeys",
    "privatekeys",
    "accesskeys",
    "secretkeys",
    "signingkeys",
    "encryptionkeys",
    "credential",
    "credentials",
    "jwt",
    "jwts",
    "authorization",
    "authenticationvalue",
    "cookie",
    "cookies",
    "socialsecuritynumber",
    "cardnumber",
    "authcode",
    "authorizationcode",
    "accesscode",
    "verificationcode",
    "securitycode",
    "codeverifier",
];

/// Names that are only compared as a whole, because other names end with them: `lessn` is not `ssn`, `countryCode` not `code`.
const NAMES: &[&str] = &[
    "code", "ssn", "otp", "totp", "cvv", "cvc", "pwd", "bearer", "auth",
];

/// Words that may follow the name of a secret: `passwordHash`.
const FORMS: &[&str] = &[
    "value",
    "string",
    "text",
    "hash",
    "header",
    "confirmation",
    "confirm",
];

/// Endings that look like secrets but are not, such as the token of the next page.
const OPEN_ENDINGS: &[&str] = &["pagetoken", "publictoken"];

/// Returns whether a property or parameter of this name holds a secret that only the server may see.
///
/// `code` is one: the code of an OAuth authorization. `countryCode` and `statusCode` are not.
pub fn is_secret(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    let name = name.trim_end_matches(|last: char| last.is_ascii_digit());
    let stem = FORMS.iter().find_map(|form| name.strip_suffix(form));
    [Some(name), stem].into_iter().flatten().any(is_secret_stem)
}

fn is_secret_stem(name: &str) -> bool {
    !OPEN_ENDINGS.iter().any(|ending| name.ends_with(ending))
        && (NAMES.contains(&name) || ENDINGS.iter().any(|ending| name.ends_with(ending)))
}

/// Returns whether this value of a secret name may still be shown: an empty value, a boolean, a count of tokens, a status or the
/// code of a country or a currency.
fn is_harmless(name: &str, shown: &str) -> bool {
    const LONGEST_CODE: usize = 3;
    let name = name.to_ascii_lowercase();
    let is_number = !shown.is_empty() && shown.bytes().all(|byte| byte.is_ascii_digit());
    matches!(shown, "" | "null" | "true" | "false" | "[]" | "{}")
        || (is_number && (name.ends_with("tokens") || name == "code"))
        || (name == "code" && shown.trim_matches('"').len() <= LONGEST_CODE)
}

/// Returns whether a value with this name and JSON text is to be hidden.
pub(crate) fn hides(name: &str, json: impl FnOnce() -> String) -> bool {
    is_secret(name) && !is_harmless(name, &json())
}

/// Shows a field of a secret name: only whether there is a value, unless the value is harmless.
pub fn hidden<'v>(name: &'v str, value: &'v dyn fmt::Debug) -> impl fmt::Debug + 'v {
    debug_from_fn(move |formatter| {
        let shown = format!("{value:?}");
        let inner = shown
            .strip_prefix("Some(")
            .and_then(|rest| rest.strip_suffix(')'));
        match inner {
            Some(inner) if is_harmless(name, inner) => formatter.write_str(&shown),
            Some(_) => write!(formatter, "Some({REDACTED})"),
            None if shown == "None" || is_harmless(name, &shown) => formatter.write_str(&shown),
            None => formatter.write_str(REDACTED),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_their_names() {
        for name in [
            "access_token",
            "refreshToken",
            "client_secret",
            "x-ghl-client-key",
            "api-key",
            "Password",
            "password2",
            "passwordHash",
            "token",
            "apiKeys",
            "code",
            "authenticationValue",
            "basicCredentials",
            "secretKey",
            "signing_key",
            "jwt",
            "Authorization",
            "Proxy-Authorization",
            "passphrase",
            "Set-Cookie",
            "ssn",
            "authorizationCode",
            "tokenValue",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "token_type",
            "nextPageToken",
            "tokens_used",
            "key",
            "secretary",
            "name",
            "countryCode",
            "postalCode",
            "statusCode",
            "couponCode",
            "publishableKey",
            "fieldKey",
            "lessn",
            "codec",
            "author",
            "authorizeAmount",
            "",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn a_secret_field_shows_whether_it_is_there() {
        let shown = |name, value: &dyn fmt::Debug| format!("{:?}", hidden(name, value));
        assert_eq!(shown("token", &Some("abcdef")), "Some([redacted])");
        assert_eq!(shown("token", &None::<String>), "None");
        assert_eq!(shown("tokens", &["abcdef"]), "[redacted]");
        assert_eq!(shown("tokens", &Vec::<String>::new()), "[]");
        assert_eq!(shown("maxTokens", &Some(500)), "Some(500)");
        assert_eq!(shown("password", &Some(12345)), "Some([redacted])");
        assert_eq!(shown("code", &Some("US")), "Some(\"US\")");
        assert_eq!(shown("code", &Some("5ecr3t")), "Some([redacted])");
        assert_eq!(shown("hasPassword", &Some(true)), "Some(true)");
    }
}
