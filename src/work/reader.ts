import type { Encoder } from '../encoder/encoder.ts';
import { encoderOnDemand } from '../encoder/on-demand.ts';
import { openEncoder } from '../encoder/open-encoder.ts';
import { english } from '../english.ts';
import type { UserLexicon } from '../lexicon/user-lexicon.ts';
import { installed } from '../model/installed.ts';
import type { Layers } from '../model/layers.ts';
import type { ReportReading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';

/** Reads English reports in full. */
export interface Reader {
  /** All its stages, the model's version among them, and the lexicon's mark as one text: what was made by another reader is stale. */
  readonly version: string;
  /** Of the stages that the layer `reading` is made by: it may be kept and given again as long as this stays. */
  readonly readingVersion: string;
  /** So many reports are worth giving it at once. */
  readonly width: number;
  /** `reading`: what the model found in the same text before, kept under the same `readingVersion`. Throws STAGE_FAILED. */
  read(report: Report, reading?: ReportReading): Promise<Layers>;
  close(): Promise<void>;
}

/** What a reader reads with. */
export interface ReaderOptions {
  /** The folder of the model; without it, the package's own. */
  readonly model?: string | undefined;
  /** A user's own words; without them, the package's alone. */
  readonly lexicon?: UserLexicon | undefined;
}

/** The model that comes with the package. */
export const MODEL = installed('models/en');

/** The stages up to the model's own. */
const READ_BY = /^(?:layout|sentence|token|reading-.*)@/;

/** A reader in this process. Throws MODEL_UNREADABLE. */
export const openReader = async ({ model = MODEL, lexicon }: ReaderOptions = {}): Promise<Reader> =>
  readerOf(await openEncoder(model), lexicon);

/**
 * A reader in this process that opens its model with the first report it reads: most work on a store reads none, and opening takes
 * a quarter of a second and 200 MB. Throws MODEL_UNREADABLE where no model is there, and reading does where it cannot be opened.
 */
export async function readerOnDemand({ model = MODEL, lexicon }: ReaderOptions = {}): Promise<Reader> {
  const encoder = await encoderOnDemand(model);
  const reader = readerOf(encoder, lexicon);
  return {
    ...reader,
    async read(report, reading) {
      // before the stages, which would lay it to the report
      if (reading === undefined) await encoder.open();
      return reader.read(report, reading);
    },
  };
}

function readerOf(encoder: Encoder, lexicon: UserLexicon | undefined): Reader {
  const pipeline = english(encoder, lexicon);
  const mark = lexicon?.mark ?? null;
  return {
    version: [...pipeline.version, ...(mark === null ? [] : [`lexicon-${mark}`])].join(' '),
    readingVersion: pipeline.version.filter((name) => READ_BY.test(name)).join(' '),
    width: 1,
    read: (report, reading) => pipeline.run(report, reading === undefined ? {} : { reading }),
    close: () => encoder.close(),
  };
}

let shared: Promise<Reader> | undefined;

/** The reader of this process with the package's own model, on demand. Throws MODEL_UNREADABLE. */
export function ownReader(): Promise<Reader> {
  shared ??= readerOnDemand();
  return shared;
}
