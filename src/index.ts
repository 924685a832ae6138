/** OnRecord as a library: what the verbs of the command line do, as functions. */

export { type ServerOptions, server } from './api/server.ts';
export { type Added, type AddOptions, add } from './app/add.ts';
export { type AnnotateOptions, annotate } from './app/annotate.ts';
export { type Corrected, type CorrectionRequest, correct, type Deciding } from './app/correct.ts';
export { type CorrectionList, type CorrectionRow, corrections } from './app/corrections.ts';
export { group } from './app/group.ts';
export { type StoryRow, stories } from './app/listing.ts';
export { dossierOf, report, story } from './app/lookup.ts';
export type { Progress, Watch, Work } from './app/progress.ts';
export { read } from './app/read.ts';
export { rebuild, recover } from './app/recover.ts';
export { type Verified, verify } from './app/verify.ts';
export { type Explanation, explain } from './dossier/explain.ts';
export { dossierHtml } from './dossier/html.ts';
export { dossierMarkdown } from './dossier/markdown.ts';
export { type Paint, plain } from './dossier/paint.ts';
export type { Annotation, Dossier, GroupLine, ReadResult } from './dossier/shape.ts';
export { dossierText } from './dossier/text.ts';
export { type InputOptions, type Intake, readInputs } from './ingest/inputs.ts';
export { type UserLexicon, userLexicon } from './lexicon/user-lexicon.ts';
export { ERRORS, type ErrorCode, OnRecordError, type Unread } from './model/error.ts';
export type { Original, Published, Report } from './model/report.ts';
export type { Page, PageRequest, StatementRow, Store, StoryFilter } from './store/store.ts';
export { openWorkspace, type Workspace, type WorkspaceOptions } from './store/workspace.ts';
export { openLexicon } from './work/open-lexicon.ts';
export { openPool, type PoolOptions } from './work/pool.ts';
export { openReader, type Reader, type ReaderOptions } from './work/reader.ts';
