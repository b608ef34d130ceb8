//! Conversions of lists, iterators and `Option`s into optional lists, for setters.

use std::collections::{BTreeSet, HashSet, VecDeque};

use crate::nullable::TypedString;

use super::{IntoElement, IntoOptional};

fn collect<E>(elements: impl IntoIterator<Item = impl IntoElement<E>>) -> Vec<E> {
    elements
        .into_iter()
        .map(IntoElement::into_element)
        .collect()
}

/// Implements `IntoOptional` of a list for a type and its `Option`.
macro_rules! set {
    ($([$($generics:tt)*] $source:ty => $element:ty;)*) => {$(
        impl<$($generics)*> IntoOptional<Vec<$element>> for $source {
            #[inline]
            fn into_optional(self) -> Option<Vec<$element>> {
                Some(collect(self))
            }
        }

        impl<$($generics)*> IntoOptional<Vec<$element>> for Option<$source> {
            #[inline]
            fn into_optional(self) -> Option<Vec<$element>> {
                self.map(collect)
            }
        }
    )*};
}

// Each element type has exactly one implementation for an owned list, so that the compiler infers the type of an empty list.
// `Vec<E>` itself is covered by the implementation for any value.
set! {
    ['a] Vec<&'a str> => String;
    ['a] Vec<&'a String> => String;
    [T: TypedString] Vec<T> => String;
    [T: TypedString] Vec<String> => T;
    ['a, T: TypedString] Vec<&'a str> => T;
    ['a, T: TypedString] Vec<&'a String> => T;
    ['a, T: TypedString] Vec<&'a T> => T;

    [E, const N: usize] [E; N] => E;
    ['a, const N: usize] [&'a str; N] => String;
    ['a, const N: usize] [&'a String; N] => String;
    [T: TypedString, const N: usize] [T; N] => String;
    [T: TypedString, const N: usize] [String; N] => T;
    ['a, T: TypedString, const N: usize] [&'a str; N] => T;
    ['a, T: TypedString, const N: usize] [&'a String; N] => T;
    ['a, T: TypedString, const N: usize] [&'a T; N] => T;
}

/// Implements `IntoOptional` of a list for types with elements of any type.
macro_rules! set_by_elements {
    ($([$($generics:tt)*] $source:ty;)*) => {$(
        impl<$($generics)*, E> IntoOptional<Vec<E>> for $source
        where
            Self: IntoIterator<Item: IntoElement<E>>,
        {
            #[inline]
            fn into_optional(self) -> Option<Vec<E>> {
                Some(collect(self))
            }
        }

        impl<$($generics)*, E> IntoOptional<Vec<E>> for Option<$source>
        where
            $source: IntoIterator<Item: IntoElement<E>>,
        {
            #[inline]
            fn into_optional(self) -> Option<Vec<E>> {
                self.map(collect)
            }
        }
    )*};
}

set_by_elements! {
    ['a, S] &'a [S];
    ['a, S] &'a Vec<S>;
    ['a, S, const N: usize] &'a [S; N];
    [S] VecDeque<S>;
    [S] BTreeSet<S>;
    ['a, S] &'a BTreeSet<S>;
    [S, H] HashSet<S, H>;
    ['a, S, H] &'a HashSet<S, H>;
    ['a, S] std::slice::Iter<'a, S>;
    [S] std::vec::IntoIter<S>;
    [S, const N: usize] std::array::IntoIter<S, N>;
    ['a, S] std::collections::btree_set::Iter<'a, S>;
    ['a, S] std::collections::hash_set::Iter<'a, S>;
    ['a, K, V] std::collections::btree_map::Keys<'a, K, V>;
    ['a, K, V] std::collections::btree_map::Values<'a, K, V>;
    [K, V] std::collections::btree_map::IntoKeys<K, V>;
    [K, V] std::collections::btree_map::IntoValues<K, V>;
    ['a, K, V] std::collections::hash_map::Keys<'a, K, V>;
    ['a, K, V] std::collections::hash_map::Values<'a, K, V>;
    [K, V] std::collections::hash_map::IntoKeys<K, V>;
    [K, V] std::collections::hash_map::IntoValues<K, V>;
    [S] std::iter::Once<S>;
    ['a] std::str::Lines<'a>;
    ['a] std::str::SplitWhitespace<'a>;
    ['a] std::str::Split<'a, char>;
    ['a] std::str::Split<'a, &'a str>;
    [I] std::iter::Cloned<I>;
    [I] std::iter::Copied<I>;
    [I, F] std::iter::Map<I, F>;
    [I, F] std::iter::Filter<I, F>;
    [I, F] std::iter::FilterMap<I, F>;
    [I, J: IntoIterator, F] std::iter::FlatMap<I, J, F>;
    [I: Iterator<Item: IntoIterator>] std::iter::Flatten<I>;
    [I, J] std::iter::Chain<I, J>;
    [I] std::iter::Take<I>;
    [I] std::iter::Skip<I>;
    [I, F] std::iter::TakeWhile<I, F>;
    [I, F] std::iter::SkipWhile<I, F>;
    [I] std::iter::Rev<I>;
    [I] std::iter::StepBy<I>;
    [I: Iterator] std::iter::Peekable<I>;
}
