//! A call of an operation: its parameters, a client, and how the response is read.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use url::Url;

use crate::client::{Call, Client};
use crate::error::{ApiFailure, CallError, DecodeFailure, Error, NoPayload, OperationError};
use crate::operation::{ErrorKind, Operation};
use crate::options::CallOptions;
use crate::request::{RequestError, RequestParts};
use crate::response::{Answer, DecodeError, RawResponse, Response, ResponseParts};

/// A call of an operation with the parameters `P`, not sent yet.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before it is awaited"]
pub struct Request<P> {
    client: Client,
    params: P,
    options: Option<Box<CallOptions>>,
}

impl<P> Request<P> {
    /// Prepares a call through `client`.
    pub fn new(client: &Client, params: P) -> Self {
        Self {
            client: client.clone(),
            params,
            options: None,
        }
    }

    /// Prepares the same call with its own options, such as timeouts, retry, headers and query parameters. Earlier options
    /// are replaced.
    ///
    /// Call it last in a chain of a builder's methods, because the returned call no longer has the setters of the parameters.
    pub fn with_options(&self, options: CallOptions) -> Self
    where
        P: Clone,
    {
        Self {
            client: self.client.clone(),
            params: self.params.clone(),
            options: Some(Box::new(options)),
        }
    }

    /// Returns the parameters.
    pub fn params(&self) -> &P {
        &self.params
    }

    /// Returns a mutable reference to the parameters.
    pub fn params_mut(&mut self) -> &mut P {
        &mut self.params
    }

    /// Returns the parameters and drops the call.
    pub fn into_params(self) -> P {
        self.params
    }
}

impl<P: Operation> Request<P> {
    /// Returns the URL of the request, with its query, without sending anything.
    ///
    /// The URL does not contain the token: a program that opens it has to send the headers as well.
    ///
    /// # Errors
    ///
    /// Fails when a parameter, the body or an option of the call cannot be sent, or when the URL is too long.
    pub fn url(&self) -> Result<Url, RequestError> {
        let mut parts = self.parts();
        let options = self.options.as_deref().cloned().unwrap_or_default();
        self.client.complete(&mut parts, &options);
        self.client.url(&parts)
    }

    /// Sends the call and returns its result. Awaiting the request does the same: `client.request(params).await`.
    ///
    /// # Errors
    ///
    /// If the server refuses the call, [`OperationError::kind`] returns the operation's error enum. Programs with a single
    /// error type can convert the error to [`Error`] by `?`.
    pub fn send(&self) -> Sending<P> {
        Sending::new(self.execute())
    }

    /// Sends the call and returns its result together with the response's status, headers and body, and with the mismatches
    /// between the response and the documentation.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub fn send_with_meta(
        &self,
    ) -> impl Future<Output = Result<Response<P::Output>, OperationError<P::Error>>> + use<P> {
        let call = self.execute();
        async move { read::<P>(call.await) }
    }

    /// Sends the call and returns the whole response: if the output of the operation is in an envelope, the envelope
    /// with all its members. A response without the payload is not an error here.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does, but never with [`Error::NoPayload`].
    pub fn send_whole(
        &self,
    ) -> impl Future<Output = Result<Response<P::Whole>, OperationError<P::Error>>> + use<P> {
        let call = self.execute();
        async move { read_whole::<P>(call.await) }
    }

    /// Sends the call and returns the response, whatever its status. The body is decompressed, but not decoded.
    ///
    /// # Errors
    ///
    /// Fails if the request cannot be sent or the response cannot be received, or if the server refuses the token and the source
    /// of tokens fails to provide another.
    pub fn send_raw(&self) -> impl Future<Output = Result<RawResponse, Error>> + use<P> {
        let call = self.execute_raw();
        async move { Ok(call.await?.response) }
    }

    /// Prepares a call whose response is received completely instead of being streamed to the caller.
    pub(crate) fn execute_raw(&self) -> Call {
        let mut parts = self.parts();
        parts.expects_download = false;
        self.client.clone().execute(parts, self.options.clone())
    }

    /// Prepares the call immediately, so that the future borrows nothing.
    pub(crate) fn execute(&self) -> Call {
        self.client
            .clone()
            .execute(self.parts(), self.options.clone())
    }

    fn parts(&self) -> RequestParts {
        let mut parts = RequestParts::new(P::METADATA);
        parts.params = std::any::type_name::<P>();
        self.params.request(&mut parts);
        parts
    }
}

impl<P: Operation> IntoFuture for Request<P> {
    type Output = Result<P::Output, OperationError<P::Error>>;
    type IntoFuture = Sending<P>;

    fn into_future(self) -> Sending<P> {
        self.send()
    }
}

/// The future of a call: [`Request::send`] returns it, and awaiting a request awaits it. Dropping it ends the call.
#[must_use = "nothing is sent before it is awaited"]
pub struct Sending<P> {
    call: Call,
    operation: PhantomData<fn() -> P>,
}

impl<P> Sending<P> {
    fn new(call: Call) -> Self {
        Self {
            call,
            operation: PhantomData,
        }
    }
}

impl<P: Operation> Future for Sending<P> {
    type Output = Result<P::Output, OperationError<P::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(self.call.as_mut().poll(context));
        Poll::Ready(read::<P>(result).map(Response::into_value))
    }
}

impl<P: Operation> fmt::Debug for Sending<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sending")
            .field("operation", &format_args!("{}", P::METADATA))
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Prepares a call. The type of the parameters determines the operation.
    pub fn request<P>(&self, params: P) -> Request<P> {
        Request::new(self, params)
    }
}

/// Reads the response of a call.
pub(crate) fn read<P: Operation>(
    result: Result<Answer, CallError>,
) -> Result<Response<P::Output>, OperationError<P::Error>> {
    read_with::<P, _>(result, P::output)
}

/// Reads the response of a call with the envelope around its output.
pub(crate) fn read_whole<P: Operation>(
    result: Result<Answer, CallError>,
) -> Result<Response<P::Whole>, OperationError<P::Error>> {
    read_with::<P, _>(result, P::whole)
}

fn read_with<P: Operation, T>(
    result: Result<Answer, CallError>,
    output: fn(&ResponseParts) -> Result<T, DecodeError>,
) -> Result<Response<T>, OperationError<P::Error>> {
    match judge(ResponseParts::new(result?), output) {
        Judged::Success(response) => Ok(response),
        Judged::Undecoded(error) => Err(error.into()),
        Judged::Refused(response) => {
            let kind = P::Error::read(&response);
            let hint = kind.hint();
            Err(OperationError::new(refused(hint, response), Some(kind)))
        }
    }
}

/// Reads the response of a `RawCall`.
pub(crate) fn read_as<T>(
    result: Result<Answer, CallError>,
    output: impl Fn(&ResponseParts) -> Result<T, DecodeError>,
) -> Result<Response<T>, Error> {
    match judge(ResponseParts::new(result?), output) {
        Judged::Success(response) => Ok(response),
        Judged::Undecoded(error) => Err(error),
        Judged::Refused(response) => Err(refused(None, response)),
    }
}

/// The judgement of a response.
#[expect(
    clippy::large_enum_variant,
    reason = "callers destructure it immediately"
)]
enum Judged<T> {
    Success(Response<T>),
    Undecoded(Error),
    Refused(ResponseParts),
}

fn judge<T>(
    response: ResponseParts,
    output: impl Fn(&ResponseParts) -> Result<T, DecodeError>,
) -> Judged<T> {
    let status = response.status();
    let is_success = response.operation().is_success(status.as_u16());
    let output = is_success.then(|| output(&response));
    // `output` changes the status of `response` if it judges that the call failed, such as by `"statusCode": 400` in a 200.
    match output.filter(|_| response.status() == status) {
        Some(Ok(value)) => Judged::Success(Response::new(value, response)),
        Some(Err(error)) => Judged::Undecoded(undecoded(error, response)),
        None => Judged::Refused(response),
    }
}

fn refused(hint: Option<&'static str>, response: ResponseParts) -> Error {
    let status = response.status();
    Error::Api(Box::new(ApiFailure::new(status, hint, response.into_raw())))
}

fn undecoded(error: DecodeError, response: ResponseParts) -> Error {
    if let Some(way) = error.missing_payload() {
        return Error::NoPayload(Box::new(NoPayload::new(way, response.into_raw())));
    }
    Error::Decode(Box::new(DecodeFailure::new(error, response.into_raw())))
}

/// Implements `Debug` for the parameters of an operation by `debug_params`.
#[macro_export]
macro_rules! impl_debug_params {
    ($($params:ty),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $params {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug_params(self, formatter)
            }
        }
    )+};
}

/// Lets the builder of an operation deref to `Request<$params>`, the type of its field `request`, and be awaited like it.
#[macro_export]
macro_rules! request_builder {
    ($builder:ident, $params:ty) => {
        impl ::core::ops::Deref for $builder {
            type Target = $crate::Request<$params>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.request
            }
        }

        impl ::core::future::IntoFuture for $builder {
            type Output = ::core::result::Result<
                <$params as $crate::Operation>::Output,
                $crate::OperationError<<$params as $crate::Operation>::Error>,
            >;
            type IntoFuture = $crate::Sending<$params>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.request.send()
            }
        }
    };
}
