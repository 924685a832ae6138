import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import { reportKey } from '../store/key.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Added, type AddOptions, add } from './add.ts';

/** Reports that came together, called by one name. */
interface ReportFile {
  readonly name: string;
  readonly intakes: AsyncIterable<Intake>;
}

interface AddedFile {
  readonly name: string;
  readonly added: number;
  readonly same: number;
  readonly unread: readonly Unread[];
  /** Of its reports. */
  readonly keys: readonly string[];
}

interface AddedFiles extends Added {
  /** In the order given. */
  readonly each: readonly AddedFile[];
}

/** Puts files of reports into the store with one regrouping for all, and tells what became of each. */
export async function addFiles(workspace: Workspace, files: readonly ReportFile[], options: AddOptions): Promise<AddedFiles> {
  const held = files.map(() => new Map<string, number>());
  const fresh = new Set<string>();
  const acknowledge: AddOptions['acknowledge'] = (ids, keys) => {
    for (const key of keys) fresh.add(key);
    options.acknowledge?.(ids, keys);
  };
  const added = await add(workspace, noting(files, held), { ...options, acknowledge });
  const there = new Set(await workspace.store.known([...new Set(held.flatMap((keys) => [...keys.keys()]))]));
  const each = files.map(({ name }, i): AddedFile => {
    const keys = [...(held[i] ?? [])].filter(([key]) => there.has(key)); // what was put aside is not there
    const own = keys.filter(([key]) => fresh.delete(key));
    const given = keys.reduce((sum, [, times]) => sum + times, 0);
    const unread = added.unread.filter(({ input }) => isOf(input, name));
    return { name, added: own.length, same: given - own.length, unread, keys: keys.map(([key]) => key) };
  });
  return { ...added, each };
}

/** "desk/lines.jsonl:12" is of "desk/lines.jsonl". */
const isOf = (input: string, name: string): boolean =>
  input === name || (input.startsWith(`${name}:`) && /^\d+$/u.test(input.slice(name.length + 1)));

/** The reports of all files; `held`: of each file, how often it holds each report, by key. */
async function* noting(files: readonly ReportFile[], held: readonly Map<string, number>[]): AsyncGenerator<Intake> {
  for (const [i, { intakes }] of files.entries()) {
    const own = held[i];
    for await (const one of intakes) {
      if (one.kind === 'report') {
        const key = reportKey(one.report);
        own?.set(key, (own.get(key) ?? 0) + 1);
      }
      yield one;
    }
  }
}
