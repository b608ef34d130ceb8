//! URLs, which are strings in JSON.

use url::Url;

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::node::Node;

impl Decode for Url {
    fn decode(node: Node<'_>) -> Option<Self> {
        let text = node.as_str();
        let url = text.and_then(|text| Self::parse(text).ok());
        match &url {
            None => node.mismatch("URL"),
            // The URL would be sent back in its normal form, which differs from the received string.
            Some(url) if text != Some(url.as_str()) => node.coerced("URL"),
            Some(_) => {}
        }
        url
    }
}

/// Returns whether `written` is the normal form of the URL `read`, such as `http://a/` of `http://a`.
pub(crate) fn is_same_url(read: &str, written: &str) -> bool {
    Url::parse(read).is_ok_and(|url| url.as_str() == written)
}

impl Encode for Url {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
