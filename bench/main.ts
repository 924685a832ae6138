import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { MEASURES } from './accuracy.ts';
import { measuredOn } from './machine.ts';
import { performanceReport } from './performance.ts';

const USAGE = `npm run bench -- [--corpora FOLDER] [--scorers FOLDER] [--reports FOLDER] [--only name,name]
  --corpora  gold data: writes docs/ACCURACY.md (${MEASURES.map(({ name }) => name).join(', ')})
  --scorers  the scorers; by default "eval" beside the corpora
  --reports  reports for the cold start of "read"; by default samples
  --only     these measures alone; "speed" writes docs/PERFORMANCE.md`;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    scorers: { type: 'string' },
    reports: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const only = values.only?.split(',');
const wanted = (name: string): boolean => only?.includes(name) ?? true;
const told = process.argv.slice(2).map((word) => word.replace(/^.*\/(?=corpora|eval|seeds|samples)/u, '…/'));
const command = ['npm run bench --', ...told].join(' ');

const PREFACE: Readonly<Record<string, string>> = {
  Accuracy:
    'Percent. Written by `npm run bench`, through the built program and the scorers. These are development data: rules and word lists were tuned on them, so expect less on texts nobody here has read. How each finding is made: [methods.md](methods.md).',
  Performance: 'Written by `npm run bench`. Wall time of whole processes on a machine that other work shared.',
};

/** Keeps the sections that were not measured this time, each with the line that says when it was. */
function section(file: string, heading: string, title: string, body: string): void {
  const old = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n\n` : `# ${heading}\n\n${PREFACE[heading]}\n\n`;
  const rest = old.split(/^(?=## )/mu);
  const made = `## ${title}\n\n${body}\n\n`;
  const at = rest.findIndex((part) => part.startsWith(`## ${title}\n`));
  if (at === -1) rest.push(made);
  else rest[at] = made;
  writeFileSync(file, `${rest.join('').trimEnd()}\n`);
}

if (values.corpora !== undefined) {
  const corpora = resolve(values.corpora);
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const places = { corpora, scorers: resolve(values.scorers ?? join(corpora, '..', 'eval')), scratch };
  mkdirSync('docs', { recursive: true });
  try {
    for (const { name, title, about, run } of MEASURES.filter((one) => wanted(one.name))) {
      console.error(`bench: ${name}`);
      section('docs/ACCURACY.md', 'Accuracy', title, `${about} ${measuredOn(command)}\n\n${run(places)}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
if (wanted('speed'))
  section(
    'docs/PERFORMANCE.md',
    'Performance',
    'Today',
    `${measuredOn(command)}\n\n${await performanceReport(resolve(values.reports ?? 'samples'))}`,
  );
