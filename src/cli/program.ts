import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import type { CorrectionRequest } from '../app/correct.ts';
import { layersNamed, MORE_LAYERS, type MoreLayer } from '../dossier/more-layers.ts';
import { ACTS, POLARITIES } from '../model/statement.ts';
import { EXPORTS, READ_FORMATS } from './choices.ts';
import { EXIT, type Exit, exitOf, named, tellError } from './failure.ts';
import { PROGRESS_MODES } from './progress.ts';
import { type Action, DATA, type Session } from './session.ts';

const TEXT_OR_JSON = ['text', 'json'];
const MOST_WORKERS = 256;

/** Understands the words after `onrecord`, does the verb, and says how it ended. Never throws, never prints a stack. */
export async function run(session: Session, words: readonly string[]): Promise<Exit> {
  let exit: Exit = EXIT.done;
  const program = commands(session, (ended) => {
    exit = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (session.signal.aborted) return EXIT.interrupted;
    await tellError(session.io, named(error));
    return exitOf(named(error));
  }
}

function commands(session: Session, ended: (exit: Exit) => void): Command {
  const { out, err } = session.io;
  const program = new Command('onrecord')
    .description('An evidence-linked record of who said and did what in the news.')
    .version(session.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => void out.write(text), writeErr: (text) => void err.write(text) })
    .addHelpText(
      'after',
      '\nExit: 0 done, 1 failed, 2 usage, 3 some inputs could not be read, 4 the store is damaged, 130 interrupted.',
    );
  const verb = (name: string, description: string): Command => program.command(name).description(description);
  /** Each verb's code is loaded when it is used: `--help` and `read` do not wait for the database. */
  const does = <Options>(command: Command, load: () => Promise<Action<Options>>): void => {
    command.action(async () => ended(await (await load())(session, command.args, command.opts() as Options)));
  };
  readingVerbs(verb, does);
  storeVerbs(verb, does);
  correctVerbs(verb, does);
  careVerbs(verb, does);
  return program;
}

type Verb = (name: string, description: string) => Command;
type Does = <Options>(command: Command, load: () => Promise<Action<Options>>) => void;

const progress = (): Option => new Option('--progress <how>', 'show progress on standard error').choices(PROGRESS_MODES);
const format = (choices: readonly string[]): Option => new Option('--format <format>', 'the form of the output').choices(choices);
const data = (): Option => new Option('--data <folder>', 'where the store is').default(DATA);
const database = (): Option => new Option('--database <address>', 'keep what is computed in PostgreSQL: postgres://…');
const model = (): Option => new Option('--model <folder>', 'another reading model than the package’s own');
const lexicon = (): Option => new Option('--lexicon <file>', 'your own words for events, countries, people and roles');
const workers = (): Option =>
  new Option('--workers <count>', 'read so many reports at once, each in a process of its own').argParser(whole(1, MOST_WORKERS));
const reading = (command: Command): Command => command.addOption(workers()).addOption(model()).addOption(lexicon());
const paths = (command: Command): Command => command.argument('<paths...>', 'files, folders, or - for standard input');

function readingVerbs(verb: Verb, does: Does): void {
  const read = reading(paths(verb('read', 'read reports and print their stories; nothing is kept')))
    .addOption(format(READ_FORMATS))
    .addOption(progress());
  does(read, async () => (await import('./verb/read.ts')).readVerb);
  const annotate = reading(paths(verb('annotate', 'read one report at a time, no stories')))
    .addOption(format(['jsonl', 'text']))
    .option('--no-text', 'leave the text out')
    .addOption(new Option('--layers <names>', `give besides: ${MORE_LAYERS.join(',')}`).argParser(layers))
    .addOption(progress());
  does(annotate, async () => (await import('./verb/annotate.ts')).annotateVerb);
  const group = paths(verb('group', 'stories, episodes, origins and reuse only'))
    .addOption(format(['jsonl']))
    .addOption(progress());
  does(group, async () => (await import('./verb/group.ts')).groupVerb);
}

function storeVerbs(verb: Verb, does: Does): void {
  const add = held(paths(verb('add', 'put reports into the store')))
    .addOption(format(TEXT_OR_JSON))
    .addOption(progress());
  add.option('--even-removed', 'take words of removed reports in again, under another id');
  does(add.option('--acknowledge', 'print each id once it is safe on disk'), async () => (await import('./verb/add.ts')).addVerb);
  const stories = held(filters(verb('stories', 'list the stories'))).addOption(format(TEXT_OR_JSON));
  does(stories, async () => (await import('./verb/stories.ts')).storiesVerb);
  const story = held(verb('story', 'one story, whole, or what changed in it').argument('<id>'))
    .addOption(format(READ_FORMATS))
    .option('--since <moment>', 'what changed since: 2024-03-05, 2024-03-05T14:00:00Z, today, yesterday')
    .option('--until <moment>', 'with --since: what changed up to then');
  does(story, async () => (await import('./verb/story.ts')).storyVerb);
  const search = held(filters(verb('search', 'find statements by their words').argument('[query...]'))).addOption(
    format(TEXT_OR_JSON),
  );
  does(search, async () => (await import('./verb/search.ts')).searchVerb);
  const person = held(spokenFilters(verb('person', 'what somebody said, and what was said of them').argument('<name...>')));
  does(person.addOption(format(TEXT_OR_JSON)), async () => (await import('./verb/person.ts')).personVerb);
  const to = new Option('--to <format>', 'the form of the file').choices(EXPORTS).makeOptionMandatory();
  does(
    held(verb('export', 'write a story, or all originals and corrections as an archive').argument('[ids...]'))
      .addOption(to)
      .option('--output <file>', 'into this file instead of standard output; packed if its name ends in .gz')
      .addOption(progress()),
    async () => (await import('./verb/export.ts')).exportVerb,
  );
  does(
    held(verb('import', 'take the originals and corrections of an archive').argument('<file>'))
      .option('--removals', 'also remove here, for good, what was removed in the other store')
      .addOption(format(TEXT_OR_JSON))
      .addOption(progress()),
    async () => (await import('./verb/import.ts')).importVerb,
  );
  const explain = held(verb('explain', 'why a finding, origin or grouping is there').argument('<id>')).addOption(
    format(TEXT_OR_JSON),
  );
  does(explain, async () => (await import('./verb/explain.ts')).explainVerb);
  const port = new Option('--port <number>', 'where to listen; 0 takes any free port').default(4170).argParser(whole(0, 65_535));
  const serve = held(verb('serve', 'the web page and the HTTP API, on 127.0.0.1')).addOption(port);
  does(serve, async () => (await import('./verb/serve.ts')).serveVerb);
}

/** Words after `correct KIND`, and what it does. */
const CORRECTIONS: readonly (readonly [kind: CorrectionRequest['kind'], words: string, says: string])[] = [
  ['date', '<report> <date>', 'set the date of a report: 2024-03-05, or unknown'],
  ['reject', '<id>', 'a statement, figure, event (r1#s3) or claim (st-…#c1) is wrong: it leaves the record'],
  ['confirm', '<id>', 'a statement, figure, event or claim was looked at and is right'],
  ['attribute', '<statement>', 'another speaker for a statement: --words of the report, or --entity'],
  ['rename', '<entity> <name>', 'another name for a person, organisation or place of a story: st-…#E3'],
  ['merge', '<entities...>', 'these are one and the same: st-…#E3 st-…#E5'],
  ['apart', '<entities...>', 'these are not one, and it is asked no more: st-…#E3 st-…#E5'],
  ['split', '<entity> <parts...>', 'these parts of it are somebody else: st-…#E3 r2#e1'],
  ['merge-stories', '<stories...>', 'these are one story'],
  ['split-story', '<story> <reports...>', 'these of its reports are another story'],
  ['origin', '<report>', 'where a report comes from: --agency, --from another report, or --own: from nobody else'],
  ['remove', '<report>', 'take a report down for good, words and findings: --why is asked for, and nothing undoes it'],
];

function correctVerbs(verb: Verb, does: Does): void {
  const by = (command: Command): Command =>
    held(command)
      .option('--by <name>', 'who decides; without it, the user of this machine')
      .option('--why <words>', 'why')
      .addOption(format(TEXT_OR_JSON));
  const correct = verb('correct', 'decide what the record shall say; it is kept in a log and can be undone');
  for (const [kind, words, says] of CORRECTIONS) {
    const command = by(words.split(' ').reduce((made, word) => made.argument(word), correct.command(kind).description(says)));
    if (kind === 'attribute')
      command.option('--words <words>', 'the words of the report for who speaks').option('--entity <id>', 'e2, r1#e2 or st-…#E3');
    if (kind === 'origin')
      command
        .option('--agency <name>', 'it is the copy of an agency')
        .option('--from <report>', 'it was taken from another report')
        .option('--own', 'it comes from nobody else');
    does(command, async () => (await import('./verb/correct.ts')).correctVerb(kind));
  }
  const list = held(verb('corrections', 'what was corrected, by whom, when and why')).addOption(format(TEXT_OR_JSON));
  does(list.option('--story <id>', 'of this story only'), async () => (await import('./verb/corrections.ts')).correctionsVerb);
  does(by(verb('undo', 'take a correction back: co-…').argument('<id>')), async () =>
    (await import('./verb/correct.ts')).correctVerb('undo'),
  );
}

function careVerbs(verb: Verb, does: Does): void {
  const verify = held(verb('verify', 'check the originals and the database'))
    .addOption(format(TEXT_OR_JSON))
    .addOption(progress());
  does(verify, async () => (await import('./verb/verify.ts')).verifyVerb);
  const rebuild = held(verb('rebuild', 'compute everything anew from the originals'))
    .addOption(format(TEXT_OR_JSON))
    .addOption(progress());
  does(rebuild, async () => (await import('./verb/rebuild.ts')).rebuildVerb);
  const trial = new Option('--database <address>', 'try this PostgreSQL instead of the embedded database; changes nothing');
  const doctor = verb('doctor', 'check this installation').addOption(format(TEXT_OR_JSON)).addOption(trial);
  does(doctor.addOption(model()).addOption(lexicon()), async () => (await import('./verb/doctor.ts')).doctorVerb);
}

/** What uses a store may have to read what a run that was cut short left unread. */
const held = (command: Command): Command => reading(command.addOption(data()).addOption(database()));

const filters = (command: Command): Command => spokenFilters(command.option('--speaker <name>', 'who said it: a name or an id'));

function spokenFilters(command: Command): Command {
  return command
    .addOption(new Option('--act <act>', 'what was done by speaking').choices(ACTS))
    .addOption(new Option('--polarity <polarity>', 'the speaker’s stand').choices(POLARITIES))
    .option('--place <name>', 'where the report speaks from')
    .option('--from <day>', 'on this day or later: 2024-03-05')
    .option('--to <day>', 'on this day or earlier')
    .option('--outlet <name>', 'who published it')
    .option('--since <day>', 'stories with a report on this day or later, and what is new in them: 2024-03-05, today, yesterday')
    .option('--story <id>', 'in this story')
    .option('--after <cursor>', 'the next page')
    .addOption(new Option('--limit <count>', 'how many at most').argParser(whole(1, 1000)));
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/u.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} is needed.`);
    return value;
  };

function layers(names: string): readonly MoreLayer[] {
  const found = layersNamed(names);
  if (found === null)
    throw new InvalidArgumentError(`names of ${MORE_LAYERS.join(' and ')}, with commas between them, are needed.`);
  return found;
}
