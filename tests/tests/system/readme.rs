//! What README shows of the running system, run as it stands there: by a shell, with curl, against a gateway.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use system_tests::people::address;
use system_tests::system::top;
use system_tests::whole::Whole;

use crate::BINARIES;

/// The part that shows it.
const FROM: &str = "## A first scan";
const TO: &str = "## How it is laid out";

/// What takes its time has it, on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(90);

/// By what a command is known, and what it shows, in README's order.
const SHOWS: [(&str, &str); 11] = [
    ("curl -si -c cookies.txt", "HTTP/1.1 201"),
    ("# this visitor's scans", SCAN),
    ("# what the catalog knows", "\"gtin\":\"05601234567892\""),
    ("# what a camera app opens", "/s/"),
    ("$API/accounts", "accepted"),
    ("# the earlier scans are there", SCAN),
    ("me $API/me/consents -d", "ledgerEntryId"),
    ("# the ledger", "\"purpose\":\"engagement\""),
    ("$API/me/exports/$EXPORT", SCAN),
    ("# 401", "unauthenticated"),
    ("# which services have confirmed", "liveCompletedAt"),
];
/// Stands for the id of the first scan.
const SCAN: &str = "<scanId>";

#[tokio::test(flavor = "multi_thread")]
async fn what_readme_shows_is_so() {
    let whole = Whole::start(BINARIES).await;
    let url = whole.url().replace("127.0.0.1", "localhost");
    let readme = std::fs::read_to_string(top().join("README.md")).expect("README");
    let email = address();
    let commands = commands(&readme).into_iter();
    let commands = commands.map(|command| {
        let command = command.replace("http://localhost:8080", &url);
        command.replace("me@example.org", &email)
    });
    tokio::task::block_in_place(|| run(commands));
}

fn run(commands: impl Iterator<Item = String>) {
    let mut shell = Shell::start();
    let mut shows = SHOWS.iter().peekable();
    let mut scan_id = None;
    for command in commands {
        let Some((_, shown)) = shows.next_if(|(known, _)| command.contains(known)) else {
            let output = shell.run(&command);
            assert!(!output.contains("\"code\""), "{command}\n{output}");
            continue;
        };
        let shown = shown.replace(SCAN, scan_id.as_deref().unwrap_or(SCAN));
        let begun = Instant::now();
        let mut output = shell.run(&command);
        // What only reads may be read again.
        while !output.contains(&shown) {
            let is_read = !command.contains(" -d ") && !command.contains("-X ");
            assert!(
                is_read && begun.elapsed() < PATIENCE,
                "{command}\n{output}\nand not {shown}"
            );
            std::thread::sleep(Duration::from_millis(100));
            output = shell.run(&command);
        }
        if scan_id.is_none() {
            let body = output.lines().find(|line| line.starts_with('{')).unwrap_or_default();
            let body: Value = serde_json::from_str(body).expect("a scan");
            scan_id = body["scanId"].as_str().map(str::to_owned);
        }
    }
    assert_eq!(shows.next(), None, "README does not show it");
}

/// The commands of all blocks: a line, and those after it that are indented.
fn commands(readme: &str) -> Vec<String> {
    let from = readme.find(FROM).expect("where it begins");
    let to = readme.find(TO).expect("where it ends");
    let blocks = readme[from..to].split("```sh\n").skip(1);
    let lines = blocks.flat_map(|block| block.split("```").next().unwrap_or_default().lines());
    let mut commands: Vec<String> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        match commands.last_mut() {
            Some(command) if line.starts_with(' ') => {
                command.push('\n');
                command.push_str(line);
            }
            _ => commands.push(line.to_owned()),
        }
    }
    commands
}

/// A shell that is told one command after the other, in a folder of its own.
struct Shell {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
    _folder: tempfile::TempDir,
}

impl Shell {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let child = Command::new("bash")
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = child.expect("bash");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        Self {
            child,
            output,
            _folder: folder,
        }
    }

    /// What a command writes.
    fn run(&mut self, command: &str) -> String {
        const END: &str = "-- that was it --";
        let input = self.child.stdin.as_mut().expect("its input");
        writeln!(input, "{command}\nprintf '\\n%s\\n' '{END}'").expect("a shell that listens");
        let mut output = String::new();
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("its output");
            assert!(read > 0, "the shell ended at {command}");
            if line.trim_end() == END {
                return output;
            }
            output.push_str(&line);
        }
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // Nothing of a test outlives it; there is nobody to tell of a failure here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
