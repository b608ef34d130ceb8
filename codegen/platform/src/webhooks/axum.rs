//! Receiving webhooks in a program that uses axum.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRef, FromRequest};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, post};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderMap, Request, Response, header};
use highlevel_runtime::json::Decode;

use super::delivery::Delivery;
use super::handled::Handled;
use super::received::Received;
use super::receiver::Receiver;
use super::rejection::Rejection;

/// Maximum time for a body to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// These methods need the feature `axum`.
impl<E: Decode + Send + 'static> Receiver<E> {
    /// Returns a route for `POST` that responds after `handler` has completed, see [`handle`](Self::handle).
    ///
    /// ```
    /// # use highlevel_platform::webhooks::{Delivery, Receiver, Verifier};
    /// # use highlevel_runtime::serde_json::Value;
    /// let receiver = Receiver::new(Verifier::<Value>::new());
    /// let app: axum::Router = axum::Router::new().route(
    ///     "/webhooks",
    ///     receiver.route(|delivery: Delivery<Value>| async move {
    ///         println!("{:?}", delivery.event_type);
    ///     }),
    /// );
    /// ```
    pub fn route<S, H, F>(&self, handler: H) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        H: Fn(Delivery<E>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output: Handled> + Send + 'static,
    {
        let receiver = self.clone();
        route(self.body_limit(), move |request| async move {
            receiver.handle(request, handler).await
        })
    }

    /// Returns a route for `POST` that does not wait for the future of `handler`, see
    /// [`handle_in_background`](Self::handle_in_background).
    pub fn route_in_background<S, H, F>(&self, handler: H) -> MethodRouter<S>
    where
        S: Clone + Send + Sync + 'static,
        H: Fn(Delivery<E>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output: Handled> + Send + 'static,
    {
        let receiver = self.clone();
        route(self.body_limit(), move |request| async move {
            receiver.handle_in_background(request, handler).await
        })
    }
}

/// An extractor for routers whose state is a [`Receiver`] or contains one ([`FromRef`]). It needs the feature `axum`.
///
/// ```
/// # use highlevel_platform::webhooks::{Received, Receiver, Verifier};
/// # use highlevel_runtime::http::StatusCode;
/// # use highlevel_runtime::serde_json::Value;
/// async fn receive(received: Received<Value>) -> StatusCode {
///     // … put `received.event` into a queue, then:
///     match received.accept().await {
///         Ok(_) => StatusCode::OK,
///         Err(_) => StatusCode::TOO_MANY_REQUESTS,
///     }
/// }
///
/// let app: axum::Router = axum::Router::new()
///     .route("/webhooks", axum::routing::post(receive))
///     .with_state(Receiver::new(Verifier::new()));
/// ```
impl<S, E> FromRequest<S> for Received<E>
where
    S: Send + Sync,
    E: Decode + Send + 'static,
    Receiver<E>: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, Rejection> {
        let receiver = Receiver::from_ref(state);
        let (head, body) = read(request, receiver.body_limit()).await?.into_parts();
        receiver.receive(&head.headers, body).await
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response<Body> {
        self.to_response().map(Body::from)
    }
}

/// Returns a route for `POST` that reads each request before it passes it to `respond`.
fn route<S, R, F>(body_limit: usize, respond: R) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
    R: FnOnce(Request<Bytes>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response<Bytes>> + Send,
{
    post(move |request: Request<Body>| async move {
        let response = match read(request, body_limit).await {
            Ok(request) => respond(request).await,
            Err(rejection) => rejection.to_response(),
        };
        response.map(Body::from)
    })
}

/// Reads the body without changing it, because the signature covers the bytes.
async fn read(request: Request<Body>, limit: usize) -> Result<Request<Bytes>, Rejection> {
    let (head, body) = request.into_parts();
    if announces_more_than(limit, &head.headers) {
        return Err(Rejection::BodyTooLarge { limit });
    }
    let reading = Limited::new(body, limit).collect();
    match tokio::time::timeout(BODY_TIMEOUT, reading).await {
        Ok(Ok(body)) => Ok(Request::from_parts(head, body.to_bytes())),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Rejection::BodyTooLarge { limit }),
        Ok(Err(_)) => Err(Rejection::BodyIncomplete),
        Err(_) => Err(Rejection::BodyTimeout),
    }
}

fn announces_more_than(limit: usize, headers: &HeaderMap) -> bool {
    let length = headers.get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    length.is_some_and(|length| length > limit as u64)
}
