import Type from 'typebox';
import { Count, closed, NullableText, Text } from '../dossier/json-types.ts';
import { UnreadShape } from '../dossier/shape.ts';

/** How far work has come, as `--progress=json` tells it. */
const StepShape = Type.Enum(['reading', 'grouping', 'putting together', 'checking', 'writing']);
const Seconds = Type.Number({ minimum: 0 });
/** What the service works in now: the event `progress`. */
export const IngestNowShape = closed({
  /** `null`: nothing is worked in. */
  work: Type.Union([
    closed({
      /** Reports taken in so far, those already there among them. */
      taken: Count,
      step: StepShape,
      /** Reports, or stories where they are put together; `total` is `null` while it is not known. */
      done: Count,
      total: Type.Union([Count, Type.Null()]),
      /** Reports that the model read for the first time, and how many it may have to at most; `null` while it is not known. */
      read: Count,
      toRead: Type.Union([Count, Type.Null()]),
      /** Since it began, since the step began, and since the model began to read. */
      seconds: Seconds,
      stepSeconds: Seconds,
      readSeconds: Type.Union([Seconds, Type.Null()]),
    }),
    Type.Null(),
  ]),
  /** Requests and corrections that are worked in or wait for their turn. */
  queue: Count,
  /** How many could not be read since the service was started. */
  unread: Count,
});
/** `GET /api/v1/ingest`. */
export const IngestShape = closed({
  status: Type.Enum(['ready', 'working']),
  now: IngestNowShape,
  store: closed({
    /** The folder, and the bytes on disk of its two parts. */
    data: Text,
    archiveBytes: Count,
    databaseBytes: Count,
    reports: Count,
    stories: Count,
    statements: Count,
    /** Reports that are in the store and not yet in a story. */
    waiting: Count,
  }),
  /** What could not be read since the service was started: the last 500, the latest first. */
  unread: Type.Array(UnreadShape),
  /** `rules`: the stages that reports are read with, the model's version in them. */
  version: closed({ onrecord: Text, rules: Type.Array(Text) }),
  /** The folder of the reports that come with the program; `null`: they are not there. */
  samples: NullableText,
});

/** `removed`: take the words of removed reports in, too, under another id. `into`: tell which stories the reports went into. `name`: the file's: its ending tells the format. */
export const IntakeQueryShape = closed({
  name: Type.Optional(Type.String({ maxLength: 1024 })),
  into: Type.Optional(Type.Boolean()),
  removed: Type.Optional(Type.Boolean()),
});
