import { unwrapDataKey, wrappingKey } from '../../publish/vault/cipher.ts';
import { deriveKey, derivesRightly } from '../../publish/vault/derive-key.ts';
import { readHeader } from '../../publish/vault/format/header.ts';
import type { KeyAnswer, KeyQuestion } from '../../publish/vault/key-messages.ts';

// Derives the key beside the page, which stays responsive meanwhile. What is derived never leaves this worker: it gives
// back the data key, which nobody can read.

declare const self: {
  onmessage: ((event: MessageEvent<KeyQuestion>) => void) | null;
  postMessage: (answer: KeyAnswer) => void;
};

async function dataKeyOf(text: string, passphrase: string): Promise<CryptoKey | undefined> {
  const header = readHeader(text);
  if (typeof header !== 'object') return undefined;
  return unwrapDataKey(header, await wrappingKey(await deriveKey(passphrase, header.derivation), 'unwrapKey'));
}

async function answer({ header, passphrase }: KeyQuestion): Promise<KeyAnswer> {
  const dataKey = await dataKeyOf(header, passphrase);
  // Whether the passphrase is wrong is only known where keys are derived rightly.
  return { dataKey, isSure: dataKey !== undefined || (await derivesRightly()) };
}

self.onmessage = ({ data }) => {
  answer(data).then(
    (given) => self.postMessage(given),
    // There was no memory, most likely.
    () => self.postMessage({ dataKey: undefined, isSure: false }),
  );
};
