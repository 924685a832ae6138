import { kindOf, PARAGRAPH, type Plan } from './plan.ts';
import { mixed, Random } from './random.ts';
import { REPORTING, SMALL, STOCK } from './stock.ts';
import { type SubjectWords, subjectWords } from './subject-words.ts';
import { MARK, Tokens } from './tokens.ts';
import { COMMON_WORDS, numberId, Vocabulary } from './vocabulary.ts';
import { Zipf } from './zipf.ts';

/** Of all words: 40 % small ones, then those of the episode and of the story, their names, and numbers; what is left is anybody's. */
const UP_TO = { small: 0.4, happening: 0.55, affair: 0.63, happeningName: 0.67, affairName: 0.71, number: 0.73 };
const SENTENCE = { least: 13, most: 27 };
const HEADLINE = { least: 6, most: 10 };
const [WITH_STOCK, ASCRIBED, WORD_CHANGED] = [0.08, 0.2, 0.2];
/** Paragraphs that stand under an outlet's reports whatever they tell. */
const OF_OUTLET = 0x8000_0000;

/** Puts plans into words. */
export class Teller {
  readonly vocabulary = new Vocabulary([...SMALL, ...REPORTING, ...STOCK.flatMap((phrase) => phrase.split(' '))]);
  private readonly tokens = new Tokens();
  private readonly small = SMALL.map((word) => this.vocabulary.id(word));
  private readonly reporting = REPORTING.map((word) => this.vocabulary.id(word));
  private readonly stock = STOCK.map((phrase) => phrase.split(' ').map((word) => this.vocabulary.id(word)));
  private readonly ranks = {
    small: new Zipf(SMALL.length, { slope: 0.9, shift: 1, bits: 12 }),
    common: new Zipf(COMMON_WORDS, { slope: 1.05, shift: 20, bits: 19 }),
    stock: new Zipf(STOCK.length, { slope: 0.7, shift: 2, bits: 12 }),
    number: new Zipf(2_000, { slope: 1.1, shift: 10, bits: 14 }),
  };

  /** The words of a report, until the next is asked for. */
  tell(plan: Plan): Tokens {
    const { tokens } = this;
    tokens.clear();
    const words = subjectWords(plan.subject, this.vocabulary);
    this.headline(new Random(mixed(plan.headline, plan.subject.episode)), words);
    for (const [i, seed] of plan.paragraphs.entries()) {
      const from = tokens.length;
      this.paragraph(seed, words, plan);
      if (plan.edited) this.edit(new Random(mixed(plan.number, i)), from);
    }
    return tokens;
  }

  private headline(random: Random, words: SubjectWords): void {
    const length = HEADLINE.least + random.below(HEADLINE.most - HEADLINE.least + 1);
    for (let i = 0; i < length; i += 1) {
      const marks = i === 0 ? MARK.headline | MARK.paragraph | MARK.sentence : MARK.headline;
      this.tokens.push(this.word(random, words), marks);
    }
  }

  private paragraph(seed: number, words: SubjectWords, { subject, outlet }: Plan): void {
    const kind = kindOf(seed);
    const whose =
      kind === PARAGRAPH.background ? subject.story : kind === PARAGRAPH.standing ? OF_OUTLET + outlet : subject.episode;
    const random = new Random(mixed(mixed(seed, kind), whose));
    const known = this.known(kind, whose, words);
    if (kind === PARAGRAPH.quote) this.quotation(random, known);
    else this.sentence(random, known, true);
    this.sentence(random, known, false);
  }

  /** Background tells of the story and not of its latest turn, a standing paragraph of neither. */
  private known(kind: number, whose: number, words: SubjectWords): SubjectWords {
    if (kind === PARAGRAPH.standing) return subjectWords({ story: whose, episode: whose }, this.vocabulary);
    if (kind !== PARAGRAPH.background) return words;
    return { ...words, happening: words.affair, happeningNames: words.affairNames };
  }

  private sentence(random: Random, words: SubjectWords, opens: boolean): void {
    const length = SENTENCE.least + random.below(SENTENCE.most - SENTENCE.least + 1);
    const pause = 4 + random.below(length);
    for (let i = 0; i < length; i += 1) {
      this.tokens.push(this.word(random, words), i === 0 ? MARK.sentence | (opens ? MARK.paragraph : 0) : 0);
      if (i === pause && i < length - 1) this.tokens.mark(MARK.comma);
    }
    const drawn = random.share();
    if (drawn < WITH_STOCK) this.phrase(random);
    else if (drawn < WITH_STOCK + ASCRIBED) this.ascription(random, words);
    this.tokens.mark(MARK.stop);
  }

  private phrase(random: Random): void {
    for (const id of this.stock[this.ranks.stock.rank(random)] ?? []) this.tokens.push(id, 0);
  }

  private ascription(random: Random, words: SubjectWords): void {
    this.tokens.mark(MARK.comma);
    this.tokens.push(one(random, words.happeningNames), 0);
    this.tokens.push(one(random, this.reporting), 0);
  }

  private quotation(random: Random, words: SubjectWords): void {
    const length = SENTENCE.least + random.below(SENTENCE.most - SENTENCE.least + 1);
    for (let i = 0; i < length; i += 1) {
      const opens = i === 0 ? MARK.paragraph | MARK.sentence | MARK.opensQuote : 0;
      this.tokens.push(this.word(random, words), opens | MARK.quoted);
    }
    this.tokens.mark(MARK.closesQuote);
    this.ascription(random, words);
    this.tokens.mark(MARK.stop);
  }

  private word(random: Random, words: SubjectWords): number {
    const drawn = random.share();
    if (drawn < UP_TO.small) return this.small[this.ranks.small.rank(random)] ?? 0;
    if (drawn < UP_TO.happening) return one(random, words.happening);
    if (drawn < UP_TO.affair) return one(random, words.affair);
    if (drawn < UP_TO.happeningName) return one(random, words.happeningNames);
    if (drawn < UP_TO.affairName) return one(random, words.affairNames);
    if (drawn < UP_TO.number) return numberId(2 + this.ranks.number.rank(random));
    return this.vocabulary.commonId(this.ranks.common.rank(random));
  }

  /** In some paragraphs another number or word stands where one stood. */
  private edit(random: Random, from: number): void {
    if (random.share() >= WORD_CHANGED) return;
    const at = from + 1 + random.below(this.tokens.length - from - 1);
    this.tokens.id[at] = numberId(2 + random.below(9_000));
  }
}

const one = (random: Random, from: readonly number[]): number => from[random.below(from.length)] ?? 0;
