// Loaded before the program (node --require): ends it, as `kill -9` does, before a change to its store, or in the middle of one.
// What a killed process leaves depends only on which changes it had made, so these are all the moments at which it can be killed.
// ONRECORD_DIES: { data, part, at, torn }: before the change number `at` to what lies in this part of the store ("db").
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { join } = require('node:path');
const threads = require('node:worker_threads');

const { data, part, at, torn } = JSON.parse(process.env.ONRECORD_DIES);
const inside = join(data, part);
const { writeSync } = fs;
const CHANGES =
  /^(?:write|writev|writeFile|appendFile|rename|rm|rmdir|unlink|mkdir|truncate|ftruncate|copyFile|link|symlink)(?:Sync)?$/u;

/** By file descriptor. */
const paths = new Map();
let changes = 0;

const isInside = (target) => {
  const path = String(paths.get(target) ?? target);
  return path === inside || path.startsWith(`${inside}/`);
};

/** `given`: of a write, the bytes and where they go; of a renaming, the new path. */
function counted(target, given) {
  if (!isInside(target) && !(typeof given[0] === 'string' && isInside(given[0]))) return;
  changes += 1;
  if (changes !== at) return;
  if (torn) half(target, given);
  process.kill(process.pid, 'SIGKILL');
}

function half(descriptor, [bytes, offset = 0, length = bytes.length - offset, position = null]) {
  writeSync(descriptor, bytes, offset, length >> 1, position);
}

for (const holder of [fs, fs.promises]) {
  for (const name of Object.keys(holder).filter((name) => CHANGES.test(name))) {
    const change = holder[name];
    holder[name] = (target, ...rest) => {
      counted(target, rest);
      return change(target, ...rest);
    };
  }
}
const { openSync } = fs;
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest);
  paths.set(descriptor, path);
  return descriptor;
};

const { open } = fs.promises;
fs.promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  paths.set(file.fd, path);
  for (const name of ['write', 'writev', 'writeFile', 'appendFile', 'truncate']) {
    const change = file[name];
    file[name] = (...given) => {
      counted(file.fd, given);
      return change.apply(file, given);
    };
  }
  return file;
};

/** The database is in a thread of its own, which is given no options. */
threads.Worker = class extends threads.Worker {
  constructor(code, options) {
    super(code, { ...options, execArgv: ['--require', __filename] });
  }
};
syncBuiltinESMExports();
