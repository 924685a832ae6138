import { isInstitution } from '../../../lexicon/organisation-words.ts';
import { isTrade } from '../../../lexicon/person-nouns.ts';
import { STOPWORDS } from '../../../lexicon/stopwords.ts';
import { isTitleHead } from '../../../lexicon/titles.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Named } from './named.ts';

interface Told extends Named {
  readonly noun: string;
  /** Source, cue and content, in lower case. */
  readonly said: string;
}

/** Statements of the body that a headline may sum up: the lead and what follows it. */
export const LEAD = 8;
/** Words besides the commonest that headline and lead must share. */
const SHARED = 2;

/** Of a statement in the headline; `lead` are the first `LEAD` of the body. "Velmoran woman says she was jailed" over "Lena Orsk says …": a headline's unnamed speaker is the lead's if both tell alike. */
export function namedInLead(told: Told, lead: readonly Told[], entityOf: (id: string) => Entity | undefined): Named | null {
  if (told.entities.length > 0 || told.noun === '') return null;
  const type = isPerson(told.noun) ? 'PER' : isInstitution(told.noun) ? 'ORG' : null;
  if (type === null) return null;
  const words = content(told.said);
  const found = lead.find(({ entities, said }) => {
    const [id, ...rest] = entities;
    const entity = id === undefined ? undefined : entityOf(id);
    if (entity === undefined || rest.length > 0 || entity.type !== type || entity.names.length === 0) return false;
    return [...content(said)].filter((word) => words.has(word)).length >= SHARED;
  });
  return found === undefined ? null : { name: found.name, entities: found.entities };
}

const isPerson = (noun: string): boolean =>
  isTitleHead(noun) || isTrade(noun) || /^(?:man|woman|member|boy|girl|teenager|politician|diplomat)$/u.test(noun);

/** Words cut to what their forms share: "jailing", "jailed". */
const content = (said: string): ReadonlySet<string> =>
  new Set(
    said
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !STOPWORDS.has(word))
      .map((word) => word.slice(0, 5)),
  );
