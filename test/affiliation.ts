import { affiliationsOf } from '../src/annotate/affiliation/affiliations.ts';
import { Tree } from '../src/annotate/parse/tree.ts';
import { affiliationLexicon } from '../src/lexicon/affiliation-lexicon.ts';
import { marked } from './marked.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** The invented world of the samples, as a user's file would tell of it. */
export const INVENTED = `
country VEL | Velmora | Velmoran | Tarsk
country KES | Kestria | Kestrian | Belhaven
place VEL | Port Lenz, Dravik
organisation IGO IGO | Norland Union, NU
organisation VEL REB | Dravik Front
organisation KES JRN | Belhaven Post
`;
const LEXICON = affiliationLexicon(INVENTED);

/** What is read of the first words in brackets: "VEL GOV", "- REB"; `-` where nothing is known. */
export async function affiliated(annotated: string): Promise<string> {
  const { text, spans } = marked(annotated);
  const { tokens, parse, entities } = await readReport(reportOf(text));
  const [at] = spans;
  if (at === undefined) throw new Error(`nothing in brackets: ${annotated}`);
  const { code, sector } = affiliationsOf({ text, tree: new Tree(text, tokens, parse), entities }, LEXICON)(at);
  return `${code ?? '-'} ${sector ?? '-'}`;
}
