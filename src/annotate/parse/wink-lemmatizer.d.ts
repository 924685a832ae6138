// biome-ignore-start lint/style/noDefaultExport: that is how it exports
declare module 'wink-lemmatizer' {
  const lemmatizer: Readonly<Record<'noun' | 'verb' | 'adjective', (word: string) => string>>;
  export default lemmatizer;
}
// biome-ignore-end lint/style/noDefaultExport: that is how it exports
