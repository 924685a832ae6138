import { verify } from '../../app/verify.ts';
import { EXIT } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { writeLine } from '../output.ts';
import { progressView } from '../progress.ts';
import type { Action } from '../session.ts';

export interface VerifyOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
}

export const verifyVerb: Action<VerifyOptions> = async (session, _operands, options) => {
  const { io, signal } = session;
  const result = await withStore(session, options, async (workspace) => {
    const view = progressView(io, options.progress);
    return verify(workspace, { watch: view.watch, signal }).finally(view.end);
  });
  if (options.format === 'json') await writeLine(io.out, JSON.stringify(result));
  else {
    for (const { code, message } of result.damage) await writeLine(io.out, `${message} [${code}]`);
    const whole = `${result.reports} reports checked: every original is whole and the database agrees with them`;
    await writeLine(
      io.out,
      result.damage.length === 0 ? whole : `${result.damage.length} places are damaged; next: onrecord rebuild`,
    );
  }
  return result.damage.length === 0 ? EXIT.done : EXIT.damaged;
};
