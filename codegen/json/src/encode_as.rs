//! Types that can be written in several forms. Each field selects one of them.

use std::collections::BTreeMap;

use crate::encode::{Encode, Writer};
use crate::nullable::Nullable;

/// A type that is written as JSON in several forms.
pub trait EncodeAs {
    /// Writes the value in one of the forms that the type defines.
    fn encode_as(&self, form: &'static str, writer: &mut Writer);

    /// Returns whether a field with this value is omitted.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value and the form in which it is written.
#[derive(Clone, Copy, Debug)]
pub struct WrittenAs<'v, T: ?Sized>(pub &'v T, pub &'static str);

impl<T: EncodeAs + ?Sized> Encode for WrittenAs<'_, T> {
    fn encode(&self, writer: &mut Writer) {
        self.0.encode_as(self.1, writer);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

impl<T: EncodeAs> EncodeAs for Vec<T> {
    fn encode_as(&self, form: &'static str, writer: &mut Writer) {
        let mut array = writer.array();
        for element in self {
            array.element(&WrittenAs(element, form));
        }
    }
}

impl<T: EncodeAs> EncodeAs for BTreeMap<String, T> {
    fn encode_as(&self, form: &'static str, writer: &mut Writer) {
        let mut object = writer.object();
        for (key, value) in self {
            object.entry(key, &WrittenAs(value, form));
        }
    }
}

impl<T: EncodeAs> EncodeAs for Option<T> {
    fn encode_as(&self, form: &'static str, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_as(form, writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: EncodeAs> EncodeAs for Nullable<T> {
    fn encode_as(&self, form: &'static str, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.encode_as(form, writer),
            Self::Null => writer.null(),
        }
    }
}
