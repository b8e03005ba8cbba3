// Written by codegen; do not edit.

//! progenitor's client: not for use by itself.

#![allow(dead_code, unused, clippy::all, clippy::unwrap_used)]

#[allow(unused_imports)]
pub use crate::support::client::progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::support::client::progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
use crate::support::client::reqwest;
#[doc = r" Types used as operation parameters and responses."]
#[allow(clippy::all)]
pub mod types {
    #[doc = " Error types."]
    pub mod error {
        #[doc = r" Error from a `TryFrom` or `FromStr` implementation."]
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
#[doc = "Client for passport\n\nVersion: 0"]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::support::client::Call,
}
impl Client {
    #[doc = r" Create a new client."]
    #[doc = r""]
    #[doc = r" `baseurl` is the base URL provided to the internal"]
    #[doc = r" `reqwest::Client`, and should include a scheme and hostname,"]
    #[doc = r" as well as port and a path stem if applicable."]
    pub fn new(baseurl: &str, inner: crate::support::client::Call) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    #[doc = r" Construct a new client with an existing `reqwest::Client`,"]
    #[doc = r" allowing more control over its configuration."]
    #[doc = r""]
    #[doc = r" `baseurl` is the base URL provided to the internal"]
    #[doc = r" `reqwest::Client`, and should include a scheme and hostname,"]
    #[doc = r" as well as port and a path stem if applicable."]
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: crate::support::client::Call) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::support::client::Call> for Client {
    fn api_version() -> &'static str {
        "0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::support::client::Call {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::support::client::Call>,
    {
    }
};
#[allow(clippy::all)]
impl Client {
    #[doc = "Sends a `GET` request to `/01/{a0}`\n\n"]
    pub async fn resolve_gtin<'a>(&'a self, a0: &'a str) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/01/{}", self.baseurl, encode_path(&a0.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_gtin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}`\n\n"]
    pub async fn head_resolve_gtin<'a>(&'a self, a0: &'a str) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/01/{}", self.baseurl, encode_path(&a0.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_gtin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/22/{a1}`\n\n"]
    pub async fn resolve_variant<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_variant",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/22/{a1}`\n\n"]
    pub async fn head_resolve_variant<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_variant",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/10/{a1}`\n\n"]
    pub async fn resolve_lot<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/10/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_lot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/10/{a1}`\n\n"]
    pub async fn head_resolve_lot<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/10/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_lot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/21/{a1}`\n\n"]
    pub async fn resolve_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/21/{a1}`\n\n"]
    pub async fn head_resolve_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/22/{a1}/10/{a2}`\n\n"]
    pub async fn resolve_variant_lot<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/10/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_variant_lot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/22/{a1}/10/{a2}`\n\n"]
    pub async fn head_resolve_variant_lot<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/10/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_variant_lot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/22/{a1}/21/{a2}`\n\n"]
    pub async fn resolve_variant_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_variant_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/22/{a1}/21/{a2}`\n\n"]
    pub async fn head_resolve_variant_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_variant_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/10/{a1}/21/{a2}`\n\n"]
    pub async fn resolve_lot_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/10/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_lot_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/10/{a1}/21/{a2}`\n\n"]
    pub async fn head_resolve_lot_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/10/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_lot_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/01/{a0}/22/{a1}/10/{a2}/21/{a3}`\n\n"]
    pub async fn resolve_variant_lot_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
        a3: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/10/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
            encode_path(&a3.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "resolve_variant_lot_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `HEAD` request to `/01/{a0}/22/{a1}/10/{a2}/21/{a3}`\n\n"]
    pub async fn head_resolve_variant_lot_serial<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
        a2: &'a str,
        a3: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/01/{}/22/{}/10/{}/21/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
            encode_path(&a2.to_string()),
            encode_path(&a3.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.head(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "head_resolve_variant_lot_serial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/api/v1/scans`\n\n"]
    pub async fn list_scans<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/api/v1/scans", self.baseurl,);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "list_scans",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `POST` request to `/api/v1/scans`\n\n"]
    pub async fn create_scan<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/api/v1/scans", self.baseurl,);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                reqwest::header::CONTENT_TYPE,
                reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_scan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/api/v1/scans/{a0}`\n\n"]
    pub async fn get_scan<'a>(&'a self, a0: &'a str) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/api/v1/scans/{}", self.baseurl, encode_path(&a0.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_scan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/api/v1/products/{a0}`\n\n"]
    pub async fn get_product<'a>(&'a self, a0: &'a str) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/api/v1/products/{}", self.baseurl, encode_path(&a0.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_product",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `POST` request to `/api/v1/product-reports`\n\n"]
    pub async fn report_product<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/api/v1/product-reports", self.baseurl,);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                reqwest::header::CONTENT_TYPE,
                reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "report_product",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/internal/products/{a0}`\n\n"]
    pub async fn get_product_for_service<'a>(
        &'a self,
        a0: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!("{}/internal/products/{}", self.baseurl, encode_path(&a0.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_product_for_service",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/internal/accounts/{a0}/scans/{a1}`\n\n"]
    pub async fn get_scan_of_account<'a>(
        &'a self,
        a0: &'a str,
        a1: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/internal/accounts/{}/scans/{}",
            self.baseurl,
            encode_path(&a0.to_string()),
            encode_path(&a1.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_scan_of_account",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
    #[doc = "Sends a `GET` request to `/internal/accounts/{a0}/export`\n\n"]
    pub async fn export_account<'a>(&'a self, a0: &'a str) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
        let url = format!(
            "{}/internal/accounts/{}/export",
            self.baseurl,
            encode_path(&a0.to_string()),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "export_account",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
        }
    }
}
#[doc = r" Items consumers will typically use such as the Client."]
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}

impl ClientHooks<crate::support::client::Call> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
        self.inner().prepare(request);
        Ok(())
    }

    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        self.inner().execute(self.client(), request).await
    }
}
