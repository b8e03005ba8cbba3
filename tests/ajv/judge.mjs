// Judges messages by the contracts' schemas, with a validator that is not ours. Each line of the input is the bytes of a
// message in base64, as it stood on its topic; each line of the output is what is wrong with it, as JSON: [] for nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const SCHEMAS = join(dirname(fileURLToPath(import.meta.url)), '../../contracts/jsonschema');

// Strict: a keyword or format that Ajv does not know is an error and not a check that is left out.
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
addFormats(ajv);

const read = (path) => JSON.parse(readFileSync(join(SCHEMAS, path), 'utf8'));
const common = read('common.schema.json');
const envelope = read('envelope.schema.json');
ajv.addSchema([common, envelope]);

// ProductScanned -> product-scanned: how the contracts call a payload's file.
const fileOf = (name) => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
const payloads = new Map();
for (const version of readdirSync(join(SCHEMAS, 'events'))) {
  for (const file of readdirSync(join(SCHEMAS, 'events', version))) {
    const schema = read(join('events', version, file));
    ajv.addSchema(schema);
    payloads.set(`${version}/${file}`, schema.$id);
  }
}

function faults(bytes) {
  let message;
  try {
    message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return [`not JSON: ${error.message}`];
  }
  const whole = ajv.getSchema(envelope.$id);
  if (!whole(message)) return told('', whole.errors);
  const file = `v${message.schemaVersion}/${fileOf(message.eventType)}.schema.json`;
  if (!payloads.has(file)) return [`no schema events/${file}`];
  const payload = ajv.getSchema(payloads.get(file));
  return payload(message.payload) ? [] : told('/payload', payload.errors);
}

// Where and which rule; never the value.
const told = (at, errors) => errors.map((error) => `${at}${error.instancePath}: ${error.keyword}`);

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(faults(Buffer.from(line, 'base64'))));
}
