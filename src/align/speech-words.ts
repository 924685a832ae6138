/** Words about speaking and reporting: they tell that something was said, not what. Beside the lexicon's stopwords. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  'state states stated stating note notes noted report reports reported reporting reportedly statement spokesman spokeswoman spokesperson spokespersons week weeks month months year years day days time times way part thing things'.split(
    ' ',
  ),
);
