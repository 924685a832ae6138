/** Every error the product can make: what happened, and what to do next. Codes are stable; programs may rely on them. */
export const ERRORS = {
  NOT_FOUND: { says: 'there is no file or folder here', next: 'check the path' },
  NO_PERMISSION: {
    says: 'this user has no permission for it',
    next: 'give permission to read it (a store: to write, too), or run as a user who has it',
  },
  UNREADABLE: { says: 'this could not be read from disk', next: 'see the cause, then try again' },
  UNWRITABLE: {
    says: 'this could not be written to disk',
    next: 'see the cause (a full disk?), then try again; nothing acknowledged is lost',
  },
  NO_REPORTS: { says: 'no report in this folder', next: 'give .txt, .html or .jsonl files' },
  EMPTY_REPORT: { says: 'there are no words in it', next: 'check that the file was saved in full' },
  BINARY: { says: 'this is binary data, not a report', next: 'give plain text, HTML or JSONL' },
  TOO_LARGE: { says: 'this is larger than a report may be', next: 'split it, or give one report a line as JSONL' },
  TOO_DEEP: { says: 'its markup is nested too deeply to be a page', next: 'save the page again, or give its text' },
  BAD_JSON: { says: 'this line is not a JSON object', next: 'mend or remove the line; the other lines were read' },
  BAD_FIELD: { says: 'a field has the wrong type', next: 'see docs/formats.md for the fields; the other lines were read' },
  USAGE: { says: 'the command cannot be understood', next: 'see onrecord --help' },
  UNKNOWN_OPTION: { says: 'there is no such option', next: 'see docs/library.md for the options' },
  NO_SUCH_ID: { says: 'nothing has this id', next: 'list the stories with: onrecord stories' },
  NO_SUCH_PERSON: {
    says: 'nobody in the store is called so',
    next: 'give a part of the name, or look for the words with: onrecord search',
  },
  SEVERAL_PEOPLE: {
    says: 'several are called so, or may be',
    next: 'give the id of one of them: onrecord person pe-…',
  },
  REMOVED: {
    says: 'this report was removed for good',
    next: 'its words are not kept and not taken in again; onrecord corrections lists what was removed',
  },
  BAD_CORRECTION: { says: 'this cannot be decided', next: 'see onrecord correct --help' },
  NO_STORE: { says: 'there is no store here', next: 'add reports first: onrecord add PATH' },
  STORE_BUSY: {
    says: 'another onrecord process holds this store',
    next: 'wait for it or stop it; a running onrecord serve answers add, stories, story, search, person, export, import, explain, correct, corrections and undo for it',
  },
  STORE_DAMAGED: {
    says: 'the store is damaged; the originals are in its archive',
    next: 'run onrecord verify to see what, then onrecord rebuild',
  },
  ARCHIVE_DAMAGED: {
    says: 'the archive of originals is damaged',
    next: 'restore it from a backup; onrecord verify lists the places',
  },
  CORRECTIONS_DAMAGED: {
    says: 'the log of corrections is damaged',
    next: 'restore archive/corrections.jsonl in the store’s folder from a backup; onrecord verify names the line',
  },
  NO_ARCHIVE: {
    says: 'this is not an archive that onrecord export wrote',
    next: 'write one with: onrecord export --to archive --output FILE',
  },
  IMPORT_DAMAGED: {
    says: 'this archive is not as it was written',
    next: 'take another copy of it, or export it again; what was taken is not taken twice',
  },
  IMPORT_REMOVES: {
    says: 'reports of this store were removed for good in the other one; the corrections of the archive were not taken',
    next: 'to remove them here as well, for good, import the archive again with --removals',
  },
  IMPORT_TOO_NEW: { says: 'a newer release wrote this archive', next: 'upgrade, then import it again' },
  STORE_TOO_NEW: { says: 'a newer release wrote this store', next: 'upgrade, or open a copy with --data' },
  DATABASE_UNREACHABLE: {
    says: 'the database does not answer',
    next: 'check the address given with --database, and that PostgreSQL runs',
  },
  WRONG_DATABASE: {
    says: 'this database belongs to another archive of originals',
    next: 'give the --data folder it was made with, or an empty database',
  },
  ADDRESS_IN_USE: { says: 'this address is taken', next: 'choose another with --port' },
  BAD_REQUEST: { says: 'the request is not as the API describes it', next: 'see /api/v1/openapi.json' },
  MODEL_UNREADABLE: {
    says: 'the reading model cannot be read from here',
    next: 'install onrecord again, or give a whole model with --model: encoder.onnx, tokenizer.json, labels.json and SHA256SUMS, all of one release',
  },
  LEXICON_UNREADABLE: {
    says: 'the lexicon cannot be read',
    next: 'check the path, or mend the line; docs/formats.md, “Your own words”, tells how rows are written',
  },
  STAGE_FAILED: {
    says: 'a stage failed on this report, which was set aside',
    next: 'please report it with the report’s id and the stage',
  },
  INTERNAL: { says: 'something went wrong that should not have', next: 'please report it with what you ran' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** `where` is a path, an id or an option: what the error is about. */
export class OnRecordError extends Error {
  override readonly name = 'OnRecordError';
  readonly code: ErrorCode;
  readonly where: string;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, where: string, options?: ErrorOptions & { readonly detail?: string | undefined }) {
    super(`${where}: ${ERRORS[code].says}${options?.detail === undefined ? '' : ` (${options.detail})`}`, options);
    this.code = code;
    this.where = where;
    this.detail = options?.detail;
  }

  get next(): string {
    return ERRORS[this.code].next;
  }
}

/** An input that could not be read: named, with what to do next. */
export interface Unread {
  readonly input: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly next: string;
}

export function unread(error: OnRecordError): Unread {
  return { input: error.where, code: error.code, message: error.message, next: error.next };
}
