/** What the page asks of the worker that derives keys. */
export interface KeyQuestion {
  /** Text of a header. */
  header: string;
  passphrase: string;
}

/** What it is told. */
export interface KeyAnswer {
  /** Nothing where the passphrase does not open that header. */
  dataKey: CryptoKey | undefined;
  /** Whether the answer can be trusted: whether this browser derives keys rightly. */
  isSure: boolean;
}
