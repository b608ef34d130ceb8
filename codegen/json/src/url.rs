//! URLs, which JSON has as strings.

use url::Url;

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::node::Node;

impl Decode for Url {
    fn decode(node: Node<'_>) -> Option<Self> {
        let url = node.as_str().and_then(|text| Self::parse(text).ok());
        if url.is_none() {
            node.mismatch("URL");
        }
        url
    }
}

impl Encode for Url {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
