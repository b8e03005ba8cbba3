//! nginx as a proxy, where it is installed.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use system_tests::cpu::Scheduled;
use system_tests::program::Program;

use crate::batches::Server;

/// A running nginx; it ends with this value.
pub struct Nginx {
    pub server: Server,
    _program: Program,
}

/// Where it is installed, if it is.
pub fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let usual = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    std::env::split_paths(&path)
        .chain(usual)
        .map(|folder| folder.join("nginx"))
        .find(|file| file.is_file())
}

/// Starts it before `upstream`, with kept connections on both sides and one log line for each request, as the gateway
/// has them.
pub fn start(binary: &Path, folder: &Path, listen: SocketAddr, upstream: SocketAddr) -> io::Result<Nginx> {
    let at = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("    {kind}_temp_path {at}/{kind};\n"))
        .concat();
    let configuration = format!(
        "daemon off;
master_process off;
pid {at}/pid;
error_log {at}/error.log warn;
events {{ worker_connections 1024; }}
http {{
{temporary}    access_log {at}/access.log;
    keepalive_requests 100000000;
    upstream service {{
        server {upstream};
        keepalive 64;
        keepalive_requests 100000000;
    }}
    server {{
        listen {listen};
        location / {{
            proxy_pass http://service;
            proxy_http_version 1.1;
            proxy_set_header Connection \"\";
        }}
    }}
}}
"
    );
    let file = folder.join("nginx.conf");
    std::fs::write(&file, configuration)?;
    let file = file.display().to_string();
    let errors = folder.join("error.log").display().to_string();
    let mut program = Program::new(binary, &["-c", &file, "-e", &errors], BTreeMap::new());
    program.start()?;
    let id = program.id().ok_or_else(|| io::Error::other("nginx does not run"))?;
    Ok(Nginx {
        server: Server {
            address: listen,
            runs: Scheduled::Process(id),
        },
        _program: program,
    })
}
