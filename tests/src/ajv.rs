//! Messages judged by the contracts' schemas with Ajv, under Node: a validator that shares no line with ours.

use std::io::Write;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::system::top;

/// What is wrong with each message, as it stood on its topic: nothing, or where it breaks which rule.
///
/// # Panics
/// When Node or its packages are missing, or the judge fails: a message is never passed unjudged.
pub fn judge(messages: &[Vec<u8>]) -> Vec<Vec<String>> {
    assert!(
        top().join("node_modules/ajv").is_dir(),
        "Ajv is not installed: run `npm ci` in the top folder, as `make test` does"
    );
    let mut node = Command::new("node")
        .arg(top().join("tests/ajv/judge.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node was not found: install Node.js 20 or newer");
    let mut input = node.stdin.take().expect("an input");
    let lines: Vec<String> = messages.iter().map(|message| STANDARD.encode(message)).collect();
    // Written beside the reading: neither end waits for the other with its pipe full.
    let writer = std::thread::spawn(move || input.write_all((lines.join("\n") + "\n").as_bytes()));
    let output = node.wait_with_output().expect("the judge's answer");
    writer.join().expect("a writer").expect("the judge takes every message");
    assert!(output.status.success(), "the judge ended with {}", output.status);
    let text = String::from_utf8(output.stdout).expect("text");
    let verdicts: Vec<Vec<String>> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a verdict"))
        .collect();
    assert_eq!(verdicts.len(), messages.len(), "one verdict for each message");
    verdicts
}
