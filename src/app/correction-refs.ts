import { type Finding, findingsOf } from '../correction/fit.ts';
import { quote } from '../correction/quote.ts';
import type { Annotation, Dossier, SpanJson } from '../dossier/shape.ts';
import type { ClaimRef, EntityRef, FindingRef, MentionRef, Quoted, ReportRef, StoryRef } from '../model/correction.ts';
import { OnRecordError } from '../model/error.ts';
import { type Span, span } from '../model/span.ts';
import { sameReport } from '../store/key.ts';
import type { Store } from '../store/store.ts';

/** Names what an analyst decides on so that it can be found again after the next analysis: by the words of a dossier as it is today. */
export class Refs {
  private readonly reports: ReadonlyMap<string, ReportRef>;

  private constructor(reports: ReadonlyMap<string, ReportRef>) {
    this.reports = reports;
  }

  static async of(store: Store, dossiers: readonly Dossier[]): Promise<Refs> {
    const rows = await store.called(dossiers.flatMap(({ reports }) => reports.map(({ id }) => id)));
    return new Refs(
      new Map(
        rows.flatMap(({ key, id, walked }) =>
          walked ? [[walked.told, { id: walked.told, given: id, text: sameReport(key) }]] : [],
        ),
      ),
    );
  }

  report(id: string): ReportRef {
    const found = this.reports.get(id);
    if (found === undefined) throw new OnRecordError('NO_SUCH_ID', id);
    return found;
  }

  story({ id, reports }: Dossier): StoryRef {
    return { id, reports: reports.map((report) => this.report(report.id)) };
  }

  finding(dossier: Dossier, report: string, id: string): FindingRef {
    const text = textOf(dossier, report);
    const found = findingsIn(dossier.annotations[report]).find((one) => one.id === id);
    if (found === undefined) throw new OnRecordError('NO_SUCH_ID', `${report}#${id}`);
    const cue = found.cue === null ? null : quote(text, found.cue);
    return { kind: found.kind, report: this.report(report), id, at: quote(text, found.at), cue, read: found.read };
  }

  claim(dossier: Dossier, id: string): ClaimRef {
    const found = dossier.claims.find((one) => one.id === id);
    if (found === undefined) throw new OnRecordError('NO_SUCH_ID', `${dossier.id}#${id}`);
    const accounts = found.accounts.map(({ report, span: at, stand }) => {
      return { report: this.report(report), at: quoteAt(textOf(dossier, report), at), stand };
    });
    return { kind: 'claim', story: dossier.id, id, relation: found.relation, accounts };
  }

  /** "E3" */
  entity(dossier: Dossier, id: string): EntityRef {
    const found = dossier.entities.find((one) => one.id === id);
    if (found === undefined) throw new OnRecordError('NO_SUCH_ID', `${dossier.id}#${id}`);
    const places = found.in.flatMap(({ report, entity }) => this.mention(dossier, report, entity));
    return { story: dossier.id, id, type: found.type, name: programName(found), in: places };
  }

  /** "e3" of a report: by its first name, else by its first mention. */
  mention(dossier: Dossier, report: string, id: string): MentionRef {
    const found = dossier.annotations[report]?.entities.find((one) => one.id === id);
    const at = found?.names[0] ?? found?.mentions[0];
    if (found === undefined || at === undefined) throw new OnRecordError('NO_SUCH_ID', `${report}#${id}`);
    return { report: this.report(report), id, at: quoteAt(textOf(dossier, report), at) };
  }
}

export const textOf = (dossier: Dossier, report: string): string => dossier.annotations[report]?.text ?? '';

const quoteAt = (text: string, [start, end]: SpanJson): Quoted => quote(text, span(text, start, end));

/** Where an analyst named it: the fullest of its names as printed, which is what the program calls it. */
function programName({ name, names, corrected }: Dossier['entities'][number]): string {
  if (corrected === undefined) return name;
  return names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? name;
}

function findingsIn(annotation: Annotation | undefined): Finding[] {
  const { text = '', statements = [], figures = [], events = [] } = annotation ?? {};
  const pieces = (all: readonly SpanJson[]): Span[] => all.map(([start, end]) => span(text, start, end));
  return findingsOf({
    statements: statements.map((one) => ({
      ...one,
      source: pieces(one.source),
      cue: pieces(one.cue),
      content: pieces(one.content),
    })),
    figures: figures.map((one) => ({ ...one, at: span(text, one.start, one.end) })),
    events: events.map((one) => ({ ...one, at: span(text, one.start, one.end) })),
  });
}
