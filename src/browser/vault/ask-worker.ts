import type { VaultAnswers, VaultRequest } from '../../publish/vault/device/vault-messages.ts';

/** Asks the vault's worker something, and waits for its answer. */
export function askWorker<Name extends VaultRequest['vault']>(
  worker: ServiceWorker,
  request: VaultRequest & { vault: Name },
): Promise<VaultAnswers[Name]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<VaultAnswers[Name]>) => resolve(data);
    worker.postMessage(request, [port2]);
  });
}
