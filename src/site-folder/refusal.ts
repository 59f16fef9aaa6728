/**
 * Something that a command does not do, because it would cost its user something or cannot end well. Nothing was
 * changed; the text says why, and what to do instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
