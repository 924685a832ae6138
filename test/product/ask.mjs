// What `onrecord` is in the documents' examples: asks the process behind ONRECORD_ASK to do the verb here, and ends as it does.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import process from 'node:process';
import { text } from 'node:stream/consumers';

const words = process.argv.slice(2);
const input = words.includes('-') ? readFileSync(0, 'utf8') : '';
const socket = connect(process.env.ONRECORD_ASK);
socket.end(JSON.stringify({ words, input, folder: process.cwd() }));
const { exit, out, err } = JSON.parse(await text(socket));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
