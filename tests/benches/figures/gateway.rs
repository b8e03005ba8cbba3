//! What the gateway costs a request, beside nginx as a proxy to the same service.

use std::collections::BTreeMap;
use std::error::Error;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::time::{Duration, Instant};

use system_tests::cpu::Scheduled;
use system_tests::program::Program;

use crate::batches::{Server, compare};
use crate::figure::Figure;
use crate::{nginx, upstream};

const AIM: f64 = 1.2;
const AT_MOST: f64 = 1.4;
const WHAT: &str = "CPU a request, gateway : nginx as a proxy to the same service";

/// How long either may take to listen.
const PATIENCE: Duration = Duration::from_secs(30);

/// As a browser asks for a product.
const REQUEST: &[u8] = b"GET /api/v1/products/05601234567892 HTTP/1.1\r\n\
    host: api.packytrace.dev\r\n\
    user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n\
    accept: application/json\r\n\
    accept-language: en-GB,en;q=0.7,pt;q=0.3\r\n\
    accept-encoding: gzip, deflate, br, zstd\r\n\
    referer: https://packytrace.dev/\r\n\
    sec-fetch-dest: empty\r\n\
    sec-fetch-mode: cors\r\n\
    sec-fetch-site: same-site\r\n\
    connection: keep-alive\r\n\r\n";

pub fn figures() -> Result<Vec<Figure>, Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(measure())
}

async fn measure() -> Result<Vec<Figure>, Box<dyn Error>> {
    let Some(binary) = nginx::find() else {
        return Ok(vec![Figure::skipped(WHAT, "x", "nginx is not installed")]);
    };
    let folder = tempfile::tempdir()?;
    let upstream = upstream::start().await?;
    let nginx = nginx::start(&binary, folder.path(), free()?, upstream)?;
    let (gateway, _process) = gateway(folder.path(), free()?, upstream)?;
    for server in [&nginx.server, &gateway] {
        listens(server.address).await?;
    }
    let costs = compare((&gateway, REQUEST), (&nginx.server, REQUEST)).await?;
    Ok(vec![
        Figure::new("CPU a request, gateway", costs.first, "us"),
        Figure::new(WHAT, costs.ratio, "x").aim(AIM).at_most(AT_MOST),
    ])
}

fn gateway(folder: &Path, bind: SocketAddr, upstream: SocketAddr) -> io::Result<(Server, Program)> {
    let settings = [
        ("APP_ENV", "test"),
        ("BIND", &bind.to_string()),
        ("ADMIN_BIND", "127.0.0.1:0"),
        ("CALLER_KEY", "development-key-of-benches"),
        ("VISITOR_KEYS", "development-key-of-benches"),
        ("PASSPORT_URL", &format!("http://{upstream}")),
        // Nobody is there to tell keys: strangers are served.
        ("ISSUER_URL", "http://127.0.0.1:9/realms/packytrace"),
        ("IDENTITY_URL", "http://127.0.0.1:9"),
        // What is measured is not how much one client may ask.
        ("CLIENT_REQUESTS_PER_SECOND", "100000000"),
        ("CLIENT_REQUESTS_BURST", "100000000"),
    ];
    let environment: BTreeMap<_, _> = settings.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let binary = Path::new(env!("CARGO_BIN_EXE_gateway-under-test"));
    let mut program = Program::new(binary, &[], environment).logging_to(folder.join("gateway.log"));
    program.start()?;
    let id = program
        .id()
        .ok_or_else(|| io::Error::other("the gateway does not run"))?;
    let server = Server {
        address: bind,
        runs: Scheduled::Process(id),
    };
    Ok((server, program))
}

/// An address that was free a moment ago.
fn free() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

async fn listens(address: SocketAddr) -> io::Result<()> {
    let begun = Instant::now();
    while tokio::net::TcpStream::connect(address).await.is_err() {
        if begun.elapsed() > PATIENCE {
            return Err(io::Error::other(format!("nobody listens at {address}")));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
