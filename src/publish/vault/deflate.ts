type Bytes = Uint8Array<ArrayBuffer>;

const through = async (bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** What was deflated, as it was. */
export const inflated = (bytes: Bytes): Promise<Bytes> => through(bytes, new DecompressionStream('deflate-raw'));
