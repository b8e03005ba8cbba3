//! One request to a broker and its answer. librdkafka knows access control lists, its Rust wrapper does not, and the
//! server's own tool takes seconds to start; the protocol's messages come from a crate that is generated from Kafka's
//! own definitions.

use std::time::Duration;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use kafka_protocol::messages::{ApiKey, RequestHeader, ResponseHeader};
use kafka_protocol::protocol::{Decodable, Encodable, HeaderVersion, StrBytes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The longest answer that is taken, in bytes: some hundred thousand lines.
const LONGEST: usize = 64 * 1024 * 1024;

/// The request's number: one connection carries one request.
const NUMBER: i32 = 1;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unanswered {
    #[error("{0}")]
    Network(#[from] std::io::Error),
    #[error("no answer in {PATIENCE:?}")]
    Late,
    #[error("the message is not as the protocol has it: {0}")]
    Protocol(String),
}

/// Sends a request of this kind and version to the first of `brokers` and reads the answer.
pub async fn ask<Q, A>(brokers: &str, kind: ApiKey, version: i16, request: &Q) -> Result<A, Unanswered>
where
    Q: Encodable + HeaderVersion,
    A: Decodable + HeaderVersion,
{
    let message = written(kind, version, request).map_err(|error| Unanswered::Protocol(error.to_string()))?;
    let address = brokers.split(',').next().unwrap_or_default();
    let answer = timeout(PATIENCE, exchange(address, &message))
        .await
        .map_err(|_| Unanswered::Late)??;
    read(version, answer)
}

fn written<Q>(kind: ApiKey, version: i16, request: &Q) -> Result<BytesMut, impl std::fmt::Display + use<Q>>
where
    Q: Encodable + HeaderVersion,
{
    let header = RequestHeader::default()
        .with_request_api_key(kind as i16)
        .with_request_api_version(version)
        .with_correlation_id(NUMBER)
        .with_client_id(Some(StrBytes::from_static_str("stack")));
    let mut message = BytesMut::new();
    header
        .encode(&mut message, Q::header_version(version))
        .and_then(|()| request.encode(&mut message, version))
        .map(|()| message)
}

async fn exchange(address: &str, message: &[u8]) -> Result<Bytes, Unanswered> {
    let mut connection = TcpStream::connect(address).await?;
    let mut framed = BytesMut::new();
    let length = u32::try_from(message.len()).map_err(|error| Unanswered::Protocol(error.to_string()))?;
    framed.put_u32(length);
    framed.extend_from_slice(message);
    connection.write_all(&framed).await?;
    let length = usize::try_from(connection.read_u32().await?).unwrap_or(usize::MAX);
    if length > LONGEST {
        return Err(Unanswered::Protocol(format!("an answer of {length} bytes")));
    }
    let mut answer = vec![0; length];
    connection.read_exact(&mut answer).await?;
    Ok(answer.into())
}

fn read<A: Decodable + HeaderVersion>(version: i16, mut answer: Bytes) -> Result<A, Unanswered> {
    let not_understood = |reason: String| Unanswered::Protocol(reason);
    let header = ResponseHeader::decode(&mut answer, A::header_version(version))
        .map_err(|error| not_understood(error.to_string()))?;
    if header.correlation_id != NUMBER {
        return Err(not_understood("it answers another request".to_owned()));
    }
    let read = A::decode(&mut answer, version).map_err(|error| not_understood(error.to_string()))?;
    if answer.has_remaining() {
        return Err(not_understood("it is longer than it should be".to_owned()));
    }
    Ok(read)
}
