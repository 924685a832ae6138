import { userInfo } from 'node:os';
import type { CorrectedJson, CorrectionsJson } from '../api/contract.ts';
import type { Corrected, CorrectionRequest } from '../app/correct.ts';
import type { CorrectionList, CorrectionRow } from '../app/corrections.ts';
import { ERRORS, type ErrorCode, OnRecordError, type Unread } from '../model/error.ts';
import { holderOf } from '../store/lock.ts';
import type { StoreOptions } from './held.ts';
import { DATA, type Session } from './session.ts';

export interface DecideOptions extends StoreOptions {
  /** Who decides; the user of this machine where nobody is named. */
  readonly by?: string;
  readonly why?: string;
}

/** Decides something, through the API of the process that serves the store where there is one. Throws as `correct` does. */
export async function decide(session: Session, options: DecideOptions, request: CorrectionRequest): Promise<Corrected> {
  const who = options.by ?? userOfMachine();
  const why = options.why ?? null;
  const address = await served(options);
  if (address !== null) {
    const path = request.kind === 'undo' ? `corrections/${encodeURIComponent(request.of)}/undo` : 'corrections';
    const body = request.kind === 'undo' ? { by: who, why } : { by: who, why, do: request };
    const { correction, unread, carried } = (await asked(address, path, body)) as CorrectedJson;
    return { correction, unread: unread as Unread[], ...(carried === undefined ? {} : { carried }) };
  }
  const [{ correct }, { withStore }, { withReader }] = await Promise.all([
    import('../app/correct.ts'),
    import('./held.ts'),
    import('./reading.ts'),
  ]);
  const at = new Date().toISOString();
  return withReader(options, (reader) =>
    withStore(session, { ...options, reader }, (workspace) =>
      correct(workspace, request, { at, who, why }, { reader, signal: session.signal }),
    ),
  );
}

/** What was decided; of one story where one is given. */
export async function corrections(session: Session, options: StoreOptions, story: string | null): Promise<CorrectionList> {
  const address = await served(options);
  if (address === null) {
    const [app, { withStore }] = await Promise.all([import('../app/corrections.ts'), import('./held.ts')]);
    return withStore(session, options, (workspace) => app.corrections(workspace, story));
  }
  const all: CorrectionRow[] = [];
  for (let after: string | null = '0'; ; ) {
    const query = new URLSearchParams({ after, limit: '1000', ...(story === null ? {} : { story }) });
    const page = (await asked(address, `corrections?${query}`)) as CorrectionsJson;
    all.push(...page.corrections);
    after = page.next;
    if (after === null) return { corrections: all, chain: page.chain };
  }
}

/** A container may run as a number that has no name. */
function userOfMachine(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    throw new OnRecordError('BAD_CORRECTION', '--by', { cause, detail: 'this machine has no name for you: give --by NAME' });
  }
}

/** Where the process answers that serves the store; `null`: none does. */
export const served = async ({ data = DATA }: StoreOptions): Promise<string | null> => (await holderOf(data))?.address ?? null;

async function asked(address: string, path: string, body?: object): Promise<unknown> {
  const request =
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`${address}/api/v1/${path}`, request).catch((cause: unknown) => {
    throw new OnRecordError('STORE_BUSY', address, { cause, detail: 'its server does not answer' });
  });
  const found: unknown = await answer.json();
  if (!answer.ok) throw refused(found);
  return found;
}

/** The parts of a message of an error, as the error was made of them. */
function toldAs(code: ErrorCode, message: string): [where: string, options: { readonly detail: string | undefined }] {
  const says = `: ${ERRORS[code].says}`;
  const at = message.indexOf(says);
  if (at < 0) return ['onrecord', { detail: message }];
  const rest = message.slice(at + says.length);
  return [message.slice(0, at), { detail: rest === '' ? undefined : rest.slice(2, -1) }];
}

/** As this process would have told it: `detail` is the whole message there. */
export function refused(body: unknown): OnRecordError {
  const { code, detail } = { code: '', detail: '', ...(typeof body === 'object' ? body : null) };
  const known = Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'BAD_REQUEST';
  return new OnRecordError(known, ...toldAs(known, String(detail)));
}
