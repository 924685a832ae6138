import type { Fragment, ReadName, ReadRelation, ReadToken } from '../model/reading.ts';
import { type Span, span } from '../model/span.ts';
import type { Labels, ROLES } from './labels.ts';
import { parsed } from './parsing.ts';
import { type RunRelation, relationsOf } from './relations.ts';
import type { Outputs } from './session.ts';
import { type TaggedRun, tagged } from './tagging.ts';
import type { Window } from './window.ts';

/** A window as the model has read it. */
export interface ReadWindow {
  readonly text: string;
  readonly window: Window;
  readonly outputs: Outputs;
}

export function namesIn({ names }: Labels, { text, window, outputs }: ReadWindow): ReadName[] {
  return tagged(names, outputs.names, window.firsts).map((run) => ({
    at: spanOf(text, window, run),
    type: names.tagset.kinds[run.kind] ?? '',
    confidence: run.confidence,
  }));
}

/** In the order of their cues. */
export function relationsIn({ roles, linkWidth, linkWeights }: Labels, { text, window, outputs }: ReadWindow): ReadRelation[] {
  const runs = tagged(roles, outputs.roles, window.firsts);
  const of = (role: (typeof ROLES)[number]): TaggedRun[] => runs.filter(({ kind }) => roles.tagset.kinds[kind] === role);
  const links = { rows: outputs.links, width: linkWidth, weights: linkWeights };
  const found = relationsOf({ sources: of('source'), cues: of('cue'), contents: of('content') }, links, window);
  return found.map((one) => placed(one, (run) => spanOf(text, window, run)));
}

/** Writes the trees of the window's sentences to the places of their tokens among all. */
export function parseInto(tokens: (ReadToken | null)[], { parser }: Labels, { window, outputs }: Omit<ReadWindow, 'text'>): void {
  let sentence: number[] = [];
  let rows: number[] = [];
  const close = (): void => {
    for (const [i, { upos, head, relation }] of parsed(parser, outputs, rows).entries())
      tokens[sentence[i] ?? 0] = { upos, head: sentence[head] ?? -1, relation };
    sentence = [];
    rows = [];
  };
  for (let word = 0; word < window.tokens.length; word += 1) {
    if (word > 0 && window.sentences[word] !== window.sentences[word - 1]) close();
    const token = window.tokens[word] ?? -1;
    if (token < 0) continue;
    sentence.push(token);
    rows.push(window.firsts[word] ?? 0);
  }
  close();
}

const spanOf = (text: string, { starts, ends }: Window, { first, last }: TaggedRun): Span =>
  span(text, starts[first] ?? 0, ends[last] ?? 0);

function placed({ source, sourceLink, cue, content }: RunRelation, at: (run: TaggedRun) => Span): ReadRelation {
  const fragment = (run: TaggedRun): Fragment => ({ at: at(run), confidence: run.confidence });
  const least = Math.min(cue.confidence, ...content.map(({ run }) => run.confidence));
  const links = content.reduce((product, { link }) => product * link, sourceLink);
  return {
    source: source === null ? [] : [fragment(source)],
    sourceLink,
    cue: [fragment(cue)],
    content: content.map(({ run, link }) => ({ ...fragment(run), link })),
    confidence: least * (source?.confidence ?? 1) * links,
  };
}
