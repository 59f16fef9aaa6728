import type { APIRoute, GetStaticPaths } from 'astro';
import type { SheetAsset } from '../../sheets/print/sheet-assets.ts';
import { loadSheetAssets } from '../../astro/load-sheets.ts';

export const getStaticPaths = (async () =>
  (await loadSheetAssets()).files.map((file) => ({
    params: { asset: file.name },
    props: { ...file },
  }))) satisfies GetStaticPaths;

/** The fonts and style sheets that all sheets share. */
export const GET: APIRoute<SheetAsset> = ({ props: { body, type } }) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { 'content-type': type } });
