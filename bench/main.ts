import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MEASURES } from './accuracy.ts';
import { measuredOn } from './machine.ts';
import { pageReport } from './page/page-report.ts';
import { performanceReport } from './performance.ts';
import { readingReport } from './reading-speed.ts';
import { streamReport } from './stream/stream-speed.ts';

/** Five weeks of 5,000 a day and a little more: the horizon is passed, and what a report costs no longer changes. */
const STREAM = 200_000;

const USAGE = `npm run bench -- [--corpora FOLDER] [--scorers FOLDER] [--reports FOLDER] [--only name,name]
                [--float FOLDER] [--training-log FILE] [--curve FILE] [--calibrate] [--stream REPORTS]
  --corpora       gold data: writes docs/ACCURACY.md
                  (${MEASURES.map(({ name }) => name).join(', ')})
  --scorers       the scorers; by default "eval" beside the corpora
  --reports       reports for the cold start of "read"; by default samples
  --only          these measures alone; "speed", "reading", "stream" and "page" write docs/PERFORMANCE.md ("reading" needs --corpora,
                  "page" is done where it is named)
  --float         the shipped model before it was made int8, as training/ exports it: for "float"
  --training-log  log.jsonl of its training: for "curve"
  --curve         what "python -m onrecord_training evaluate" printed after each pass, each line with a field "pass",
                  the number of finished passes: for "curve"
  --stream        reports of the generated stream that "stream" walks, by default ${STREAM}; "stream" is done where it is named, or
                  this is given: some 5 ms a report
  --calibrate     "confidence" writes the weights that it has learnt into src/: build again
  A section whose data are not given is left as it is.`;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    scorers: { type: 'string' },
    reports: { type: 'string' },
    only: { type: 'string' },
    float: { type: 'string' },
    'training-log': { type: 'string' },
    curve: { type: 'string' },
    calibrate: { type: 'boolean' },
    stream: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const only = values.only?.split(',');
const wanted = (name: string): boolean => only?.includes(name) ?? true;
const told = process.argv.slice(2).map((word) => (word.includes('/') ? `…/${basename(word)}` : word));
const command = ['npm run bench --', ...told].join(' ');
const model = fileURLToPath(new URL('../../models/en', import.meta.url));

const PREFACE: Readonly<Record<string, string>> = {
  Accuracy:
    'Percent. Written by `npm run bench`, through the built program and the scorers. These are development data: rules and word lists were tuned on them, so expect less on texts nobody here has read. How each finding is made: [methods.md](methods.md).',
  Performance:
    'Written by `npm run bench` on a machine that other work shared: wall time of whole processes unless processor time (user and system) is said.',
};

/** Keeps the sections that were not measured this time, each with the line that says when it was. */
function section(file: string, heading: string, title: string, body: string): void {
  const [, ...sections] = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n\n`.split(/^(?=## )/mu) : [''];
  const made = `## ${title}\n\n${body}\n\n`;
  const at = sections.findIndex((part) => part.startsWith(`## ${title}\n`));
  if (at === -1) sections.push(made);
  else sections[at] = made;
  writeFileSync(file, `${[`# ${heading}\n\n${PREFACE[heading]}\n\n`, ...sections].join('').trimEnd()}\n`);
}

const ABOUT_STREAM =
  'Reports of about 500 words from bench/stream, 5,000 a day, 15 % of which copy a part of another, 10 % all of it; two of three open an episode. One process meets them as the store does, from their words on; what is made of the text before is no part of it.';
const ABOUT_PAGE =
  'The service and its page, on one machine, in a headless Chromium without a graphics card. “Main thread” is processor time of the page’s own thread; layout shift is a test (test/product/page-live.test.ts).';
const PERFORMANCE = ['docs/PERFORMANCE.md', 'Performance'] as const;
mkdirSync('docs', { recursive: true });
if (values.corpora !== undefined) {
  const corpora = resolve(values.corpora);
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const given = {
    ...{ corpora, scorers: resolve(values.scorers ?? join(corpora, '..', 'eval')), scratch, model },
    ...{ float: values.float, trainingLog: values['training-log'], curve: values.curve, calibrate: values.calibrate ?? false },
  };
  try {
    for (const { name, title, about, run } of MEASURES.filter((one) => wanted(one.name))) {
      console.error(`bench: ${name}`);
      const made = await run(given);
      if (made !== null) section('docs/ACCURACY.md', 'Accuracy', title, `${about} ${measuredOn(command)}\n\n${made}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (wanted('reading')) {
    console.error('bench: reading');
    const about = `The reading model and all that rests on it, on PolNeAR dev. ${measuredOn(command)}`;
    section(...PERFORMANCE, 'Reading', `${about}\n\n${readingReport({ model, corpora })}`);
  }
}
if (wanted('speed')) {
  console.error('bench: speed');
  const report = await performanceReport(resolve(values.reports ?? 'samples'), model);
  section(...PERFORMANCE, 'Today', `${measuredOn(command)}\n\n${report}`);
}
if (only?.includes('page') === true) {
  const report = await pageReport();
  section(...PERFORMANCE, 'Page', `${ABOUT_PAGE} ${measuredOn(command)}\n\n${report}`);
}
if (only?.includes('stream') === true || values.stream !== undefined) {
  const report = await streamReport(Number(values.stream ?? STREAM));
  section(...PERFORMANCE, 'Stream', `${ABOUT_STREAM} ${measuredOn(command)}\n\n${report}`);
}
