import { agencyName } from '../../lexicon/agencies.ts';
import { FURNITURE_LINES, FURNITURE_STARTS } from '../../lexicon/furniture.ts';
import { MONTH } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { BlockKind } from '../../model/layout.ts';
import type { Span } from '../../model/span.ts';
import { openingOf } from '../dateline/opening.ts';

/** Nothing longer is set aside by its words alone. */
const LONGEST_ASIDE = 240;

// "By Jane Roe", "By JANE ROE, Coastwire staff writer"; not "By Tuesday the talks had failed."
const BY = /^By (?!the\b|then\b|now\b)(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}[ ,]{0,2}(?:and )?){2,12}(?:[a-z-]{2,20} ?){0,5}$/u;
// "Reporting by Jane Roe; Editing by John Poe", "(with agency reports)"
const CREDIT =
  /^[([–—-]{0,2}\s?(?:(?:additional |further )?reporting by|(?:written|writing|edited|editing|compiled|translated|translation|produced) by|with (?:reporting|files|additional reporting|material|input) (?:by|from)|with agencies|with [\p{L} ]{2,30} (?:reports?|inputs?|files)\b|(?:agencies|source: .{2,40})[)\]]?$)/iu;
// "Home > World > Europe", "News » Politics"
const TRAIL = /^[^.!?]{2,40}(?:\s?[>»›]\s?[^.!?]{2,40}){1,5}$/u;
// "Home | News | Sport | Contact"
const MENU = /^[^.!?|•·]{2,25}(?:\s?[|•·]\s?[^.!?|•·]{2,25}){2,12}$/u;
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const CLOCK = String.raw`(?:,? ?(?:at |[-–—|] ?)?|T)\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|CET|CEST|EST|EDT|ET|BST|Z|[+-]\d{2}:?\d{2}))?`;
/** A line that holds a date and nothing else: "date 2021-03-03", "March 3, 2021, 10:15", "Updated: 3 March 2021". */
const DATE_LINE = new RegExp(
  `^(?:(?:date|published|updated|last updated|posted|modified|created)(?: on)?\\s?[:|]?\\s)?(?:${CLOCK},? )?${DATE}(?:${CLOCK})?\\.?$`,
  'iu',
);
// "Harrow Courier, 4 March 2024", "The Belhaven Post | March 4, 2024, 10:15": a paper and its day
const PAPER_LINE =
  /^(?:\p{Lu}[\p{L}\p{M}’'.&-]{1,30} (?:(?:of|the|and|&|for|de|la|der) ){0,2}){1,5}\p{Lu}[\p{L}\p{M}’'.-]{1,30}(?:, | \| | [–—-] )/u;
const EDGES = /^[\s"'“”‘’()[\]{}<>|•·*#=~_:;,.!?…»›«‹→←▶►+—–-]+|[\s"'“”‘’()[\]{}<>|•·*#=~_:;,.!?…»›«‹→←▶►+—–-]+$/gu;

/** The kind of a block that is no part of the text wherever it stands; `null` for one that may be. */
export function asideKind(text: string, at: Span): BlockKind | null {
  if (at.end - at.start > LONGEST_ASIDE) return null;
  const words = text.slice(at.start, at.end);
  if (BY.test(words)) return 'byline';
  if (CREDIT.test(words) || isSignature(words)) return 'credit';
  return isFurniture(words) || (isPaperLine(words) && openingOf(text, at.start, at.end) === null) ? 'furniture' : null;
}

function isPaperLine(words: string): boolean {
  const [paper] = PAPER_LINE.exec(words) ?? [];
  return paper !== undefined && DATE_LINE.test(words.slice(paper.length));
}

/** A line that is an agency's name and nothing else: "(Reuters)", "— AP". */
const isSignature = (words: string): boolean => words.length <= 45 && agencyName(words.replace(EDGES, '')) !== null;

function isFurniture(words: string): boolean {
  const bare = words.replace(EDGES, '').toLowerCase().replaceAll('’', "'");
  if (bare === '' || FURNITURE_LINES.has(bare) || DATE_LINE.test(words)) return true;
  return FURNITURE_STARTS.test(words) || TRAIL.test(words) || MENU.test(words);
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]{0,30}(?: \p{Lu}[\p{L}\p{M}’'.-]{0,30}){1,2}`;
const NAMES = `${NAME}(?:(?:,? and |, | & )${NAME})?`;
// "Jane Roe, Harrow", "Jane Roe in Belhaven", "Jane Roe | Coastwire"
const NAMED_AT = new RegExp(
  String.raw`^${NAMES}(?:,| in| \|) \p{L}[\p{L}\p{M}’'.-]{1,30}(?: \p{L}[\p{L}\p{M}’'.-]{1,30}){0,3}$`,
  'u',
);
// "Jane Roe", "JANE ROE": only right before the text
const NAMED = new RegExp(`^${NAME}$`, 'u');
const NO_PERSON = /^(?:the|full|in|on|at|new|live|more|why|how|what|correction|editor|update)(?!\p{L})|['’]s(?!\p{L})|\.$/iu;

/** A line between headline and text that holds a writer's name and at most where or for whom. */
export function looksLikeByline(text: string, at: Span, beforeText: boolean): boolean {
  const words = text.slice(at.start, Math.min(at.end, at.start + 81));
  if (words.length > 80 || NO_PERSON.test(words)) return false;
  return NAMED_AT.test(words) || (beforeText && NAMED.test(words));
}

// "Harrow Courier", "The Belhaven Post"
const MASTHEAD =
  /^(?:The )?(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:Courier|Daily|Post|Times|Herald|Tribune|Gazette|Journal|Chronicle|Telegraph|Observer|Mirror|Guardian|Independent|Examiner|Dispatch|Inquirer|Bulletin|Weekly|Standard|Echo|Star)(?: (?:Online|News))?$/u;

/** A line that holds a paper's name and nothing else. */
export const isMasthead = (text: string, { start, end }: Span): boolean =>
  end - start <= 60 && MASTHEAD.test(text.slice(start, end));

// "Read more:", "Related:"
const LINKS = /^(?:read|related|see|more|also|most|recommended|you (?:may|might))\b.{0,40}:$/iu;

export const leadsToLinks = (text: string, { start, end }: Span): boolean =>
  end - start <= 60 && LINKS.test(text.slice(start, end));

export const isTitle = (text: string, { start, end }: Span): boolean =>
  end - start <= 120 && !/[.!?…]["'”’»)\]]*$/u.test(text.slice(start, end));
