import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Where a question is asked: the terminal, or a stand-in. */
export interface PromptStreams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Asks for something that must not be seen: what is typed is not shown.
 * @returns what was typed; undefined when it was ended with Ctrl+C or Ctrl+D
 */
export function askHidden(question: string, { input, output }: PromptStreams): Promise<string | undefined> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reading = createInterface({ input, output: nothing, terminal: input.isTTY === true, historySize: 0 });
  output.write(question);
  return new Promise((resolve) => {
    const end = (answer: string | undefined): void => {
      output.write('\n');
      reading.removeAllListeners('close');
      reading.close();
      resolve(answer);
    };
    reading.once('line', end);
    reading.once('close', () => end(undefined));
    reading.once('SIGINT', () => end(undefined));
  });
}
