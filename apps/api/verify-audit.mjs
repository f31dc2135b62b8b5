#!/usr/bin/env node
// Checks an exported audit chain by itself, with nothing but Node:
//
//   node verify-audit.mjs CHAIN.jsonl --key KEY.pem [CHECKPOINT.json ...]
//
// CHAIN.jsonl comes from `audit-export`, KEY.pem from `audit-key`, the checkpoints from wherever they were kept since. Every
// act's hash is SHA-256 over the hash before it, a line feed and its text; every checkpoint is signed (Ed25519) and names an
// act with its hash. Exit 0: whole. Exit 1: each difference in a line. Exit 2: not understood.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const args = process.argv.slice(2);
const at = args.indexOf('--key');
const [keyFile] = at < 0 ? [] : args.splice(at, 2).slice(1);
const [chainFile, ...checkpointFiles] = args;
if (chainFile === undefined || keyFile === undefined) {
  process.stderr.write('usage: node verify-audit.mjs CHAIN.jsonl --key KEY.pem [CHECKPOINT.json ...]\n');
  process.exit(2);
}

const key = createPublicKey(readFileSync(keyFile));
/** @type {string[]} */
const differences = [];
/** @type {{ place: string, day: string, seq: number, hash: string, signature: string }[]} */
const checkpoints = checkpointFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')));
/** @type {Map<number, string>} */
const hashes = new Map();
let place = '';
let seq = 0;
let hash = '';

for await (const line of createInterface({ input: createReadStream(chainFile), crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line === '') continue;
  const row = JSON.parse(line);
  if ('format' in row) place = row.place;
  else if ('signature' in row) checkpoints.push(row);
  else {
    if (row.seq !== seq + 1) differences.push(`act ${seq + 1} is missing, ${row.seq} follows`);
    if (row.prev !== hash) differences.push(`act ${row.seq} does not follow from the one before it`);
    if (createHash('sha256').update(row.prev).update('\n').update(row.entry).digest('hex') !== row.hash)
      differences.push(`act ${row.seq} is not what was hashed`);
    ({ seq, hash } = row);
    hashes.set(seq, hash);
  }
}
for (const { signature, ...stood } of checkpoints) {
  const text = `gongkai audit checkpoint\n${stood.place}\n${stood.day}\n${stood.seq}\n${stood.hash}`;
  const name = `checkpoint of ${stood.day}`;
  if (stood.place !== place) differences.push(`${name} is of ${stood.place}, not of ${place}`);
  if (!verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64')))
    differences.push(`${name} is not signed with this key`);
  if (!hashes.has(stood.seq)) differences.push(`${name}: act ${stood.seq} is missing, the chain ends at ${seq}`);
  else if (hashes.get(stood.seq) !== stood.hash)
    differences.push(`${name}: act ${stood.seq} is another one than was signed`);
}
for (const difference of differences) process.stdout.write(`${difference}\n`);
process.stdout.write(`${place}: ${seq} acts, ${checkpoints.length} checkpoints, ${differences.length} differences\n`);
process.exit(differences.length === 0 ? 0 : 1);
